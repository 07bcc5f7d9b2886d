import type { TableBlock } from './document.js';
import { tableWidth } from './table.js';

/**
 * The first table that fits, of several from the richest to the barest; the barest where none does.
 *
 * @param width columns there are; null for as many as it takes
 */
export function firstFitting(
  tables: readonly (() => TableBlock)[],
  width: number | null,
): TableBlock | null {
  for (const make of tables) {
    const table = make();
    if (width === null || tableWidth(table) <= width) return table;
  }
  return null;
}
