import type { PathWarning } from '../../../warnings/path.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { agreeing, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

/** What a reader is told of the path through the stages. */
export const pathNotes: Wording<PathWarning> = {
  'stages-skipped': ({ count, policy }) =>
    `${countOf(count, 'prospect')} reached a stage without an earlier one; counted as --stages ${policy} says.`,
  'out-of-order': ({ count }) =>
    `${countOf(count, 'prospect')} reached a stage on a day before an earlier stage.`,
  'stages-backward': ({ count }) =>
    `${countOf(count, 'change')} of stage went backward, and ${agreeing(count, 'is', 'are')} no progress.`,
  'deals-reopened': ({ count }) =>
    `Closed deals were re-opened ${count === 1 ? 'once' : `${grouped(count)} times`}: a win or a loss before that does not count.`,
};

/** What would mend it. */
export const pathMends = {
  'stages-skipped': () => 'see --stages, which counts them otherwise',
} satisfies Mends<PathWarning>;
