import type { Table } from '../read/table.js';
import { AmountColumn } from './amount-column.js';
import { NEVER, UNDATED } from './calendar.js';
import { AmountCells, type CellColumn, DateCells, NameCells, WordCells } from './cells.js';
import { type ColumnPlan, milestoneDates } from './columns.js';
import { DateColumn } from './date-column.js';
import { Dictionary } from './dictionary.js';
import type { ProspectField } from './fields.js';
import { fold } from './fold.js';
import type { Mapping } from './mapping.js';
import { SpelledWords } from './spelled.js';
import type { StageKind } from './vocabulary/stages.js';
import type { Words } from './vocabulary/words.js';

/** Names that prospects and activities share, so that one name is one rep and one currency. */
export interface SharedNames {
  readonly reps: Dictionary;
  readonly currencies: Dictionary;
}

/** A prospects table with the columns decided for it. */
export interface PlannedProspects {
  readonly table: Table;
  readonly plan: ColumnPlan<'prospects'>;
}

/** The places of a column that the user names: by field, else by its header. */
export function attributeColumns(
  { plan }: PlannedProspects,
  name: string,
): readonly number[] | null {
  const field = plan.columns.get(name as ProspectField);
  if (field !== undefined) return field;
  const column = plan.header.findIndex((header) => header === name);
  const folded = column === -1 ? plan.header.findIndex((h) => fold(h) === fold(name)) : column;
  return folded === -1 ? null : [folded];
}

/** A column to keep, and how it learns where it stands in a table. */
interface KeptColumn {
  readonly cells: CellColumn;
  readonly prepare: (planned: PlannedProspects) => void;
}

/** The columns to keep of all tables together. */
export class ProspectColumns {
  readonly all: KeptColumn[] = [];
  readonly dates = new Map<ProspectField, { cells: DateCells[]; column: DateColumn }>();
  readonly attributes = new Map<string, NameCells>();
  readonly standings = new Map<'stage' | 'status', WordCells<StageKind>>();
  rep: NameCells | null = null;
  private readonly currencies: Dictionary;
  amount: { cells: AmountCells; column: AmountColumn } | null = null;

  constructor(
    private readonly tables: readonly PlannedProspects[],
    private readonly mapping: Mapping,
    stages: Words<StageKind>,
    { reps, currencies }: SharedNames,
  ) {
    this.currencies = currencies;
    for (const field of ['created', 'closed', ...Object.values(milestoneDates)] as const) {
      const absent = field === 'created' || field === 'closed' ? UNDATED : NEVER;
      if (this.header(field) !== null) this.addDate(field, absent);
    }
    for (const field of ['stage', 'status'] as const) {
      if (this.header(field) === null) continue;
      const cells = new WordCells(new SpelledWords(stages));
      this.standings.set(field, cells);
      this.add(cells, field);
    }
    if (this.header('rep') !== null) {
      this.rep = new NameCells(reps);
      this.add(this.rep, 'rep');
    }
    if (this.header('amount') !== null) this.addAmount();
    for (const name of mapping.attributes) {
      if (name === 'rep') continue;
      const cells = new NameCells(new Dictionary());
      this.attributes.set(name, cells);
      const prepare = (planned: PlannedProspects) =>
        cells.use(attributeColumns(planned, name) ?? []);
      this.all.push({ cells, prepare });
    }
  }

  /** The header of a field in the first table that has it. */
  private header(field: ProspectField): string | null {
    for (const { plan } of this.tables) {
      const column = plan.columns.get(field)?.[0];
      if (column !== undefined) return plan.header[column]!;
    }
    return null;
  }

  private add(cells: NameCells | WordCells<StageKind>, field: ProspectField): void {
    this.all.push({ cells, prepare: ({ plan }) => cells.use(plan.columns.get(field) ?? []) });
  }

  /** A milestone may have several date columns; each is kept, the earliest day counts. */
  private addDate(field: ProspectField, absent: typeof NEVER | typeof UNDATED): void {
    const { dayOf, dateOrder } = this.mapping;
    const column = new DateColumn('prospects', this.header(field)!, dayOf, dateOrder);
    const most = Math.max(...this.tables.map(({ plan }) => plan.columns.get(field)?.length ?? 0));
    const cells = Array.from({ length: most }, () => new DateCells(column, absent));
    this.dates.set(field, { cells, column });
    cells.forEach((one, place) => {
      const prepare = ({ plan }: PlannedProspects) => one.use(plan.columns.get(field)?.[place]);
      this.all.push({ cells: one, prepare });
    });
  }

  private addAmount(): void {
    const column = new AmountColumn(this.header('amount')!, this.mapping.decimal);
    const cells = new AmountCells(column, this.currencies, this.mapping.currency);
    this.amount = { cells, column };
    const prepare = ({ plan: { columns } }: PlannedProspects) =>
      cells.use(columns.get('amount') ?? [], columns.get('currency') ?? []);
    this.all.push({ cells, prepare });
  }

  /** The days of a field, the earliest of several columns, once every row has been read. */
  days(field: ProspectField): Int32Array | null {
    const date = this.dates.get(field);
    if (date === undefined) return null;
    const neighbours = [...this.dates.values()].map(({ column }) => column);
    const [first, ...more] = date.cells.map(({ codes }) => codes.values());
    for (const codes of [first!, ...more]) date.column.resolve(codes, neighbours);
    for (const codes of more) {
      for (let at = 0; at < codes.length; at++) first![at] = Math.min(first![at]!, codes[at]!);
    }
    return first!;
  }
}
