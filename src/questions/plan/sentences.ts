import type { PlanResult } from './result.js';
import type { PlanStart } from './starts.js';
import { voice } from '../../say/voice.js';

const say = () => voice().plan;

/** Milestones a sentence speaks of first: what a rep can feel in a calendar. */
const spokenOf: readonly PlanStart[] = ['held', 'proposals', 'booked', 'targets', 'qualified'];

/** A plan in plain words: how likely the goal is with what is planned, else what to plan. */
export function planSentence({
  rep,
  goal,
  chance,
  from,
}: Pick<PlanResult, 'rep' | 'goal' | 'from' | 'chance'>): string {
  const rowOf = (milestone: PlanStart) => from.find((row) => row.milestone === milestone)!;
  if (chance !== null) {
    const { milestone, planned, probability } = chance;
    const row = rowOf(milestone);
    return probability === null
      ? say().chanceUnknown(goal, rep, planned, milestone, row.unplannable ?? 'no-record')
      : say().chance(goal, rep, planned, probability, row);
  }
  const row = spokenOf.map(rowOf).find(({ onAverage }) => onAverage !== null);
  if (row === undefined) {
    const [first] = from.filter(({ unplannable }) => unplannable !== 'unknown');
    return say().unplanned(goal, rep, first?.unplannable ?? 'unknown');
  }
  const sure = row.sure.filter(({ probability }) => probability > 0.5);
  return say().needed(goal, rep, { ...row, onAverage: row.onAverage!, sure });
}
