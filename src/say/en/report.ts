/** What is said of a report: how far targets get, where they are lost, who stands out. */
import type { Milestone } from '../../method/milestones.js';
import type { PathStep } from '../../method/path.js';
import { type Dimension, groupNouns } from './groups.js';
import { outcomeWord, ratioWord } from './method.js';
import { fraction, grouped, percent } from './numbers.js';
import { capital, countOf } from './plurals.js';
import type { OpenShare, Share } from '../share.js';

const rangeText = ({ low, high }: Share): string =>
  low === null || high === null ? '' : `, ${percent(low)} to ${percent(high)} at 95 %`;

/** `the weakest step is closing: 20.0 % (5/25)`, wherever it is said. */
export const weakestText = (step: PathStep, { value, ...counts }: OpenShare): string =>
  `the weakest step is ${ratioWord(step)}: ${percent(value)} (${fraction(counts)})`;

export const reportPhrases = {
  headings: {
    funnel: 'Funnel',
    reached: 'Reached',
    ofThoseBefore: 'Of those before',
  },
  /** What each column is a ratio of: `R4 closing = wins / proposals (N → C); …`. */
  legend: (
    steps: readonly {
      readonly key: PathStep;
      /** `R4`; null for a link. */
      readonly short: string | null;
      readonly from: Milestone;
      readonly to: Milestone;
      /** The letters of the stages. */
      readonly letters: readonly string[];
    }[],
  ): string =>
    `${steps
      .map(({ key, short, from, to, letters }) => {
        const name = short === null ? ratioWord(key) : `${short} ${ratioWord(key)}`;
        return `${name} = ${outcomeWord(to)} / ${outcomeWord(from)} (${letters.join(' → ')})`;
      })
      .join('; ')}.`,
  empty: () => 'There is nothing to count.',
  /** In a period in which nobody came in. @param wins null where they cannot be known */
  withoutTargets: (wins: number | null) =>
    `No target came in${wins === null ? '' : `; ${countOf(wins, 'target')} won`}.`,
  conversion: (conversion: Share) =>
    `${grouped(conversion.numerator!)} of ${countOf(conversion.denominator!, 'target')} won (${percent(conversion.value)}).`,
  /** The export leaves too much open. */
  conversionUnclear: (conversion: Share) =>
    `The export cannot tell how many targets are won${rangeText(conversion)}.`,
  conversionUnknown: () => 'How many targets are won cannot be known.',
  weakest: (step: PathStep, share: OpenShare) => `${capital(weakestText(step, share))}.`,
  /** @param by what the rows are grouped by */
  tooMany: (count: number, by: Dimension) =>
    `Whether any of ${grouped(count)} ${groupNouns(by)} stands out is for spanco compare to tell.`,
};
