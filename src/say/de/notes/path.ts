import type { PathWarning } from '../../../warnings/path.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { agreeing, countOf, prospects } from '../plurals.js';

/** What a reader is told of the path through the stages. */
export const pathNotes: Wording<PathWarning> = {
  'stages-skipped': ({ count, policy }) =>
    `${prospects(count)} ${agreeing(count, 'erreichte', 'erreichten')} eine Stufe ohne eine frühere; gezählt nach --stages ${policy}.`,
  'out-of-order': ({ count }) =>
    `${prospects(count)} ${agreeing(count, 'erreichte', 'erreichten')} eine Stufe an einem Tag vor einer früheren Stufe.`,
  'stages-backward': ({ count }) =>
    `${countOf(count, 'Phasenwechsel ging', 'Phasenwechsel gingen')} rückwärts; das ist kein Fortschritt.`,
  'deals-reopened': ({ count }) =>
    `Geschlossene Verkaufschancen wurden ${countOf(count, 'Mal', 'Mal')} wieder geöffnet: ein Abschluss oder Verlust davor zählt nicht.`,
};

/** What would mend it. */
export const pathMends = {
  'stages-skipped': () => 'siehe --stages, das sie anders zählt',
} satisfies Mends<PathWarning>;
