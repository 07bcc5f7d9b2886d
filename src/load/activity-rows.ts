import type { Rows } from '../read/table.js';

const first = 1024;

const larger = <T extends Int32Array | Uint8Array>(values: T, made: T): T => {
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
  /** Codes of the words. */
  type = new Int32Array(first);
  outcome = new Int32Array(first);

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

  private grow(room: number): void {
    this.prospect = larger(this.prospect, new Int32Array(room));
    this.evidence = larger(this.evidence, new Uint8Array(room));
    this.saying = larger(this.saying, new Uint8Array(room));
    this.day = larger(this.day, new Int32Array(room));
    this.clock = larger(this.clock, new Int32Array(room));
    this.rep = larger(this.rep, new Int32Array(room));
    this.type = larger(this.type, new Int32Array(room));
    this.outcome = larger(this.outcome, new Int32Array(room));
  }
}
