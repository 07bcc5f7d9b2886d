/** Numbers a slot holds: a hash, and the place plus one (0: free). */
const stride = 2;

/** Places by a hash of what stands there, in one typed array. Many may share a hash: whoever looks compares. */
export class PlacesByHash {
  private capacity = 1 << 11;
  private slots = new Int32Array(this.capacity * stride);
  private size = 0;

  /** The first place of a hash that fits, -1 where none does. */
  find(hash: number, fits: (place: number) => boolean): number {
    const { slots, capacity } = this;
    for (let slot = hash & (capacity - 1); ; slot = (slot + 1) & (capacity - 1)) {
      const mark = slots[slot * stride + 1]!;
      if (mark === 0) return -1;
      if (slots[slot * stride] === hash && fits(mark - 1)) return mark - 1;
    }
  }

  add(hash: number, place: number): void {
    if (this.size * 3 >= this.capacity * 2) this.grow();
    this.put(hash, place + 1);
    this.size += 1;
  }

  private put(hash: number, mark: number): void {
    const { slots, capacity } = this;
    let slot = hash & (capacity - 1);
    while (slots[slot * stride + 1] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot * stride] = hash;
    slots[slot * stride + 1] = mark;
  }

  private grow(): void {
    const old = this.slots;
    this.capacity *= 2;
    this.slots = new Int32Array(this.capacity * stride);
    for (let at = 0; at < old.length; at += stride) {
      if (old[at + 1] !== 0) this.put(old[at]!, old[at + 1]!);
    }
  }
}
