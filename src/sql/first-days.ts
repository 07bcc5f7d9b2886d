/** The query of first days: of the activities, what can decide anything, in fewer rows. */
import { noTables } from '../errors/sql.js';
import type { Dialect } from './dialects.js';
import {
  dayColumn,
  decisive,
  everyDay,
  isDecisive,
  keyOf,
  wordColumn,
  wordsTold,
} from './every-day.js';
import { columnsOf, queryOf, type Step } from './steps.js';
import { tableIn, type Tables, tellsOf, texts } from './tables.js';

/** Days of prospects that say how they ended: activities may stand before or after. */
const endings = ['wonOn', 'orderedOn', 'lostOn'];

/** The prospects, as far as their days are needed. */
function endingsOf(dialect: Dialect, { prospects }: Tables, days: readonly string[]): Step[] {
  if (days.length === 0) return [];
  const { ofField } = texts(dialect, prospects, 'p');
  const columns = [
    ['f_id', keyOf(ofField('id'))] as const,
    ...days.map((day) => [dayColumn(day), ofField(day)] as const),
  ];
  return [
    {
      name: 'spanco_prospects',
      remark: 'When prospects ended, as far as their own columns say.',
      sql: `select\n${columnsOf(columns)}\nfrom ${tableIn(dialect, prospects, 'p')}`,
    },
  ];
}

/**
 * Writes the query of first days.
 *
 * @param head remarks that stand first
 * @throws SpancoError where no table is one of activities
 */
export function firstDaysQuery(
  dialect: Dialect,
  tables: Tables,
  file: string | null,
  head: string,
): string {
  if (tables.activities.length === 0) throw noTables(file, 'noActivities');
  const words = wordsTold(tables, true);
  const days = endings.filter((day) => tellsOf(tables.prospects, day));
  const zone = ['%+%', '%-%', '%Z'].map((sign) => `substr(t_at, 11) like '${sign}'`);
  const columns = [
    [dialect.name('prospect'), 't_id'] as const,
    ...words.map((word) => [dialect.name(word), wordColumn(word)] as const),
    [dialect.name('date'), 't_at'] as const,
  ];
  const steps: Step[] = [
    ...endingsOf(dialect, tables, days),
    everyDay(dialect, tables, days, words),
    {
      name: 'spanco_days',
      remark: 'Each with its day.',
      sql: 'select t.*, substr(t_at, 1, 10) as t_day from spanco_told as t',
    },
    ...decisive(words, 'spanco_days', []),
  ];
  const last = `select\n${columnsOf(columns)}
from spanco_apart
where t_what = 'activity'
  and (${isDecisive}\n    or ${zone.join(' or ')})`;
  return queryOf(head, steps, last);
}
