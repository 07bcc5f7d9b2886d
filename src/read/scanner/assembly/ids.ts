import { cell } from './cell';
import { passed, rows } from './cells';
import { isSame, mixed, reserve, reserveText } from './memory';

/*
 * Ids as codes, in order of first sight. Most ids of an export are alike but for a few characters: those of
 * up to 8 digits behind the common beginning are places in a table, those of up to 8 bytes are their own keys;
 * others are compared byte by byte.
 */

/** What a cell can be besides an id that is known. */
const EMPTY: i32 = -1;
/** Its text has to be looked at. */
const UNCLEAR: i32 = -2;
const UNKNOWN: i32 = -3;

/** What is done with new ids. */
const ADDS: u32 = 1;
/** Whether a cell may list several. */
const LISTS: u32 = 2;

/** Rows that show how ids begin. */
const sample: usize = 200;
/** Codes plus one of as many numbers that follow each other. */
const pageBits: usize = 12;
const pageSize: usize = 4 << pageBits;
/** Numbers of up to 8 digits, of which each number of digits has its own. */
const mostPages: usize = 111_111_110 / (1 << pageBits) + 1;
/** What pages may hold more than there are ids, before there are no further ones. */
const freeNumbers: usize = 1 << 20;

@unmanaged
export class Ids {
  /** How they begin, and how many bytes of it; -1 before any was seen. */
  prefix: usize;
  prefixLength: i32;
  size: usize;
  /** Addresses of pages. */
  pages: usize;
  pageCount: usize;
  hasAllPages: bool;
  /** key, code plus one. */
  slots: usize;
  capacity: usize;
  slotsUsed: usize;
  /** hash, code plus one, address of length and bytes. */
  longSlots: usize;
  longCapacity: usize;
  longUsed: usize;
}

const slotSize: usize = 16;
const longSlotSize: usize = 12;

export function newIds(): Ids {
  const ids = changetype<Ids>(reserve(offsetof<Ids>()));
  ids.prefixLength = -1;
  ids.pages = reserve(mostPages * 4);
  ids.capacity = 256;
  ids.slots = reserve(ids.capacity * slotSize);
  ids.longCapacity = 256;
  ids.longSlots = reserve(ids.longCapacity * longSlotSize);
  return ids;
}

export function sizeOfIds(ids: Ids): usize {
  return ids.size;
}

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

function grow(ids: Ids): void {
  const old = ids.slots;
  const end = old + ids.capacity * slotSize;
  ids.capacity <<= 1;
  ids.slots = reserve(ids.capacity * slotSize);
  const mask = ids.capacity - 1;
  for (let from = old; from < end; from += slotSize) {
    if (load<u32>(from, 8) === 0) continue;
    let slot = (mixed(0, load<u64>(from)) as usize) & mask;
    while (load<u32>(ids.slots + slot * slotSize, 8) !== 0) slot = (slot + 1) & mask;
    memory.copy(ids.slots + slot * slotSize, from, slotSize);
  }
}

function growLong(ids: Ids): void {
  const old = ids.longSlots;
  const end = old + ids.longCapacity * longSlotSize;
  ids.longCapacity <<= 1;
  ids.longSlots = reserve(ids.longCapacity * longSlotSize);
  const mask = ids.longCapacity - 1;
  for (let from = old; from < end; from += longSlotSize) {
    if (load<u32>(from, 4) === 0) continue;
    let slot = (load<u32>(from) as usize) & mask;
    while (load<u32>(ids.longSlots + slot * longSlotSize, 4) !== 0) slot = (slot + 1) & mask;
    memory.copy(ids.longSlots + slot * longSlotSize, from, longSlotSize);
  }
}

/** Whether a text holds a semicolon. */
function isList(at: usize, length: usize): bool {
  for (let place: usize = 0; place < length; place++) {
    if (load<u8>(at + place) === 0x3b) return true;
  }
  return false;
}

function findLong(ids: Ids, at: usize, length: usize, mode: u32): i32 {
  let wide: u64 = length as u64;
  let place: usize = 0;
  for (; place + 8 <= length; place += 8) wide = mixed(wide, load<u64>(at + place));
  for (; place < length; place++) wide = mixed(wide, load<u8>(at + place) as u64);
  const hash = (wide ^ (wide >> 32)) as u32;
  let slot = (hash as usize) & (ids.longCapacity - 1);
  for (;;) {
    const here = ids.longSlots + slot * longSlotSize;
    const known = load<u32>(here, 4);
    if (known === 0) break;
    if (load<u32>(here) === hash) {
      const kept = load<u32>(here, 8) as usize;
      if (load<u32>(kept) === (length as u32) && isSame(kept + 4, at, length)) return (known - 1) as i32;
    }
    slot = (slot + 1) & (ids.longCapacity - 1);
  }
  if ((mode & ADDS) === 0) return UNKNOWN;
  if ((mode & LISTS) !== 0 && isList(at, length)) return UNCLEAR;
  const code = ids.size++;
  const kept = reserveText(length + 4);
  store<u32>(kept, length as u32);
  memory.copy(kept + 4, at, length);
  const here = ids.longSlots + slot * longSlotSize;
  store<u32>(here, hash);
  store<u32>(here, (code + 1) as u32, 4);
  store<u32>(here, kept as u32, 8);
  ids.longUsed += 1;
  if (ids.longUsed * 2 > ids.longCapacity) growLong(ids);
  return code as i32;
}

/** Where the code of a number stands; 0 where there is no page for it, nor shall be. */
function placeOf(ids: Ids, number: usize, mode: u32): usize {
  const at = ids.pages + ((number >> pageBits) << 2);
  let page = load<u32>(at) as usize;
  if (page === 0) {
    if ((mode & ADDS) === 0 || ids.hasAllPages) return 0;
    if ((ids.pageCount << pageBits) > ids.size * 16 + freeNumbers) {
      ids.hasAllPages = true;
      return 0;
    }
    page = reserve(pageSize);
    store<u32>(at, page as u32);
    ids.pageCount += 1;
  }
  return page + ((number & ((1 << pageBits) - 1)) << 2);
}

const zeros: u64 = 0x3030303030303030;
const highHalves: u64 = 0xf0f0f0f0f0f0f0f0;

/** The code of an id by its own bytes, which are none but those of the key. */
function findKey(ids: Ids, at: usize, length: usize, key: u64, mode: u32): i32 {
  const mask = ids.capacity - 1;
  let slot = (mixed(0, key) as usize) & mask;
  for (;;) {
    const here = ids.slots + slot * slotSize;
    const known = load<u32>(here, 8);
    if (known === 0) break;
    if (load<u64>(here) === key) return (known - 1) as i32;
    slot = (slot + 1) & mask;
  }
  if ((mode & ADDS) === 0) return UNKNOWN;
  if ((mode & LISTS) !== 0 && isList(at, length)) return UNCLEAR;
  const code = ids.size++;
  const here = ids.slots + slot * slotSize;
  store<u64>(here, key);
  store<u32>(here, (code + 1) as u32, 8);
  ids.slotsUsed += 1;
  if (ids.slotsUsed * 2 > ids.capacity) grow(ids);
  return code as i32;
}

/** Numbers before those of a number of digits. */
const fewer = memory.data<u32>([0, 0, 10, 110, 1110, 11110, 111110, 1111110, 11111110]);

/** How many bytes of an id stand behind the common beginning; 0 where it has another one, or more than 8. */
@inline
function ownLength(ids: Ids, at: usize, length: usize): usize {
  const skipped = ids.prefixLength as usize;
  const own = length - skipped;
  return length > skipped && own <= 8 && isSame(at, ids.prefix, skipped) ? own : 0;
}

/** Where the code of an id stands that is a number behind the common beginning; 0 where it is none, or has no page. */
@inline
function placeOfNumber(ids: Ids, at: usize, length: usize, mode: u32): usize {
  const own = ownLength(ids, at, length);
  if (own === 0) return 0;
  const bytes = load<u64>(at + length - own);
  const missing = (64 - (own << 3)) as u64;
  const digits = own === 8 ? bytes : (bytes << missing) | (zeros >> ((own << 3) as u64));
  const areDigits =
    (digits & highHalves) === zeros && ((digits + 0x0606060606060606) & highHalves) === zeros;
  if (!areDigits) return 0;
  const pairs = (digits - zeros) * 10 + ((digits - zeros) >> 8);
  const number =
    ((pairs & 0x000000ff000000ff) * 0x000f424000000064 +
      ((pairs >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >>
    32;
  return placeOf(ids, (number as usize) + (load<u32>(fewer + (own << 2)) as usize), mode);
}

/** The code at the place of a number, given to it now if it is new and such are added. */
@inline
function codeAt(ids: Ids, place: usize, mode: u32): i32 {
  const known = load<u32>(place);
  if (known !== 0) return (known - 1) as i32;
  if ((mode & ADDS) === 0) return UNKNOWN;
  store<u32>(place, (ids.size + 1) as u32);
  return ids.size++ as i32;
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

/** Writes the code of each row's cell of a column, or what it is instead. */
export function codeIds(ids: Ids, column: usize, mode: u32, out: usize): void {
  if (ids.prefixLength < 0) learnPrefix(ids, column);
  // The places of all first: their codes are far apart in memory, and are then fetched side by side.
  for (let row = passed; row < (rows as usize); row++) {
    const bytes = cell(row, column);
    const at = (bytes as u32) as usize;
    const length = (bytes >> 32) as usize;
    const isNumber = length !== 0 && isClear(at, length);
    store<u32>(out + (row << 2), isNumber ? (placeOfNumber(ids, at, length, mode) as u32) : 0);
  }
  for (let row = passed; row < (rows as usize); row++) {
    const place = load<u32>(out + (row << 2)) as usize;
    store<i32>(out + (row << 2), place === 0 ? codeOther(ids, row, column, mode) : codeAt(ids, place, mode));
  }
}

/** The code of a cell that is no number with a place. */
function codeOther(ids: Ids, row: usize, column: usize, mode: u32): i32 {
  const bytes = cell(row, column);
  const at = (bytes as u32) as usize;
  const length = (bytes >> 32) as usize;
  if (length === 0) return EMPTY;
  return isClear(at, length) ? find(ids, at, length, mode) : UNCLEAR;
}
