/** What is said of a plan. */
import { milestoneInfo, type Milestone } from '../../method/milestones.js';
import { andList } from '../lists.js';
import { grouped, wholeAbove } from '../numbers.js';
import { countOf } from '../plurals.js';
import { chanceText, things } from './things.js';

/** A goal in wins, with the money it was given in and that of a win, where it was. */
interface WinsGoal {
  readonly wins: number;
  readonly revenue: number | null;
  readonly perWin: { readonly currency: string | null; readonly amount: number } | null;
}

/** Wins of so many that reached a milestone; null where unknown. */
interface WinsRecord {
  readonly milestone: Milestone;
  readonly wins: number | null;
  readonly of: number | null;
}

/** What is needed on average, how likely that is too little, and what it takes to be surer. */
interface Need {
  readonly milestone: Milestone;
  readonly onAverage: number;
  readonly fails: number | null;
  readonly sure: readonly { readonly probability: number; readonly needed: number | null }[];
}

/** Why a row cannot be planned. */
const unplannable = {
  unknown: 'not recorded',
  'by-construction': 'nobody here could have failed',
  untold: 'the export cannot tell',
  'no-record': 'no record yet',
  'no-wins': 'no win on record',
  'beyond-limit': 'more than a million to be sure',
} as const;

type Unplannable = keyof typeof unplannable;

/** `80 % sure`. */
const sure = (probability: number): string => `${Number((probability * 100).toFixed(1))} % sure`;

/** Who plans; null for the team. */
const called = (rep: string | null): string => rep ?? 'the team';

function goalText({ wins, revenue, perWin }: WinsGoal): string {
  const text = countOf(wins, 'win');
  if (revenue === null || perWin === null) return text;
  const currency = perWin.currency === null ? '' : ` ${perWin.currency}`;
  const each = grouped(Math.round(perWin.amount));
  return `${grouped(revenue)}${currency} is ${text} at ${each}${currency} a win`;
}

const recordText = ({ wins, of, milestone }: WinsRecord): string =>
  `${countOf(wins ?? 0, 'win')} of ${things(of ?? 0, milestone)}`;

/** What to plan to be so sure. */
function adviceText(wanted: Need['sure']): string {
  const possible = wanted.flatMap(({ probability, needed }) =>
    needed === null ? [] : [`${grouped(needed)} to be ${sure(probability)}`],
  );
  if (possible.length > 0) return ` Plan ${possible.join(', ')}.`;
  return wanted.length === 0
    ? ''
    : ` More than a million would be needed to be ${andList(wanted.map(({ probability }) => sure(probability)))}.`;
}

export const planPhrases = {
  unplannable,
  sure,
  /** Heading of a start. */
  startTitle: (milestone: Milestone): string => milestoneInfo[milestone].title,
  chanceUnknown: (
    goal: WinsGoal,
    rep: string | null,
    planned: number,
    milestone: Milestone,
    why: Unplannable,
  ) =>
    `${goalText(goal)}: how likely that is with ${things(planned, milestone)} cannot be said from the record of ${called(rep)} (${unplannable[why]}).`,
  chance: (
    goal: WinsGoal,
    rep: string | null,
    planned: number,
    probability: number,
    record: WinsRecord,
  ) =>
    `${goalText(goal)}: with ${things(planned, record.milestone)} planned, ${called(rep)} gets there in ${chanceText(probability)} (record: ${recordText(record)}).`,
  unplanned: (goal: WinsGoal, rep: string | null, why: Unplannable) =>
    `${goalText(goal)}: this cannot be planned from the record of ${called(rep)} (${unplannable[why]}).`,
  needed: (goal: WinsGoal, rep: string | null, need: Need) => {
    const average = things(wholeAbove(need.onAverage), need.milestone);
    const fails =
      need.fails === null ? '' : `, but falls short with so many in ${chanceText(need.fails)}`;
    return `${goalText(goal)}: on average ${called(rep)} needs ${average}${fails}.${adviceText(need.sure)} The rows are alternatives, not a sum.`;
  },
};
