/**
 * How promising a lost prospect is. Points in words anybody can check, and add up: this orders a list, it is
 * no probability.
 */
import type { Milestone } from '../../method/milestones.js';
import type { LossReasonKind } from '../../knowledge/words/loss-reasons.js';

/** What points are given for, 0 to 3 each. */
export const parts = ['reason', 'amount', 'got', 'age'] as const;

/** The most points there are. */
export const mostPoints = 3 * parts.length;

export type Score = Record<(typeof parts)[number] | 'total', number>;

/** Another time may do best, then another offer; who never was a customer for this will not be one now. */
const reasonPoints = {
  timing: 3,
  noBudget: 3,
  noDecision: 3,
  competitor: 2,
  price: 2,
  offer: 2,
  noAnswer: 1,
  notAFit: 0,
  notInterested: 0,
  gone: 0,
} as const satisfies Record<LossReasonKind, number>;

/** The further they came, the more they wanted it. */
const gotPoints: Readonly<Record<Milestone, number>> = {
  targets: 0,
  qualified: 1,
  booked: 1,
  held: 2,
  proposals: 3,
  wins: 3,
  orders: 3,
};

/** Long enough ago for things to have changed, not so long that nobody remembers. */
const bestAge = { from: 60, to: 540 } as const;
const forgotten = 1095;

/** An unknown reason stands between those that leave hope and those that do not. */
const pointsOfReason = (kind: LossReasonKind | null): number =>
  kind === null ? 1 : reasonPoints[kind];

/** Twice the median or more, the median or more, less; unknown. */
const pointsOfAmount = (ofMedian: number | null): number =>
  ofMedian === null ? 0 : ofMedian >= 2 ? 3 : ofMedian >= 1 ? 2 : 1;

function pointsOfAge(days: number | null): number {
  if (days === null || days > forgotten) return 0;
  return days >= bestAge.from && days <= bestAge.to ? 3 : 1;
}

/** What the points of a prospect hang on. */
export interface Lost {
  readonly reasonKind: LossReasonKind | null;
  /** The amount in medians of the lost amounts of its currency. */
  readonly ofMedian: number | null;
  readonly got: Milestone;
  readonly daysSince: number | null;
}

/** The points of a lost prospect. */
export function scoreOf({ reasonKind, ofMedian, got, daysSince }: Lost): Score {
  const score = {
    reason: pointsOfReason(reasonKind),
    amount: pointsOfAmount(ofMedian),
    got: gotPoints[got],
    age: pointsOfAge(daysSince),
  };
  return { total: parts.reduce((sum, part) => sum + score[part], 0), ...score };
}
