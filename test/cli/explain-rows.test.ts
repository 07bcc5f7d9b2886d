import { expect, test } from 'vitest';
import type { ExplainResult } from '../../src/questions/explain/result.js';
import { folder, reportOf, runJson } from './fake-world.js';

const explain = (files: Readonly<Record<string, string>>, ...args: string[]) =>
  runJson<ExplainResult>(['explain', ...args], { cwd: folder(files) });

test('a row counts for nothing that the export as a whole cannot tell', async () => {
  const { path, rows } = await explain(
    { 'deals.csv': 'id,stage\n1,Proposal\n' },
    '1',
    '-p',
    'deals.csv',
  );
  expect(path.find(({ milestone }) => milestone === 'held')?.known).toBe(false);
  expect(path.find(({ milestone }) => milestone === 'booked')?.known).toBe(false);
  expect(rows.map(({ counts }) => counts)).toEqual([['targets', 'qualified', 'proposals']]);
});

const named = `Deal name,Type,Date
Alfa,Call,2026-01-05
 ALFA ,Meeting,2026-01-06
Beta;Alfa,Call,2026-01-07
`;

test('where only activities are given, the first of them makes a target', async () => {
  const { path } = await explain({ 'a.csv': named }, 'alfa', '-a', 'a.csv', '--join', 'name');
  expect(path[0]).toMatchObject({ milestone: 'targets', because: 'record 1 (line 2) of a.csv' });
});

test('where only activities are given, names are one prospect whatever their case, and lists name their first', async () => {
  const cwd = folder({ 'a.csv': named });
  const { total } = await reportOf(['-a', 'a.csv', '--join', 'name'], { cwd });
  expect(total.counts.targets).toBe(2);
});
