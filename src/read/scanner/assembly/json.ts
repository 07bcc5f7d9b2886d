import { beside, besideSize } from './batch';
import { CR, LF, QUOTE } from './blocks';
import { escapeSize, unescape } from './json-escapes';
import { findKey, Key, Level, newLevel } from './json-keys';
import { reserve } from './memory';

/*
 * Records of JSON as rows of CSV, beside the input: a cell for each place of a value. A record that has a key
 * which is not known, a key twice, a list, or is no record at all is left to the host.
 */

const OPEN: u32 = 0x7b;
const CLOSE: u32 = 0x7d;
const COLON: u32 = 0x3a;
const COMMA: u32 = 0x2c;
const BACKSLASH: u32 = 0x5c;
const END_OF_LIST: u32 = 0x5d;
const MINUS: u32 = 0x2d;
const POINT: u32 = 0x2e;
const TRUE: u32 = 0x65757274;
const FALS: u32 = 0x736c6166;
const NULL: u32 = 0x6c6c756e;

/** What is between cells: no text without escapes holds it. */
const SEPARATOR: u8 = 0x1f;

/** How a value stands there. */
const PLAIN: u32 = 0;
const ESCAPED: u32 = 1;
/** A number that takes a zero more, so that nobody takes its three decimals for thousands. */
const THOUSANDTHS: u32 = 2;

/** Why walking ended. */
const NEEDS_MORE: i32 = 0;
const UNUSUAL: i32 = 1;
const FULL: i32 = 2;
const WRONG: i32 = 3;

/** from, to, kind, the record it belongs to. */
const valueSize: usize = 16;
const mostValues: usize = 1 << 13;
const mostLevels: usize = 128;
const values: usize = reserve(mostValues * valueSize);
const stack: usize = reserve(mostLevels * 4);
/** The place of the value of each cell. */
export const cellPlaces: usize = reserve(mostValues * 4);

export let root: Level = newLevel();
/** Why walking ended: more bytes are needed, a record is unusual, there is no room, or something stands between. */
export let stopped: i32 = 0;
/** Records that were walked over. */
export let walked: i32 = 0;
/** Behind the last byte of the rows beside the input. */
export let written: usize = 0;
/** Behind a record that is unusual. */
export let behindUnusual: usize = 0;

/** Number of the record that is walked over. */
let record: u32 = 0;
let inLines = false;
/** Whether the list has begun. */
let isOpen = false;
/** Whether a record stands before, and nothing between. */
let isBehind = false;
let isOver = false;

/** @param lines whether records stand on lines, or in a list, whose bracket is the first byte that is no space */
export function beginRecords(lines: bool): void {
  inLines = lines;
  isOpen = lines;
  isBehind = false;
  isOver = false;
}

@inline
function isSpace(byte: u32): bool {
  return byte === 0x20 || byte === 0x09 || (!inLines && (byte === LF || byte === CR));
}

@inline
function skip(from: usize): usize {
  let at = from;
  while (isSpace(load<u8>(at))) at += 1;
  return at;
}

@inline
function isDigit(byte: u32): bool {
  return byte - 48 <= 9;
}

@inline
function digits(from: usize): usize {
  let at = from;
  while (isDigit(load<u8>(at))) at += 1;
  return at;
}

@inline
function note(place: i32, from: usize, to: usize, kind: u32): void {
  const value = values + (place as usize) * valueSize;
  store<u32>(value, from as u32);
  store<u32>(value, to as u32, 4);
  store<u32>(value, kind, 8);
  store<u32>(value, record, 12);
}

/** Notes a text. @returns behind it, 0 where it is none */
@inline
function text(from: usize, place: i32): usize {
  let at = from;
  let kind = PLAIN;
  for (;;) {
    const bytes = v128.load(at);
    const found = i8x16.bitmask(
      v128.or(
        v128.or(i8x16.eq(bytes, i8x16.splat(QUOTE as i8)), i8x16.eq(bytes, i8x16.splat(BACKSLASH as i8))),
        i8x16.lt_u(bytes, i8x16.splat(0x20)),
      ),
    ) as u32;
    if (found === 0) {
      at += 16;
      continue;
    }
    at += ctz(found) as usize;
    const byte: u32 = load<u8>(at);
    if (byte === QUOTE) break;
    if (byte !== BACKSLASH) return 0;
    const size = escapeSize(at);
    if (size === 0) return 0;
    kind = ESCAPED;
    at += size;
  }
  note(place, from, at, kind);
  return at + 1;
}

/** Notes a number as it is spelled. @returns behind it, 0 where it is none */
function number(from: usize, place: i32): usize {
  let at = from;
  if (load<u8>(at) === MINUS) at += 1;
  const whole = at;
  at = digits(at);
  if (at === whole || (at > whole + 1 && load<u8>(whole) === 0x30)) return 0;
  let kind = PLAIN;
  if (load<u8>(at) === POINT) {
    const point = at;
    at = digits(at + 1);
    if (at === point + 1) return 0;
    if (at === point + 4) kind = THOUSANDTHS;
  }
  if (((load<u8>(at) as u32) | 0x20) === 0x65) {
    at += 1;
    const sign: u32 = load<u8>(at);
    if (sign === MINUS || sign === 0x2b) at += 1;
    const power = at;
    at = digits(at);
    if (at === power) return 0;
    kind = PLAIN;
  }
  note(place, from, at, kind);
  return at;
}

/** Notes what stands at an address, if it is no record and no list. @returns behind it, or 0 */
@inline
function value(at: usize, place: i32): usize {
  const byte: u32 = load<u8>(at);
  if (byte === QUOTE) return text(at + 1, place);
  if (byte === MINUS || isDigit(byte)) return number(at, place);
  const word = load<u32>(at);
  if (word === TRUE || word === NULL) {
    note(place, at, word === NULL ? at : at + 4, PLAIN);
    return at + 4;
  }
  if (word !== FALS || load<u8>(at, 4) !== 0x65) return 0;
  note(place, at, at + 5, PLAIN);
  return at + 5;
}

/** Walks over a record. @returns behind it, 0 where it is unusual or not finished */
function walkRecord(start: usize): usize {
  if (load<u8>(start) !== OPEN) return 0;
  record += 1;
  let depth: usize = 0;
  let level = root;
  let expected = level.first;
  let at = skip(start + 1);
  if (load<u8>(at) === CLOSE) return at + 1;
  for (;;) {
    if (load<u8>(at) !== QUOTE) return 0;
    const key = findKey(level, expected, at + 1);
    if (!key || key.seen === record) return 0;
    key.seen = record;
    at = skip(at + 1 + (key.length as usize));
    if (load<u8>(at) !== COLON) return 0;
    at = skip(at + 1);
    expected = key.next;
    if (load<u8>(at) === OPEN) {
      const inner = key.inner;
      if (!inner || depth === mostLevels) return 0;
      store<u32>(stack + (depth << 2), changetype<usize>(key) as u32);
      depth += 1;
      level = inner;
      expected = level.first;
      at = skip(at + 1);
      if (load<u8>(at) !== CLOSE) continue;
    } else {
      const place = key.place;
      // Another key may have the same place: `{"a.b": 1, "a": {"b": 2}}`.
      if (place < 0 || load<u32>(values + (place as usize) * valueSize, 12) === record) return 0;
      at = value(at, place);
      if (at === 0) return 0;
      at = skip(at);
    }
    for (;;) {
      const byte: u32 = load<u8>(at);
      if (byte === COMMA) {
        at = skip(at + 1);
        break;
      }
      if (byte !== CLOSE) return 0;
      if (depth === 0) return at + 1;
      depth -= 1;
      const outer = changetype<Key>(load<u32>(stack + (depth << 2)) as usize);
      level = outer.level;
      expected = outer.next;
      at = skip(at + 1);
    }
  }
  return 0;
}

/** Where something unusual ends: with its line, or before the comma or end of the list behind it; 0 for later. */
function endOfUnusual(from: usize, end: usize): usize {
  let depth = 0;
  let isText = false;
  for (let at = from; at < end; at++) {
    const byte: u32 = load<u8>(at);
    if (inLines) {
      if (byte === LF || byte === CR) return at;
    } else if (isText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === OPEN || byte === 0x5b) depth += 1;
    else if (depth === 0 && (byte === COMMA || byte === END_OF_LIST)) return at;
    else if (byte === CLOSE || byte === END_OF_LIST) depth -= 1;
  }
  return 0;
}

/** Writes the values of the record as a row. */
function writeRow(cells: u32): void {
  let to = written;
  for (let cell: usize = 0; cell < (cells as usize); cell++) {
    const place = load<u32>(cellPlaces + (cell << 2)) as usize;
    const noted = values + place * valueSize;
    if (load<u32>(noted, 12) === record) {
      const from = load<u32>(noted) as usize;
      const length = (load<u32>(noted, 4) as usize) - from;
      const kind = load<u32>(noted, 8);
      if (kind === ESCAPED) to = unescape(from, from + length, to);
      else {
        for (let at: usize = 0; at < length; at += 16) v128.store(to + at, v128.load(from + at));
        to += length;
        if (kind === THOUSANDTHS) store<u8>(to++, 0x30);
      }
    }
    store<u8>(to++, SEPARATOR);
  }
  // A row ends where the next cell would begin.
  store<u8>(to - 1, LF as u8);
  written = to;
}

/**
 * Walks over records, and writes each as a row beside the input.
 *
 * @param end behind the last byte, where a zero is put
 * @param cells of a row; 0 to write none
 * @returns where walking ended, see `stopped`
 */
export function walk(from: usize, end: usize, cells: u32): usize {
  store<u8>(end, 0);
  const room = beside + besideSize;
  written = beside;
  walked = 0;
  let at = from;
  for (;;) {
    let byte: u32 = load<u8>(at);
    while (isSpace(byte) || byte === LF || byte === CR) byte = load<u8>(++at);
    if (at >= end) {
      stopped = NEEDS_MORE;
      return at;
    }
    if (!isOpen) {
      isOpen = true;
      at += 1;
      continue;
    }
    if (isBehind && !inLines) {
      if (isOver || (byte !== COMMA && byte !== END_OF_LIST)) {
        stopped = WRONG;
        return at;
      }
      isOver = byte === END_OF_LIST;
      isBehind = isOver;
      at += 1;
      continue;
    }
    let next = walkRecord(at);
    if (next !== 0 && inLines) {
      next = skip(next);
      const behind: u32 = load<u8>(next);
      if (behind !== LF && behind !== CR) next = 0;
    }
    if (next === 0) {
      behindUnusual = endOfUnusual(at, end);
      stopped = behindUnusual === 0 ? NEEDS_MORE : UNUSUAL;
      return at;
    }
    if (cells > 0) {
      if (written + (next - at) + ((cells as usize) << 1) + 64 > room) {
        stopped = FULL;
        return at;
      }
      writeRow(cells);
    }
    walked += 1;
    isBehind = true;
    at = next;
  }
  return at;
}

/** Goes on behind a record that the host has read. */
export function passUnusual(): void {
  isBehind = true;
}

/** Whether the list has ended. */
export function isDone(): bool {
  return inLines || isOver;
}
