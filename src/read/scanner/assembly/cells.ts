import { beside, besideSize, block, ends, firsts, marks, mostRows, plain, starts } from './batch';
import { between, bits, CR, equal, LF, matter, QUOTE } from './blocks';
import { markLooks, want } from './looks';

/* Finds the cells of a batch of rows in the bytes of a file. */

/** What is to be known of a row. */
const OTHER_WIDTH: u8 = 1;
const BROKEN: u8 = 2;

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
let table: v128 = i8x16.splat(0);
let besideAt: usize = 0;
let cellCount: usize = 0;

/**
 * @param separator the character between cells, whose low four bits are its own among quote and line ends
 * @param columns of the header
 * @param read how many columns stand in `wanted`
 */
export function begin(separator: u32, columns: u32, read: u32): void {
  delimiter = separator;
  width = columns;
  want(read);
  // The byte that stands at its own low four bits is one that matters.
  memory.fill(plain, 0xff, 16);
  for (let at: usize = 0; at < 16; at++) store<u8>(plain + at, (at ^ 1) as u8);
  store<u8>(plain + (QUOTE & 15), QUOTE as u8);
  store<u8>(plain + (LF & 15), LF as u8);
  store<u8>(plain + (CR & 15), CR as u8);
  store<u8>(plain + (separator & 15), separator as u8);
  table = v128.load(plain);
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
  markLooks(rows as usize);
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
    let boundary = bits(matter(a, table), matter(b, table), matter(c, table), matter(d, table)) & valid & ~quotes;
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
