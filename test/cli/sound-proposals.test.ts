import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { inFile, runCli, runJson } from './fake-world.js';

/** The columns that are read, the first of each field. */
async function columnsOf(csv: string) {
  const { tables } = await runJson<CheckResult>(['check', '-p', 'f.csv'], inFile(csv));
  const read = Object.entries(tables[0]!.columns);
  return Object.fromEntries(read.map(([field, headers]) => [field, headers[0]]));
}

describe('what a check proposes makes nothing wrong', () => {
  const proposed = async (csv: string) => {
    const { stdout, stderr } = await runCli(['check', '-p', 'f.csv', '-v'], inFile(csv));
    return [...`${stdout}${stderr}`.matchAll(/--column \S+=(?:"[^"]*"|[^\s.]+)/g)].map(
      ([line]) => line,
    );
  };

  test.each(['Liefertermin', 'VJ_LIEFERTERMIN', 'Zorgdag'])(
    '%s, which is later than other days, is no day of entry',
    async (name) => {
      const rows = ['1,Won,Ann,2026-02-01,2026-05-01', '2,Lost,Bob,2026-02-03,2026-05-03'];
      const csv = `Deal ID,Status,Rep,Geschlossen am,${name}\n${rows.join('\n')}\n`;
      expect(await proposed(csv)).toEqual([]);
    },
  );

  test('the earliest day of each row may be', async () => {
    const rows = ['1,Won,Ann,2026-02-01,2026-01-01', '2,Lost,Bob,2026-02-03,2026-01-03'];
    const csv = `Deal ID,Status,Rep,Close date,XYZ\n${rows.join('\n')}\n`;
    expect(await proposed(csv)).toEqual(['--column prospects.created=XYZ']);
  });

  test('of two prices the user chooses, and the size of a company is none', async () => {
    const rows = ['1,A1,Won,2026-01-01,80,78,9', '2,A2,Lost,2026-01-02,55,54,300'];
    const csv = `id,agent_id,status,created_at,price_initial,price_current,company_size\n${rows.join('\n')}\n`;
    expect(await proposed(csv)).toEqual([
      '--column prospects.amount=price_initial',
      '--column prospects.amount=price_current',
    ]);
  });

  test('how many deals a company has is no id of a deal', async () => {
    const rows = ['A,Ann,Won,100,3', 'B,Ann,Won,200,4', 'C,Ann,Lost,5,9'];
    const csv = `Company,Owner,Status,Amount,Number of deals\n${rows.join('\n')}\n`;
    expect(await proposed(csv)).toEqual([]);
  });

  test('codes of currencies beside amounts may be theirs', async () => {
    const rows = ['1,Ann,Won,100,EUR', '2,Ann,Won,200,USD', '3,Ann,Lost,5,EUR'];
    const csv = (name: string) => `Deal ID,Owner,Status,Amount,${name}\n${rows.join('\n')}\n`;
    expect(await proposed(csv('XYZ'))).toEqual(['--column prospects.currency=XYZ']);
    for (const name of ['Ccy', 'CURRENCYNAT', 'WAERS', 'Amount currency']) {
      expect(await columnsOf(csv(name))).toMatchObject({ currency: name });
    }
  });

  test('one word of a few rows is no column of stages', async () => {
    const csv = 'Tarih,Telefon,XYZ\n2026-05-02,555,Demo/B2B\n2026-05-03,556,Butik\n';
    const { stderr } = await runCli(['report', '-p', 'f.csv'], inFile(csv));
    expect(stderr).not.toContain('XYZ=');
    expect(stderr).not.toContain('prospects.stage=XYZ');
  });

  test('numbers under a name of money are proposed, and never taken', async () => {
    const csv = 'Deal ID,Rep,Status,VJ_OFFERVOLUME\n1,Ann,Won,45000\n2,Bob,Lost,28500\n';
    const renamed = csv.replace('VJ_OFFERVOLUME', 'ZQ_ANGEBOTSVOLUMEN');
    expect(await columnsOf(renamed)).not.toHaveProperty('amount');
    expect(await proposed(renamed)).toContain('--column prospects.amount=ZQ_ANGEBOTSVOLUMEN');
  });
});

test.each(['Site', 'Sede', 'Agence', 'Standort', 'Sucursal'])(
  'where people work is proposed for nobody: %s',
  async (place) => {
    const csv = `Ticket ID,Status,${place}\n1,Closed,Porto Novo\n2,Open,Santa Cruz\n3,Open,Porto Novo\n4,Open,Santa Cruz\n`;
    const { stdout } = await runCli(['service', 'f.csv'], inFile(csv));
    expect(stdout).not.toContain('activities.rep=');
  },
);
