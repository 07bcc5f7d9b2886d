/** What is said of deals that moved between two exports, beside those that stayed. */
import type { MovedStep, MoversFound } from '../facts.js';
import type { Share } from '../share.js';
import { andList } from './lists.js';
import { outcomeWord, ratioWord } from './method.js';
import { grouped, numbers, percent } from './numbers.js';
import { countOf } from './plurals.js';

/** `62.0 % (31/50)`; the range where open answers leave one. */
const shareText = ({ value, numerator, denominator, low, high }: Share): string =>
  value === null && low !== null && high !== null
    ? numbers.percentRange(low, high)
    : `${percent(value)} (${grouped(numerator ?? 0)}/${grouped(denominator ?? 0)})`;

/** `proposal 62.0 % (31/50) against 41.0 % (82/200)` */
const stepText = ({ from, to, ratio, moved, stayed }: MovedStep): string => {
  const name =
    ratio === null ? `from ${outcomeWord(from)} to ${outcomeWord(to)}` : ratioWord(ratio);
  return `${name} ${shareText(moved)} against ${shareText(stayed)}`;
};

export const moversPhrases = {
  /** How many moved, and whether they differed before they did. */
  found: ({ moved, stayed, verdict, steps }: MoversFound): string => {
    const all = andList(steps.map(stepText));
    const differed = {
      real: `Before that they differed by more than luck explains: ${all}.`,
      leaning: `Perhaps they differed before that, but it is not proven: ${all}.`,
      luck: 'Before that no ratio told the two apart by more than luck explains.',
      unknown: 'Whether they differed before that, the first export cannot tell.',
      none: 'Whether they differed before that cannot be said: too little is known of both.',
    }[verdict];
    return `${countOf(moved, 'open deal')} ${moved === 1 ? 'has' : 'have'} moved since, ${grouped(stayed)} stayed. ${differed}`;
  },
  /** What is compared, and why so. */
  how: () =>
    'Those that moved (on or back, won or lost) and those that stayed are compared by what the first export says of them: after the movement, whoever moved on has reached more by construction. Deals that were won or lost before are in neither.',
  headings: { moved: 'Moved', stayed: 'Stayed' },
  titles: { steps: 'Those that moved and those that stayed, before they moved' },
  /** Steps taken together, as a line of the table. */
  merged: (step: Pick<MovedStep, 'from' | 'to'>): string =>
    `From ${outcomeWord(step.from)} to ${outcomeWord(step.to)}`,
};
