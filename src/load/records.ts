import type { Scanner } from '../read/scanner/scanner.js';
import type { Row, Rows } from '../read/table.js';
import type { Cursor } from '../read/cursor.js';
import { fold, tidy } from '../cells/text/fold.js';
import type { FieldsOf } from '../knowledge/fields/fields.js';
import { type ColumnPlan, placeOf } from '../understand/column-plan.js';
import { claims } from '../understand/headers.js';
import type { Planned } from '../understand/planned.js';
import { cellAt } from './columns/cells.js';
import { Places } from './places.js';
import {
  type Accounts,
  eachRow,
  type ReadRow,
  type TakeRows,
  type TellingColumns,
} from './rows.js';
import type { RecordRole, Subject, Trace } from './trace.js';

/** Reads the rows of one table into columns, one after the other. */
export interface RecordReader {
  readonly read: ReadRow;
  /** Takes rows that say what others said; null where each row is to be read by itself. */
  readonly take: TakeRows | null;
  /** How many records there are: a row makes one, or several where it names several prospects, or none. */
  readonly size: () => number;
  /** Whom the row read last is about. */
  readonly subject: (row: Row) => Subject;
  /** What a row says, as the export spells it, by field. */
  readonly says: (row: Row) => Readonly<Record<string, string>>;
}

/** What rows say in some fields, those left out that say nothing. */
export function quoting<R extends RecordRole>(
  plan: ColumnPlan<R>,
  fields: readonly FieldsOf[R][],
): RecordReader['says'] {
  const places = fields.map((field) => [field, placeOf(plan, field)] as const);
  return (row) => {
    const texts = places.map(([field, place]) => [field, tidy(cellAt(row, place))] as const);
    return Object.fromEntries(texts.filter(([, text]) => text !== ''));
  };
}

/** What alone is nobody's: a row of nothing else sums up what others say. */
const sums: ReadonlySet<string> = new Set(['amount', 'currency', 'margin', 'closed', 'decision']);

/** What names a prospect, whether or not somebody asks for it. */
const ofSomebody: ReadonlySet<string> = new Set(['name', 'email', 'account']);

/** The columns that say who a row is about or how far it came, and those that may be sums. */
function tellingColumns<R extends RecordRole>(
  role: R,
  { header, columns }: ColumnPlan<R>,
): TellingColumns {
  const all = [...columns] as (readonly [string, readonly number[]])[];
  const placesOf = (isSo: (field: string) => boolean) =>
    all.flatMap(([field, places]) => (isSo(field) ? places : []));
  // A chance says nothing of anybody.
  const own = placesOf((field) => field !== 'probability' && !sums.has(field));
  const summed = placesOf((field) => sums.has(field));
  if (own.length === 0) return { own: summed, summed: [] };
  if (role !== 'prospects' || all.some(([field]) => field === 'id')) return { own, summed };
  const isNaming = (name: string) => ofSomebody.has(claims(role).get(fold(name))?.field ?? '');
  return { own, summed, naming: header.flatMap((name, at) => (isNaming(name) ? at : [])) };
}

/** What reading the tables of an export needs besides the tables. */
export interface RecordSinks extends Accounts {
  /** Follows one prospect, null where nobody asks for one. */
  readonly trace: Trace | null;
  /** Whether somebody asks where the records stand. */
  readonly wantsPlaces: boolean;
}

/** Reads every row of all tables of a role. @returns where the records stand, null where nobody asks */
export async function eachRecord<R extends RecordRole>(
  role: R,
  tables: readonly Planned<R>[],
  scanner: Scanner | null,
  sinks: RecordSinks,
  readerOf: (planned: Planned<R>, rows: Rows) => RecordReader,
): Promise<Places | null> {
  const { trace, wantsPlaces } = sinks;
  const places = wantsPlaces ? new Places() : null;
  /** Reads a row for somebody who asks where it stands, and what became of it. */
  const followed =
    ({ read, size, subject, says }: RecordReader) =>
    (cursor: Cursor, at: number) => {
      const before = size();
      const became = read(cursor, at);
      for (let made = before; made < size(); made++) places?.push(cursor.place());
      // What is used and makes no record says nothing of anybody.
      if (trace === null || (became.fate === 'used' && size() === before)) return became;
      const row = cursor.row();
      trace.note(subject(row), () => {
        const detail = 'detail' in became ? became.detail : null;
        return { role, place: cursor.place(), fate: became.fate, detail, says: says(row) };
      });
      return became;
    };
  for (const planned of tables) {
    const rows = planned.table.rows(scanner);
    const reader = readerOf(planned, rows);
    const isFollowed = trace !== null || wantsPlaces;
    const read = isFollowed ? followed(reader) : reader.read;
    const take = isFollowed ? null : reader.take;
    const columns = tellingColumns(role, planned.plan);
    await eachRow(planned.table, rows, role, columns, sinks, read, take);
  }
  return places;
}
