import { goalTooLarge, noMoneyPerWin } from '../../errors/plan.js';
import type { Money } from '../../funnel/sums.js';
import { chanceOfWins } from '../../stats/chance-of-wins.js';
import { neededForWins } from '../../stats/needed-for-wins.js';
import { winsForQuota } from '../../stats/wins-for-quota.js';
import { membersOf, moneyPerWin, together } from '../common/team.js';
import type { Measurement } from '../common/measurement.js';
import { recordOf, type WinRecord } from '../common/record.js';
import { worded } from '../report/report.js';
import { wholeAbove } from '../../say/numbers.js';
import type { ReportOptions } from '../common/result.js';
import type { PlanResult, PlanRow } from './result.js';
import { type PlanStart, starts } from './starts.js';
import { planSentence } from './sentences.js';

/** What to plan. */
export interface PlanInput {
  readonly measurement: Measurement;
  readonly options: ReportOptions;
  /** Whose record to plan from; null for the team together. */
  readonly rep: string | null;
  /** The goal: wins, or money. */
  readonly goal: { readonly wins: number } | { readonly revenue: number };
  /** How sure to be. */
  readonly sure: readonly number[];
  /** What is planned already; null to ask how much is needed. */
  readonly planned: { readonly milestone: PlanStart; readonly count: number } | null;
}

type PlanRecord = WinRecord<PlanStart>;

/** What is wanted of every start. */
interface Wanted {
  readonly wins: number;
  readonly sure: readonly number[];
  /** Whether nobody in the export could have failed to win, so that no record says anything. */
  readonly isByConstruction: boolean;
}

function unplannable(
  { own, isUnclear, rate, belief }: PlanRecord,
  needed: readonly (number | null)[],
  isByConstruction: boolean,
): PlanRow['unplannable'] {
  if (own === null) return 'unknown';
  if (isByConstruction) return 'by-construction';
  if (isUnclear) return 'untold';
  if (belief === null) return 'no-record';
  if (rate === null || rate === 0) return 'no-wins';
  return needed.every((one) => one === null) ? 'beyond-limit' : null;
}

function toRow(start: PlanRecord, { wins, sure, isByConstruction }: Wanted): PlanRow {
  const { milestone, own, rate, belief } = start;
  // A record without a single win, of the rep and of the team, is no ground to plan on.
  const isPlannable = !isByConstruction && belief !== null && rate !== null && rate > 0;
  const needed = sure.map((probability) =>
    isPlannable ? neededForWins(belief, wins, probability) : null,
  );
  return {
    milestone,
    wins: own?.count ?? null,
    of: own?.of ?? null,
    rate,
    onAverage: isPlannable ? wins / rate : null,
    fails: isPlannable ? 1 - chanceOfWins(belief, wins, wholeAbove(wins / rate)) : null,
    sure: sure.map((probability, at) => ({ probability, needed: needed[at]! })),
    unplannable: unplannable(start, needed, isByConstruction),
  };
}

/** Larger goals would take minutes to plan, and nobody plans them win by win. */
const mostWins = 100_000;

/** The goal in wins; money is divided by the money of a win. @throws SpancoError where that is not known */
function winsOfGoal(goal: PlanInput['goal'], perWin: Money | null): number {
  if ('wins' in goal) return goal.wins;
  const wins = winsForQuota(goal.revenue, 0, perWin?.amount ?? null);
  if (wins === null) throw noMoneyPerWin();
  if (wins > mostWins) throw goalTooLarge(wins, mostWins);
  return wins;
}

/**
 * Solves the equation backwards: how many of each milestone are needed for a goal, on average and to be
 * so sure, from the rep's own record steadied by the team's; or how likely the goal is with what is planned.
 *
 * @throws SpancoError where a goal in money cannot be turned into wins
 */
export function plan(input: PlanInput): PlanResult {
  const { measurement, goal, sure, planned } = input;
  const members = membersOf(measurement);
  const everybody = together(members, '');
  const rep = members.find((member) => member.rep === input.rep) ?? null;
  const member = rep ?? everybody;
  const perWin = moneyPerWin(member, everybody);
  const wins = winsOfGoal(goal, perWin);
  const records = starts.map((milestone) =>
    recordOf(milestone, member, rep === null ? [] : members),
  );
  const isByConstruction = measurement.certain.has('wins');
  const from = records.map((start) => toRow(start, { wins, sure, isByConstruction }));
  const chosen = planned && records.find(({ milestone }) => milestone === planned.milestone)!;
  const chance = planned && {
    milestone: planned.milestone,
    planned: planned.count,
    probability:
      !isByConstruction && chosen?.belief && chosen.rate
        ? chanceOfWins(chosen.belief, wins, planned.count)
        : null,
  };
  const money = 'revenue' in goal ? goal.revenue : null;
  const result = {
    rep: rep?.rep ?? null,
    goal: { wins, revenue: money, perWin: money === null ? null : perWin },
    from,
    chance,
  };
  return {
    schema: 'spanco/plan/1',
    ...result,
    options: input.options,
    sentence: planSentence(result),
    quality: measurement.quality,
    warnings: worded(measurement.warnings),
  };
}
