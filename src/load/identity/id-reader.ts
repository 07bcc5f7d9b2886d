import { type CodedIds, type IdCodes, NO_ID, UNCLEAR_ID } from '../../read/codes.js';
import type { Cursor } from '../../read/cursor.js';
import type { Row, Rows } from '../../read/table.js';
import type { CellPlace } from '../../understand/column-plan.js';
import { cellAt, cellOf } from '../columns/cells.js';
import { trimmedId } from './identifiers.js';

/** Reads the ids of one column of a table as codes. */
export class IdReader {
  /** Null where the table has no such column. */
  private readonly coded: CodedIds | null;

  constructor(
    rows: Rows,
    private readonly place: CellPlace,
    private readonly ids: IdCodes,
  ) {
    const { column, constant } = place;
    this.coded = column === -1 && constant === '' ? null : rows.ids(column, ids, 'added');
  }

  /** The code of the id of a row of the batch, NO_ID where it has none. */
  read(cursor: Cursor, at: number): number {
    if (this.coded === null) return NO_ID;
    const code = this.coded.codes[at]!;
    const { constant, further } = this.place;
    const mayStandElsewhere = constant !== '' || further !== undefined;
    if (code !== UNCLEAR_ID && (code !== NO_ID || !mayStandElsewhere)) return code;
    const text = this.text(cursor);
    return text === '' ? NO_ID : this.ids.add(text);
  }

  /** The codes of the rows of the batch that ids have as they stand; null where the table has no such column. */
  get codes(): Int32Array | null {
    return this.coded?.codes ?? null;
  }

  /** Whether a cell is no id as it stands: it may have been damaged. */
  isUnclear(at: number): boolean {
    return this.coded?.codes[at] === UNCLEAR_ID;
  }

  /** The id as a text, without white space and guards around it; empty where the row has none. */
  text(cursor: Cursor): string {
    return trimmedId(cellOf(cursor, this.place));
  }

  textIn(row: Row): string {
    return trimmedId(cellAt(row, this.place));
  }
}
