import { UNKNOWN } from '../../say/numbers.js';
import type { GoalResult } from './result.js';
import { goalsPhrases as say } from '../../say/en/goals.js';
import { type Column, column, data, sheetOf, tableOf } from '../common/show/column.js';
import { textColumn } from '../common/show/columns.js';
import { left, right, type Rung, share, text } from '../common/show/document.js';

/** What gives way, one after the other. */
const inTurn = ['start', 'range', 'due', 'chance', 'forecast', 'end'];

const rungs: readonly Rung[] = [[], ...inTurn.map((_, at) => inTurn.slice(0, at + 1))].map(
  (without) => ({ without, ...(without.includes('range') && { texts: 'short' }) }),
);

const shown = (value: number | null, goal: GoalResult): string =>
  value === null ? UNKNOWN : say.figure(value, goal);

/** `20 wins`; of money, that it is revenue goes without saying where its currency is named. */
const shortGoal = (goal: GoalResult): string =>
  goal.currency === null
    ? say.goalText(goal.target, goal)
    : `${say.figure(goal.target, goal)} ${goal.currency}`;

/** Where a goal ends at this pace, with its range where there is room. */
function forecastCell(goal: GoalResult) {
  const { forecast } = goal;
  if (forecast === null) return text(UNKNOWN);
  const { atThisPace, low, high } = forecast;
  const limits =
    low === null || high === null ? '' : ` (${say.figure(low, goal)}–${say.figure(high, goal)})`;
  const pace = say.figure(atThisPace, goal);
  return text(`${pace}${limits}`, pace);
}

function goalColumns(goals: readonly GoalResult[]): Column<GoalResult>[] {
  const hasForecast = goals.some(({ forecast }) => forecast !== null);
  const hasChance = goals.some(({ chance }) => chance !== null);
  const over = (key: string, title: string) => right(title, { yields: key });
  return [
    textColumn('rep', left('Rep'), ({ rep }) => rep, 'Team'),
    column('goal', left('Goal'), (goal) => text(shortGoal(goal)), {
      measure: ({ measure }) => measure,
      currency: ({ currency }) => currency ?? '',
      target: ({ target }) => target,
    }),
    textColumn('start', left('From', { yields: 'start' }), ({ start }) => start),
    textColumn('end', left('By', { yields: 'end' }), ({ end }) => end),
    data('phase', ({ phase }) => phase),
    data('days', ({ days }) => days.total),
    data('days_elapsed', ({ days }) => days.elapsed),
    data('days_remaining', ({ days }) => days.remaining),
    column(
      'attained',
      right('Attained'),
      (goal) => text(goal.attained === null ? UNKNOWN : say.upTo(goal, goal.attained)),
      {
        attained: ({ attained }) => attained,
        attained_most: ({ most }) => most,
        open: ({ open }) => open,
      },
    ),
    data('share', (goal) => goal.share),
    column(
      'due',
      over('due', 'Due so far'),
      (goal) => text(shown(goal.phase === 'not-started' ? null : goal.straightLine.due, goal)),
      ({ straightLine }) => straightLine.due,
    ),
    data('share_of_due', ({ straightLine }) => straightLine.share),
    data('pace_so_far', ({ pace }) => pace.soFar),
    data('pace_needed', ({ pace }) => pace.needed),
    column('forecast', hasForecast && over('forecast', 'Forecast'), forecastCell, {
      forecast: ({ forecast }) => forecast?.atThisPace ?? null,
      forecast_low: ({ forecast }) => forecast?.low ?? null,
      forecast_high: ({ forecast }) => forecast?.high ?? null,
    }),
    column(
      'chance',
      hasChance && over('chance', 'Chance'),
      ({ chance }) => share(chance?.probability ?? null),
      {
        chance: ({ chance }) => chance?.probability ?? null,
        chance_basis: ({ chance }) => chance?.basis ?? '',
      },
    ),
    column(
      'status',
      left('Status'),
      ({ status }) => text(say.status[status]),
      ({ status }) => status,
    ),
  ];
}

/** The goals as a manager reads them. */
export const goalsTable = (goals: readonly GoalResult[]) =>
  tableOf(goalColumns(goals), goals, { title: 'Goals', rungs });

/** The goals as plain data, one row a goal; an empty rep is the whole team. */
export const goalsSheet = (goals: readonly GoalResult[]) => sheetOf(goalColumns(goals), goals);
