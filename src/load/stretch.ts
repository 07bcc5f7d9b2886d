import type { TakeRows } from './rows.js';

/** How many rows are tried at once. */
const [fewest, most] = [32, 4096];

/** How many rows are read one by one, at most, before it is tried again. */
const longestPause = 31;

/** Takes rows at once where that can be done: many where all of them could be taken, few behind those that had to be read. */
export class Stretch {
  private length = fewest;
  /** Rows that are read before it is tried again, and how many of them are left. */
  private pause = 0;
  private left = 0;

  constructor(private readonly rows: TakeRows) {}

  /** Whether the next row may be one that can be taken: where many had to be read, the next one has to be, too. */
  isWorthIt(): boolean {
    if (this.left === 0) return true;
    this.left -= 1;
    return false;
  }

  /**
   * Takes rows of a batch.
   *
   * @param marks of its rows, see rowMarks: what has any is to be looked at
   * @returns how many could be taken
   */
  take(marks: Uint8Array, from: number, size: number): number {
    const end = Math.min(size, from + this.length);
    let to = from;
    while (to < end && marks[to] === 0) to += 1;
    const taken = this.rows(from, to) - from;
    this.length = from + taken === end ? Math.min(this.length * 2, most) : fewest;
    this.pause = taken > 0 ? 0 : Math.min(this.pause * 2 + 1, longestPause);
    this.left = this.pause;
    return taken;
  }
}
