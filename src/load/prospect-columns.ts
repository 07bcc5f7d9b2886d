import type { Shared } from './shared.js';
import { currencyInHeader } from '../cells/amounts/header-currency.js';
import { attributePlace } from '../understand/column-plan.js';
import { NEVER, UNDATED } from '../cells/dates/calendar.js';
import type { CellColumn } from './columns/cell-column.js';
import { AmountCells } from './columns/amount-cells.js';
import { DateCells, NameCells, WordCells } from './columns/cells.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { nowhere, placeOf, tells } from '../understand/column-plan.js';
import type { DateColumn } from '../cells/dates/date-column.js';
import type { DateColumns } from '../cells/dates/date-columns.js';
import { Dictionary } from '../cells/names/dictionary.js';
import type { KeptColumn } from './columns/kept-column.js';
import type { ProspectField } from '../knowledge/fields/fields.js';
import { FlagCells } from './columns/flag-cells.js';
import type { Mapping } from '../understand/mapping.js';
import type { Planned } from '../understand/planned.js';
import { SpelledWords } from '../cells/words/spelled.js';
import type { StageKind } from '../knowledge/words/stages.js';

/** The column of days that a table has for a field, null where it has none. */
function dateColumnOf(
  { plan, reading }: Planned<'prospects'>,
  field: ProspectField,
  column: number | undefined,
  dates: DateColumns,
): DateColumn | null {
  if (column === undefined && !plan.constants.has(field)) return null;
  const title = column === undefined ? field : plan.header[column]!;
  return dates.column('prospects', field, plan.header, title, reading.dates);
}

/** The columns of yes and no that say how far a prospect came. */
export const flagFields = [
  'isWon',
  'isClosed',
  'isLost',
  'isConverted',
  'inPipeline',
] as const satisfies readonly ProspectField[];
export type FlagField = (typeof flagFields)[number];

/** The columns to keep of all tables together. */
export class ProspectColumns {
  readonly all: KeptColumn<'prospects'>[] = [];
  readonly dates = new Map<ProspectField, readonly DateCells[]>();
  readonly attributes = new Map<string, NameCells>();
  readonly standings = new Map<'stage' | 'status', WordCells<StageKind>>();
  readonly flags = new Map<FlagField, FlagCells>();
  rep: NameCells | null = null;
  amount: AmountCells | null = null;

  constructor(
    private readonly tables: readonly Planned<'prospects'>[],
    mapping: Mapping,
    private readonly shared: Shared,
  ) {
    for (const field of ['created', 'closed', ...Object.values(milestoneDates)] as const) {
      const absent = field === 'created' || field === 'closed' ? UNDATED : NEVER;
      if (this.has(field)) this.addDate(field, absent);
    }
    for (const field of ['stage', 'status'] as const) {
      if (!this.has(field)) continue;
      const cells = new WordCells(new SpelledWords(tables[0]!.reading.words.stages));
      this.standings.set(field, cells);
      this.add(field, cells, ({ plan, reading }, rows) =>
        cells.use(rows, placeOf(plan, field), reading.words.stages),
      );
    }
    for (const field of flagFields) {
      if (!this.has(field)) continue;
      const cells = new FlagCells();
      this.flags.set(field, cells);
      this.add(field, cells, ({ plan }, rows) => cells.use(rows, placeOf(plan, field)));
    }
    if (this.has('rep')) {
      const cells = new NameCells(shared.reps);
      this.rep = cells;
      this.add('rep', cells, ({ plan }, rows) => cells.use(rows, placeOf(plan, 'rep')));
    }
    if (this.has('amount')) this.addAmount();
    for (const name of mapping.attributes) {
      if (name === 'rep') continue;
      const cells = new NameCells(new Dictionary());
      this.attributes.set(name, cells);
      this.add(name, cells, (planned, rows) =>
        cells.use(rows, attributePlace(planned, name) ?? nowhere),
      );
    }
  }

  /** Whether any table says something of a field. */
  private has(field: ProspectField): boolean {
    return this.tables.some(({ plan }) => tells(plan, field));
  }

  private add(field: string, cells: CellColumn, prepare: KeptColumn<'prospects'>['prepare']): void {
    this.all.push({ field, cells, prepare });
  }

  /** A milestone may have several date columns; each is kept, the earliest day counts. */
  private addDate(field: ProspectField, absent: typeof NEVER | typeof UNDATED): void {
    const most = Math.max(
      1,
      ...this.tables.map(({ plan }) => plan.columns.get(field)?.length ?? 0),
    );
    const all = Array.from({ length: most }, () => new DateCells(absent));
    this.dates.set(field, all);
    all.forEach((cells, at) => {
      this.add(field, cells, (planned, rows) => {
        const { plan } = planned;
        const column = plan.columns.get(field)?.[at];
        const constant = at === 0 ? (plan.constants.get(field) ?? '') : '';
        const dates = dateColumnOf(planned, field, column, this.shared.dates);
        cells.use(rows, { column: column ?? -1, constant }, dates);
      });
    });
  }

  private addAmount(): void {
    const cells = new AmountCells(this.shared.currencies);
    this.amount = cells;
    this.add('amount', cells, ({ plan, reading }, rows) => {
      const amount = placeOf(plan, 'amount');
      const title = plan.header[amount.column] ?? 'amount';
      const fallback = currencyInHeader(title) ?? reading.currency;
      const at = { amount, currency: placeOf(plan, 'currency'), fallback };
      const column = this.shared.amounts.column(
        'prospects.amount',
        plan.header,
        title,
        reading.decimal,
      );
      cells.use(rows, at, tells(plan, 'amount') ? column : null);
    });
  }

  /** Makes days and amounts of what waited for the notation of its column, once the dates are settled. */
  resolve(): void {
    const { amount, dates, shared } = this;
    for (const cells of dates.values()) {
      for (const { codes } of cells) shared.dates.resolve(codes.values());
    }
    if (amount !== null) shared.amounts.resolve(amount.values.values(), amount.doubts.values());
  }

  /** The days of a field, the earliest of several columns, once they are resolved. */
  days(field: ProspectField): Int32Array | null {
    const cells = this.dates.get(field);
    if (cells === undefined) return null;
    const [first, ...more] = cells.map(({ codes }) => codes.values());
    for (const codes of more) {
      for (let at = 0; at < codes.length; at++) first![at] = Math.min(first![at]!, codes[at]!);
    }
    return first!;
  }
}
