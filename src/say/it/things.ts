import type { CountedAs } from '../en/plurals.js';
import type { Voice } from '../en/index.js';
import { countOf } from './plurals.js';

/** How what is counted is spoken of: milestones, activities, and single kinds of them. */
export const thingWords = {
  targets: ['sospetto', 'sospetti'],
  qualified: ['prospetto qualificato', 'prospetti qualificati'],
  booked: ['appuntamento fissato', 'appuntamenti fissati'],
  held: ['appuntamento onorato', 'appuntamenti onorati'],
  proposals: ['proposta commerciale', 'proposte commerciali'],
  wins: ['cliente acquisito', 'clienti acquisiti'],
  orders: ['ordine', 'ordini'],
  decided: ['trattativa conclusa', 'trattative concluse'],
  activities: ['attività', 'attività'],
  calls: ['chiamata', 'chiamate'],
  emails: ['e-mail', 'e-mail'],
  messages: ['messaggio', 'messaggi'],
  qualifications: ['chiamata di qualificazione', 'chiamate di qualificazione'],
  meetings: ['incontro', 'incontri'],
  demonstrations: ['dimostrazione', 'dimostrazioni'],
  negotiations: ['negoziazione', 'negoziazioni'],
  followUps: ['ricontatto', 'ricontatti'],
  events: ['evento', 'eventi'],
  service: ['richiesta di assistenza', 'richieste di assistenza'],
} as const satisfies Record<Thing, CountedAs>;

export type Thing = Parameters<Voice['things']['many']>[0];

/** Those whose nouns are feminine, and those that begin with a vowel. */
const feminine: readonly Thing[] = [
  'proposals',
  'decided',
  'activities',
  'calls',
  'emails',
  'qualifications',
  'demonstrations',
  'negotiations',
  'service',
];

const isFeminine = (thing: Thing): boolean => feminine.includes(thing);

/** So many of something: `1 appuntamento onorato`, `106 appuntamenti onorati`. */
export const things = (count: number, thing: Thing): string =>
  countOf(count, thingWords[thing][0], thingWords[thing][1]);

/** Several of something: `appuntamenti onorati`. */
export const many = (thing: Thing): string => thingWords[thing][1];

/** `degli appuntamenti onorati`, `dei sospetti`, `delle proposte commerciali`. */
export const ofMany = (thing: Thing): string => {
  if (isFeminine(thing)) return `delle ${many(thing)}`;
  return `${/^[aeiou]/.test(many(thing)) ? 'degli' : 'dei'} ${many(thing)}`;
};

/** `sugli appuntamenti onorati`, `sui sospetti`, `sulle attività`. */
export const onMany = (thing: Thing): string => ofMany(thing).replace(/^de/, 'su');

/** A chance as one would say it, behind `in`: `circa 29 casi su 100`. */
export function chanceText(probability: number): string {
  const hundredths = Math.round(probability * 100);
  if (hundredths === 0 && probability > 0) return 'meno di un caso su 100';
  return hundredths === 100 && probability < 1
    ? 'più di 99 casi su 100'
    : `circa ${hundredths} ${hundredths === 1 ? 'caso' : 'casi'} su 100`;
}
