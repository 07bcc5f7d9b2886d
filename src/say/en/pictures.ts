/** What pictures say: their findings as titles, and how to read them. */
import type { Effort } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import type { PathStep } from '../../method/path.js';
import { groupNoun } from './groups.js';
import { outcomeWord, ratioWord } from './method.js';
import { shortList } from './lists.js';
import { decimal, grouped, percent } from './numbers.js';
import { countOf } from './plurals.js';
import { weakestText } from './report.js';
import type { OpenShare, Share } from '../share.js';
import { partOfGap } from '../gap.js';
import { goalStatus, type GoalStatus } from './goals.js';
import { many, type Thing } from './things.js';

/** A rep at a step beside all the others. */
export interface StepGap {
  readonly rep: string;
  readonly step: PathStep;
  readonly own: { readonly count: number; readonly of: number };
  readonly others: { readonly count: number; readonly of: number };
}

/** A part of the gap in wins: a step, milestones taken together, or how much there was to start from. */
export type GapPart =
  | { readonly kind: 'step'; readonly step: PathStep }
  | { readonly kind: 'stages'; readonly from: Milestone; readonly to: Milestone }
  | { readonly kind: 'volume' };

function partWord(part: GapPart): string {
  if (part.kind === 'step') return ratioWord(part.step);
  return part.kind === 'volume'
    ? 'volume'
    : `from ${outcomeWord(part.from)} to ${outcomeWord(part.to)}`;
}

export type Part = (count: string, of: string) => string;

/** What somebody does at a step, so many of so many. */
const doings: Readonly<Record<PathStep, Part>> = {
  qualification: (count, of) => `qualifies ${count} of ${of} targets`,
  booking: (count, of) => `books ${count} appointments with ${of} qualified prospects`,
  appointment: (count, of) => `holds ${count} of ${of} appointments booked`,
  proposal: (count, of) => `makes ${count} proposals after ${of} appointments held`,
  closing: (count, of) => `turns ${count} of ${of} proposals into customers`,
};

/** `Anna, Bruno and 3 more` with the verb that goes with so many. */
const those = (reps: readonly string[], one: string, several: string): string =>
  `${shortList(reps, 3)} ${reps.length === 1 ? one : several}`;

export const picturePhrases = {
  /** @param weakest the step that most are lost at, null where none can be told */
  funnel: (
    wins: number | null,
    targets: number | null,
    weakest: { readonly step: PathStep; readonly share: OpenShare } | null,
  ) => {
    const won =
      wins === null || targets === null
        ? 'How far targets get'
        : `${grouped(wins)} of ${countOf(targets, 'target')} won`;
    return weakest === null ? won : `${won}; ${weakestText(weakest.step, weakest.share)}`;
  },
  readFunnel: () =>
    'Bars are prospects that got so far, with the share that went on; hatched is what the export leaves open.',
  total: () => 'Team',
  /** @param by what is compared: `rep` */
  efficiency: (above: readonly string[], below: readonly string[], effort: Effort, by: string) => {
    const of = `of the ${many(effort)}`;
    const more = those(above, 'wins more', 'win more');
    const fewer = those(below, 'wins fewer', 'win fewer');
    if (above.length > 0 && below.length > 0) return `${more} ${of} than the others, ${fewer}`;
    if (above.length > 0) return `${more} ${of} than the others`;
    return below.length > 0
      ? `${fewer} ${of} than the others`
      : `No ${groupNoun(by)} can be told from the others by wins among the ${many(effort)}`;
  },
  /** @param hasBand whether the luck range is drawn */
  readEfficiency: (hasBand: boolean) =>
    `Point: wins per effort; line: 95 % interval; ${hasBand ? 'pale band: where luck alone would put somebody who works like the others; ▲ ▼ really more or less than they.' : '▲ ▼ really more or less than the others.'}`,
  team: () => 'all',
  /** @param gap the widest real one, null where none really differs */
  heat: (gap: StepGap | null, by: string) => {
    if (gap === null) {
      return `No single ${groupNoun(by)} stands out at a single step by more than luck would explain`;
    }
    const { rep, step, own, others } = gap;
    return `${rep} ${doings[step](grouped(own.count), grouped(own.of))}, the others ${grouped(others.count)} of ${grouped(others.of)}`;
  },
  readHeat: () =>
    'Each cell: the share that goes on, with its counts; the colour is the gap to the others, up to 30 points; a ring with ▲ or ▼ where the gap is real.',
  /** @param most the part that accounts for the most, null where nothing does */
  waterfall: (
    [a, b]: readonly [string, string],
    gap: number,
    most: { readonly part: GapPart; readonly wins: number } | null,
  ) => {
    if (most === null) return `${a} and ${b} have the same wins`;
    const [more, fewer] = gap < 0 ? [b, a] : [a, b];
    const wins = countOf(Math.abs(gap), 'win');
    if (Math.abs(gap) < 0.05) return `${a} and ${b} have as many wins, each by another way`;
    const share = partOfGap(gap, most.wins);
    return `${more} has ${wins} more than ${fewer}: ${partWord(most.part)} ${share.back === null ? `accounts for ${decimal(share.made)} of them` : `adds ${decimal(share.made)}, everything else takes ${decimal(share.back)} away`}`;
  },
  readWaterfall: () =>
    'What each step adds to the difference in wins, or takes from it; pale where luck explains the step.',
  /** Steps taken together, because the export says nothing of a milestone between them. */
  merged: (from: Milestone, to: Milestone) => `From ${outcomeWord(from)} to ${outcomeWord(to)}`,
  volume: () => 'Volume',
  wins: () => 'wins',
  rest: () => 'the others, on average',
  readTrend: () =>
    'A panel a measure over the same periods; the band is the 95 % interval, dashed is too young to be judged or not over.',
  durations: (median: number | null, ninth: number | null) =>
    median === null || ninth === null
      ? 'How long the steps take'
      : `Half of the wins come within ${countOf(median, 'day')} of entry, 9 in 10 within ${decimal(ninth)}`,
  readDurations: () =>
    'Point: days that half of them took, with the 95 % interval; the end of the line: 9 in 10 took no longer.',
  readSources: () => 'Point: share of targets won; line: 95 % interval; dashed: all of them.',
  perActivities: (above: readonly string[], below: readonly string[]) => {
    const more = those(above, 'wins more', 'win more');
    const fewer = those(below, 'wins fewer', 'win fewer');
    if (above.length > 0 && below.length > 0) return `${more} per activity, ${fewer}`;
    if (above.length > 0) return `${more} per activity than the others`;
    return below.length > 0
      ? `${fewer} per activity than the others`
      : 'No rep can be told from the others by wins per activity';
  },
  readPerActivities: () => 'Point: wins per 100 activities; line: 95 % interval; dashed: the team.',
  /** @param rep null for the team */
  goal: (rep: string | null) => rep ?? 'Team',
  goalState: (measure: Thing | 'revenue', status: GoalStatus) =>
    `${measure}: ${goalStatus[status]}`,
  /** @param drawn how many goals are drawn of all */
  readGoals: (drawn: number, all: number) =>
    `What was reached day by day, beside the straight line to the goal; the fan is where it may end (95 %).${drawn < all ? ` Drawn: the ${grouped(drawn)} of ${grouped(all)} that need somebody first; the numbers are of all.` : ''}`,
  goals: (behind: number, all: number) =>
    behind === 0
      ? `${all === 1 ? 'The goal is' : `All ${grouped(all)} goals are`} reached or on track`
      : all === 1
        ? 'The goal is not on track'
        : behind === all
          ? `None of the ${grouped(all)} goals is on track`
          : `${grouped(behind)} of ${grouped(all)} goals ${behind === 1 ? 'is' : 'are'} not on track`,
  resolution: (resolved: Share) =>
    `${grouped(resolved.numerator!)} of ${countOf(resolved.denominator!, 'case')} resolved (${percent(resolved.value)})`,
  readResolution: () => 'Point: share of cases resolved; line: 95 % interval; dashed: all agents.',
} as const;
