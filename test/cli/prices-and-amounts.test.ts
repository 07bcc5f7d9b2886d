import { expect, test } from 'vitest';
import { inFile, reportOf } from './fake-world.js';

const revenueOf = async (csv: string) => {
  const { total } = await reportOf(['f.csv', '--as-of', '2026-06-30'], inFile(csv));
  return total.revenue;
};

test.each([
  'Verkaufspreis,Betrag',
  'Prezzo di vendita,Importo',
  'Prix de vente,Montant',
  'Precio de venta,Importe',
  'Selling price,Amount',
])('of a price and an amount the amount counts: %s', async (headers) => {
  const csv = `id,rep,status,${headers}\n1,Ann,Won,500,450\n2,Bob,Won,500,450\n`;
  expect(await revenueOf(csv)).toMatchObject([{ amount: 900 }]);
});

test('a price alone is the amount, also of something that has rooms', async () => {
  const csv =
    'id,agente,estado,Precio de venta,Cantidad de habitaciones\n1,Ann,Ganada,100000,3\n2,Bob,Ganada,200000,4\n';
  expect(await revenueOf(csv)).toMatchObject([{ amount: 300_000 }]);
});
