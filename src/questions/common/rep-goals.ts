import type { Dictionary } from '../../cells/names/dictionary.js';
import { goalsForCompare } from '../../errors/goals.js';
import type { CountsStudy } from '../../funnel/study.js';
import type { Goal, Measurement } from './measurement.js';
import { findHead } from './reps.js';

/** Goals of reps without a time line, and the file they stand in. */
export interface RepGoals {
  readonly file: string;
  readonly rows: CountsStudy['rows'];
}

/**
 * Adds goals to a measurement by rep.
 *
 * @param given null where nobody set any
 * @throws SpancoError where a goal is for somebody who is not there, or the file has none
 */
export function withGoals(
  measurement: Measurement,
  given: RepGoals | null,
  reps: Dictionary,
): Measurement {
  if (given === null) return measurement;
  const { file, rows } = given;
  if (rows.every(({ goal, revenueGoal }) => goal === null && revenueGoal === null)) {
    throw goalsForCompare(file);
  }
  const names = measurement.tally.groups.map(({ group }) => group.rep!);
  const goals = new Map<string, Goal>(measurement.goals);
  for (const { rep, goal, revenueGoal } of rows) {
    // A goal of the file takes the place of one in the counts, whatever it is in.
    const name = findHead(rep, reps, names, '--goals');
    goals.set(name, { wins: goal, revenue: revenueGoal });
  }
  return { ...measurement, goals };
}
