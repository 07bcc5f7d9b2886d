import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_DAY, isoDay, parseIsoDay } from '../../src/cells/dates/calendar.js';
import { labelOfDay } from '../../src/funnel/calendar-periods.js';
import { nearestPeriod, periodNamed } from '../../src/funnel/named-periods.js';

/** `2026-01-01 2026-03-31` of a name on a day. */
function daysOf(name: string, asOf = '2026-05-04'): string {
  const { first, last } = periodNamed(name)!(parseIsoDay(asOf)!);
  return `${isoDay(first)} ${isoDay(last)}`;
}

test.each([
  ['last-week', '2026-05-04', '2026-04-27 2026-05-03'],
  ['this-week', '2026-05-03', '2026-04-27 2026-05-03'],
  ['last-month', '2026-03-31', '2026-02-01 2026-02-28'],
  ['this-month', '2024-02-29', '2024-02-01 2024-02-29'],
  ['last-quarter', '2026-01-01', '2025-10-01 2025-12-31'],
  ['this-quarter', '2026-05-04', '2026-04-01 2026-06-30'],
  ['last-year', '2026-12-31', '2025-01-01 2025-12-31'],
  ['this-year', '2024-02-29', '2024-01-01 2024-12-31'],
])('%s on %s is %s', (name, asOf, days) => {
  expect(daysOf(name, asOf)).toBe(days);
});

test.each([
  ['2026', '2026-01-01 2026-12-31'],
  ['2026-Q1', '2026-01-01 2026-03-31'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2026-W05', '2026-01-26 2026-02-01'],
  ['2026-W01', '2025-12-29 2026-01-04'],
  ['2026-W53', '2026-12-28 2027-01-03'],
])('%s is %s whatever the day', (name, days) => {
  expect(daysOf(name)).toBe(days);
});

test('what a day is labelled with is a name of its week, month, quarter and year', () => {
  const day = fc.integer({ min: FIRST_DAY + 7, max: parseIsoDay('2200-12-31')! });
  fc.assert(
    fc.property(day, fc.constantFrom('week', 'month', 'quarter', 'year'), (each, name) => {
      const { first, last } = periodNamed(labelOfDay(name, each))!(0);
      expect(first).toBeLessThanOrEqual(each);
      expect(last).toBeGreaterThanOrEqual(each);
    }),
  );
});

describe('a name of no period', () => {
  test.each(['2026-13', '2026-00', '2026-Q5', '2025-W53', '1899', '26-Q1', 'last-day', 'may', ''])(
    'such as "%s" is none',
    (name) => {
      expect(periodNamed(name)).toBeNull();
    },
  );

  test.each([
    ['last-mnth', 'last-month'],
    ['lastweek', 'last-week'],
    ['2026-q1', '2026-Q1'],
    ['2026Q01', '2026-Q1'],
    ['2026-W5', '2026-W05'],
    ['2026-3', '2026-03'],
    ['2026-13', null],
    ['yesterday', null],
  ])('%s has %s nearest', (name, near) => {
    expect(nearestPeriod(name)).toBe(near);
  });
});
