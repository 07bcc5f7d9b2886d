/** What is known of a record when another one comes with its id. */
export type Sighting = 'new' | 'same' | 'conflict';

/** Numbers a slot holds: two hashes of the id and one of the content; a free slot has 0 for the second. */
const stride = 3;

/**
 * Ids that were seen, with a digest of what their record said, in one typed array: a Map of four million
 * strings would not fit the memory. An id is its 64-bit hash: the chance that any two of n ids share one
 * is about n² / 2⁶⁵ (one in two million for four million ids).
 */
export class Seen {
  private capacity = 1 << 14;
  private slots = new Int32Array(this.capacity * stride);
  private size = 0;

  /**
   * Notes an id and says whether it was there, with the same digest or only with others.
   *
   * @param low one half of the hash of the id
   * @param high the other half
   */
  see(low: number, high: number, digest: number): Sighting {
    if (this.size * 2 > this.capacity) this.grow();
    const { slots } = this;
    const mark = high === 0 ? 1 : high;
    let sighting: Sighting = 'new';
    let slot = low & (this.capacity - 1);
    for (; slots[slot * stride + 1] !== 0; slot = (slot + 1) & (this.capacity - 1)) {
      if (slots[slot * stride + 1] !== mark || slots[slot * stride] !== low) continue;
      if (slots[slot * stride + 2] === digest) return 'same';
      sighting = 'conflict';
    }
    this.put(slot * stride, low, mark, digest);
    return sighting;
  }

  private put(at: number, low: number, mark: number, digest: number): void {
    this.slots[at] = low;
    this.slots[at + 1] = mark;
    this.slots[at + 2] = digest;
    this.size += 1;
  }

  private grow(): void {
    const old = this.slots;
    this.capacity *= 4;
    this.slots = new Int32Array(this.capacity * stride);
    this.size = 0;
    for (let from = 0; from < old.length; from += stride) {
      if (old[from + 1] === 0) continue;
      let slot = old[from]! & (this.capacity - 1);
      while (this.slots[slot * stride + 1] !== 0) slot = (slot + 1) & (this.capacity - 1);
      this.put(slot * stride, old[from]!, old[from + 1]!, old[from + 2]!);
    }
  }
}
