import type { Role, Rows } from '../../read/table.js';
import type { Planned } from '../../understand/planned.js';
import type { CellColumn } from './cell-column.js';

/** A column to keep, and how it learns where it stands in a table. */
export interface KeptColumn<R extends Role> {
  /** The field, or the header that somebody named. */
  readonly field: string;
  readonly cells: CellColumn;
  readonly prepare: (planned: Planned<R>, rows: Rows) => void;
}

/** How far the rows of a batch are known in all of some columns: see {@link CellColumn.knownUntil}. */
export function knownUntilIn(
  columns: readonly { readonly cells: CellColumn }[],
  from: number,
  to: number,
): number {
  let end = to;
  for (const { cells } of columns) end = cells.knownUntil(from, end);
  return end;
}
