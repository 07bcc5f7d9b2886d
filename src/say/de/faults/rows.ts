import type { Voice } from '../../en/index.js';
import { quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** Why a row cannot be used, told of all of its kind. */
const reasons: Voice['rowFaults']['reasons'] = {
  'no-id': 'die ID fehlt',
  'no-name': 'der Name fehlt',
  'damaged-id': 'die ID ist eine Zahl in Exponentialschreibweise, Ziffern sind verloren',
  date: 'ein Datum ist kein Tag',
  amount: 'ein Betrag ist keine Zahl',
  cells: 'mehr Zellen als die Kopfzeile, Zellen sind also verschoben',
  quotes: 'ein Anführungszeichen (") schließt erst in einer anderen Zeile, mitten in einer Zelle',
  'not-a-record': 'kein Datensatz',
};

/** Why one row or cell cannot be used, as a clause that stands behind a colon. */
export const rowFaults: Voice['rowFaults'] = {
  reasons,
  damagedId: (id) => `${reasons['damaged-id']} (${quoted(id)})`,
  swallowed: (lines) => `${reasons.quotes}: ${grouped(lines)} Zeilen sind darin verschwunden`,
  tooLong: (cells, lines, header) =>
    `sie hat ${grouped(cells)} Zellen${lines === 1 ? '' : `, über ${grouped(lines)} Zeilen`}, die Kopfzeile hat ${grouped(header)}`,
  noDay: (cell) => `${quoted(cell)} ist kein Tag`,
  noNumber: (cell) => `${quoted(cell)} ist keine Zahl`,
  noUserName: () => 'der Name des Benutzers fehlt',
  noProspect: {
    id: 'die ID des Interessenten fehlt',
    name: 'der Name des Interessenten fehlt',
    email: 'die Adresse des Interessenten fehlt',
  },
  unknownProspect: {
    id: (id) => `kein Interessent hat die ID ${quoted(id)}`,
    name: (name) => `kein Interessent heißt ${quoted(name)}`,
    email: (address) => `kein Interessent hat die Adresse ${quoted(address)}`,
  },
  severalProspects: (name) => `mehrere Interessenten heißen ${quoted(name)}`,
  notUsed: () => 'sie wurde nicht verwendet',
  placed: (what, place) => `${what} (${place})`,
  quoted: (text, place) => `${quoted(text)} (${place})`,
  rejectedBy: (rejected) =>
    rejected.map(([reason, count]) => `${grouped(count)} verworfen: ${reasons[reason]}`).join(', '),
};
