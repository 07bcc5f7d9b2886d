import type { CodedDays } from '../codes.js';
import { UNCLEAR_ID } from '../codes.js';
import { mostRows, type Scanner } from './scanner.js';

/** Numbers that the scanner writes, one a row of a batch. */
class Numbers {
  private view: Int32Array = new Int32Array(0);
  private from = 0;

  constructor(
    private readonly scanner: Scanner,
    readonly address = scanner.room(),
  ) {}

  /** Of the rows of the batch. An id that was added meanwhile may have had memory grow, which leaves no view whole. */
  get values(): Int32Array {
    if (this.view.length === 0) this.look(this.from);
    return this.view;
  }

  fill(value: number): void {
    const from = this.address >> 2;
    this.scanner.integers.fill(value, from, from + mostRows);
  }

  /** Looks at them where memory is now, from a row on. */
  look(from: number): void {
    const { integers } = this.scanner;
    const at = this.address + from * 4;
    this.from = from;
    if (this.view.buffer === integers.buffer && this.view.byteOffset === at) return;
    this.view = integers.subarray(at >> 2, (this.address >> 2) + mostRows);
  }
}

/** A column that the scanner codes. */
export class ScannedColumn implements CodedDays {
  private readonly numbers: Numbers;
  private readonly seconds: Numbers | null;

  /** @param column -1 for one that is not there: all of its cells are empty */
  constructor(
    private readonly scanner: Scanner,
    private readonly column: number,
    private readonly kind: 'words' | 'days' | 'ids',
    private readonly dictionary: number,
    private readonly mode = 0,
  ) {
    this.numbers = new Numbers(scanner);
    // The text of a cell that is not there may be one that stands for all.
    if (kind === 'ids') this.numbers.fill(UNCLEAR_ID);
    this.seconds = kind === 'days' ? new Numbers(scanner) : null;
  }

  get codes(): Int32Array {
    return this.numbers.values;
  }

  get clocks(): Int32Array {
    return this.seconds!.values;
  }

  read(): void {
    const { scanner, column, dictionary, kind } = this;
    if (column === -1) return;
    const out = this.numbers.address;
    if (kind === 'words') scanner.calls.codeWords(dictionary, column, out);
    else if (kind === 'days')
      scanner.calls.codeDays(dictionary, column, out, this.seconds!.address);
    else scanner.calls.codeIds(dictionary, column, this.mode, out);
  }

  look(from: number): void {
    this.numbers.look(from);
    this.seconds?.look(from);
  }

  spelling(code: number): string {
    return code === 0 ? '' : this.scanner.spelling(this.dictionary, code);
  }
}
