import type { Place } from '../errors/place.js';
import { integers } from './columns/growing.js';

/** Stands for the line of a record in an input without lines. */
const NO_LINE = 0;

/** Where each record that was kept stands in the inputs, as columns. */
export class Places {
  private readonly files: string[] = [];
  private readonly file = integers();
  private readonly record = integers();
  private readonly line = integers();

  /** Notes the place of the next record. */
  push({ file, record, line }: Place): void {
    if (this.files.at(-1) !== file) this.files.push(file);
    this.file.push(this.files.length - 1);
    this.record.push(record);
    this.line.push(line ?? NO_LINE);
  }

  /** The place of a record, by its place among those kept. */
  placeAt(at: number): Place {
    const line = this.line.get(at);
    return {
      file: this.files[this.file.get(at)]!,
      record: this.record.get(at),
      line: line === NO_LINE ? null : line,
    };
  }
}
