import { milestoneInfo } from '../../method/milestones.js';
import { grouped, wholeAbove } from '../../say/numbers.js';
import { things } from '../../say/en/things.js';
import { andList } from '../../say/lists.js';
import { countOf } from '../../say/plurals.js';
import type { PlanResult, PlanRow } from './result.js';
import type { PlanStart } from './starts.js';

/** Why a row cannot be planned. */
export const reasons = {
  unknown: 'not recorded',
  'no-record': 'no record yet',
  'no-wins': 'no win on record',
  'beyond-limit': 'more than a million to be sure',
} as const satisfies Record<NonNullable<PlanRow['unplannable']>, string>;

/** Milestones a sentence speaks of first: what a rep can feel in a calendar. */
const spokenOf: readonly PlanStart[] = ['held', 'proposals', 'booked', 'targets', 'qualified'];

/** `80 % sure`. */
export const sureText = (probability: number): string =>
  `${Number((probability * 100).toFixed(1))} % sure`;

/** `about 29 of 100 cases`. */
export const cases = (probability: number): string => {
  const hundredths = Math.round(probability * 100);
  if (hundredths === 0 && probability > 0) return 'fewer than 1 of 100 cases';
  return hundredths === 100 && probability < 1
    ? 'more than 99 of 100 cases'
    : `about ${hundredths} of 100 cases`;
};

/** The goal in words. */
function goalText({ goal }: Pick<PlanResult, 'goal'>): string {
  const wins = countOf(goal.wins, 'win');
  if (goal.revenue === null || goal.perWin === null) return wins;
  const currency = goal.perWin.currency === null ? '' : ` ${goal.perWin.currency}`;
  const each = grouped(Math.round(goal.perWin.amount));
  return `${grouped(goal.revenue)}${currency} is ${wins} at ${each}${currency} a win`;
}

const recordText = ({ wins, of, milestone }: PlanRow): string =>
  `${countOf(wins ?? 0, 'win')} of ${things(of ?? 0, milestone)}`;

/** How likely the goal is with what is planned. */
function chanceSentence(
  { rep, from, chance, goal }: Pick<PlanResult, 'rep' | 'goal' | 'from' | 'chance'>,
  who: string,
): string {
  const { milestone, planned, probability } = chance!;
  const row = from.find((one) => one.milestone === milestone)!;
  const text = goalText({ goal });
  const much = things(planned, milestone);
  if (probability === null) {
    const why = reasons[row.unplannable ?? 'no-record'];
    return `${text}: how likely that is with ${much} cannot be said from the record of ${rep ?? who} (${why}).`;
  }
  return `${text}: with ${much} planned, ${who} gets there in ${cases(probability)} (record: ${recordText(row)}).`;
}

/** What to plan to be so sure. */
function adviceText({ sure }: PlanRow): string {
  const wanted = sure.filter(({ probability }) => probability > 0.5);
  const possible = wanted.flatMap(({ probability, needed }) =>
    needed === null ? [] : [`${grouped(needed)} to be ${sureText(probability)}`],
  );
  if (possible.length > 0) return ` Plan ${possible.join(', ')}.`;
  const [first] = wanted;
  return first === undefined
    ? ''
    : ` More than a million would be needed to be ${andList(wanted.map(({ probability }) => sureText(probability)))}.`;
}

/** A plan in plain words. */
export function planSentence(result: Pick<PlanResult, 'rep' | 'goal' | 'from' | 'chance'>): string {
  const { chance, from } = result;
  const who = result.rep ?? 'the team';
  if (chance !== null) return chanceSentence(result, who);
  const row = spokenOf
    .map((milestone) => from.find((one) => one.milestone === milestone)!)
    .find(({ onAverage }) => onAverage !== null);
  if (row === undefined) {
    const [first] = from.filter(({ unplannable }) => unplannable !== 'unknown');
    const why = reasons[first?.unplannable ?? 'unknown'];
    return `${goalText(result)}: this cannot be planned from the record of ${who} (${why}).`;
  }
  const average = things(wholeAbove(row.onAverage!), row.milestone);
  const fails = row.fails === null ? '' : `, but falls short with so many in ${cases(row.fails)}`;
  return `${goalText(result)}: on average ${who} needs ${average}${fails}.${adviceText(row)} The rows are alternatives, not a sum.`;
}

/** Heading of a start. */
export const startTitle = (milestone: PlanStart): string => milestoneInfo[milestone].title;
