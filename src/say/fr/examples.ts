import type { Voice } from '../en/index.js';

/** Words that are given as examples of what an export may hold: all of them are read. */
export const examples: Voice['examples'] = {
  outcomes: { held: 'honoré', noShow: 'absent', cancelled: 'annulé' },
  days: { proposals: 'Date de la proposition', wins: 'Date de signature' },
  caseHeaders: ['Numéro de demande', 'Numéro de ticket', 'Statut du ticket'],
  caseTypes: ['assistance', 'ticket', 'réclamation'],
  header: 'id,nom,montant,étape,commercial,créé',
};
