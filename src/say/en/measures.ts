import type { Outcome } from '../../method/milestones.js';
import { andList, clauses } from './lists.js';
import { outcomeWord } from './method.js';

/** Words inside notes: measures that no column tells, with the field that would, and why. */
export const measureWords = {
  /** Of leads. */
  source: 'source (prospects.source)',
  temperature: 'temperature (prospects.temperature)',
  qualification: 'qualification (prospects.qualification)',
  lostReason: 'reason of the loss (prospects.lostReason)',
  /** Of a scorecard. */
  money: 'money (prospects.amount)',
  margin: 'margin kept (prospects.margin)',
  satisfaction: 'satisfaction (activities.csat)',
  repeat: 'repeat customers (prospects.customer)',
  cycle: 'sales cycle (prospects.created)',
  /** Of service. */
  resolution: 'resolution rate (activities.caseStatus)',
  firstContact: 'first-contact resolution (activities.contacts)',
  csat: 'CSAT (activities.csat)',
  times: 'handling time and days to close (activities.minutes, activities.closedOn)',
} as const;

const repeatUnknown =
  'who bought again is unknown, for no customer has two prospects or two sales, and no column says who is an existing one';

const retainedUnknown = 'who stayed is a question of a period: say where it begins with --since';

/** Words inside other notes. */
export const noteWords = {
  /** Why a scale was taken for that of the answers. */
  scaleReasons: {
    wholeUpTo5: 'no answer is above 5, and all are whole',
    above5: 'no answer is above 10, and some are above 5',
    above10: 'some answers are above 10',
  },
  /** Scales of satisfaction. */
  scales: { '1-5': '1–5', '0-10': '0–10', percent: 'percent' },
  /** Cases whose times cannot be. */
  oddTimes: {
    closedBeforeOpened: 'closed before the day of opening',
    negativeMinutes: 'with less than no handling time',
  },
  /** Why customers are not said to come back, or to stay. */
  customersLeftOut: {
    repeat: repeatUnknown,
    retained: retainedUnknown,
    both: clauses([repeatUnknown, retainedUnknown]),
  },
  /** Why there are no sales beside service. */
  salesLeftOut: {
    nobodyDoesBoth: 'nobody does both',
    noSales: 'nothing that is counted here speaks of sales',
  },
  /** Outcomes that nothing speaks of. */
  outcomes: (outcomes: readonly Outcome[]): string => andList(outcomes.map(outcomeWord)),
};
