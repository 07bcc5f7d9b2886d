/** Writes the query that a command line asks for. */
import { isoDay } from '../cells/dates/calendar.js';
import { daysIn } from '../cells/dates/zone.js';
import { notInShapes } from '../errors/sql.js';
import { invalidOption, wrongUsage } from '../errors/usage.js';
import { isPeriod } from '../funnel/calendar-periods.js';
import { periodFlags } from '../load/shapes/asking.js';
import { conditionOf } from '../questions/common/conditions.js';
import { queryPhrases as say } from '../say/en/sql.js';
import { shellWord } from '../say/shell.js';
import { type Dialect, dialectNames, dialectOf } from '../sql/dialects.js';
import { firstDaysQuery } from '../sql/first-days.js';
import { type Looked, shapesQuery } from '../sql/shapes-query.js';
import { remarks } from '../sql/steps.js';
import { type Tables, tablesOf, tellsOf } from '../sql/tables.js';
import { columnName } from '../understand/config.js';
import type { Call } from './command.js';
import { readConfig } from './configuration.js';
import { requireForm } from './delivery.js';
import type { sqlCommand } from './commands/sql.js';
import { dimensionsIn } from './requests.js';

type SqlCall = Call<(typeof sqlCommand)['options'][number]>;

/** The names that a question groups or filters by. */
function namesAsked({ by, where, adjust }: SqlCall['values'], { prospects }: Tables): string[] {
  const headers = Object.values(prospects.columns ?? {});
  const asked = dimensionsIn(by, headers);
  const all = [
    ...(asked.length === 0 ? ['rep'] : asked),
    ...where.map((text) => conditionOf(text, headers).name),
    ...(adjust === undefined ? [] : [adjust]),
  ];
  return [...new Set(all)];
}

/** What the question that is asked looks at. */
function lookedAt({ values, now }: SqlCall, tables: Tables): Looked {
  const { since = null, until = null, asOf, mature, stages, credit, tz } = values;
  const iso = (day: number | null) => (day === null ? null : isoDay(day));
  if (since !== null && until !== null && since > until) {
    throw invalidOption('--since', isoDay(since), `it is after --until ${isoDay(until)}`);
  }
  const names = namesAsked(values, tables);
  const reps = names.includes('rep') || values.rep.length > 0;
  const by = names.filter((name) => name !== 'rep' && !isPeriod(name));
  const strange = by.find((name) => !columnName.test(name));
  if (strange !== undefined) throw invalidOption('--by', strange, 'it is no name of a column');
  return {
    dialect: values.dialect!,
    since: iso(since),
    until: iso(until),
    basis: values.basis,
    mature: mature ?? null,
    asOf: isoDay(asOf ?? daysIn(tz)(now().getTime())),
    credit,
    ordered: values.ordered || stages === 'strict' || (credit === 'actor' && reps),
    by,
    reps,
    periods: names.filter(isPeriod),
  };
}

/** The line that runs the query and hands its answer on. */
function pipeLine(dialect: Dialect, looked: Looked, names: readonly string[]): string {
  const flags = periodFlags({ ...looked, asOf: null });
  const groups = names.flatMap((name) => ['--by', name]);
  return `${dialect.client} | ${['spanco', 'report', ...flags, ...groups, '-'].map(shellWord).join(' ')}`;
}

function shapes(call: SqlCall, dialect: Dialect, tables: Tables): string {
  const looked = lookedAt(call, tables);
  const names = [...(looked.reps ? ['rep'] : []), ...looked.by, ...looked.periods];
  return shapesQuery(dialect, tables, looked, () =>
    remarks(
      say.shapes(dialect.title),
      say.looksAt(names),
      say.run(pipeLine(dialect, looked, names)),
    ),
  ).sql;
}

function firstDays(dialect: Dialect, tables: Tables, file: string | null): string {
  if (tables.activities.some((source) => tellsOf(source, 'amount'))) {
    throw notInShapes('first days for money of activities', 'each amount has its own day');
  }
  const line = `${dialect.client} > first-days.csv; spanco report -p prospects.csv -a first-days.csv`;
  return firstDaysQuery(
    dialect,
    tables,
    file,
    remarks(say.firstDays(dialect.title), say.run(line)),
  );
}

/**
 * The text of the query.
 *
 * @throws SpancoError where the configuration lists no tables, or the query cannot tell what is asked
 */
export async function queryText(call: SqlCall): Promise<string> {
  const { values, world } = call;
  if (values.dialect === undefined) {
    throw wrongUsage(
      'Cannot write a query: no database is named.',
      `Say --dialect ${dialectNames.join(', ')}.`,
    );
  }
  requireForm(values.output, ['a query', 'SQL'], world);
  const given = await readConfig(values.config, world);
  const dialect = dialectOf(values.dialect);
  const file = given?.file ?? null;
  const tables = tablesOf(file, given?.config ?? null);
  return values.firstDays ? firstDays(dialect, tables, file) : shapes(call, dialect, tables);
}
