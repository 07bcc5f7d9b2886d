import { describe, expect, test } from 'vitest';
import { quotient } from '../../src/funnel/ratios.js';
import {
  count,
  drawn,
  naming,
  number,
  range,
  ratio,
  right,
  type TableBlock,
  text,
} from '../../src/questions/common/show/document.js';
import { fit, type Room } from '../../src/render/fit.js';
import { cellText } from '../../src/render/format.js';

/** Anna: 5 wins of 50, 10.0 % (5/50), 100 EUR; Team the same. */
const block: TableBlock = {
  title: 'Reps',
  columns: [
    { ...naming('Rep'), key: 'rep' },
    { ...right('Wins'), key: 'wins' },
    { ...right('Conversion', { short: 'Conv.' }), key: 'conversion' },
    { ...right('Revenue', { yields: 'revenue' }), key: 'revenue' },
  ],
  rows: [
    [
      text('Anna'),
      count(5),
      ratio(quotient(5, 50), { counts: true }),
      { kind: 'money', money: [{ currency: 'EUR', amount: 100 }] },
    ],
  ],
  footer: [[text('Team'), count(5), ratio(quotient(5, 50), { counts: true }), text('')]],
  gives: ['revenue', 'counts'],
};

const roomOf = (width: number | null, more: Partial<Room> = {}): Room => ({
  width,
  draws: false,
  isWhole: false,
  hasLines: true,
  ...more,
});
const titlesIn = (given: TableBlock, room: Room) =>
  fit(given, room).forms.map(({ columns }) => columns.map(({ title }) => title));

describe('a table gives way to a narrow screen', () => {
  // Rep 4, Wins 4, Conversion 13, Revenue 7, and two between each.
  test.each([
    [null, [['Rep', 'Wins', 'Conversion', 'Revenue']], null],
    [34, [['Rep', 'Wins', 'Conversion', 'Revenue']], null],
    [33, [['Rep', 'Wins', 'Conv.', 'Revenue']], null],
    [26, [['Rep', 'Wins', 'Conv.']], { titles: ['revenue'], counts: false, width: 27 }],
    [18, [['Rep', 'Wins', 'Conv.']], { titles: ['revenue'], counts: false, width: 27 }],
    [
      15,
      [
        ['Rep', 'Wins'],
        ['Rep', 'Conv.'],
      ],
      { titles: ['revenue'], counts: true, width: 27 },
    ],
  ])('in %j columns it shows %j, and says that %j is left out', (width, titles, leftOut) => {
    expect(titlesIn(block, roomOf(width))).toEqual(titles);
    expect(fit(block, roomOf(width)).leftOut).toEqual(leftOut);
  });

  test('where nothing may be left out, it goes on below, under its title once', () => {
    const { forms, leftOut } = fit(block, roomOf(18, { isWhole: true }));
    expect(forms.map(({ columns }) => columns.map(({ title: over }) => over))).toEqual([
      ['Rep', 'Wins', 'Conv.'],
      ['Rep', 'Revenue'],
    ]);
    expect(forms.map(({ title }) => title)).toEqual(['Reps', null]);
    expect(leftOut).toBeNull();
  });

  test('its rows lose the cells of columns that are gone, those below too', () => {
    const [form] = fit(block, roomOf(20)).forms;
    expect(form!.rows[0]).toHaveLength(3);
    expect(form!.footer[0]).toHaveLength(3);
  });

  test('pictures give way before any number, and are as wide as there is room', () => {
    const pictured: TableBlock = {
      ...block,
      columns: [...block.columns, { ...drawn('Course'), key: 'course' }],
      rows: block.rows.map((row) => [...row, { kind: 'sparkline', values: [1], rows: 1 }]),
      footer: block.footer.map((row) => [...row, text('')]),
    };
    const screen = (width: number) => fit(pictured, roomOf(width, { draws: true })).forms[0]!;
    expect(screen(47).columns.map(({ title }) => title)).not.toContain('Course');
    expect(screen(48).columns.map(({ title }) => title)).toContain('Course');
    expect(screen(48).rung.picture).toBe(12);
    expect(screen(60).rung.picture).toBe(24);
    expect(fit(pictured, roomOf(60)).forms[0]!.columns).toHaveLength(4);
  });
});

describe('columns as a whole', () => {
  const of = (cells: readonly TableBlock['rows'][number][number][]): TableBlock => ({
    title: null,
    columns: [
      { ...naming('Rep'), key: 'rep' },
      { ...right('Wins'), key: 'wins' },
      { ...right('Days'), key: 'days' },
    ],
    rows: cells.map((cell) => [text('Anna'), count(1), cell]),
    footer: [],
  });
  const shownOf = (cells: readonly TableBlock['rows'][number][number][]) =>
    fit(of(cells), roomOf(null)).forms[0]!.rows.map((row) => cellText(row[2]!));

  test('have decimals in every number where one needs them', () => {
    expect(shownOf([number(5), number(7.5), number(null)])).toEqual(['5.0', '7.5', '–']);
    expect(shownOf([number(5), number(7)])).toEqual(['5', '7']);
    expect(shownOf([range({ low: 1, high: 2.5 }), range({ low: 3, high: 4 })])).toEqual([
      '1.0–2.5',
      '3.0–4.0',
    ]);
    const money = (amount: number) =>
      ({ kind: 'money', money: [{ currency: 'EUR', amount }] }) as const;
    expect(shownOf([money(1000), money(0.5)])).toEqual(['1,000.00 EUR', '0.50 EUR']);
  });

  test('of dashes alone are named, not shown', () => {
    const { forms, unknown } = fit(of([number(null), text('')]), roomOf(null));
    expect(forms[0]!.columns.map(({ title }) => title)).toEqual(['Rep', 'Wins']);
    expect(unknown).toEqual(['days']);
  });
});
