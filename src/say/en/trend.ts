/** What is said of a trend. */
import type { PathStep } from '../../method/path.js';
import { ratioWord } from './method.js';
import { andList } from './lists.js';
import { dayWords } from './days.js';
import { grouped, percent, points, pointsRange } from './numbers.js';
import { capital } from './plurals.js';

/** A period with its wins; null where they cannot be known. */
export interface PeriodWins {
  /** `2026-Q1` */
  readonly period: string;
  readonly wins: number | null;
  /** How many more there may be. */
  readonly openWins: number;
}

/** How a ratio changed, with the 95 % interval of the difference where there is one. */
export interface RatioChange {
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
  const name = ratioWord(step);
  return `${name} ${gap < 0 ? 'fell' : 'rose'} from ${percent(was)} to ${percent(is)} (${points(gap)}${range})`;
}

const changes = (all: readonly RatioChange[]): string => andList(all.map(changed));

/** `3`, or `3 to 30` where answers are open. */
const upTo = ({ wins, openWins }: PeriodWins): string =>
  openWins === 0 ? String(wins) : `${wins} to ${grouped((wins ?? 0) + openWins)}`;

const wins = (now: PeriodWins, before: PeriodWins): string =>
  now.wins === null || before.wins === null
    ? `${dayWords.period(now.period)} against ${dayWords.period(before.period)}`
    : `${upTo(now)} ${now.wins + now.openWins === 1 ? 'win' : 'wins'} in ${dayWords.period(now.period)}, ${upTo(before)} in ${dayWords.period(before.period)}`;

/** What stands below the tables, as far as it is there. */
export interface Marks {
  /** Whether periods are compared with those before. */
  readonly changes: boolean;
  readonly sparklines: boolean;
  readonly isPartial: boolean;
  readonly isImmature: boolean;
  /** The least age of the prospects whose days between the stages are shown; null for none. */
  readonly days: number | null;
  readonly unsure: boolean;
}

export const trendPhrases = {
  headings: {
    period: 'Period',
    change: '±',
    /** Those columns where they are left out. */
    changes: 'changes',
    measure: 'Measure',
    course: 'Trend',
    changed: 'Change',
    step: 'Step',
    steps: 'Steps',
    halfTook: 'Half took\nat most',
    nineInTenTook: '9 in 10 took\nat most',
    entered: 'Entered',
    prospects: 'Prospects',
    within: (days: number): string => `${grouped(days)} days`,
  },
  titles: {
    steps: 'Days between the stages',
    within: 'Won within so many days of entry',
  },
  /** What the marks in the tables mean; null where there are none. */
  marks: (marks: Marks): string | null => {
    const all: (string | false)[] = [
      marks.changes && '± change in points, against the period before',
      marks.sparklines && 'bars stand on 0, a gap is unknown',
      marks.isPartial && '* a part of the period',
      marks.isImmature && '† an immature cohort',
      marks.days !== null &&
        `days between the stages are of prospects ${grouped(marks.days)} days old or more`,
      marks.unsure && '~ fewer than 10 were followed for so long',
    ];
    const said = all.filter((one) => one !== false).join('; ');
    return said === '' ? null : `${capital(said)}.`;
  },
  noPair: () => 'There are no two whole periods in a row to compare yet.',
  noRatio: (now: PeriodWins, before: PeriodWins) =>
    `${wins(now, before)}; no ratio is known of both.`,
  real: (now: PeriodWins, before: PeriodWins, all: readonly RatioChange[]) =>
    `${wins(now, before)}; ${changes(all)}.`,
  /** @param judged how many ratios were looked at */
  leaning: (now: PeriodWins, before: PeriodWins, all: readonly RatioChange[], judged: number) => {
    const among = judged > 1 ? ` ${grouped(judged)} ratios were looked at.` : '';
    return `${wins(now, before)}; perhaps, but not proven, ${changes(all)}.${among}`;
  },
  /** @param steps of which open answers could turn the change round */
  unknown: (now: PeriodWins, before: PeriodWins, steps: readonly PathStep[]) =>
    `${wins(now, before)}; the export cannot tell whether ${andList(steps.map(ratioWord))} changed.`,
  luck: (now: PeriodWins, before: PeriodWins) =>
    `${wins(now, before)}; no ratio changed by more than luck explains.`,
};
