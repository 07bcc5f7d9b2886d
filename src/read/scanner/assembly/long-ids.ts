import { ADDS, Ids, isList, LISTS, longSlotSize, UNCLEAR, UNKNOWN } from './id-table';
import { isSame, mixed, reserve, reserveText, useForTexts } from './memory';
import { pack, packed, packedLength } from './uuids';

/* Ids that are compared byte by byte, because they are long or begin otherwise. */

function growLong(ids: Ids): void {
  const old = ids.longSlots;
  const bytes = ids.longCapacity * longSlotSize;
  ids.longCapacity <<= 1;
  ids.longSlots = reserve(ids.longCapacity * longSlotSize);
  const mask = ids.longCapacity - 1;
  for (let known = old; known < old + bytes; known += longSlotSize) {
    if (load<u32>(known, 4) === 0) continue;
    let slot = (load<u32>(known) as usize) & mask;
    while (load<u32>(ids.longSlots + slot * longSlotSize, 4) !== 0) slot = (slot + 1) & mask;
    const here = ids.longSlots + slot * longSlotSize;
    store<u64>(here, load<u64>(known));
    store<u32>(here, load<u32>(known, 8), 8);
  }
  useForTexts(old, bytes);
}

/** What was made of an id last: how it is kept, where, and how many bytes. A UUID is kept packed. */
let form: u32 = 0;
let from: usize = 0;
let size: usize = 0;

/** Makes of an id what is kept of it. @returns its hash, which is not 0 */
export function hashLong(at: usize, length: usize): u32 {
  const letters = pack(at, length);
  form = letters === 0 ? (length as u32) : letters << 24;
  from = letters === 0 ? at : packed;
  size = letters === 0 ? length : packedLength;
  let wide: u64 = form as u64;
  let place: usize = 0;
  for (; place + 8 <= size; place += 8) wide = mixed(wide, load<u64>(from + place));
  for (; place < size; place++) wide = mixed(wide, load<u8>(from + place) as u64);
  const hash = (wide ^ (wide >> 32)) as u32;
  return hash === 0 ? 1 : hash;
}

/** Where the id is kept that has the slot of a hash, mostly the one with the hash; 0 where none has. */
@inline
export function keptAt(ids: Ids, hash: u32): usize {
  return load<u32>(ids.longSlots + ((hash as usize) & (ids.longCapacity - 1)) * longSlotSize, 8) as usize;
}

/** The code of such an id. */
export function findLong(ids: Ids, at: usize, length: usize, mode: u32): i32 {
  const hash = hashLong(at, length);
  const mask = ids.longCapacity - 1;
  let slot = (hash as usize) & mask;
  for (;;) {
    const here = ids.longSlots + slot * longSlotSize;
    const known = load<u32>(here, 4);
    if (known === 0) break;
    if (load<u32>(here) === hash) {
      const kept = load<u32>(here, 8) as usize;
      if (load<u32>(kept) === form && isSame(kept + 4, from, size)) return (known - 1) as i32;
    }
    slot = (slot + 1) & mask;
  }
  if ((mode & ADDS) === 0) return UNKNOWN;
  if ((mode & LISTS) !== 0 && isList(at, length)) return UNCLEAR;
  const code = ids.size++;
  const kept = reserveText(size + 4);
  store<u32>(kept, form);
  if (from === packed) v128.store(kept + 4, v128.load(packed));
  else memory.copy(kept + 4, from, size);
  const here = ids.longSlots + slot * longSlotSize;
  store<u32>(here, hash);
  store<u32>(here, (code + 1) as u32, 4);
  store<u32>(here, kept as u32, 8);
  ids.longUsed += 1;
  if (ids.longUsed * 4 > ids.longCapacity * 3) growLong(ids);
  return code as i32;
}
