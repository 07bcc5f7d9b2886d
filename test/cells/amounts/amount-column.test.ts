import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AmountColumns, type AmountWishes } from '../../../src/cells/amounts/amount-column.js';
import { Cursor } from '../../../src/read/cursor.js';

const nothingSaid: AmountWishes = { forced: null, habit: null };
const cursor = new Cursor('deals.csv');

/** Columns of amounts, and what was read into them. */
function reader() {
  const columns = new AmountColumns();
  const values: number[] = [];
  const doubts: number[] = [];
  return {
    columns,
    read: (
      header: readonly string[],
      field: string,
      cells: readonly string[],
      wishes = nothingSaid,
    ) => {
      const column = columns.column(field, header, field, wishes);
      for (const cell of cells) {
        const { value, doubt } = column.read(cell, cursor);
        values.push(value);
        doubts.push(column.tagged(doubt));
      }
      return column;
    },
    values: () => {
      const resolved = Float64Array.from(values);
      columns.resolve(resolved, Uint8Array.from(doubts));
      return [...resolved];
    },
  };
}

describe('whether 12,500 is thousands or decimals', () => {
  test('is settled by the other values of the column', () => {
    const comma = reader();
    comma.read(['amount'], 'amount', ['12,500', '3,5']);
    expect(comma.values()).toEqual([12.5, 3.5]);
    const point = reader();
    point.read(['amount'], 'amount', ['12,500', '3.5']);
    expect(point.values()).toEqual([12_500, 3.5]);
  });

  test('is settled by all files of one header together', () => {
    const { read, values } = reader();
    read(['id', 'amount'], 'amount', ['1.234']);
    read(['id', 'amount'], 'amount', ['1.234,56']);
    expect(values()).toEqual([1234, 1234.56]);
  });

  test('is no matter of files of other headers, nor of other columns', () => {
    const { read, values } = reader();
    read(['id', 'amount'], 'amount', ['1.234', '1,5']);
    read(['amount', 'id'], 'amount', ['1.234', '1.5']);
    read(['amount', 'id'], 'margin', ['1,234', '1.234,5']);
    expect(values()).toEqual([1234, 1.5, 1.234, 1.5, 1.234, 1234.5]);
  });

  test('is an error, not a guess, where nothing settles it', () => {
    const { read, values } = reader();
    read(['amount'], 'amount', ['12,500', '300']);
    expect(values).toThrow('"12,500" in record 1 of deals.csv could be thousands or decimals');
  });

  test('is an error where the values write both marks', () => {
    const { read, values } = reader();
    read(['amount'], 'amount', ['12,500', '3,5', '3.5']);
    expect(values).toThrow('could be thousands or decimals');
  });

  test('is the habit of the system where no value tells', () => {
    const habit: AmountWishes = { forced: null, habit: 'comma' };
    const { read, values } = reader();
    const open = read(['a'], 'amount', ['12,500'], habit);
    const told = read(['b'], 'amount', ['12,500', '1.5'], habit);
    expect(values()).toEqual([12.5, 12_500, 1.5]);
    expect(open.settlement()).toEqual({ mark: 'comma', settledBy: 'system' });
    expect(told.settlement()).toEqual({ mark: 'point', settledBy: 'values' });
  });

  test('is what the user says, whatever the values look like', () => {
    const { read, values } = reader();
    const column = read(['a'], 'amount', ['12,500'], { forced: 'point', habit: 'comma' });
    expect(values()).toEqual([12_500]);
    expect(column.settlement()).toEqual({ mark: 'point', settledBy: 'option' });
  });
});

test('values that are certain may be written in both ways in one column', () => {
  const { read, values } = reader();
  const column = read(['a'], 'amount', ['€ 2.900,00', '11398.50', '3000']);
  expect(values()).toEqual([2900, 11_398.5, 3000]);
  expect(column.settlement()).toBeNull();
});

test('a column knows whether it held any amount', () => {
  const { read } = reader();
  expect(read(['a'], 'amount', ['a lot']).isFilled).toBe(false);
  expect(read(['b'], 'amount', ['a lot', '0']).isFilled).toBe(true);
});

describe('more columns than can be told apart', () => {
  test('are read rightly where they all write their amounts alike', () => {
    const { read, values } = reader();
    for (let at = 0; at < 90; at++) read([`file ${at}`], `field ${at % 5}`, ['12,500', '1.5']);
    expect(new Set(values())).toEqual(new Set([12_500, 1.5]));
  });

  test('are found again under the name they were read by', () => {
    const { read, columns } = reader();
    const first = read(['file 0'], 'amount', ['1']);
    for (let at = 1; at < 70; at++) read([`file ${at}`], 'amount', ['1']);
    expect(columns.column('amount', ['file 0'], 'amount', nothingSaid)).toBe(first);
  });
});

/** An amount as programs of some country write it. */
function write(cents: number, decimal: ',' | '.'): string {
  const group = decimal === ',' ? '.' : ',';
  const whole = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return cents % 100 === 0 ? whole : `${whole}${decimal}${String(cents % 100).padStart(2, '0')}`;
}

test('files that write their amounts in ways of their own are all read as they were meant', () => {
  const file = fc.record({
    decimal: fc.constantFrom<',' | '.'>(',', '.'),
    cents: fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.nat(9999).map((n) => n * 100),
      ),
      { maxLength: 6 },
    ),
  });
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 6 }), (files) => {
      const { read, values } = reader();
      const meant: number[] = [];
      files.forEach(({ decimal, cents }, at) => {
        // One amount that leaves no doubt; without it the file would have to be asked about.
        const all = [...cents, 123_456_78];
        read(
          [`file ${at}`],
          'amount',
          all.map((one) => write(one, decimal)),
        );
        meant.push(...all.map((one) => one / 100));
      });
      expect(values()).toEqual(meant);
    }),
  );
});
