import { occurrences } from '../occurrences.js';
import type { Batch, Row } from '../table.js';
import type { Scanner } from './scanner.js';

const QUOTE = 0x22;

/** Rows that the scanner has found; they stand until it looks for further ones. */
export class ScannedBatch implements Batch {
  readonly size: number;
  readonly marks: Uint8Array;
  private readonly hasOneLineEach: boolean;
  /** Lines of the rows, worked out when one is asked for. */
  private lines: number[] | null = null;

  /** @param skipped rows at the beginning that are none of the table */
  constructor(
    private readonly scanner: Scanner,
    private readonly skipped: number,
    readonly firstRecord: number,
    private readonly firstLine: number | null,
  ) {
    const { calls, memory } = scanner;
    const rows = calls.rows.value;
    const marks = calls.marks.value;
    this.size = rows - skipped;
    // A copy: an id that is added on the way may have memory grow.
    this.marks = Uint8Array.prototype.slice.call(memory, marks + skipped, marks + rows);
    this.hasOneLineEach = calls.lines.value === rows;
  }

  row(place: number): Row {
    return this.cells(place + this.skipped);
  }

  cell(place: number, column: number): string {
    const { calls, integers } = this.scanner;
    const row = place + this.skipped;
    const firsts = (calls.firsts.value >> 2) + row;
    const at = integers[firsts]! + column;
    if (column < 0 || at >= integers[firsts + 1]!) return '';
    const ends = calls.ends.value >> 2;
    const starts = calls.starts.value >> 2;
    return this.text(
      column === 0 ? integers[starts + row]! : integers[ends + at - 1]! + 1,
      integers[ends + at]!,
    );
  }

  lineOf(place: number): number | null {
    if (this.firstLine === null) return null;
    if (this.hasOneLineEach) return this.firstLine + this.skipped + place;
    this.lines ??= this.linesFrom(this.firstLine);
    return this.lines[place + this.skipped]!;
  }

  private linesFrom(firstLine: number): number[] {
    const lines: number[] = [];
    let line = firstLine;
    for (let row = 0; row < this.size + this.skipped; row++) {
      lines.push(line);
      line += 1 + this.cells(row).reduce((sum, cell) => sum + occurrences(cell, '\n'), 0);
    }
    return lines;
  }

  private cells(row: number): string[] {
    const { scanner } = this;
    const { calls, integers } = scanner;
    const firsts = (calls.firsts.value >> 2) + row;
    const ends = calls.ends.value >> 2;
    const cells: string[] = [];
    let from = integers[(calls.starts.value >> 2) + row]!;
    for (let at = integers[firsts]!; at < integers[firsts + 1]!; at++) {
      const to = integers[ends + at]!;
      cells.push(this.text(from, to));
      from = to + 1;
    }
    return cells;
  }

  private text(from: number, to: number): string {
    if (from === to || this.scanner.memory[from] !== QUOTE) return this.scanner.text(from, to);
    const text = this.scanner.text(from + 1, to - 1);
    return text.includes('"') ? text.replaceAll('""', '"') : text;
  }
}
