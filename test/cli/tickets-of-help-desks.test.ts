import { describe, expect, test } from 'vitest';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { inFile, runJson } from './fake-world.js';

const service = (csv: string) => runJson<ServiceResult>(['service', 'f.csv'], inFile(csv));

test.each([
  'Awaiting your reply',
  'Pending vendor',
  'In attesa del fornitore',
  'En attente de validation',
  'Wartet auf Lieferanten',
  'Esperando al proveedor',
  'En estudio',
  'Aguardando o fornecedor',
  'Wacht op leverancier',
])('a case that waits is open, whatever it waits for: %s', async (status) => {
  const { total } = await service(`Ticket ID,Status,Agent\n1,${status},Ann\n2,Resolved,Bob\n`);
  expect(total).toMatchObject({ open: 1, unknown: 0 });
});

describe('an agent', () => {
  const agents = async (cell: string) => {
    const csv = `Ticket ID,Status,Assigned to\n1,Open,"${cell}"\n2,Resolved,Bob\n`;
    return (await service(csv)).agents.map(({ rep }) => rep);
  };

  test('is the first of several that stand on lines of a page', async () => {
    expect(await agents('Ann Lee <br>Bob')).toEqual(['Ann Lee', 'Bob']);
    expect(await agents('Ann <Lee>')).toEqual(['Ann <Lee>', 'Bob']);
  });

  test('that is a record in its cell is what that names, else its key', async () => {
    const link = "'link': 'https://x.example/api/sys_user/51'";
    expect(await agents(`{${link}, 'value': '51'}`)).toEqual(['51', 'Bob']);
    expect(await agents(`{${link}, 'value': '51', 'display_value': 'Ann'}`)).toEqual([
      'Ann',
      'Bob',
    ]);
  });
});

test('the customer is whom a column calls so, not who uses the system', async () => {
  const csv =
    'id,fecha,cliente,usuario,estado\n1,2026-03-10,Otis,Alex,Resuelto\n2,2026-03-11,Otis,Eva,Abierto\n';
  expect((await service(csv)).total.customers).toBe(1);
});

test('no note says that no column tells a measure whose cells cannot be used', async () => {
  const csv =
    'Ticket ID,Status,Agent,Created,Closed\n1,Resolved,Ann,2026-03-10,2026-03-01\n2,Open,Ann,2026-03-10,\n';
  const { warnings } = await service(csv);
  const absent = warnings.find(({ code }) => code === 'measures-absent');
  expect(absent?.message).not.toContain('closedOn');
});
