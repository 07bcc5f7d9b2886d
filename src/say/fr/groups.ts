/** Groups of prospects: what they are groups by, and what they are called. */
import type { Voice } from '../en/index.js';
import type { Dimension } from '../en/groups.js';
import { dayWords } from './days.js';
import { quoted } from './lists.js';
import { capital } from './plurals.js';

/** A noun with its plural and gender. */
interface Noun {
  readonly one: string;
  readonly many: string;
  readonly isFeminine: boolean;
}

const masculine = (one: string, many = `${one}s`): Noun => ({ one, many, isFeminine: false });
const feminine = (one: string, many = `${one}s`): Noun => ({ one, many, isFeminine: true });

/** Columns that the program has a name for. */
const known: Readonly<Record<string, Noun>> = {
  rep: masculine('commercial', 'commerciaux'),
  owner: masculine('propriétaire'),
  segment: masculine('segment'),
  source: feminine('source'),
  temperature: feminine('température'),
  qualification: feminine('qualification'),
  stage: feminine('étape'),
  status: masculine('statut'),
  team: feminine('équipe'),
  role: feminine('fonction'),
  manager: masculine('responsable'),
  currency: feminine('devise'),
  lostReason: feminine('raison de perte', 'raisons de perte'),
  pipeline: masculine('pipeline'),
  day: masculine('jour'),
  week: feminine('semaine'),
  month: masculine('mois', 'mois'),
  quarter: masculine('trimestre'),
  year: feminine('année'),
};

/** A column that we only know by its header has values: `valeur de « Région »`. */
const nounOf = (by: Dimension): Noun =>
  by === null
    ? masculine('groupe')
    : Object.hasOwn(known, by)
      ? known[by]!
      : feminine(`valeur de ${quoted(by)}`, `valeurs de ${quoted(by)}`);

/** One of the groups, as a noun: `commercial`, `segment`, `groupe`. */
export const groupNoun = (by: Dimension): string => nounOf(by).one;

/** Several of them: `commerciaux`, `sources`. */
export const groupNouns = (by: Dimension): string => nounOf(by).many;

/** None of them: `aucun commercial`, `aucune source`. */
export const noGroup = (by: Dimension): string => `${no(by)} ${groupNoun(by)}`;

/** The same without the noun: `aucun`, `aucune`. */
export const no = (by: Dimension): string => (nounOf(by).isFeminine ? 'aucune' : 'aucun');

const calendar: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

/** Groups that we ourselves name. */
const unvalued: Readonly<Record<string, string>> = {
  '(none)': '(aucune valeur)',
  '(unassigned)': '(non attribué)',
  '(decided)': '(décision prise)',
};

export const groupWords = {
  /** Heading of the column that names the groups. */
  heading: (by) => capital(Object.hasOwn(known, by) ? known[by]!.one : by),
  /**
   * What a group is called. Most are called what the export calls them; we ourselves name those without a value,
   * the kinds of sources, temperatures and qualifications, and parts of the calendar such as `2026-Q1`.
   *
   * @param label as it stands in results: `Anna`, `(none)`, `Referral`, `2026-03`
   */
  name: (by, label) => {
    if (Object.hasOwn(unvalued, label)) return unvalued[label]!;
    return calendar.has(by) ? dayWords.period(label) : label;
  },
  /** Everybody together, in a table. */
  total: 'Total',
  /** The same over a column of its own. */
  all: 'Ensemble',
} satisfies Voice['groups'];
