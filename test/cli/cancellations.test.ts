import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { inFile, reportOf, runJson } from './fake-world.js';

const asOf = ['--as-of', '2026-06-30'];
const sales = (header: string, key = 'Order ID') =>
  `${key},Seller,Amount,Signed on,${header}\n1,Ann,100,2026-01-02,2026-01-05\n2,Ann,50,2026-01-03,\n3,Bob,70,2026-01-04,2026-02-05\n`;

describe('a sale that was called off is none', () => {
  // English, German, French, Italian, Spanish and Portuguese.
  test.each([
    ...['Cancelled At', 'Cancellation date', 'Order cancelled on', 'Storniert am', 'Stornodatum'],
    ...['Auftrag storniert am', 'Stornierungsdatum', 'Annulé le', 'Date d’annulation'],
    ...['Annullato il', 'Data di annullamento', 'Fecha de cancelación', 'Anulada el'],
    ...['Fecha de anulación', 'Cancelado em', 'Data de cancelamento'],
  ])('where a day alone says so: %s', async (header) => {
    const { total } = await reportOf(['f.csv', ...asOf], inFile(sales(header)));
    expect(total.counts).toMatchObject({ targets: 3, wins: 1, lost: 2 });
  });

  test('but who ends a subscription bought it before', async () => {
    const csv = sales('Cancelled At', 'Subscription ID');
    const { total } = await reportOf(['f.csv', ...asOf], inFile(csv));
    expect(total.counts).toMatchObject({ targets: 3, wins: 3, lost: null });
  });

  test.each([
    'Meeting cancelled at',
    'Contract cancelled on',
    'Cancellation deadline',
    'Cancel by',
    'Stornofrist',
    'Stornohaftung',
    'Annulable jusqu’au',
  ])('and something else is not the sale: %s', async (header) => {
    const { total } = await reportOf(['f.csv', ...asOf], inFile(sales(header)));
    expect(total.counts).toMatchObject({ wins: 3, lost: null });
  });

  test('and a day beside a word that says how far it has come may be of something later', async () => {
    const csv =
      'id,rep,stage,created,Stornodatum\n1,Ann,Gewonnen,2026-01-02,2026-02-01\n2,Bob,Gewonnen,2026-01-03,\n';
    const { total } = await reportOf(['f.csv', ...asOf], inFile(csv));
    expect(total.counts).toMatchObject({ wins: 2, lost: null });
  });

  test.each(['ARR', 'Annual premium', 'Jahresprämie', 'Polizza', 'Prime', 'Contrato', 'Apólice'])(
    'nor is a sale undone whose contract ended: %s',
    async (kind) => {
      const csv = sales('Cancellation date').replace('Amount', kind);
      const { total } = await reportOf(['f.csv', ...asOf], inFile(csv));
      expect(total.counts).toMatchObject({ wins: 3, lost: null });
    },
  );
});

test.each(['Auftrag verlängert am', 'Deal paused on', 'Affaire suspendue le'])(
  'what was done with it on a day nobody knows is not when it came in: %s',
  async (header) => {
    const { tables } = await runJson<CheckResult>(['check', 'f.csv'], inFile(sales(header)));
    expect(tables[0]!.columns).not.toHaveProperty('created');
  },
);
