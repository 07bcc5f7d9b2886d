import type { Place } from '../errors/place.js';
import type { Batch, Row } from './table.js';

/** The row that reading stands at; its texts and its place are worked out only when somebody asks for them. */
export class Cursor {
  private batch: Batch | null = null;
  private at = 0;

  constructor(readonly file: string) {}

  moveTo(batch: Batch, at: number): void {
    this.batch = batch;
    this.at = at;
  }

  /** The cells of the row. */
  row(): Row {
    return this.batch!.row(this.at);
  }

  /** One of its cells; empty where it has none there. */
  cell(column: number): string {
    return this.batch!.cell(this.at, column);
  }

  /** Where the row stands in the file. */
  place(): Place {
    return {
      file: this.file,
      record: (this.batch?.firstRecord ?? 1) + this.at,
      line: this.batch?.lineOf(this.at) ?? null,
    };
  }
}
