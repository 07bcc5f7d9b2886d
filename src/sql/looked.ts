/** What a question looks at, and what a query that serves it is made for. */
import { firstDaysCommand } from '../load/shapes/asking.js';
import { notInShapes } from '../errors/sql.js';
import type { PeriodName } from '../funnel/calendar-periods.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import type { MadeFor } from '../load/shapes/made-for.js';
import { wordsTold } from './every-day.js';
import { type Tables, tellsOf } from './tables.js';

/** What a question looks at. */
export interface Looked extends Pick<
  MadeFor,
  | 'dialect'
  | 'since'
  | 'until'
  | 'basis'
  | 'mature'
  | 'asOf'
  | 'credit'
  | 'ordered'
  | 'reps'
  | 'by'
  | 'silent'
> {
  readonly periods: readonly PeriodName[];
}

/** Fields of prospects that say how far one came. */
const standings = ['stage', 'status', 'isWon', 'isClosed', 'isLost', 'isConverted', 'inPipeline'];
/** Fields of days of prospects. */
const dayFields = ['created', 'closed', ...Object.values(milestoneDates)];

/** What the query is made for, as far as the tables tell it. @throws SpancoError where shapes cannot tell it */
export function madeForOf(tables: Tables, looked: Looked): MadeFor {
  const { prospects, activities } = tables;
  const { reps } = looked;
  const tells = (field: string) =>
    field === 'amount' ? prospects.columns?.amount !== undefined : tellsOf(prospects, field);
  if (reps && !tells('rep') && activities.some((source) => tellsOf(source, 'rep'))) {
    throw notInShapes('reps', '', firstDaysCommand(looked));
  }
  if (activities.some((source) => tellsOf(source, 'amount'))) {
    throw notInShapes('money', '', null);
  }
  const fields = [...(reps ? ['rep'] : []), ...standings, 'amount', 'currency'].filter(tells);
  return {
    ...looked,
    fields,
    days: dayFields.filter(tells),
    activities:
      activities.length === 0 ? null : wordsTold(tables, reps && looked.credit === 'actor'),
  };
}
