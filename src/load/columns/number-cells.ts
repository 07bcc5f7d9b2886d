import type { Row } from '../../read/table.js';
import { isNoAmount, parseAmount } from '../../cells/amounts/amounts.js';
import { noNumber, type Unread } from '../became.js';
import { cellAt } from './cells.js';
import { NumberColumn } from './cell-column.js';
import { type CellPlace, nowhere } from '../../understand/column-plan.js';
import { decimals } from './growing.js';

/** The value of a cell that is a plain number; NaN for anything else. */
export function numberOf(cell: string): number {
  const { value, doubt } = parseAmount(cell.replace(/%\s*$/, ''));
  return doubt === 0 ? value : value / 1000;
}

/** Plain numbers: minutes, scores, how often. A comma before three digits is taken for a decimal mark: such numbers are small. */
export class NumberCells extends NumberColumn<Float64Array> {
  private place: CellPlace = nowhere;

  /** @param meaningOf what a cell says; NaN where it cannot be read, null where it says nothing */
  constructor(private meaningOf: (cell: string) => number | null = numberOf) {
    super(decimals(), Number.NaN);
  }

  /** @param meaningOf what a cell of this table says, where that depends on its header */
  use(place: CellPlace, meaningOf = this.meaningOf): void {
    this.place = place;
    this.meaningOf = meaningOf;
  }

  read(row: Row): Unread | null {
    const cell = cellAt(row, this.place);
    this.value = Number.NaN;
    if (isNoAmount(cell)) return null;
    const value = this.meaningOf(cell);
    if (value === null) return null;
    if (Number.isNaN(value)) return noNumber(cell);
    this.value = value;
    return null;
  }
}
