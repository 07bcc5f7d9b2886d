import type { IdCodes } from '../../read/codes.js';
import { countedTo, withRoom } from '../columns/meanings.js';
import { PlacesByHash } from './places-by-hash.js';

/** What is known of a record when another one comes with its id, or with none. */
export type Sighting = 'new' | 'same' | 'conflict';

/** No record with an id was kept. */
const NONE = -1;

/** Places of kept records by id and, for those without one, by what they say: which of them a further one repeats. */
export class Seen {
  /** The first record of each id, by its code; null as long as each code is the place of its only record. */
  private first: Int32Array | null = null;
  /** How many codes are. */
  private counted = 0;
  /** Further records, which few ids have, by code and digest. */
  private readonly further = new Map<string, number[]>();
  private readonly contents = new PlacesByHash();

  constructor(readonly ids: IdCodes) {}

  /**
   * Whether a record says again what a kept one with its id says; if not, it is kept.
   *
   * @param id its code
   * @param digest of its content: records of one content have the same, others may have it too
   * @param place it will have
   * @param isSame whether it says what the record at a place says, value by value
   */
  see(id: number, digest: () => number, place: number, isSame: (at: number) => boolean): Sighting {
    if (this.first === null && id === this.counted && place === id) {
      this.counted += 1;
      return 'new';
    }
    const first = this.firstOf(id);
    if (first === NONE) {
      this.first![id] = place;
      return 'new';
    }
    const key = `${id} ${digest()}`;
    const further = this.further.get(key) ?? [];
    if (isSame(first) || further.some(isSame)) return 'same';
    this.further.set(key, [...further, place]);
    return 'conflict';
  }

  /**
   * Keeps records whose ids none has had before, as far as they do.
   *
   * @param codes of their ids, by row
   * @param place of the first
   * @returns the first row that is to be seen by itself
   */
  take(codes: Int32Array, from: number, to: number, place: number): number {
    const behind = place - from;
    let at = from;
    if (this.first === null) {
      while (at < to && codes[at] === this.counted && codes[at] === behind + at) {
        this.counted += 1;
        at += 1;
      }
    }
    while (at < to && codes[at]! >= 0 && this.firstOf(codes[at]!) === NONE) {
      this.first![codes[at]!] = behind + at;
      at += 1;
    }
    return at;
  }

  private firstOf(id: number): number {
    this.first = withRoom(this.first ?? countedTo(this.counted), id, NONE);
    return this.first[id]!;
  }

  /** Whether a record without an id says what a kept one says; see {@link see}. */
  seeNameless(digest: number, place: number, isSame: (at: number) => boolean): Sighting {
    if (this.contents.find(digest, isSame) !== -1) return 'same';
    this.contents.add(digest, place);
    return 'new';
  }
}
