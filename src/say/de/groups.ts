/** Groups of prospects: what they are groups by, and what they are called. */
import type { Dimension } from '../en/groups.js';
import type { Voice } from '../en/index.js';
import { periodText } from './days.js';
import { capital } from './plurals.js';

interface Noun {
  readonly one: string;
  readonly many: string;
  /** Behind `von`, `bei` and `an`. */
  readonly ofMany: string;
  readonly gender: 'm' | 'f' | 'n';
}

const same = (one: string, many: string, gender: Noun['gender']): Noun => ({
  one,
  many,
  ofMany: many,
  gender,
});

/** What we ourselves group by; columns of an export are called by their headers. */
const nouns: Readonly<Record<string, Noun>> = {
  rep: { one: 'Verkäufer', many: 'Verkäufer', ofMany: 'Verkäufern', gender: 'm' },
  source: same('Quelle', 'Quellen', 'f'),
  temperature: same('Temperatur', 'Temperaturen', 'f'),
  qualification: same('Qualifizierung', 'Qualifizierungen', 'f'),
  segment: { one: 'Segment', many: 'Segmente', ofMany: 'Segmenten', gender: 'n' },
  team: { one: 'Team', many: 'Teams', ofMany: 'Teams', gender: 'n' },
  manager: same('Führungskraft', 'Führungskräfte', 'f'),
  role: same('Rolle', 'Rollen', 'f'),
  currency: same('Währung', 'Währungen', 'f'),
  stage: same('Phase', 'Phasen', 'f'),
  status: same('Status', 'Status', 'm'),
  pipeline: same('Pipeline', 'Pipelines', 'f'),
  day: { one: 'Tag', many: 'Tage', ofMany: 'Tagen', gender: 'm' },
  week: same('Woche', 'Wochen', 'f'),
  month: { one: 'Monat', many: 'Monate', ofMany: 'Monaten', gender: 'm' },
  quarter: { one: 'Quartal', many: 'Quartale', ofMany: 'Quartalen', gender: 'n' },
  year: { one: 'Jahr', many: 'Jahre', ofMany: 'Jahren', gender: 'n' },
};

const nounOf = (by: Dimension): Noun =>
  by !== null && Object.hasOwn(nouns, by)
    ? nouns[by]!
    : by === null
      ? same('Gruppe', 'Gruppen', 'f')
      : same(`Gruppe („${by}“)`, `Gruppen („${by}“)`, 'f');

/** One of the groups: `Verkäufer`, `Segment`, `Gruppe`. */
export const groupNoun = (by: Dimension): string => nounOf(by).one;

/** Several of them: `Verkäufer`, `Segmente`. */
export const groupNouns = (by: Dimension): string => nounOf(by).many;

/** The same behind `von`, `bei` and `an`: `Verkäufern`. */
export const ofGroups = (by: Dimension): string => nounOf(by).ofMany;

/** None of them, as who does something: `kein Verkäufer`, `keine Quelle`. */
export const noGroup = (by: Dimension): string => {
  const { one, gender } = nounOf(by);
  return `${gender === 'f' ? 'keine' : 'kein'} ${one}`;
};

/** A single one of them, as who does something: `ein einzelner Verkäufer`, `eine einzelne Quelle`. */
export const noSingleGroup = (by: Dimension): string => {
  const { one, gender } = nounOf(by);
  const none = { m: 'kein einzelner', f: 'keine einzelne', n: 'kein einzelnes' }[gender];
  return `${none} ${one}`;
};

/** Groups that we ourselves name. */
const unvalued: Readonly<Record<string, string>> = {
  '(none)': '(ohne Angabe)',
  '(unassigned)': '(nicht zugewiesen)',
  '(decided)': '(entschieden)',
};

const calendar = new Set(['day', 'week', 'month', 'quarter', 'year']);

export const groupWords: Voice['groups'] = {
  heading: (by) => (Object.hasOwn(nouns, by) ? nouns[by]!.one : capital(by)),
  name: (by, label) => {
    if (Object.hasOwn(unvalued, label)) return unvalued[label]!;
    return calendar.has(by) ? periodText(label) : label;
  },
  total: 'Gesamt',
  all: 'Alle',
};

/** What prospects are told apart by: `Segment`, `„Branche“`. */
export const dimensionName = (by: string): string =>
  Object.hasOwn(nouns, by) ? nouns[by]!.one : `„${by}“`;
