import type { TableBlock } from './document.js';
import { tableWidth } from '../../../render/table.js';

/**
 * The first table that fits, of several from the richest to the barest; the barest where none does.
 *
 * @param tables at least one
 * @param width columns there are; null for as many as it takes
 */
export function firstFitting(
  tables: readonly (() => TableBlock)[],
  width: number | null,
): TableBlock {
  const [richest, ...barer] = tables;
  let table = richest!();
  for (const make of barer) {
    if (width === null || tableWidth(table) <= width) break;
    table = make();
  }
  return table;
}
