import { NONE } from '../../funnel/groups.js';
import type { Ratios } from '../../funnel/ratios.js';
import type { GroupTally } from '../../funnel/tally.js';
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { outcomes } from '../../method/milestones.js';
import { type PathStep, pathSteps } from '../../method/path.js';
import { quotientIn } from '../../method/ratios.js';
import { adviseTeam } from '../common/advice/advice.js';
import { groupName } from '../common/show/group-name.js';
import { efficiencyHeadline } from '../common/advice/headline.js';
import { type Member, memberOf } from '../common/team.js';
import { voice } from '../../say/voice.js';

const say = () => voice().report;

/** More rows than this are not compared here: all pairs would take longer than the report. */
const mostCompared = 200;

/** Whether anything at all is counted, or may be. */
const countsAny = ({ counts, open }: GroupTally): boolean =>
  outcomes.some((outcome) => (counts[outcome] ?? 0) > 0 || (open[outcome] ?? 0) > 0);

/** How many targets are won. */
function conversionSentence({ links: { conversion } }: Ratios, isEmpty: boolean): string {
  if (conversion.value !== null) return say().conversion(conversion);
  if (isEmpty) return say().empty();
  if (conversion.denominator === 0 && conversion.openDenominator === 0) {
    // What may have been won is not said to be none.
    return say().withoutTargets(conversion.openNumerator ? null : conversion.numerator);
  }
  return conversion.high === null ? say().conversionUnknown() : say().conversionUnclear(conversion);
}

/** The step that most are lost at, of those that can be told; null where nobody is. */
export function weakestStep(total: Ratios): PathStep | null {
  const steps = pathSteps.flatMap((step) => {
    const { value } = quotientIn(total, step);
    return value === null ? [] : [{ step, value }];
  });
  if (steps.length === 0) return null;
  const weakest = steps.reduce((low, step) => (step.value < low.value ? step : low));
  return weakest.value < 1 ? weakest.step : null;
}

function weakestSentence(total: Ratios): string {
  const step = weakestStep(total);
  return step === null ? '' : say().weakest(step, quotientIn(total, step));
}

/** The rows as somebody to compare; what belongs to nobody is nobody's performance. */
const contendersOf = (groups: readonly GroupTally[]): Member[] =>
  groups.flatMap((group) => {
    const labels = Object.values(group.group);
    const isNobody = labels.some((label) => label === UNASSIGNED || label === NONE);
    return isNobody ? [] : [memberOf(groupName(group.group), group)];
  });

/** Who stands out, as a comparison would say it. */
function standOutSentence(groups: readonly GroupTally[], by: readonly string[]): string {
  const dimension = by.length === 1 ? by[0]! : null;
  const members = contendersOf(groups);
  if (members.length > mostCompared) return say().tooMany(members.length, dimension);
  const { effort, reps } = adviseTeam(members, null);
  const ranked = reps
    .flatMap(({ member, standing: { efficiency, rank, stands } }) => {
      const { value, shrunk } = efficiency;
      if (value === null) return [];
      const share = { ...efficiency, value, shrunk: shrunk ?? -1 };
      return [{ ...share, rep: member.rep, rank, against: stands.efficiency }];
    })
    .sort((a, b) => b.shrunk - a.shrunk || b.value - a.value || (a.rep < b.rep ? -1 : 1));
  const [first] = ranked;
  const isAlike = ranked.every(({ value }) => value === first?.value);
  return ranked.length < 2 || isAlike ? '' : efficiencyHeadline(ranked, dimension, effort);
}

/**
 * A report in a sentence: the conversion, the weakest known step, who stands out and how sure, or that nobody
 * does.
 *
 * @param total the ratios of everybody
 * @param by the dimensions of the rows
 */
export const reportSentence = (
  total: Ratios,
  groups: readonly GroupTally[],
  by: readonly string[],
): string =>
  [
    conversionSentence(total, !groups.some(countsAny)),
    weakestSentence(total),
    standOutSentence(groups, by),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
