import type { CellBytes } from '../table.js';
import type { Scanner } from './scanner.js';

const QUOTE = 0x22;

/** The cells of one column as they stand in the memory of the scanner. */
export class ScannedBytes implements CellBytes {
  private memory: Buffer = Buffer.alloc(0);
  private integers: Int32Array = new Int32Array(0);
  /** Where the ends of the cells of a row begin, the ends, and where rows start: places among the integers. */
  private firsts = 0;
  private ends = 0;
  private starts = 0;
  /** Where the cell that was asked for last stands. */
  private from = 0;
  private to = 0;

  constructor(
    private readonly scanner: Scanner,
    private readonly column: number,
  ) {}

  /** Nothing is coded. */
  read(): void {}

  /** Looks at the rows of a batch, from one on. */
  look(from: number): void {
    const { calls } = this.scanner;
    this.firsts = (calls.firsts.value >> 2) + from;
    this.starts = (calls.starts.value >> 2) + from;
    this.ends = calls.ends.value >> 2;
    this.lookAgain();
  }

  length(at: number): number {
    // Memory that has grown meanwhile is another one.
    if (this.integers.length === 0) this.lookAgain();
    const { integers, memory, column, ends } = this;
    const first = integers[this.firsts + at]!;
    const cell = first + column;
    if (cell >= integers[this.firsts + at + 1]!) return 0;
    this.from = column === 0 ? integers[this.starts + at]! : integers[ends + cell - 1]! + 1;
    this.to = integers[ends + cell]!;
    if (this.from < this.to && memory[this.from] === QUOTE) {
      this.from += 1;
      this.to -= 1;
      if (this.hasQuotes()) return -1;
    }
    return this.to - this.from;
  }

  copy(into: Buffer, at: number): void {
    const { memory, from, to } = this;
    for (let place = from; place < to; place++) into[at + place - from] = memory[place]!;
  }

  private hasQuotes(): boolean {
    for (let at = this.from; at < this.to; at++) if (this.memory[at] === QUOTE) return true;
    return false;
  }

  private lookAgain(): void {
    this.integers = this.scanner.integers;
    this.memory = this.scanner.memory;
  }
}
