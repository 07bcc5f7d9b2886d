import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folder, root, teamFiles } from '../cli/fake-world.js';
import { runBin, runProgram } from './run-bin.js';

vi.setConfig({ testTimeout: 30_000 });

/** A copy of the built program, and where it keeps what V8 compiled. */
function copy() {
  const place = folder();
  for (const part of ['bin', 'dist/program']) {
    cpSync(join(root, part), join(place, part), { recursive: true });
  }
  const programs = join(place, 'dist/program');
  const cache = readdirSync(programs).find((file) => file.endsWith('.cache'))!;
  return { bin: join(place, 'bin/spanco.js'), cache: join(programs, cache) };
}

test.each<[string, (cache: Buffer) => Buffer | null]>([
  ['is not there', () => null],
  ['is empty', () => Buffer.alloc(0)],
  ['is cut short', (cache) => cache.subarray(0, cache.length / 2)],
  ['is of another version of V8', (cache) => Buffer.concat([Buffer.alloc(16), cache.subarray(16)])],
  ['is not one', (cache) => Buffer.alloc(cache.length, 'spanco')],
])('the program says the same where what V8 compiled %s', async (_, spoil) => {
  const { bin, cache } = copy();
  const spoilt = spoil(readFileSync(cache));
  if (spoilt === null) rmSync(cache);
  else writeFileSync(cache, spoilt);
  expect(await runBin(teamFiles, { bin })).toEqual(await runBin(teamFiles));
});

test('the program says the same in a Node that was started with other flags', async () => {
  const { bin } = copy();
  const flags = ['--no-opt', '--stack-size=900'];
  const ended = await runProgram(process.execPath, [...flags, bin, ...teamFiles]);
  expect(ended).toEqual(await runBin(teamFiles));
});
