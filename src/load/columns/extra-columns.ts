import { type KeptColumn, knownUntilIn } from './kept-column.js';
import type { Rows } from '../../read/table.js';
import { secondsOf, UNDATED } from '../../cells/dates/calendar.js';
import { AmountCells } from './amount-cells.js';
import { DateCells, NameCells } from './cells.js';
import { type CellPlace, placeOf, tells } from '../../understand/column-plan.js';
import type { CellColumn } from './cell-column.js';
import type { Cursor } from '../../read/cursor.js';
import { Dictionary } from '../../cells/names/dictionary.js';
import { type Field, type FieldsOf, fieldTables } from '../../knowledge/fields/fields.js';
import { FlagCells } from './flag-cells.js';
import { currencyInHeader } from '../../cells/amounts/header-currency.js';
import { minutesOf } from './minutes.js';
import { daysOf } from './time-spans.js';
import { ratingOf } from '../../cells/words/ratings.js';
import { NumberCells } from './number-cells.js';
import type { Planned } from '../../understand/planned.js';
import type { Shared } from '../shared.js';
import { TextCells } from './text-cells.js';
import type { Extras } from './extras.js';

/** What a cell of each kind of number says. */
const readers = { number: undefined, duration: minutesOf, rating: ratingOf };

/** The columns of fields that a question asks for beside those that are always read. */
export class ExtraColumns<R extends 'prospects' | 'activities'> {
  readonly all: (KeptColumn<R> & { readonly field: FieldsOf[R] })[] = [];
  private readonly unread = new Map<FieldsOf[R], number>();
  private readonly dates = new Map<FieldsOf[R], DateCells>();
  private readonly amounts = new Map<FieldsOf[R], AmountCells>();
  private readonly numbers = new Map<FieldsOf[R], NumberCells>();
  private readonly flags = new Map<FieldsOf[R], FlagCells>();
  private readonly names = new Map<FieldsOf[R], NameCells>();
  private readonly texts = new Map<FieldsOf[R], TextCells>();

  /** @param fields those asked for, with what is read beside them; the ones that no table has are left out */
  constructor(
    private readonly role: R,
    tables: readonly Planned<R>[],
    fields: readonly FieldsOf[R][],
    private readonly shared: Shared,
  ) {
    const known: Readonly<Record<string, Field>> = fieldTables[role];
    const isTold = (field: FieldsOf[R]) => tables.some(({ plan }) => tells(plan, field));
    const told = fields.filter(isTold);
    const beside = told.flatMap((field): FieldsOf[R][] => {
      const name = known[field]!.beside;
      return name === undefined ? [] : [name as FieldsOf[R]];
    });
    for (const field of new Set([...told, ...beside.filter(isTold)])) {
      this.add(field, known[field]!);
    }
  }

  private add(field: FieldsOf[R], { kind, own }: Field): void {
    if (own === true) {
      const cells = new TextCells();
      this.texts.set(field, cells);
      this.keep(field, cells);
    } else if (kind === 'date') this.addDate(field);
    else if (kind === 'amount') this.addAmount(field);
    else if (kind === 'span') {
      const cells = new NumberCells();
      this.numbers.set(field, cells);
      const prepare = ({ plan }: Planned<R>, rows: Rows) => {
        const place = placeOf(plan, field);
        cells.use(rows, place, daysOf(plan.header[place.column] ?? ''));
      };
      this.all.push({ field, cells, prepare });
    } else if (kind === 'number' || kind === 'duration' || kind === 'rating') {
      const cells = new NumberCells(readers[kind]);
      this.numbers.set(field, cells);
      this.keep(field, cells);
    } else if (kind === 'flag') {
      const cells = new FlagCells();
      this.flags.set(field, cells);
      this.keep(field, cells);
    } else {
      const cells = new NameCells(kind === 'id' ? Dictionary.ofIds() : new Dictionary());
      this.names.set(field, cells);
      this.keep(field, cells);
    }
  }

  /** Keeps a column that needs to know no more than where it stands. */
  private keep(
    field: FieldsOf[R],
    cells: CellColumn & { use(rows: Rows, place: CellPlace): void },
  ): void {
    this.all.push({
      field,
      cells,
      prepare: ({ plan }, rows) => cells.use(rows, placeOf(plan, field)),
    });
  }

  private addDate(field: FieldsOf[R]): void {
    // Of two changes of one day the later one stands.
    const cells = new DateCells(UNDATED, field === 'modified');
    this.dates.set(field, cells);
    this.all.push({
      field,
      cells,
      prepare: ({ plan, reading }, rows) => {
        const place = placeOf(plan, field);
        const title = plan.header[place.column] ?? field;
        const { dates } = this.shared;
        const column = dates.column(this.role, field, plan.header, title, reading.dates, true);
        cells.use(rows, place, tells(plan, field) ? column : null);
      },
    });
  }

  private addAmount(field: FieldsOf[R]): void {
    const cells = new AmountCells(this.shared.currencies);
    this.amounts.set(field, cells);
    this.all.push({
      field,
      cells,
      prepare: ({ plan, reading }, rows) => {
        const amount = placeOf(plan, field);
        const title = plan.header[amount.column] ?? field;
        const currency = placeOf(plan, 'currency');
        const fallback = currencyInHeader(title) ?? reading.currency;
        const at = { amount, currency, fallback };
        const key = `${this.role}.${field}`;
        const column = this.shared.amounts.column(key, plan.header, title, reading.decimal, true);
        cells.use(rows, at, tells(plan, field) ? column : null);
      },
    });
  }

  /** Reads the cells of a row. One that cannot be read counts as empty: what is always counted does not hang on it. */
  read(cursor: Cursor, at: number): void {
    if (this.all.length === 0) return;
    for (const { field, cells } of this.all) {
      if (cells.read(cursor, at) === null) continue;
      this.leaveUnread(field, 1);
      cells.clear();
    }
  }

  /** See {@link CellColumn.knownUntil}. */
  knownUntil(from: number, to: number): number {
    return knownUntilIn(this.all, from, to);
  }

  /** See {@link CellColumn.take}. */
  take(from: number, to: number): void {
    for (const { cells } of this.all) cells.take(from, to);
  }

  private leaveUnread(field: FieldsOf[R], count: number): void {
    if (count > 0) this.unread.set(field, (this.unread.get(field) ?? 0) + count);
  }

  /** Learns where the columns stand in a table. */
  prepare(planned: Planned<R>, rows: Rows): void {
    for (const { prepare } of this.all) prepare(planned, rows);
  }

  /** Writes the values read behind all others. */
  push(): void {
    if (this.all.length === 0) return;
    for (const { cells } of this.all) cells.push();
  }

  /** Makes days and amounts of what waited for the notation of its column, once the dates of the role are settled. */
  resolve(): void {
    for (const [field, { codes }] of this.dates) {
      this.leaveUnread(field, this.shared.dates.resolve(codes.values()));
    }
    for (const [field, { values, doubts }] of this.amounts) {
      this.leaveUnread(field, this.shared.amounts.resolve(values.values(), doubts.values()));
    }
  }

  /** When each record was changed last, by day and time; null where no table says so. */
  changes(): Float64Array | null {
    const cells = this.dates.get('modified');
    if (cells === undefined) return null;
    const [days, clocks] = [cells.codes.values(), cells.clocks!.values()];
    return Float64Array.from(days, (day, at) => secondsOf(day, clocks[at]!));
  }

  /** The values, once they are resolved. */
  values(): Extras<FieldsOf[R]> {
    const map = <C, V>(from: ReadonlyMap<FieldsOf[R], C>, value: (cells: C) => V) =>
      new Map([...from].map(([field, cells]) => [field, value(cells)]));
    return {
      dates: map(this.dates, ({ codes }) => codes.values()),
      clocks: new Map(
        [...this.dates].flatMap(([field, { clocks }]) =>
          clocks === null ? [] : [[field, clocks.values()] as const],
        ),
      ),
      amounts: map(this.amounts, ({ values, currencies, names }) => ({
        values: values.values(),
        currencies: currencies.values(),
        names,
      })),
      numbers: map(this.numbers, ({ codes }) => codes.values()),
      flags: map(this.flags, ({ codes }) => codes.values()),
      names: map(this.names, ({ codes, dictionary }) => ({ codes: codes.values(), dictionary })),
      texts: map(this.texts, (cells) => cells.values()),
      unread: this.unread,
    };
  }
}
