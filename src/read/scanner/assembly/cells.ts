import { reserve } from './memory';

/*
 * Where the cells of a batch of rows end. A cell begins behind the one before it; the first of a row where
 * the row does. A row that is not well-formed is written anew beside the input, so all are read alike.
 */

const QUOTE: u32 = 0x22;
const LF: u32 = 0x0a;
const CR: u32 = 0x0d;

const mostRows: usize = 1 << 13;
const mostWanted: usize = 1 << 12;
/** A block ends at most so many rows or cells. */
const block: usize = 64;

/** What is to be known of a row. */
const OTHER_WIDTH: u8 = 1;
const BROKEN: u8 = 2;
/** Its first cells begin or end like those of a row that is no record. */
const LOOK: u8 = 4;
/** No cell begins with a digit, which none of a header does. */
const WORDS: u8 = 8;
/** No column that is read begins with what a value begins with. */
const BARE: u8 = 16;

/** Bytes that the host may put down at a time. */
export let inputSize: usize = 0;
/** Where it puts them, with room for reading beyond them. */
export let input: usize = 0;
export let ends: usize = 0;
let beside: usize = 0;
let besideSize: usize = 0;
/** Room for a cell without its doubled quotes. */
let plain: usize = 0;

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
/** For the two bytes that the first and the second cell of a row begin with, and for the last one of the first. */
export const looks: usize = reserve(0x10000);
export const secondLooks: usize = reserve(0x10000);
export const lastLooks: usize = reserve(0x100);
/** Columns that are read. */
export const wanted: usize = reserve(mostWanted * 4);

/** Rows of the batch. */
export let rows: i32 = 0;
/** How many of them, at its beginning, are none of the table. */
export let passed: usize = 0;

/** Passes over rows at the beginning of the batch. */
export function pass(count: usize): void {
  passed = count;
}
/** Line ends in its records, those in quotes too. */
export let lines: i32 = 0;
/** Whether the input ends in a quoted cell. */
export let isUnclosed: bool = false;
let hasInnerLines = false;

let delimiter: u32 = 0;
let width: u32 = 0;
let wantedCount: usize = 0;
let table: v128 = i8x16.splat(0);
let besideAt: usize = 0;
let cellCount: usize = 0;

/**
 * @param between the character between cells, whose low four bits are its own among quote and line ends
 * @param columns of the header
 * @param read how many columns stand in `wanted`
 */
export function begin(between: u32, columns: u32, read: u32): void {
  delimiter = between;
  width = columns;
  wantedCount = min(read as usize, mostWanted);
  // The byte that stands at its own low four bits is one that matters.
  memory.fill(plain, 0xff, 16);
  for (let at: usize = 0; at < 16; at++) store<u8>(plain + at, (at ^ 1) as u8);
  store<u8>(plain + (QUOTE & 15), QUOTE as u8);
  store<u8>(plain + (LF & 15), LF as u8);
  store<u8>(plain + (CR & 15), CR as u8);
  store<u8>(plain + (between & 15), between as u8);
  table = v128.load(plain);
}

@inline
function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    ((i8x16.bitmask(a) as u32) as u64) |
    (((i8x16.bitmask(b) as u32) as u64) << 16) |
    (((i8x16.bitmask(c) as u32) as u64) << 32) |
    (((i8x16.bitmask(d) as u32) as u64) << 48)
  );
}

/** Bytes that matter, by the byte that stands at their low four bits. */
@inline
function matter(bytes: v128): v128 {
  return i8x16.eq(i8x16.swizzle(table, v128.and(bytes, i8x16.splat(15))), bytes);
}

@inline
function equal(a: v128, b: v128, c: v128, d: v128, byte: u32): u64 {
  const all = i8x16.splat(byte as i8);
  return bits(i8x16.eq(a, all), i8x16.eq(b, all), i8x16.eq(c, all), i8x16.eq(d, all));
}

/** Ones from each set bit to the next. */
@inline
function between(quotes: u64): u64 {
  let inside = quotes ^ (quotes << 1);
  inside ^= inside << 2;
  inside ^= inside << 4;
  inside ^= inside << 8;
  inside ^= inside << 16;
  return inside ^ (inside << 32);
}

/** Ends a row whose last cell was noted; the next one begins at `next`. */
@inline
function endRow(cells: usize, next: usize, mark: u8): void {
  const at = (rows as usize) << 2;
  const has = (cells as u32) - load<u32>(firsts + at);
  store<u8>(marks + rows, mark | (has !== width ? OTHER_WIDTH : 0));
  store<u32>(firsts + at, cells as u32, 4);
  store<u32>(starts + at, next as u32, 4);
  rows += 1;
}

/** Notes the places of set bits, eight at a time. */
@inline
function note(base: usize, set: u64): void {
  let at = ends + (cellCount << 2);
  let left = set;
  while (left !== 0) {
    store<u32>(at, (base + (ctz(left) as usize)) as u32);
    left &= left - 1;
    store<u32>(at, (base + (ctz(left) as usize)) as u32, 4);
    left &= left - 1;
    store<u32>(at, (base + (ctz(left) as usize)) as u32, 8);
    left &= left - 1;
    store<u32>(at, (base + (ctz(left) as usize)) as u32, 12);
    left &= left - 1;
    at += 16;
  }
  cellCount += popcnt(set) as usize;
}

/** Line ends of any kind between two addresses. */
function countLines(from: usize, to: usize): i32 {
  let found: i32 = 0;
  for (let at = from; at < to; at++) {
    const byte: u32 = load<u8>(at);
    if (byte === LF || (byte === CR && !(at + 1 < to && load<u8>(at + 1) === LF))) found += 1;
  }
  return found;
}

/**
 * Reads the record after the last row byte by byte, as Python's csv module does: a quote counts at the
 * beginning of a cell only, and behind the closing one a cell goes on as it stands. It is written well-formed
 * beside the input.
 *
 * @returns where the next record begins, 0 where this one is not finished
 */
function readRecord(from: usize, end: usize, isLast: bool): usize {
  cellCount = load<u32>(firsts + ((rows as usize) << 2)) as usize;
  const start = besideAt;
  let to = start;
  let isBroken = false;
  // Whether the quotes of this cell took in a line end.
  let hasLines = false;
  let begins = true;
  let inside = false;
  let closed = false;
  store<u8>(to++, QUOTE as u8);
  for (let at = from; ; at++) {
    const isEnd = at >= end;
    const mayBePair = !isEnd && at + 1 >= end && load<u8>(at) === CR;
    if ((isEnd && (inside || !isLast)) || (mayBePair && !isLast)) {
      isUnclosed = isLast;
      return 0;
    }
    const byte: u32 = isEnd ? LF : load<u8>(at);
    if (inside) {
      if (byte === QUOTE) {
        inside = false;
        closed = true;
      } else {
        if (byte === LF || byte === CR) {
          hasInnerLines = true;
          hasLines = true;
        }
        store<u8>(to++, byte as u8);
      }
      continue;
    }
    const endsLine = byte === LF || byte === CR;
    if (endsLine || byte === delimiter) {
      store<u8>(to, QUOTE as u8);
      store<u32>(ends + (cellCount++ << 2), (to + 1) as u32);
      // The next cell, or nobody, begins behind the separator.
      store<u8>(to, QUOTE as u8, 2);
      to += 3;
      if (endsLine) {
        const isPair = byte === CR && at + 1 < end && load<u8>(at, 1) === LF;
        store<u32>(starts + ((rows as usize) << 2), start as u32);
        endRow(cellCount, isEnd ? end : at + (isPair ? 2 : 1), isBroken ? BROKEN : 0);
        besideAt = to;
        return load<u32>(starts + ((rows as usize) << 2)) as usize;
      }
      begins = true;
      closed = false;
      hasLines = false;
      continue;
    }
    if (byte === QUOTE) {
      inside = begins || closed;
      if (!begins) {
        store<u16>(to, 0x2222);
        to += 2;
      }
    } else {
      if (closed && hasLines) isBroken = true;
      store<u8>(to++, byte as u8);
    }
    begins = false;
    closed = false;
  }
  return 0;
}

/** Where a cell begins, in its quotes if it has any. */
@inline
function beginOf(row: usize, at: usize): usize {
  const from: usize =
    at === (load<u32>(firsts + (row << 2)) as usize)
      ? (load<u32>(starts + (row << 2)) as usize)
      : (load<u32>(ends + (at << 2) - 4) as usize) + 1;
  return load<u8>(from) === QUOTE ? from + 1 : from;
}

@inline
function isDigit(byte: u32): bool {
  return byte - 48 <= 9;
}

/** Whether the cells that are read of a row begin with no digit, and no letter but those that nothing begins with. */
@inline
function isBare(row: usize): bool {
  const first = load<u32>(firsts + (row << 2)) as usize;
  const behind = load<u32>(firsts + (row << 2), 4) as usize;
  for (let place: usize = 0; place < wantedCount; place++) {
    const at = first + (load<u32>(wanted + (place << 2)) as usize);
    if (at >= behind) continue;
    const byte: u32 = load<u8>(beginOf(row, at));
    const letter = byte | 0x20;
    if (isDigit(byte)) return false;
    if (letter - 0x61 < 26 && letter !== 0x6e && letter !== 0x75) return false;
  }
  return true;
}

/** Marks rows that need a closer look. */
function markLooks(): void {
  for (let row: usize = 0; row < (rows as usize); row++) {
    const start = load<u32>(starts + (row << 2)) as usize;
    const first = load<u32>(firsts + (row << 2)) as usize;
    const behind = load<u32>(firsts + (row << 2), 4) as usize;
    const isQuoted = load<u8>(start) === QUOTE;
    const end = load<u32>(ends + (first << 2)) as usize;
    const last = end - (isQuoted ? 2 : 1);
    let mark: u8 = load<u8>(looks + (load<u16>(isQuoted ? start + 1 : start) as usize));
    if (last >= start + (isQuoted ? 1 : 0)) mark |= load<u8>(lastLooks + (load<u8>(last) as usize));
    if (behind - first > 1) {
      const second = beginOf(row, first + 1);
      if (second < (load<u32>(ends + (first << 2), 4) as usize)) {
        mark |= load<u8>(secondLooks + (load<u16>(second) as usize));
      }
    }
    if (mark !== 0) mark = LOOK;
    let at = behind;
    while (at > first && !isDigit(load<u8>(beginOf(row, at - 1)))) at -= 1;
    if (at === first) mark |= WORDS;
    if (isBare(row)) mark |= BARE;
    if (mark !== 0) store<u8>(marks + row, load<u8>(marks + row) | mark);
  }
}

/**
 * Finds the cells of the records that begin at `from`, as many as there is room for.
 *
 * @param end behind the last byte
 * @param isLast whether no byte will follow
 * @returns where the first record begins that is not finished, or has no room
 */
export function index(from: usize, end: usize, isLast: bool): usize {
  rows = 0;
  passed = 0;
  isUnclosed = false;
  hasInnerLines = false;
  cellCount = 0;
  besideAt = beside;
  store<u32>(firsts, 0);
  store<u32>(starts, from as u32);
  const next = findCells(from, end, isLast);
  lines = hasInnerLines ? countLines(from, next) : rows;
  markLooks();
  return next;
}

function findCells(from: usize, end: usize, isLast: bool): usize {
  let base = from;
  let insideBefore: u64 = 0;
  // Whether the byte before ended a cell, or its quotes, closed quotes, or was a carriage return.
  let boundaryBefore: u64 = 1;
  let closedBefore: u64 = 0;
  let returnBefore: u64 = 0;
  while (base < end) {
    if (rows >= (mostRows as i32)) break;
    const left = end - base;
    const valid: u64 = left >= block ? u64.MAX_VALUE : ((1 as u64) << (left as u64)) - 1;
    const a = v128.load(base);
    const b = v128.load(base, 16);
    const c = v128.load(base, 32);
    const d = v128.load(base, 48);
    const quotes = equal(a, b, c, d, QUOTE) & valid;
    const feeds = equal(a, b, c, d, LF) & valid;
    const returns = equal(a, b, c, d, CR) & valid;
    let boundary = bits(matter(a), matter(b), matter(c), matter(d)) & valid & ~quotes;
    const behindReturn = feeds & ((returns << 1) | returnBefore);
    let cells = boundary & ~behindReturn;
    let lineEnds = (feeds ^ behindReturn) | returns;
    let bad: u64 = 0;
    let closes: u64 = 0;
    if ((quotes | insideBefore | closedBefore) !== 0) {
      const inside = between(quotes) ^ insideBefore;
      closes = quotes & ~inside;
      hasInnerLines = hasInnerLines || (lineEnds & inside) !== 0;
      boundary &= ~inside;
      cells &= ~inside;
      lineEnds &= ~inside;
      const opens = quotes & inside;
      const behindClosed = ((closes << 1) | closedBefore) & valid;
      bad =
        (opens & ~(((boundary | closes) << 1) | boundaryBefore)) |
        (behindClosed & ~(boundary | quotes));
      insideBefore = ((inside as i64) >> 63) as u64;
      if (bad !== 0) {
        const below = (bad & (0 - bad)) - 1;
        cells &= below;
        lineEnds &= below;
      }
    }
    boundaryBefore = (boundary | closes) >> 63;
    closedBefore = closes >> 63;
    returnBefore = returns >> 63;
    if (left <= block && !isLast) {
      // A carriage return at the end may be the first half of a line end.
      const waits = returns & lineEnds & ((1 as u64) << ((left - 1) as u64));
      cells &= ~waits;
      lineEnds &= ~waits;
    }
    const before = cellCount;
    note(base, cells);
    while (lineEnds !== 0) {
      const bit = lineEnds & (0 - lineEnds);
      const at = base + (ctz(lineEnds) as usize);
      const isPair = (returns & bit) !== 0 && at + 1 < end && load<u8>(at, 1) === LF;
      endRow(before + (popcnt(cells & (bit - 1)) as usize) + 1, at + (isPair ? 2 : 1), 0);
      lineEnds &= lineEnds - 1;
    }
    base += block;
    if (bad !== 0) {
      const start = load<u32>(starts + ((rows as usize) << 2)) as usize;
      const hasRoom = besideAt + 4 * (end - start) < beside + besideSize;
      const next = hasRoom || rows === 0 ? readRecord(start, end, isLast) : 0;
      if (next === 0) return start;
      base = next;
      insideBefore = 0;
      boundaryBefore = 1;
      closedBefore = 0;
      returnBefore = 0;
    }
  }
  const start = load<u32>(starts + ((rows as usize) << 2)) as usize;
  if (!isLast || base < end || start >= end) return start;
  const next = readRecord(start, end, true);
  return next === 0 ? start : next;
}

/** The bytes of a cell: its address, and above it its length. Doubled quotes are undone beside it. */
@inline
export function cell(row: usize, column: usize): u64 {
  const at = (load<u32>(firsts + (row << 2)) as usize) + column;
  if (at >= (load<u32>(firsts + (row << 2), 4) as usize)) return 0;
  const from: usize =
    column === 0
      ? (load<u32>(starts + (row << 2)) as usize)
      : (load<u32>(ends + (at << 2) - 4) as usize) + 1;
  const to = load<u32>(ends + (at << 2)) as usize;
  if (from < to && load<u8>(from) === QUOTE) return unquoted(from + 1, to - 1);
  return (from as u64) | (((to - from) as u64) << 32);
}

/** What stands between quotes. */
function unquoted(from: usize, to: usize): u64 {
  const quote = i8x16.splat(QUOTE as i8);
  for (let at = from; at < to; at += 16) {
    let found = i8x16.bitmask(i8x16.eq(v128.load(at), quote)) as u32;
    if (to - at < 16) found &= (1 << ((to - at) as u32)) - 1;
    if (found !== 0) return undoubled(from, to);
  }
  return (from as u64) | (((to - from) as u64) << 32);
}

/** The input stays as it is: a record that is not finished is read again. */
function undoubled(from: usize, to: usize): u64 {
  let length: usize = 0;
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at);
    store<u8>(plain + length++, byte);
    if (byte === QUOTE) at += 1;
  }
  return (plain as u64) | ((length as u64) << 32);
}
