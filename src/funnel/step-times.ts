import { isDay } from '../cells/dates/calendar.js';
import { type Milestone, milestones } from '../method/milestones.js';
import { dimension, Groups } from './groups.js';
import { joined } from './joined.js';
import type { Journeys } from './journeys.js';
import { select } from './selection.js';
import type { TallyOptions } from './tally-options.js';

/** A step between two milestones. */
interface Leg {
  readonly from: Milestone;
  readonly to: Milestone;
}

/** The days that prospects took for a step. */
interface StepDays extends Leg {
  readonly days: readonly number[];
  /** Of which the end is dated before the beginning; they are in no other number. */
  readonly backwards: number;
}

/** The times of the steps of some prospects. */
export interface StepTimes {
  readonly group: Readonly<Record<string, string>>;
  readonly steps: readonly StepDays[];
}

interface Timing extends StepTimes {
  readonly steps: (Leg & { days: number[]; backwards: number })[];
}

/** Each milestone to the next that the export tells, and the whole way to the win. */
function stepsOf({ known, entered }: Journeys): Leg[] {
  const chain = milestones.filter(
    (milestone) => known.has(milestone) && (milestone !== 'targets' || entered !== null),
  );
  const steps = chain.slice(1).map((to, place): Leg => ({ from: chain[place]!, to }));
  if (chain[0] !== 'targets' || !chain.includes('wins')) return steps;
  // The whole way stands last; where it is a single step it is that step.
  const whole: Leg = { from: 'targets', to: 'wins' };
  return [...steps.filter(({ from, to }) => from !== whole.from || to !== whole.to), whole];
}

/** Everybody, from the groups: what somebody took is in one of them. */
const everybody = (steps: readonly Leg[], groups: readonly StepTimes[]): StepTimes => ({
  group: {},
  steps: steps.map((step, place) => ({
    ...step,
    days: joined(groups.map((group) => group.steps[place]!.days)),
    backwards: groups.reduce((sum, group) => sum + group.steps[place]!.backwards, 0),
  })),
});

function take(step: Timing['steps'][number], days: number): void {
  if (days < 0) step.backwards += 1;
  else step.days.push(days);
}

/**
 * How long the steps took that were completed: those whose end counts in the period, to the rep who gets the
 * credit for the end, of prospects at least `age` days old at the as-of day. Of younger ones only the quick
 * have finished.
 *
 * @param age null for prospects of any age
 */
export function stepTimes(
  journeys: Journeys,
  options: TallyOptions,
  age: number | null,
): { readonly groups: readonly StepTimes[]; readonly total: StepTimes } {
  const { size, reached, owner, actors, entered } = journeys;
  const { by, asOf } = options;
  // The age is judged here: what came late is a long time, not none.
  const selection = select(journeys, { ...options, mature: null, dated: true });
  const groups = new Groups(
    by.map((name) => dimension(journeys, name)),
    size,
  );
  const steps = stepsOf(journeys);
  const timing = (group: Timing['group']): Timing => ({
    group,
    steps: steps.map((step) => ({ ...step, days: [], backwards: 0 })),
  });
  const legs = steps.map(({ from, to }) => ({
    starts: reached[from],
    ends: reached[to],
    credited: actors?.[to] ?? owner,
  }));
  const byGroup: Timing[] = [];
  const isOld = (prospect: number): boolean =>
    age === null || entered === null || asOf - entered[prospect]! >= age;
  for (let prospect = 0; prospect < size; prospect++) {
    if (!isOld(prospect) || !selection.prospect(prospect).counts) continue;
    for (let place = 0; place < legs.length; place++) {
      const { starts, ends, credited } = legs[place]!;
      const start = starts[prospect]!;
      const end = ends[prospect]!;
      if (!isDay(start) || !isDay(end) || end > asOf || !selection.day(prospect, end)) continue;
      const rep = credited[prospect]!;
      if (!selection.rep(rep)) continue;
      const at = groups.of(prospect, rep);
      take((byGroup[at] ??= timing(groups.named(at))).steps[place]!, end - start);
    }
  }
  return { groups: byGroup, total: everybody(steps, byGroup) };
}
