import { ADDS, Ids, isList, LISTS, slotSize, UNCLEAR, UNKNOWN } from './id-table';
import { mixed, reserve } from './memory';

/* Ids of up to 8 bytes behind the common beginning, which are their own keys. */

function grow(ids: Ids): void {
  const old = ids.slots;
  const end = old + ids.capacity * slotSize;
  ids.capacity <<= 1;
  ids.slots = reserve(ids.capacity * slotSize);
  const mask = ids.capacity - 1;
  for (let from = old; from < end; from += slotSize) {
    if (load<u32>(from, 8) === 0) continue;
    let slot = (mixed(0, load<u64>(from)) as usize) & mask;
    while (load<u32>(ids.slots + slot * slotSize, 8) !== 0) slot = (slot + 1) & mask;
    memory.copy(ids.slots + slot * slotSize, from, slotSize);
  }
}

/** The code of an id by its own bytes, which are none but those of the key. */
export function findKey(ids: Ids, at: usize, length: usize, key: u64, mode: u32): i32 {
  const mask = ids.capacity - 1;
  let slot = (mixed(0, key) as usize) & mask;
  for (;;) {
    const here = ids.slots + slot * slotSize;
    const known = load<u32>(here, 8);
    if (known === 0) break;
    if (load<u64>(here) === key) return (known - 1) as i32;
    slot = (slot + 1) & mask;
  }
  if ((mode & ADDS) === 0) return UNKNOWN;
  if ((mode & LISTS) !== 0 && isList(at, length)) return UNCLEAR;
  const code = ids.size++;
  const here = ids.slots + slot * slotSize;
  store<u64>(here, key);
  store<u32>(here, (code + 1) as u32, 8);
  ids.slotsUsed += 1;
  if (ids.slotsUsed * 2 > ids.capacity) grow(ids);
  return code as i32;
}
