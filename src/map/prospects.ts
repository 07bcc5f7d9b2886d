import { requireField, milestoneDates, type ColumnPlan } from './columns.js';
import { provable } from '../method/milestones.js';
import type { Table } from '../read/table.js';
import { AmountColumn } from './amount-column.js';
import { NEVER, UNDATED } from './calendar.js';
import { AmountCells, type CellColumn, DateCells, NameCells, WordCells } from './cells.js';
import { DateColumn } from './date-column.js';
import { Dictionary } from './dictionary.js';
import type { ProspectField } from './fields.js';
import { fold } from './fold.js';
import { IdIndex } from './id-index.js';
import { isDamaged, trimmedId } from './identifiers.js';
import { rejectReasons } from './ledger.js';
import { owned } from './owned.js';
import type { Mapping } from './mapping.js';
import { eachRow, type RowSinks } from './rows.js';
import { SpelledWords } from './spelled.js';
import { type StageKind } from './vocabulary/stages.js';
import type { Words } from './vocabulary/words.js';

/** A column of names: codes by prospect, -1 for none. */
export interface Names {
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
}

/** A column of money: NaN for none, currency codes as in the dictionary, -1 for unknown. */
export interface Money {
  readonly values: Float64Array;
  readonly currencies: Int32Array;
  readonly names: Dictionary;
}

/** All prospects of an export, as columns; a place in them is a prospect. */
export interface Prospects {
  readonly size: number;
  /** Places by id; null where the export has no ids, so that each row is a prospect of its own. */
  readonly ids: IdIndex | null;
  readonly rep: Names | null;
  /** What stage and status say; codes of `words`. */
  readonly standings: ReadonlyMap<'stage' | 'status', WordCells<StageKind>>;
  /** UNDATED where the cell is empty; null where there is no such column. */
  readonly created: Int32Array | null;
  readonly closed: Int32Array | null;
  /** NEVER where the cell is empty; only columns that are there. */
  readonly dates: ReadonlyMap<keyof typeof milestoneDates, Int32Array>;
  readonly amount: Money | null;
  /** Columns asked for by field or header. */
  readonly attributes: ReadonlyMap<string, Names>;
  /** Ids that came with different contents; the last one stands. */
  readonly conflicts: readonly string[];
}

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
class ProspectColumns {
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

/**
 * Reads the prospects of all tables. Rows with one id are one prospect: the last stands.
 *
 * @param names shared with the activities
 * @param needIds whether activities will have to be matched
 * @throws SpancoError where a needed column is missing, dates or amounts cannot be settled, or strict rejects
 */
export async function readProspects(
  tables: readonly PlannedProspects[],
  mapping: Mapping,
  stages: Words<StageKind>,
  names: SharedNames,
  sinks: RowSinks,
  needIds: boolean,
): Promise<Prospects> {
  for (const { table, plan } of tables)
    if (needIds) requireField('prospects', plan, table.file, ['id']);
  const hasIds = tables.every(({ plan }) => plan.columns.has('id'));
  const columns = new ProspectColumns(tables, mapping, stages, names);
  const ids = new IdIndex();
  const conflicts = new Set<string>();
  const cells = columns.all.map((column) => column.cells);
  let size = 0;
  for (const planned of tables) {
    const { table, plan } = planned;
    for (const { prepare } of columns.all) prepare(planned);
    const idColumn = plan.columns.get('id')?.[0] ?? -1;
    await eachRow(table, 'prospects', sinks, (row, cursor, ledger) => {
      const id = hasIds ? trimmedId(row[idColumn]) : '';
      if (hasIds && (id === '' || isDamaged(id))) {
        const reason = id === '' ? 'no-id' : 'damaged-id';
        const detail = id === '' ? rejectReasons[reason] : `${rejectReasons[reason]} ("${id}")`;
        sinks.rejects.reject(ledger, cursor, reason, detail, plan.header, row);
        return;
      }
      for (const column of cells) {
        const bad = column.read(row, cursor);
        if (bad === null) continue;
        sinks.rejects.reject(ledger, cursor, bad.reason, bad.detail, plan.header, row);
        return;
      }
      const known = hasIds ? ids.add(id) : size;
      if (known === size) {
        ledger.used += 1;
        for (const column of cells) column.write(size);
        size += 1;
        return;
      }
      ledger.duplicate += 1;
      if (cells.every((column) => column.same(known))) return;
      conflicts.add(owned(id));
      for (const column of cells) column.write(known);
    });
  }
  const amount = columns.amount?.cells;
  columns.amount?.column.resolve(amount!.values.values(), amount!.doubts.values());
  const named = (cells: NameCells): Names => ({
    codes: cells.codes.values(),
    dictionary: cells.dictionary,
  });
  return {
    size,
    ids: hasIds ? ids : null,
    rep: columns.rep === null ? null : named(columns.rep),
    standings: columns.standings,
    created: columns.days('created'),
    closed: columns.days('closed'),
    dates: new Map(
      provable.flatMap((outcome) => {
        const codes = columns.days(milestoneDates[outcome]);
        return codes === null ? [] : [[outcome, codes] as const];
      }),
    ),
    amount:
      amount === undefined
        ? null
        : {
            values: amount.values.values(),
            currencies: amount.currencies.values(),
            names: amount.names,
          },
    attributes: new Map([...columns.attributes].map(([name, cells]) => [name, named(cells)])),
    conflicts: [...conflicts].sort(),
  };
}
