// Measures the built program beside DuckDB and ClickHouse, as whole processes in turn, and checks that all of them
// give the same counts per rep.
//
//   node bench/measure.js [rounds of 100,000] [rounds of a million] [--write]
//
// What counts is the ratio of medians to the faster peer, because a time alone says as much of the machine; the
// commands of a group run in turn, so that a busy moment hits all of them. `--write` keeps the table in README.md.
// Needs `npm install` in this folder; data that is missing is generated.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const spanco = at('../bin/spanco.js');
const [small = 5, large = 3] = process.argv
  .slice(2)
  .filter((text) => /^\d+$/.test(text))
  .map(Number);
const milestones = [
  'targets',
  'qualified',
  'booked',
  'held',
  'proposals',
  'wins',
  'orders',
  'lost',
];

/** An export of so many prospects, generated if it is not there. */
function data(prospects, form) {
  const folder = at(`data/${prospects}-${form}`);
  const end = form === 'lines' ? 'jsonl' : form === 'gzip' ? 'csv.gz' : 'csv';
  const files = ['prospects', 'activities'].map((name) => `${folder}/${name}.${end}`);
  if (!files.every((file) => existsSync(file))) {
    execFileSync(process.execPath, [at('generate.js'), String(prospects), folder, form]);
  }
  return files;
}

/** Certificates that Node reads before anything else cost it as long as its whole start. */
const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

/** Runs a process. @returns its milliseconds, its most memory in MB where Linux tells, and what it wrote */
function run(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let [text, memory] = ['', 0];
    const look = setInterval(() => {
      const status = `/proc/${child.pid}/status`;
      const found = existsSync(status) && /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'));
      if (found) memory = (Number(found[1]) * 1024) / 1e6;
    }, 20);
    child.stdout.setEncoding('utf8').on('data', (piece) => (text += piece));
    child.once('close', (code) => {
      clearInterval(look);
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}`));
      resolve({ taken: performance.now() - start, memory, text });
    });
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Runs commands in turn; a round more warms up the caches of the disk. */
async function inTurn(rounds, commands) {
  const runs = commands.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [place, args] of commands.entries()) {
      const done = await run(args);
      if (round > 0 || rounds === 0) runs[place].push(done);
    }
  }
  return runs.map((all) => ({
    taken: median(all.map(({ taken }) => taken)),
    memory: median(all.map(({ memory }) => memory)),
    text: all[0].text,
  }));
}

/** Counts by rep, of the program's own JSON or of a peer's. */
function counts(text) {
  const parsed = JSON.parse(text);
  const rows = Array.isArray(parsed) ? parsed : parsed.rows;
  const ofRow = (row) => milestones.map((name) => Number((row.counts ?? row)[name]));
  return new Map(rows.map((row) => [row.group?.rep ?? row.rep, ofRow(row)]));
}

const table = [];
const seconds = (ms) => (ms / 1000).toFixed(ms < 300 ? 3 : 2);

function note(name, limit, ratio, cells) {
  const kept = limit === null ? '' : ratio <= limit ? ' ✓' : ' ✗';
  const line = [name, limit === null ? '' : `${limit} ×`, `${ratio.toFixed(2)} ×${kept}`, ...cells];
  table.push(line);
  process.stdout.write(`${line.join(' | ')}\n`);
}

/** Measures a report beside both peers. */
async function besidePeers(name, prospects, form, rounds, limit) {
  const files = data(prospects, form);
  const format = form === 'lines' ? 'json' : 'csv';
  const peers = ['duckdb.js', 'clickhouse.js'].map((peer) => [at(peer), ...files, format]);
  const report = [spanco, '-p', files[0], '-a', files[1], '--json', '-q'];
  const [ours, duck, house] = await inTurn(rounds, [report, ...peers]);
  for (const peer of [duck, house]) {
    if (!isDeepStrictEqual(counts(ours.text), counts(peer.text))) {
      throw new Error(`${name}: the counts are not the same.`);
    }
  }
  const ratio = ours.taken / Math.min(duck.taken, house.taken);
  const times = [ours, duck, house].map(({ taken }) => seconds(taken));
  note(name, limit, ratio, [...times, `${Math.round(ours.memory)} MB`]);
  return ours.taken;
}

/** Measures other questions of a million beside a report. */
async function besideReport(rounds) {
  const [prospects, activities] = data(1_000_000, 'plain');
  const limits = { compare: 1.3, trend: 1.3, leads: 1.3, scorecard: 1.3, 'deals --stuck': 1.5 };
  const questions = ['report', ...Object.keys(limits)];
  const [report, ...others] = await inTurn(
    rounds,
    questions.map((question) => [
      spanco,
      ...question.split(' '),
      ...['-p', prospects, '-a', activities, '-q'],
    ]),
  );
  others.forEach(({ taken, memory }, place) => {
    const question = questions[place + 1];
    const cells = [seconds(taken), '', '', `${Math.round(memory)} MB`];
    note(`1m ${question}, beside report`, limits[question], taken / report.taken, cells);
  });
}

const node = ['-e', '0'];
const [thousand] = [data(1_000, 'plain')];
const report = [spanco, '-p', thousand[0], '-a', thousand[1]];
const [bare, version, first] = await inTurn(15, [node, [spanco, '--version'], report]);
note('`--version`, beside `node -e 0`', 1.5, version.taken / bare.taken, [
  seconds(version.taken),
  '',
  '',
  '',
]);
note('1k report, beside `node -e 0`', 1.8, first.taken / bare.taken, [
  seconds(first.taken),
  '',
  '',
  '',
]);
await besidePeers('1k report', 1_000, 'plain', small, 1);
const hundred = await besidePeers('100k', 100_000, 'plain', small, 0.7);
await besidePeers('100k, every cell quoted', 100_000, 'quoted', small, null);
for (const form of ['crlf', 'instants', 'uuids', 'stray', 'gzip', 'lines']) {
  await besidePeers(`100k, ${form}`, 100_000, form, small, null);
}
if (large > 0) {
  const million = await besidePeers('1m', 1_000_000, 'plain', large, 0.9);
  note('1m, beside 100k', 11, million / hundred, [seconds(million), '', '', '']);
  const quoted = await besidePeers('1m, every cell quoted', 1_000_000, 'quoted', large, null);
  note('1m, every cell quoted, beside plain', 1.15, quoted / million, [
    seconds(quoted),
    '',
    '',
    '',
  ]);
  await besidePeers('1m, gzip', 1_000_000, 'gzip', large, 1.1);
  await besidePeers('1m, lines', 1_000_000, 'lines', large, 1.25);
  for (const form of ['crlf', 'instants', 'uuids', 'stray']) {
    await besidePeers(`1m, ${form}`, 1_000_000, form, large, null);
  }
  await besideReport(large);
}
if (process.argv.includes('--write')) {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}`;
  const heads = ['', 'limit', 'reached', 'spanco', 'DuckDB', 'ClickHouse', 'memory'];
  const rows = [heads, heads.map(() => '---'), ...table].map((cells) => `| ${cells.join(' | ')} |`);
  const file = at('README.md');
  const [intro] = readFileSync(file, 'utf8').split('<!-- table -->');
  writeFileSync(
    file,
    `${intro}<!-- table -->\n\n${machine}; seconds of whole processes, medians.\n\n${rows.join('\n')}\n`,
  );
}
