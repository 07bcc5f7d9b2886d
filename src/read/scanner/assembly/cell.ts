import { ends, firsts, plain, starts } from './batch';
import { QUOTE } from './blocks';

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
