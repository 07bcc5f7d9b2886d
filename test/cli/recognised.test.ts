import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { presets } from '../../src/knowledge/systems/presets.js';
import type { CheckResult } from '../../src/questions/check/result.js';
import { root, runJson } from './fake-world.js';

const folder = join(root, 'fixtures/crm');
/** The folder of a system's export begins with the system's name; that of many systems does not. */
const names = readdirSync(folder).filter((name) => name !== 'sources');
const titles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(presets).map(([name, { title }]) => [name, title]),
);

test('every system has a fixture', () => {
  const tickets = readdirSync(join(root, 'fixtures/tickets')).map((name) => name.split('.')[0]!);
  const systems = new Set(
    [...names, ...tickets].map((name) => name.split('-')[0]!).filter((name) => name in titles),
  );
  expect([...systems].sort()).toEqual(Object.keys(titles).sort());
});

test.each(names)('a check says which system fixtures/crm/%s is from', async (name) => {
  const { args } = JSON.parse(readFileSync(join(folder, name, 'report.json'), 'utf8')) as {
    args: string[];
  };
  const own = args[0] === 'report' ? args.slice(1) : args;
  const { tables, quality } = await runJson<CheckResult>(['check', ...own], {
    cwd: join(folder, name),
  });
  const title = titles[name.split('-')[0]!]!;
  const exported = tables.filter(({ role }) => role !== 'reps');
  for (const { file, system } of exported) {
    expect([file, system]).toEqual([file, expect.stringMatching(new RegExp(`^${title}`))]);
  }
  expect(quality.files.length).toBe(tables.length);
});
