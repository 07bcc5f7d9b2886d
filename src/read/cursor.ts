import type { Place } from '../errors/place.js';
import type { Batch } from './table.js';

/** Where reading stands, so that a message can say it; a place is worked out only when one is asked for. */
export class Cursor {
  private batch: Batch | null = null;
  private at = 0;

  constructor(readonly file: string) {}

  moveTo(batch: Batch, at: number): void {
    this.batch = batch;
    this.at = at;
  }

  /** The place of the row reading stands at. */
  place(): Place {
    return {
      file: this.file,
      record: (this.batch?.firstRecord ?? 1) + this.at,
      line: this.batch?.lineOf(this.at) ?? null,
    };
  }
}
