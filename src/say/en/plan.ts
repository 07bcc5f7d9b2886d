/** What is said of a plan. */
import type { Milestone } from '../../method/milestones.js';
import { andList } from './lists.js';
import { wholeAbove } from '../numbers.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';
import { chanceText, things } from './things.js';

/** A goal in wins, with the money it was given in and that of a win, where it was. */
export interface WinsGoal {
  readonly wins: number;
  readonly revenue: number | null;
  readonly perWin: { readonly currency: string | null; readonly amount: number } | null;
}

/** Wins of so many that reached a milestone; null where unknown. */
export interface WinsRecord {
  readonly milestone: Milestone;
  readonly wins: number | null;
  readonly of: number | null;
}

/** What is needed on average, how likely that is too little, and what it takes to be surer. */
export interface Need {
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

export type Unplannable = keyof typeof unplannable;

/** `80 % sure`. */
const sure = (probability: number): string => `${Number((probability * 100).toFixed(1))} % sure`;

/** Who plans; null for the team. */
const called = (rep: string | null): string => rep ?? 'the team';

/** What a goal in money is made of: `13,000 EUR a win`; null of a goal in wins. */
function moneyText({ revenue, perWin }: WinsGoal): readonly [goal: string, each: string] | null {
  if (revenue === null || perWin === null) return null;
  const currency = perWin.currency === null ? '' : ` ${perWin.currency}`;
  return [
    `${grouped(revenue)}${currency}`,
    `${grouped(Math.round(perWin.amount))}${currency} a win`,
  ];
}

function goalText(goal: WinsGoal): string {
  const text = countOf(goal.wins, 'win');
  const money = moneyText(goal);
  return money === null ? text : `${money[0]} is ${text} at ${money[1]}`;
}

const recordText = ({ wins, of, milestone }: WinsRecord): string =>
  `${countOf(wins ?? 0, 'win')} of ${things(of ?? 0, milestone)}`;

/** What to plan to be so sure: `Plan 20 appointments held to be 80 % sure of 5 wins, 24 to be 90 % sure`; null for nothing. */
function adviceText(goal: WinsGoal, { milestone, sure: wanted }: Need): string | null {
  const possible = wanted.flatMap(({ probability, needed }) =>
    needed === null ? [] : [{ needed, surely: `to be ${sure(probability)}` }],
  );
  const [first, ...others] = possible;
  if (first === undefined) return null;
  const money = moneyText(goal);
  const aside = money === null ? '' : ` (${money[0]} at ${money[1]})`;
  const more = others.map(({ needed, surely }) => `, ${grouped(needed)} ${surely}`).join('');
  return `Plan ${things(first.needed, milestone)} ${first.surely} of ${countOf(goal.wins, 'win')}${aside}${more}`;
}

/** That nobody can be so sure. */
const beyondText = (wanted: Need['sure']): string =>
  wanted.length === 0
    ? ''
    : ` More than a million would be needed to be ${andList(wanted.map(({ probability }) => sure(probability)))}.`;

export const planPhrases = {
  headings: {
    from: 'Starting from',
    record: 'Record',
    rate: 'Planned at',
    onAverage: 'On average',
    note: 'Note',
  },
  unplannable,
  sure,
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
    const onAverage = `on average ${called(rep)} needs ${average}${fails}.`;
    const advice = adviceText(goal, need);
    return advice === null
      ? `${goalText(goal)}: ${onAverage}${beyondText(need.sure)}`
      : `${advice}; ${onAverage}`;
  },
  /** What the rows of the table are to each other. */
  alternatives: () =>
    'The rows are alternatives, not a sum. "Planned at": the share won from there, small records moved toward the team.',
};
