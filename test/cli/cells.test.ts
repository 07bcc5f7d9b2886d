import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/questions/common/result.js';
import { runCli, runJson } from './fake-world.js';

const header = 'id;rep;stage;created;amount';
const report = (rows: readonly string[], ...args: string[]) =>
  runJson<ReportResult>(['report', '-p', '-', '--by', 'rep', ...args], {
    stdin: `${[header, ...rows].join('\n')}\n`,
  });

test('one column may write its days and amounts in every way that is certain', async () => {
  const cells = [
    'L-1;Anna;Won;2026-01-05;€ 2.900,00',
    "'007;'-;Won;46027;€ 11398,00",
    '="008";Anna;Won;05.01.26;3000 EUR',
    'L-4;—;Won;5 gennaio 2026;1,5k€',
    'L-5;Anna;Won;lunedì 5 gennaio 2026;"1.000,00- €"',
    'L-6;N/A;Won;n/a;(No value)',
    'L-7;Anna;Won;(No value);-',
  ];
  const { quality, total } = await report(cells);
  expect(quality.files[0]).toMatchObject({ read: 7, used: 7, rejected: 0 });
  expect(total.revenue).toEqual([{ currency: 'EUR', amount: 2900 + 11_398 + 3000 + 1500 - 1000 }]);
  const day = ['--since', '2026-01-05', '--until', '2026-01-05', '--basis', 'cohort'];
  const { rows } = await report(cells, ...day);
  expect(rows.map(({ group, counts }) => [group.rep, counts.targets])).toEqual([
    ['Anna', 3],
    ['(unassigned)', 2],
  ]);
});

describe('days with years of two digits', () => {
  test('are settled by their column', async () => {
    const rows = ['1;A;Won;05/01/26;', '2;A;Won;31/01/26;', '3;A;Won;05/02/26;'];
    const january = ['--since', '2026-01-01', '--until', '2026-01-31', '--basis', 'cohort'];
    const { total } = await report(rows, ...january);
    expect(total.counts.targets).toBe(2);
  });

  test('are asked about where nothing settles them', async () => {
    const stdin = `${header}\n1;A;Won;05/01/26;\n`;
    const { code, stderr } = await runCli(['report', '-p', '-'], { stdin });
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('"05/01/26" in record 1 (line 2) of standard input'),
    ]);
  });
});
