import type { AmountColumns } from '../cells/amounts/amount-column.js';
import type { DateColumns } from '../cells/dates/date-columns.js';
import type { Dictionary } from '../cells/names/dictionary.js';

/** What all tables share: one name is one rep and one currency, and columns are known by their formats. */
export interface Shared {
  readonly reps: Dictionary;
  readonly currencies: Dictionary;
  readonly dates: DateColumns;
  readonly amounts: AmountColumns;
}

/** A column of names: codes by prospect, -1 for none. */
export interface Names {
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
}

/** A column of money: NaN for none, currency codes as in the dictionary, -1 for unknown. */
export interface MoneyColumn {
  readonly values: Float64Array;
  readonly currencies: Int32Array;
  readonly names: Dictionary;
}
