import { UNKNOWN } from '../../say/numbers.js';
import type { GoalResult } from './result.js';
import { type Column, column, data, sheetOf, tableOf } from '../common/show/column.js';
import { dayColumn, textColumn } from '../common/show/columns.js';
import { left, naming, right, share, text, type Tone, toned } from '../common/show/document.js';
import { voice } from '../../say/voice.js';

const say = () => voice().goals;

/** What gives way, one after the other. */
const gives = ['start', 'range', 'due', 'chance', 'forecast', 'end'];

const shown = (value: number | null, goal: GoalResult): string =>
  value === null ? UNKNOWN : say().figure(value, goal);

/** `20 wins`; of money, that it is revenue goes without saying where its currency is named. */
const shortGoal = (goal: GoalResult): string =>
  goal.currency === null
    ? say().goalText(goal.target, goal)
    : `${say().figure(goal.target, goal)} ${goal.currency}`;

/** Where a goal ends at this pace, and between what. */
const forecastCell = (goal: GoalResult) => text(shown(goal.forecast?.atThisPace ?? null, goal));

function rangeCell(goal: GoalResult) {
  const { low = null, high = null } = goal.forecast ?? {};
  return text(low === null || high === null ? UNKNOWN : say().figures(low, high, goal));
}

/** What colour goes with a status. */
const tones: Readonly<Partial<Record<GoalResult['status'], Tone>>> = {
  reached: 'good',
  'on-track': 'good',
  'at-risk': 'risky',
  behind: 'bad',
  missed: 'bad',
};

function goalColumns(goals: readonly GoalResult[]): Column<GoalResult>[] {
  const hasForecast = goals.some(({ forecast }) => forecast !== null);
  const hasChance = goals.some(({ chance }) => chance !== null);
  const over = (key: string, title: string) => right(title, { yields: key });
  return [
    textColumn('rep', naming(voice().table.rep), ({ rep }) => rep, voice().table.team),
    column('goal', naming(say().headings.goal), (goal) => text(shortGoal(goal)), {
      measure: ({ measure }) => measure,
      currency: ({ currency }) => currency ?? '',
      target: ({ target }) => target,
    }),
    dayColumn('start', left(say().headings.from, { yields: 'start' }), ({ start }) => start),
    dayColumn('end', left(say().headings.by, { yields: 'end' }), ({ end }) => end),
    data('phase', ({ phase }) => phase),
    data('days', ({ days }) => days.total),
    data('days_elapsed', ({ days }) => days.elapsed),
    data('days_remaining', ({ days }) => days.remaining),
    column(
      'attained',
      right(say().headings.attained),
      (goal) => text(goal.attained === null ? UNKNOWN : say().upTo(goal, goal.attained)),
      {
        attained: ({ attained }) => attained,
        attained_most: ({ most }) => most,
        open: ({ open }) => open,
      },
    ),
    data('share', (goal) => goal.share),
    column(
      'due',
      over('due', say().headings.due),
      (goal) => text(shown(goal.phase === 'not-started' ? null : goal.straightLine.due, goal)),
      ({ straightLine }) => straightLine.due,
    ),
    data('share_of_due', ({ straightLine }) => straightLine.share),
    data('pace_so_far', ({ pace }) => pace.soFar),
    data('pace_needed', ({ pace }) => pace.needed),
    column('forecast', hasForecast && over('forecast', say().headings.forecast), forecastCell, {
      forecast: ({ forecast }) => forecast?.atThisPace ?? null,
      forecast_low: ({ forecast }) => forecast?.low ?? null,
      forecast_high: ({ forecast }) => forecast?.high ?? null,
    }),
    column('range', hasForecast && over('range', say().headings.range), rangeCell),
    column(
      'chance',
      hasChance && over('chance', voice().table.chance),
      ({ chance }) => share(chance?.probability ?? null),
      {
        chance: ({ chance }) => chance?.probability ?? null,
        chance_basis: ({ chance }) => chance?.basis ?? '',
      },
    ),
    column(
      'status',
      left(voice().table.status),
      ({ status }) => toned(say().status[status], tones[status] ?? null),
      ({ status }) => status,
    ),
  ];
}

/** The goals as a manager reads them. */
export const goalsTable = (goals: readonly GoalResult[]) =>
  tableOf(goalColumns(goals), goals, { title: say().title, gives });

/** The goals as plain data, one row a goal; an empty rep is the whole team. */
export const goalsSheet = (goals: readonly GoalResult[]) => sheetOf(goalColumns(goals), goals);
