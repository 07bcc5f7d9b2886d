import { goalBackwards, goalWithoutDays, repeatedGoal } from '../errors/goals.js';
import { needsExport } from '../errors/counts.js';
import { compareLabels } from '../funnel/groups.js';
import { isoDay } from '../cells/dates/calendar.js';
import type { Dictionary } from '../cells/names/dictionary.js';
import type { GivenGoal, Goal } from '../method/goal.js';
import { goalResults } from '../questions/goals/goals.js';
import type { GoalResult } from '../questions/goals/result.js';
import type { InputCall } from './configuration.js';
import { readGoalsFile } from './inputs.js';
import type { Measured } from './measuring.js';
import { flagOf } from './option.js';
import { optionSpecs, type OptionValues } from './options.js';
import { findHead } from './reps.js';

/** What goals are read with; days that a goal does not say are those of the period. */
type GoalsCall = InputCall & { readonly values: OptionValues<'goals' | 'since' | 'until'> };

/** A goal with its days. @throws SpancoError where nothing says one, or they run backwards */
function dated(goal: GivenGoal, { since, until }: GoalsCall['values']) {
  const [start, end] = [goal.start ?? since, goal.end ?? until];
  if (start === undefined || end === undefined) {
    const missing = [start === undefined && 'start', end === undefined && 'end'];
    throw goalWithoutDays(
      goal.place,
      missing.filter((one) => one !== false),
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
  values: GoalsCall['values'],
): Goal[] {
  const names = [...reps.labels].sort(compareLabels);
  const seen = new Map<string, string>();
  return given.map((goal) => {
    const rep = goal.rep === null ? null : findHead(goal.rep, reps, names, option);
    const days = dated(goal, values);
    const key = JSON.stringify([rep, goal.measure, goal.currency, days]);
    const first = seen.get(key);
    if (first !== undefined) throw repeatedGoal(goal.place, first);
    seen.set(key, goal.place.name);
    return { ...goal, ...days, rep, code: rep === null ? null : reps.find(rep) };
  });
}

/**
 * The goals of --goals, or else of the configuration, against what was measured. Goals are counted with
 * every option of the measuring, each over its own days. With --rep they are those of these reps alone.
 *
 * The measuring must name the file among its inputs, and ask for a field of the activities, so that their
 * types are kept.
 *
 * @returns none where nobody set any
 * @throws SpancoError where a goal cannot be read, or is for somebody who is not there
 */
export async function goalsOf(
  call: GoalsCall,
  { mapping, source }: Pick<Measured, 'mapping' | 'source'>,
): Promise<GoalResult[]> {
  const { goals: file } = call.values;
  const flag = flagOf(optionSpecs.goals);
  const given = file === undefined ? mapping.goals : await readGoalsFile(call, file, mapping);
  if (given.length === 0) return [];
  if (source === null) throw needsExport(flag);
  const { data, journeys, counting } = source;
  const option = file === undefined ? 'the goal of' : flag;
  const goals = checked(given, data.reps, option, call.values);
  const { reps } = counting;
  return goalResults(
    reps === null ? goals : goals.filter(({ code }) => code !== null && reps.has(code)),
    { journeys, activities: data.activities, counting: { ...counting, reps: null } },
  );
}
