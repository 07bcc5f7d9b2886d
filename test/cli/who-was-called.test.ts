import { expect, test } from 'vitest';
import { inFile, reportOf } from './fake-world.js';

const asOf = ['--as-of', '2026-06-30'];

test('who was called is a list of prospects where a status says how far each came', async () => {
  const csv =
    'Nom complet;Téléphone;Email;Type appel;Statut;Date RDV;Commercial;Date création\nAwa Diop;1;awa@x.example;Appel sortant;RDV;12/01/2026;Marie Sarr;05/01/2026\nBen Fall;2;;Appel entrant;Client acquis;14/01/2026;Marie Sarr;16/01/2026\nCodou Ba;3;codou@x.example;Appel sortant;À relancer;;Omar Sy;17/01/2026\n';
  const { total } = await reportOf(['f.csv', ...asOf], inFile(csv));
  expect(total.counts).toMatchObject({ targets: 3, booked: 2, wins: 1 });
});

// English, German, French, Italian, Spanish and Portuguese.
test.each([
  ...[
    ['Sale completed', 'Sale cancelled'],
    ['Kunde gewonnen', 'Verkauf storniert'],
  ],
  ...[
    ['Vente finalisée', 'Vente annulée'],
    ['Vendita completata', 'Vendita annullata'],
  ],
  ...[
    ['Venta finalizada', 'Venta cancelada'],
    ['Venda finalizada', 'Venda cancelada'],
  ],
])('a sale is won or lost in so many words: %s and %s', async (won, lost) => {
  const csv = `Client;Status;Amount\nAcme;${won};100\nBrio;${lost};50\nCosa;${won};20\n`;
  const { total } = await reportOf(['f.csv', ...asOf], inFile(csv));
  expect(total.counts).toMatchObject({ targets: 3, wins: 2, lost: 1 });
});
