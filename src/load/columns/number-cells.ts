import type { Row } from '../../read/table.js';
import { isNoAmount, parseAmount } from '../../cells/amounts/amounts.js';
import { noNumber, type Unread } from '../became.js';
import { type CellColumn, cellAt } from './cells.js';
import { type CellPlace, nowhere } from '../../understand/column-plan.js';
import { decimals } from './growing.js';

/** The value of a cell that is a plain number; NaN for anything else. */
export function numberOf(cell: string): number {
  const { value, doubt } = parseAmount(cell.replace(/%\s*$/, ''));
  return doubt === 0 ? value : value / 1000;
}

/** Plain numbers: minutes, scores, how often. A comma before three digits is taken for a decimal mark: such numbers are small. */
export class NumberCells implements CellColumn {
  readonly values = decimals();
  private place: CellPlace = nowhere;
  private value = Number.NaN;

  /** @param valueOf what a cell says; NaN where it cannot be read */
  constructor(private readonly valueOf: (cell: string) => number = numberOf) {}

  use(place: CellPlace): void {
    this.place = place;
  }

  read(row: Row): Unread | null {
    const cell = cellAt(row, this.place);
    this.value = Number.NaN;
    if (isNoAmount(cell)) return null;
    const value = this.valueOf(cell);
    if (Number.isNaN(value)) return noNumber(cell);
    this.value = value;
    return null;
  }

  same(at: number): boolean {
    return Object.is(this.values.get(at), this.value);
  }

  write(at: number): void {
    if (at === this.values.length) this.values.push(this.value);
    else this.values.set(at, this.value);
  }
}
