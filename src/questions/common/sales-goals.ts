import type { Dictionary } from '../../cells/names/dictionary.js';
import { goalsForCompare, severalGoals } from '../../errors/goals.js';
import type { GivenGoal, GivenGoals, SalesGoal } from '../../method/goal.js';
import type { Measurement } from './measurement.js';
import { findHead } from './reps.js';
import type { CountingRequest } from './request.js';

type Period = Pick<CountingRequest, 'since' | 'until'>;

/** A goal that a rep's sales are held against. */
type HeadGoal = GivenGoal & { readonly rep: string; readonly measure: keyof SalesGoal };

/** Whether a day of a goal is that of the period, as far as both are said. */
const isSame = (day: number | null, asked: number | null): boolean =>
  day === null || asked === null || day === asked;

/** Whether a goal is one of wins or money of a rep, in the days compared. */
const isForSales =
  ({ since, until }: Period) =>
  (goal: GivenGoal): goal is HeadGoal =>
    goal.rep !== null &&
    (goal.measure === 'wins' || goal.measure === 'revenue') &&
    isSame(goal.start, since) &&
    isSame(goal.end, until);

/**
 * Adds goals to a measurement: those of reps for wins and money in the days compared. A rep's given goals
 * take the place of those in the counts, whatever they are in.
 *
 * @param given null where nobody set any
 * @throws SpancoError where a goal is for somebody who is not there, two are for the same, or none is left
 */
export function withGoals(
  measurement: Measurement,
  given: GivenGoals | null,
  period: Period,
  reps: Dictionary,
): Measurement {
  if (given === null) return measurement;
  const goals = given.goals.filter(isForSales(period));
  if (goals.length === 0) throw goalsForCompare(given.file);
  const names = measurement.tally.groups.map(({ group }) => group.rep!);
  const set = new Map<string, SalesGoal>();
  const places = new Map<string, string>();
  for (const { rep, measure, target, place } of goals) {
    const name = findHead(rep, reps, names, '--goals');
    const first = places.get(`${measure} ${name}`);
    if (first !== undefined) throw severalGoals(place, first);
    places.set(`${measure} ${name}`, place.name);
    set.set(name, { wins: null, revenue: null, ...set.get(name), [measure]: target });
  }
  return { ...measurement, goals: new Map([...measurement.goals, ...set]) };
}
