import { cell } from './cell';
import { passed, rows } from './cells';
import { codeOf, Words } from './words';

/* Days as programs write them, straight from their bytes; other spellings as codes. */

/** Day 0; every day lies below 0, where no code is. */
const dayZero: i32 = -0x40000000;
const NONE: i32 = i32.MIN_VALUE;

/** A number of two digits; far from any real one where they are no digits. */
@inline
function two(at: usize): i32 {
  const tens = (load<u8>(at) as i32) - 48;
  const ones = (load<u8>(at, 1) as i32) - 48;
  return (tens as u32) <= 9 && (ones as u32) <= 9 ? tens * 10 + ones : -10000;
}

@inline
function isLeap(year: i32): bool {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from 1970-01-01 of a date between 1900 and 9999; NONE where there is no such day. */
function dayOf(year: i32, month: i32, day: i32): i32 {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return NONE;
  if (day > 28) {
    if (month === 2 && day > (isLeap(year) ? 29 : 28)) return NONE;
    if (day > 30 && (month === 4 || month === 6 || month === 9 || month === 11)) return NONE;
  }
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 719468;
}

/** Quarter of an hour 0, of instants: no zone cuts finer, so a day belongs to each, which the host knows. */
const quarterZero: i32 = -0x60000000;
const quarterSeconds: i64 = 900;

const HYPHEN: u32 = 0x2d;
const COLON: u32 = 0x3a;

/** Seconds of `T10:31`, ` 10:31:00` or `T10:31:00.000` behind a date; -1 where no clock stands there. */
let clockEnd: usize = 0;
function clockOf(at: usize, end: usize): i32 {
  const gap: u32 = load<u8>(at, 10);
  const hours = two(at + 11);
  const minutes = two(at + 14);
  if ((gap !== 0x20 && gap !== 0x54) || load<u8>(at, 13) !== COLON) return -1;
  if ((hours as u32) > 23 || (minutes as u32) > 59) return -1;
  clockEnd = at + 16;
  if (clockEnd >= end || load<u8>(clockEnd) !== COLON) return hours * 3600 + minutes * 60;
  const seconds = two(at + 17);
  clockEnd = at + 19;
  if ((seconds as u32) > 60 || clockEnd > end) return -1;
  return hours * 3600 + minutes * 60 + seconds;
}

/** Minutes east of Greenwich of `Z`, `+02:00` or `+0200` to the end of a cell; NONE for anything else. */
function offsetOf(from: usize, end: usize): i32 {
  let at = from;
  if (load<u8>(at) === 0x2e) {
    at += 1;
    while (at < end && (load<u8>(at) as u32) - 48 <= 9) at += 1;
    if (at === from + 1) return NONE;
  }
  const sign: u32 = load<u8>(at);
  if (sign === 0x5a) return at + 1 === end ? 0 : NONE;
  if (sign !== 0x2b && sign !== HYPHEN) return NONE;
  const minutesAt = at + 3 + (load<u8>(at, 3) === COLON ? 1 : 0);
  const hours = two(at + 1);
  const minutes = two(minutesAt);
  if (minutesAt + 2 !== end || (hours as u32) > 14 || (minutes as u32) > 59) return NONE;
  return (hours * 60 + minutes) * (sign === HYPHEN ? -1 : 1);
}

/**
 * Writes the day of each row's cell of a column, or the quarter of an hour of an instant, or the code of its
 * spelling.
 *
 * @param clocks gets the seconds of the day, or of the quarter, for those that have none of a spelling
 */
export function codeDays(words: Words, column: usize, out: usize, clocks: usize): void {
  let before: u64 = 0;
  let beforeDay: u32 = 0;
  let known: i32 = NONE;
  for (let row = passed; row < (rows as usize); row++) {
    const bytes = cell(row, column);
    const at = (bytes as u32) as usize;
    const length = (bytes >> 32) as usize;
    let value: i32 = NONE;
    let clock: i32 = 0;
    if (length >= 10) {
      const month = load<u64>(at);
      const day: u32 = load<u16>(at, 8);
      if (month !== before || day !== beforeDay) {
        before = month;
        beforeDay = day;
        const isPlain = load<u8>(at, 4) === HYPHEN && load<u8>(at, 7) === HYPHEN;
        known = isPlain ? dayOf(two(at) * 100 + two(at + 2), two(at + 5), two(at + 8)) : NONE;
      }
      if (known !== NONE) {
        if (length === 10) value = dayZero + known;
        else {
          const end = at + length;
          clock = clockOf(at, end);
          if (clock !== -1 && clockEnd === end) value = dayZero + known;
          else if (clock !== -1) {
            const offset = offsetOf(clockEnd, end);
            if (offset !== NONE) {
              const seconds = (known as i64) * 86400 + ((clock - offset * 60) as i64);
              const rest = ((seconds % quarterSeconds) + quarterSeconds) % quarterSeconds;
              value = quarterZero + (((seconds - rest) / quarterSeconds) as i32);
              clock = rest as i32;
            }
          }
        }
      }
    }
    if (value === NONE) {
      value = codeOf(words, at, length) as i32;
      clock = 0;
    }
    store<i32>(out + (row << 2), value);
    store<i32>(clocks + (row << 2), clock);
  }
}
