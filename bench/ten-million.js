// How long it takes to group prospects inside DuckDB, and to count the shapes: node bench/ten-million.js [prospects] [folder]
// Makes ten million prospects and about 41 million activities unless told otherwise, in a file of the folder (8 GB of disk).
// Prints a line of Markdown for README.md: rows, shapes, time and memory of the query and of the program.
import { DuckDBInstance } from '@duckdb/node-api';
import { execFileSync, spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const [prospects = 10_000_000, folder = at('data/database')] = process.argv.slice(2);
const spanco = at('../bin/spanco.js');
mkdirSync(folder, { recursive: true });

const file = join(folder, `${prospects}.duckdb`);
const isThere = existsSync(file);
const connection = await (await DuckDBInstance.create(file)).connect();
if (!isThere) await make();

/** The same prospects every time: what is random of one is the hash of its number. */
async function make() {
  const share = (salt) => `(hash(i * 31 + ${salt}) % 1000000) / 1000000.0`;
  const upTo = (salt, most) => `cast(hash(i * 37 + ${salt}) % ${most} as integer)`;
  await connection.run(`create table deals as
    with numbers as (select range as i, ${share(1)} as u from range(${Number(prospects)})),
    deep as (select i, case when u < 0.44 then 0 when u < 0.66 then 1 when u < 0.74 then 2 when u < 0.87 then 3
      when u < 0.96 then 4 when u < 0.968 then 5 else 6 end as depth from numbers)
    select i, 'P' || i as id, 'Rep ' || ${upTo(2, 200)} as rep, 'Segment ' || ${upTo(3, 5)} as segment, depth,
      ['Suspect', 'Prospect', 'Prospect', 'Approach', 'Negotiation', 'Won', 'Delivered'][depth + 1] as stage,
      case when depth >= 5 then 'Won' when ${share(4)} < 0.3 then 'Lost' else 'Open' end as status,
      date '2025-01-01' + ${upTo(5, 545)} as created,
      case when depth >= 4 then cast(1000 + ${upTo(6, 880)} * 50 as decimal(18, 2)) end as amount,
      case when depth >= 4 then 'EUR' end as currency
    from deep`);
  const step = (least, after, salt, type, outcome) =>
    `select id, rep, '${type}', ${outcome}, created + ${after} + ${upTo(salt, 9)} from deals where depth >= ${least}`;
  await connection.run(`create table calls as
    select id as prospect, rep, ['Call', 'E-mail', 'Social message', 'Follow-up'][1 + cast(hash(i + n * 7) % 4 as integer)] as type,
      ['No answer', 'Sent', 'Connected'][1 + cast(hash(i + n * 11) % 3 as integer)] as outcome, created + cast(n * 2 as integer) as date
    from deals, range(${upTo(7, 7)}) as touch(n)
    union all ${step(1, 5, 8, 'Qualification call', "'Completed'")}
    union all ${step(2, 14, 9, 'Appointment', "case when depth >= 3 then 'Held' else 'No show' end")}
    union all ${step(4, 25, 10, 'Proposal', "'Sent'")}
    union all ${step(5, 40, 11, 'Sale', "'Won'")}
    union all ${step(6, 60, 12, 'Delivery', "'Delivered'")}`);
}

const words = join(folder, 'words.csv');
await connection.run(`copy (select distinct type, outcome from calls) to '${words}' (header)`);

const columns = (names) => Object.fromEntries(names.map((name) => [name, name]));
const config = join(folder, 'spanco.config.json');
writeFileSync(
  config,
  JSON.stringify({
    sources: [
      {
        table: 'deals',
        as: 'prospects',
        columns: columns([
          'id',
          'rep',
          'segment',
          'stage',
          'status',
          'created',
          'amount',
          'currency',
        ]),
      },
      {
        table: 'calls',
        as: 'activities',
        columns: columns(['prospect', 'rep', 'type', 'outcome', 'date']),
      },
    ],
  }),
);

/** Runs the program on a file. @returns its milliseconds, and its most memory in MB where Linux tells */
function count(args, input) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [spanco, ...args], {
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    let memory = 0;
    const look = setInterval(() => {
      const status = `/proc/${child.pid}/status`;
      const found = existsSync(status) && /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'));
      if (found) memory = Number(found[1]) / 1024;
    }, 20);
    child.once('close', (code) => {
      clearInterval(look);
      if (code !== 0) reject(new Error(`spanco ended with ${code}`));
      resolve({ taken: performance.now() - start, memory });
    });
    createReadStream(input).pipe(child.stdin);
  });
}

const activities = (await connection.runAndReadAll('select count(*) from calls')).getRows()[0][0];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
process.stdout.write(
  '| prospects | activities | question | shapes | query | its memory | program | its memory |\n| --: | --: | --- | --: | --: | --: | --: | --: |\n',
);
for (const asked of [
  ['--by', 'segment'],
  ['--by', 'segment', '--since', '2026-01-01', '--until', '2026-03-31'],
  ['--by', 'segment', '--since', '2026-01-01', '--until', '2026-03-31', '--words'],
  ['--by', 'rep', '--since', '2026-01-01', '--until', '2026-03-31', '--words'],
]) {
  const knows = asked.at(-1) === '--words';
  const way = [...(knows ? asked.slice(0, -1) : asked), '--as-of', '2026-07-01', '-c', config];
  const made = ['sql', '--dialect', 'duckdb', ...way, ...(knows ? ['--words', words] : [])];
  const sql = execFileSync(process.execPath, [spanco, ...made], { encoding: 'utf8' });
  const shapes = join(folder, 'shapes.csv');
  const start = performance.now();
  const query = sql.trim().replace(/;$/, '');
  const answer = await connection.runAndReadAll(`copy (${query}) to '${shapes}' (header)`);
  const taken = performance.now() - start;
  const memory = process.resourceUsage().maxRSS / 1024;
  const program = await count(['report', '-', ...way, '--json', '-q'], shapes);
  const cells = [
    ...[prospects, activities, `\`${asked.join(' ')}\``, answer.getRows()[0][0]],
    ...[seconds(taken), `${memory.toFixed(0)} MB`],
    ...[seconds(program.taken), `${program.memory.toFixed(0)} MB`],
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
