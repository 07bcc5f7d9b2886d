import { adjustNeedsCounts, headsTooMany, sameRepTwice } from '../../errors/plan.js';
import { needsExport } from '../../errors/counts.js';
import type { Study } from '../../funnel/study.js';
import { tally } from '../../funnel/tally.js';
import type { GivenGoals } from '../../method/goal.js';
import type { Effort } from '../../method/efforts.js';
import { countExport, measure } from '../common/measure.js';
import type { Measurement } from '../common/measurement.js';
import { withGoals } from '../common/sales-goals.js';
import { findHead } from '../common/reps.js';
import { type CountingRequest, type Grouping, needsOf, type Question } from '../common/request.js';
import { segmentsOf } from './adjust.js';
import { compare, type CompareInput } from './compare.js';
import type { CompareResult } from './result.js';
import { chooseEffort, membersOf } from '../common/team.js';

/** What a comparison is asked; `rep` names one rep, against the rest, or two. */
export interface CompareRequest extends CountingRequest {
  /** What wins are divided by; null to choose what is known. */
  readonly effort: Effort | null;
  /** The column to compare within; null for none. */
  readonly adjust: string | null;
  readonly goals: GivenGoals | null;
}

const grouping: Grouping = { by: ['rep'], reps: [], activities: true };

/** The numbers by rep and column, where like is to be compared with like. */
function adjustBy(
  study: Study,
  request: CompareRequest,
  measurement: Measurement,
): CompareInput['adjust'] {
  const { adjust, effort } = request;
  if (adjust === null) return null;
  if (study.kind === 'counts') throw needsExport('--adjust');
  const chosen = chooseEffort(membersOf(measurement), effort);
  if (chosen === 'activities') throw adjustNeedsCounts();
  const { counting } = countExport(study, request, grouping);
  const bySegment = tally(study.journeys, { ...counting, by: ['rep', adjust] });
  return { column: adjust, segments: segmentsOf(bySegment, adjust, chosen) };
}

/** The team, or two head to head. */
export const compareQuestion: Question<Study, CompareRequest, CompareResult> = {
  needs(request) {
    if (request.rep.length > 2) throw headsTooMany(request.rep.length);
    const { adjust } = request;
    return needsOf(request, { attributes: adjust === null ? [] : [adjust] });
  },
  answer(study, request) {
    if (request.rep.length > 2) throw headsTooMany(request.rep.length);
    const measured = measure(study, request, grouping);
    const measurement = withGoals(measured.measurement, request.goals, request, study.reps);
    const names = membersOf(measurement).map(({ rep }) => rep);
    const heads = request.rep.map((wanted) => findHead(wanted, study.reps, names));
    if (heads.length === 2 && heads[0] === heads[1]) throw sameRepTwice(heads[0]!);
    return compare({
      measurement,
      options: { ...measured.options, rep: heads },
      effort: request.effort,
      heads,
      adjust: adjustBy(study, request, measurement),
    });
  },
};
