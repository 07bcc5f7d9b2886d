import { ADDS, Ids, isList, LISTS, longSlotSize, UNCLEAR, UNKNOWN } from './id-table';
import { isSame, mixed, reserve, reserveText } from './memory';

/* Ids that are compared byte by byte, because they are long or begin otherwise. */

function growLong(ids: Ids): void {
  const old = ids.longSlots;
  const end = old + ids.longCapacity * longSlotSize;
  ids.longCapacity <<= 1;
  ids.longSlots = reserve(ids.longCapacity * longSlotSize);
  const mask = ids.longCapacity - 1;
  for (let from = old; from < end; from += longSlotSize) {
    if (load<u32>(from, 4) === 0) continue;
    let slot = (load<u32>(from) as usize) & mask;
    while (load<u32>(ids.longSlots + slot * longSlotSize, 4) !== 0) slot = (slot + 1) & mask;
    memory.copy(ids.longSlots + slot * longSlotSize, from, longSlotSize);
  }
}

/** The code of such an id. */
export function findLong(ids: Ids, at: usize, length: usize, mode: u32): i32 {
  let wide: u64 = length as u64;
  let place: usize = 0;
  for (; place + 8 <= length; place += 8) wide = mixed(wide, load<u64>(at + place));
  for (; place < length; place++) wide = mixed(wide, load<u8>(at + place) as u64);
  const hash = (wide ^ (wide >> 32)) as u32;
  let slot = (hash as usize) & (ids.longCapacity - 1);
  for (;;) {
    const here = ids.longSlots + slot * longSlotSize;
    const known = load<u32>(here, 4);
    if (known === 0) break;
    if (load<u32>(here) === hash) {
      const kept = load<u32>(here, 8) as usize;
      if (load<u32>(kept) === (length as u32) && isSame(kept + 4, at, length)) return (known - 1) as i32;
    }
    slot = (slot + 1) & (ids.longCapacity - 1);
  }
  if ((mode & ADDS) === 0) return UNKNOWN;
  if ((mode & LISTS) !== 0 && isList(at, length)) return UNCLEAR;
  const code = ids.size++;
  const kept = reserveText(length + 4);
  store<u32>(kept, length as u32);
  memory.copy(kept + 4, at, length);
  const here = ids.longSlots + slot * longSlotSize;
  store<u32>(here, hash);
  store<u32>(here, (code + 1) as u32, 4);
  store<u32>(here, kept as u32, 8);
  ids.longUsed += 1;
  if (ids.longUsed * 2 > ids.longCapacity) growLong(ids);
  return code as i32;
}
