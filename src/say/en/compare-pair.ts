import type { Effort } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { PathStep } from '../../method/path.js';
import { andList } from './lists.js';
import { decimal, grouped, percent, points, roughly } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { compareNames } from './compare-names.js';
import { outcomeWord } from './method.js';
import { many } from './things.js';

/** One of the two: a rep, or everybody else together. */
export interface Side {
  readonly rep: string;
  readonly people: number;
}

/** A side with the wins of one rep; of several, the average. */
export interface SideWins extends Side {
  readonly wins: number;
}

/** What luck alone would give the first of the wins of both, and the effort it would take to tell. */
export interface Luck {
  readonly side: Side;
  readonly effort: Effort;
  readonly low: number;
  readonly high: number;
  /** Wins of the first, and of both. */
  readonly wins: number;
  readonly all: number;
  readonly needed: number | null;
}

/** A part of the gap in wins: a step, milestones taken together, or how much there was to start from. */
export type GapPart =
  | { readonly kind: 'step'; readonly step: PathStep }
  | { readonly kind: 'stages'; readonly from: Milestone; readonly to: Milestone }
  | { readonly kind: 'volume'; readonly milestone: Milestone };

/** What a side does better, and the wins it is worth. */
export interface Advantage {
  readonly side: Side;
  readonly parts: readonly {
    readonly part: GapPart;
    readonly wins: number;
    /** Whether it is more than luck would explain. */
    readonly isProven: boolean;
  }[];
}

/** The gap like for like, in shares, beside the raw one. */
export interface AdjustedGap {
  readonly column: string;
  readonly rawGap: number;
  readonly gap: number;
  readonly mix: number;
}

/** What a better ratio looks like. */
const doing: Readonly<Record<PathStep, string>> = {
  qualification: 'qualifies a larger share of the targets',
  booking: 'books more appointments per qualified prospect',
  appointment: 'holds a larger share of the appointments booked',
  proposal: 'turns a larger share of the appointments held into proposals',
  closing: 'closes a larger share of proposals',
};

const called = ({ rep, people }: Side): string => (people === 1 ? rep : compareNames.restOfTeam);

const average = ({ people }: Side): string => (people === 1 ? '' : ' a rep on average');

function partText(part: GapPart): string {
  switch (part.kind) {
    case 'step':
      return doing[part.step];
    case 'stages':
      return `turns a larger share of ${many(part.from)} into ${many(part.to)}`;
    case 'volume':
      return `has more ${many(part.milestone)}`;
  }
}

function luckText({ side, low, high, all }: Luck): string {
  const range =
    low === high ? `exactly ${grouped(low)}` : `anything from ${grouped(low)} to ${grouped(high)}`;
  const these = all === 1 ? 'the one win' : `these ${countOf(all, 'win')}`;
  return `luck alone would give ${called(side)} ${range} of ${these}`;
}

const neededText = ({ needed, effort }: Luck): string =>
  needed === null
    ? ''
    : `; about ${roughly(needed)} ${many(effort)} by each would be needed to tell`;

const hasText = ({ side, wins }: Luck): string => `and ${called(side)} has ${grouped(wins)}`;

const adjusted = ({ column, rawGap, gap, mix }: AdjustedGap): string =>
  `Raw gap ${points(rawGap)}; on the same ${column} ${points(gap)}: the mix accounts for ${points(mix)}.`;

/** How sure a gap is, in a table; a gap without data has no word. */
const verdicts: Readonly<Record<Exclude<VerdictWithOpen, 'none'>, string>> = {
  real: 'real',
  leaning: 'not proven',
  luck: 'could be luck',
  unknown: 'cannot tell',
};

export const pairPhrases = {
  headings: {
    stage: 'Stage',
    rest: 'The rest',
    /** The same where the column is left out. */
    restCalled: 'the rest',
    gap: 'Gap',
    verdict: 'Verdict',
    winsOfGap: 'Wins of the gap',
    wins: 'Wins',
  },
  verdicts,
  /** Lines of the table, each with what is left of it where there is little room. */
  lines: {
    whole: { title: 'Efficiency', short: 'All' },
    gap: { title: 'Gap in wins', short: 'Gap' },
    volume: (of: Milestone) => ({ title: `Volume (${outcomeWord(of)})`, short: 'Volume' }),
    merged: (from: Milestone, to: Milestone) => ({
      title: `From ${outcomeWord(from)} to ${outcomeWord(to)}`,
      short: `→ ${outcomeWord(to)}`,
    }),
  },
  /** What the column of wins means. */
  legend:
    'Wins of the gap: what each stage contributes to the difference in wins; the parts add up to it.',
  winsUnknown: () => 'Who is effective or efficient cannot be said: wins are not known.',
  /** Without wins: the stages in which either does better by more than luck would explain. */
  aheadInStages: (
    sides: readonly { readonly side: Side; readonly steps: readonly PathStep[] }[],
  ) => {
    const ahead = sides
      .filter(({ steps }) => steps.length > 0)
      .map(({ side, steps }) => `${called(side)} in ${andList(steps)}`);
    return ahead.length === 0
      ? 'No stage tells the two apart.'
      : `More than luck would explain, ahead ${ahead.length === 1 ? 'is' : 'are'} ${andList(ahead)}.`;
  },
  /** Open answers could turn round who has more. */
  winsUnclear: (a: SideWins, b: SideWins) =>
    `The export cannot tell who has more wins: so far ${called(a)} ${decimal(a.wins)}${average(a)}, ${called(b)} ${decimal(b.wins)}${average(b)}.`,
  moreWins: (more: SideWins, less: SideWins) =>
    `More wins so far, by no more than luck could explain: ${called(more)} ${decimal(more.wins)}${average(more)} against ${decimal(less.wins)}${average(less)}.`,
  equallyEffective: (wins: number, other: Side) =>
    `Equally effective: ${countOf(wins, 'win')}${other.people === 1 ? ' each' : average(other)}.`,
  moreEffective: (more: SideWins, less: SideWins) =>
    `${capital(called(more))} is more effective: ${countOf(more.wins, 'win')}${average(more)} against ${decimal(less.wins)}${average(less)}.`,
  /** @param sides those whose effort is not on record */
  efficiencyUnknown: (sides: readonly Side[], effort: Effort) =>
    `How efficient ${andList(sides.map(called))} ${sides.length > 1 ? 'are' : 'is'} cannot be said: there is no record of ${many(effort)}.`,
  /** @param sides of whom the export leaves too much open */
  efficiencyUnclear: (sides: readonly Side[], effort: Effort) =>
    `The export cannot tell how efficient ${andList(sides.map(called))} ${sides.length > 1 ? 'are' : 'is'}: it leaves too much open of the ${many(effort)}.`,
  equallyEfficient: (value: number, effort: Effort) =>
    `The same efficiency so far: ${percent(value)} of the ${many(effort)}.`,
  moreEfficient: (side: Side, more: number, less: number, effort: Effort) =>
    `${capital(called(side))} is more efficient, ${percent(more)} against ${percent(less)} of the ${many(effort)}.`,
  higherSoFar: (side: Side, more: number, less: number, effort: Effort) =>
    `${capital(called(side))} has the higher efficiency so far, ${percent(more)} against ${percent(less)} of the ${many(effort)}.`,
  unknown: () =>
    'The export cannot tell who is more efficient: what it leaves open could turn it round.',
  /** With open answers no range of luck can be given. */
  withOpen: {
    real: 'The difference in efficiency is real, whatever the open answers are.',
    leaning: 'Efficiency may differ, which is not proven.',
    luck: 'The difference in efficiency could be luck.',
  } as const,
  nobodyWonYet: () => 'Nobody has won yet, so there is nothing to tell apart.',
  /** @param isSmall whether the numbers are small; else it is the gap */
  couldBeLuck: (luck: Luck, isSmall: boolean) =>
    `With ${isSmall ? 'numbers' : 'a gap'} this small ${luckText(luck)}${neededText(luck)}.`,
  leaningMore: (luck: Luck) =>
    `Efficiency may differ, which is not proven: ${luckText(luck)}, ${hasText(luck)}${neededText(luck)}.`,
  reallyMore: (luck: Luck) =>
    `The difference in efficiency is real: ${luckText(luck)}, ${hasText(luck)}.`,
  /**
   * Where the gap comes from: what either does better.
   *
   * @param isAny whether a stage is proven, be it none of these
   */
  advantages: (sides: readonly Advantage[], isAny: boolean) => {
    const each = sides.map(({ side, parts }) => {
      const words = parts.map(
        ({ part, wins, isProven }) =>
          `${partText(part)} (${countOf(wins, 'win')}${isProven ? ', real' : ''})`,
      );
      return `${called(side)} ${andList(words)}`;
    });
    const advantages = each.join('; ');
    return isAny
      ? `${capital(advantages)}.`
      : `So far, and no stage of it is proven: ${advantages}.`;
  },
  adjusted,
  adjustedTurns: (gap: AdjustedGap) =>
    `${adjusted(gap)} Careful: within the same ${gap.column} it is the other way round.`,
  adjustedIsMix: (gap: AdjustedGap) => `${adjusted(gap)} Careful: most of the raw gap is the mix.`,
};
