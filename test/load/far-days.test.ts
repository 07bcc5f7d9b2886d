import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DateColumns } from '../../src/cells/dates/date-columns.js';
import { NEVER, parseIsoDay, UNDATED } from '../../src/cells/dates/calendar.js';
import { noExtras } from '../../src/load/columns/extras.js';
import { setFarDaysAside } from '../../src/load/far-days.js';

type Read = Parameters<typeof setFarDaysAside>[0];

const dayOf = (text: string): number => (text === '' ? UNDATED : parseIsoDay(text)!);

/** Sets the far days among days of entry aside; what is left, and what was found. */
function aside(...days: readonly string[]) {
  const created = Int32Array.from(days, dayOf);
  const prospects = { created, closed: null, dates: new Map(), extras: noExtras() };
  const read = { prospects, activities: null, history: null } as unknown as Read;
  const dates = new DateColumns(() => 0);
  const wishes = { forced: null, habit: null };
  dates.column('prospects', 'created', ['Create Date'], 'Create Date', wishes);
  const found = setFarDaysAside(read, dates);
  return { left: days.filter((_, at) => created[at] !== UNDATED), found };
}

test.each(['9999-12-31', '2206-01-05', '2099-12-31', '1900-01-01', '1970-01-01', '1969-12-31'])(
  '%s is no day among those of this year',
  (far) => {
    expect(aside('2026-01-05', far, '2026-02-05', far, '')).toEqual({
      left: ['2026-01-05', '2026-02-05'],
      found: [{ columns: ['Create Date'], count: 2, example: far }],
    });
  },
);

test('a placeholder is far however often it stands there', () => {
  const many = Array.from({ length: 50 }, () => '2099-12-31');
  expect(aside(...many, '2026-01-05', '2026-02-05', '2026-03-05').left).toHaveLength(3);
});

test('old customers, and the days of an old export, are near', () => {
  expect(aside('1985-06-01', '2026-02-05', '2026-02-06', '2031-01-01').found).toEqual([]);
  expect(aside('1970-01-01', '1970-01-02', '1971-06-01').found).toEqual([]);
});

test('the example is the day that comes most often, of several the first', () => {
  const near = ['2026-01-05', '2026-02-05', '2026-03-05'];
  expect(aside(...near, '9999-12-31', '1900-01-01', '9999-12-31').found).toMatchObject([
    { count: 3, example: '9999-12-31' },
  ]);
  expect(aside(...near, '9999-12-31', '1900-01-01').found).toMatchObject([
    { count: 2, example: '1900-01-01' },
  ]);
});

test('an export without days has none that are far', () => {
  expect(aside()).toEqual({ left: [], found: [] });
  expect(aside('', '')).toEqual({ left: [], found: [] });
});

test('what is far does not depend on the order of the rows', () => {
  const some = fc.constantFrom(
    '2026-01-05',
    '2019-04-01',
    '1990-01-01',
    '1970-01-01',
    '9999-12-31',
  );
  const two = fc
    .array(some, { maxLength: 9 })
    .chain((days) =>
      fc.tuple(fc.constant(days), fc.shuffledSubarray(days, { minLength: days.length })),
    );
  fc.assert(
    fc.property(two, ([days, shuffled]) => {
      expect(aside(...shuffled).left.sort()).toEqual(aside(...days).left.sort());
      expect(aside(...shuffled).found).toEqual(aside(...days).found);
    }),
  );
});

test('what did not happen is never far', () => {
  const wins = Int32Array.of(dayOf('2026-01-05'), NEVER, dayOf('9999-12-31'));
  const dates = new Map([['wins', wins]]);
  const prospects = { created: null, closed: null, dates, extras: noExtras() };
  const read = { prospects, activities: null, history: null } as unknown as Read;
  setFarDaysAside(read, new DateColumns(() => 0));
  expect([...wins]).toEqual([dayOf('2026-01-05'), NEVER, UNDATED]);
});
