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
import { type Outcome, perOutcome, type PerOutcome } from '../../method/milestones.js';
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
  /** What the further columns say that are grouped by, by name. */
  readonly labels: Readonly<Record<string, string>>;
  readonly counts: PerOutcome<number | null>;
  /** Prospects of whom it is open whether they reached it; null where nobody says. */
  readonly open: PerOutcome<number | null>;
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
  /** Names of the reps. */
  readonly reps: Dictionary;
  readonly rows: readonly CountsRow[];
  readonly ledgers: readonly FileLedger[];
}

/** What clients of databases write for no value. */
const ofNone = /^(?:null|\\N|<null>|\(null\)|\[null\])$/i;

/** What a row without a value is shown under. */
const NO_LABEL = '(none)';

/** Exact statistics of larger counts would take minutes, and say nothing that a percentage does not. */
const mostCounted = 100_000_000;

/** Reads texts and counts of one row. */
class RowReader {
  constructor(private readonly plan: CountsPlan) {}

  text(row: Row, column: CountsColumn): string {
    const at = this.plan.columns.get(column);
    return at === undefined ? '' : tidy(row[at] ?? '');
  }

  /** The text of a cell; empty for what clients of databases write for none. */
  private cell(row: Row, at: number): string {
    const text = tidy(row[at] ?? '');
    return ofNone.test(text) ? '' : text;
  }

  /** What is grouped by beside the rep, by name. */
  labels(row: Row): Record<string, string> {
    const all = [...this.plan.labels].map(([name, at]) => [name, this.cell(row, at) || NO_LABEL]);
    return Object.fromEntries(all) as Record<string, string>;
  }

  /** How many are open of an outcome. @throws SpancoError for anything but a whole number, 0 or more */
  open(row: Row, outcome: Outcome, cursor: Cursor): number | null {
    const at = this.plan.open.get(outcome);
    return at === undefined ? null : this.wholeOf(this.cell(row, at), `open_${outcome}`, cursor);
  }

  /** Whether a row totals the others: our own say so, those of a person are called so. */
  isTotal(row: Row): boolean {
    const { marks } = this.plan;
    const names = [
      this.text(row, 'rep'),
      ...[...this.plan.labels.values()].map((at) => row[at] ?? ''),
    ];
    return (marks !== null && /^(?:total|team)$/.test(row[marks]!)) || names.some(isTotal);
  }

  /** The money of a row that we wrote ourselves, each currency apart; null where a person wrote it. */
  ownRevenue(row: Row): readonly GivenRevenue[] | null {
    const text = this.text(row, 'revenue');
    const cells = this.plan.revenues.flatMap(({ currency, at }) => {
      const amount = this.cell(row, at);
      return amount === '' ? [] : [{ currency, amount }];
    });
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
    const at = this.plan.columns.get(column);
    return at === undefined ? null : this.wholeOf(this.cell(row, at), column, cursor);
  }

  private wholeOf(text: string, column: string, cursor: Cursor): number | null {
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
 * @param by further columns to group by: then a rep may have several rows
 * @throws SpancoError naming the row and the cell
 */
export async function readCounts(
  tables: readonly Table[],
  mapping: Mapping,
  rejects: Rejects,
  by: readonly string[] = [],
): Promise<Counts> {
  const reps = new Dictionary(mapping.repAliases);
  const revenue = new GivenMoney('revenue', mapping);
  const revenueGoal = new GivenMoney('revenueGoal', mapping);
  const read: (Omit<CountsRow, 'revenue' | 'revenueGoal'> & {
    readonly own: readonly GivenRevenue[] | null;
  })[] = [];
  const ledgers: FileLedger[] = [];
  for (const table of tables) {
    const plan = planCounts(table, by);
    const reader = new RowReader(plan);
    const rows = table.rows(null);
    const { columns } = plan;
    revenue.use(rows, columns.get('revenue'), columns.get('currency'));
    revenueGoal.use(rows, columns.get('revenueGoal'), columns.get('currency'));
    const places = [...columns.values(), ...plan.labels.values()];
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
        if (by.length === 0 && reps.find(name) !== null) throw repeatedRep(cursor.place(), name);
        const rep = reps.code(name);
        if (by.length === 0 && rep === -1) {
          throw countsRow(cursor.place(), 'rep', name, voice().valueFaults.rowNeedsRep());
        }
        const place = read.length;
        const own = reader.ownRevenue(row);
        if (own?.some(({ amount }) => Number.isNaN(amount)) === true) {
          throw countsMoney(cursor.place(), 'revenue', voice().valueFaults.plainMoney());
        }
        for (const [name, money] of [
          ...(own === null ? ([['revenue', revenue]] as const) : []),
          ['revenueGoal', revenueGoal] as const,
        ]) {
          const bad = money.read(cursor, at, place);
          if (bad !== null) throw countsMoney(cursor.place(), name, bad.detail);
        }
        read.push({
          rep: reps.nameOf(rep),
          labels: reader.labels(row),
          open: perOutcome((outcome) => reader.open(row, outcome, cursor)),
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
  const rows = read.map(({ own, ...row }, place) => {
    const { value: amount, currency } = won(place);
    const revenue = own ?? (amount === null ? [] : [{ currency, amount }]);
    return { ...row, revenue, revenueGoal: meant(place).value };
  });
  return { reps, rows, ledgers };
}
