// Measures the built program against its limits, as whole processes: node bench/measure.js [--million]
//
// The limits are ratios to something run beside it, because a time alone says as much of the machine:
//   A  spanco --version                           1.6 × node -e 0
//   B  1,000 prospects, 4,300 activities          2.2 × node -e 0
//   C  100,000 prospects, 430,000 activities      1.5 × the same counts by DuckDB (duckdb.js)
//   D  1,000,000 prospects, 4.3 million activities below 700 MB of memory (--million; Linux only)
// The commands of a group run in turn, round after round, so that a busy moment hits all of them; what
// counts is the median. Missing data is generated (generate.js). Ends with 1 where a limit is passed.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const spanco = at('../bin/spanco.js');

/** The folder of an export of so many prospects, generated if it is not there. */
function data(prospects, name) {
  const folder = at(`data/${name}`);
  if (!existsSync(`${folder}/activities.csv`)) {
    process.stdout.write(`Generating ${name} …\n`);
    execFileSync(process.execPath, [at('generate.js'), String(prospects), folder]);
  }
  return folder;
}

const report = (folder) => [
  spanco,
  '-p',
  `${folder}/prospects.csv`,
  '-a',
  `${folder}/activities.csv`,
];

/** Milliseconds that a process takes from its start to its end. */
function time(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return performance.now() - start;
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** The median time of each command. One round more warms up the caches of the disk. */
function medians(rounds, commands) {
  const times = commands.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    commands.forEach((args, place) => {
      const taken = time(args);
      if (round > 0) times[place].push(taken);
    });
  }
  return times.map(median);
}

/** Prints one line of the result, and notes whether the limit was kept. */
function judge(name, value, limit, unit, detail) {
  const ok = value <= limit;
  if (!ok) process.exitCode = 1;
  const shown = [value, limit].map((number) =>
    unit === '×' ? number.toFixed(2) : Math.round(number),
  );
  const verdict = ok ? 'ok  ' : 'over';
  process.stdout.write(
    `${verdict}  ${name}: ${shown[0]} ${unit}, limit ${shown[1]} ${unit} (${detail})\n`,
  );
}

function compare(rounds, yardstick, commands) {
  const [base, ...times] = medians(rounds, [yardstick.args, ...commands.map(({ args }) => args)]);
  commands.forEach(({ name, limit }, place) => {
    const detail = `${times[place].toFixed(0)} ms, ${yardstick.name} ${base.toFixed(0)} ms`;
    judge(name, times[place] / base, limit, '×', detail);
  });
}

/** The most memory, in megabytes, that a process ever had, as Linux keeps it for each. */
async function peakMemory(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const look = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peak = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? peak);
  }, 20);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`spanco ended with ${code}.`);
  return (peak * 1024) / 1e6;
}

compare(25, { name: 'node -e 0', args: ['-e', '0'] }, [
  { name: 'A  start', limit: 1.6, args: [spanco, '--version'] },
  { name: 'B  1,000 prospects', limit: 2.2, args: report(data(1_000, '1k')) },
]);
const large = data(100_000, '100k');
compare(7, { name: 'DuckDB', args: [at('duckdb.js'), large] }, [
  { name: 'C  100,000 prospects', limit: 1.5, args: report(large) },
]);
if (process.argv.includes('--million')) {
  if (process.platform !== 'linux') throw new Error('Memory is only measured on Linux.');
  const peak = await peakMemory(report(data(1_000_000, '1m')));
  judge('D  1,000,000 prospects', peak, 700, 'MB', 'peak memory');
}
