import { expect, test } from 'vitest';
import { NEVER, UNDATED } from '../../src/cells/dates/calendar.js';
import { daysCovered } from '../../src/funnel/reading/days-covered.js';

type Paths = Parameters<typeof daysCovered>[1];

const none = Int32Array.of();
const paths = (wins: Int32Array = none, lost: Int32Array = none) =>
  ({ reached: { wins, lost } }) as unknown as Paths;

test('data cover the days from the first to the last on which something was recorded', () => {
  const entries = Int32Array.of(20, 10, UNDATED);
  const calls = Int32Array.of(15, 31);
  expect(daysCovered([entries, calls], paths(), 100)).toEqual({ first: 10, last: 31 });
});

test('the end of a deal is such a day, what did not happen is none', () => {
  const covered = daysCovered(
    [Int32Array.of(10)],
    paths(Int32Array.of(40, NEVER), Int32Array.of(50)),
    100,
  );
  expect(covered).toEqual({ first: 10, last: 50 });
});

test('days after the as-of day are plans', () => {
  expect(daysCovered([Int32Array.of(10, 30, 31)], paths(), 30)).toEqual({ first: 10, last: 30 });
  expect(daysCovered([Int32Array.of(10, 30, 31)], paths(), 9)).toBeNull();
});

test('without a day nothing is covered', () => {
  expect(daysCovered([Int32Array.of(UNDATED, NEVER)], paths(), UNDATED)).toBeNull();
  expect(daysCovered([], paths(), 100)).toBeNull();
});
