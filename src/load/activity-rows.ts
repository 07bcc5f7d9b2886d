import type { WordCodes } from '../cells/columns.js';
import type { Rows } from '../read/table.js';

const first = 1024;
/** Codes below this are short. */
const mostShort = 1 << 16;

const larger = <T extends WordCodes | Uint8Array>(values: T, made: T): T => {
  made.set(values);
  return made;
};

/** The columns that every activity has; they grow together, and an activity is written without asking each. */
export class ActivityRows {
  size = 0;
  prospect = new Int32Array(first);
  evidence = new Uint8Array(first);
  saying = new Uint8Array(first);
  day = new Int32Array(first);
  clock = new Int32Array(first);
  rep = new Int32Array(first);
  type: WordCodes = new Uint16Array(first);
  outcome: WordCodes = new Uint16Array(first);
  private isShort = true;

  /**
   * The place of the next activity, for which there is room.
   *
   * @param rows that are read, which may tell how many there will be
   */
  next(rows: Rows): number {
    return this.more(1, rows);
  }

  /** The place of the first of the next activities, of which there are so many. */
  more(count: number, rows: Rows): number {
    const place = this.size;
    this.size += count;
    if (this.size > this.prospect.length)
      this.grow(Math.max(this.size, place * 2, rows.expected()));
    return place;
  }

  /** Has room for the codes of so many words: most exports have few, and millions of activities. */
  hold(words: number): void {
    if (words <= mostShort || !this.isShort) return;
    this.isShort = false;
    this.type = Int32Array.from(this.type);
    this.outcome = Int32Array.from(this.outcome);
  }

  private grow(room: number): void {
    this.prospect = larger(this.prospect, new Int32Array(room));
    this.evidence = larger(this.evidence, new Uint8Array(room));
    this.saying = larger(this.saying, new Uint8Array(room));
    this.day = larger(this.day, new Int32Array(room));
    this.clock = larger(this.clock, new Int32Array(room));
    this.rep = larger(this.rep, new Int32Array(room));
    const Codes = this.isShort ? Uint16Array : Int32Array;
    this.type = larger(this.type, new Codes(room));
    this.outcome = larger(this.outcome, new Codes(room));
  }
}
