import type { Voice } from '../../en/index.js';
import { outcomeOf } from '../terms.js';

/** What is said of lists of prospects. */
export const dealsErrors: Voice['errors']['deals'] = {
  cannotList: (outcome, where = 'at') => ({
    message:
      where === 'at'
        ? `Liste nicht möglich (${outcomeOf(outcome)}): Der Export sagt nichts dazu.`
        : `Wer danach verloren ging, lässt sich nicht auflisten (${outcomeOf(outcome)}): zu dem, was danach kommt, sagt der Export nichts.`,
    hint: 'Führen Sie spanco check mit denselben Dateien aus: Es zeigt, was jeden Meilenstein belegt.',
  }),
  listNeedsProspects: () => ({
    message: 'Aktivitäten lassen sich nicht auflisten: eine Liste besteht aus Interessenten.',
    hint: 'Lassen Sie --unit weg.',
  }),
};
