import type { Voice } from '../../en/index.js';
import type { RejectReason } from '../../../warnings/reject-reasons.js';
import { quoted } from '../lists.js';
import { agreeing } from '../plurals.js';
import { grouped } from '../numbers.js';

/** Why a row cannot be used, told of all of its kind. */
const reasons = {
  'no-id': 'l’identifiant manque',
  'no-name': 'le nom manque',
  'damaged-id': 'l’identifiant est en notation scientifique, ses chiffres sont perdus',
  date: 'une date n’est pas un jour',
  amount: 'un montant n’est pas un nombre',
  cells: 'plus de cellules que l’en-tête, donc des cellules décalées',
  quotes: 'un guillemet (") se ferme sur une autre ligne, au milieu d’une cellule',
  'not-a-record': 'ce n’est pas un enregistrement',
} as const satisfies Record<RejectReason, string>;

/** Why one row or cell cannot be used, as a clause that stands behind a colon. */
export const rowFaults = {
  reasons,
  damagedId: (id) => `${reasons['damaged-id']} (${quoted(id)})`,
  /** @param lines of the file that the row takes */
  swallowed: (lines) =>
    `${reasons.quotes} : ${grouped(lines)} ${agreeing(lines, 'ligne avalée', 'lignes avalées')}`,
  /** @param lines of the file that the row takes */
  tooLong: (cells, lines, header) =>
    `${grouped(cells)} ${agreeing(cells, 'cellule', 'cellules')}${lines === 1 ? '' : `, sur ${grouped(lines)} lignes`}, l’en-tête en a ${grouped(header)}`,
  noDay: (cell) => `${quoted(cell)} n’est pas un jour`,
  noNumber: (cell) => `${quoted(cell)} n’est pas un nombre`,
  noUserName: () => 'le nom de l’utilisateur manque',
  /** What is missing where a row says of nobody that it is about them. */
  noProspect: {
    id: 'l’identifiant de son prospect manque',
    name: 'le nom de son prospect manque',
    email: 'l’adresse de son prospect manque',
  },
  /** What a row calls its prospect, that none is called. */
  unknownProspect: {
    id: (id) => `aucun prospect n’a l’identifiant ${quoted(id)}`,
    name: (name) => `aucun prospect n’a le nom ${quoted(name)}`,
    email: (address) => `aucun prospect n’a l’adresse ${quoted(address)}`,
  },
  severalProspects: (name) => `plusieurs prospects s’appellent ${quoted(name)}`,
  notUsed: () => 'non utilisé',
  /** An example of something in a ledger, with its place: `« n/a » n’est pas un jour (ligne 14)`. */
  placed: (what, place) => `${what} (${place})`,
  quoted: (text, place) => `${quoted(text)} (${place})`,
  /** The rejected rows of an export none of whose rows can be used. */
  rejectedBy: (rejected) =>
    rejected
      .map(
        ([reason, count]) =>
          `${grouped(count)} ${agreeing(count, 'rejetée', 'rejetées')} : ${reasons[reason]}`,
      )
      .join(', '),
} satisfies Voice['rowFaults'];
