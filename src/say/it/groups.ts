/** Groups of prospects: what they are groups by, and what they are called. */
import type { Dimension } from '../en/groups.js';
import type { Voice } from '../en/index.js';
import { dayWords } from './days.js';
import { capital } from './plurals.js';

/** A noun, as one and as many, with its gender. */
interface Noun {
  readonly one: string;
  readonly many: string;
  readonly isFeminine: boolean;
}

const noun = (one: string, many: string, isFeminine = false): Noun => ({ one, many, isFeminine });

const known: Readonly<Record<string, Noun>> = {
  rep: noun('venditore', 'venditori'),
  segment: noun('segmento', 'segmenti'),
  source: noun('fonte', 'fonti', true),
  temperature: noun('temperatura', 'temperature', true),
  qualification: noun('qualifica', 'qualifiche', true),
  team: noun('squadra', 'squadre', true),
  role: noun('ruolo', 'ruoli'),
  manager: noun('responsabile', 'responsabili'),
  stage: noun('fase', 'fasi', true),
  status: noun('stato', 'stati'),
  currency: noun('valuta', 'valute', true),
  customer: noun('tipo di cliente', 'tipi di cliente'),
  lostReason: noun('motivo di perdita', 'motivi di perdita'),
  pipeline: noun('percorso', 'percorsi'),
  day: noun('giorno', 'giorni'),
  week: noun('settimana', 'settimane', true),
  month: noun('mese', 'mesi'),
  quarter: noun('trimestre', 'trimestri'),
  year: noun('anno', 'anni'),
};

/** The groups as a noun; those of a column we have no word for are groups by its header. */
export const groupNoun = (by: Dimension): Noun =>
  by === null
    ? noun('gruppo', 'gruppi')
    : Object.hasOwn(known, by)
      ? known[by]!
      : noun(`gruppo per ${by}`, `gruppi per ${by}`);

/** `nessun venditore`, `nessuno stato`, `nessuna fonte`. */
export const noneOf = (by: Dimension): string => {
  const { one, isFeminine } = groupNoun(by);
  if (isFeminine) return `nessuna ${one}`;
  return `${/^(?:s[^aeiou]|z)/.test(one) ? 'nessuno' : 'nessun'} ${one}`;
};

/** `i venditori`, `gli stati`, `le fonti`. */
export const theGroups = (by: Dimension): string => {
  const { many, isFeminine } = groupNoun(by);
  if (isFeminine) return `le ${many}`;
  return `${/^(?:s[^aeiou]|z|[aeiou])/.test(many) ? 'gli' : 'i'} ${many}`;
};

/** `gli altri`, `le altre`. */
export const theOthers = (by: Dimension): string =>
  groupNoun(by).isFeminine ? 'le altre' : 'gli altri';

/** `dagli altri`, `dalle altre`. */
export const fromTheOthers = (by: Dimension): string =>
  groupNoun(by).isFeminine ? 'dalle altre' : 'dagli altri';

/** `degli altri`, `delle altre`. */
export const ofTheOthers = (by: Dimension): string =>
  groupNoun(by).isFeminine ? 'delle altre' : 'degli altri';

/** Groups without a value. */
const nameless: Readonly<Record<string, string>> = {
  '(none)': '(senza valore)',
  '(unassigned)': '(non assegnati)',
  '(decided)': '(decisione presa)',
};

const calendar: readonly string[] = ['day', 'week', 'month', 'quarter', 'year'];

export const groupWords = {
  heading: (by) => capital(Object.hasOwn(known, by) ? known[by]!.one : by),
  name: (by, label) =>
    calendar.includes(by)
      ? (nameless[label] ?? dayWords.period(label))
      : (nameless[label] ?? label),
  total: 'Totale',
  all: 'Tutti',
} satisfies Voice['groups'];
