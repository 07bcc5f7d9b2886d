import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { folder, runJson } from '../cli/fake-world.js';

/** The field that a column is read as, beside a company and a status. */
async function fieldOf(header: string, values: readonly string[]) {
  const rows = values.map((value, at) => `Company ${at},${at % 2 === 0 ? 'Won' : 'Lost'},${value}`);
  const csv = `Company,Status,"${header}"\n${rows.join('\n')}\n`;
  const { tables } = await runJson<CheckResult>(['check', '-p', 'f.csv'], {
    cwd: folder({ 'f.csv': csv }),
  });
  return Object.entries(tables[0]!.columns).find(([, [name]]) => name === header)?.[0];
}

describe('a column that says how many', () => {
  test.each([
    'Number of sales reps',
    'Number of Users',
    'Number of deal owners',
    '# of Users',
    'No. of Agents',
    'num_reps',
    'Number of deals',
    'Nombre de commerciaux',
    "Nombre d'utilisateurs",
    'Número de agentes',
    'Numero trattative',
    'Número de vendas',
  ])('"%s" names nobody and no deal', async (header) => {
    expect(await fieldOf(header, ['5', '12', '8', '30'])).toBeUndefined();
    expect(await fieldOf(header, ['2.0', '10.0', '8.0', '2.0'])).toBeUndefined();
  });

  test.each(['Users', 'Sales reps', 'Agents', 'Mitarbeiter', 'Account managers'])(
    'numbers under "%s" may be how many there are, names are reps',
    async (header) => {
      expect(await fieldOf(header, ['5', '12', '8', '30'])).toBeUndefined();
      expect(await fieldOf(header, ['Ann Lee', 'Bob Ray', 'Ann Lee', 'Cy Fox'])).toBe('rep');
    },
  );
});

test.each([
  'Rep number',
  'Agent No',
  'N° commercial',
  'Número de vendedor',
  'Numéro de commercial',
  'Numero agente',
  'Nombre del asesor de ventas',
  'Zuständiger Mitarbeiter',
])('the number or name of one, "%s", is a rep', async (header) => {
  expect(await fieldOf(header, ['5', '12', '8', '5'])).toBe('rep');
});

test('the number of a deal is its id', async () => {
  expect(await fieldOf('Deal number', ['5', '12', '8', '30'])).toBe('id');
});
