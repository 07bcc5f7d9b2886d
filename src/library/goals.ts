import { parseIsoDay } from '../cells/dates/calendar.js';
import { invalidOption } from '../errors/usage.js';
import { goalMeasures, type GivenGoal, mostOfGoal } from '../method/goal.js';
import { perOutcome } from '../method/milestones.js';
import type { RepGoals } from '../questions/common/rep-goals.js';
import type { DatedGoal, RepGoal } from './question-options.js';

/** Goals of reps as a file of them would give them. */
export const repGoalsOf = (goals: readonly RepGoal[] | undefined): RepGoals | null =>
  goals === undefined
    ? null
    : {
        file: 'goals',
        rows: goals.map(({ rep, wins, revenue }) => ({
          rep,
          counts: perOutcome(() => null),
          revenue: null,
          currency: null,
          goal: wins ?? null,
          revenueGoal: revenue ?? null,
          activities: null,
        })),
      };

function dayOf(text: string | undefined): number | null {
  const day = text === undefined ? null : parseIsoDay(text);
  if (text !== undefined && day === null) {
    throw invalidOption('goals', text, 'it is no day of the form 2026-03-31');
  }
  return day;
}

/** Goals with their days. @throws SpancoError where one cannot be a goal */
export const datedGoalsOf = (goals: readonly DatedGoal[] | undefined): GivenGoal[] | null =>
  goals === undefined
    ? null
    : goals.map(({ rep, measure, target, currency, start, end }, place) => {
        if (!goalMeasures.includes(measure)) {
          throw invalidOption('goals', measure, `it is none of ${goalMeasures.join(', ')}`);
        }
        if (!(target > 0 && target <= (measure === 'revenue' ? Infinity : mostOfGoal))) {
          throw invalidOption(
            'goals',
            String(target),
            'it is no number above 0 that can be reached',
          );
        }
        return {
          rep,
          measure,
          target,
          currency: currency ?? null,
          start: dayOf(start),
          end: dayOf(end),
          place: { file: null, name: `goal ${place + 1}` },
        };
      });
