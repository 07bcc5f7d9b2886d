import { examples } from '../examples.js';
import { orList } from '../lists.js';
import type { Voice } from '../../en/index.js';
import { grouped } from '../numbers.js';

/** What is said of cases. */
export const serviceErrors: Voice['errors']['service'] = {
  noCases: (activities) => ({
    message:
      activities === null
        ? 'Kein Bericht zum Service möglich: Es wurden keine Tickets gelesen, nur Interessenten.'
        : activities === 1
          ? 'Kein Bericht zum Service möglich: Die einzige Aktivität ist kein Ticket.'
          : `Kein Bericht zum Service möglich: Keine der ${grouped(activities)} Aktivitäten ist ein Ticket.`,
    hint: `Nennen Sie mit -a eine Datei mit Tickets: eine mit einer Spalte wie ${orList(examples.caseHeaders)} und ohne Art, oder eine, deren Art ${orList(examples.caseTypes)} nennt. Eigene Wörter dafür kommen in spanco.config.json unter words.types.service. Sagt eine Spalte, wie es um jedes steht, nennen Sie sie mit --column activities.caseStatus="…".`,
  }),
};
