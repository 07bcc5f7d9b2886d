import { parseIsoDay } from '../cells/dates/calendar.js';
import { targetInWords } from '../errors/goals.js';
import { wrongGoal } from '../errors/library.js';
import { type GivenGoal, type GivenGoals, goalMeasures, targetFault } from '../method/goal.js';
import type { GoalOption } from './question-options.js';
import { voice } from '../say/voice.js';

/** The goal that a caller sets. @throws SpancoError where it cannot be one */
function goalOf(goal: GoalOption, place: number): GivenGoal {
  if (typeof goal !== 'object' || goal === null)
    throw wrongGoal(place, voice().valueFaults.noGoal(String(goal)));
  const { rep = null, measure, target, currency = null, start, end } = goal;
  const dayOf = (text: string | undefined): number | null => {
    const day = text === undefined ? null : parseIsoDay(text);
    if (text === undefined || day !== null) return day;
    throw wrongGoal(place, voice().valueFaults.goalDay(text, '2026-03-31'));
  };
  if (rep !== null && typeof rep !== 'string')
    throw wrongGoal(place, voice().valueFaults.goalRep(String(rep)));
  if (!goalMeasures.includes(measure)) {
    throw wrongGoal(place, voice().valueFaults.goalMeasure(measure, goalMeasures));
  }
  const fault = targetFault(measure, target);
  if (fault !== null)
    throw wrongGoal(place, voice().valueFaults.goalTarget(target, targetInWords(fault)));
  const days = { start: dayOf(start), end: dayOf(end) };
  return {
    rep,
    measure,
    target,
    currency,
    ...days,
    place: { file: null, name: voice().places.givenGoal(place) },
  };
}

/** Goals as a file of them would give them; null for none. @throws SpancoError where one cannot be a goal */
export function goalsOf(goals: readonly GoalOption[] | undefined): GivenGoals | null {
  if (goals === undefined) return null;
  if (!Array.isArray(goals)) throw wrongGoal(1, voice().valueFaults.goalsNoList());
  const given = goals.map((goal: GoalOption, index) => goalOf(goal, index + 1));
  return { file: 'goals', goals: given };
}
