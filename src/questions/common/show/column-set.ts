import type { Cell, Column, TableBlock } from './document.js';

/** A column with what a row says in it. */
export interface ColumnOf<T> {
  readonly column: Column;
  readonly cell: (row: T) => Cell;
}

/** The columns that are there at all. */
export const present = <T>(columns: readonly (ColumnOf<T> | false)[]): ColumnOf<T>[] =>
  columns.filter((column) => column !== false);

/** One row a thing, and rows that stand apart below. */
export const tableOf = <T>(
  title: string | null,
  columns: readonly ColumnOf<T>[],
  rows: readonly T[],
  footer: readonly T[],
): TableBlock => ({
  title,
  columns: columns.map(({ column }) => column),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  footer: footer.map((row) => columns.map(({ cell }) => cell(row))),
});
