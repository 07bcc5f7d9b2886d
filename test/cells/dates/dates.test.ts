import type { DateOrder } from '../../../src/knowledge/notation.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay, UNDATED } from '../../../src/cells/dates/calendar.js';
import { shapeBits, shapesIn } from '../../../src/cells/dates/date-shapes.js';
import {
  BAD_DATE,
  DateParser,
  isDoubtful,
  resolveDoubt,
  SHORT_YEAR,
} from '../../../src/cells/dates/dates.js';
import { daysIn } from '../../../src/cells/dates/zone.js';

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
    ['2026-03-31T10:31:00.000+0000', '2026-03-31'],
    ['2026-03-31T10:31:00.123456Z', '2026-03-31'],
    ['2026-03-31 10:31:00 UTC', '2026-03-31'],
    ['2026-03-31 23:31:00 GMT-2', '2026-04-01'],
    ['2026-03-31 10.31.00', '2026-03-31'],
    ['03/31/2026 2:05 PM', '2026-03-31'],
    ['3/31/2026, 2:05\u202fPM', '2026-03-31'],
    ['31/3/2026, 2:05 p. m.', '2026-03-31'],
    ['31/03/2026 - 14:05', '2026-03-31'],
    ['31/03/2026 14h05', '2026-03-31'],
    ['15. 4. 2021', '2021-04-15'],
    ['15 Apr, 2021 00:03:00', '2021-04-15'],
    ['01-Jan-2015', '2015-01-01'],
    ['01-Jan-15', '2015-01-01'],
    ['01-JAN-99 10:31', '1999-01-01'],
    ['15/Apr/2021', '2021-04-15'],
    ['15APR2021', '2021-04-15'],
    ['Apr 15, 2021', '2021-04-15'],
    ['Apr-15-2021', '2021-04-15'],
    ['Apr 15, 21', '2021-04-15'],
    ['15th of April 2021', '2021-04-15'],
    ['15. April 2021', '2021-04-15'],
    ['15. April 2021 um 14:05', '2021-04-15'],
    ['15 avril 2021 à 14:05', '2021-04-15'],
    ['1er avril 2021', '2021-04-01'],
    ['1º aprile 2021', '2021-04-01'],
    ['15 fe\u0301vr. 2021', '2021-02-15'],
    ['15 de abril de 2021', '2021-04-15'],
    ['15 de abril del 2021', '2021-04-15'],
    ['15 aprile 2021', '2021-04-15'],
    ['Thu, 15 Apr 2021', '2021-04-15'],
    ['Thu, 15 Apr 2021 23:31:00 GMT', '2021-04-15'],
    ['Thu Apr 15 2021 00:03:00 GMT+0200 (Central European Summer Time)', '2021-04-14'],
    ['Donnerstag, 15. April 2021', '2021-04-15'],
    ['Do., 15.04.2021', '2021-04-15'],
    ['jeu. 15 avr. 2021', '2021-04-15'],
    ['quinta-feira, 15 de abril de 2021', '2021-04-15'],
    ['mar. 13 avr. 2021', '2021-04-13'],
    ['mar 13, 2021', '2021-03-13'],
    ['45123', '2023-07-16'],
    ['45123.5', '2023-07-16'],
    ['45123,99999', '2023-07-16'],
    ['20000', '1954-10-03'],
    ['80000', '2119-01-11'],
    ["'2021-04-15", '2021-04-15'],
    ["'15/04/2021", '2021-04-15'],
    ['="2021-04-15"', '2021-04-15'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s', (cell, day) => expect(read(cell)).toBe(day));
});

test.each([
  ...['', '  ', '0000-00-00', '0000-00-00 00:00:00', '00/00/0000', '(No value)', '(Kein Wert)'],
  ...['-', '--', '—', 'n/a', 'N/A', '#N/A', 'null', 'NULL', 'None', '="" '],
])('%j is no date at all', (cell) => expect(read(cell)).toBe('undated'));

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
    '19999',
    '80001',
    '-45123',
    '1772668',
    '-1772668800000',
    '2026-03-05 24:00',
    '2026-03-05T10:00+15:00',
    '29/02/2023',
    '31 April 2026',
    '32.01.26',
    '99/01/02',
    'Apr 2021',
    'Apr 15',
    '5 jui 2026',
    'Mariposa 5, 2026',
    'Foo, 15 Apr 2021',
    'Thu, soon',
    'no date yet',
    '0000-00-001',
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

describe('a year of two digits', () => {
  test.each([
    ['13/02/26', '2026-02-13'],
    ['02/13/26', '2026-02-13'],
    ['02/02/26', '2026-02-02'],
    ['05.03.26', '2026-03-05'],
    ['05.03.69', '2069-03-05'],
    ['05.03.70', '1970-03-05'],
    ['01/02/26', '2026-02-01 or 2026-01-02'],
    ['01/02/26 10:31', '2026-02-01 or 2026-01-02'],
  ])('%s stands last behind slashes and full stops', (cell, days) => expect(read(cell)).toBe(days));

  test.each([
    ['31-12-99', '1999-12-31'],
    ['12-31-99', '1999-12-31'],
    ['05-06-99', '1999-06-05 or 1999-05-06'],
    ['99-12-31', '1999-12-31'],
    ['12-31-26', '2026-12-31'],
    ['26-13-01', 'bad'],
    ['26-02-01', 'short'],
    ['01-02-26', 'short'],
    ['31-12-26', 'short'],
  ])('between hyphens, %s is read only where its place is certain', (cell, days) =>
    expect(read(cell)).toBe(days),
  );

  test('is read as the user says', () => {
    expect(read('01/02/26', 'dmy')).toBe('2026-02-01');
    expect(read('01/02/26', 'mdy')).toBe('2026-01-02');
    expect(read('01-02-26', 'dmy')).toBe('2026-02-01');
    expect(read('26-02-01', 'ymd')).toBe('2026-02-01');
    expect(read('26/02/01', 'ymd')).toBe('2026-02-01');
    expect(read('01/02/71', 'dmy')).toBe('1971-02-01');
    expect(read('99-12-31', 'dmy')).toBe('bad');
  });

  test('settles the order of its column like one of four', () => {
    const parser = new DateParser(daysIn('UTC'), null);
    parser.parse('31/01/26');
    expect(parser.evidence).toBe('dmy');
  });
});

test('an instant is the day it has in the zone, a date without a zone stays', () => {
  expect(read('2026-03-05T23:30:00Z', null, 'Europe/Rome')).toBe('2026-03-06');
  expect(read('2026-03-05T23:30:00', null, 'Europe/Rome')).toBe('2026-03-05');
  expect(read('2026-03-05T01:00:00Z', null, 'America/New_York')).toBe('2026-03-04');
  expect(read('45123.99', null, 'Asia/Tokyo')).toBe('2023-07-16');
});

test('a doubtful instant is, in either order, the day it has in the zone', () => {
  expect(read('01/02/2026 23:30 Z', null, 'Europe/Rome')).toBe('2026-02-02 or 2026-01-03');
  expect(read('01/02/2026 01:00 UTC', null, 'America/New_York')).toBe('2026-01-31 or 2026-01-01');
  expect(read('01/02/2026 23:30 -12:00', null, 'Pacific/Kiritimati')).toBe(
    '2026-02-03 or 2026-01-04',
  );
  expect(read('01/02/2026 00:30 +14:00', null, 'Pacific/Pago_Pago')).toBe(
    '2026-01-30 or 2025-12-31',
  );
  // It is summer in June alone.
  expect(read('06/01/2026 22:30 Z', null, 'Europe/Rome')).toBe('2026-01-06 or 2026-06-02');
});

test('day numbers count from 1970', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
});

const everyDay: readonly number[] = Array.from(
  { length: dayNumber(2100, 12, 31) - dayNumber(1950, 1, 1) + 1 },
  (_, at) => dayNumber(1950, 1, 1) + at,
);
const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The days whose text does not read back as them. */
function misread(
  days: readonly number[],
  forced: DateOrder | null,
  write: (year: string, month: string, day: string, number: number) => string,
): string[] {
  const parser = new DateParser(daysIn('UTC'), forced);
  return days.flatMap((number) => {
    const [year, month, day] = isoDay(number).split('-') as [string, string, string];
    const text = write(year, month, day, number);
    return parser.parse(text) === number ? [] : [text];
  });
}

describe('every day from 1950 to 2100 reads back', () => {
  test.each<
    [string, DateOrder | null, (y: string, m: string, d: string, number: number) => string]
  >([
    ['2026-03-31', null, (y, m, d) => `${y}-${m}-${d}`],
    ['2026-03-31T10:31:00.000+0000', null, (y, m, d) => `${y}-${m}-${d}T10:31:00.000+0000`],
    ['2026-3-31', null, (y, m, d) => `${y}-${+m}-${+d}`],
    ['20260331', null, (y, m, d) => `${y}${m}${d}`],
    ['31/03/2026', 'dmy', (y, m, d) => `${d}/${m}/${y}`],
    ['31-3-2026', 'dmy', (y, m, d) => `${+d}-${+m}-${y}`],
    ['03/31/2026 2:05 PM', 'mdy', (y, m, d) => `${m}/${d}/${y} 2:05 PM`],
    ['31.03.2026', null, (y, m, d) => `${d}.${m}.${y}`],
    ['31-Mar-2026', null, (y, m, d) => `${d}-${english[+m - 1]}-${y}`],
    ['Mar 31, 2026', null, (y, m, d) => `${english[+m - 1]} ${+d}, ${y}`],
  ])('as %s', (_, forced, write) => expect(misread(everyDay, forced, write)).toEqual([]));

  test('as a serial number, from 1954 on', () => {
    const days = everyDay.filter((day) => day >= dayNumber(1954, 10, 3));
    expect(misread(days, null, (_y, _m, _d, number) => `${number + 25_569}.25`)).toEqual([]);
  });

  test('as milliseconds, from 2001-09-09 to the end of 2127', () => {
    const days = everyDay.filter(
      (day) => day >= dayNumber(2001, 9, 10) && day < dayNumber(2128, 1, 1),
    );
    expect(misread(days, null, (_y, _m, _d, number) => `${number * 86_400_000}`)).toEqual([]);
  });

  test('with a year of two digits, from 1970 to 2069', () => {
    const days = everyDay.filter((day) => day >= 0 && day < dayNumber(2070, 1, 1));
    expect(misread(days, 'dmy', (y, m, d) => `${d}/${m}/${y.slice(2)}`)).toEqual([]);
    expect(misread(days, 'mdy', (y, m, d) => `${m}-${d}-${y.slice(2)}`)).toEqual([]);
    expect(misread(days, 'ymd', (y, m, d) => `${y.slice(2)}-${m}-${d}`)).toEqual([]);
    expect(misread(days, null, (y, m, d) => `${d}.${m}.${y.slice(2)}`)).toEqual([]);
    expect(misread(days, null, (y, m, d) => `${d}-${english[+m - 1]}-${y.slice(2)}`)).toEqual([]);
  });
});

describe('every day of a year reads back as a locale writes it', () => {
  const days = everyDay.filter(
    (day) => day >= dayNumber(2024, 1, 1) && day < dayNumber(2025, 1, 1),
  );
  const locales: readonly (readonly [string, DateOrder])[] = [
    ...(['en-US', 'en-PH'] as const).map((locale) => [locale, 'mdy'] as const),
    ...['en-GB', 'en-AU', 'en-IN', 'it-IT', 'it-CH', 'fr-FR', 'fr-BE', 'fr-CH', 'de-DE'].map(
      (locale) => [locale, 'dmy'] as const,
    ),
    ...['de-AT', 'de-CH', 'es-ES', 'es-MX', 'es-AR', 'es-PE', 'pt-PT', 'pt-BR'].map(
      (locale) => [locale, 'dmy'] as const,
    ),
  ];
  test.each(locales)('%s', (locale, order) => {
    for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
      for (const timeStyle of [undefined, 'short', 'medium'] as const) {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle, timeZone: 'UTC' });
        const write = (_y: string, _m: string, _d: string, number: number) =>
          format.format((number + 0.6) * 86_400_000);
        expect(misread(days, order, write)).toEqual([]);
      }
    }
  });
});

test('a long cell is looked at once', () => {
  const parser = new DateParser(daysIn('UTC'), null);
  const begun = performance.now();
  for (const start of ['2026-03-05 10:31', '05/03/2026 10:31 PM', '5', '5 Mar', 'Thu,', 'Mar 5']) {
    for (const filler of [' ', 'd', '1', ',', '.', 'de ', ' de']) {
      expect(parser.parse(`${start}${filler.repeat(20_000)}x`)).toBe(BAD_DATE);
    }
  }
  // A step for each pair of characters would take minutes.
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('no text makes a day out of the calendar', () => {
  const pieces = fc.constantFrom(
    ...[
      '2026',
      '26',
      '03',
      '31',
      '99',
      '0',
      '-',
      '/',
      '.',
      ' ',
      ',',
      'T',
      ':',
      'Z',
      '+02:00',
      'PM',
    ],
    ...['Mar', 'mai', 'de', 'Thu', "'", '="', '"', '\u00a0', '1er'],
  );
  const parser = new DateParser(daysIn('UTC'), null);
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const code = parser.parse(parts.join(''));
      const day = isDoubtful(code) ? resolveDoubt(code, 'mdy') : code;
      const inCalendar = day >= dayNumber(1900, 1, 1) - 1 && day <= dayNumber(9999, 12, 31) + 1;
      expect(special.has(code) || inCalendar).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

describe('the forms that were read', () => {
  test.each<[string, string[]]>([
    ['2026-03-05', ['iso']],
    ['2026-03-05T10:31:00Z', ['iso']],
    ['31/01/2026', ['dayFirst']],
    ['01/31/2026', ['monthFirst']],
    ['01/02/2026', ['doubtful']],
    ['05.03.2026', ['dotted']],
    ['05.03.26', ['dotted', 'shortYear']],
    ['5 Mar 2026', ['dayMonthName']],
    ['01-Jan-15', ['dayMonthName', 'shortYear']],
    ['Mar 5, 2026', ['monthNameDay']],
    ['20260305', ['compact']],
    ['45123', ['serial']],
    ['1772668800000', ['epoch']],
    ['Thu, 15 Apr 2021', ['dayMonthName']],
    ['', []],
    ['n/a', []],
    ['31/02/2026', []],
    ['26-02-01', []],
  ])('of %j are %j', (cell, forms) => {
    const parser = new DateParser(daysIn('UTC'), null);
    parser.parse(cell);
    expect(shapesIn(parser.shapes)).toEqual(forms);
  });

  test('add up over a column, each with its own bit', () => {
    const parser = new DateParser(daysIn('UTC'), null);
    for (const cell of ['2026-03-05', '45123', '2026-03-06', 'n/a']) parser.parse(cell);
    expect(parser.shapes).toBe(shapeBits.iso | shapeBits.serial);
    expect(shapesIn(parser.shapes)).toEqual(['iso', 'serial']);
  });
});
