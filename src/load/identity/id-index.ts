import { PlacesByHash } from './places-by-hash.js';
import { TextStore } from './text-store.js';

/** Ids as places: the first id is 0, the next new one 1. Two are one only if every character is the same. */
export class IdIndex {
  /** How many ids there are. */
  size = 0;
  /** The id that came first, for messages; null before. */
  first: string | null = null;
  private readonly texts = new TextStore();
  private readonly places = new PlacesByHash();
  private readonly isOnTrial = (place: number): boolean => this.texts.is(place);

  /** The place of an id, -1 for an unknown one. */
  find(id: string): number {
    return this.places.find(this.texts.try(id), this.isOnTrial);
  }

  /** The place of an id, given to it now if it is new. */
  add(id: string): number {
    const hash = this.texts.try(id);
    const known = this.places.find(hash, this.isOnTrial);
    if (known !== -1) return known;
    this.first ??= id;
    this.texts.keep();
    this.places.add(hash, this.size);
    return this.size++;
  }
}
