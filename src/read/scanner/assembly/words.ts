import { cell } from './cell';
import { passed, rows } from './cells';
import { isSame, mixed, reserve, reserveText } from './memory';

/*
 * Spellings as codes, in order of first sight; 0 is the empty one. The first 16 bytes of a spelling, its last
 * 8 and its length tell those of up to 24 bytes apart, and nearly all others.
 */

/** first bytes, last bytes, length, code plus one. */
const slotSize: usize = 32;
/** address, length. */
const entrySize: usize = 8;

@unmanaged
export class Words {
  slots: usize;
  capacity: usize;
  entries: usize;
  room: usize;
  size: usize;
}

export function newWords(): Words {
  const words = changetype<Words>(reserve(offsetof<Words>()));
  words.capacity = 256;
  words.slots = reserve(words.capacity * slotSize);
  words.room = 256;
  words.entries = reserve(words.room * entrySize);
  words.size = 1;
  return words;
}

/** Address and length of a spelling, see cell(). */
export function spelling(words: Words, code: usize): u64 {
  return load<u64>(words.entries + code * entrySize);
}

@inline
function low(bytes: u64, length: usize): u64 {
  return length >= 8 ? bytes : bytes & (((1 as u64) << ((length as u64) << 3)) - 1);
}

function grow(words: Words): void {
  const old = words.slots;
  const end = old + words.capacity * slotSize;
  words.capacity <<= 1;
  words.slots = reserve(words.capacity * slotSize);
  for (let from = old; from < end; from += slotSize) {
    if (load<u32>(from, 28) === 0) continue;
    const hash = hashOf(load<u64>(from), load<u64>(from, 8), load<u64>(from, 16), load<u32>(from, 24));
    let at = (hash as usize) & (words.capacity - 1);
    while (load<u32>(words.slots + at * slotSize, 28) !== 0) at = (at + 1) & (words.capacity - 1);
    memory.copy(words.slots + at * slotSize, from, slotSize);
  }
  words.room <<= 1;
  const entries = reserve(words.room * entrySize);
  memory.copy(entries, words.entries, words.size * entrySize);
  words.entries = entries;
}

@inline
function hashOf(first: u64, second: u64, last: u64, length: usize): u64 {
  return mixed(first ^ (last * 0x9e3779b97f4a7c15), rotl(second, 31) ^ (length as u64));
}

/** The code of a text. */
@inline
export function codeOf(words: Words, at: usize, length: usize): u32 {
  if (length === 0) return 0;
  const first = low(load<u64>(at), length);
  const second = length > 8 ? low(load<u64>(at, 8), length - 8) : 0;
  const last = length > 16 ? load<u64>(at + length - 8) : 0;
  const hash = hashOf(first, second, last, length);
  const mask = words.capacity - 1;
  let slot = (hash as usize) & mask;
  for (;;) {
    const here = words.slots + slot * slotSize;
    const known = load<u32>(here, 28);
    if (known === 0) break;
    if (
      load<u64>(here) === first &&
      load<u64>(here, 8) === second &&
      load<u64>(here, 16) === last &&
      load<u32>(here, 24) === (length as u32) &&
      (length <= 24 || isSame(at, load<u32>(words.entries + ((known - 1) as usize) * entrySize) as usize, length))
    ) {
      return known - 1;
    }
    slot = (slot + 1) & mask;
  }
  return learn(words, at, length, first, second, last, slot);
}

function learn(
  words: Words,
  at: usize,
  length: usize,
  first: u64,
  second: u64,
  last: u64,
  slot: usize,
): u32 {
  const code = words.size++;
  const here = words.slots + slot * slotSize;
  store<u64>(here, first);
  store<u64>(here, second, 8);
  store<u64>(here, last, 16);
  store<u32>(here, length as u32, 24);
  store<u32>(here, (code + 1) as u32, 28);
  const copy = reserveText(length);
  memory.copy(copy, at, length);
  store<u64>(words.entries + code * entrySize, (copy as u64) | ((length as u64) << 32));
  if (words.size * 2 > words.capacity) grow(words);
  return code as u32;
}

/** Writes the code of each row's cell of a column. */
export function codeWords(words: Words, column: usize, out: usize): void {
  for (let row = passed; row < (rows as usize); row++) {
    const bytes = cell(row, column);
    store<u32>(out + (row << 2), codeOf(words, (bytes as u32) as usize, (bytes >> 32) as usize));
  }
}
