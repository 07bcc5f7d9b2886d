import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  exists,
  isDay,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
  isoYear,
  NEVER,
  parseIsoDay,
  UNDATED,
} from '../../../src/cells/dates/calendar.js';

const dayMs = 86_400_000;

describe('the calendar is that of Date', () => {
  test('on every day from 1900 to 2105, and the days that do not exist', () => {
    const wrong: string[] = [];
    for (let year = 1900; year <= 2105; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 32; day++) {
          const date = new Date(Date.UTC(year, month - 1, day));
          const real = date.getUTCMonth() === month - 1;
          const same = !real || dayNumber(year, month, day) === date.getTime() / dayMs;
          if (exists(year, month, day) !== real || !same) wrong.push(`${year}-${month}-${day}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('on any day to 9999', () => {
    const any = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(any, (date) => {
        const number = Math.floor(date.getTime() / dayMs);
        const iso = date.toISOString().slice(0, 10);
        expect(isoDay(number)).toBe(iso);
        expect(parseIsoDay(iso)).toBe(number);
        const [year, month, day] = iso.split('-').map(Number);
        expect(dayNumber(year!, month!, day!)).toBe(number);
      }),
    );
  });
});

test.each([
  [1899, 12, 31],
  [10_000, 1, 1],
  [2026, 0, 1],
  [2026, 13, 1],
  [2026, 1, 0],
  [Number.NaN, 1, 1],
])('there is no day %i-%i-%i', (year, month, day) => expect(exists(year, month, day)).toBe(false));

test.each(['2026-1-1', '2026-02-30', ' 2026-01-01', '2026-01-01T00:00', '', 'today'])(
  '%j is not written as a day',
  (text) => expect(parseIsoDay(text)).toBeNull(),
);

test('months and quarters', () => {
  const months = Array.from({ length: 12 }, (_, at) => dayNumber(2026, at + 1, 15));
  expect(months.map(isoMonth)).toEqual(
    months.map((_, at) => `2026-${String(at + 1).padStart(2, '0')}`),
  );
  expect(months.map(isoQuarter).join(' ')).toBe(
    [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4].map((quarter) => `2026-Q${quarter}`).join(' '),
  );
});

test('weeks begin on Monday and belong to the year of their Thursday (ISO 8601)', () => {
  const weekOf = (iso: string) => isoWeek(parseIsoDay(iso)!);
  expect(['2026-03-29', '2026-03-30', '2026-04-05', '2026-04-06'].map(weekOf)).toEqual([
    '2026-W13',
    '2026-W14',
    '2026-W14',
    '2026-W15',
  ]);
  // The first and last days of a year may be of another one.
  expect(
    ['2021-01-03', '2020-12-31', '2024-12-30', '1900-01-01', '9999-12-31'].map(weekOf),
  ).toEqual(['2020-W53', '2020-W53', '2025-W01', '1900-W01', '9999-W52']);
  expect(isoYear(parseIsoDay('2024-12-30')!)).toBe('2024');
});

test('what has no day sorts behind every day', () => {
  const last = dayNumber(9999, 12, 31);
  expect(last < UNDATED && UNDATED < NEVER).toBe(true);
  expect([last, UNDATED, NEVER].map(isDay)).toEqual([true, false, false]);
});
