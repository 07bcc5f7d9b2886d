import { describe, expect, test } from 'vitest';
import { Furniture } from '../../src/load/furniture.js';
import { needsLook } from '../../src/read/text-rows.js';
import { reportOf } from '../cli/fake-world.js';

const header = ['Deal ID', 'Deal name', 'Stage', 'Amount'];
const furniture = new Furniture(header);
/** What the reader of rows asks: most rows are settled by the first question. */
const isFurniture = (row: readonly string[], of = furniture): boolean =>
  needsLook(row, of.looks) && of.has(row);

describe('the header again is no record', () => {
  test.each([
    [['Deal ID', 'Deal name', 'Stage', 'Amount']],
    [['DEAL ID', 'DEAL NAME', 'STAGE', 'AMOUNT']],
    [['deal id', 'deal name', 'stage', 'amount', '']],
    [[' Deal ID ', 'Deal\u00a0name', ' Stage', 'Amount ']],
    [['"Deal ID"', '"Deal name"', '"Stage"', '"Amount"']],
    [['\ufeffDeal ID', 'Deal name', 'Stage', 'Amount']],
  ])('%j', (row) => expect(isFurniture(row)).toBe(true));

  test.each([
    [['Deal ID', 'Deal name', 'Won', '5']],
    [['Deal ID', 'Deal name', 'Stage']],
    [['D-1', 'Deal name', 'Stage', 'Amount']],
  ])('but %j is one', (row) => expect(isFurniture(row)).toBe(false));

  test.each([
    [
      ['', 'Id', 'Stage'],
      ['', 'ID', 'STAGE'],
    ],
    [
      ['Étape', 'Nom'],
      ['étape', 'NOM'],
    ],
    [
      ['Имя', 'Этап'],
      ['ИМЯ', 'этап'],
    ],
    [
      ['#', '№'],
      ['#', '№'],
    ],
    [
      ['(Do Not Modify) Lead', 'Topic'],
      ['(do not modify) lead', 'topic'],
    ],
  ])('of a table with the header %j it is %j', (names, row) => {
    const own = new Furniture(names);
    expect(isFurniture(row, own)).toBe(true);
    expect(isFurniture([...row.slice(0, -1), 'x'], own)).toBe(false);
  });

  test('signs alone are not taken for other signs', () => {
    expect(isFurniture(['-', '+'], new Furniture(['#', '№']))).toBe(false);
  });
});

const footers = [
  'Grand Totals (5700 records)',
  'Grand Totals (5,700 records)',
  'Total',
  'Total:',
  'TOTAL: 5.700 Datensätze',
  '*** Total ***',
  'Subtotal',
  'Total 57',
  'Count',
  'Record Count: 57',
  'Summe',
  'Summe (57 Datensätze)',
  'Gesamtsumme (5.700 Datensätze)',
  'Zwischensumme',
  'Anzahl Datensätze: 57',
  'Anzahl: 57',
  'Totale complessivo',
  'Totale complessivo (5700 record)',
  'Numero di record 57',
  'Somma',
  'Total général',
  'Total général (57 enregistrements)',
  'Sous-total',
  'Nombre d’enregistrements : 57',
  'Total general',
  'Suma',
  'Recuento de registros: 57',
  'Confidential Information - Do Not Distribute',
  'Copyright © 2000-2023 salesforce.com, inc. All rights reserved.',
  '© 2023 Example SpA',
  '(c) 2023 Example SpA',
  'Vertrauliche Informationen - Nicht verteilen',
  'Informations confidentielles - Ne pas diffuser',
  'Informazioni riservate - Non distribuire',
  'Información confidencial - No distribuir',
  'Alle Rechte vorbehalten.',
];

describe.each(footers)('"%s"', (text) => {
  test.each([
    ['alone', [text]],
    ['with empty cells beside it', [text, '', ' ', '\u00a0']],
    ['with numbers beside it', [text, '57', '', 'EUR 1.234,50']],
    ['with an amount in a currency', [text, '', '', '1,234.50 USD']],
    ['with a column of currencies', [text, '', '1,234.50', 'USD']],
    ['in a later column', ['', text, '', '-']],
    ['behind a space', [` ${text}`, '', '', '']],
  ])('%s is a footer', (_, row) => expect(isFurniture(row)).toBe(true));

  test('with other cells beside it is a record', () => {
    expect(isFurniture([text, 'Anna Rossi', 'Won', '5'])).toBe(false);
    expect(isFurniture(['D-1', text, 'Won', '5'])).toBe(false);
  });
});

test.each([
  [['Total SE', '', '', '']],
  [['Summe GmbH', '', '', '5']],
  [['Totally Spies', '', '', '']],
  [['Summit', '', '', '5']],
  [['Countess', '', '', '5']],
  [['Total 24 GmbH', '', '', '']],
  [['Total', '', 'Won', '5']],
  [['Total', 'ABC', 'EUR', '5']],
  [[`Total ${'1 '.repeat(200_000)}x`, '', '', '']],
  [['Total', `${' '.repeat(500_000)}x`, '', '']],
])('a company with nothing but numbers beside it is a record: %.30j', (row) => {
  expect(isFurniture(row)).toBe(false);
});

test('the sum of a group is none where its currency stands in a column of its own', () => {
  const own = new Furniture(['Rep', 'Deal', 'Amount', 'Currency']);
  own.follow(['Anna', 'D-1', '100', 'EUR']);
  expect(isFurniture(['Anna Total', '', '100', 'EUR'], own)).toBe(true);
  expect(isFurniture(['Anna (3 records)', '', '', 'EUR'], own)).toBe(false);
});

test.each([
  ['', '', '', 'TOTAL FACTURADO (COBRADO)', '4 VENTAS', '$51700.50'],
  ['Total sales', '', '', '', '3 orders', '120.00'],
  ['', 'Gesamtumsatz', '', '', '', '1.200,00 €'],
  ['', '', 'Total des ventes', '', '12 ventes', '1 200,00'],
  ['', '', 'Totale fatturato', '', '', '1.200,00'],
  ['Total de vendas', '', '', '', '7 vendas', 'R$ 90,00'],
])('what was sold in all is a total, in whatever column it is said: %j', (...row) => {
  const sales = new Furniture(['Receipt', 'Day', 'Customer', 'Seller', 'Status', 'Amount']);
  expect(isFurniture(row, sales)).toBe(true);
});

test('a sale whose customer is called so is a record', () => {
  const sales = new Furniture(['Receipt', 'Day', 'Customer', 'Seller', 'Status', 'Amount']);
  expect(isFurniture(['', '', 'Total Sales', 'Ann', 'Won', '50'], sales)).toBe(false);
});

test('all of it is counted as header or footer, rows of spaces as blank', async () => {
  const stdin = [
    'Deal ID;Owner;Stage;Amount',
    '1;Anna;Won;100',
    ';;;',
    '\u00a0;\u00a0;\u00a0;\u00a0',
    ' ; ;\t;',
    '2;Bruno;Open;50',
    '"DEAL ID";owner; Stage;Amount',
    '3;Total;Won;50',
    'Summe;;;200',
    '',
    'Vertrauliche Informationen - Nicht verteilen',
    'Copyright © 2000-2023 salesforce.com, inc. Alle Rechte vorbehalten.',
    '',
  ].join('\r\n');
  const { quality } = await reportOf(['-p', '-'], { stdin });
  expect(quality.all).toMatchObject({ read: 11, used: 3, blank: 4, headerOrFooter: 4 });
});
