import type { RejectReason } from '../../../warnings/reject-reasons.js';
import type { Voice } from '../../en/index.js';
import { countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

/** Why a row cannot be used, told of all of its kind. */
const reasons = {
  'no-id': 'manca l’id',
  'no-name': 'manca il nome',
  'damaged-id': 'l’id è un numero in notazione scientifica, le cifre sono perse',
  date: 'una data non è un giorno',
  amount: 'un importo non è un numero',
  cells: 'ha più celle dell’intestazione, quindi le celle sono spostate',
  quotes: 'le virgolette (") si chiudono su un’altra riga, in mezzo a una cella',
  'not-a-record': 'non è un record',
} as const satisfies Record<RejectReason, string>;

/** Why one row or cell cannot be used, as a clause that stands behind a colon. */
export const rowFaults = {
  reasons,
  damagedId: (id) => `${reasons['damaged-id']} («${id}»)`,
  swallowed: (lines) => `${reasons.quotes}: hanno inglobato ${countOf(lines, 'riga', 'righe')}`,
  tooLong: (cells, lines, header) =>
    `ha ${countOf(cells, 'cella', 'celle')}${lines === 1 ? '' : `, su ${grouped(lines)} righe`}, l’intestazione ne ha ${grouped(header)}`,
  noDay: (cell) => `«${cell}» non è una data`,
  noNumber: (cell) => `«${cell}» non è un numero`,
  noUserName: () => 'manca il nome dell’utente',
  noProspect: {
    id: 'manca l’id del prospetto',
    name: 'manca il nome del prospetto',
    email: 'manca l’indirizzo del prospetto',
  },
  unknownProspect: {
    id: (id) => `nessun prospetto ha l’id «${id}»`,
    name: (name) => `nessun prospetto ha il nome «${name}»`,
    email: (address) => `nessun prospetto ha l’indirizzo «${address}»`,
  },
  severalProspects: (name) => `più prospetti si chiamano «${name}»`,
  notUsed: () => 'non è entrato nel calcolo',
  placed: (what, place) => `${what} (${place})`,
  quoted: (text, place) => `«${text}» (${place})`,
  rejectedBy: (rejected) =>
    rejected
      .map(([reason, count]) => `${countOf(count, 'scartata', 'scartate')}: ${reasons[reason]}`)
      .join(', '),
} satisfies Voice['rowFaults'];
