import type { Voice } from '../../en/index.js';
import { outcomeName } from '../notes/names.js';

/** What is said of lists of prospects. */
export const dealsErrors = {
  cannotList: (outcome, where = 'at') => ({
    message:
      where === 'at'
        ? `Impossibile fare l’elenco (${outcomeName(outcome)}): nell’esportazione nulla ne parla.`
        : `Impossibile elencare chi si è perso dopo quella tappa (${outcomeName(outcome)}): nell’esportazione nulla parla di ciò che viene dopo.`,
    hint: 'Eseguire spanco check con gli stessi file: dice da dove si ricava ogni tappa.',
  }),
  listNeedsProspects: () => ({
    message: 'Impossibile elencare attività: un elenco è di prospetti.',
    hint: 'Togliere --unit.',
  }),
} satisfies Voice['errors']['deals'];
