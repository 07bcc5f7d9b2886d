/** Groups of prospects: what they are groups by, and what they are called. */
import { capital, pluralOf } from './plurals.js';

/** By what prospects are grouped: `rep`, `source`, the header of a column; null where by several at once. */
export type Dimension = string | null;

/** One of the groups, as a noun: `rep`, `segment`, `group`. */
export const groupNoun = (by: Dimension): string => by ?? 'group';

/** Several of them: `reps`, `industries`. */
export const groupNouns = (by: Dimension): string => pluralOf(groupNoun(by));

export const groupWords = {
  /** Heading of the column that names the groups. */
  heading: (by: string): string => capital(by),
  /**
   * What a group is called. Most are called what the export calls them; we ourselves name those without a value,
   * the kinds of sources, temperatures and qualifications, and parts of the calendar such as `2026-Q1`.
   *
   * @param label as it stands in results: `Anna`, `(none)`, `Referral`, `2026-03`
   */
  name: (_by: string, label: string): string => label,
  /** Everybody together, in a table. */
  total: 'Total',
  /** The same over a column of its own. */
  all: 'All',
};
