import type { Voice } from '../../en/index.js';
import type { Outcome } from '../../../method/milestones.js';
import { methodWords, outcomeWord } from '../method.js';

/** What is listed, in words where it is one that the method knows. */
const listedAs = (outcome: string): string =>
  Object.hasOwn(methodWords.outcomes, outcome) ? outcomeWord(outcome as Outcome) : outcome;

/** What is said of lists of prospects. */
export const dealsErrors = {
  /** @param where whether nobody speaks of the milestone itself, or of any after it */
  cannotList: (outcome, where = 'at') => ({
    message:
      where === 'at'
        ? `Impossible de lister les ${listedAs(outcome)} : rien dans l’export n’en parle.`
        : `Impossible de lister qui est perdu après les ${listedAs(outcome)} : rien dans l’export ne parle de la suite.`,
    hint: 'Lancez spanco check avec les mêmes fichiers : il dit qui parle de chaque jalon.',
  }),
  listNeedsProspects: () => ({
    message: 'Impossible de lister des activités : une liste porte sur des prospects.',
    hint: 'Retirez --unit.',
  }),
} satisfies Voice['errors']['deals'];
