import { voice } from '../../say/voice.js';
import { adjustNeedsCounts, headsTooMany, sameRepTwice } from '../../errors/plan.js';
import { needsExport } from '../../errors/counts.js';
import { invalidOption } from '../../errors/usage.js';
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
import { namedGroups } from './named.js';
import type { CompareResult } from './result.js';
import { chooseEffort, membersOf } from '../common/team.js';

/** What a comparison is asked; of reps `rep` names one, against the rest, or two, else those to keep. */
export interface CompareRequest extends CountingRequest {
  /** The columns to compare groups of: one, or none for reps. */
  readonly by: readonly string[];
  /** What wins are divided by; null to choose what is known. */
  readonly effort: Effort | null;
  /** The column to compare within; null for none. */
  readonly adjust: string | null;
  readonly goals: GivenGoals | null;
}

/** The column whose groups are compared. @throws SpancoError where it cannot be one */
function columnOf({ by, rep, adjust, effort, goals }: CompareRequest): string {
  const [column = 'rep', ...others] = by;
  if (others.length > 0) {
    throw invalidOption('--by', by.join(','), voice().askedFaults.oneColumn());
  }
  if (column === 'rep') {
    if (rep.length > 2) throw headsTooMany(rep.length);
    return column;
  }
  if (goals !== null) throw invalidOption('--by', column, voice().askedFaults.goalsOfReps());
  if (effort === 'activities') {
    throw invalidOption('--by', column, voice().askedFaults.activitiesOfReps());
  }
  if (adjust === column)
    throw invalidOption('--adjust', adjust, voice().askedFaults.alreadyCompared());
  return column;
}

/** Groups of a column; of others than reps the named reps are those to keep. */
const groupingBy = (column: string, { rep }: CompareRequest): Grouping =>
  column === 'rep'
    ? { by: [column], reps: [], activities: true }
    : { by: [column], reps: rep, activities: false };

/** The numbers by group and column, where like is to be compared with like. */
function adjustBy(
  study: Study,
  request: CompareRequest,
  measurement: Measurement,
  by: string,
): CompareInput['adjust'] {
  const { adjust, effort } = request;
  if (adjust === null) return null;
  if (study.kind === 'counts') throw needsExport('--adjust');
  const chosen = chooseEffort(membersOf(measurement), effort);
  if (chosen === 'activities') throw adjustNeedsCounts();
  const { counting } = countExport(study, request, groupingBy(by, request));
  const { groups } = tally(study.journeys, { ...counting, by: [by, adjust] });
  const segments = segmentsOf({ groups: namedGroups(groups, by) }, adjust, chosen);
  return { column: adjust, segments };
}

/** The reps that stand head to head; none of other groups. */
function headsOf(study: Study, { rep }: CompareRequest, measurement: Measurement, by: string) {
  if (by !== 'rep') return [];
  const names = membersOf(measurement).map((member) => member.rep);
  const heads = rep.map((wanted) => findHead(wanted, study.reps, names));
  if (heads.length === 2 && heads[0] === heads[1]) throw sameRepTwice(heads[0]!);
  return heads;
}

/** The team, other groups, or two reps head to head. */
export const compareQuestion: Question<Study, CompareRequest, CompareResult> = {
  needs(request) {
    const { adjust } = request;
    const columns = [columnOf(request), ...(adjust === null ? [] : [adjust])];
    return needsOf(request, {
      attributes: columns.filter((column) => column !== 'rep'),
      takes: 'shapes',
    });
  },
  answer(study, request) {
    const by = columnOf(request);
    const measured = measure(study, request, groupingBy(by, request));
    const { tally: counted } = measured.measurement;
    const groups = namedGroups(counted.groups, by);
    const named = { ...measured.measurement, tally: { ...counted, groups } };
    const measurement = withGoals(named, request.goals, request, study.reps);
    const heads = headsOf(study, request, measurement, by);
    return compare({
      measurement,
      options: by === 'rep' ? { ...measured.options, rep: heads } : measured.options,
      effort: request.effort,
      heads,
      adjust: adjustBy(study, request, measurement, by),
    });
  },
};
