/* UUIDs as the sixteen bytes that they write down: `8-4-4-4-12` digits. */

/** How many characters a UUID has, and how many bytes it is packed in. */
const uuidLength: usize = 36;
export const packedLength: usize = 16;

const dash: u32 = 0x2d;

/** What was packed last. */
export const packed: usize = memory.data(16, 16);

/** Which of sixteen characters lie between two. */
@inline
function among(characters: v128, first: u8, last: u8): v128 {
  return i8x16.le_u(i8x16.sub(characters, i8x16.splat(first as i8)), i8x16.splat((last - first) as i8));
}

/** Sixteen digits in pairs, each a byte in a lane of two. */
@inline
function pairs(characters: v128, letters: u8): v128 {
  const numbers = v128.bitselect(
    i8x16.sub(characters, i8x16.splat(0x30)),
    i8x16.sub(characters, i8x16.splat((letters - 10) as i8)),
    among(characters, 0x30, 0x39),
  );
  return v128.and(v128.or(i16x8.shl(numbers, 4), i16x8.shr_u(numbers, 8)), i16x8.splat(0xff));
}

/** Packs digits of which the letters begin with one. @returns whether all of them are digits */
@inline
function packDigits(first: v128, second: v128, letters: u8): bool {
  const areDigits = v128.and(
    v128.or(among(first, 0x30, 0x39), among(first, letters, letters + 5)),
    v128.or(among(second, 0x30, 0x39), among(second, letters, letters + 5)),
  );
  if (!i8x16.all_true(areDigits)) return false;
  v128.store(packed, i8x16.narrow_i16x8_u(pairs(first, letters), pairs(second, letters)));
  return true;
}

/**
 * Packs a text.
 *
 * @returns the letter that its digits above 9 begin with; 0 where it is no UUID, or has letters of both cases
 */
export function pack(at: usize, length: usize): u32 {
  if (length !== uuidLength) return 0;
  const dashes = load<u8>(at, 8) & load<u8>(at, 13) & load<u8>(at, 18) & load<u8>(at, 23);
  if (dashes !== dash || (load<u8>(at, 8) | load<u8>(at, 13) | load<u8>(at, 18) | load<u8>(at, 23)) !== dash) return 0;
  const b = v128.load(at, 16);
  const first = v128.shuffle<u8>(v128.load(at), b, 0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17);
  const second = v128.shuffle<u8>(b, v128.load(at, 20), 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 28, 29, 30, 31);
  if (packDigits(first, second, 0x61)) return 0x61;
  return packDigits(first, second, 0x41) ? 0x41 : 0;
}
