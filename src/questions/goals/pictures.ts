import { parseIsoDay } from '../../cells/dates/calendar.js';
import type { BurnUpPicture, Standing } from '../common/show/picture.js';
import type { GoalResult } from './result.js';
import type { GoalStatus } from './status.js';
import { voice } from '../../say/voice.js';

const say = () => voice().pictures;

/** More goals than this are for the table. */
const mostGoals = 12;

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
export function goalPictures(goals: readonly GoalResult[]): BurnUpPicture[] {
  const shown = goals.filter(({ course }) => course.length > 0).slice(0, mostGoals);
  if (shown.length === 0) return [];
  const isBehind = ({ status }: GoalResult) => standings[status].side === 'worse';
  return [
    {
      kind: 'burn-up',
      title: say().goals(goals.filter(isBehind).length, goals.length),
      reading: say().readGoals(),
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
