import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from '../cli/fake-world.js';
import { blocksOf, textOf } from '../docs/pages.js';
import { runProgram } from './run-bin.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const cookbook = textOf('docs/cookbook.md');
const [workflow] = blocksOf(cookbook, 'yaml');

/** The steps of the workflow that a shell runs, in order. */
const steps = [
  ...workflow!.text.matchAll(
    /^ {6}- name: (.*)\n(?:.*\n)*? {8}run: (?:\|\n((?: {10}.*\n)+)|(.*)\n)/gm,
  ),
].map(([, name, several, one]) => ({
  name: name!,
  script: several?.replace(/^ {10}/gm, '') ?? one!,
}));

/** The files of systemd, by their names. */
const units = blocksOf(cookbook, 'ini').map(({ info, text }) => ({
  name: /file=(\S+)/.exec(info)![1]!,
  text,
}));

let place: string;
const at = (...names: string[]) => join(place, ...names);

/** What a machine has on which nothing was done yet. */
const machine = () => ({
  HOME: at('home'),
  npm_config_cache: at('home/cache'),
  npm_config_prefix: at('global'),
  npm_config_offline: 'true',
  PATH: `${at('global/bin')}:${process.env.PATH}`,
  GITHUB_STEP_SUMMARY: at('summary.md'),
});

/** As GitHub runs a step. */
const step = (script: string) =>
  runProgram('bash', ['-e', '-c', script], { cwd: at('repository'), env: machine() });

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'spanco-scheduled-'));
  for (const folder of ['home', 'global', 'repository/exports']) {
    mkdirSync(at(folder), { recursive: true });
  }
  for (const file of ['prospects.csv', 'activities.csv']) {
    copyFileSync(join(root, 'fixtures/team', file), at('repository/exports', file));
  }
  const pack = ['pack', '--ignore-scripts', '--pack-destination', at('repository')];
  expect(await runProgram('npm', pack, { env: machine() })).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the workflow of the cookbook', () => {
  test('has the steps that are tried here', () => {
    expect(steps.map(({ name }) => name)).toEqual([
      ...['Install', 'Check the exports', 'Write the page', 'Report', 'Show the report'],
    ]);
    expect(workflow!.text.match(/ run:/g)).toHaveLength(steps.length);
  });

  test('runs in a folder of exports with the packed program, as GitHub runs it', async () => {
    for (const { name, script } of steps) {
      const { code, stderr } = await step(script);
      expect({ name, code }, stderr).toEqual({ name, code: 0 });
    }
    expect(existsSync(at('global/share/man/man1/spanco.1'))).toBe(true);
    expect(readFileSync(at('repository/funnel.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(at('summary.md'), 'utf8')).toContain('| Rep | Targets |');
  });

  test('fails where a threshold is crossed, and shows the report all the same', async () => {
    rmSync(at('summary.md'), { force: true });
    const report = steps.find(({ name }) => name === 'Report')!.script;
    const crossed = await step(report.replace('closing<0.2', 'closing<0.9'));
    expect(crossed.code).toBe(4);
    expect(crossed.stderr).toContain('Threshold crossed: total: closing');
    expect((await step(steps.at(-1)!.script)).code).toBe(0);
    expect(readFileSync(at('summary.md'), 'utf8')).toContain('| Rep | Targets |');
  });
});

describe('the timer of the cookbook', () => {
  test('runs its line with the packed program, in the folder of a configuration', async () => {
    const { text } = units.find(({ name }) => name === 'spanco.service')!;
    // Words parted by blanks, %% for %: no shell reads them.
    const [, ...words] = /^ExecStart=(.*)$/m.exec(text)![1]!.replaceAll('%%', '%').split(' ');
    expect(words.join(' ')).not.toMatch(/["'\\$]/);
    mkdirSync(at('state'));
    cpSync(at('repository/exports'), at('funnel'), { recursive: true });
    const sources = [
      { file: 'prospects.csv', as: 'prospects' },
      { file: 'activities.csv', as: 'activities' },
    ];
    writeFileSync(at('funnel/spanco.config.json'), JSON.stringify({ sources }));
    const args = words.map((word) => word.replace('/var/lib/spanco', at('state')));
    const ended = await runProgram(at('global/bin/spanco'), args, {
      cwd: at('funnel'),
      env: machine(),
    });
    // The fixtures end long before today.
    expect(ended).toMatchObject({ code: 4, stdout: '' });
    expect(ended.stderr).toContain('age');
    expect(JSON.parse(readFileSync(at('state/ratios.json'), 'utf8'))).toHaveProperty('schema');
  });

  test('is three files that systemd verifies, where it is there', async ({ skip }) => {
    const there = await runProgram('bash', ['-c', 'command -v systemd-analyze']);
    if (there.code !== 0) skip();
    mkdirSync(at('units'));
    for (const { name, text } of units) {
      // Programs must be where the files say.
      const installed = text.replace('/usr/local/bin/spanco', at('global/bin/spanco'));
      writeFileSync(at('units', name), installed);
    }
    expect(units.map(({ name }) => name).sort()).toEqual([
      ...['spanco-alarm.service', 'spanco.service', 'spanco.timer'],
    ]);
    const files = units.map(({ name }) => at('units', name));
    const { code, stderr } = await runProgram('systemd-analyze', ['verify', ...files]);
    const faults = stderr.split('\n').filter((line) => line.includes('spanco'));
    expect({ code, faults }).toEqual({ code: 0, faults: [] });
    const calendar = /^OnCalendar=(.*)$/m.exec(units.map(({ text }) => text).join('\n'))![1]!;
    expect(await runProgram('systemd-analyze', ['calendar', calendar])).toMatchObject({ code: 0 });
  });
});
