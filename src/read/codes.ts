/** What the code of an id can be besides its place: nothing, or a text that has to be looked at. */
export const NO_ID = -1;
export const UNCLEAR_ID = -2;
/** An id that is not among those known, where new ones are not wanted. */
export const UNKNOWN_ID = -3;

/** Days that a cell wrote as programs do lie below 0, where no code is: this is 1970-01-01. */
export const dayZero = -0x40000000;
/**
 * Instants, by the quarter of an hour that they are in, lie below every day: this is the first one of 1970 in
 * Greenwich. No zone cuts finer.
 */
export const quarterZero = -0x60000000;
/** Below it are quarters, from it on days. */
export const firstDayCode = -0x48000000;

/** What there is to know of a row before it is read. */
export const rowMarks = {
  /** Its cells are more or fewer than those of the header. */
  otherWidth: 1,
  /** What its quotes took in cannot be trusted: they held line ends, and text stands behind them. */
  broken: 2,
  /** Its first cells begin or end like those of a row that is no record. */
  look: 4,
  /** No cell begins with a digit. */
  words: 8,
  /** No column that is read begins as values do. */
  bare: 16,
} as const;

/** What is done with ids that are new: nothing, or they are added, or only where no cell may list several. */
export type NewIds = 'unknown' | 'added' | 'added alone';

/** Ids as places, in order of first sight; told apart by their bytes. */
export interface IdCodes {
  readonly size: number;
  /** The place of an id, {@link UNKNOWN_ID} for an unknown one. */
  find(id: string): number;
  /** The place of an id, given to it now if it is new. */
  add(id: string): number;
}

/** A column of ids, by row: the place of an id among all, {@link NO_ID}, {@link UNCLEAR_ID} or {@link UNKNOWN_ID}. */
export interface CodedIds {
  readonly codes: Int32Array;
}

/** A column of a table as codes, those of one batch at a time; both stand until the next one is asked for. */
export interface CodedColumn extends CodedIds {
  /** By row. A spelling has the same code wherever it stands; that of an empty cell is 0. */
  readonly codes: Int32Array;
  /** The text of a code. */
  spelling(code: number): string;
}

/** A column of days: {@link dayZero}, {@link quarterZero}, or the codes of other spellings. */
export interface CodedDays extends CodedColumn {
  /** Seconds from the beginning of a day, or of a quarter, by row; 0 for other spellings. */
  readonly clocks: Int32Array;
}
