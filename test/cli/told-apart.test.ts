import { describe, expect, test } from 'vitest';
import { inFile, reportOf } from './fake-world.js';

const asOf = ['--as-of', '2026-06-30'];

/** What is counted of everybody in an export that stands alone. */
async function totalsIn(csv: string, ...names: readonly ('targets' | 'wins' | 'lost')[]) {
  const { total } = await reportOf(['-p', 'f.csv', ...asOf], inFile(csv));
  return names.map((name) => total.counts[name]);
}

describe('deals of one contact', () => {
  const header = 'deal,company_id,contact_id,amount,stage,owner\n';

  test('are several, where no column is the id of the deal', async () => {
    const csv = `${header}Alfa,1,C1,100,Won,Ann\nBeta,1,C1,200,Lost,Ann\nGamma,2,C2,300,Proposal,Bob\n`;
    expect(await totalsIn(csv, 'targets', 'wins', 'lost')).toEqual([3, 1, 1]);
  });

  test.each(['contact_id', 'Customer ID', 'ID cliente', 'Kundennummer', 'ID de contacto'])(
    'are not lost where some have no %s',
    async (name) => {
      const rows = Array.from({ length: 9 }, (_, at) => `D${at},1,${at < 3 ? at : ''},100,Won,Ann`);
      const csv = `${header.replace('contact_id', name)}${rows.join('\n')}\n`;
      expect(await totalsIn(csv, 'targets', 'wins')).toEqual([9, 9]);
    },
  );

  test('are one where their rows say the same', async () => {
    const csv = `${header}Alfa,1,C1,100,Won,Ann\nAlfa,1,C1,100,Won,Ann\nGamma,2,C2,300,Lost,Bob\n`;
    expect(await totalsIn(csv, 'targets', 'wins')).toEqual([2, 1]);
  });

  test('do not unmake the id of a list of people', async () => {
    const csv = 'Contact ID,Status,Rep\n1,New,Ann\n2,Qualified,Ann\n1,Qualified,Ann\n';
    expect(await totalsIn(csv, 'targets')).toEqual([2]);
  });
});

test('an empty column of ids makes no record unusable', async () => {
  const csv = 'Deal ID,Deal name,Stage,Owner\n,Alfa,Won,Ann\n,Beta,Lost,Ann\n';
  expect(await totalsIn(csv, 'targets', 'wins', 'lost')).toEqual([2, 1, 1]);
});

describe('a row of a list without ids', () => {
  const csv = (last: string) =>
    `Name,Email,Phone,Status,Sales rep\nAlfa,a@x.example,1,Won,Ann\n,b@x.example,2,,\nGamma,,3,,\n${last}`;

  test('is a prospect where it names somebody, whatever else it leaves empty', async () => {
    expect(await totalsIn(csv(''), 'targets', 'wins')).toEqual([3, 1]);
  });

  test('is none where it is a line below the table', async () => {
    const lines = 'Printed by the office\n-----,,,,\n,,,,\n';
    expect(await totalsIn(csv(lines), 'targets')).toEqual([3]);
  });
});
