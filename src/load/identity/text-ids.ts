import type { IdCodes } from '../../read/codes.js';
import { PlacesByHash } from './places-by-hash.js';
import { TextStore } from './text-store.js';

/** Texts as places: the first one is 0, the next new one 1. Two are one only if every character is the same. */
export class TextIds implements IdCodes {
  size = 0;
  private readonly texts = new TextStore();
  private readonly places = new PlacesByHash();
  private readonly isOnTrial = (place: number): boolean => this.texts.is(place);

  find(id: string): number {
    return this.places.find(this.texts.try(id), this.isOnTrial);
  }

  add(id: string): number {
    const hash = this.texts.try(id);
    const known = this.places.find(hash, this.isOnTrial);
    if (known !== -1) return known;
    this.texts.keep();
    this.places.add(hash, this.size);
    return this.size++;
  }
}
