import { expect, test } from 'vitest';
import { quotient } from '../../../../src/funnel/ratios.js';
import {
  chosen,
  column,
  type Column,
  data,
  sheetOf,
  tableOf,
} from '../../../../src/questions/common/show/column.js';
import {
  countColumn,
  groupColumns,
  moneyColumn,
  numberColumn,
  ratioColumn,
} from '../../../../src/questions/common/show/columns.js';
import { left, naming, right, text } from '../../../../src/questions/common/show/document.js';
import { valueParts } from '../../../../src/questions/common/show/fields.js';

interface Row {
  readonly rep: string;
  readonly wins: number | null;
  readonly money: { currency: string | null; amount: number }[];
}

const anna: Row = { rep: 'Anna', wins: 5, money: [{ currency: 'EUR', amount: 12.5 }] };
const bruno: Row = { rep: 'Bruno', wins: null, money: [{ currency: null, amount: 3 }] };

const columns: readonly Column<Row>[] = [
  column('rep', naming('Rep'), ({ rep }) => text(rep), {
    rep: ({ rep }) => rep.toUpperCase(),
    letters: ({ rep }) => rep.length,
  }),
  countColumn('wins', right('Wins'), ({ wins }) => wins),
  ratioColumn('conversion', right('Conversion'), { parts: valueParts }, ({ wins }) =>
    wins === null ? null : quotient(wins, 50),
  ),
  moneyColumn('revenue', false, [...anna.money, ...bruno.money], ({ money }) => money),
  data('initial', ({ rep }) => rep[0]!),
  column('why', left('Why'), () => text('because')),
];

test('people see the columns that have a heading', () => {
  const { columns: shown, rows, footer } = tableOf(columns, [anna], { footer: [bruno] });
  expect(shown.map(({ title }) => title)).toEqual(['Rep', 'Wins', 'Conversion', 'Why']);
  expect(rows[0]![0]).toEqual(text('Anna'));
  expect(footer[0]![1]).toEqual({ kind: 'count', value: null, open: 0 });
});

test('programs get the values of all columns, unrounded, the unknown as null', () => {
  const { header, rows } = sheetOf(columns, [anna, bruno]);
  expect({ header, rows: [...rows] }).toEqual({
    header: [
      ...['rep', 'letters', 'wins', 'conversion'],
      ...['conversion_least', 'conversion_most', 'conversion_open'],
      ...['conversion_low', 'conversion_high', 'revenue_EUR', 'revenue_unknown', 'initial'],
    ],
    rows: [
      [
        ...['ANNA', 4, 5, 0.1, 0.1, 0.1, 0],
        ...[expect.closeTo(0.0435, 4) as number, expect.closeTo(0.2136, 4) as number, 12.5, 0, 'A'],
      ],
      ['BRUNO', 5, null, null, null, null, null, null, null, 0, 3, 'B'],
    ],
  });
});

test('columns are chosen by their keys, in that order; what is not there is left out', () => {
  const keys = chosen(columns, ['why', 'nobody', 'rep']).map(({ key }) => key);
  expect(keys).toEqual(['why', 'rep']);
});

test('of what is not known at all, no currency is 0', () => {
  const money = moneyColumn<Row>('revenue', null, anna.money, () => null);
  expect([...sheetOf([money], [anna]).rows]).toEqual([[null]]);
});

test('a number that is absent is unknown', () => {
  const days = numberColumn<Row>('days', right('Days'), () => undefined);
  expect(tableOf([days], [anna]).rows[0]![0]).toMatchObject({ kind: 'number', value: null });
  expect([...sheetOf([days], [anna]).rows]).toEqual([[null]]);
});

test('groups are named as they are, whatever that is, and everybody together is the total', () => {
  const group = Object.fromEntries([
    ['constructor', 'a'],
    ['2024', 'b'],
  ]);
  const names = groupColumns(['constructor', '2024'], (row: Record<string, string>) => row);
  const { columns: headings, rows, footer } = tableOf(names, [group], { footer: [{}] });
  expect(headings.map(({ title }) => title)).toEqual(['Constructor', '2024']);
  expect(rows).toEqual([[text('a'), text('b')]]);
  expect(footer).toEqual([[text('Total'), text('')]]);
  expect([...sheetOf(names, [group, {}]).rows]).toEqual([
    ['a', 'b'],
    ['', ''],
  ]);
});
