import { reserve } from './memory';

/** What a cell can be besides an id that is known: its text has to be looked at. */
export const UNCLEAR: i32 = -2;
/** An id that is not known, where new ones are not added. */
export const UNKNOWN: i32 = -3;

/** What is done with new ids. */
export const ADDS: u32 = 1;
/** Whether a cell may list several. */
export const LISTS: u32 = 2;

/** Codes plus one of as many numbers that follow each other. */
export const pageBits: usize = 12;
export const pageSize: usize = 4 << pageBits;
/** Numbers of up to 8 digits, of which each number of digits has its own. */
const mostPages: usize = 111_111_110 / (1 << pageBits) + 1;

export const slotSize: usize = 16;
export const longSlotSize: usize = 12;

/** Ids that were seen, by what tells them apart. */
@unmanaged
export class Ids {
  /** How they begin, and how many bytes of it; -1 before any was seen. */
  prefix: usize;
  prefixLength: i32;
  size: usize;
  /** Addresses of pages. */
  pages: usize;
  pageCount: usize;
  hasAllPages: bool;
  /** key, code plus one. */
  slots: usize;
  capacity: usize;
  slotsUsed: usize;
  /** hash, code plus one, address of length and bytes. */
  longSlots: usize;
  longCapacity: usize;
  longUsed: usize;
}

export function newIds(): Ids {
  const ids = changetype<Ids>(reserve(offsetof<Ids>()));
  ids.prefixLength = -1;
  ids.pages = reserve(mostPages * 4);
  ids.capacity = 256;
  ids.slots = reserve(ids.capacity * slotSize);
  ids.longCapacity = 256;
  ids.longSlots = reserve(ids.longCapacity * longSlotSize);
  return ids;
}

export function sizeOfIds(ids: Ids): usize {
  return ids.size;
}

/** Whether a text holds a semicolon. */
export function isList(at: usize, length: usize): bool {
  for (let place: usize = 0; place < length; place++) {
    if (load<u8>(at + place) === 0x3b) return true;
  }
  return false;
}
