import type { Milestone } from '../../method/milestones.js';
import type { PathStep } from '../../method/path.js';
import { ratioWord } from './method.js';
import { shortList } from './lists.js';
import { grouped, percent } from './numbers.js';
import { countOf } from './plurals.js';
import { dayText, daysText } from './days.js';
import { things } from './things.js';

/** The advice that is worth the most. */
export interface Next {
  readonly rep: string;
  readonly step: PathStep;
  readonly own: number;
  readonly others: number;
  readonly gain: number;
  readonly gainIn: Milestone;
}

const many = (count: number, singular: string, plural: string): string =>
  `${grouped(count)} ${count === 1 ? singular : plural}`;

/** What pages say beside the answers of the questions. */
export const pagePhrases = {
  /** Above a page of nobody in particular. */
  ofNobody: () => 'Sales funnel',
  titles: {
    page: 'Funnel per rep',
    report: 'Funnel by group',
    compare: 'Reps side by side',
    plan: 'Plan',
    scorecard: 'Scorecard',
    leads: 'Leads',
    deals: 'Deals',
    diff: 'What changed',
    trend: 'Trend',
    service: 'Service',
    check: 'Where every row went',
    explain: 'One prospect',
  },
  prospects: (count: number) => many(count, 'prospect', 'prospects'),
  activities: (count: number) => many(count, 'activity', 'activities'),
  covers: ({ from, to }: { readonly from: string; readonly to: string }) =>
    `data from ${daysText(from, to)}`,
  /** The days asked for, an open end unsaid. */
  period: (since: string | null, until: string | null, basis: 'activity' | 'cohort') => {
    const what = basis === 'cohort' ? 'entered ' : '';
    if (since === null) return `${what}until ${dayText(until!)}`;
    return until === null ? `${what}since ${dayText(since)}` : `${what}${daysText(since, until)}`;
  },
  only: (reps: readonly string[]) => `only ${shortList(reps, 4)}`,
  asOf: (day: string) => `as of ${dayText(day)}`,
  /** What an export can be asked and counts cannot. */
  lacksExport: () => 'counts are given, and it needs an export (-p, -a)',
  /** How many reps a comparison takes, where more are named. */
  takesTwoReps: (named: number) =>
    `${grouped(named)} reps are named, and it takes one (against the rest of the team), two or none`,
  /** What to do next, and how much it would bring. */
  next: ({ rep, step, own, others, gain, gainIn }: Next) =>
    `Next: ${rep} on ${ratioWord(step)}, ${percent(own)} against ${percent(others)} for the others, about ${things(gain, gainIn)} to gain; the difference is real.`,
  told: 'What to say to whom',
  notes: 'Notes on the data',
  /** A note that only the course of the periods gives cause to. */
  noteOnTrend: (note: string) => `Trend: ${note}`,
  silent: 'What this export cannot tell',
  ledger: 'Where every row went',
  table: 'The numbers',
  /** Under a list that is longer than a page shows. */
  capped: (shown: number, rows: number) =>
    `The first ${grouped(shown)} of ${countOf(rows, 'row')}; --format csv has all of them.`,
} as const;
