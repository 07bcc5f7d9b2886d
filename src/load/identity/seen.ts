import { integers } from '../columns/growing.js';
import { IdIndex } from './id-index.js';
import { PlacesByHash } from './places-by-hash.js';

/** What is known of a record when another one comes with its id, or with none. */
export type Sighting = 'new' | 'same' | 'conflict';

/** Places of kept records by id and, for those without one, by what they say: which of them a further one repeats. */
export class Seen {
  private readonly ids = new IdIndex();
  /** The first record of each id; further ones, which few ids have, by id and digest. */
  private readonly first = integers();
  private readonly further = new Map<string, number[]>();
  private readonly contents = new PlacesByHash();

  /**
   * Whether a record says again what a kept one with its id says; if not, it is kept.
   *
   * @param digest of its content: records of one content have the same, others may have it too
   * @param place it will have
   * @param isSame whether it says what the record at a place says, value by value
   */
  see(id: string, digest: number, place: number, isSame: (at: number) => boolean): Sighting {
    const known = this.ids.size;
    const number = this.ids.add(id);
    if (number === known) {
      this.first.push(place);
      return 'new';
    }
    const key = `${number} ${digest}`;
    const further = this.further.get(key) ?? [];
    if (isSame(this.first.get(number)) || further.some(isSame)) return 'same';
    this.further.set(key, [...further, place]);
    return 'conflict';
  }

  /** Whether a record without an id says what a kept one says; see {@link see}. */
  seeNameless(digest: number, place: number, isSame: (at: number) => boolean): Sighting {
    if (this.contents.find(digest, isSame) !== -1) return 'same';
    this.contents.add(digest, place);
    return 'new';
  }
}
