import type { Table } from './table.js';

/** So many rows are enough to tell what a column holds. */
export const enoughRows = 1000;

/** A table whose first rows are at hand before it is read. */
export const withHead = async (table: Table): Promise<Table> => ({
  ...table,
  head: await table.firstRows(),
});
