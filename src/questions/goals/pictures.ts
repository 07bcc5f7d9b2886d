import { parseIsoDay } from '../../cells/dates/calendar.js';
import type { BurnUpPicture, Standing } from '../common/show/picture.js';
import type { GoalResult } from './result.js';
import type { GoalStatus } from './status.js';
import { urgency } from '../../say/goal-order.js';
import { voice } from '../../say/voice.js';

const say = () => voice().pictures;

/** More goals than this are for the table. */
const mostGoals = 12;

/** The goals that need somebody first, in the order they are set. */
export function mostUrgent(goals: readonly GoalResult[], most: number): readonly GoalResult[] {
  const byUrgency = goals.toSorted((a, b) => urgency.indexOf(a.status) - urgency.indexOf(b.status));
  const first = new Set(byUrgency.slice(0, most));
  return goals.filter((goal) => first.has(goal));
}

/** How a status is drawn: what is reached or missed is sure, what is to come is not. */
const standings: Readonly<Record<GoalStatus, Standing>> = {
  reached: { side: 'better', verdict: 'real' },
  'on-track': { side: 'better', verdict: 'leaning' },
  'at-risk': { side: 'worse', verdict: 'leaning' },
  behind: { side: 'worse', verdict: 'real' },
  missed: { side: 'worse', verdict: 'real' },
  unknown: { side: 'even', verdict: 'unknown' },
  'not-started': { side: 'even', verdict: 'none' },
};

/** Goals as they grow; those that have not begun, or of which nothing is known, are left out. */
export function goalPictures(goals: readonly GoalResult[], most = mostGoals): BurnUpPicture[] {
  const shown = mostUrgent(
    goals.filter(({ course }) => course.length > 0),
    most,
  );
  if (shown.length === 0) return [];
  const isBehind = ({ status }: GoalResult) => standings[status].side === 'worse';
  return [
    {
      kind: 'burn-up',
      title: say().goals(goals.filter(isBehind).length, goals.length),
      reading: say().readGoals(shown.length, goals.length),
      table: null,
      panels: shown.map((goal) => {
        const { forecast, course } = goal;
        const points = course.map(({ day, attained }) => ({
          day: parseIsoDay(day)!,
          value: attained,
        }));
        return {
          name: say().goal(goal.rep),
          state: say().goalState(goal.measure, goal.status),
          goal: goal.target,
          first: parseIsoDay(goal.start)!,
          last: parseIsoDay(goal.end)!,
          today: points.at(-1)!.day,
          points,
          outlook:
            forecast === null || forecast.low === null || forecast.high === null
              ? null
              : { low: forecast.low, middle: forecast.atThisPace, high: forecast.high },
          standing: standings[goal.status],
        };
      }),
    },
  ];
}
