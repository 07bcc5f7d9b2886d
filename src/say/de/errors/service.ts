import type { Voice } from '../../en/index.js';
import { grouped } from '../numbers.js';

/** What is said of cases. */
export const serviceErrors: Voice['errors']['service'] = {
  noCases: (activities) => ({
    message:
      activities === null
        ? 'Kein Bericht zum Service möglich: es wurden keine Tickets gelesen, nur Interessenten.'
        : `Kein Bericht zum Service möglich: keine der ${grouped(activities)} Aktivitäten ist ein Ticket.`,
    hint: 'Nennen Sie mit -a eine Datei mit Tickets: eine mit einer Spalte wie Case Number, Ticket ID oder Ticketstatus und ohne Art, oder eine, deren Art Service, Fall, Ticket oder Reklamation nennt. Eigene Wörter dafür kommen in spanco.config.json unter words.types.service.',
  }),
};
