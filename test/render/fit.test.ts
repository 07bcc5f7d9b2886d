import { describe, expect, test } from 'vitest';
import { quotient } from '../../src/funnel/ratios.js';
import {
  count,
  left,
  naming,
  ratio,
  right,
  type TableBlock,
  text,
} from '../../src/questions/common/show/document.js';
import { fit, type Fitted } from '../../src/render/fit.js';

/** Anna: 5 wins of 50, 10.0 % (5/50), 100 EUR; Team the same. */
const block: TableBlock = {
  title: null,
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
};

const rungs = [
  {},
  { without: ['revenue'] },
  { without: ['revenue'], titles: 'short', counts: 'none' },
] as const;

const titlesIn = (fitted: readonly Fitted[]) =>
  fitted.map((form) => ('lines' in form ? form.lines : form.columns.map(({ title }) => title)));

describe('a table gives way to a narrow screen', () => {
  // Rep 4, Wins 4, Conversion 13, Revenue 7, and two between each.
  test.each([
    [null, ['Rep', 'Wins', 'Conversion', 'Revenue']],
    [34, ['Rep', 'Wins', 'Conversion', 'Revenue']],
    [33, ['Rep', 'Wins', 'Conversion']],
    [25, ['Rep', 'Wins', 'Conversion']],
    [24, ['Rep', 'Wins', 'Conv.']],
    [5, ['Rep', 'Wins', 'Conv.']],
  ])('in %j columns it shows %j', (width, titles) => {
    expect(titlesIn(fit({ ...block, rungs }, width))).toEqual([titles]);
  });

  test('its rows lose the cells of columns that are gone, those below too', () => {
    const [form] = fit({ ...block, rungs }, 33) as [Extract<Fitted, { rung: object }>];
    expect(form.rows[0]).toHaveLength(3);
    expect(form.footer[0]).toHaveLength(3);
  });

  test('without rungs it stays as it is', () => {
    expect(titlesIn(fit(block, 5))).toEqual([['Rep', 'Wins', 'Conversion', 'Revenue']]);
  });
});

describe('where no form fits', () => {
  test('it is stacked, one cell a line, with all that is not left out', () => {
    const instead = { kind: 'stack', heading: 'Ratio', rung: { without: ['revenue'] } } as const;
    const [form] = fit({ ...block, rungs, instead }, 5) as [Extract<Fitted, { rung: object }>];
    expect(form.columns).toEqual([left('Rep'), right('Ratio')]);
    expect(form.rows.map(([label]) => label)).toEqual([
      text('Anna'),
      text('  Wins'),
      text('  Conversion'),
    ]);
    expect(form.footer[0]).toEqual([text('Team'), text('')]);
  });

  test('a stack may choose its cells and their order', () => {
    const columns = ['conversion', 'wins'];
    const instead = { kind: 'stack', heading: '', columns, rung: {} } as const;
    const [form] = fit({ ...block, rungs, instead }, 5) as [Extract<Fitted, { rung: object }>];
    expect(form.rows.map(([label]) => label)).toEqual([
      text('Anna'),
      text('  Conversion'),
      text('  Wins'),
    ]);
  });

  test('it falls into several tables, each with the columns that name a row', () => {
    const choices = [
      [{ columns: ['wins', 'conversion'] }, { columns: ['revenue'] }],
      [{ columns: ['wins'] }, { columns: ['conversion'] }, { columns: ['revenue'] }],
    ];
    const parted: TableBlock = { ...block, rungs, instead: { kind: 'parts', choices } };
    expect(titlesIn(fit(parted, 24))).toEqual([['Rep', 'Wins', 'Conv.']]);
    const wide: TableBlock = { ...parted, rungs: [{}] };
    expect(titlesIn(fit(wide, 25))).toEqual([
      ['Rep', 'Wins', 'Conversion'],
      ['Rep', 'Revenue'],
    ]);
    expect(titlesIn(fit(wide, 24))).toEqual([
      ['Rep', 'Wins'],
      ['Rep', 'Conversion'],
      ['Rep', 'Revenue'],
    ]);
  });

  test('a part that can give way is no reason to take more tables', () => {
    const choices = [
      [{ columns: ['wins'] }, { columns: ['conversion', 'revenue'], rungs: [{}] }],
      [{ columns: ['wins'] }, { columns: ['conversion'] }, { columns: ['revenue'] }],
    ];
    const parted: TableBlock = { ...block, instead: { kind: 'parts', choices } };
    expect(titlesIn(fit(parted, 12))).toHaveLength(2);
  });

  test('sentences stand for it', () => {
    const lines = ['To win back', 'Anna'];
    expect(titlesIn(fit({ ...block, instead: { kind: 'lines', lines } }, 5))).toEqual([lines]);
  });
});
