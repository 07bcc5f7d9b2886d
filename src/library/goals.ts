import { parseIsoDay } from '../cells/dates/calendar.js';
import { invalidOption } from '../errors/usage.js';
import { type GivenGoals, goalMeasures, mostOfGoal } from '../method/goal.js';
import type { GoalOption } from './question-options.js';

function dayOf(text: string | undefined): number | null {
  const day = text === undefined ? null : parseIsoDay(text);
  if (text !== undefined && day === null) {
    throw invalidOption('goals', text, 'it is no day of the form 2026-03-31');
  }
  return day;
}

/** Goals as a file of them would give them; null for none. @throws SpancoError where one cannot be a goal */
export function goalsOf(goals: readonly GoalOption[] | undefined): GivenGoals | null {
  if (goals === undefined) return null;
  const given = goals.map(({ rep, measure, target, currency, start, end }, place) => {
    if (!goalMeasures.includes(measure)) {
      throw invalidOption('goals', measure, `it is none of ${goalMeasures.join(', ')}`);
    }
    if (!(target > 0 && target <= (measure === 'revenue' ? Infinity : mostOfGoal))) {
      throw invalidOption('goals', String(target), 'it is no number above 0 that can be reached');
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
  return { file: 'goals', goals: given };
}
