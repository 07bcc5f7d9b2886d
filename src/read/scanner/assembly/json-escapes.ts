import { QUOTE } from './blocks';

/* Escapes in the texts of JSON: `\n`, `\"`, `\u00e9`. */

const BACKSLASH: u32 = 0x5c;
const U: u32 = 0x75;

/** The byte that an escape of one letter stands for; 0 for none. */
function byteOfEscape(letter: u32): u32 {
  if (letter === QUOTE || letter === BACKSLASH || letter === 0x2f) return letter;
  if (letter === 0x6e) return 0x0a;
  if (letter === 0x72) return 0x0d;
  if (letter === 0x74) return 0x09;
  if (letter === 0x62) return 0x08;
  return letter === 0x66 ? 0x0c : 0;
}

/** The unit that four hexadecimal digits write; -1 where they do not. */
function unit(at: usize): i32 {
  let found: i32 = 0;
  for (let place: usize = 0; place < 4; place++) {
    const byte: u32 = load<u8>(at + place);
    const letter = (byte | 0x20) - 0x61;
    if (byte - 48 <= 9) found = (found << 4) | ((byte - 48) as i32);
    else if (letter < 6) found = (found << 4) | ((letter + 10) as i32);
    else return -1;
  }
  return found;
}

/** Bytes of an escape, or of the two that write one character; 0 where there is none that UTF-8 can write. */
export function escapeSize(at: usize): usize {
  const letter: u32 = load<u8>(at, 1);
  if (letter !== U) return byteOfEscape(letter) === 0 ? 0 : 2;
  const high = unit(at + 2);
  if (high <= 0 || (high & 0xfc00) === 0xdc00) return 0;
  if ((high & 0xfc00) !== 0xd800) return 6;
  if (load<u8>(at, 6) !== BACKSLASH || load<u8>(at, 7) !== U) return 0;
  return (unit(at + 8) & 0xfffffc00) === 0xdc00 ? 12 : 0;
}

/** Writes a character as UTF-8. @returns behind it */
function write(character: u32, to: usize): usize {
  if (character < 0x80) {
    store<u8>(to, character as u8);
    if (character !== QUOTE) return to + 1;
    store<u8>(to, QUOTE as u8, 1);
    return to + 2;
  }
  if (character < 0x800) {
    store<u8>(to, (0xc0 | (character >> 6)) as u8);
    store<u8>(to, (0x80 | (character & 63)) as u8, 1);
    return to + 2;
  }
  if (character < 0x10000) {
    store<u8>(to, (0xe0 | (character >> 12)) as u8);
    store<u8>(to, (0x80 | ((character >> 6) & 63)) as u8, 1);
    store<u8>(to, (0x80 | (character & 63)) as u8, 2);
    return to + 3;
  }
  store<u8>(to, (0xf0 | (character >> 18)) as u8);
  store<u8>(to, (0x80 | ((character >> 12) & 63)) as u8, 1);
  store<u8>(to, (0x80 | ((character >> 6) & 63)) as u8, 2);
  store<u8>(to, (0x80 | (character & 63)) as u8, 3);
  return to + 4;
}

/** Writes a text with escapes, each of which has a size, as a cell in quotes. @returns behind it */
export function unescape(from: usize, end: usize, into: usize): usize {
  let to = into;
  store<u8>(to++, QUOTE as u8);
  for (let at = from; at < end; ) {
    const byte: u32 = load<u8>(at);
    if (byte !== BACKSLASH) {
      store<u8>(to++, byte as u8);
      at += 1;
      continue;
    }
    const size = escapeSize(at);
    let character: u32 = 0;
    if (size === 2) character = byteOfEscape(load<u8>(at, 1));
    else character = unit(at + 2) as u32;
    if (size === 12) {
      character = 0x10000 + ((character & 0x3ff) << 10) + ((unit(at + 8) as u32) & 0x3ff);
    }
    to = write(character, to);
    at += size;
  }
  store<u8>(to++, QUOTE as u8);
  return to;
}
