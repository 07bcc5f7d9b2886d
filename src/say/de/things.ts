import type { Thing } from '../en/things.js';
import type { Effort } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import { countOf } from './plurals.js';

/** One, several, and several behind `von`, `aus`, `mit` and `bei`. */
type Forms = readonly [one: string, many: string, ofOne: string, ofMany: string];

/** How what is counted is spoken of: milestones, activities, and single kinds of them. */
export const thingWords = {
  targets: ['Zielkunde', 'Zielkunden', 'Zielkunden', 'Zielkunden'],
  qualified: [
    'qualifizierter Interessent',
    'qualifizierte Interessenten',
    'qualifizierten Interessenten',
    'qualifizierten Interessenten',
  ],
  booked: [
    'vereinbarter Termin',
    'vereinbarte Termine',
    'vereinbarten Termin',
    'vereinbarten Terminen',
  ],
  held: [
    'wahrgenommener Termin',
    'wahrgenommene Termine',
    'wahrgenommenen Termin',
    'wahrgenommenen Terminen',
  ],
  proposals: ['Angebot', 'Angebote', 'Angebot', 'Angeboten'],
  wins: ['Abschluss', 'Abschlüsse', 'Abschluss', 'Abschlüssen'],
  orders: ['Lieferung', 'Lieferungen', 'Lieferung', 'Lieferungen'],
  decided: [
    'entschiedene Verkaufschance',
    'entschiedene Verkaufschancen',
    'entschiedenen Verkaufschance',
    'entschiedenen Verkaufschancen',
  ],
  activities: ['Aktivität', 'Aktivitäten', 'Aktivität', 'Aktivitäten'],
  calls: ['Anruf', 'Anrufe', 'Anruf', 'Anrufen'],
  emails: ['E-Mail', 'E-Mails', 'E-Mail', 'E-Mails'],
  messages: ['Nachricht', 'Nachrichten', 'Nachricht', 'Nachrichten'],
  qualifications: [
    'Qualifizierungsgespräch',
    'Qualifizierungsgespräche',
    'Qualifizierungsgespräch',
    'Qualifizierungsgesprächen',
  ],
  meetings: ['Termin', 'Termine', 'Termin', 'Terminen'],
  demonstrations: ['Vorführung', 'Vorführungen', 'Vorführung', 'Vorführungen'],
  negotiations: ['Verhandlung', 'Verhandlungen', 'Verhandlung', 'Verhandlungen'],
  followUps: ['Nachfassaktion', 'Nachfassaktionen', 'Nachfassaktion', 'Nachfassaktionen'],
  events: ['Veranstaltung', 'Veranstaltungen', 'Veranstaltung', 'Veranstaltungen'],
  service: ['Serviceanfrage', 'Serviceanfragen', 'Serviceanfrage', 'Serviceanfragen'],
} as const satisfies Record<Milestone | Effort, Forms> & Record<string, Forms>;

/** So many of something: `1 wahrgenommener Termin`, `106 wahrgenommene Termine`. */
export const things = (count: number, thing: Thing): string =>
  countOf(count, thingWords[thing][0], thingWords[thing][1]);

/** The same behind `von`, `aus`, `mit` and `bei`: `106 wahrgenommenen Terminen`. */
export const ofThings = (count: number, thing: Thing): string =>
  countOf(count, thingWords[thing][2], thingWords[thing][3]);

/** Several of something: `wahrgenommene Termine`. */
export const many = (thing: Thing): string => thingWords[thing][1];

/** The same behind `von`, `aus`, `mit` and `bei`, and behind an article in any case but the genitive. */
export const ofMany = (thing: Thing): string => thingWords[thing][3];

/** One of something behind `je`, in the accusative: `wahrgenommenen Termin`, `entschiedene Verkaufschance`. */
export function perOne(thing: Thing): string {
  const [one, , ofOne] = thingWords[thing];
  // An adjective in -e stands before a feminine noun, whose accusative is its nominative.
  return /^\p{Ll}+e /u.test(one) ? one : ofOne;
}

/** All of something, where `der` (of the) stands before: `wahrgenommenen Termine`. */
export const genitive = (thing: Thing): string =>
  thingWords[thing][1].replace(/e (?=\p{Lu})/u, 'en ');

/** A chance as one would say it: `in etwa 29 von 100 Fällen`. */
export function chanceText(probability: number): string {
  const hundredths = Math.round(probability * 100);
  if (hundredths === 0 && probability > 0) return 'in weniger als 1 von 100 Fällen';
  return hundredths === 100 && probability < 1
    ? 'in mehr als 99 von 100 Fällen'
    : `in etwa ${hundredths} von 100 Fällen`;
}
