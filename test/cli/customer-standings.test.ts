import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { codesOf, folder, inFile, reportOf, runCli, runJson } from './fake-world.js';

const asOf = ['--as-of', '2026-06-30'];
const list = (active: string, former: string, other = 'Pending') =>
  `Client ID,Company,Owner,Value,Status\nC1,Acme,Ann,100,${active}\nC2,Brio,Bob,200,${former}\nC3,Cosa,Ann,300,${active}\nC4,Duo,Bob,50,${other}\n`;

// English, German, French, Italian, Spanish and Portuguese.
test.each([
  ...[
    ['Active', 'Churned'],
    ['Active', 'Inactive'],
    ['Aktiv', 'Gekündigt'],
  ],
  ...[
    ['Actif', 'Résilié'],
    ['Attivo', 'Disdetto'],
    ['Activo', 'Baja'],
    ['Ativo', 'Inativo'],
  ],
])('a list of customers says nothing of sales: %s and %s', async (active, former) => {
  const ran = await runCli(['report', 'f.csv', ...asOf], inFile(list(active, former)));
  expect(ran.code).toBe(3);
  expect(ran.stderr).toContain('no column is known to say how far anybody came');
  const named = await runCli(['report', '-p', 'f.csv', ...asOf], inFile(list(active, former)));
  expect(named.stderr).toContain('("Status" says who still is a customer)');
});

test('a list of customers is read where somebody says what its words mean', async () => {
  const words = { stages: { wins: ['Active', 'Churned'] } };
  const cwd = folder({
    'f.csv': list('Active', 'Churned'),
    'spanco.config.json': JSON.stringify({ words }),
  });
  const { total } = await reportOf(['f.csv', ...asOf], { cwd });
  expect(total.counts).toMatchObject({ targets: 4, wins: 3 });
});

test('who left is no deal lost, and nobody guesses what they are', async () => {
  const csv = list('Won', 'Churned', 'Lost');
  const { total, warnings } = await reportOf(['f.csv', ...asOf], inFile(csv));
  expect(total.counts).toMatchObject({ targets: 4, wins: 2, lost: 1 });
  expect(codesOf({ warnings })).toContain('unknown-words');
});

test.each([
  ['2026-03-04', 'sql_date'],
  ['', 'converted_date'],
])(
  'the day of an SQL stands before that of its conversion where there is one: %j',
  async (day, column) => {
    const csv = `lead_id,owner,company,lead_source,status,created_date,sql_date,converted_date\nL1,Ann,Acme,Web,Converted,2026-03-01,${day},2026-03-09\nL2,Ann,Brio,Web,Recycled,2026-03-01,${day},\n`;
    const { tables } = await runJson<CheckResult>(['check', 'f.csv'], inFile(csv));
    expect(tables[0]!.columns.qualifiedOn).toMatchObject([column]);
  },
);

test.each([
  ['deals', 'Deal ID,Deal name,Owner,Status', '1,A,Ann,Active\n2,B,Bob,Inactive\n3,C,Ann,On hold'],
  [
    'a pipeline with one word of customers',
    'ID,Name,Owner,Status',
    '1,A,Ann,Open\n2,B,Bob,On hold\n3,C,Ann,Inactive\n4,D,Ann,Open',
  ],
])('a status of %s is read', async (_, header, rows) => {
  const csv = `${header},Created\n${rows.replaceAll('\n', ',2026-01-02\n')},2026-01-02\n`;
  const { tables } = await runJson<CheckResult>(['check', 'f.csv'], inFile(csv));
  expect(tables[0]).toMatchObject({ role: 'prospects', columns: { status: ['Status'] } });
});
