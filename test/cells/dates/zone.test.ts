import { expect, test } from 'vitest';
import { isoDay } from '../../../src/cells/dates/calendar.js';
import { daysIn } from '../../../src/cells/dates/zone.js';

const dayIn = (zone: string, instant: string) => isoDay(daysIn(zone)(Date.parse(instant)));

test.each([
  ['UTC', '2026-03-05T23:59:59Z', '2026-03-05'],
  ['Europe/Rome', '2026-03-05T22:59:59Z', '2026-03-05'],
  ['Europe/Rome', '2026-03-05T23:00:00Z', '2026-03-06'],
  // Summer time: one hour earlier.
  ['Europe/Rome', '2026-07-05T21:59:59Z', '2026-07-05'],
  ['Europe/Rome', '2026-07-05T22:00:00Z', '2026-07-06'],
  // The day of 23 hours, and that of 25.
  ['Europe/Rome', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['Europe/Rome', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['America/New_York', '2026-01-01T04:59:59Z', '2025-12-31'],
  ['Asia/Kathmandu', '2026-01-01T18:14:59Z', '2026-01-01'],
  ['Asia/Kathmandu', '2026-01-01T18:15:00Z', '2026-01-02'],
  ['Pacific/Kiritimati', '2026-01-01T10:00:00Z', '2026-01-02'],
  ['UTC', '1969-12-31T23:59:59Z', '1969-12-31'],
])('in %s %s falls on %s', (zone, instant, day) => expect(dayIn(zone, instant)).toBe(day));

test('a zone that there is not is an error', () => {
  expect(() => daysIn('Mars/Olympus')).toThrow(RangeError);
});
