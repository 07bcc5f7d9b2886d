import type { MoneyColumn, Names, Texts } from '../../cells/columns.js';

/** The values of fields that only some questions need, as columns; a field that no table has is not there. */
export interface Extras<F extends string> {
  /** Days; UNDATED where the cell is empty. */
  readonly dates: ReadonlyMap<F, Int32Array>;
  /** Times of the days of changes, in seconds. */
  readonly clocks: ReadonlyMap<F, Int32Array>;
  readonly amounts: ReadonlyMap<F, MoneyColumn>;
  /** NaN where the cell is empty. */
  readonly numbers: ReadonlyMap<F, Float64Array>;
  /** See cells/words/flags. */
  readonly flags: ReadonlyMap<F, Uint8Array>;
  readonly names: ReadonlyMap<F, Names>;
  /** Of fields that are a row's own. */
  readonly texts: ReadonlyMap<F, Texts>;
  /** Cells that could not be read, by field; they count as empty. */
  readonly unread: ReadonlyMap<F, number>;
}

/** No values of any field. */
export const noExtras = <F extends string>(): Extras<F> => ({
  dates: new Map(),
  clocks: new Map(),
  amounts: new Map(),
  numbers: new Map(),
  flags: new Map(),
  names: new Map(),
  texts: new Map(),
  unread: new Map(),
});
