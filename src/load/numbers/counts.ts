import { countsColumn, countsMoney, countsRow, repeatedRep } from '../../errors/counts.js';
import type { Row, Table } from '../../read/table.js';
import type { Cursor } from '../../read/cursor.js';
import { Dictionary } from '../../cells/names/dictionary.js';
import { fold, tidy } from '../../cells/text/fold.js';
import { GivenMoney } from './given-money.js';
import type { FileLedger, Rejects } from '../ledger.js';
import type { Mapping } from '../../understand/mapping.js';
import { used } from '../became.js';
import { eachRow } from '../rows.js';
import {
  milestones,
  type Outcome,
  outcomes,
  perOutcome,
  type PerOutcome,
} from '../../method/milestones.js';

/** Numbers of one rep, as somebody counted them. null is unknown. */
interface CountsRow {
  readonly rep: string;
  readonly counts: PerOutcome<number | null>;
  /** Money won. */
  readonly revenue: number | null;
  readonly currency: string | null;
  /** Wins meant to be reached. */
  readonly goal: number | null;
  /** Money meant to be reached. */
  readonly revenueGoal: number | null;
  /** Activities performed. */
  readonly activities: number | null;
}

/** A table of counts, read. */
export interface Counts {
  /** Names of the reps; a code is a place in `rows`. */
  readonly reps: Dictionary;
  readonly rows: readonly CountsRow[];
  readonly ledgers: readonly FileLedger[];
}

type NumberColumn = Outcome | 'revenue' | 'goal' | 'revenueGoal' | 'activities';
type CountsColumn = NumberColumn | 'rep' | 'currency';

/** Other headers of the columns, folded. The names of the milestones themselves need no entry. */
const synonyms: Readonly<Record<string, CountsColumn>> = {
  name: 'rep',
  salesrep: 'rep',
  salesperson: 'rep',
  seller: 'rep',
  target: 'targets',
  met: 'held',
  proposal: 'proposals',
  won: 'wins',
  win: 'wins',
  delivered: 'orders',
  losses: 'lost',
  goalrevenue: 'revenueGoal',
  quota: 'revenueGoal',
};

const numberColumns: readonly NumberColumn[] = [
  ...outcomes,
  'revenue',
  'goal',
  'revenueGoal',
  'activities',
];

const known = new Map<string, CountsColumn>([
  ...Object.entries(synonyms),
  ...[...numberColumns, 'rep', 'currency'].map(
    (name) => [fold(name), name as CountsColumn] as const,
  ),
]);

/** How much a row looks like the header of a table of counts. */
export const countsScore = (cells: readonly string[]): number =>
  new Set(cells.flatMap((cell) => known.get(fold(cell)) ?? [])).size;

/** Which column stands where. @throws SpancoError where a column comes twice, or too few are there */
function planCounts({ file, header }: Table): ReadonlyMap<CountsColumn, number> {
  const plan = new Map<CountsColumn, number>();
  header.forEach((name, at) => {
    const column = known.get(fold(name));
    if (column === undefined) return;
    if (plan.has(column)) {
      throw countsColumn(file, `several columns are the ${column}`, header);
    }
    plan.set(column, at);
  });
  if (!plan.has('rep')) throw countsColumn(file, 'no column is the rep', header);
  const steps = milestones.filter((milestone) => plan.has(milestone));
  if (steps.length < 2) {
    throw countsColumn(file, 'at least two milestones are needed to make a ratio', header);
  }
  return plan;
}

/** Exact statistics of larger counts would take minutes, and say nothing that a percentage does not. */
const mostCounted = 100_000_000;

/** Reads texts and counts of one row. */
class RowReader {
  constructor(private readonly plan: ReadonlyMap<CountsColumn, number>) {}

  text(row: Row, column: CountsColumn): string {
    const at = this.plan.get(column);
    return at === undefined ? '' : tidy(row[at] ?? '');
  }

  /** @throws SpancoError for anything but a whole number, 0 or more */
  whole(row: Row, column: NumberColumn, cursor: Cursor): number | null {
    const text = this.text(row, column);
    if (text === '') return null;
    const value = /^\d+(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(value)) {
      throw countsRow(cursor.place(), column, text, 'a count is a whole number, 0 or more');
    }
    if (value > mostCounted) {
      throw countsRow(cursor.place(), column, text, `the limit is ${mostCounted}`);
    }
    return value;
  }
}

/**
 * Reads tables of counts: one row a rep, columns named after the milestones, optionally revenue, goal
 * and activities. Numbers that somebody else counted are not mended: a fault is an error.
 *
 * @throws SpancoError naming the row and the cell
 */
export async function readCounts(
  tables: readonly Table[],
  mapping: Mapping,
  rejects: Rejects,
): Promise<Counts> {
  const reps = new Dictionary(mapping.repAliases);
  const revenue = new GivenMoney('revenue', mapping);
  const revenueGoal = new GivenMoney('revenueGoal', mapping);
  const read: Omit<CountsRow, 'revenue' | 'currency' | 'revenueGoal'>[] = [];
  const ledgers: FileLedger[] = [];
  for (const table of tables) {
    const plan = planCounts(table);
    const reader = new RowReader(plan);
    revenue.use(plan.get('revenue'), plan.get('currency'));
    revenueGoal.use(plan.get('revenueGoal'), plan.get('currency'));
    await eachRow(table, 'counts', [...plan.values()], { rejects, ledgers }, (row, cursor) => {
      const name = reader.text(row, 'rep');
      if (reps.find(name) !== null) throw repeatedRep(cursor.place(), name);
      const code = reps.code(name);
      if (code === -1) throw countsRow(cursor.place(), 'rep', name, 'every row needs a rep');
      for (const [name, money] of [
        ['revenue', revenue],
        ['revenueGoal', revenueGoal],
      ] as const) {
        const bad = money.read(row, code, cursor);
        if (bad !== null) throw countsMoney(cursor.place(), name, bad.detail);
      }
      read.push({
        rep: reps.labels[code]!,
        counts: perOutcome((outcome) => reader.whole(row, outcome, cursor)),
        goal: reader.whole(row, 'goal', cursor),
        activities: reader.whole(row, 'activities', cursor),
      });
      return used;
    });
  }
  const [won, meant] = [revenue.settled(), revenueGoal.settled()];
  const rows = read.map((row, code) => {
    const { value, currency } = won(code);
    return { ...row, revenue: value, currency, revenueGoal: meant(code).value };
  });
  return { reps, rows, ledgers };
}
