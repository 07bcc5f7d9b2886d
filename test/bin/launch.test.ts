import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { folder, root, teamFiles } from '../cli/fake-world.js';
import { runBin, runProgram } from './run-bin.js';

vi.setConfig({ testTimeout: 30_000 });

/** A copy of the one file that the program is, and a folder of a user for what can be made anew. */
function copy() {
  const place = folder();
  const bin = join(place, 'anything.cjs');
  copyFileSync(join(root, 'dist/spanco.cjs'), bin);
  const caches = join(place, 'cache');
  return { bin, caches, env: { XDG_CACHE_HOME: caches } };
}

/** What is kept in a folder of caches. */
const keptIn = (caches: string): string[] =>
  readdirSync(caches, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('cache'),
  );

/** A copy that has run once, and the file that it keeps. */
async function warm() {
  const copied = copy();
  const first = await runBin(teamFiles, copied);
  const [name] = keptIn(copied.caches);
  return { ...copied, first, file: join(copied.caches, name!) };
}

test('the program is one file that says the same wherever it is copied to, and when it runs again', async () => {
  const { first, file, ...copied } = await warm();
  expect(first).toEqual(await runBin(teamFiles));
  expect(first.code).toBe(0);
  const kept = readFileSync(file);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(await runBin(teamFiles, copied)).toEqual(first);
  expect(readFileSync(file)).toEqual(kept);
});

/** What was compiled, with the checksum that the program keeps ahead of it. */
function summed(code: Buffer): Buffer {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(code));
  return Buffer.concat([checksum, code]);
}

/** Every hundredth byte is another one: code that V8 takes for its own, and runs. */
const damaged = (cache: Buffer): Buffer =>
  Buffer.from(cache.map((byte, at) => (at > 10_000 && at % 100 === 0 ? byte ^ 0xff : byte)));

test.each<[string, (cache: Buffer) => Buffer]>([
  ['is empty', () => Buffer.alloc(0)],
  ['is cut short', (cache) => cache.subarray(0, cache.length / 2)],
  ['is damaged', damaged],
  ['is of another V8', (cache) => summed(Buffer.concat([Buffer.alloc(16), cache.subarray(20)]))],
  ['is not one', (cache) => Buffer.alloc(cache.length, 'spanco')],
])('the program says the same where what it kept %s, and keeps it anew', async (_, spoil) => {
  const { first, file, ...copied } = await warm();
  const good = readFileSync(file);
  writeFileSync(file, spoil(good));
  expect(await runBin(teamFiles, copied)).toEqual(first);
  expect(readFileSync(file).length).toBeGreaterThan(good.length / 2);
});

test('what others may have written is not run', async () => {
  const { first, file, ...copied } = await warm();
  const nonsense = Buffer.alloc(1000, 'spanco');
  writeFileSync(file, nonsense);
  chmodSync(join(copied.caches, 'spanco'), 0o777);
  expect(await runBin(teamFiles, copied)).toEqual(first);
  expect(readFileSync(file)).toEqual(nonsense);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['there is no home', { XDG_CACHE_HOME: '/dev/null/none' }],
  ['the folder is named from here', { XDG_CACHE_HOME: 'caches' }],
  ['Node is told to keep nothing', { NODE_DISABLE_COMPILE_CACHE: '1' }],
])('nothing is kept, and nothing said, where %s', async (_, env) => {
  const copied = copy();
  mkdirSync(copied.caches);
  const given = { ...copied, cwd: copied.caches, env: { ...copied.env, ...env } };
  const files = teamFiles.map((word) => (word.startsWith('-') ? word : join(root, word)));
  expect(await runBin(files, given)).toMatchObject({ code: 0 });
  expect(keptIn(copied.caches)).toEqual([]);
});

test('each command keeps what it ran, since that of another serves it little', async () => {
  const { caches, ...copied } = await warm();
  expect((await runBin(['compare', ...teamFiles], { ...copied })).code).toBe(0);
  expect((await runBin(['report', ...teamFiles], { ...copied })).code).toBe(0);
  const of = keptIn(caches).map((name) => /-(\w+)-/.exec(name)![1]);
  expect(of.sort()).toEqual(['compare', 'report']);
});

test('help keeps nothing, since too little has run', async () => {
  const copied = copy();
  mkdirSync(copied.caches);
  expect((await runBin(['--help'], copied)).code).toBe(0);
  expect(keptIn(copied.caches)).toEqual([]);
});

test('the program says the same in a Node that was started with other flags', async () => {
  const { bin, env, first } = await warm();
  const flags = ['--no-opt', '--stack-size=900'];
  const ended = await runProgram(process.execPath, [...flags, bin, ...teamFiles], { env });
  expect(ended).toEqual(first);
});
