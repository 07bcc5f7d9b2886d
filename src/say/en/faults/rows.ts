import type { RejectReason } from '../../../warnings/reject-reasons.js';
import { grouped } from '../numbers.js';

/** Why a row cannot be used, told of all of its kind. */
const reasons = {
  'no-id': 'the id is missing',
  'no-name': 'the name is missing',
  'damaged-id': 'the id is a number in scientific notation, its digits are lost',
  date: 'a date is no day',
  amount: 'an amount is no number',
  cells: 'it has more cells than the header, so cells are shifted',
  quotes: 'a quote (") in it is closed on another line, in the middle of a cell',
  'not-a-record': 'it is not a record',
} as const satisfies Record<RejectReason, string>;

/** Why one row or cell cannot be used, as a clause that stands behind a colon. */
export const rowFaults = {
  reasons,
  damagedId: (id: string) => `${reasons['damaged-id']} ("${id}")`,
  /** @param lines of the file that the row takes */
  swallowed: (lines: number) => `${reasons.quotes}: it swallowed ${grouped(lines)} lines`,
  /** @param lines of the file that the row takes */
  tooLong: (cells: number, lines: number, header: number) =>
    `it has ${grouped(cells)} cells${lines === 1 ? '' : `, over ${grouped(lines)} lines`}, the header has ${grouped(header)}`,
  noDay: (cell: string) => `"${cell}" is not a day`,
  noNumber: (cell: string) => `"${cell}" is not a number`,
  noUserName: () => 'the name of the user is missing',
  /** What is missing where a row says of nobody that it is about them. */
  noProspect: {
    id: 'the id of its prospect is missing',
    name: 'the name of its prospect is missing',
    email: 'the address of its prospect is missing',
  },
  /** What a row calls its prospect, that none is called. */
  unknownProspect: {
    id: (id: string) => `no prospect has the id "${id}"`,
    name: (name: string) => `no prospect has the name "${name}"`,
    email: (address: string) => `no prospect has the address "${address}"`,
  },
  severalProspects: (name: string) => `several prospects are called "${name}"`,
  notUsed: () => 'it was not used',
  /** An example of something in a ledger, with its place: `"n/a" is not a day (line 14)`. */
  placed: (what: string, place: string) => `${what} (${place})`,
  quoted: (text: string, place: string) => `"${text}" (${place})`,
  /** The rejected rows of an export none of whose rows can be used. */
  rejectedBy: (rejected: readonly (readonly [RejectReason, number])[]) =>
    rejected.map(([reason, count]) => `${grouped(count)} rejected: ${reasons[reason]}`).join(', '),
};
