import type { IdCodes } from '../../read/codes.js';
import { countedTo, withRoom } from '../columns/meanings.js';

/** Nobody has an id. */
const NOBODY = -1;

/** Places of prospects by id: the first one is 0, the next new one 1. */
export class IdIndex {
  /** How many there are. */
  size = 0;
  /** The id that came first, for messages; null before. */
  first: string | null = null;
  /** By the code of an id: ids may be coded of which nobody is known. Null as long as each code is its place. */
  private places: Int32Array | null = null;

  constructor(readonly codes: IdCodes) {}

  /** The place of an id, -1 for an unknown one. */
  find(id: string): number {
    return this.placeOf(this.codes.find(id));
  }

  /** The place of an id, given to it now if it is new. */
  add(id: string): number {
    return this.placeFor(this.codes.add(id), () => id);
  }

  /** The place of the id with a code, -1 for an unknown one. */
  placeOf(code: number): number {
    const known = this.places?.length ?? this.size;
    if (code < 0 || code >= known) return NOBODY;
    return this.places === null ? code : this.places[code]!;
  }

  /**
   * Gives places to ids that are new and stand in their order, which most do.
   *
   * @param codes of the rows of a batch
   * @returns up to where they do
   */
  take(codes: Int32Array, from: number, to: number): number {
    if (this.places !== null || this.first === null) return from;
    let at = from;
    while (at < to && codes[at] === this.size + at - from) at += 1;
    this.size += at - from;
    return at;
  }

  /** Gives a place, that others may have as well, to the id with a code. @param id its text, for messages */
  give(code: number, place: number, id: () => string): void {
    this.first ??= id();
    if (this.places !== null || code !== this.size || place !== this.size) {
      this.places = withRoom(this.places ?? countedTo(this.size), code, NOBODY);
      this.places[code] = place;
    }
    this.size = Math.max(this.size, place + 1);
  }

  /** The place of the id with a code, given to it now if it is new. @param id its text, for messages */
  placeFor(code: number, id: () => string): number {
    const known = this.placeOf(code);
    if (known !== NOBODY) return known;
    this.first ??= id();
    if (this.places !== null || code !== this.size) {
      this.places = withRoom(this.places ?? countedTo(this.size), code, NOBODY);
      this.places[code] = this.size;
    }
    return this.size++;
  }
}
