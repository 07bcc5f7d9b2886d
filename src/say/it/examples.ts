import type { Voice } from '../en/index.js';

/** Words that are given as examples of what an export may hold: all of them are read. */
export const examples: Voice['examples'] = {
  outcomes: { held: 'onorato', noShow: 'non presentato', cancelled: 'annullato' },
  days: { proposals: 'Data proposta', wins: 'Data firma' },
  caseHeaders: ['Numero caso', 'Numero ticket', 'Stato ticket'],
  caseTypes: ['assistenza', 'ticket', 'reclamo'],
  header: 'id,nome,importo,fase,venditore,creato',
};
