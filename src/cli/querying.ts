/** Writes the query that a command line asks for. */
import { isoDay } from '../cells/dates/calendar.js';
import { daysIn } from '../cells/dates/zone.js';
import { makeVocabularies } from '../cells/words/vocabularies.js';
import { noDatabase, noWords, notInShapes } from '../errors/sql.js';
import { invalidOption } from '../errors/usage.js';
import { isPeriod } from '../funnel/calendar-periods.js';
import { used } from '../load/became.js';
import { Rejects } from '../load/ledger.js';
import { eachRow } from '../load/rows.js';
import { periodFlags } from '../load/shapes/asking.js';
import { silenceIn } from '../load/shapes/silent.js';
import { openTables } from '../read/tables.js';
import { conditionOf } from '../questions/common/conditions.js';
import { shellWord } from '../say/shell.js';
import { voice } from '../say/voice.js';
import { type Dialect, dialectNames, dialectOf } from '../sql/dialects.js';
import { wordsTold } from '../sql/every-day.js';
import { firstDaysQuery } from '../sql/first-days.js';
import type { Looked } from '../sql/looked.js';
import { shapesQuery } from '../sql/shapes-query.js';
import { remarks } from '../sql/steps.js';
import { type Tables, tablesOf, tellsOf } from '../sql/tables.js';
import { type Config } from '../understand/config.js';
import { columnName } from '../understand/source-config.js';
import type { Call } from './command.js';
import { ownWords, readConfig } from './configuration.js';
import { requireForm } from './delivery.js';
import type { sqlCommand } from './commands/sql.js';
import { dimensionsIn } from './requests.js';

const say = () => voice().sql;

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

/** The words of a file of kinds of activities that say nothing, each once, in the order of the alphabet. */
async function silentWords(
  { world, terminal }: SqlCall,
  file: string,
  tables: Tables,
  config: Config | null,
): Promise<string[][]> {
  const fields = wordsTold(tables, false);
  const score = (cells: readonly string[]) =>
    cells.filter((cell) => (fields as readonly string[]).includes(cell)).length;
  const source = { stdin: world.stdin, cwd: world.cwd(), texts: world.texts };
  const options = { delimiter: null, encoding: null, headerScore: score };
  const [table] = await openTables(
    file,
    { ...source, onBytes: (bytes: number) => terminal.progress(bytes) },
    options,
  );
  const { header } = table!;
  const places = fields.map((field) => header.indexOf(field));
  if (places.includes(-1) || places.length === 0) throw noWords(file, fields, header);
  const isSilent = silenceIn(makeVocabularies(null, config?.stages ?? [], ownWords(config)));
  const found = new Map<string, string[]>();
  const accounts = { rejects: new Rejects(false, null), ledgers: [] };
  await eachRow(
    table!,
    table!.rows(null),
    'activities',
    { own: places, summed: [] },
    accounts,
    (cursor) => {
      const words = places.map((place) => cursor.cell(place));
      if (isSilent(fields, words)) found.set(JSON.stringify(words), words);
      return used;
    },
  );
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, words]) => words);
}

/** What the question that is asked looks at. */
function lookedAt({ values, now }: SqlCall, tables: Tables, silent: Looked['silent']): Looked {
  const { since = null, until = null, asOf, mature, stages, credit, tz } = values;
  const iso = (day: number | null) => (day === null ? null : isoDay(day));
  if (since !== null && until !== null && since > until) {
    throw invalidOption('--since', isoDay(since), voice().valueFaults.afterUntil(isoDay(until)));
  }
  const names = namesAsked(values, tables);
  const reps = names.includes('rep') || values.rep.length > 0;
  const by = names.filter((name) => name !== 'rep' && !isPeriod(name));
  const strange = by.find((name) => !columnName.test(name));
  if (strange !== undefined)
    throw invalidOption('--by', strange, voice().valueFaults.noColumnName());
  return {
    dialect: values.dialect!,
    since: iso(since),
    until: iso(until),
    basis: values.basis,
    mature: mature ?? null,
    asOf: isoDay(asOf ?? daysIn(tz)(now().getTime())),
    credit,
    ordered: values.ordered || stages === 'strict' || (credit === 'actor' && reps),
    silent,
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

function shapes(call: SqlCall, dialect: Dialect, tables: Tables, silent: Looked['silent']): string {
  const looked = lookedAt(call, tables, silent);
  const names = [...(looked.reps ? ['rep'] : []), ...looked.by, ...looked.periods];
  return shapesQuery(dialect, tables, looked, () =>
    remarks(
      say().shapes(dialect.title),
      say().looksAt(names),
      say().run(pipeLine(dialect, looked, names)),
    ),
  ).sql;
}

function firstDays(dialect: Dialect, tables: Tables, file: string | null): string {
  if (tables.activities.some((source) => tellsOf(source, 'amount'))) {
    throw notInShapes('money', '', null);
  }
  const line = `${dialect.client} > first-days.csv; spanco report -p prospects.csv -a first-days.csv`;
  return firstDaysQuery(
    dialect,
    tables,
    file,
    remarks(say().firstDays(dialect.title), say().run(line)),
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
    throw noDatabase(dialectNames);
  }
  requireForm(values.output, ['query', 'SQL'], world);
  const given = await readConfig(values.config, world);
  const dialect = dialectOf(values.dialect);
  const file = given?.file ?? null;
  const tables = tablesOf(file, given?.config ?? null);
  if (values.firstDays) return firstDays(dialect, tables, file);
  const silent =
    values.words === undefined
      ? []
      : await silentWords(call, values.words, tables, given?.config ?? null);
  return shapes(call, dialect, tables, silent);
}
