import { describe, expect, test } from 'vitest';
import {
  parseChosenColumn,
  parseDay,
  parseSort,
  parseThresholdOn,
} from '../../../src/cli/values.js';
import { checkData, type DataFacts } from '../../../src/questions/common/data-threshold.js';
import { dataMetrics } from '../../../src/questions/common/data-threshold.js';
import { checkThresholds, rowMetrics } from '../../../src/questions/common/threshold.js';
import { rowOf } from './rows.js';

const parseThreshold = (text: string) => parseThresholdOn(rowMetrics, text, 'closing<0.2');

describe('a threshold is read', () => {
  test.each([
    ['closing<0.2', null, 'closing', '<', 0.2],
    ['closing <= 20 %', null, 'closing', '<=', 0.2],
    ['wins>=10', null, 'wins', '>=', 10],
    ['revenue>-1.5', null, 'revenue', '>', -1.5],
    ['rep=Anna Rossi: closing<0.2', ['rep', 'Anna Rossi'], 'closing', '<', 0.2],
    ['rep=*:closing<0.2', ['rep', '*'], 'closing', '<', 0.2],
    ['segment=a:b=c: wins<1', ['segment', 'a:b=c'], 'wins', '<', 1],
    ['Type of deal=New: wins<1', ['Type of deal', 'New'], 'wins', '<', 1],
  ] as const)('%s', (text, scope, metric, comparison, limit) => {
    expect(parseThreshold(text)).toEqual({
      text,
      scope: scope && { field: scope[0], value: scope[1] },
      metric,
      comparison,
      limit,
      isShare: text.includes('%'),
    });
  });

  test.each([
    '',
    'closing',
    'closing<',
    '<0.2',
    'closing=0.2',
    'closing<<1',
    'closing<a',
    'x<1',
    'rep=: wins<1',
    'wins<1<2',
  ])('%j is none', (text) => expect(() => parseThreshold(text)).toThrow());
});

describe('thresholds', () => {
  const rows = [rowOf({ rep: 'Anna' }, 2), rowOf({ rep: 'Bob' }, 5), rowOf({ rep: 'Carl' }, null)];
  const total = rowOf({}, 7, 20);
  const check = (...texts: string[]) => {
    const { crossings, unknown } = checkThresholds(texts.map(parseThreshold), rows, total);
    return { crossed: crossings.map(({ group, value }) => `${group} ${value}`), unknown };
  };

  test('are of the total unless a group is named', () => {
    expect(check('wins<8')).toEqual({ crossed: ['total 7'], unknown: [] });
    expect(check('rep=anna: wins<8')).toEqual({ crossed: ['Anna 2'], unknown: [] });
  });

  test('of every row cross for each, and name what could not be checked once', () => {
    expect(check('rep=*: wins<8')).toEqual({
      crossed: ['Anna 2', 'Bob 5'],
      unknown: ['rep=*: wins<8'],
    });
  });

  test('hold exactly at their limit or not', () => {
    expect(check('wins<7', 'wins>7').crossed).toEqual([]);
    expect(check('wins<=7', 'wins>=7').crossed).toEqual(['total 7', 'total 7']);
  });

  test('of a group that is not there are told apart from those that hold', () => {
    const alarm = checkThresholds([parseThreshold('rep=Dora: wins<8')], rows, total);
    expect(alarm.crossings).toEqual([]);
    expect(alarm.absent.map(({ text }) => text)).toEqual(['rep=Dora: wins<8']);
  });
});

describe('thresholds on the data', () => {
  const ledger = { read: 200, used: 190, rejected: 4, unmatched: 0 };
  const calls = { file: 'calls.csv', role: 'activities', used: 95, rejected: 0, unmatched: 5 };
  const total = rowOf({}, 7, 20);
  const facts = {
    quality: {
      all: { ...ledger, unmatched: 5 },
      files: [{ ...ledger, file: 'deals.csv', role: 'prospects' }, calls],
      covers: { from: '2026-01-01', to: '2026-03-01' },
    },
    total: {
      counts: { ...total.counts, targets: 40 },
      open: { ...total.open, targets: 10, proposals: 10, held: null },
    },
    asOf: '2026-03-13',
  } as unknown as DataFacts;
  const check = (text: string, of = facts) => {
    const { crossings, unknown } = checkData([parseThresholdOn(dataMetrics, text, '')], of);
    return unknown.length > 0 ? 'unknown' : crossings.map(({ value, from }) => `${value}: ${from}`);
  };

  test.each([
    ['rejected>3', ['4: 4 of 200 rows read (deals.csv 4)']],
    ['rejected>4', []],
    ['rejected>=2%', ['0.02: 4 of 200 rows read (deals.csv 4)']],
    ['unmatched>4%', ['0.05: 5 of 100 activities (calls.csv 5)']],
    ['unmatched>5%', []],
    ['age>7', ['12: the days from 1 March 2026, the last of the data, to 13 March 2026']],
    ['age>12', []],
    ['open.proposals>9', ['10: 10 open of 40 targets']],
    ['open.proposals>19%', ['0.2: 10 open of 40 targets']],
    ['open.proposals>25%', []],
  ])('%s', (text, told) => {
    expect(check(text)).toEqual(told);
  });

  test.each([
    ['open.held>0', 'since nobody tells of it', facts],
    ['open.proposals>22%', 'since the targets are open too, and it holds at one end alone', facts],
    ['age>7', 'where nothing has a day', { ...facts, quality: { ...facts.quality, covers: null } }],
    ['age>7', 'of counts, which are of no day', { ...facts, asOf: null }],
    [
      'unmatched>1%',
      'of no activities',
      {
        ...facts,
        quality: { ...facts.quality, all: { ...facts.quality.all, unmatched: 0 }, files: [] },
      },
    ],
  ])('%s could not be checked %s', (text, _, of) => {
    expect(check(text, of)).toBe('unknown');
  });
});

test('a chosen column is a field and a header', () => {
  expect(parseChosenColumn('prospects.rep=Who = owner')).toEqual({
    role: 'prospects',
    field: 'rep',
    header: 'Who = owner',
  });
  expect(parseChosenColumn('activity.type="Kind"').header).toBe('Kind');
  for (const wrong of [
    'rep=x',
    'prospects.rep',
    'prospects.rep=',
    'deals.rep=x',
    'prospects.boss=x',
  ]) {
    expect(() => parseChosenColumn(wrong)).toThrow();
  }
});

test('a day is written as ISO 8601 has it', () => {
  expect(parseDay('1970-01-02')).toBe(1);
  for (const wrong of ['1970-1-2', '02/01/1970', '2026-02-29'])
    expect(() => parseDay(wrong)).toThrow();
});

test('numbers are sorted from the largest, names from the first', () => {
  expect(parseSort('closing')).toEqual({ key: 'closing', descending: true });
  expect(parseSort('closing:asc')).toEqual({ key: 'closing', descending: false });
  expect(parseSort('segment')).toEqual({ key: 'segment', descending: false });
  expect(parseSort('a:b:desc')).toEqual({ key: 'a:b', descending: true });
  expect(() => parseSort('')).toThrow();
});
