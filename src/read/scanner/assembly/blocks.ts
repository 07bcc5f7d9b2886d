/* Sixty-four bytes at a time, as bits: which of them are what. */

export const QUOTE: u32 = 0x22;
export const LF: u32 = 0x0a;
export const CR: u32 = 0x0d;

@inline
export function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    ((i8x16.bitmask(a) as u32) as u64) |
    (((i8x16.bitmask(b) as u32) as u64) << 16) |
    (((i8x16.bitmask(c) as u32) as u64) << 32) |
    (((i8x16.bitmask(d) as u32) as u64) << 48)
  );
}

/** Bytes that matter, by the table of the bytes that stand at their own low four bits. */
@inline
export function matter(bytes: v128, table: v128): v128 {
  return i8x16.eq(i8x16.swizzle(table, v128.and(bytes, i8x16.splat(15))), bytes);
}

@inline
export function equal(a: v128, b: v128, c: v128, d: v128, byte: u32): u64 {
  const all = i8x16.splat(byte as i8);
  return bits(i8x16.eq(a, all), i8x16.eq(b, all), i8x16.eq(c, all), i8x16.eq(d, all));
}

/** Ones from each set bit to the next. */
@inline
export function between(quotes: u64): u64 {
  let inside = quotes ^ (quotes << 1);
  inside ^= inside << 2;
  inside ^= inside << 4;
  inside ^= inside << 8;
  inside ^= inside << 16;
  return inside ^ (inside << 32);
}
