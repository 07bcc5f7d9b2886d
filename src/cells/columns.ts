import type { Dictionary } from './names/dictionary.js';

/** A column of names: codes by record, -1 for none. */
export interface Names {
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
}

/** Codes of words by record; short ones as long as there are few words. */
export type WordCodes = Uint16Array | Int32Array;

/** A column of texts of which hardly two are the same; null where the record has none. */
export interface Texts {
  readonly at: (record: number) => string | null;
}

/** A column of money: NaN for none, currency codes as in the dictionary, -1 for unknown. */
export interface MoneyColumn {
  readonly values: Float64Array;
  readonly currencies: Int32Array;
  readonly names: Dictionary;
}
