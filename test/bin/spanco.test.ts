import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { ReportResult } from '../../src/questions/common/result.js';
import { folder, reportOf } from '../cli/fake-world.js';
import { activities, both, files } from '../cli/sample.js';
import { runBin, runShell } from './run-bin.js';

// Starting a process takes its time on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 });

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

test('the version is that of the package', async () => {
  expect(await runBin(['--version'])).toMatchObject({
    code: 0,
    stdout: `${version}\n`,
    stderr: '',
  });
});

describe('exit codes', () => {
  test.each<[number, string[]]>([
    [0, [...both]],
    [0, ['check', ...both]],
    [0, ['schema', 'report']],
    [0, ['--help']],
    [1, ['-p', 'nope.csv']],
    [1, [...both, '-o', 'no/such/place.json']],
    [2, ['--wrong']],
    [2, ['wrong']],
    [2, [...both, '--unit', 'deals']],
    [2, [...both, '-o', 'prospects.csv']],
    [3, ['-p', 'empty.csv']],
    [3, ['-p', 'header.csv']],
    [4, [...both, '--fail-if', 'wins<3']],
  ])('%i: spanco %j', async (code, args) => {
    const cwd = folder({ ...files, 'empty.csv': '', 'header.csv': 'id,rep,stage\n' });
    const ran = await runBin(args, { cwd });
    expect(ran.code).toBe(code);
    expect(ran.stderr === '').toBe(code === 0);
  });

  test('130, or the signal itself, where it is interrupted', async () => {
    const { code, signal, stdout } = await runBin(['-p', '-'], { interrupt: 'SIGINT' });
    expect(code ?? signal).toBe(code === null ? 'SIGINT' : 130);
    expect(stdout).toBe('');
  });
});

describe('pipes', () => {
  const team = '-p fixtures/team/prospects.csv -a fixtures/team/activities.csv';

  test('a reader that has seen enough is no error', async () => {
    for (const format of ['table', 'json', 'csv']) {
      const { stdout, stderr } = await runShell(
        `spanco ${team} -q --by Name --format ${format} | head -1; echo "\${PIPESTATUS[0]}"`,
      );
      expect(stderr).toBe('');
      expect(stdout.trimEnd().split('\n')).toHaveLength(2);
      expect(stdout).toMatch(/\n0\n$/);
    }
  });

  test('a large result is not cut', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at},Rep number ${at},Won`);
    const stdin = `id,rep,stage\n${rows.join('\n')}\n`;
    const { code, stdout } = await runBin(['-p', '-', '--json'], { stdin });
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(20_000_000);
    expect((JSON.parse(stdout) as { rows: unknown[] }).rows).toHaveLength(20_000);
    const slow = await runShell('spanco -p - --json | (sleep 0.5; wc -c)', { stdin });
    expect(Number(slow.stdout)).toBe(Buffer.byteLength(stdout));
  });

  test('a program may stand before and behind it', async () => {
    const cwd = folder({ 'a.csv.gz': gzipSync(activities) });
    const { stdout } = await runShell('gunzip -c a.csv.gz | spanco -q --format csv | wc -l', {
      cwd,
    });
    expect(stdout.trim()).toBe('4');
  });

  test('standard input that is closed, or nothing, is no input at all', async () => {
    for (const line of ['spanco <&-', 'spanco </dev/null', 'true | spanco']) {
      const { code, stdout, stderr } = await runShell(line);
      expect([line, code, stdout]).toEqual([line, 2, '']);
      expect(stderr).toMatch(/^spanco: Cannot report: no file was named, nothing is piped in, /);
    }
  });

  test('standard input is not waited for where files are named', async () => {
    const cwd = folder(files);
    const { code, stdout } = await runBin([...both], { cwd, stdin: null });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2 of 5 targets won .*\n\nRep /);
  });

  test('standard output that is closed does not hurt the file that was asked for', async () => {
    const cwd = folder(files);
    const { code } = await runShell(`spanco ${both.join(' ')} -o x.json >&- 2>&-`, { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'x.json'), 'utf8')).toMatch(/^\{/);
  });

  test('a disk that is full is said in a sentence, with exit 1', async () => {
    const { code, stderr } = await runShell(`spanco ${team} > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^spanco: Cannot write standard output: there is no space left\. .*\n$/);
  });
});

describe('the world', () => {
  test('paths start from the directory it is called in', async () => {
    const cwd = folder({ ...files, 'deep/down/kept': '' });
    const args = ['-p', '../../prospects.csv', '-a', '../../activities.csv', '-o', 'x.json'];
    expect((await runBin(args, { cwd: join(cwd, 'deep/down') })).code).toBe(0);
    expect(readFileSync(join(cwd, 'deep/down/x.json'), 'utf8')).toMatch(/^\{/);
  });

  test('a pipe has no colour unless it is asked for, and NO_COLOR stands', async () => {
    const cwd = folder(files);
    const coloured = async (env: Record<string, string>, ...args: string[]) =>
      (await runBin([...both, ...args], { cwd, env })).stdout.includes('\u001b[');
    expect(await coloured({})).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await coloured({ NO_COLOR: '1' }, '--color')).toBe(true);
  });

  test('neither the zone nor the locale of the machine matters', async () => {
    const cwd = folder({
      'x.csv': 'id,rep,stage,created\n1,Anna,Won,2026-01-31T23:30:00Z\n2,Ánna,Won,2026-01-31\n',
    });
    const args = ['-p', 'x.csv', '--by', 'month', '--by', 'rep', '--as-of', '2026-03-31', '--json'];
    const [here, ...there] = await Promise.all([
      runBin(args, { cwd }),
      runBin(args, {
        cwd,
        env: { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      }),
      runBin(args, { cwd, env: { TZ: 'America/Los_Angeles', LC_ALL: 'C' } }),
    ]);
    expect(here.stdout).toMatch(/"month": "2026-01"/);
    for (const other of there) expect(other.stdout).toBe(here.stdout);
  });

  test('two runs say the same bytes', async () => {
    const cwd = folder(files);
    const [one, two] = await Promise.all([
      runBin([...both, '--json'], { cwd }),
      runBin([...both, '--json'], { cwd }),
    ]);
    expect(one.stdout).toBe(two.stdout);
  });
});

test('the files of a pattern in the configuration are found by the program as it is built', async () => {
  const cwd = fileURLToPath(new URL('../../fixtures/crm/sources', import.meta.url));
  const { code, stdout, stderr } = await runBin(['--json'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  const { quality, total } = JSON.parse(stdout) as ReportResult;
  expect(quality.files.map(({ file }) => file)).toEqual([
    'all-deals.csv',
    'calls-2026-05.csv',
    'calls-2026-06.csv',
    'meetings.csv',
    'quotes.csv',
  ]);
  expect(total.counts).toEqual((await reportOf([], { cwd })).total.counts);
});

test('workbooks are read and written by the program as it is built', async () => {
  const { stdout } = await runShell(
    'spanco report -q --format xlsx < fixtures/book/pipeline.xlsx | spanco report --counts - --json -q',
  );
  const { rows, total } = JSON.parse(stdout) as ReportResult;
  expect(rows.map(({ group }) => group.rep)).toEqual(['Anna Rossi', 'Bruno Neri']);
  expect([total.counts.targets, total.counts.wins]).toEqual([6, 2]);
});
