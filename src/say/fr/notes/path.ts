import type { PathWarning } from '../../../warnings/path.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { agreeing, countOf } from '../plurals.js';

/** What a reader is told of the path through the stages. */
export const pathNotes: Wording<PathWarning> = {
  'stages-skipped': ({ count, policy }) =>
    `${countOf(count, 'prospect')} ${agreeing(count, 'a', 'ont')} atteint une étape en en sautant une ; compté selon --stages ${policy}.`,
  'out-of-order': ({ count }) =>
    `${countOf(count, 'prospect')} ${agreeing(count, 'a', 'ont')} atteint une étape un jour antérieur à celui d’une étape précédente.`,
  'stages-backward': ({ count }) =>
    `${countOf(count, 'changement d’étape', 'changements d’étape')} en arrière, sans progrès.`,
  'deals-reopened': ({ count }) =>
    `${countOf(count, 'réouverture')} d’affaires clôturées : une vente ou une perte d’avant ne compte pas.`,
};

/** What would mend it. */
export const pathMends = {
  'stages-skipped': () => 'voir --stages, qui les compte autrement',
} satisfies Mends<PathWarning>;
