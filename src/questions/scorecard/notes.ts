import { type CsatAnswers, hasAnswers } from '../../funnel/service/csat.js';
import type { CustomerTally } from '../../funnel/service/customers.js';
import type { Deal } from '../../funnel/deals.js';
import { isDay } from '../../cells/dates/calendar.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { AbsentMeasure } from '../../warnings/counting.js';
import type { Warning } from '../../warnings/warnings.js';
import { csatNotes } from '../common/csat-notes.js';
import { unknownCustomersNote } from '../common/customers.js';
import { unreadNote } from '../common/unread.js';
import type { TeamActivity } from './activity.js';
import type { PerformanceResult } from './result.js';

/** What a scorecard is made of, as far as notes need to know. */
interface Noted {
  readonly journeys: Journeys;
  readonly activity: TeamActivity | null;
  readonly performance: PerformanceResult;
  readonly customers: CustomerTally;
  readonly won: readonly Deal[];
  /** Answers of customers; null where no column has any. */
  readonly csat: CsatAnswers | null;
  readonly isScaleGiven: boolean;
  readonly followUpDays: number;
}

/** Measures that no column tells, and the field that would. */
function absentMeasures({ journeys, performance, csat }: Noted): Warning[] {
  const { averageDeal, margin, repeatCustomers, salesCycle } = performance;
  // Answers on an unknown scale have a note of their own.
  const isAnswered = csat !== null && (hasAnswers(csat) || csat.offScale > 0);
  const hasWins = performance.wins !== null;
  const hasAmounts = journeys.details.amount !== null || (journeys.events?.amount ?? null) !== null;
  const all: readonly (AbsentMeasure | false)[] = [
    hasWins && !hasAmounts && averageDeal.length === 0 && 'money',
    hasWins && margin === null && 'margin',
    journeys.events !== null && !isAnswered && 'satisfaction',
    hasWins && repeatCustomers === null && 'repeat',
    hasWins && salesCycle === null && 'cycle',
  ];
  const measures = all.filter((measure) => measure !== false);
  return measures.length === 0 ? [] : [{ code: 'measures-absent', measures }];
}

/** Cells that were to be numbers and are not. */
const unreadCells = ({ details, events }: Journeys): Warning[] =>
  unreadNote([...details.extras.unread, ...(events?.extras.unread ?? [])]);

/** What a reader of the activity must be told. */
function activityNotes({ journeys: { events }, activity }: Noted): Warning[] {
  if (activity === null || events === null) return [{ code: 'no-activities' }];
  const { system, notDone } = activity.team.leftOut;
  const notes: Warning[] = [];
  if (events.rep === null) notes.push({ code: 'owner-performed' });
  if (system + notDone > 0) notes.push({ code: 'no-touches', system, notDone });
  if (activity.undated > 0) notes.push({ code: 'activities-undated', count: activity.undated });
  return notes;
}

/** How many wins have no day. */
export const undatedIn = ({ won }: Pick<Noted, 'won'>): number =>
  won.filter(({ day }) => !isDay(day)).length;

/** What a reader of the wins must be told. */
function dealNotes(noted: Noted): Warning[] {
  const { performance, customers, won, followUpDays } = noted;
  const { followedUp, salesCycle } = performance;
  const notes = unknownCustomersNote(customers);
  if (followedUp !== null && followedUp.tooRecent > 0) {
    notes.push({ code: 'wins-too-recent', count: followedUp.tooRecent, days: followUpDays });
  }
  const undated = undatedIn({ won });
  if (undated > 0) notes.push({ code: 'win-times-unknown', count: undated });
  const odd = (salesCycle?.leftOut ?? 0) - undated;
  if (salesCycle !== null && odd > 0) notes.push({ code: 'cycle-unknown', count: odd });
  return notes;
}

/** Everything a reader of the scorecard must be told beside what a report says. */
export const notesOf = (noted: Noted): Warning[] => [
  ...activityNotes(noted),
  ...(noted.csat === null ? [] : csatNotes(noted.csat, noted.isScaleGiven)),
  ...dealNotes(noted),
  ...absentMeasures(noted),
  ...unreadCells(noted.journeys),
];
