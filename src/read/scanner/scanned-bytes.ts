import type { CellBytes, CellTexts } from '../table.js';
import { mostRows, type Scanner } from './scanner.js';

/** What the scanner writes beyond the last text. */
const beyond = 16;

/** The texts of one column, from the memory of the scanner. */
export class ScannedBytes implements CellBytes {
  private first = 0;

  constructor(
    private readonly scanner: Scanner,
    private readonly column: number,
  ) {}

  /** Nothing is coded. */
  read(): void {}

  /** Looks at the rows of a batch, from one on. */
  look(from: number): void {
    this.first = from;
  }

  texts(from: number, to: number): CellTexts {
    const { calls } = this.scanner;
    // The texts of a column are no more than the input they stand in.
    const lengths = this.scanner.scratch(mostRows * 4 + calls.inputSize.value + beyond);
    const out = lengths + mostRows * 4;
    const { first } = this;
    const size = calls.copyTexts(this.column, first + from, first + to, out, lengths);
    return {
      bytes: this.scanner.memory.subarray(out, out + size),
      lengths: this.scanner.integers.subarray(lengths >> 2, (lengths >> 2) + to - from),
    };
  }
}
