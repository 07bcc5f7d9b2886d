import type { Voice } from '../en/index.js';

/** Words that are given as examples of what an export may hold: all of them are read. */
export const examples: Voice['examples'] = {
  outcomes: { held: 'wahrgenommen', noShow: 'nicht erschienen', cancelled: 'abgesagt' },
  days: { proposals: 'Angebotsdatum', wins: 'Unterschrieben am' },
  caseHeaders: ['Fallnummer', 'Ticketnummer', 'Ticketstatus'],
  caseTypes: ['Kundendienst', 'Ticket', 'Reklamation'],
  header: 'ID,Name,Betrag,Phase,Verkäufer,Erstellt',
};
