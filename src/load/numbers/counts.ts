import { countsMoney, countsRow, repeatedRep } from '../../errors/counts.js';
import { voice } from '../../say/voice.js';
import type { Row, Table } from '../../read/table.js';
import type { Cursor } from '../../read/cursor.js';
import { Dictionary } from '../../cells/names/dictionary.js';
import { tidy } from '../../cells/text/fold.js';
import { GivenMoney } from './given-money.js';
import type { FileLedger, Rejects } from '../ledger.js';
import type { Mapping } from '../../understand/mapping.js';
import { footer, used } from '../became.js';
import { isTotal } from '../furniture.js';
import { eachRow } from '../rows.js';
import { perOutcome, type PerOutcome } from '../../method/milestones.js';
import {
  type CountsColumn,
  type CountsPlan,
  type NumberColumn,
  planCounts,
} from './counts-columns.js';

/** Money won in one currency, null where it is not named. */
interface GivenRevenue {
  readonly currency: string | null;
  readonly amount: number;
}

/** Numbers of one rep, as somebody counted them. null is unknown. */
interface CountsRow {
  readonly rep: string;
  readonly counts: PerOutcome<number | null>;
  /** Money won, each currency apart; none where it is not known. */
  readonly revenue: readonly GivenRevenue[];
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

/** Exact statistics of larger counts would take minutes, and say nothing that a percentage does not. */
const mostCounted = 100_000_000;

/** Reads texts and counts of one row. */
class RowReader {
  constructor(private readonly plan: CountsPlan) {}

  text(row: Row, column: CountsColumn): string {
    const at = this.plan.columns.get(column);
    return at === undefined ? '' : tidy(row[at] ?? '');
  }

  /** Whether a row totals the others: our own say so, those of a person are called so. */
  isTotal(row: Row): boolean {
    const { marks } = this.plan;
    return (
      (marks !== null && /^(?:total|team)$/.test(row[marks]!)) || isTotal(this.text(row, 'rep'))
    );
  }

  /** The money of a row that we wrote ourselves, each currency apart; null where a person wrote it. */
  ownRevenue(row: Row): readonly GivenRevenue[] | null {
    const text = this.text(row, 'revenue');
    const cells = this.plan.revenues.map(({ currency, at }) => ({ currency, amount: row[at]! }));
    const isJson = text.startsWith('{');
    const listed = isJson ? `[${text.replaceAll('};{', '},{')}]` : '[]';
    const all = [
      ...cells,
      ...(JSON.parse(listed) as { currency: string | null; amount: string }[]),
    ];
    if (all.length === 0) return null;
    const money = all.map(({ currency, amount }) => ({ currency, amount: Number(amount) }));
    // Of several currencies those that nothing was won in say nothing.
    return money.filter(({ amount }, at) => amount !== 0 || (at === 0 && money.length === 1));
  }

  /** @throws SpancoError for anything but a whole number, 0 or more */
  whole(row: Row, column: NumberColumn, cursor: Cursor): number | null {
    const text = this.text(row, column);
    if (text === '') return null;
    const value = /^\d+(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(value)) {
      throw countsRow(cursor.place(), column, text, voice().valueFaults.wholeCount());
    }
    if (value > mostCounted) {
      throw countsRow(cursor.place(), column, text, voice().valueFaults.limit(mostCounted));
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
  const read: (Omit<CountsRow, 'revenue' | 'revenueGoal'> & {
    readonly own: readonly GivenRevenue[] | null;
  })[] = [];
  const ledgers: FileLedger[] = [];
  for (const table of tables) {
    const plan = planCounts(table);
    const reader = new RowReader(plan);
    const rows = table.rows(null);
    const { columns } = plan;
    revenue.use(rows, columns.get('revenue'), columns.get('currency'));
    revenueGoal.use(rows, columns.get('revenueGoal'), columns.get('currency'));
    const places = [...columns.values()];
    await eachRow(
      table,
      rows,
      'counts',
      { own: places, summed: [] },
      { rejects, ledgers },
      (cursor, at) => {
        const row = cursor.row();
        if (reader.isTotal(row)) return footer;
        const name = reader.text(row, 'rep');
        if (reps.find(name) !== null) throw repeatedRep(cursor.place(), name);
        const code = reps.code(name);
        if (code === -1)
          throw countsRow(cursor.place(), 'rep', name, voice().valueFaults.rowNeedsRep());
        const own = reader.ownRevenue(row);
        for (const [name, money] of [
          ...(own === null ? ([['revenue', revenue]] as const) : []),
          ['revenueGoal', revenueGoal] as const,
        ]) {
          const bad = money.read(cursor, at, code);
          if (bad !== null) throw countsMoney(cursor.place(), name, bad.detail);
        }
        read.push({
          rep: reps.labels[code]!,
          counts: perOutcome((outcome) => reader.whole(row, outcome, cursor)),
          goal: reader.whole(row, 'goal', cursor),
          activities: reader.whole(row, 'activities', cursor),
          own,
        });
        return used;
      },
    );
  }
  const [won, meant] = [revenue.settled(), revenueGoal.settled()];
  const rows = read.map(({ own, ...row }, code) => {
    const { value: amount, currency } = won(code);
    const revenue = own ?? (amount === null ? [] : [{ currency, amount }]);
    return { ...row, revenue, revenueGoal: meant(code).value };
  });
  return { reps, rows, ledgers };
}
