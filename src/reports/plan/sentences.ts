import { milestoneInfo } from '../../method/milestones.js';
import { countOf, grouped, percent } from '../numbers.js';
import type { PlanResult, PlanRow, PlanStart } from './result.js';

/** Why a row cannot be planned. */
export const reasons = {
  unknown: 'not recorded',
  'no-record': 'no record yet',
  'no-wins': 'no win on record',
  'beyond-limit': 'more than a million',
} as const satisfies Record<NonNullable<PlanRow['unplannable']>, string>;

/** What a start is called when so many of it are needed. */
const things = {
  targets: 'targets',
  qualified: 'qualified prospects',
  booked: 'appointments booked',
  held: 'prospects met',
  proposals: 'proposals',
} as const satisfies Record<PlanStart, string>;

/** Milestones a sentence speaks of first: what a rep can feel in a calendar. */
const spokenOf: readonly PlanStart[] = ['held', 'proposals', 'booked', 'targets', 'qualified'];

const sureOf = (probability: number): string => `${Number((probability * 100).toFixed(1))} %`;

/** The goal in words. */
function goalText({ goal }: Pick<PlanResult, 'goal'>): string {
  const wins = countOf(goal.wins, 'win');
  if (goal.revenue === null || goal.perWin === null) return wins;
  const currency = goal.perWin.currency === null ? '' : ` ${goal.perWin.currency}`;
  const each = grouped(Math.round(goal.perWin.amount));
  return `${grouped(goal.revenue)}${currency} is ${wins} at ${each}${currency} a win`;
}

const recordText = ({ wins, of, milestone }: PlanRow): string =>
  `${countOf(wins ?? 0, 'win')} of ${grouped(of ?? 0)} ${things[milestone]}`;

/** A plan in plain words. */
export function planSentence(result: Pick<PlanResult, 'rep' | 'goal' | 'from' | 'chance'>): string {
  const { chance, from } = result;
  const who = result.rep ?? 'the team';
  const goal = goalText(result);
  if (chance !== null) {
    const things_ = `${grouped(chance.planned)} ${things[chance.milestone]}`;
    const row = from.find(({ milestone }) => milestone === chance.milestone)!;
    return chance.probability === null
      ? `${goal}: how likely that is with ${things_} cannot be said from the record of ${who} (${reasons[row.unplannable ?? 'no-record']}).`
      : `${goal}: with ${things_} planned, ${who} gets there with a probability of ${percent(chance.probability)} (record: ${recordText(row)}).`;
  }
  const row = spokenOf
    .map((milestone) => from.find((one) => one.milestone === milestone)!)
    .find(({ onAverage }) => onAverage !== null);
  if (row === undefined) {
    const [first] = from.filter(({ unplannable }) => unplannable !== 'unknown');
    const why = reasons[first?.unplannable ?? 'unknown'];
    return `${goal}: this cannot be planned from the record of ${who} (${why}).`;
  }
  const average = `${goal}: on average ${who} needs ${grouped(Math.ceil(row.onAverage!))} ${things[row.milestone]}, but then fails almost half the time`;
  const plans = row.sure
    .filter(({ probability }) => probability > 0.5)
    .map(({ probability, needed }) =>
      needed === null
        ? `${sureOf(probability)} cannot be reached with fewer than a million`
        : `${grouped(needed)} to be ${sureOf(probability)} sure`,
    );
  const advice = plans.length === 0 ? '' : ` Plan ${plans.join(', ')}.`;
  return `${average}.${advice} The rows are alternatives, not a sum.`;
}

/** Heading of a start. */
export const startTitle = (milestone: PlanStart): string => milestoneInfo[milestone].title;
