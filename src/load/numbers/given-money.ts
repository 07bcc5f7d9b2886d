import type { Rows } from '../../read/table.js';
import { AmountColumns } from '../../cells/amounts/amount-column.js';
import type { Unread } from '../became.js';
import { AmountCells } from '../columns/amount-cells.js';
import type { Cursor } from '../../read/cursor.js';
import { Currencies } from '../../cells/amounts/currencies.js';
import type { Mapping } from '../../understand/mapping.js';

/** Money of one column over all tables that a person wrote, such as goals; one value a row. */
export class GivenMoney {
  private readonly columns = new AmountColumns();
  private readonly cells = new AmountCells(new Currencies());
  /** Where the amount of each row that is kept stands among all. */
  private readonly places: number[] = [];

  /** @param name of the column, for messages */
  constructor(
    private readonly name: string,
    private readonly mapping: Mapping,
  ) {}

  /** Learns where the column and that of its currency stand in a table; undefined for nowhere. */
  use(rows: Rows, amount: number | undefined, currency: number | undefined): void {
    const { decimal, currency: fallback } = this.mapping.tables;
    const place = (at: number | undefined) => ({ column: at ?? -1, constant: '' });
    const column = this.columns.column(this.name, [], this.name, { forced: decimal, habit: null });
    this.cells.use(rows, { amount: place(amount), currency: place(currency), fallback }, column);
  }

  /** Reads the cell of a row of the batch and writes it at a place; what is no amount is handed back, unwritten. */
  read(cursor: Cursor, row: number, at: number): Unread | null {
    const bad = this.cells.read(cursor, row);
    if (bad !== null) return bad;
    this.places[at] = this.cells.values.length;
    this.cells.push();
    return null;
  }

  /**
   * The amounts and their currencies, once all rows are read.
   *
   * @throws SpancoError where one could be read in two ways
   */
  settled(): (at: number) => { readonly value: number | null; readonly currency: string | null } {
    const { values, doubts, currencies, names } = this.cells;
    this.columns.resolve(values.values(), doubts.values());
    return (at) => {
      const place = this.places[at]!;
      return {
        value: Number.isNaN(values.get(place)) ? null : values.get(place),
        currency: names.labels[currencies.get(place)] ?? null,
      };
    };
  }
}
