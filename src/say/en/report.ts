/** What is said of a report: how far targets get, where they are lost, who stands out. */
import type { PathStep } from '../../method/path.js';
import { quotientInfo } from '../../method/ratios.js';
import { grouped, percent } from './numbers.js';
import { countOf } from './plurals.js';
import type { Share } from '../share.js';

const rangeText = ({ low, high }: Share): string =>
  low === null || high === null ? '' : `, ${percent(low)} to ${percent(high)} at 95 %`;

const stepName = (step: PathStep): string => quotientInfo[step].title.toLowerCase();

export const reportPhrases = {
  empty: () => 'There is nothing to count.',
  conversion: (conversion: Share) =>
    `${grouped(conversion.numerator!)} of ${countOf(conversion.denominator!, 'target')} won (${percent(conversion.value)}).`,
  /** The export leaves too much open. */
  conversionUnclear: (conversion: Share) =>
    `How many targets are won the export cannot tell${rangeText(conversion)}.`,
  conversionUnknown: () => 'How many targets are won cannot be known.',
  weakest: (step: PathStep, share: Share) =>
    `The weakest step is ${stepName(step)}: ${percent(share.value)} (${grouped(share.numerator!)}/${grouped(share.denominator!)}).`,
  /** @param groups what the rows are: `reps` */
  tooMany: (count: number, groups: string) =>
    `Whether any of ${grouped(count)} ${groups} stands out is for spanco compare to tell.`,
};
