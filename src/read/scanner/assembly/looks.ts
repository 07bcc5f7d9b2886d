import { ends, firsts, marks, starts } from './batch';
import { QUOTE } from './blocks';
import { reserve } from './memory';

/* What to know of a row before it is read: whether it needs a closer look, and why. */

const mostWanted: usize = 1 << 12;

/** Its first cells begin or end like those of a row that is no record. */
const LOOK: u8 = 4;
/** No cell begins with a digit, which none of a header does. */
const WORDS: u8 = 8;
/** No column that is read begins with what a value begins with. */
const BARE: u8 = 16;

/** For the two bytes that the first and the second cell of a row begin with, and for the last one of the first. */
export const looks: usize = reserve(0x10000);
export const secondLooks: usize = reserve(0x10000);
export const lastLooks: usize = reserve(0x100);
/** Columns that are read. */
export const wanted: usize = reserve(mostWanted * 4);
let wantedCount: usize = 0;

/** Says how many columns stand in `wanted`. */
export function want(count: u32): void {
  wantedCount = min(count as usize, mostWanted);
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
export function markLooks(rows: usize): void {
  for (let row: usize = 0; row < rows; row++) {
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
