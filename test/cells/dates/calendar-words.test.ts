import { describe, expect, test } from 'vitest';
import { afterWeekday, monthOf } from '../../../src/cells/dates/calendar-words.js';

const locales = ['en', 'it', 'fr', 'fr-CA', 'de', 'de-AT', 'es', 'es-MX', 'es-PE', 'pt', 'pt-PT'];
const dayOf = (month: number) => Date.UTC(2026, month - 1, 15);
const months = Array.from({ length: 12 }, (_, at) => at + 1);
/** A text as exports vary it. */
const variants = (name: string): string[] => [
  name,
  name.toUpperCase(),
  name.normalize('NFD'),
  name.normalize('NFD').replace(/\p{M}/gu, ''),
  name.replace(/\.$/, ''),
  `${name.replace(/\.$/, '')}.`,
];

describe('every month, full and abbreviated, with and without accents and full stops', () => {
  test.each(locales)('in %s', (locale) => {
    for (const style of ['long', 'short'] as const) {
      for (const standing of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, {
          month: style,
          timeZone: 'UTC',
          ...standing,
        });
        for (const month of months) {
          const parts = format.formatToParts(dayOf(month));
          const name = parts.find(({ type }) => type === 'month')!.value;
          // Portuguese in Portugal abbreviates months beside a day as numbers.
          if (/\d/.test(name)) continue;
          for (const text of variants(name)) {
            expect([text, monthOf(text)]).toEqual([text, month]);
          }
        }
      }
    }
  });
});

test.each([
  ['Mrz', 3],
  ['Maerz', 3],
  ['Jänner', 1],
  ['sept.', 9],
  ['setiembre', 9],
  ['juil.', 7],
  ['juin', 6],
  ['out', 10],
  // June or July in French.
  ['jui', 0],
  ['ja', 0],
  ['', 0],
  ['Mariposa', 0],
  ['Deal', 0],
  ['constructor', 0],
])('%j is month %i', (name, month) => expect(monthOf(name)).toBe(month));

describe('a day of the week in front', () => {
  test.each(locales)('is left out in %s', (locale) => {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      for (const day of [1, 2, 3, 4, 5, 6, 7]) {
        const name = format.format(Date.UTC(2026, 5, day));
        for (const text of [`${name} x`, `${name}, x`, `${name.toUpperCase()} x`]) {
          expect([text, afterWeekday(text)]).toEqual([text, 'x']);
        }
      }
    }
  });

  test.each(['Apr 15', 'Deal 7', 'Thu', 'Thu,', '15 Thu', ''])('%j has none', (text) =>
    expect(afterWeekday(text)).toBeNull(),
  );
});
