import { ADDS, Ids, pageBits, pageSize, UNKNOWN } from './id-table';
import { isSame, reserve } from './memory';

/* Ids of up to 8 digits behind the common beginning, whose codes stand at places in a table. */

/** What pages may hold more than there are ids, before there are no further ones. */
const freeNumbers: usize = 1 << 20;

/** Where the code of a number stands; 0 where there is no page for it, nor shall be. */
function placeOf(ids: Ids, number: usize, mode: u32): usize {
  const at = ids.pages + ((number >> pageBits) << 2);
  let page = load<u32>(at) as usize;
  if (page === 0) {
    if ((mode & ADDS) === 0 || ids.hasAllPages) return 0;
    if ((ids.pageCount << pageBits) > ids.size * 16 + freeNumbers) {
      ids.hasAllPages = true;
      return 0;
    }
    page = reserve(pageSize);
    store<u32>(at, page as u32);
    ids.pageCount += 1;
  }
  return page + ((number & ((1 << pageBits) - 1)) << 2);
}

const zeros: u64 = 0x3030303030303030;
const highHalves: u64 = 0xf0f0f0f0f0f0f0f0;

/** Numbers before those of a number of digits. */
const fewer = memory.data<u32>([0, 0, 10, 110, 1110, 11110, 111110, 1111110, 11111110]);

/** How many bytes of an id stand behind the common beginning; 0 where it has another one, or more than 8. */
@inline
export function ownLength(ids: Ids, at: usize, length: usize): usize {
  const skipped = ids.prefixLength as usize;
  const own = length - skipped;
  return length > skipped && own <= 8 && isSame(at, ids.prefix, skipped) ? own : 0;
}

/** Where the code of an id stands that is a number behind the common beginning; 0 where it is none, or has no page. */
@inline
export function placeOfNumber(ids: Ids, at: usize, length: usize, mode: u32): usize {
  const own = ownLength(ids, at, length);
  if (own === 0) return 0;
  const bytes = load<u64>(at + length - own);
  const missing = (64 - (own << 3)) as u64;
  const digits = own === 8 ? bytes : (bytes << missing) | (zeros >> ((own << 3) as u64));
  const areDigits =
    (digits & highHalves) === zeros && ((digits + 0x0606060606060606) & highHalves) === zeros;
  if (!areDigits) return 0;
  const pairs = (digits - zeros) * 10 + ((digits - zeros) >> 8);
  const number =
    ((pairs & 0x000000ff000000ff) * 0x000f424000000064 +
      ((pairs >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >>
    32;
  return placeOf(ids, (number as usize) + (load<u32>(fewer + (own << 2)) as usize), mode);
}

/** The code at the place of a number, given to it now if it is new and such are added. */
@inline
export function codeAt(ids: Ids, place: usize, mode: u32): i32 {
  const known = load<u32>(place);
  if (known !== 0) return (known - 1) as i32;
  if ((mode & ADDS) === 0) return UNKNOWN;
  store<u32>(place, (ids.size + 1) as u32);
  return ids.size++ as i32;
}
