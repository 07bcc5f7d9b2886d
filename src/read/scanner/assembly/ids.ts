import { cell } from './cell';
import { passed, rows } from './cells';
import { findKey } from './id-keys';
import { codeAt, ownLength, placeOfNumber } from './id-numbers';
import { Ids, UNCLEAR } from './id-table';
import { findLong, hashLong, keptAt } from './long-ids';
import { reserve } from './memory';

/*
 * Ids as codes, in order of first sight. Most ids of an export are alike but for a few characters: those of
 * up to 8 digits behind the common beginning are places in a table, those of up to 8 bytes are their own keys;
 * others are compared byte by byte.
 */

/** What the code of a cell is that is none. */
const EMPTY: i32 = -1;

/** Rows that show how ids begin. */
const sample: usize = 200;

/** Learns how the ids of a column begin: with what stands before their digits, or all but 8 bytes. */
function learnPrefix(ids: Ids, column: usize): void {
  let seen: usize = 0;
  let common: usize = 0;
  let longest: usize = 0;
  // Behind the last byte of any id that is no digit.
  let digitsFrom: usize = 0;
  for (let row = passed; row < (rows as usize) && seen < sample; row++) {
    const bytes = cell(row, column);
    const at = (bytes as u32) as usize;
    const length = (bytes >> 32) as usize;
    if (length === 0) continue;
    if (seen === 0) {
      ids.prefix = reserve(length);
      memory.copy(ids.prefix, at, length);
      common = length;
    }
    seen += 1;
    longest = max(longest, length);
    let same: usize = 0;
    while (same < min(common, length) && load<u8>(at + same) === load<u8>(ids.prefix + same)) same += 1;
    common = same;
    for (let place = digitsFrom; place < length; place++) {
      if ((load<u8>(at + place) as u32) - 48 > 9) digitsFrom = place + 1;
    }
  }
  if (seen === 0) return;
  const areNumbers = digitsFrom <= common && digitsFrom + 8 >= longest;
  const keeps: usize = longest > 8 ? longest - 8 : 0;
  ids.prefixLength = (areNumbers ? digitsFrom : min(keeps, common)) as i32;
}

/** The code of an id that has no place as a number. */
function findOther(ids: Ids, at: usize, length: usize, mode: u32): i32 {
  const own = ownLength(ids, at, length);
  if (own === 0) return findLong(ids, at, length, mode);
  const missing = (64 - (own << 3)) as u64;
  const key = (load<u64>(at + length - own) << missing) >> missing;
  return findKey(ids, at, length, key, mode);
}

/** The code of an id. */
function find(ids: Ids, at: usize, length: usize, mode: u32): i32 {
  const place = placeOfNumber(ids, at, length, mode);
  return place === 0 ? findOther(ids, at, length, mode) : codeAt(ids, place, mode);
}

/** The code of a text that the host wrote down. */
export function codeId(ids: Ids, at: usize, length: usize, mode: u32): i32 {
  if (ids.prefixLength < 0) ids.prefixLength = 0;
  // Keys are filled up with zeros, which no file holds, but JSON can write down.
  for (let place: usize = 0; place < length; place++) {
    if (load<u8>(at + place) === 0) return findLong(ids, at, length, mode);
  }
  return find(ids, at, length, mode);
}

/** Whether a cell is an id as it stands: no white space or guard around it, nor a number that was damaged. */
@inline
function isClear(at: usize, length: usize): bool {
  const first: u32 = load<u8>(at);
  const last: u32 = load<u8>(at + length - 1);
  if (first <= 0x27 || first > 0x7e || first === 0x3d || last <= 0x20 || last > 0x7e) return false;
  if (first > 0x39 || length < 2) return true;
  if (first === 0x2d) return false;
  const second: u32 = load<u8>(at, 1);
  return second !== 0x2e && second !== 0x2c && (second | 0x20) !== 0x65;
}

/** Rows whose ids are looked for at a time: what is fetched for more of them is gone before it is needed. */
const group: usize = 256;
const hashes: usize = reserve(group * 4);
/** What was fetched, so that it is. */
let fetched: u32 = 0;

/** Has memory fetch, side by side, where the ids of rows stand that have no place as numbers. */
function fetchOthers(ids: Ids, column: usize, first: usize, end: usize, out: usize): void {
  for (let row = first; row < end; row++) {
    let hash: u32 = 0;
    if (load<u32>(out + (row << 2)) === 0) {
      const bytes = cell(row, column);
      const at = (bytes as u32) as usize;
      const length = (bytes >> 32) as usize;
      if (ownLength(ids, at, length) === 0) hash = hashLong(at, length);
    }
    store<u32>(hashes + ((row - first) << 2), hash);
  }
  const behind = hashes + ((end - first) << 2);
  for (let at = hashes; at < behind; at += 4) store<u32>(at, keptAt(ids, load<u32>(at)) as u32);
  for (let at = hashes; at < behind; at += 4) fetched ^= load<u32>(load<u32>(at));
}

function codeGroup(ids: Ids, column: usize, mode: u32, first: usize, end: usize, out: usize): void {
  // The places of all first: their codes are far apart in memory, and are then fetched side by side.
  let others: usize = 0;
  for (let row = first; row < end; row++) {
    const bytes = cell(row, column);
    const at = (bytes as u32) as usize;
    const length = (bytes >> 32) as usize;
    const isNumber = length !== 0 && isClear(at, length);
    const place = isNumber ? placeOfNumber(ids, at, length, mode) : 0;
    others += (place === 0) as usize;
    store<u32>(out + (row << 2), place as u32);
  }
  if (others * 8 > end - first) fetchOthers(ids, column, first, end, out);
  for (let row = first; row < end; row++) {
    const place = load<u32>(out + (row << 2)) as usize;
    store<i32>(out + (row << 2), place === 0 ? codeOther(ids, row, column, mode) : codeAt(ids, place, mode));
  }
}

/** Writes the code of each row's cell of a column, or what it is instead. */
export function codeIds(ids: Ids, column: usize, mode: u32, out: usize): void {
  if (ids.prefixLength < 0) learnPrefix(ids, column);
  const count = rows as usize;
  for (let row = passed; row < count; row += group) codeGroup(ids, column, mode, row, min(row + group, count), out);
}

/** The code of a cell that is no number with a place. */
function codeOther(ids: Ids, row: usize, column: usize, mode: u32): i32 {
  const bytes = cell(row, column);
  const at = (bytes as u32) as usize;
  const length = (bytes >> 32) as usize;
  if (length === 0) return EMPTY;
  return isClear(at, length) ? find(ids, at, length, mode) : UNCLEAR;
}
