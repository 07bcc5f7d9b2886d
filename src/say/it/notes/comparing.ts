import type { ComparingWarning } from '../../../warnings/comparing.js';
import type { Wording } from '../../../warnings/wording.js';
import { groupNoun, groupWords, noneOf } from '../groups.js';
import { many } from '../things.js';
import { listed } from '../lists.js';
import { agreeing } from '../plurals.js';

/** What a reader is told of comparing reps. */
export const comparingNotes: Wording<ComparingWarning> = {
  'mix-misleads': ({ rep, sentence }) => `${rep}: ${sentence}`,
  'unassigned-left-out': ({ by }) =>
    by === 'rep'
      ? `I prospetti senza titolare, ${groupWords.name(by, '(unassigned)')}, restano fuori dal confronto.`
      : `I prospetti senza ${groupNoun(by).one}, ${groupWords.name(by, '(none)')}, restano fuori dal confronto.`,
  'effort-unknown': ({ effort }) =>
    `L’efficienza non è nota per tutti: a qualcuno manca il numero di ${many(effort)}.`,
  'no-shared-segment': ({ column, reps }) =>
    `${listed(reps, 5)}: ${agreeing(reps.length, 'confronto impossibile', 'confronti impossibili')} a parità di condizioni, perché ${noneOf(column)} è in comune con il resto, oppure le acquisizioni superano l’impegno.`,
};
