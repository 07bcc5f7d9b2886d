import { describe, expect, test } from 'vitest';
import { metric, sortRows } from '../../../src/questions/common/order.js';
import { rowOf } from './rows.js';

const rows = [
  rowOf({ rep: 'Carl' }, 3),
  rowOf({ rep: '(unassigned)' }, 9),
  rowOf({ rep: 'anna' }, null),
  rowOf({ rep: 'Bob' }, 5),
  rowOf({ rep: 'Dora' }, 3),
];
const names = (key: string | null, descending = false) =>
  sortRows(rows, ['rep'], key === null ? null : { key, descending })
    .map(({ group }) => group.rep)
    .join(' ');

describe('rows are sorted', () => {
  test.each([
    [null, false, 'anna Bob Carl Dora (unassigned)'],
    ['rep', false, 'anna Bob Carl Dora (unassigned)'],
    ['wins', false, 'Carl Dora Bob (unassigned) anna'],
    ['wins', true, '(unassigned) Bob Carl Dora anna'],
    ['closing', true, '(unassigned) Bob Carl Dora anna'],
  ] as const)('by %s, descending %s', (key, descending, expected) => {
    expect(names(key, descending)).toBe(expected);
  });

  test('in the same way whatever order they come in', () => {
    for (const order of [null, { key: 'wins', descending: true }]) {
      expect(sortRows([...rows].reverse(), ['rep'], order)).toEqual(sortRows(rows, ['rep'], order));
    }
  });

  test('by several columns, the first one first', () => {
    const pairs = [
      rowOf({ a: 'x', b: '2' }, 1),
      rowOf({ a: 'y', b: '1' }, 1),
      rowOf({ a: 'x', b: '1' }, 1),
    ];
    expect(sortRows(pairs, ['a', 'b'], null).map(({ group }) => `${group.a}${group.b}`)).toEqual([
      'x1',
      'x2',
      'y1',
    ]);
    expect(
      sortRows(pairs, ['a', 'b'], { key: 'b', descending: true }).map(
        ({ group }) => `${group.a}${group.b}`,
      ),
    ).toEqual(['x2', 'x1', 'y1']);
  });

  test('without changing what was given', () => {
    const before = [...rows];
    sortRows(rows, ['rep'], { key: 'wins', descending: true });
    expect(rows).toEqual(before);
  });
});

test('a metric is a count, a ratio, a link or money of one currency', () => {
  const row = rowOf({}, 4, 8, [{ currency: 'EUR', amount: 10 }]);
  expect(metric(row, 'wins')).toBe(4);
  expect(metric(row, 'closing')).toBe(0.5);
  expect(metric(row, 'winRate')).toBe(1);
  expect(metric(row, 'revenue')).toBe(10);
  // Wins that nobody priced are not worth nothing.
  expect(metric(rowOf({}, 4), 'revenue')).toBeNull();
  expect(metric(rowOf({}, 0), 'revenue')).toBe(0);
  expect(metric(rowOf({}, null), 'revenue')).toBeNull();
  const two = [
    { currency: 'EUR', amount: 1 },
    { currency: 'CHF', amount: 2 },
  ];
  expect(metric(rowOf({}, 4, 8, two), 'revenue')).toBeNull();
});
