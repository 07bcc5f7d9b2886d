import { mostOfGoal, type GoalMeasure } from '../../method/goal.js';
import type { Milestone } from '../../method/milestones.js';
import { chanceOfWins } from '../../stats/chance-of-wins.js';
import { chanceAtPace } from '../../stats/pace-forecast.js';
import { winsForQuota } from '../../stats/wins-for-quota.js';
import { type Member, moneyPerWin } from '../common/team.js';
import { recordOf } from '../common/record.js';
import type { Numbers } from './attained.js';

/** Milestones that wins are expected from: the first that is on record is taken. */
export const winSources = [
  'held',
  'booked',
  'proposals',
  'targets',
] as const satisfies readonly Milestone[];

/** How likely a goal is reached, and what says so. */
export interface Chance {
  readonly probability: number;
  readonly basis: 'record' | 'pace';
  readonly from: (typeof winSources)[number] | null;
  readonly expected: number | null;
}

/** Whose record wins are expected from. */
export interface Recorded {
  readonly member: Member;
  /** All reps, the one among them; empty for the whole team. */
  readonly team: readonly Member[];
  readonly everybody: Member;
  /** Whether nobody in the export could have failed to win, so that the record says nothing. */
  readonly isByConstruction: boolean;
}

/** A goal that is running. */
export interface Running {
  readonly measure: GoalMeasure;
  readonly currency: string | null;
  readonly target: number;
  readonly attained: number;
  readonly elapsed: number;
  readonly remaining: number;
  /** Whether it is known when targets came, so that their pace says something. */
  readonly hasEntryDays: boolean;
  /** What happened since the start. */
  readonly numbers: Numbers;
}

/** Wins that are missing; money is turned into wins by the money of a win. Null where that is not known. */
function missingWins(goal: Running, { member, everybody }: Recorded): number | null {
  if (goal.measure === 'wins') return Math.max(0, goal.target - goal.attained);
  const perWin = moneyPerWin(member, everybody);
  if (perWin === null || perWin.currency !== goal.currency) return null;
  return winsForQuota(goal.target, goal.attained, perWin.amount);
}

/**
 * The chance of a goal in wins, or money, from the record, as `plan` has it: the wins still missing, from
 * as much effort (appointments held, or the nearest milestone on record) as the pace so far brings in the
 * days left, rounded down.
 */
function chanceFromRecord(goal: Running, recorded: Recorded): Chance | null {
  const missing = missingWins(goal, recorded);
  if (recorded.isByConstruction || missing === null || missing > mostOfGoal) return null;
  for (const from of winSources) {
    const soFar = goal.numbers.counts[from];
    if (soFar === null || (from === 'targets' && !goal.hasEntryDays)) continue;
    const { belief, rate } = recordOf(from, recorded.member, recorded.team);
    // A record without a single win, of the rep and of the team, is no ground to expect one.
    if (belief === null || rate === null || rate === 0) continue;
    const expected = Math.floor((soFar * goal.remaining) / goal.elapsed);
    const probability = chanceOfWins(belief, missing, expected);
    return { probability, basis: 'record', from, expected };
  }
  return null;
}

/** How likely a running goal is reached: wins and money by the record, other counts by their own pace. */
export function chanceOf(goal: Running, recorded: Recorded): Chance | null {
  const { measure, target, attained, elapsed, remaining } = goal;
  const isMoney = measure === 'revenue';
  const fromRecord = isMoney || measure === 'wins' ? chanceFromRecord(goal, recorded) : null;
  if (fromRecord !== null || isMoney) return fromRecord;
  const probability = chanceAtPace({ soFar: attained, elapsed, remaining }, target);
  return probability === null ? null : { probability, basis: 'pace', from: null, expected: null };
}
