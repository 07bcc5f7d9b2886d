import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay, UNDATED } from '../../src/map/calendar.js';
import { BAD_DATE, DateParser, isDoubtful, resolveDoubt, SHORT_YEAR } from '../../src/map/dates.js';
import type { DateOrder } from '../../src/map/dates.js';
import { daysIn } from '../../src/map/zone.js';

const special = new Map([
  [UNDATED, 'undated'],
  [BAD_DATE, 'bad'],
  [SHORT_YEAR, 'short'],
]);

function read(cell: string, forced: DateOrder | null = null, zone = 'UTC'): string {
  const code = new DateParser(daysIn(zone), forced).parse(cell);
  if (!isDoubtful(code)) return special.get(code) ?? isoDay(code);
  return `${isoDay(resolveDoubt(code, 'dmy'))} or ${isoDay(resolveDoubt(code, 'mdy'))}`;
}

describe('a cell that is one day, whatever the column', () => {
  test.each([
    ['2026-03-05', '2026-03-05'],
    [' 2026-03-05 ', '2026-03-05'],
    ['2026-3-5', '2026-03-05'],
    ['2026/03/05', '2026-03-05'],
    ['2026.03.05', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026-03-05 10:31', '2026-03-05'],
    ['2026-03-05T10:31:00', '2026-03-05'],
    ['2026-03-05T23:59:59.999', '2026-03-05'],
    ['2026-03-05T23:30:00Z', '2026-03-05'],
    ['2026-03-05T23:30:00+02:00', '2026-03-05'],
    ['2026-03-05T23:30:00-02:00', '2026-03-06'],
    ['2026-03-05T01:30:00.000+0200', '2026-03-04'],
    ['2026-03-05 11:30 PM', '2026-03-05'],
    ['31/01/2026', '2026-01-31'],
    ['01/31/2026', '2026-01-31'],
    ['31-01-2026 09:15', '2026-01-31'],
    ['05.03.2026', '2026-03-05'],
    ['03/03/2026', '2026-03-03'],
    ['5 March 2026', '2026-03-05'],
    ['5. März 2026', '2026-03-05'],
    ['5 mars 2026', '2026-03-05'],
    ['5 marzo 2026', '2026-03-05'],
    ['5 de agosto de 2026', '2026-08-05'],
    ['1 août 2026', '2026-08-01'],
    ['5-Dec-2026', '2026-12-05'],
    ['Mar 5, 2026', '2026-03-05'],
    ['March 5th, 2026', '2026-03-05'],
    ['gen. 5, 2026', '2026-01-05'],
    ['1772668800000', '2026-03-05'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s', (cell, day) => expect(read(cell)).toBe(day));
});

test.each(['', '  ', '0000-00-00', '0000-00-00 00:00:00'])('%j is no date at all', (cell) =>
  expect(read(cell)).toBe('undated'),
);

describe('a cell that is no day', () => {
  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '31/02/2026',
    '32/01/2026',
    '13/13/2026',
    '1899-12-31',
    'tomorrow',
    'Deal 7',
    '45678',
    '5 Foo 2026',
    '2026-03-05 25:00',
    '2026-03-05 10:61',
    '2026-03-05x',
    '2026-W10',
    '05/03-2026',
  ])('%s', (cell) => expect(read(cell)).toBe('bad'));
});

describe('a cell that could be two days', () => {
  test.each([
    ['01/02/2026', '2026-02-01 or 2026-01-02'],
    ['12-11-2026 10:00', '2026-11-12 or 2026-12-11'],
    ['1/2/1999', '1999-02-01 or 1999-01-02'],
  ])('%s waits for its column', (cell, days) => expect(read(cell)).toBe(days));

  test('is settled by the order the user names', () => {
    expect(read('01/02/2026', 'dmy')).toBe('2026-02-01');
    expect(read('01/02/2026', 'mdy')).toBe('2026-01-02');
    expect(read('31/01/2026', 'mdy')).toBe('bad');
  });

  test('leaves evidence where only one order makes it a day', () => {
    const parser = new DateParser(daysIn('UTC'), null);
    parser.parse('31/01/2026');
    expect(parser.evidence).toBe('dmy');
    parser.parse('01/31/2026');
    expect(parser.evidence).toBe('mdy');
  });
});

test('a year of two digits needs an order', () => {
  expect(read('01/02/26')).toBe('short');
  expect(read('01/02/26', 'dmy')).toBe('2026-02-01');
  expect(read('01/02/26', 'mdy')).toBe('2026-01-02');
  expect(read('26-02-01', 'ymd')).toBe('2026-02-01');
  expect(read('01/02/71', 'dmy')).toBe('1971-02-01');
});

test('an instant is the day it has in the zone, a date without a zone stays', () => {
  expect(read('2026-03-05T23:30:00Z', null, 'Europe/Rome')).toBe('2026-03-06');
  expect(read('2026-03-05T23:30:00', null, 'Europe/Rome')).toBe('2026-03-05');
  expect(read('2026-03-05T01:00:00Z', null, 'America/New_York')).toBe('2026-03-04');
});

test('day numbers count from 1970', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
});
