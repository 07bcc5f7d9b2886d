import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { folder, runCli, runJson } from './fake-world.js';

// Columns of HubSpot, and a stage that only HubSpot has.
const deals = `Record ID,Deal Name,Deal Stage,Deal owner,Create Date
1,Alfa,qualifiedtobuy,Anna,2026-01-05
`;
// Columns of nobody in particular.
const plain = `id,deal stage,owner\n1,Qualified to buy,Anna\n`;
const calls = `Record ID,Call outcome,Associated Deal IDs,Activity date\n7,Connected,1,2026-01-06\n`;

const checkOf = (files: Readonly<Record<string, string>>, ...args: string[]) =>
  runJson<CheckResult>(['check', ...args], { cwd: folder(files) });
const systems = ({ tables }: CheckResult) => tables.map(({ system }) => system);

describe('the system of an export', () => {
  test('is recognised by its columns', async () => {
    expect(systems(await checkOf({ 'd.csv': deals }, '-p', 'd.csv'))).toEqual(['HubSpot deals']);
    expect(systems(await checkOf({ 'd.csv': plain }, '-p', 'd.csv'))).toEqual([null]);
  });

  test('is told by what a file is said to hold', async () => {
    const files = { 'd.csv': deals, 'c.csv': calls };
    const check = await checkOf(files, '-p', 'd.csv', '-a', 'c.csv');
    expect(systems(check)).toEqual(['HubSpot deals', 'HubSpot calls']);
    expect(check.tables[1]!.constants).toEqual({ type: 'Call' });
  });

  test('is the one that --crm names, whatever the columns', async () => {
    const check = await checkOf({ 'd.csv': plain }, '-p', 'd.csv', '--crm', 'hubspot');
    expect(systems(check)).toEqual(['HubSpot deals']);
    const other = await checkOf({ 'd.csv': deals }, '-p', 'd.csv', '--crm', 'zoho');
    expect(systems(other)[0]).toMatch(/^Zoho/);
  });

  test('is none with --crm none, so that what only the system means means nothing', async () => {
    const files = { 'd.csv': deals, 'c.csv': calls };
    const own = ['--column', 'activities.prospect=Associated Deal IDs'];
    const check = await checkOf(files, '-p', 'd.csv', '-a', 'c.csv', '--crm', 'none', ...own);
    expect(systems(check)).toEqual([null, null]);
    expect(check.tables[1]!.constants).toEqual({});
  });

  test('of the configuration gives way to the option', async () => {
    const files = { 'd.csv': deals, 'spanco.config.json': '{"crm":"none"}' };
    expect(systems(await checkOf(files, '-p', 'd.csv'))).toEqual([null]);
    expect(systems(await checkOf(files, '-p', 'd.csv', '--crm', 'hubspot'))).toEqual([
      'HubSpot deals',
    ]);
  });

  test('of one source is its own', async () => {
    const sources = [
      { file: 'd.csv', as: 'prospects', crm: 'none' },
      { file: 'c.csv', as: 'activities' },
    ];
    const files = { 'd.csv': deals, 'c.csv': calls };
    const check = await checkOf({ ...files, 'spanco.config.json': JSON.stringify({ sources }) });
    expect(systems(check)).toEqual([null, 'HubSpot calls']);
  });
});

describe('-v', () => {
  test('says which system a file was taken for, its encoding, delimiter and columns', async () => {
    const cwd = folder({ 'd.csv': deals });
    const { stderr } = await runCli(['report', '-p', 'd.csv', '-v'], { cwd });
    expect(stderr).toContain('d.csv read as prospects, HubSpot deals, ');
    expect(stderr).toMatch(/, utf-8, comma \(id: Record ID; rep: Deal owner; stage: Deal Stage/);
  });

  test('says nothing of a system where there is none', async () => {
    const cwd = folder({ 'd.csv': deals });
    const { stderr } = await runCli(['report', '-p', 'd.csv', '-v', '--crm', 'none'], { cwd });
    expect(stderr).toContain('d.csv read as prospects, ');
    expect(stderr).not.toContain('HubSpot');
  });
});

test('a system that nobody knows is refused with those that are', async () => {
  const cwd = folder({ 'd.csv': deals });
  const { code, stderr } = await runCli(['-p', 'd.csv', '--crm', 'hubspott'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/"hubspott".*hubspot, .*none/);
});
