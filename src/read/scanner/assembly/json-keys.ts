import { isSame, reserve, reserveText } from './memory';

/*
 * The keys that records are known to have, by the record they stand in: a record may hold others. A value has a
 * place by its keys.
 */

@unmanaged
export class Key {
  /** The record it stands in. */
  level: Level;
  /** Its bytes, with the quote behind them. */
  text: usize;
  length: u32;
  /** Place of its values; -1 where it has none but records. */
  place: i32;
  /** The record it holds; null where it never held one. */
  inner: Level | null;
  /** The key behind it, in order of first sight. */
  next: Key | null;
  /** The record it was met in last. */
  seen: u32;
}

@unmanaged
export class Level {
  first: Key | null;
  last: Key | null;
}

export function newLevel(): Level {
  return changetype<Level>(reserve(offsetof<Level>()));
}

/** A further key of a record, by the address of its bytes and a quote. */
export function newKey(level: Level, text: usize, length: u32): Key {
  const key = changetype<Key>(reserve(offsetof<Key>()));
  key.level = level;
  key.text = reserveText(length + 16);
  memory.copy(key.text, text, length);
  key.length = length;
  key.place = -1;
  const last = level.last;
  if (last) last.next = key;
  else level.first = key;
  level.last = key;
  return key;
}

/** Says where the values of a key stand. */
export function placeKey(key: Key, place: i32): void {
  key.place = place;
}

/** The record that a key holds. */
export function openKey(key: Key): Level {
  const inner = key.inner || newLevel();
  key.inner = inner;
  return inner;
}

@inline
function isAt(key: Key, at: usize): bool {
  const length = key.length;
  if (length > 16) return isSame(key.text, at, length);
  const same = i8x16.bitmask(i8x16.eq(v128.load(key.text), v128.load(at))) as u32;
  return ((same + 1) & ((1 << length) - 1)) === 0;
}

/** The key whose bytes stand at an address, of those from one on up to another. */
@inline
function keyFrom(first: Key | null, end: Key | null, at: usize): Key | null {
  let key = first;
  while (key !== end) {
    const known = key as Key;
    if (isAt(known, at)) return known;
    key = known.next;
  }
  return null;
}

/** The key of a record whose bytes stand at an address; it is looked for where it is expected first. */
@inline
export function findKey(level: Level, expected: Key | null, at: usize): Key | null {
  return keyFrom(expected, null, at) || keyFrom(level.first, expected, at);
}
