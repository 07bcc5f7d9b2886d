import { beside, besideSize } from './batch';
import { CR, LF, QUOTE } from './blocks';
import { findKey, Key, Level, newLevel } from './json-keys';
import { BACKSLASH, isNoted, mostValues, noteValue, writeValue } from './json-values';
import { reserve } from './memory';

/*
 * Records of JSON as rows of CSV, beside the input: a cell for each place of a value. A record that has a key
 * which is not known, a key twice, a list, or is no record at all is left to the host.
 */

const OPEN: u32 = 0x7b;
const CLOSE: u32 = 0x7d;
const COLON: u32 = 0x3a;
const COMMA: u32 = 0x2c;
const END_OF_LIST: u32 = 0x5d;

/** What is between cells: no text without escapes holds it. */
const SEPARATOR: u8 = 0x1f;

/** Why walking ended. */
const NEEDS_MORE: i32 = 0;
const UNUSUAL: i32 = 1;
const FULL: i32 = 2;
const WRONG: i32 = 3;

const mostLevels: usize = 128;
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
      if (place < 0 || isNoted(record, place)) return 0;
      at = noteValue(at, record, place);
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
    const place = load<i32>(cellPlaces + (cell << 2));
    if (isNoted(record, place)) to = writeValue(place, to);
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
