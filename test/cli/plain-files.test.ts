import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countsOf, folder, reportOf, runCli } from './fake-world.js';
import { activities, both, files, prospects, recorded } from './sample.js';

const [head, ...rows] = prospects.trimEnd().split('\n');
const half = (from: number, to?: number) => `${[head, ...rows.slice(from, to)].join('\n')}\n`;
const split = { 'a.csv': half(0, 2), 'b.csv': half(2), 'activities.csv': activities };

describe('files stand without an option', () => {
  test.each<[string, string[]]>([
    ['alone', ['prospects.csv', 'activities.csv']],
    ['behind a command', ['report', 'activities.csv', 'prospects.csv']],
    ['beside an option', ['-p', 'prospects.csv', '-q', 'activities.csv']],
    ['as a pattern', ['*s.csv']],
    ['as a folder', ['.']],
  ])('%s', async (_, args) => {
    const result = await reportOf(args, { cwd: folder({ ...files, '.hidden.csv': 'x' }) });
    expect(countsOf(result)).toEqual(recorded);
  });

  test('and how they were understood is said', async () => {
    const { stderr } = await reportOf(['prospects.csv', 'activities.csv'], { cwd: folder(files) });
    expect(stderr).toMatch(/^prospects\.csv read as prospects, .*\nactivities\.csv read as activi/);
  });

  test('"-" is standard input, beside a configuration that lists sources', async () => {
    const config = JSON.stringify({ sources: [{ file: 'activities.csv' }] });
    const cwd = folder({ ...files, 'spanco.config.json': config });
    const result = await reportOf(['-', 'activities.csv'], { cwd, stdin: prospects });
    expect(countsOf(result)).toEqual(recorded);
  });
});

test.each<[string[], string]>([
  [['report', ''], 'Cannot run "": there is no such command, and no such file.'],
  [['-p', 'prospects.csv', '-q', ''], 'Cannot run "": there is no such command, and no such file.'],
  [['diff', '', 'prospects.csv'], 'Cannot run "": there is no such command, and no such file.'],
  [['explain', '', '1'], 'Cannot explain'],
])('the name that a variable without a value leaves is no folder: %j', async (args, message) => {
  const { code, stdout, stderr } = await runCli(args, { cwd: folder(files) });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

describe('files that follow an option belong to it', () => {
  test.each<[string[]]>([
    [['-p', 'a.csv', 'b.csv', '-a', 'activities.csv']],
    [['report', '-aactivities.csv', '--prospects=a.csv', 'b.csv']],
    [['-p', '[ab].csv', '-a', 'activities.csv']],
  ])('%j', async (args) => {
    expect(countsOf(await reportOf(args, { cwd: folder(split) }))).toEqual(recorded);
  });

  test('but a word that is no file does not', async () => {
    const ran = async (cwd: string, ...args: string[]) =>
      runCli(['explain', ...args, '--format', 'csv'], { cwd });
    const cwd = folder(files);
    const named = await ran(cwd, ...both, '1');
    expect(named.code).toBe(0);
    expect(await ran(cwd, '1', 'prospects.csv', 'activities.csv', '-q')).toMatchObject({
      stdout: named.stdout,
    });
    // Even where a folder has the name of the prospect.
    mkdirSync(join(cwd, '1'));
    expect(await ran(cwd, '1', ...both)).toMatchObject({ stdout: named.stdout });
  });
});

describe('what is no file', () => {
  const refused = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: folder(files) });
    expect(stdout).toBe('');
    return `${code} ${stderr}`;
  };

  test('is told from a command that is mistyped', async () => {
    expect(await refused('reprot')).toMatch(/^2 .*Did you mean "report"\?/);
    expect(await refused('prospect.csv')).toMatch(
      /^1 .*no such file\. Did you mean "prospects\.csv"/,
    );
    expect(await refused('x-*.csv')).toMatch(/^1 .*no file in .* matches it\. Files there: /);
  });

  test('is a folder without exports', async () => {
    const cwd = folder({ 'photos/a.png': '' });
    const { code, stderr } = await runCli(['photos'], { cwd });
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/Cannot read photos: there is no export in this folder\./),
    ]);
  });

  test('is a folder that has the name of a command', async () => {
    const cwd = folder({ 'trend/p.csv': prospects, 'trend/a.csv': activities });
    expect((await runCli(['./trend'], { cwd })).code).toBe(0);
    expect((await runCli(['report', 'trend'], { cwd })).stderr).toMatch(
      /or \.\/trend for the file/,
    );
  });
});

test('"**" goes into no linked folder, which may lead round in a circle', async () => {
  const cwd = folder({ 'data/q1/prospects.csv': prospects, 'activities.csv': activities });
  symlinkSync('..', join(cwd, 'data/q1/up'));
  symlinkSync('/', join(cwd, 'data/root'));
  symlinkSync('../activities.csv', join(cwd, 'data/linked.csv'));
  expect(countsOf(await reportOf(['data/**/*.csv'], { cwd }))).toEqual(recorded);
});

describe('no input', () => {
  test('names all three ways, and the folder', async () => {
    const cwd = folder();
    const { code, stderr } = await runCli(['check'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(
      `no file was named, nothing is piped in, and there is no spanco.config.json in ${cwd}.`,
    );
  });

  test('is a configuration that lists none', async () => {
    const { code, stderr } = await runCli([], { cwd: folder({ 'spanco.config.json': '{}' }) });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/spanco\.config\.json in .* lists no /),
    ]);
  });
});

test('a configuration may list absolute paths', async () => {
  const elsewhere = folder(files);
  const config = {
    sources: [{ file: `${elsewhere}/p*.csv` }, { file: `${elsewhere}/activities.csv` }],
  };
  const cwd = folder({ 'conf/c.json': JSON.stringify(config) });
  expect(countsOf(await reportOf(['-c', 'conf/c.json'], { cwd }))).toEqual(recorded);
});
