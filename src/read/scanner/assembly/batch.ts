import { reserve } from './memory';

/*
 * Where the cells of a batch of rows end. A cell begins behind the one before it; the first of a row where
 * the row does. A row that is not well-formed is written anew beside the input, so all are read alike.
 */

export const mostRows: usize = 1 << 13;
/** A block ends at most so many rows or cells. */
export const block: usize = 64;

/** Bytes that the host may put down at a time. */
export let inputSize: usize = 0;
/** Where it puts them, with room for reading beyond them. */
export let input: usize = 0;
export let ends: usize = 0;
export let beside: usize = 0;
export let besideSize: usize = 0;
/** Room for a cell without its doubled quotes. */
export let plain: usize = 0;

/** Makes room for as many bytes; those that were put down stay. */
export function widen(bytes: usize): void {
  const before = input;
  const size = inputSize;
  inputSize = bytes;
  input = reserve(bytes + block);
  if (size > 0) memory.copy(input, before, size);
  // Each byte may end a cell, and a quote or a separator may take four bytes where a record is written anew.
  ends = reserve((bytes + block) * 4);
  besideSize = bytes * 4 + block;
  beside = reserve(besideSize);
  plain = reserve(bytes);
}

/** Place in `ends` of the first cell of each row, and one behind the last. */
export const firsts: usize = reserve((mostRows + block + 1) * 4);
/** Address of the first byte of each row. */
export const starts: usize = reserve((mostRows + block + 1) * 4);
export const marks: usize = reserve(mostRows + block);
