import { hash, placeHash } from './identifiers.js';

/** Numbers a slot holds: the two halves of a hash, and the place plus one (0: free). */
const stride = 3;

/**
 * Ids as places: the first id is 0, the next new one 1. An id is its 64-bit hash, so that no string has to
 * be looked up in memory: the chance that any two of n ids share one is about n² / 2⁶⁵ (one in thirty
 * million for a million ids).
 */
export class IdIndex {
  /** How many ids there are. */
  size = 0;
  /** The id that came first, for messages; null before. */
  first: string | null = null;
  private capacity = 1 << 11;
  private slots = new Int32Array(this.capacity * stride);

  /** The place of an id, -1 for an unknown one. */
  find(id: string): number {
    return this.slots[this.slot(placeHash(id), hash(id)) + 2]! - 1;
  }

  /** The place of an id, given to it now if it is new. */
  add(id: string): number {
    if (this.size * 2 >= this.capacity) this.grow();
    this.first ??= id;
    const [low, high] = [placeHash(id), hash(id)];
    const at = this.slot(low, high);
    if (this.slots[at + 2] === 0) this.put(at, low, high, ++this.size);
    return this.slots[at + 2]! - 1;
  }

  /** The slot of an id, or the free one where it would be. */
  private slot(low: number, high: number): number {
    const { slots, capacity } = this;
    let slot = low & (capacity - 1);
    while (slots[slot * stride + 2] !== 0) {
      if (slots[slot * stride] === low && slots[slot * stride + 1] === high) break;
      slot = (slot + 1) & (capacity - 1);
    }
    return slot * stride;
  }

  private put(at: number, low: number, high: number, mark: number): void {
    this.slots[at] = low;
    this.slots[at + 1] = high;
    this.slots[at + 2] = mark;
  }

  private grow(): void {
    const old = this.slots;
    this.capacity *= 4;
    this.slots = new Int32Array(this.capacity * stride);
    for (let at = 0; at < old.length; at += stride) {
      if (old[at + 2] === 0) continue;
      this.put(this.slot(old[at]!, old[at + 1]!), old[at]!, old[at + 1]!, old[at + 2]!);
    }
  }
}
