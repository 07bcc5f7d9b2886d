// Whether a report on shapes says what one on the rows says, to the byte, for random exports and questions, on
// ClickHouse or DuckDB in this process: node bench/shapes.js clickhouse [exports] [questions]
// Needs `npm install` in this folder for ClickHouse, and the program built. Prints what differs, and exits with 1 if anything does.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { random as seeded } from '../fixtures/make/random.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const [dialect = 'clickhouse', exports = 5, questions = 20] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'spanco-shapes-'));
const files = ['prospects.csv', 'activities.csv'].map((name) => join(folder, name));

const columns = (names) => Object.fromEntries(names.split(',').map((name) => [name, name]));
const config = join(folder, 'spanco.config.json');
writeFileSync(
  config,
  JSON.stringify({
    sources: [
      {
        table: 'deals',
        as: 'prospects',
        columns: columns('id,rep,segment,stage,status,created,closed,wonOn,lostOn,amount,currency'),
      },
      { table: 'calls', as: 'activities', columns: columns('prospect,rep,type,outcome,date') },
    ],
  }),
);

/** A database: how it takes the files, and answers a query as CSV. */
const databases = {
  async clickhouse() {
    const { Session } = await import('chdb');
    const session = new Session();
    return {
      fill() {
        for (const [place, name] of ['deals', 'calls'].entries()) {
          session.query(`drop table if exists ${name}`);
          // Days as days, money as money; the rest as texts, which may be null.
          const types =
            place === 0
              ? 'id String, rep Nullable(String), segment Nullable(String), stage Nullable(String), status Nullable(String), created Nullable(Date32), closed Nullable(Date32), wonOn Nullable(Date32), lostOn Nullable(Date32), amount Nullable(Decimal(18, 2)), currency Nullable(String)'
              : 'prospect String, rep Nullable(String), type Nullable(String), outcome Nullable(String), date Nullable(DateTime)';
          session.query(`create table ${name} (${types}) engine = Memory`);
          session.query(
            `insert into ${name} select * from file('${files[place]}', 'CSVWithNames', '${types.replaceAll("'", "\\'")}') settings input_format_csv_empty_as_default = 1, input_format_null_as_default = 1`,
          );
        }
      },
      ask: (sql) => session.query(sql, 'CSVWithNames'),
    };
  },
  async duckdb() {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    return {
      async fill() {
        for (const [place, name] of ['deals', 'calls'].entries())
          await connection.run(
            `create or replace table ${name} as from read_csv('${files[place]}', header = true, types = { ${place === 0 ? "'id': 'varchar', 'amount': 'decimal(18, 2)'" : "'prospect': 'varchar'"} })`,
          );
      },
      async ask(sql) {
        const to = join(folder, 'answer.csv');
        await connection.run(`copy (${sql.trim().replace(/;$/, '')}) to '${to}' (header)`);
        return readFileSync(to, 'utf8');
      },
    };
  },
};

const day = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const first = Date.UTC(2026, 0, 1) / 86_400_000;
const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const write = (file, header, rows) =>
  writeFileSync(file, [header, ...rows.map((row) => row.map(cell).join(','))].join('\n') + '\n');

const stages = ['Suspect', 'Prospect', 'Approach', 'Negotiation', 'Won', 'Delivered', 'Zorgle', ''];
const types = [
  'Call',
  'Qualification call',
  'Appointment',
  'Proposal',
  'Sale',
  'Lost',
  'Zorgle',
  'a^b&c~d',
];
const outcomes = [
  'Completed',
  'Held',
  'No show',
  'Planned',
  'No answer',
  'Interested',
  'Frobbed',
  '',
];

/** An export of prospects of whom many are alike. */
function makeExport({ pick, between, chance }) {
  const maybe = (share, text) => (chance(share) ? text : '');
  const prospects = [];
  const activities = [];
  const from = first + between(0, 40);
  for (let at = 0; at < 300; at++) {
    const id = `P${at}`;
    const entered = from + between(0, 20);
    prospects.push([
      id,
      maybe(0.9, pick(['Anna Rossi', 'Bruno Bianchi'])),
      maybe(0.9, pick(['Retail', 'Food & Wine'])),
      pick(stages),
      pick(['Open', 'Open', 'Won', 'Lost', '']),
      maybe(0.9, day(entered)),
      maybe(0.3, day(entered + between(5, 60))),
      maybe(0.1, day(entered + between(5, 60))),
      maybe(0.1, day(entered + between(5, 60))),
      maybe(0.7, (between(1, 500_000) / 100).toFixed(2)),
      pick(['EUR', 'USD']),
    ]);
    for (let more = between(0, 4); more > 0; more--) {
      const clock = maybe(0.5, ` 0${between(1, 9)}:30:00`) || ' 00:00:00';
      activities.push([
        chance(0.02) ? 'nobody' : id,
        maybe(0.9, pick(['Anna Rossi', 'Bruno Bianchi'])),
        pick(types),
        pick(outcomes),
        maybe(0.9, day(entered + between(-5, 60)) + clock),
      ]);
    }
  }
  write(
    files[0],
    'id,rep,segment,stage,status,created,closed,wonOn,lostOn,amount,currency',
    prospects,
  );
  write(files[1], 'prospect,rep,type,outcome,date', activities);
}

/** A way to count. */
function question({ pick, between, chance }) {
  const [since, until] = [between(-10, 60), between(0, 60)];
  return [
    ...['--as-of', '2026-04-01', '--basis', pick(['activity', 'cohort'])],
    ...['--credit', pick(['owner', 'actor']), '--stages', pick(['recorded', 'implied', 'strict'])],
    ...pick([['rep'], ['segment'], ['month'], ['week', 'rep'], ['quarter']]).flatMap((by) => [
      '--by',
      by,
    ]),
    ...(chance(0.3) ? ['--mature', String(between(1, 60))] : []),
    ...(chance(0.7) ? ['--since', day(first + since)] : []),
    ...(chance(0.7) ? ['--until', day(first + Math.max(since, since + until))] : []),
  ];
}

const run = (args, input) =>
  spawnSync(process.execPath, [at('../bin/spanco.js'), ...args, '-c', config], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

const counted = ({ stdout, stderr, status }) => {
  if (status !== 0) return `${status} ${stderr}`;
  const { rows, total } = JSON.parse(stdout);
  return JSON.stringify({ rows, total });
};

const random = seeded(42);
const { fill, ask } = await databases[dialect]();
let [asked, shapes, differing] = [0, 0, 0];
for (let made = 0; made < Number(exports); made++) {
  makeExport(random);
  await fill();
  for (let one = 0; one < Number(questions); one++) {
    const way = question(random);
    const query = (...more) =>
      execFileSync(
        process.execPath,
        [at('../bin/spanco.js'), 'sql', '-c', config, '--dialect', dialect, ...way, ...more],
        { encoding: 'utf8' },
      );
    const onShapes = async (...more) => {
      const answer = await ask(query(...more));
      shapes += answer.split('\n').length - 2;
      return run(['report', '-', ...way, '--json'], answer);
    };
    let found = await onShapes();
    if (found.stderr.includes('--ordered')) found = await onShapes('--ordered');
    const rows = run(['report', '-p', files[0], '-a', files[1], '--crm', 'none', ...way, '--json']);
    asked += 1;
    if (counted(found) === counted(rows)) continue;
    differing += 1;
    process.stdout.write(
      `${way.join(' ')}\n  rows   ${counted(rows).slice(0, 500)}\n  shapes ${counted(found).slice(0, 500)}\n`,
    );
  }
}
process.stdout.write(
  `${dialect}: ${asked} questions of ${exports} exports of 300 prospects, ${Math.round(shapes / asked)} shapes each; ${differing} differ.\n`,
);
rmSync(folder, { recursive: true });
process.exit(differing === 0 ? 0 : 1);
