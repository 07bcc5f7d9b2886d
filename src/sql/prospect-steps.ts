/** The steps about prospects themselves: their columns as they are spelled, and what follows from them. */
import type { PeriodName } from '../funnel/calendar-periods.js';
import type { Dialect } from './dialects.js';
import { dayColumn, keyOf } from './every-day.js';
import { isTold, type Query } from './query.js';
import { columnsOf, type Step } from './steps.js';
import { tableIn, texts } from './tables.js';

const column = (field: string): string => `f_${field.toLowerCase()}`;
const byColumn = (place: number): string => `f_by_${place + 1}`;
const periodColumn = (period: string): string => `f_${period}`;

/** Columns that prospects must be alike in, by the names they have in the answer. */
export function alikeColumns(query: Query): string[] {
  const { fields, by, periods } = query.made;
  return [
    'f_odd',
    ...fields.filter((field) => field !== 'amount').map(column),
    ...(fields.includes('amount') ? ['f_paid'] : []),
    ...by.map((_, place) => byColumn(place)),
    ...periods.map(periodColumn),
  ];
}

const isDamaged = (id: string): string =>
  `lower(substr(${id}, 2, 2)) in ('e+', 'e-') or (substr(${id}, 2, 1) in ('.', ',') and (lower(${id}) like '%e+%' or lower(${id}) like '%e-%'))`;

/** The label of a day, or a text that stands for it as well. */
function labelOf({ monday }: Dialect, period: PeriodName, day: string): string {
  const month = `substr(${day}, 6, 2)`;
  const labels: Readonly<Record<PeriodName, string>> = {
    day,
    week: monday(day),
    month: `substr(${day}, 1, 7)`,
    quarter: `substr(${day}, 1, 4) || case when ${month} < '04' then '1' when ${month} < '07' then '2' when ${month} < '10' then '3' else '4' end`,
    year: `substr(${day}, 1, 4)`,
  };
  return labels[period];
}

/** The prospects, each with what is odd of it. */
export function prospectSteps(query: Query): Step[] {
  const { dialect, tables, made } = query;
  const { raw, ofColumn, ofField } = texts(dialect, tables.prospects, 'p');
  const { columns = {} } = tables.prospects;
  const id = keyOf(ofField('id'));
  const amount = columns.amount === undefined ? null : raw(columns.amount);
  const day = `substr(${dayColumn('created')}, 1, 10)`;
  const ifDay = (value: string) => `case when ${isTold(query, day)} then ${value} else '' end`;
  const plain = made.fields.filter((field) => field !== 'amount');
  return [
    {
      name: 'spanco_rows',
      remark: 'The prospects: every column as it is spelled.',
      sql: `select\n${columnsOf([
        ['f_id', id],
        ...plain.map((field) => [column(field), ofField(field)] as const),
        ...(amount === null ? [] : ([['f_amount', amount]] as const)),
        ...made.days.map((field) => [dayColumn(field), ofField(field)] as const),
        ...made.by.map(
          (name, place) =>
            [
              byColumn(place),
              columns[name] === undefined && tables.prospects.constants?.[name] === undefined
                ? ofColumn(name)
                : ofField(name),
            ] as const,
        ),
      ])}\nfrom ${tableIn(dialect, tables.prospects, 'p')}`,
    },
    {
      name: 'spanco_prospects',
      remark: 'What is odd of them, and what follows from the day of entry.',
      sql: `select r.*,
  case when f_id = '' then 'no id' when count(*) over (partition by f_id) > 1 then 'repeated'
    when ${isDamaged('f_id')} then 'damaged' else '' end as f_odd${[
      ...(amount === null
        ? []
        : [
            `case when coalesce(${dialect.text('f_amount')}, '') = '' then '' else 'paid' end as f_paid`,
          ]),
      ...(made.mature === null || !made.days.includes('created')
        ? []
        : [`${ifDay(dialect.plus(day, made.mature))} as f_limit`]),
      ...made.periods.map(
        (period) =>
          `${made.days.includes('created') ? ifDay(labelOf(dialect, period as PeriodName, day)) : "''"} as ${periodColumn(period)}`,
      ),
    ]
      .map((sql) => `,\n  ${sql}`)
      .join('')}
from spanco_rows as r`,
    },
  ];
}
