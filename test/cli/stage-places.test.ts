import { describe, expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, reportOf } from './fake-world.js';
import type { ReportResult } from '../../src/questions/common/result.js';

/** What stages of unknown names are taken for, as the note says it; empty without a note. */
const guessed = ({ warnings }: ReportResult): string[] =>
  warnings.flatMap((warning) =>
    warning.code === 'stages-guessed'
      ? (warning as unknown as { stages: { name: string; kind: string; by: string }[] }).stages.map(
          ({ name, kind, by }) => `${name}: ${kind} by ${by}`,
        )
      : [],
  );

const unknown = ({ quality }: ReportResult): string[] =>
  quality.unknownWords.stages.map(({ word }) => word);

const given = (csv: string, more: Record<string, string> = {}) => ({
  cwd: folder({ 'deals.csv': csv, ...more }),
});
const from = ['-p', 'deals.csv'] as const;

/** Rows that differ in their number alone: a stage is placed by what ten prospects say of it. */
const tenTimes = (row: (id: number) => string): string =>
  Array.from({ length: 10 }, (_, at) => `${row(at + 1)}\n`).join('');

const endings = (stage: string, status: string, from: number) =>
  tenTimes((at) => `${from + at},A,${stage},${status}`);

const kinds = [
  {
    tells: 'numbers before the names',
    csv: 'id,rep,stage\n1,A,4 - Proposal\n2,A,3 - Zeal\n3,A,2 - Qualified\n4,A,1 - Yon\n5,A,5 - Won\n',
    guesses: ['1 - Yon: targets by number', '3 - Zeal: qualified by number'],
    counts: { qualified: 4, proposals: 2, wins: 1 },
  },
  {
    tells: 'letters before the names',
    csv: 'id,rep,stage\n1,A,C) Angebot\n2,A,B) Zeal\n3,A,A) Yon\n4,A,D) Gewonnen\n',
    guesses: ['A) Yon: targets by number', 'B) Zeal: qualified by number'],
    counts: { qualified: 3, proposals: 2, wins: 1 },
  },
  {
    tells: 'a probability in per cent',
    csv: 'id,rep,stage,Probability (%)\n1,A,Zeal,60\n2,A,Zeal,60\n3,A,Qualified,20\n4,A,Proposal,50\n5,A,Won,100\n6,A,Lost,0\n',
    guesses: ['Zeal: proposals by chance'],
    counts: { qualified: 5, proposals: 4, wins: 1 },
  },
  {
    tells: 'a probability from 0 to 1',
    csv: 'id,rep,fase,Probabilità\n1,A,Zeal,"0,3"\n2,A,Qualificato,"0,2"\n3,A,Proposta,"0,5"\n4,A,Vinta,1\n',
    guesses: ['Zeal: qualified by chance'],
    counts: { qualified: 4, proposals: 2, wins: 1 },
  },
  {
    tells: 'that a win is sure',
    csv: 'id,rep,stage,probability\n1,A,Zeal,100\n2,A,Qualified,20\n3,A,Proposal,50\n',
    guesses: ['Zeal: wins by chance'],
    counts: { qualified: 3, proposals: 2, wins: 1 },
  },
  {
    tells: 'a status that agrees with the stages that are known',
    csv: `id,rep,stage,status\n1,A,Qualified,Open\n2,A,Proposal,Open\n3,A,Closed won,Won\n4,A,Closed lost,Lost\n${endings('Zeal', 'Won', 10)}${endings('Yon', 'Lost', 20)}`,
    guesses: ['Zeal: wins by flags', 'Yon: lost by flags'],
    counts: { qualified: 13, proposals: 12, wins: 11, lost: 11 },
  },
];

test.each(kinds)('$tells places a stage of an unknown name, and a note says so', async (one) => {
  const report = await reportOf(from, given(one.csv));
  expect(guessed(report).sort()).toEqual([...one.guesses].sort());
  expect(unknown(report)).toEqual([]);
  expect(report.total.counts).toMatchObject(one.counts);
});

const changesOf = (row: (id: number) => string, to: number) => ({
  'history.csv': `deal id,from stage,to stage,changed on\n${tenTimes(row).split('\n').slice(0, to).join('\n')}\n`,
});
const dealsBeforeZeal = `id,rep,stage\n${tenTimes((id) => `${id},A,Proposal`)}`;

test('changes of stage of ten prospects place one', async () => {
  const moves = changesOf((id) => `${id},Qualified,Zeal,2026-01-02`, 10);
  const report = await reportOf(
    [...from, '--history', 'history.csv'],
    given(`${dealsBeforeZeal}11,A,Zeal\n12,A,Won\n`, moves),
  );
  expect(guessed(report)).toEqual(['Zeal: qualified by changes']);
  expect(report.total.counts).toMatchObject({ qualified: 12, proposals: 11, wins: 1 });
});

test.each([
  ['of nine prospects', changesOf((id) => `${id},Qualified,Zeal,2026-01-02`, 9)],
  [
    'of five prospects, each twice',
    changesOf((id) => `${(id % 5) + 1},Qualified,Zeal,2026-01-${10 + id}`, 10),
  ],
  [
    'of ten that one speaks against',
    changesOf((id) => `${id},${id > 9 ? 'Zeal,Qualified' : 'Qualified,Zeal'},2026-01-02`, 10),
  ],
])('changes of stage %s place none', async (_, moves) => {
  const report = await reportOf(
    [...from, '--history', 'history.csv'],
    given(`${dealsBeforeZeal}11,A,Zeal\n12,A,Won\n`, moves),
  );
  expect(guessed(report)).toEqual([]);
  expect(unknown(report)).toEqual(['Zeal']);
});

describe('a stage is not placed', () => {
  test.each([
    ['where nothing tells', 'id,rep,stage\n1,A,Zeal\n2,A,Qualified\n3,A,Proposal\n4,A,Won\n'],
    [
      'by numbers that known names contradict',
      'id,rep,stage\n1,A,3 - Qualified\n2,A,1 - Proposal\n3,A,2 - Zeal\n4,A,4 - Won\n',
    ],
    [
      'behind a win',
      'id,rep,stage\n1,A,6 - Zeal\n2,A,2 - Qualified\n3,A,4 - Proposal\n4,A,5 - Won\n',
    ],
    [
      'by a status of deals that keep their stage',
      'id,rep,stage,status\n1,A,Zeal,Won\n2,A,Qualified,Open\n3,A,Proposal,Open\n',
    ],
    [
      'by a win that is sure and open',
      'id,rep,stage,status,probability\n1,A,Zeal,Open,100\n2,A,Qualified,Open,20\n3,A,Proposal,Open,50\n',
    ],
  ])('%s', async (_, csv) => {
    const report = await reportOf(from, given(csv));
    expect(guessed(report)).toEqual([]);
    expect(unknown(report)).toHaveLength(1);
  });
});

test('a place is no guess once the configuration has the line that the note proposes', async () => {
  const world = given(kinds[0]!.csv);
  const before = await reportOf(from, world);
  const mend = '"words": { "stages": { "targets": ["1 - Yon"], "qualified": ["3 - Zeal"] } }';
  writeFileSync(join(world.cwd, 'spanco.config.json'), `{ ${mend} }`);
  const after = await reportOf(from, world);
  expect(guessed(after)).toEqual([]);
  expect(after.total).toEqual(before.total);
});

test('a chance beside nothing else is nobody', async () => {
  const report = await reportOf(from, given('Owner,Probability,Stage\nAnna,90,Won\n,7,\n'));
  expect(report.total.counts.targets).toBe(1);
});

test('what is delivered and not sure may be a proposal, and what has a chance is not decided', async () => {
  const csv =
    'id,rep,status,probability\n1,A,Won,1\n2,A,Delivered,0.9\n3,A,Delivered,0\n4,A,Bidding,0.5\n5,A,Bidding,0.9\n6,A,Lost,0\n';
  const report = await reportOf(from, given(csv));
  expect(unknown(report)).toEqual(['Delivered']);
  expect(guessed(report)).toEqual(['Bidding: open by chance']);
  expect(report.total.counts).toMatchObject({ wins: 1, lost: 1 });
  expect(report.total.open).toMatchObject({ wins: 2 });
});

test('what is delivered and sure is an order', async () => {
  const csv = 'id,rep,status,probability\n1,A,Won,100\n2,A,Delivered,100\n3,A,Lost,0\n';
  const { total } = await reportOf(from, given(csv));
  expect(total.counts).toMatchObject({ wins: 2, orders: 1 });
});

test.each([
  [
    'where number and probability disagree',
    'id,rep,stage,probability\n1,A,3 - Zeal,60\n2,A,2 - Qualified,20\n3,A,4 - Proposal,40\n4,A,5 - Won,100\n',
  ],
  [
    'by a probability that is that of the deals',
    'id,rep,stage,probability\n1,A,Zeal,10\n2,A,Zeal,70\n3,A,Qualified,20\n4,A,Proposal,50\n',
  ],
])('a stage is not placed, and still not decided, %s', async (_, csv) => {
  const report = await reportOf(from, given(csv));
  expect(guessed(report)).toEqual([expect.stringMatching(/Zeal: open by chance$/)]);
});
