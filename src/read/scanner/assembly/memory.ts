/** Memory is taken from one end and never given back; pages that nobody touched cost nothing. */
let top: usize = (__heap_base + 63) & ~63;

const pageBits: usize = 16;
/** Growing costs the host its views, so it grows by more than it needs. */
const leastPages: usize = 16;

/** Takes bytes, all zero. */
export function reserve(bytes: usize): usize {
  const at = top;
  top = (top + bytes + 63) & ~63;
  const needed = ((top + 0xffff) >> pageBits) as i32;
  const missing = needed - memory.size();
  if (missing > 0 && memory.grow(max(missing, leastPages as i32)) < 0) unreachable();
  return at;
}

/** Whether two texts of one length are the same. */
export function isSame(a: usize, b: usize, length: usize): bool {
  let at: usize = 0;
  for (; at + 8 <= length; at += 8) if (load<u64>(a + at) !== load<u64>(b + at)) return false;
  for (; at < length; at++) if (load<u8>(a + at) !== load<u8>(b + at)) return false;
  return true;
}

/** Mixes a word into a hash, its high bytes as well as its low ones. Source: MurmurHash3's finalizer. */
@inline
export function mixed(hash: u64, word: u64): u64 {
  let bits = rotl(hash, 5) ^ word;
  bits = (bits ^ (bits >> 32)) * 0xff51afd7ed558ccd;
  bits = (bits ^ (bits >> 29)) * 0xc4ceb9fe1a85ec53;
  return bits ^ (bits >> 32);
}

let textAt: usize = 0;
let textEnd: usize = 0;

/** Gives bytes that nobody needs any more to texts, if they are more than are left for them. */
export function useForTexts(at: usize, size: usize): void {
  if (size <= textEnd - textAt) return;
  textAt = at;
  textEnd = at + size;
}

/** Takes bytes for a text, side by side with those of other texts. */
export function reserveText(bytes: usize): usize {
  if (textAt + bytes > textEnd) {
    const size = max(bytes, 1 << 16);
    textAt = reserve(size);
    textEnd = textAt + size;
  }
  const at = textAt;
  textAt += (bytes + 3) & ~3;
  return at;
}
