import { goalsCell, unknownMeasure } from '../../errors/goals.js';
import {
  type GoalPlace,
  type GivenGoal,
  mostOfGoal,
  type GoalMeasure,
  goalMeasures,
} from '../../method/goal.js';
import { placeName } from '../../errors/place.js';
import { voice } from '../../say/voice.js';
import type { Rows, Table } from '../../read/table.js';
import { parseAmount } from '../../cells/amounts/amounts.js';
import { isDay, UNDATED } from '../../cells/dates/calendar.js';
import type { Cursor } from '../../read/cursor.js';
import { UNWORKED } from '../../read/unworked.js';
import { DateColumns } from '../../cells/dates/date-columns.js';
import { BAD_DATE } from '../../cells/dates/dates.js';
import { nameKey, saysNothing, tidy } from '../../cells/text/fold.js';
import { GivenMoney } from './given-money.js';
import { type GoalPlan, planGoals } from './goal-columns.js';
import type { Rejects } from '../ledger.js';
import type { Mapping } from '../../understand/mapping.js';
import { measureWords } from './measure-words.js';
import { used } from '../became.js';
import { eachRow, type ReadRow } from '../rows.js';

/** What stands for the whole team, in five languages, as name keys. */
// prettier-ignore
const teamWords = new Set(
  ['team', '(team)', 'the team', 'whole team', 'everybody', 'all', 'squadra', 'tutti', 'équipe', 'tous', 'alle', 'equipo', 'todos'].map(nameKey),
);

/** A goal that still waits for its column of money, or of dates, to be settled. */
interface Draft extends Omit<GivenGoal, 'target' | 'currency' | 'start' | 'end'> {
  /** The target; money by the place where it was read. */
  readonly amount:
    | { readonly count: number }
    | { readonly money: GivenMoney; readonly column: string; readonly at: number };
  /** Place of the days. */
  readonly days: number;
}

/** A whole number, however its thousands are set off: it cannot have decimals, so nothing is in doubt. */
function wholeOf(text: string, place: GoalPlace): number {
  const { value } = parseAmount(text);
  if (!Number.isSafeInteger(value) || value <= 0) {
    throw goalsCell(place, 'target', text, voice().valueFaults.wholeGoal());
  }
  if (value > mostOfGoal)
    throw goalsCell(place, 'target', text, voice().valueFaults.limit(mostOfGoal));
  return value;
}

/** Reads the goals of several tables, and settles their dates and amounts when all are there. */
class GoalReader {
  private readonly drafts: Draft[] = [];
  private readonly words;
  private readonly dates: DateColumns;
  private readonly codes: number[] = [];
  private readonly money: Readonly<Record<'target' | 'quota', GivenMoney>>;
  private readonly amounts = { target: 0, quota: 0 };

  constructor(private readonly mapping: Mapping) {
    this.words = measureWords(mapping.words.types);
    this.dates = new DateColumns(mapping.dayOf);
    this.money = {
      target: new GivenMoney('target', mapping),
      quota: new GivenMoney('quota', mapping),
    };
  }

  /** Takes the rows of one table, one after the other. */
  taker({ header }: Table, rows: Rows, plan: GoalPlan): ReadRow {
    this.money.target.use(rows, plan.target, plan.currency);
    this.money.quota.use(rows, plan.quota, plan.currency);
    const wishes = { forced: this.mapping.tables.dateOrder, habit: null };
    const days = (['start', 'end'] as const).map((field) => {
      const column = plan[field];
      if (column === undefined) return null;
      const parser = this.dates.column('goals', field, header, header[column]!, wishes);
      return { field, column, parser };
    });
    return (cursor, rowAt) => {
      const row = cursor.row();
      const at = cursor.place();
      const place = { file: at.file, name: placeName(at) };
      const text = (column: number | undefined) => tidy(row[column ?? -1] ?? '');
      const first = this.codes.length;
      for (const day of days) {
        const cell = day === null ? '' : text(day.column);
        const code = day === null ? UNDATED : day.parser.read(cell, cursor);
        if (code === BAD_DATE || cell === UNWORKED)
          throw goalsCell(place, day!.field, cell, voice().valueFaults.notADay());
        this.codes.push(code);
      }
      const name = text(plan.rep);
      const rep = saysNothing(name) || teamWords.has(nameKey(name)) ? null : name;
      const common = { rep, place, days: first };
      const [target, quota] = [text(plan.target), text(plan.quota)];
      for (const cell of [target, quota]) if (cell === UNWORKED) wholeOf(cell, place);
      if (saysNothing(target) && saysNothing(quota)) {
        throw goalsCell(
          place,
          plan.target === undefined ? 'quota' : 'target',
          '',
          voice().valueFaults.goalWithoutTarget(),
        );
      }
      if (!saysNothing(target)) {
        const isMoney = parseAmount(target).currency !== null;
        const measure = this.measureOf(plan, text(plan.measure), isMoney, place);
        const amount =
          measure === 'revenue'
            ? this.moneyOf('target', cursor, rowAt, place)
            : { count: wholeOf(target, place) };
        this.drafts.push({ ...common, measure, amount });
      }
      if (!saysNothing(quota)) {
        const amount = this.moneyOf('quota', cursor, rowAt, place);
        this.drafts.push({ ...common, measure: 'revenue', amount });
      }
      return used;
    };
  }

  private measureOf(plan: GoalPlan, text: string, isMoney: boolean, place: GoalPlace): GoalMeasure {
    // Nobody wins dollars' worth of customers.
    if (plan.measure === undefined) return isMoney ? 'revenue' : 'wins';
    const measure = this.words.kindOf(text);
    if (measure !== null) return measure;
    throw unknownMeasure(place, text, this.words.nearest(text), goalMeasures);
  }

  private moneyOf(column: 'target' | 'quota', cursor: Cursor, row: number, place: GoalPlace) {
    const at = this.amounts[column]++;
    const bad = this.money[column].read(cursor, row, at);
    if (bad !== null) throw goalsCell(place, column, '', bad.detail);
    return { money: this.money[column], column, at };
  }

  /** The goals, once all rows are read. @throws SpancoError where a date or an amount could be read in two ways */
  goals(): GivenGoal[] {
    this.dates.settle('goals');
    const days = Int32Array.from(this.codes);
    this.dates.resolve(days);
    const settled = new Map(
      Object.values(this.money).map((money) => [money, money.settled()] as const),
    );
    const day = (value: number) => (isDay(value) ? value : null);
    return this.drafts.map(({ amount, days: at, ...draft }) => {
      const both = { start: day(days[at]!), end: day(days[at + 1]!) };
      if ('count' in amount) return { ...draft, ...both, target: amount.count, currency: null };
      const { value, currency } = settled.get(amount.money)!(amount.at);
      if (value === null || value <= 0) {
        const cause = voice().valueFaults.moneyGoal();
        throw goalsCell(draft.place, amount.column, String(value ?? ''), cause);
      }
      return { ...draft, ...both, target: value, currency };
    });
  }
}

/**
 * Reads tables of goals: one row a goal. What somebody set is not mended: a fault is an error.
 *
 * @throws SpancoError naming the row and the cell
 */
export async function readGoals(
  tables: readonly Table[],
  mapping: Mapping,
  rejects: Rejects,
): Promise<GivenGoal[]> {
  const reader = new GoalReader(mapping);
  for (const table of tables) {
    const plan = planGoals(table);
    const rows = table.rows(null);
    const take = reader.taker(table, rows, plan);
    const columns = Object.values(plan);
    await eachRow(
      table,
      rows,
      'goals',
      { own: columns, summed: [] },
      { rejects, ledgers: [] },
      take,
    );
  }
  return reader.goals();
}
