import { goalsForCompare, severalGoals } from '../errors/goals.js';
import type { GivenGoal, SalesGoal } from '../method/goal.js';
import type { Measurement } from '../questions/common/measure.js';
import type { Call } from './command.js';
import type { InputValues } from './configuration.js';
import { readGoalsFile } from './inputs.js';
import type { Measured } from './measuring.js';
import type { OptionValues } from './options.js';
import { findHead } from './reps.js';

type GoalsCall = Pick<Call, 'world' | 'terminal'> & {
  readonly values: InputValues & OptionValues<'goals' | 'since' | 'until'>;
};

/** A goal that a rep's sales are held against. */
type HeadGoal = GivenGoal & { readonly rep: string; readonly measure: keyof SalesGoal };

/** Whether a day of a goal is that of the period, as far as both are said. */
const isSame = (day: number | null, asked: number | undefined): boolean =>
  day === null || asked === undefined || day === asked;

/** Whether a goal is one of wins or money of a rep, in the days compared. */
const isForSales =
  ({ since, until }: GoalsCall['values']) =>
  (goal: GivenGoal): goal is HeadGoal =>
    goal.rep !== null &&
    (goal.measure === 'wins' || goal.measure === 'revenue') &&
    isSame(goal.start, since) &&
    isSame(goal.end, until);

/**
 * Adds the goals of --goals to a measurement: those of reps for wins and money in the days compared. A rep's
 * goals of the file take the place of those in the counts, whatever they are in.
 *
 * @throws SpancoError where a goal is for somebody who is not there, two are for the same, or none is left
 */
export async function withGoals(
  call: GoalsCall,
  { measurement, mapping, reps }: Measured,
): Promise<Measurement> {
  const { goals: file } = call.values;
  if (file === undefined) return measurement;
  const given = (await readGoalsFile(call, file, mapping)).filter(isForSales(call.values));
  if (given.length === 0) throw goalsForCompare(file);
  const names = measurement.tally.groups.map(({ group }) => group.rep!);
  const set = new Map<string, SalesGoal>();
  const places = new Map<string, string>();
  for (const { rep, measure, target, place } of given) {
    const name = findHead(rep, reps, names, '--goals');
    const first = places.get(`${measure} ${name}`);
    if (first !== undefined) throw severalGoals(place, first);
    places.set(`${measure} ${name}`, place.name);
    set.set(name, { wins: null, revenue: null, ...set.get(name), [measure]: target });
  }
  return { ...measurement, goals: new Map([...measurement.goals, ...set]) };
}
