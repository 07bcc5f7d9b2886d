import { describe, expect, test } from 'vitest';
import { codesOf, folder, inFile, reportOf, runCli } from './fake-world.js';

const header = (name: string) => `Deal ID,Owner,Stage,Amount,${name},Created\n`;
const deal = (id: string, currency: string) => `${id},Ann,Closed won,100,${currency},2026-01-05\n`;
const deals = (of: string, currency: string) =>
  [1, 2, 3, 4, 5].map((at) => deal(`${of}${at}`, currency)).join('');

const spellings = [
  ['EUR', 'USD'],
  ['€', '$'],
  ['Euro', 'US-Dollar'],
  ['eur', 'usd'],
];

test.each(spellings)(
  'a column of currencies that no header names is said beside the sum, and the line works: %s and %s',
  async (one, other) => {
    const csv = header('XYZ') + deals('A', one) + deals('B', other);
    const { warnings } = await reportOf(['-p', 'f.csv'], inFile(csv));
    const note = warnings.find(({ code }) => code === 'currencies-undecided');
    expect(note?.message).toMatch(/"XYZ" \(f\.csv\): --column prospects\.currency=XYZ$/);
    const said = ['-p', 'f.csv', '--column', 'prospects.currency=XYZ'];
    const mended = await reportOf(said, inFile(csv));
    expect(mended.total.revenue).toEqual([
      { currency: 'EUR', amount: 500 },
      { currency: 'USD', amount: 500 },
    ]);
    expect(codesOf(mended)).not.toContain('currencies-undecided');
  },
);

test('so it is where each of two files is all of one', async () => {
  const files = {
    'a.csv': header('XYZ') + deals('A', 'EUR'),
    'b.csv': header('XYZ') + deals('B', 'USD'),
  };
  const { warnings } = await reportOf(['-p', 'a.csv', 'b.csv'], { cwd: folder(files) });
  const note = warnings.find(({ code }) => code === 'currencies-undecided');
  expect(note?.message).toContain('"XYZ" (a.csv, b.csv)');
});

describe('of two files that each have their own name for it', () => {
  const files = {
    'a.csv': header('XYZ') + deals('A', 'EUR'),
    'b.csv': header('QQQ') + deals('B', 'USD'),
  };
  const args = ['-p', 'a.csv', 'b.csv'];
  const lines = ['--column', 'prospects.currency=XYZ', '--column', 'prospects.currency=QQQ'];

  test('both lines are proposed, and stand together', async () => {
    const { warnings } = await reportOf(args, { cwd: folder(files) });
    const note = warnings.find(({ code }) => code === 'currencies-undecided');
    expect(note?.message).toContain(lines[1]);
    expect(note?.message).toContain(lines[3]);
    const { total } = await reportOf([...args, ...lines], { cwd: folder(files) });
    expect(total.revenue).toEqual([
      { currency: 'EUR', amount: 500 },
      { currency: 'USD', amount: 500 },
    ]);
  });

  test('the configuration that init writes says each of its own file', async () => {
    const { stdout } = await runCli(['init', 'a.csv', 'b.csv', ...lines, '-o', '-'], {
      cwd: folder(files),
    });
    const { sources } = JSON.parse(stdout) as { sources: { columns: unknown }[] };
    expect(sources.map(({ columns }) => columns)).toEqual([
      { currency: 'XYZ' },
      { currency: 'QQQ' },
    ]);
  });

  test('a name that none of them has is missed', async () => {
    const said = [...lines.slice(0, 3), 'prospects.currency=QQR'];
    const { code, stderr } = await runCli(['report', ...args, ...said], { cwd: folder(files) });
    expect([code, stderr]).toEqual([3, expect.stringContaining('"QQR"')]);
  });

  test('of two that one file has the last one stands', async () => {
    const csv = header('XYZ') + deals('A', 'EUR');
    const said = ['--column', 'prospects.currency=Owner', '--column', 'prospects.currency=XYZ'];
    const { total } = await reportOf(['-p', 'f.csv', ...said], inFile(csv));
    expect(total.revenue).toEqual([{ currency: 'EUR', amount: 500 }]);
  });
});

test.each(['compare', 'trend', 'plan', 'deals', 'leads'])(
  'so it is in %s, in every language',
  async (command) => {
    const csv = header('XYZ') + deals('A', 'EUR') + deals('B', 'USD');
    for (const lang of ['en', 'de', 'es', 'fr', 'it']) {
      const args = [command, '-p', 'f.csv', '--lang', lang];
      const { stdout, stderr } = await runCli(
        command === 'plan' ? [...args, '--wins', '9'] : args,
        inFile(csv),
      );
      expect(stdout + stderr).toContain('--column prospects.currency=XYZ');
    }
  },
);

test('nothing is said of it where the amounts name their currency, or the column holds other words', async () => {
  const named = header('XYZ').replace('Amount', 'Amount (EUR)') + deals('A', 'EUR');
  const others = header('XYZ') + deals('A', 'Top') + deals('B', 'All');
  for (const csv of [named, others]) {
    expect(codesOf(await reportOf(['-p', 'f.csv'], inFile(csv)))).not.toContain(
      'currencies-undecided',
    );
  }
});
