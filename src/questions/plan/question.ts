import { headsTooMany, manyPlanned, noGoal, twoGoals } from '../../errors/plan.js';
import type { Study } from '../../funnel/study.js';
import { measure } from '../common/measure.js';
import { findHead } from '../common/reps.js';
import { type CountingRequest, needsOf, type Question } from '../common/request.js';
import { membersOf } from '../common/team.js';
import { plan, type PlanInput } from './plan.js';
import type { PlanResult } from './result.js';
import { type PlanStart, starts } from './starts.js';

/** What a plan is asked; `rep` names whose record to plan from, none for the team's. */
export interface PlanRequest extends CountingRequest {
  /** The goal: wins, or money. */
  readonly wins: number | null;
  readonly revenue: number | null;
  /** How sure to be; none for the usual. */
  readonly sure: readonly number[];
  /** How many of one milestone are planned already. */
  readonly planned: Readonly<Record<PlanStart, number | null>>;
}

/** How sure to be where nobody says otherwise. */
const usual = [0.5, 0.8, 0.9];

function goalOf({ wins, revenue }: PlanRequest): PlanInput['goal'] {
  if (wins !== null && revenue === null) return { wins };
  if (revenue !== null && wins === null) return { revenue };
  throw wins === null ? noGoal() : twoGoals();
}

function plannedOf({ planned }: PlanRequest): PlanInput['planned'] {
  const given = starts.flatMap((milestone) => {
    const count = planned[milestone];
    return count === null ? [] : [{ milestone, count }];
  });
  if (given.length > 1) throw manyPlanned();
  return given[0] ?? null;
}

/** Refuses what no plan is made of, before anything is read. */
function requirePlan(request: PlanRequest): void {
  if (request.rep.length > 1) throw headsTooMany(request.rep.length);
  goalOf(request);
  plannedOf(request);
}

/** The equation backwards. */
export const planQuestion: Question<Study, PlanRequest, PlanResult> = {
  needs(request) {
    requirePlan(request);
    return needsOf(request, { takes: 'shapes' });
  },
  answer(study, request) {
    requirePlan(request);
    const { measurement, options } = measure(study, request, { by: ['rep'], reps: [] });
    const names = membersOf(measurement).map(({ rep }) => rep);
    const [wanted] = request.rep;
    const rep = wanted === undefined ? null : findHead(wanted, study.reps, names);
    return plan({
      measurement,
      options: { ...options, rep: rep === null ? [] : [rep] },
      rep,
      goal: goalOf(request),
      sure: request.sure.length === 0 ? usual : [...new Set(request.sure)].sort((a, b) => a - b),
      planned: plannedOf(request),
    });
  },
};
