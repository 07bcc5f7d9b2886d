import type { Texts } from '../columns.js';

/** A seed of this run's own, so that nobody can write a file whose names all fall on one place. */
const seed = Math.floor(Math.random() * 0x1_0000_0000);

/** The hash of a text: FNV-1a over its UTF-16 units, mixed so that its low bits can tell a place. */
function hashOf(text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d) ^ (hash >>> 12);
}

/**
 * The first record that bears the name of each one; a record without a name stands for itself. Names that differ
 * only in case are one. No name is kept: a million of them, most of which come once, would be more than all the rest.
 *
 * @param names by record, tidy
 * @param size how many records there are
 */
export function firstNamesakes(names: Texts, size: number): Int32Array {
  const first = new Int32Array(size);
  const hashes = new Int32Array(size);
  // At most half full.
  const mask = 2 ** Math.ceil(Math.log2(size * 2 + 1)) - 1;
  // Records from 1 on, 0 for none.
  const places = new Int32Array(mask + 1);
  const keyAt = (record: number) => names.at(record)?.toLowerCase() ?? null;
  for (let record = 0; record < size; record++) {
    first[record] = record;
    const key = keyAt(record);
    if (key === null) continue;
    const hash = hashOf(key);
    hashes[record] = hash;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const other = places[place]! - 1;
      if (other === -1) {
        places[place] = record + 1;
        break;
      }
      if (hashes[other] === hash && keyAt(other) === key) {
        first[record] = other;
        break;
      }
    }
  }
  return first;
}
