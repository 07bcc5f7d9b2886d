/** What is said of a trend. */
import type { PathStep } from '../../method/path.js';
import { quotientInfo } from '../../method/ratios.js';
import { andList } from './lists.js';
import { percent, points, pointsRange } from './numbers.js';

/** A period with its wins; null where they cannot be known. */
interface PeriodWins {
  readonly period: string;
  readonly wins: number | null;
  /** How many more there may be. */
  readonly openWins: number;
}

/** How a ratio changed, with the 95 % interval of the difference where there is one. */
interface RatioChange {
  readonly step: PathStep;
  readonly was: number | null;
  readonly is: number | null;
  readonly gap: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** `closing fell from 30.0 % to 20.0 % (−10.0 points, −19.0 to −1.0)` */
function changed({ step, was, is, gap, low, high }: RatioChange): string {
  const limits = pointsRange(low, high);
  const range = limits === null ? '' : `, ${limits}`;
  const name = quotientInfo[step].title.toLowerCase();
  return `${name} ${gap < 0 ? 'fell' : 'rose'} from ${percent(was)} to ${percent(is)} (${points(gap)}${range})`;
}

const changes = (all: readonly RatioChange[]): string => andList(all.map(changed));

/** `3`, or `3 to 30` where answers are open. */
const upTo = ({ wins, openWins }: PeriodWins): string =>
  openWins === 0 ? String(wins) : `${wins} to ${(wins ?? 0) + openWins}`;

const wins = (now: PeriodWins, before: PeriodWins): string =>
  now.wins === null || before.wins === null
    ? `${now.period} against ${before.period}`
    : `${upTo(now)} ${now.wins + now.openWins === 1 ? 'win' : 'wins'} in ${now.period}, ${upTo(before)} in ${before.period}`;

export const trendPhrases = {
  noPair: () => 'There are no two whole periods in a row to compare yet.',
  noRatio: (now: PeriodWins, before: PeriodWins) =>
    `${wins(now, before)}; no ratio is known of both.`,
  real: (now: PeriodWins, before: PeriodWins, all: readonly RatioChange[]) =>
    `${wins(now, before)}; ${changes(all)}.`,
  /** @param judged how many ratios were looked at */
  leaning: (now: PeriodWins, before: PeriodWins, all: readonly RatioChange[], judged: number) => {
    const among = judged > 1 ? ` ${judged} ratios were looked at.` : '';
    return `${wins(now, before)}; perhaps, but not proven, ${changes(all)}.${among}`;
  },
  /** @param steps of which open answers could turn the change round */
  unknown: (now: PeriodWins, before: PeriodWins, steps: readonly PathStep[]) =>
    `${wins(now, before)}; the export cannot tell whether ${andList(steps.map((step) => quotientInfo[step].title.toLowerCase()))} changed.`,
  luck: (now: PeriodWins, before: PeriodWins) =>
    `${wins(now, before)}; no ratio changed by more than luck explains.`,
};
