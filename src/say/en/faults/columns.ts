import { listed } from '../lists.js';
import { countOf } from '../plurals.js';

/** What a column holds, behind its name: `"XYZ" holds 2 names in 4 rows`. */
const holds = {
  names: (values: number, rows: number) => `${countOf(values, 'name')} in ${countOf(rows, 'row')}`,
  addresses: (values: number, rows: number) =>
    `${countOf(values, 'address', 'addresses')} in ${countOf(rows, 'row')}`,
  words: (words: readonly string[]) => `words such as ${listed(words)}`,
  days: (rows: number) => `days in ${countOf(rows, 'row')}`,
  money: (rows: number) => `money in ${countOf(rows, 'row')}`,
  numbers: (rows: number) => `numbers in ${countOf(rows, 'row')}`,
  codes: (values: number, rows: number) =>
    `${countOf(values, 'number')} in ${countOf(rows, 'row')}`,
  keys: (rows: number) => `another value in each of ${countOf(rows, 'row')}`,
};

/** What is wrong with the columns of a table, as a clause that stands behind a colon, and what one could be. */
export const columnFaults = {
  none: (field: string) => `no column is the ${field}`,
  several: (field: string) => `several columns are the ${field}`,
  noTwoMilestones: () => 'at least two milestones are needed to make a ratio',
  noTarget: () => 'no column is the target or the quota',
  noIdentifier: () => 'no column is an id, a login or an e-mail address',
  /** @param standing the column that says how customers stand; null for none */
  noProgress: (standing: string | null) =>
    `no column is a stage, a status or a milestone date${standing === null ? '' : ` ("${standing}" says who still is a customer)`}, and there are no activities`,
  /** What helps where no column says how far prospects came. */
  exportProgress: () =>
    'If none is, export the stage of every deal, or add their activities with -a.',
  /** What helps where ids are numbers with a decimal in one file alone. */
  wholeIds: () =>
    'Write the ids without ".0", which programs add to whole numbers where a column has empty cells.',
  noKind: () => 'no column is the type or the outcome',
  holds,
  evidence: (header: string, what: string) => `"${header}" holds ${what}`,
  misspelt: (header: string, known: string) => `"${header}" is spelled almost like "${known}"`,
  namesProspects: (header: string) => `"${header}" names prospects`,
};
