import { cell } from './cell';

/**
 * Writes the texts of a column, of some rows, one behind the other, and the length of each. Up to 15 bytes more are
 * written behind the last.
 *
 * @returns how many bytes they have
 */
export function copyTexts(column: usize, from: usize, to: usize, out: usize, lengths: usize): usize {
  let at = out;
  for (let row = from; row < to; row++) {
    const bytes = cell(row, column);
    const start = (bytes as u32) as usize;
    const length = (bytes >> 32) as usize;
    for (let place: usize = 0; place < length; place += 16) v128.store(at + place, v128.load(start + place));
    at += length;
    store<u32>(lengths + ((row - from) << 2), length as u32);
  }
  return at - out;
}
