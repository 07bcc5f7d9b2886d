import { Readable, Writable } from 'node:stream';
import { at } from './place.js';

const files = ['-p', 'fixtures/team/prospects.csv', '-a', 'fixtures/team/activities.csv'];

/**
 * Runs that show V8 which functions short runs need: what all commands share. Every function that is kept
 * costs every start; those that one command has for itself cost as much to keep as to compile.
 */
const firstRuns = [
  ['report', ...files],
  ['check', ...files],
  ['compare', ...files],
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
}
