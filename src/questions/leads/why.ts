/** Why a lost prospect stands where it stands, in words. */
import type { LossReasonKind } from '../../knowledge/words/loss-reasons.js';
import type { Milestone } from '../../method/milestones.js';
import { grouped } from '../../say/numbers.js';
import { countOf } from '../../say/plurals.js';
import type { WinBackEntry } from './result.js';

const lostHow = {
  timing: 'lost on timing',
  noBudget: 'lost for want of budget',
  noDecision: 'lost without a decision',
  competitor: 'lost to a competitor',
  price: 'lost on price',
  offer: 'lost on the offer',
  noAnswer: 'lost without an answer',
  notAFit: 'lost as not a fit',
  notInterested: 'lost for want of interest',
  gone: 'lost as gone',
} as const satisfies Record<LossReasonKind, string>;

const afterWhat: Readonly<Record<Milestone, string>> = {
  targets: 'before it was qualified',
  qualified: 'once qualified',
  booked: 'after an appointment was made',
  held: 'after an appointment',
  proposals: 'after a proposal',
  wins: 'after a win',
  orders: 'after an order',
};

function reasonWords({ reason, reasonKind }: Pick<WinBackEntry, 'reason' | 'reasonKind'>): string {
  if (reasonKind !== null) return lostHow[reasonKind];
  return reason === null ? 'lost, no reason given,' : `lost ("${reason}")`;
}

/** A sum of money: `12,000 EUR`. */
const sumWords = ({ currency, amount }: NonNullable<WinBackEntry['amount']>): string =>
  `${grouped(amount, Number.isInteger(amount) ? 0 : 2)}${currency === null ? '' : ` ${currency}`}`;

/**
 * `lost on timing 200 days ago after a proposal, 12,000 EUR (2.4 × the median)`. An amount of nothing is one that
 * nobody filled in.
 *
 * @param isQualifiedTold whether the export can say who was qualified; else nobody is said not to have been
 */
export function whyOf(
  entry: Omit<WinBackEntry, 'why' | 'score'>,
  isQualifiedTold: boolean,
): string {
  const { daysSince, got, amount, ofMedian } = entry;
  const when = daysSince === null ? 'on an unknown day' : `${countOf(daysSince, 'day')} ago`;
  const times = ofMedian === null ? '' : ` (${ofMedian.toFixed(1)} × the median)`;
  const sum = amount === null || amount.amount === 0 ? '' : `, ${sumWords(amount)}${times}`;
  const after = got === 'targets' && !isQualifiedTold ? '' : ` ${afterWhat[got]}`;
  return `${reasonWords(entry)} ${when}${after}${sum}`;
}
