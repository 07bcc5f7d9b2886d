import type { DateOrder } from '../../../src/knowledge/notation.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, parseIsoDay } from '../../../src/cells/dates/calendar.js';
import { Cursor } from '../../../src/read/cursor.js';
import type { DateWishes } from '../../../src/cells/dates/date-column.js';
import { DateColumns } from '../../../src/cells/dates/date-columns.js';
import { daysIn } from '../../../src/cells/dates/zone.js';

const nothingSaid: DateWishes = { forced: null, habit: null };
const cursor = new Cursor('deals.csv');

/** Columns of dates, and the codes that were read into them. */
function reader() {
  const columns = new DateColumns(daysIn('UTC'));
  const codes: number[] = [];
  return {
    columns,
    /** Reads cells of a column in the files of one header. */
    read: (
      header: readonly string[],
      field: string,
      cells: readonly string[],
      wishes = nothingSaid,
    ) => {
      const column = columns.column('prospects', field, header, field, wishes);
      for (const cell of cells) codes.push(column.read(cell, cursor));
      return column;
    },
    /** Every day read, once all columns are settled. */
    days: () => {
      columns.settle('prospects');
      const days = Int32Array.from(codes);
      columns.resolve(days);
      return [...days].map(isoDay);
    },
  };
}

describe('two files of one header', () => {
  const header = ['id', 'created'];

  test('share what their values tell', () => {
    const { read, days } = reader();
    read(header, 'created', ['03/04/2026']);
    read([...header], 'created', ['31/01/2026']);
    expect(days()).toEqual(['2026-04-03', '2026-01-31']);
  });

  test('must not contradict each other', () => {
    const { read, days } = reader();
    read(header, 'created', ['01/31/2026']);
    read([...header], 'created', ['31/01/2026']);
    expect(days).toThrow('"31/01/2026" in record 1 of deals.csv is day/month, but "01/31/2026"');
  });
});

describe('two files of different headers', () => {
  test('may write their dates differently', () => {
    const { read, days } = reader();
    read(['id', 'created'], 'created', ['03/04/2026', '31/01/2026']);
    read(['created', 'id'], 'created', ['03/04/2026', '01/31/2026']);
    expect(days()).toEqual(['2026-04-03', '2026-01-31', '2026-03-04', '2026-01-31']);
  });

  test('help each other where one of them leaves it open', () => {
    const { read, days, columns } = reader();
    read(['id', 'created'], 'created', ['03/04/2026']);
    read(['created', 'id'], 'created', ['01/31/2026']);
    expect(days()).toEqual(['2026-03-04', '2026-01-31']);
    expect(columns.all.map(({ settlement }) => settlement?.settledBy)).toEqual([
      'other columns',
      'values',
    ]);
  });

  test('leave a third one open where they disagree', () => {
    const { read, days } = reader();
    read(['a'], 'created', ['31/01/2026']);
    read(['b'], 'created', ['01/31/2026']);
    read(['c'], 'created', ['03/04/2026']);
    expect(days).toThrow('"03/04/2026"');
  });
});

describe('a column of which every value is doubtful', () => {
  const header = ['created', 'closed'];

  test('follows the other columns of its file before those of other files', () => {
    const { read, days } = reader();
    read(['else'], 'created', ['31/01/2026']);
    read(header, 'created', ['03/04/2026']);
    read(header, 'closed', ['01/31/2026']);
    expect(days()).toEqual(['2026-01-31', '2026-03-04', '2026-01-31']);
  });

  test('follows the habit of its system only where no column tells', () => {
    const habit = { forced: null, habit: 'mdy' } as const;
    const alone = reader();
    const column = alone.read(header, 'created', ['03/04/2026'], habit);
    expect(alone.days()).toEqual(['2026-03-04']);
    expect(column.settlement).toEqual({ order: 'mdy', settledBy: 'system' });
    const beside = reader();
    beside.read(header, 'created', ['03/04/2026'], habit);
    beside.read(header, 'closed', ['31/01/2026'], habit);
    expect(beside.days()).toEqual(['2026-04-03', '2026-01-31']);
  });

  test('is an error, not a guess, where nothing tells', () => {
    const { read, days } = reader();
    read(header, 'created', ['03/04/2026', '2026-04-03']);
    expect(days).toThrow('could be day/month or month/day');
  });

  test('is what the user says', () => {
    const { read, days } = reader();
    const column = read(header, 'created', ['03/04/2026'], { forced: 'dmy', habit: 'mdy' });
    read(header, 'closed', ['01/31/2026']);
    expect(days()).toEqual(['2026-04-03', '2026-01-31']);
    expect(column.settlement).toEqual({ order: 'dmy', settledBy: 'option' });
  });
});

test('a column without doubts needs no order', () => {
  const { read, days } = reader();
  const column = read(['x'], 'created', ['2026-04-03', '3 Apr 2026', '05/05/2026', '03.04.2026']);
  expect(days()).toEqual(['2026-04-03', '2026-04-03', '2026-05-05', '2026-04-03']);
  expect(column.settlement).toBeNull();
});

test('columns of other roles are no neighbours', () => {
  const { read, columns, days } = reader();
  columns.column('activities', 'date', ['date'], 'date', nothingSaid).read('31/01/2026', cursor);
  read(['x'], 'created', ['03/04/2026']);
  expect(days).toThrow('could be day/month or month/day');
});

describe('more columns than can be told apart', () => {
  test('are read rightly where they all write their dates alike', () => {
    const { read, days } = reader();
    const fields = Array.from({ length: 100 }, (_, at) => `field ${at % 9}`);
    fields.forEach((field, at) => read([`file ${at}`], field, ['03/04/2026', '31/01/2026']));
    expect(new Set(days())).toEqual(new Set(['2026-04-03', '2026-01-31']));
  });

  test('are told apart as long as there is room, and taken together from there on', () => {
    const { read, columns } = reader();
    for (let at = 0; at < 60; at++) read([`file ${at}`], 'created', ['2026-01-31']);
    expect(columns.all.length).toBe(41);
  });

  test('contradict each other aloud', () => {
    const { read, days } = reader();
    for (let at = 0; at < 45; at++) read([`file ${at}`], 'created', ['31/01/2026']);
    read(['another'], 'created', ['01/31/2026']);
    expect(days).toThrow('is day/month, but "01/31/2026"');
  });

  test('are found again under the name they were read by', () => {
    const { read, columns } = reader();
    const first = read(['file 0'], 'created', ['2026-01-31']);
    for (let at = 1; at < 60; at++) read([`file ${at}`], 'created', ['2026-01-31']);
    expect(columns.column('prospects', 'created', ['file 0'], 'created', nothingSaid)).toBe(first);
  });
});

const written: Readonly<Record<string, (iso: string) => string>> = {
  iso: (iso) => iso,
  dmy: (iso) => iso.split('-').reverse().join('/'),
  mdy: (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`,
  dotted: (iso) => iso.split('-').reverse().join('.'),
};

test('files that write their dates in ways of their own are all read as they were meant', () => {
  const day = fc
    .integer({ min: parseIsoDay('2025-01-01')!, max: parseIsoDay('2026-12-31')! })
    .map(isoDay);
  const file = fc.record({
    form: fc.constantFrom('iso', 'dmy', 'mdy', 'dotted'),
    days: fc.array(day, { minLength: 1, maxLength: 6 }),
    fields: fc.integer({ min: 1, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 6 }), (files) => {
      const { read, days } = reader();
      const meant: string[] = [];
      files.forEach(({ form, days: some, fields }, at) => {
        // One day that leaves no doubt; without it the file would have to be asked about.
        const all = [...some, '2026-01-31'];
        for (let field = 0; field < fields; field++) {
          read([`file ${at}`], `field ${field}`, all.map(written[form]!));
          meant.push(...all);
        }
      });
      expect(days()).toEqual(meant);
    }),
  );
});

test('a column is never read in an order that a value of its own speaks against', () => {
  const cell = fc.constantFrom('31/01/2026', '01/31/2026', '03/04/2026', '2026-01-31');
  const order = fc.constantFrom<DateOrder | null>(null, 'dmy', 'mdy');
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 5 }), order, (cells, habit) => {
      const { read, days } = reader();
      read(['x'], 'created', cells, { forced: null, habit });
      const [dmy, mdy] = [cells.includes('31/01/2026'), cells.includes('01/31/2026')];
      const isOpen = cells.includes('03/04/2026') && !dmy && !mdy && habit === null;
      if (isOpen || (dmy && mdy)) expect(days).toThrow();
      else {
        const isDayFirst = dmy || (!mdy && habit === 'dmy');
        const doubtful = days().filter((_, at) => cells[at] === '03/04/2026');
        for (const one of doubtful) expect(one).toBe(isDayFirst ? '2026-04-03' : '2026-03-04');
      }
    }),
  );
});
