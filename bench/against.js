// Times this program against another build of it, as whole processes in one run: what did a change cost?
//
//   node bench/against.js <folder of the other checkout, built> [rounds]
//
// The commands of a group run in turn, round after round, so that a busy moment hits both; what counts is
// the ratio of the medians, and of the minima, which say more on a busy machine.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const [other, rounds = '15'] = process.argv.slice(2);
if (other === undefined) throw new Error('Name the folder of the other checkout.');
const builds = [at('../bin/spanco.js'), resolve(other, 'bin/spanco.js')];

/** The folder of an export of so many prospects, generated if it is not there. */
function data(prospects, name) {
  const folder = at(`data/${name}`);
  if (!existsSync(`${folder}/activities.csv`)) {
    execFileSync(process.execPath, [at('generate.js'), String(prospects), folder]);
  }
  return ['-p', `${folder}/prospects.csv`, '-a', `${folder}/activities.csv`];
}

function time(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

const sorted = (times) => times.toSorted((a, b) => a - b);
const cases = {
  'start (--version)': ['--version'],
  '1,000 prospects': data(1000, '1k'),
  '100,000 prospects': data(100_000, '100k'),
};
for (const [name, args] of Object.entries(cases)) {
  const times = builds.map(() => []);
  for (let round = 0; round <= Number(rounds); round++) {
    builds.forEach((build, place) => {
      const taken = time([build, ...args]);
      if (round > 0) times[place].push(taken);
    });
  }
  const [now, then] = times.map(sorted);
  const middle = now.length >> 1;
  const shown = (a, b) => `${a.toFixed(0)} ms against ${b.toFixed(0)} (${(a / b).toFixed(3)})`;
  console.log(
    `${name}: medians ${shown(now[middle], then[middle])}, minima ${shown(now[0], then[0])}`,
  );
}
