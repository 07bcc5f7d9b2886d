import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  labelOfDay,
  PeriodCodes,
  periodNames,
  periodsBetween,
} from '../../src/funnel/calendar-periods.js';
import { FIRST_DAY, parseIsoDay } from '../../src/cells/dates/calendar.js';

const day = fc.integer({ min: FIRST_DAY, max: parseIsoDay('2200-12-31')! });
const date = (iso: string): number => parseIsoDay(iso)!;

describe.each(periodNames)('periods of a %s', (name) => {
  test('follow one another without a gap, and each day is in the one of its label', () => {
    fc.assert(
      fc.property(day, fc.nat(1000), (from, length) => {
        const periods = periodsBetween(name, from, from + length, 2000)!;
        expect(periods[0]!.first).toBeLessThanOrEqual(from);
        expect(periods.at(-1)!.last).toBeGreaterThanOrEqual(from + length);
        periods.slice(1).forEach(({ first }, at) => expect(first).toBe(periods[at]!.last + 1));
        expect(new Set(periods.map(({ label }) => label)).size).toBe(periods.length);
        const codes = new PeriodCodes(name);
        const firstOf = (each: number) => codes.firsts[codes.of(each)];
        for (const { label, first, last } of periods) {
          for (const each of [first, Math.floor((first + last) / 2), last]) {
            expect([labelOfDay(name, each), firstOf(each)]).toEqual([label, first]);
          }
        }
      }),
    );
  });
});

test('labels are those of the calendar', () => {
  const labels = periodNames.map((name) =>
    periodsBetween(name, date('2025-12-30'), date('2026-01-05'), 100)!.map(({ label }) => label),
  );
  expect(labels).toEqual([
    [
      '2025-12-30',
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      '2026-01-04',
      '2026-01-05',
    ],
    ['2026-W01', '2026-W02'],
    ['2025-12', '2026-01'],
    ['2025-Q4', '2026-Q1'],
    ['2025', '2026'],
  ]);
});

test('more periods than there may be are none', () => {
  expect(periodsBetween('day', 0, 9, 10)).toHaveLength(10);
  expect(periodsBetween('day', 0, 10, 10)).toBeNull();
  expect(periodsBetween('month', date('2026-12-01'), date('2026-11-01'), 10)).toEqual([]);
});
