import type { Cursor } from '../../read/cursor.js';
import type { Unread } from '../became.js';
import type { Growing } from './growing.js';

/**
 * One field of the records of a role, kept as a column of numbers: a row is read first, and written if it is
 * kept.
 */
export interface CellColumn {
  /**
   * Reads the cells of a row and remembers the value.
   *
   * @param at place of the row in its batch
   * @returns why the value is unknown, null where it could be read
   */
  read(cursor: Cursor, at: number): Unread | null;
  /**
   * How far the rows of the batch say what was read before, so that their codes tell all of it.
   *
   * @returns the first row that has to be read, `to` where none has
   */
  knownUntil(from: number, to: number): number;
  /** Writes the values of such rows behind all others. */
  take(from: number, to: number): void;
  /** Remembers no value. */
  clear(): void;
  /** Whether the value read says nothing. */
  isEmpty(): boolean;
  /** Whether the value read is the one written at a place. */
  same(at: number): boolean;
  /** Writes the value read behind all others. */
  push(): void;
  /** Whether the value at a place says something. */
  says(at: number): boolean;
  /** Above 0 where the value at a place is greater than that at another, 0 where they mean the same. */
  order(at: number, other: number): number;
  /** Keeps the values at some places, in this order; none stands before where it goes to. */
  gather(places: Int32Array): void;
}

/** The order of two texts by their characters, whatever the language of the machine. */
export const orderOfTexts = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** A column of one number a record. */
export abstract class NumberColumn<
  T extends Int32Array | Uint8Array | Float64Array,
> implements CellColumn {
  protected value: number;

  /** @param nothing stands for an empty cell */
  constructor(
    readonly codes: Growing<T>,
    protected readonly nothing: number,
  ) {
    this.value = nothing;
  }

  abstract read(cursor: Cursor, at: number): Unread | null;
  abstract knownUntil(from: number, to: number): number;
  abstract take(from: number, to: number): void;

  clear(): void {
    this.value = this.nothing;
  }

  isEmpty(): boolean {
    return Object.is(this.value, this.nothing);
  }

  same(at: number): boolean {
    return Object.is(this.codes.get(at), this.value);
  }

  push(): void {
    this.codes.push(this.value);
  }

  says(at: number): boolean {
    return !Object.is(this.codes.get(at), this.nothing);
  }

  order(at: number, other: number): number {
    return this.codes.get(at) - this.codes.get(other);
  }

  gather(places: Int32Array): void {
    this.codes.gather(places);
  }
}
