import { Readable, Writable } from 'node:stream';
import v8 from 'node:v8';
import { at } from './place.js';

const files = ['-p', 'fixtures/team/prospects.csv', '-a', 'fixtures/team/activities.csv'];

/** Runs that show V8 which functions short runs need: every command, every form, a message or two. */
export const firstRuns = [
  ['--version'],
  ['--help'],
  ['report', '--help'],
  ['report', ...files],
  ['report', ...files, '--by', 'month', '--since', '2026-01-01', '--format', 'markdown'],
  ['report', ...files, '--format', 'csv'],
  ['report', ...files, '--json'],
  ['report', '-p', 'fixtures/salesforce-tree/Opportunitys.json'],
  ['check', ...files],
  ['compare', ...files],
  ['compare', ...files, '--json'],
  ['plan', ...files, '--wins', '10'],
  ['explain', 'L-0001', ...files],
  ['scorecard', ...files, '--goals', 'fixtures/team/goals.csv'],
  ['trend', ...files],
  ['leads', ...files],
  ['service', '-p', 'fixtures/service/customers.csv', '-a', 'fixtures/service/cases.csv'],
  ['init', ...files, '-o', '-'],
  ['schema', 'report'],
];

/** @param {(text: string) => void} read */
const output = (read) =>
  new Writable({
    write: (chunk, _encoding, done) => {
      read(String(chunk));
      done();
    },
  });

/**
 * Runs them.
 *
 * @param {typeof import('../src/main.js').main} main of the built program
 */
export async function runFirst(main) {
  // V8 forgets what it compiled and has not run for a while, unless it is told not to; a cache is only good
  // for the flags it was made with, so the flag is taken back.
  v8.setFlagsFromString('--no-flush-bytecode');
  for (const args of firstRuns) {
    let errors = '';
    const code = await main({
      argv: ['node', 'spanco', ...args],
      env: {},
      stdin: Readable.from([]),
      stdout: output(() => undefined),
      stderr: output((text) => (errors += text)),
      cwd: () => at('.'),
    });
    if (code !== 0) throw new Error(`spanco ${args.join(' ')} ended with ${code}: ${errors}`);
  }
  v8.setFlagsFromString('--flush-bytecode');
}
