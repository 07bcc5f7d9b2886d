import { integers } from '../columns/growing.js';

const scatter = (value: number, unit: number): number => {
  const product = Math.imul(value ^ unit, 0x5bd1e995);
  return product ^ (product >>> 15);
};

/**
 * Texts by place, one behind the other as bytes: millions of strings would not fit the memory, and hashes
 * alone take two texts for one. A text is tried first: it is hashed, compared, and kept or not.
 */
export class TextStore {
  private bytes = new Uint8Array(1 << 14);
  /** Where each kept text ends. */
  private readonly ends = integers();
  /** Where the kept ones end and that on trial begins, and where it ends. */
  private kept = 0;
  private end = 0;

  /**
   * Takes a text on trial.
   *
   * @returns a 32-bit hash (MurmurHash2's mixing, FNV-1a's loop) that keeps texts together which differ in their
   *   last character alone: ids count upwards, and rows that are neighbours then look into the same few lines
   *   of memory; jumping through it for each row took a third of the time
   */
  try(text: string): number {
    this.reserve(this.kept + text.length * 3);
    const { bytes } = this;
    const last = text.length - 1;
    let hash = 0x811c9dc5 | 0;
    let at = this.kept;
    for (let place = 0; place <= last; place++) {
      const unit = text.charCodeAt(place);
      hash = place < last ? scatter(hash, unit) : (hash << 4) | (unit & 15);
      // As UTF-8 has it, but for halves of pairs, which stand alone: no two texts have the same bytes.
      if (unit < 0x80) bytes[at++] = unit;
      else {
        if (unit < 0x800) bytes[at++] = 0xc0 | (unit >> 6);
        else {
          bytes[at++] = 0xe0 | (unit >> 12);
          bytes[at++] = 0x80 | ((unit >> 6) & 63);
        }
        bytes[at++] = 0x80 | (unit & 63);
      }
    }
    this.end = at;
    return hash;
  }

  /** Whether the text on trial is the one kept at a place. */
  is(place: number): boolean {
    const { bytes, kept } = this;
    const from = place === 0 ? 0 : this.ends.get(place - 1);
    const length = this.end - kept;
    if (this.ends.get(place) - from !== length) return false;
    for (let at = 0; at < length; at++) if (bytes[from + at] !== bytes[kept + at]) return false;
    return true;
  }

  /** Keeps the text on trial, at the next place. */
  keep(): void {
    this.kept = this.end;
    this.ends.push(this.end);
  }

  private reserve(size: number): void {
    if (size <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(size, Math.ceil(this.bytes.length * 1.5)));
    larger.set(this.bytes.subarray(0, this.kept));
    this.bytes = larger;
  }
}
