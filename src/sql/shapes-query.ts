/** The query of shapes: one row for all prospects that are alike in what a question looks at. */
import { isoDay, parseIsoDay } from '../cells/dates/calendar.js';
import { notInShapes } from '../errors/sql.js';
import type { PeriodName } from '../funnel/calendar-periods.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { bordersOf } from '../load/shapes/borders.js';
import { daysTold } from '../load/shapes/days-told.js';
import { type MadeFor, madeForText } from '../load/shapes/made-for.js';
import { ACTIVITY, escapes, within } from '../load/shapes/told.js';
import type { Dialect } from './dialects.js';
import {
  dayColumn,
  decisive,
  everyDay,
  isDecisive,
  keyOf,
  kindOf,
  type WordField,
  wordColumn,
  wordsTold,
} from './every-day.js';
import { columnsOf, queryOf, type Step } from './steps.js';
import { tableIn, type Tables, tellsOf, texts } from './tables.js';

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

const column = (field: string): string => `f_${field.toLowerCase()}`;
const byColumn = (place: number): string => `f_by_${place + 1}`;
const periodColumn = (period: string): string => `f_${period}`;

/** What the query is made for, as far as the tables tell it. @throws SpancoError where shapes cannot tell it */
function madeForOf(tables: Tables, looked: Looked): MadeFor {
  const { prospects, activities } = tables;
  const { reps } = looked;
  const tells = (field: string) =>
    field === 'amount' ? prospects.columns?.amount !== undefined : tellsOf(prospects, field);
  if (reps && !tells('rep') && activities.some((source) => tellsOf(source, 'rep'))) {
    throw notInShapes('reps');
  }
  if (activities.some((source) => tellsOf(source, 'amount'))) {
    throw notInShapes('money');
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

/** Where lists go on in a new line. */
const longestLine = 1000;

/** The query while it is written. */
class ShapesWriter {
  private readonly words: readonly WordField[];
  private readonly last: string;
  private readonly first: string;

  constructor(
    private readonly dialect: Dialect,
    private readonly tables: Tables,
    private readonly made: MadeFor,
  ) {
    this.words = (made.activities ?? []) as readonly WordField[];
    const { first, last } = daysTold(parseIsoDay(made.asOf)!);
    [this.first, this.last] = [isoDay(first), isoDay(last)];
  }

  /** Whether a text is a day that is told as a day. */
  private isTold(day: string): string {
    return `${day} between '${this.first}' and '${this.last}' and ${this.dialect.isDay(day)}`;
  }

  /** Columns that prospects must be alike in, by the names they have in the answer. */
  private get alike(): string[] {
    const { fields, by, periods } = this.made;
    return [
      'f_odd',
      ...fields.filter((field) => field !== 'amount').map(column),
      ...(fields.includes('amount') ? ['f_paid'] : []),
      ...by.map((_, place) => byColumn(place)),
      ...periods.map(periodColumn),
    ];
  }

  prospects(): Step[] {
    const { dialect, tables, made } = this;
    const { raw, ofColumn, ofField } = texts(dialect, tables.prospects, 'p');
    const { columns = {} } = tables.prospects;
    const id = keyOf(ofField('id'));
    const amount = columns.amount === undefined ? null : raw(columns.amount);
    const day = `substr(${dayColumn('created')}, 1, 10)`;
    const ifDay = (value: string) => `case when ${this.isTold(day)} then ${value} else '' end`;
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

  parts(): Step {
    const { made, words } = this;
    const borders = bordersOf(made).map(isoDay);
    const kind = kindOf(words);
    const letters = 'abcdefgh';
    const cases = borders.map((day, place) => `when t_day < '${day}' then '${letters[place]!}'`);
    const part = `case ${cases.join(' ')} else '${letters[borders.length]!}' end`;
    const isLate = made.mature !== null && made.days.includes('created');
    const late = isLate
      ? ` || case when t_day > p.f_limit and p.f_limit <> '' then 'z' else '' end`
      : '';
    const noZone = ['%+%', '%-%', '%Z'].map((sign) => `substr(t_at, 11) not like '${sign}'`);
    return {
      name: 'spanco_parts',
      remark:
        'In which part of the question each day lies; what is no day, or far away, stands for itself.',
      sql: `select ${kind}, t_at, t_day,
  case when t_at = '' then ''
    when ${this.isTold('t_day')}
      and ${noZone.join(' and ')}
    then ${part}${late}
    else t_at end as t_part
from (select t.*, substr(t_at, 1, 10) as t_day from spanco_told as t${this.spoken()}) as d${
        isLate ? '\n  left join spanco_prospects as p on p.f_id = d.t_id' : ''
      }`,
    };
  }

  /** Leaves out what says nothing, whoever did it. */
  private spoken(): string {
    const { silent } = this.made;
    if (silent.length === 0) return '';
    const said = this.words.filter((word) => word !== 'rep').map(wordColumn);
    const kinds = silent.map((words) => this.dialect.literal(words.join(within)));
    const lines: string[] = [];
    for (const kind of kinds) {
      const last = lines.at(-1);
      if (last === undefined || last.length > longestLine) lines.push(kind);
      else lines[lines.length - 1] = `${last}, ${kind}`;
    }
    const kind = said.join(` || '${within}' || `);
    return `\n    where t_what <> '${ACTIVITY}' or ${kind} not in (\n      ${lines.join(',\n      ')})`;
  }

  /** What of it is told, each with the part that it lies in. */
  kept(): Step[] {
    const { words, made, dialect } = this;
    const kind = kindOf(words);
    if (!made.ordered) {
      return [
        {
          name: 'spanco_kept',
          remark: 'The first of its kind in each part.',
          sql: `select ${kind}, t_part as k_part, min(t_at) as k_at\nfrom spanco_parts\ngroup by ${kind}, t_part`,
        },
      ];
    }
    const rank = (by: string) =>
      dialect.text(`dense_rank() over (partition by t_id order by ${by})`);
    return [
      ...decisive(words, 'spanco_parts', ['t_part']),
      {
        name: 'spanco_kept',
        remark:
          'What can decide anything, with its place in the order of days, and of times of day.',
        sql: `select ${kind}, t_at as k_at,
  t_part || '.' || ${rank('t_day')} || '.' || ${rank('substr(t_at, 1, 19)')}
    || case when substr(t_at, 12, 8) in ('', '00:00', '00:00:00') then '' else 'c' end as k_part
from spanco_apart
where ${isDecisive}`,
      },
    ];
  }

  /** All that is told of one prospect as one text: what others must be alike in, and what an example is. */
  each(): Step[] {
    const escaped = (word: string) =>
      escapes.reduce((sql, [sign, written]) => `replace(${sql}, '${sign}', '${written}')`, word);
    const beside = (...parts: string[]) => parts.join(` || '${within}' || `);
    const key = beside('t_what', ...this.words.map((word) => escaped(wordColumn(word))));
    const { joined, joinsBesideRows } = this.dialect;
    const isGrouped = joinsBesideRows !== true;
    return [
      {
        name: 'spanco_lines',
        remark: 'One text for each.',
        sql: `select t_id, k_part, k_at,\n  ${key} as k_key\nfrom spanco_kept`,
      },
      {
        name: 'spanco_each',
        remark:
          'One text for each prospect: what it is alike in, and as an example what there was.',
        sql: `select ${isGrouped ? '' : 'distinct '}t_id,
  ${joined(beside('k_key', 'k_part'), 't_id')} as e_alike,
  ${joined(beside('k_key', 'k_at'), 't_id')} as e_told
from spanco_lines${isGrouped ? '\ngroup by t_id' : ''}`,
      },
    ];
  }

  /** How many activities there are, and from when to when something is recorded, as one text. */
  log(): Step {
    const { dialect, made, first } = this;
    const isLost = "t_id <> '' and coalesce(p.f_id, '') = ''";
    const many = (condition: string) =>
      dialect.text(
        `coalesce(sum(case when t_what = '${ACTIVITY}'${condition} then 1 else 0 end), 0)`,
      );
    const day = (edge: 'min' | 'max', none: string) =>
      `coalesce(${edge}(case when t_what <> 'closed' and substr(t_at, 1, 10) between '${first}' and '${made.asOf}'\n    then substr(t_at, 1, 10) else '${none}' end), '${none}')`;
    const parts = [
      many(''),
      many(" and t_id = ''"),
      many(` and ${isLost}`),
      many(` and ${isLost} and t_id like '%;%'`),
      day('min', '9999-12-31'),
      day('max', '0001-01-01'),
    ];
    return {
      name: 'spanco_log',
      remark:
        'Activities: all, without a prospect, of one that is not there, of these, of several; the days of all.',
      sql: `select ${parts.join(" || ' '\n  || ")} as l_counts
from spanco_told as t left join (select distinct f_id from spanco_rows) as p on p.f_id = t.t_id`,
    };
  }

  answer(): string {
    const { dialect, made, alike } = this;
    const hasTold = made.activities !== null || made.days.length > 0;
    const told = (value: string, other: string) => (hasTold ? value : other);
    const columns = columnsOf([
      ['spanco_for', dialect.literal(madeForText(made))],
      ['spanco_log', told('(select l_counts from spanco_log)', "'0 0 0 0'")],
      ['spanco_n', 'count(*)'],
      ['spanco_told', told("min(coalesce(e_told, ''))", "''")],
      [
        'spanco_money',
        made.fields.includes('amount') ? `coalesce(${dialect.millionths('f_amount')}, '')` : "''",
      ],
      ...alike.map((name) => [name, name] as const),
    ]);
    const join = told('\n  left join spanco_each as e on e.t_id = p.f_id', '');
    const group = [...alike, ...(hasTold ? ["coalesce(e_alike, '')"] : [])].join(', ');
    return `select\n${columns}\nfrom spanco_prospects as p${join}\ngroup by ${group}\norder by min(f_id)`;
  }

  steps(): Step[] {
    const { dialect, tables, made, words } = this;
    if (made.activities === null && made.days.length === 0) return this.prospects();
    return [
      ...this.prospects(),
      everyDay(dialect, tables, made.days, words),
      this.parts(),
      ...this.kept(),
      ...this.each(),
      this.log(),
    ];
  }
}

/** A query, and what it is made for. */
export interface ShapesQuery {
  readonly made: MadeFor;
  readonly sql: string;
}

/**
 * Writes the query of shapes.
 *
 * @param head remarks that stand first
 * @throws SpancoError where shapes cannot tell what is looked at
 */
export function shapesQuery(
  dialect: Dialect,
  tables: Tables,
  looked: Looked,
  head: (made: MadeFor) => string,
): ShapesQuery {
  const made = madeForOf(tables, looked);
  const writer = new ShapesWriter(dialect, tables, made);
  return { made, sql: queryOf(head(made), writer.steps(), writer.answer()) };
}
