import { percent, UNKNOWN } from '../../say/numbers.js';
import type { GoalResult } from './result.js';
import { goalsPhrases as say } from '../../say/en/goals.js';
import {
  type Cell,
  type Column,
  left,
  number,
  right,
  type TableBlock,
  text,
} from '../common/show/document.js';
import { firstFitting } from '../common/show/fit.js';

/** What the table shows; the richest that fits is taken. */
interface Layout {
  readonly end: boolean;
  readonly start: boolean;
  readonly due: boolean;
  readonly range: boolean;
  readonly chance: boolean;
  readonly forecast: boolean;
}

const layouts: readonly Layout[] = [
  { end: true, start: true, due: true, range: true, chance: true, forecast: true },
  { end: true, start: false, due: true, range: true, chance: true, forecast: true },
  { end: true, start: false, due: true, range: false, chance: true, forecast: true },
  { end: true, start: false, due: false, range: false, chance: true, forecast: true },
  { end: true, start: false, due: false, range: false, chance: false, forecast: true },
  { end: true, start: false, due: false, range: false, chance: false, forecast: false },
  { end: false, start: false, due: false, range: false, chance: false, forecast: false },
];

interface GoalColumn {
  readonly column: Column;
  readonly cell: (goal: GoalResult) => string;
}

const shown = (value: number | null, goal: GoalResult): string =>
  value === null ? UNKNOWN : say.figure(value, goal);

/** `20 wins`; of money, that it is revenue goes without saying where its currency is named. */
const shortGoal = (goal: GoalResult): string =>
  goal.currency === null
    ? say.goalText(goal.target, goal)
    : `${say.figure(goal.target, goal)} ${goal.currency}`;

function forecastText(goal: GoalResult, range: boolean): string {
  const { forecast } = goal;
  if (forecast === null) return UNKNOWN;
  const { atThisPace, low, high } = forecast;
  const limits =
    low === null || high === null ? '' : ` (${say.figure(low, goal)}–${say.figure(high, goal)})`;
  return `${say.figure(atThisPace, goal)}${range ? limits : ''}`;
}

function columnsOf(goals: readonly GoalResult[], layout: Layout): GoalColumn[] {
  const hasForecast = goals.some(({ forecast }) => forecast !== null);
  const hasChance = goals.some(({ chance }) => chance !== null);
  const all: (GoalColumn | false)[] = [
    { column: left('Rep'), cell: ({ rep }) => rep ?? 'Team' },
    { column: left('Goal'), cell: shortGoal },
    layout.start && { column: left('From'), cell: ({ start }) => start },
    layout.end && { column: left('By'), cell: ({ end }) => end },
    { column: right('Attained'), cell: (goal) => shown(goal.attained, goal) },
    layout.due && {
      column: right('Due so far'),
      cell: (goal) => shown(goal.phase === 'not-started' ? null : goal.straightLine.due, goal),
    },
    hasForecast &&
      layout.forecast && {
        column: right('Forecast'),
        cell: (goal) => forecastText(goal, layout.range),
      },
    hasChance &&
      layout.chance && {
        column: right('Chance'),
        cell: ({ chance }) => percent(chance?.probability ?? null),
      },
    { column: left('Status'), cell: ({ status }) => say.status[status] },
  ];
  return all.filter((column) => column !== false);
}

/**
 * The goals as a manager reads them.
 *
 * @param width columns there are; null for as many as it takes
 */
export function goalsTable(goals: readonly GoalResult[], width: number | null): TableBlock {
  const table = (layout: Layout) => (): TableBlock => {
    const columns = columnsOf(goals, layout);
    return {
      title: 'Goals',
      columns: columns.map(({ column }) => column),
      rows: goals.map((goal) => columns.map(({ cell }) => text(cell(goal)))),
      footer: [],
    };
  };
  return firstFitting(layouts.map(table), width);
}

const columns: readonly (readonly [title: string, cell: (goal: GoalResult) => Cell])[] = [
  ['rep', ({ rep }) => text(rep ?? '')],
  ['measure', ({ measure }) => text(measure)],
  ['currency', ({ currency }) => text(currency ?? '')],
  ['target', ({ target }) => number(target)],
  ['start', ({ start }) => text(start)],
  ['end', ({ end }) => text(end)],
  ['phase', ({ phase }) => text(phase)],
  ['days', ({ days }) => number(days.total)],
  ['days_elapsed', ({ days }) => number(days.elapsed)],
  ['days_remaining', ({ days }) => number(days.remaining)],
  ['attained', ({ attained }) => number(attained)],
  ['share', ({ share }) => number(share)],
  ['due', ({ straightLine }) => number(straightLine.due)],
  ['share_of_due', ({ straightLine }) => number(straightLine.share)],
  ['pace_so_far', ({ pace }) => number(pace.soFar)],
  ['pace_needed', ({ pace }) => number(pace.needed)],
  ['forecast', ({ forecast }) => number(forecast?.atThisPace ?? null)],
  ['forecast_low', ({ forecast }) => number(forecast?.low ?? null)],
  ['forecast_high', ({ forecast }) => number(forecast?.high ?? null)],
  ['chance', ({ chance }) => number(chance?.probability ?? null)],
  ['chance_basis', ({ chance }) => text(chance?.basis ?? '')],
  ['status', ({ status }) => text(status)],
];

/** The goals as plain data, one row a goal; an empty rep is the whole team. */
export const goalsSheet = (goals: readonly GoalResult[]): TableBlock => ({
  title: null,
  columns: columns.map(([title]) => left(title)),
  rows: goals.map((goal) => columns.map(([, cell]) => cell(goal))),
  footer: [],
});
