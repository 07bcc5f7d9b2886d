import { describe, expect, test } from 'vitest';
import { codesOf, inFile, reportOf, runCli } from './fake-world.js';

const deals = (amounts: string) =>
  `Deal ID;Owner;Status;${amounts}\n1;Ann;Won;119,00;100,00\n2;Ann;Lost;59,50;50,00\n3;Bob;Won;238,00;200,00\n`;
const args = ['f.csv', '--as-of', '2026-06-30'];

describe('of an amount with taxes and one without, the sale is the one without', () => {
  test.each([
    ...['Summe brutto;Summe netto', 'Bruttobetrag;Nettobetrag', 'Montant TTC;Montant HT'],
    ...['Importo lordo;Importo netto', 'Importe bruto;Importe neto', 'Valor bruto;Valor líquido'],
    ...['Amount incl. VAT;Amount excl. VAT', 'Importe con IVA;Importe sin IVA'],
    ...['Importo IVA inclusa;Importo IVA esclusa', 'Betrag inkl. MwSt;Betrag zzgl. MwSt'],
  ])('%s', async (header) => {
    const report = await reportOf(args, inFile(deals(header)));
    expect(report.total.revenue).toEqual([{ currency: null, amount: 300 }]);
    expect(codesOf(report)).not.toContain('amounts-gross');
  });
});

describe('where only an amount with taxes stands, it counts, and a note says so', () => {
  test.each([
    ...['Total Gross', 'Summe brutto', 'Montant TTC', 'Importo lordo', 'Importe bruto'],
    ...['Valor bruto', 'Total (VAT included)', 'Importo IVA inclusa'],
  ])('%s', async (header) => {
    const report = await reportOf(args, inFile(deals(`${header};XYZ`)));
    expect(report.total.revenue).toEqual([{ currency: null, amount: 357 }]);
    expect(codesOf(report)).toContain('amounts-gross');
  });

  test.each(['Amount', 'Summe netto', 'Importo IVA esclusa', 'Importo + IVA', 'Bedrag excl. btw'])(
    'but not of %s',
    async (header) => {
      const report = await reportOf(args, inFile(deals(`${header};XYZ`)));
      expect(codesOf(report)).not.toContain('amounts-gross');
    },
  );

  test.each([
    ['en', 'gross as the name says'],
    ['de', 'dem Namen nach brutto'],
    ['fr', 'bruts comme le dit leur nom'],
    ['it', 'lordi come dice il nome'],
    ['es', 'brutos como dice el nombre'],
  ])('in the language of the run: %s', async (lang, words) => {
    const { stdout } = await runCli(
      ['report', ...args, '--lang', lang],
      inFile(deals('Total Gross;XYZ')),
    );
    expect(stdout).toContain(words);
  });
});

test('what gross and net mean in English, taxes or shares, only the user knows', async () => {
  const { code, stderr } = await runCli(
    ['report', ...args],
    inFile(deals('Gross revenue;Net revenue')),
  );
  expect(code).toBe(3);
  expect(stderr).toContain('--column prospects.amount="Net revenue"');
});

test('an amount without taxes that hardly anybody filled does not stand for the one with them', async () => {
  const csv = `Deal ID;Owner;Status;Montant TTC;Montant HT\n1;Ann;Won;119,00;0\n2;Ann;Lost;59,50;\n3;Bob;Won;238,00;200,00\n`;
  const { code, stderr } = await runCli(['report', ...args], inFile(csv));
  expect({ code, stderr }).toMatchObject({ code: 3 });
  expect(stderr).toContain('several columns could be the amount');
});

test.each(['Total;Total bruto', 'Totale;Totale lordo', 'Receita;Receita bruta'])(
  'beside one that says nothing of taxes the one with them yields: %s',
  async (header) => {
    const { total } = await reportOf(args, inFile(deals(header)));
    expect(total.revenue).toEqual([{ currency: null, amount: 357 }]);
  },
);
