import { goalsForCompare } from '../errors/goals.js';
import type { RepGoal, Measurement } from '../questions/common/measure.js';
import type { Call } from './command.js';
import type { InputValues } from './configuration.js';
import { readCountsFile } from './inputs.js';
import type { Measured } from './measuring.js';
import type { OptionValues } from './options.js';
import { findHead } from './reps.js';

type GoalsCall = Pick<Call, 'world' | 'terminal'> & {
  readonly values: InputValues & OptionValues<'goals'>;
};

/**
 * Adds the goals of --goals to a measurement.
 *
 * @throws SpancoError where a goal is for somebody who is not there
 */
export async function withGoals(
  call: GoalsCall,
  { measurement, mapping, reps }: Measured,
): Promise<Measurement> {
  const { goals: file } = call.values;
  if (file === undefined) return measurement;
  const { rows } = await readCountsFile(call, file, mapping, false);
  if (rows.every(({ goal, revenueGoal }) => goal === null && revenueGoal === null)) {
    throw goalsForCompare(file);
  }
  const names = measurement.tally.groups.map(({ group }) => group.rep!);
  const goals = new Map<string, RepGoal>(measurement.goals);
  for (const { rep, goal, revenueGoal } of rows) {
    // A goal of the file takes the place of one in the counts, whatever it is in.
    const name = findHead(rep, reps, names, '--goals');
    goals.set(name, { wins: goal, revenue: revenueGoal });
  }
  return { ...measurement, goals };
}
