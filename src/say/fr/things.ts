import type { CountedAs } from '../en/plurals.js';
import type { Thing } from '../en/things.js';
import type { Effort } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import { de } from './elision.js';
import { countOf } from './plurals.js';

/** How what is counted is spoken of: milestones, activities, and single kinds of them. */
export const thingWords = {
  targets: ['suspect', 'suspects'],
  qualified: ['prospect qualifié', 'prospects qualifiés'],
  booked: ['rendez-vous pris', 'rendez-vous pris'],
  held: ['rendez-vous honoré', 'rendez-vous honorés'],
  proposals: ['proposition', 'propositions'],
  wins: ['vente', 'ventes'],
  orders: ['commande', 'commandes'],
  decided: ['affaire clôturée', 'affaires clôturées'],
  activities: ['activité', 'activités'],
  calls: ['appel', 'appels'],
  emails: ['e-mail', 'e-mails'],
  messages: ['message', 'messages'],
  qualifications: ['appel de qualification', 'appels de qualification'],
  meetings: ['rendez-vous', 'rendez-vous'],
  demonstrations: ['démonstration', 'démonstrations'],
  negotiations: ['négociation', 'négociations'],
  followUps: ['relance', 'relances'],
  events: ['événement', 'événements'],
  service: ['demande de service', 'demandes de service'],
} as const satisfies Record<Milestone | Effort, CountedAs> & Record<string, CountedAs>;

/** So many of something: `1 rendez-vous honoré`, `106 rendez-vous honorés`. */
export const things = (count: number, thing: Thing): string =>
  countOf(count, thingWords[thing][0], thingWords[thing][1]);

/** Several of something: `rendez-vous honorés`. */
export const many = (thing: Thing): string => thingWords[thing][1];

/** Of several: `d’activités`, `de rendez-vous honorés`. */
export const deMany = (thing: Thing): string => de(many(thing));

/** What a measure of a goal is called, or the code itself where it is none. */
export const measureName = (measure: string): string => {
  if (measure === 'revenue') return 'chiffre d’affaires';
  return Object.hasOwn(thingWords, measure) ? many(measure as Thing) : measure;
};

/** A chance as one would say it: `environ 29 cas sur 100`. */
export function chanceText(probability: number): string {
  const hundredths = Math.round(probability * 100);
  if (hundredths === 0 && probability > 0) return 'moins de 1 cas sur 100';
  return hundredths === 100 && probability < 1
    ? 'plus de 99 cas sur 100'
    : `environ ${hundredths} cas sur 100`;
}
