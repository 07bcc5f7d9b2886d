import type { CodedIds } from '../../read/codes.js';
import type { Rows } from '../../read/table.js';
import type { CellPlace } from '../../understand/column-plan.js';
import { withRoom } from '../columns/meanings.js';
import type { Finder } from './matching.js';
import { NOT_FOUND } from './name-index.js';

/** Finds the prospects of the rows of one table by codes: of their ids, or of what they are called. */
export class CodedFinder {
  private readonly coded: CodedIds;
  /** Places by the code of a name; those of ids stand in their index. */
  private named = new Int32Array(0);

  constructor(
    rows: Rows,
    { column }: CellPlace,
    private readonly finder: Finder,
  ) {
    const { ids, makes } = finder;
    this.coded =
      ids === null
        ? rows.words(column)
        : rows.ids(column, ids.codes, makes ? 'added alone' : 'unknown');
  }

  /** The place of the prospect of a row, below 0 where it is not known by its code. */
  find(at: number): number {
    const code = this.coded.codes[at]!;
    const { ids } = this.finder;
    if (ids !== null) return ids.placeOf(code);
    return code < this.named.length ? this.named[code]! : NOT_FOUND;
  }

  /** Up to where the rows are about prospects that are known by their codes. */
  knownUntil(from: number, to: number): number {
    let at = from;
    while (at < to && this.find(at) >= 0) at += 1;
    return at;
  }

  /** Whether a row has a new id of a prospect whom nobody has to be known by. */
  isNew(at: number): boolean {
    return this.finder.makes && this.finder.ids !== null && this.coded.codes[at]! >= 0;
  }

  /** Learns whom the row that was looked at is about. */
  learn(at: number, prospect: number): void {
    const code = this.coded.codes[at]!;
    // Where its own column says nothing, a further one may.
    if (this.finder.ids !== null || code === 0) return;
    this.named = withRoom(this.named, code, NOT_FOUND);
    this.named[code] = prospect;
  }
}
