import { QUOTE } from './blocks';
import { escapeSize, unescape } from './json-escapes';
import { reserve } from './memory';

/* Values of JSON, noted by their places in a record, and written as cells. */

export const BACKSLASH: u32 = 0x5c;
const MINUS: u32 = 0x2d;
const POINT: u32 = 0x2e;
const TRUE: u32 = 0x65757274;
const FALS: u32 = 0x736c6166;
const NULL: u32 = 0x6c6c756e;

/** How a value stands there. */
const PLAIN: u32 = 0;
const ESCAPED: u32 = 1;
/** A number that takes a zero more, so that nobody takes its three decimals for thousands. */
const THOUSANDTHS: u32 = 2;

/** from, to, kind, the record it belongs to. */
const valueSize: usize = 16;
export const mostValues: usize = 1 << 13;
const values: usize = reserve(mostValues * valueSize);

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
function note(record: u32, place: i32, from: usize, to: usize, kind: u32): void {
  const value = values + (place as usize) * valueSize;
  store<u32>(value, from as u32);
  store<u32>(value, to as u32, 4);
  store<u32>(value, kind, 8);
  store<u32>(value, record, 12);
}

/** Notes a text. @returns behind it, 0 where it is none */
@inline
function text(from: usize, record: u32, place: i32): usize {
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
  note(record, place, from, at, kind);
  return at + 1;
}

/** Notes a number as it is spelled. @returns behind it, 0 where it is none */
function number(from: usize, record: u32, place: i32): usize {
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
  note(record, place, from, at, kind);
  return at;
}

/** Notes what stands at an address for a place of a record, if it is no record and no list. @returns behind it, or 0 */
@inline
export function noteValue(at: usize, record: u32, place: i32): usize {
  const byte: u32 = load<u8>(at);
  if (byte === QUOTE) return text(at + 1, record, place);
  if (byte === MINUS || isDigit(byte)) return number(at, record, place);
  const word = load<u32>(at);
  if (word === TRUE || word === NULL) {
    note(record, place, at, word === NULL ? at : at + 4, PLAIN);
    return at + 4;
  }
  if (word !== FALS || load<u8>(at, 4) !== 0x65) return 0;
  note(record, place, at, at + 5, PLAIN);
  return at + 5;
}

/** Whether a place of a record has a value. */
@inline
export function isNoted(record: u32, place: i32): bool {
  return load<u32>(values + (place as usize) * valueSize, 12) === record;
}

/** Writes the value that is noted for a place. @returns behind it */
@inline
export function writeValue(place: i32, start: usize): usize {
  const noted = values + (place as usize) * valueSize;
  const from = load<u32>(noted) as usize;
  const length = (load<u32>(noted, 4) as usize) - from;
  const kind = load<u32>(noted, 8);
  if (kind === ESCAPED) return unescape(from, from + length, start);
  for (let at: usize = 0; at < length; at += 16) v128.store(start + at, v128.load(from + at));
  let to = start + length;
  if (kind === THOUSANDTHS) store<u8>(to++, 0x30);
  return to;
}
