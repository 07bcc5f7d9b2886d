import type { QuotientKey } from '../../../method/ratios.js';
import type { CountingWarning, PeriodsMixed } from '../../../warnings/counting.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { listed, shortList } from '../lists.js';
import { ratioTitle } from '../method.js';
import { measureWords, noteWords } from '../measures.js';
import { capital, countOf } from '../plurals.js';

const titled = (key: QuotientKey): string => ratioTitle(key, false);

/** Which ratios a period makes of two groups of prospects, a sentence each kind. */
function mixes({ above, mixed }: Pick<PeriodsMixed, 'above' | 'mixed'>): string {
  const high = above.map(({ ratio, groups }) => `${titled(ratio)} (${shortList(groups, 3)})`);
  const sentences = [
    high.length > 0 && `Above 100 %: ${high.join(', ')}.`,
    mixed.length > 0 &&
      `More than a fifth of the numerator is not in the denominator: ${mixed.map(titled).join(', ')}.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** What a reader is told of what is counted, and what is left out of it. */
export const countingNotes: Wording<CountingWarning> = {
  'held-unknown': () =>
    'Held cannot be known: no column says whether an appointment was honoured, so the ratios made of it are unknown.',
  'outcome-unknown': ({ outcomes }) =>
    `${capital(noteWords.outcomes(outcomes))} cannot be known: nothing in the export speaks of them.`,
  'ratio-above-one': ({ ratio, groups }) =>
    `${ratio} is above 100 % for ${listed(groups, 5)}: stages were skipped, or the counts are of different periods.`,
  'periods-mixed': (warning) =>
    `Ratios of a period mix prospects. ${mixes(warning)} --basis cohort follows those that entered in the period.`,
  'data-end-early': ({ last }) =>
    `The data end on ${last}: of the days from then to --as-of they say nothing.`,
  'days-ahead': ({ count, asOf, last }) =>
    `${countOf(count, 'prospect')} ${count === 1 ? 'counts' : 'count'} on days after --as-of ${asOf}, the last of them ${last}: check those days, or ask as of a later one.`,
  'counts-given': () =>
    'Numbers as given: counts of one period may mix prospects of several, and recent ones may still convert.',
  'outcomes-partly-given': ({ outcomes }) =>
    `Not given for everybody, so that the total is unknown: ${outcomes.join(', ')}.`,
  'outcomes-not-given': ({ outcomes }) => `Not given, and so unknown: ${outcomes.join(', ')}.`,
  'wins-without-amount': ({ count }) =>
    `${countOf(count, 'win')} without an amount: revenue is that of the others.`,
  'measures-absent': ({ measures }) =>
    `Left out, as no column tells them: ${measures.map((measure) => measureWords[measure]).join(', ')}. Name the columns with --column.`,
  'threshold-unknown': ({ condition }) =>
    `--fail-if "${condition}" could not be checked: the value cannot be told.`,
  'no-entry-dates': () =>
    'Targets are all prospects of the file: no column says when they entered it.',
  'without-entry': ({ count }) =>
    `${countOf(count, 'prospect')} without a day of entry left out of the targets.`,
  'immature-left-out': ({ count, days }) =>
    `${countOf(count, 'prospect')} left out: younger than ${countOf(days, 'day')}.`,
  'recent-may-convert': () =>
    'Recent prospects may still convert: compare cohorts of one age with --mature <days>.',
};

/** What would mend it. */
export const countingMends = {
  'held-unknown': () => 'name the column that says so (activities.outcome or prospects.heldOn)',
  'wins-without-amount': () => 'name the column of amounts (prospects.amount)',
  'no-entry-dates': () => 'name the column of the days of entry (prospects.created)',
} satisfies Mends<CountingWarning>;
