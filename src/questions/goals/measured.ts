import { voice } from '../../say/voice.js';
import { isoDay } from '../../cells/dates/calendar.js';
import type { Dictionary } from '../../cells/names/dictionary.js';
import { goalBackwards, goalWithoutDays, repeatedGoal } from '../../errors/goals.js';
import { compareLabels } from '../../funnel/groups.js';
import type { GivenGoal, GivenGoals, Goal } from '../../method/goal.js';
import type { MeasuredExport } from '../common/measure.js';
import { findHead } from '../common/reps.js';
import type { CountingRequest } from '../common/request.js';
import { goalResults } from './goals.js';
import type { GoalResult } from './result.js';

/** Days that a goal does not say are those of the period. */
type Days = Pick<CountingRequest, 'since' | 'until'>;

/** A goal with its days. @throws SpancoError where nothing says one, or they run backwards */
function dated(goal: GivenGoal, { since, until }: Days) {
  const [start, end] = [goal.start ?? since, goal.end ?? until];
  if (start === null || end === null) {
    const missing = [start === null && 'start', end === null && 'end'];
    throw goalWithoutDays(
      goal.place,
      missing.filter((side) => side !== false),
    );
  }
  if (start > end) throw goalBackwards(goal.place, isoDay(start), isoDay(end));
  return { start, end };
}

/** Goals of reps that are there, with their days. @throws SpancoError for any other, or one that comes twice */
function checked(
  given: readonly GivenGoal[],
  reps: Dictionary,
  option: string,
  days: Days,
): Goal[] {
  const names = [...reps.labels].sort(compareLabels);
  const seen = new Map<string, string>();
  return given.map((goal) => {
    const rep = goal.rep === null ? null : findHead(goal.rep, reps, names, option);
    const period = dated(goal, days);
    const key = JSON.stringify([rep, goal.measure, goal.currency, period]);
    const first = seen.get(key);
    if (first !== undefined) throw repeatedGoal(goal.place, first);
    seen.set(key, goal.place.name);
    return { ...goal, ...period, rep, code: rep === null ? null : reps.find(rep) };
  });
}

/**
 * The goals of a file, or else of the study, against what was measured. Goals are counted with every
 * option of the measuring, each over its own days; where reps are chosen they are those of these alone.
 *
 * The study must have been read with a field of the activities, so that their types are kept.
 *
 * @returns none where nobody set any
 * @throws SpancoError where a goal is for somebody who is not there
 */
export function goalsMeasured(
  { study, counting }: Pick<MeasuredExport, 'study' | 'counting'>,
  { goals: file, ...days }: Days & { readonly goals: GivenGoals | null },
): GoalResult[] {
  const given = file?.goals ?? study.settings.goals;
  if (given.length === 0) return [];
  const goals = checked(
    given,
    study.reps,
    file === null ? voice().places.goalOf() : '--goals',
    days,
  );
  const { reps } = counting;
  return goalResults(
    reps === null ? goals : goals.filter(({ code }) => code !== null && reps.has(code)),
    { journeys: study.journeys, counting: { ...counting, reps: null } },
  );
}
