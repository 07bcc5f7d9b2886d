import type { IdCodes } from '../read/codes.js';
import type { Scanner } from '../read/scanner/scanner.js';
import type { AmountColumns } from '../cells/amounts/amount-column.js';
import type { Currencies } from '../cells/amounts/currencies.js';
import type { DateColumns } from '../cells/dates/date-columns.js';
import type { Dictionary } from '../cells/names/dictionary.js';

/** What all tables share: one name is one rep and one currency, and columns are known by their formats. */
export interface Shared {
  readonly reps: Dictionary;
  readonly currencies: Currencies;
  readonly dates: DateColumns;
  readonly amounts: AmountColumns;
  /** Reads the bytes of all tables; null where they are read as text. */
  readonly scanner: Scanner | null;
  /** A new set of ids, which all tables may share. */
  newIds(): IdCodes;
}
