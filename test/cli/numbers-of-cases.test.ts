import { describe, expect, test } from 'vitest';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { inFile, runJson } from './fake-world.js';

const casesOf = async (csv: string) =>
  (await runJson<ServiceResult>(['service', 'f.csv'], inFile(csv))).total.cases;

const rows = (called: string) => [
  ...[1, 2, 3, 4].map((at) => `${called}${at},Open,Ann,2026-01-0${at}`),
  `${called}3,Resolved,Ann,2026-01-03`,
];
const csvOf = (header: string, called: string) =>
  `${header},Status,Agent,Created\n${rows(called).join('\n')}\n`;

describe('rows of one case are one', () => {
  test.each([
    'Ticket',
    'Case',
    'Incident',
    'Vorgang',
    'Fall',
    'Dossier',
    'Richiesta',
    'Solicitud',
    'Melding',
  ])('where its number is called %s alone', async (header) => {
    expect(await casesOf(csvOf(header, 'INC-10'))).toBe(4);
    expect(await casesOf(csvOf(header, '47'))).toBe(4);
  });

  test.each(['#', 'Nr.', 'Nr', 'Code', 'Núm.'])(
    'where it is called %s, and the rows of one number have more in common',
    async (header) => {
      expect(await casesOf(csvOf(header, '47'))).toBe(4);
    },
  );

  test.each(['Ticket', 'Case', '#'])(
    'but not where %s says what they are about',
    async (header) => {
      expect(await casesOf(csvOf(header, 'Printer broken '))).toBe(5);
    },
  );

  test.each(['Incident', 'Request', 'Dossier', 'Tickets'])(
    'nor where what is called %s is shared by cases of different days and customers',
    async (header) => {
      const lines = [1, 2, 3, 4, 5, 6].map(
        (at) =>
          `P${(at % 3) + 1},${at % 2 === 0 ? 'Open' : 'Resolved'},Ann,Customer ${at},2026-01-0${at}`,
      );
      expect(await casesOf(`${header},Status,Agent,Customer,Created\n${lines.join('\n')}\n`)).toBe(
        6,
      );
    },
  );

  test('nor where a number of no name says how many there are of something', async () => {
    const csv =
      '#,Status,Agent,Created\n1,Open,Ann,2026-01-01\n2,Open,Bob,2026-01-02\n1,Resolved,Ann,2026-01-03\n3,Open,Bob,2026-01-04\n2,Resolved,Ann,2026-01-05\n';
    expect(await casesOf(csv)).toBe(5);
  });
});
