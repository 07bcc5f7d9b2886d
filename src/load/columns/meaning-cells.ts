import type { Cursor } from '../../read/cursor.js';
import { NumberColumn } from './cell-column.js';
import type { Meanings } from './meanings.js';

/** A column of what each spelling means. */
export abstract class MeaningCells<T extends Int32Array | Uint8Array> extends NumberColumn<T> {
  /** What the cells of the table mean; null before there is one. */
  protected meanings: Meanings | null = null;

  read(cursor: Cursor, at: number): null {
    this.value = this.meanings!.read(cursor, at);
    return null;
  }

  knownUntil(from: number, to: number): number {
    return this.meanings!.knownUntil(from, to);
  }

  take(from: number, to: number): void {
    this.meanings!.fill(from, to, this.codes.more(to - from), 0);
  }
}
