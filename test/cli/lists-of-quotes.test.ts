import { describe, expect, test } from 'vitest';
import { inFile, reportOf, runCli } from './fake-world.js';

describe('a list of quotes is read', () => {
  test.each<[string, string, readonly string[], string]>([
    [
      'English',
      'Quote ID,Customer,Sales rep,Quote amount,Quote status,Quote sent date',
      ['Accepted', 'Declined', 'Sent'],
      ',',
    ],
    [
      'Italian',
      'Nr. preventivo;Cliente;Agente;Importo;Stato preventivo;Data invio preventivo',
      ['Accettato', 'Rifiutato', 'Inviato'],
      ';',
    ],
    [
      'French',
      'Référence;Client;Commercial en charge;Montant TTC;État du devis;Date d’envoi du devis',
      ['Accepté', 'Refusé', 'Envoyé'],
      ';',
    ],
    [
      'German',
      'Angebotsnr.;Kunde;Vertreter;Angebotssumme;Angebotsstatus;Angebot versendet am',
      ['Angenommen', 'Abgelehnt', 'Versendet'],
      ';',
    ],
    [
      'Spanish',
      'Nº presupuesto;Cliente;Comercial;Importe;Estado del presupuesto;Fecha de envío del presupuesto',
      ['Aceptado', 'Rechazado', 'Enviado'],
      ';',
    ],
  ])('in %s', async (_, header, [accepted, refused, sent], delimiter) => {
    const rows = [
      ['Q1', 'Alfa', 'Ann', '1200', accepted!, '2026-03-03'],
      ['Q2', 'Beta', 'Ann', '800', refused!, '2026-03-04'],
      ['Q3', 'Gamma', 'Bob', '950', sent!, '2026-03-25'],
    ];
    const csv = `${[header, ...rows.map((row) => row.join(delimiter))].join('\n')}\n`;
    const { total } = await reportOf(['-p', 'f.csv'], inFile(csv));
    const { targets, proposals, wins, lost } = total.counts;
    expect([targets, proposals, wins, lost]).toEqual([3, 3, 1, 1]);
    expect(total.revenue).toMatchObject([{ amount: 1200 }]);
  });
});

test.each([
  'Lead accepted',
  'Accepted lead',
  'Piste acceptée',
  'Lead delivered',
  'Inquiry accepted',
])('"%s" is neither a sale nor a delivery, whether a stage or a day', async (name) => {
  const asStage = `Deal ID,Owner,Stage\n1,Ann,${name}\n2,Ann,Closed won\n3,Bob,Closed lost\n`;
  const asDay = `Deal ID,Owner,Status,${name} date\n1,Ann,Open,2026-01-02\n2,Ann,Won,2026-01-03\n`;
  for (const csv of [asStage, asDay]) {
    const { total } = await reportOf(['-p', 'f.csv'], inFile(csv));
    expect([total.counts.wins, total.counts.orders]).toEqual([1, null]);
  }
});

test('a file without a header is refused with what stands there', async () => {
  const csv =
    '"100","Alfa","179500.00",\\N,"Closed Lost","2015-08-14 16:08:10"\n"104","Beta","420.00",\\N,"Closed Won","2015-08-14 16:22:19"\n';
  const { code, stderr } = await runCli(['report', '-p', 'f.csv'], inFile(csv));
  expect([code, stderr]).toEqual([3, expect.stringContaining('"Closed Lost"')]);
});
