import { isoDay } from '../../cells/dates/calendar.js';
import type { GoalResult } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().goals;

type Untold = Omit<GoalResult, 'sentence'>;

/** What a week needs and had so far; a week that is longer than the rest would ask for more than is missing. */
function paceOf({ pace: { needed, soFar }, days }: Untold) {
  if (needed === null || soFar === null) return null;
  const [unit, length] = days.remaining >= 7 ? (['week', 7] as const) : (['day', 1] as const);
  return { unit, needed: needed * length, soFar: soFar * length };
}

/** A goal in plain words, on the day it is looked at. */
export function goalSentence(goal: Untold, asOf: number): string {
  const { attained, status, straightLine, phase, forecast, chance, few } = goal;
  if (phase === 'not-started') return say().notStarted(goal);
  if (attained === null) return say().unknown(goal);
  if (status === 'unknown') return say().open(goal, attained);
  if (status === 'missed') return say().missed(goal, attained);
  if (status === 'reached') return say().reached(goal, attained);
  const due = { due: straightLine.due, asOf: isoDay(asOf) };
  // On the last day there is nothing left to foresee.
  const isLast = goal.days.remaining === 0;
  const outlook = isLast
    ? { forecast: null, pace: null, chance: null, few: false }
    : { forecast, pace: paceOf(goal), chance: chance?.probability ?? null, few };
  return say().running(goal, attained, due, status, outlook);
}
