/** The queries of docs/from-a-database.md, run on the fixture of the textbook. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReportResult } from '../../src/questions/common/result.js';
import { inFolder, root, runCli, runJson } from '../cli/fake-world.js';
import { blocksOf, textOf } from '../docs/pages.js';
import { duckdbWith } from './databases.js';

const page = textOf('docs/from-a-database.md');
const files = `${root}fixtures/textbook/`;

/** The tables that the page speaks of, made of the fixture. */
const database = () =>
  duckdbWith([
    'create schema crm',
    `create table crm.deals as select id as deal_id, rep as owner, null as stage, null as status,
      created as created_at, amount as value, currency, segment from read_csv('${files}prospects.csv', header = true)`,
    `create table crm.activities as select prospect as deal_id, rep as who, type as kind, outcome as result, date as done_at
      from read_csv('${files}activities.csv', header = true)`,
  ]);

const period = ['--since', '2026-03-05', '--until', '2026-03-20', '--as-of', '2026-04-01'];
const onFiles = (asked: readonly string[]) =>
  runJson<ReportResult>([
    ...['report', '-p', `${files}prospects.csv`, '-a', `${files}activities.csv`],
    ...[...period, ...asked],
  ]);
const sqlBlock = (run: string) =>
  blocksOf(page, 'sql').find(({ info }) => info.includes(run))!.text;

test('the query to pipe in counts as the file does', async () => {
  const { ask } = await database();
  const made = { 'deals.csv': await ask(sqlBlock('run=pipes')) };
  const rows = await inFolder(made, (cwd) =>
    runJson<ReportResult>(
      ['report', '-p', 'deals.csv', '-a', `${files}activities.csv`, ...period, '--by', 'segment'],
      { cwd },
    ),
  );
  expect(rows.rows).toEqual((await onFiles(['--by', 'segment'])).rows);
});

test.each([
  ['--by', 'segment'],
  ['--by', 'rep'],
])(
  'the configuration makes a query of at most 150 lines that counts as the files do (%s %s)',
  async (...by) => {
    const { ask } = await database();
    const config = blocksOf(page, 'json')[0]!.text;
    await inFolder({ 'spanco.config.json': config }, async (cwd) => {
      const made = await runCli(['sql', '--dialect', 'duckdb', ...period, ...by], { cwd });
      expect(made.stdout.split('\n').length).toBeLessThanOrEqual(150);
      const stdin = await ask(made.stdout);
      const { rows, total } = await runJson<ReportResult>(['report', ...period, ...by, '-'], {
        cwd,
        stdin,
      });
      const expected = await onFiles(by);
      expect([rows, total]).toEqual([expected.rows, expected.total]);
    });
  },
);

test('the query of words makes no more shapes, and they count the same', async () => {
  const { ask } = await database();
  const files = {
    'spanco.config.json': blocksOf(page, 'json')[0]!.text,
    'words.csv': await ask(sqlBlock('run=words')),
  };
  await inFolder(files, async (cwd) => {
    const shapesOf = async (...more: readonly string[]) => {
      const args = ['sql', '--dialect', 'duckdb', ...period, '--by', 'segment', ...more];
      return ask((await runCli(args, { cwd })).stdout);
    };
    const [all, fewer] = [await shapesOf(), await shapesOf('--words', 'words.csv')];
    expect(fewer.split('\n').length).toBeLessThanOrEqual(all.split('\n').length);
    const report = ['report', '-', ...period, '--by', 'segment'];
    const { rows } = await runJson<ReportResult>(report, { cwd, stdin: fewer });
    expect(rows).toEqual((await onFiles(['--by', 'segment'])).rows);
  });
});

test('the view holds the same prospects', async () => {
  const { ask } = await database();
  await ask(sqlBlock('run=view'));
  expect(await ask('select count(*) as n from crm.clean_deals')).toBe('n\n270\n');
  expect(readFileSync(`${files}prospects.csv`, 'utf8').trim().split('\n').length).toBe(271);
});
