import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Balance, type DiffResult, diffSchema } from '../../src/questions/diff/result.js';
import { folder, runCli, runJson } from './fake-world.js';

const header = 'Id,Name,Owner,Stage,Status,Created,Amount,Currency';
const asOf = ['--as-of', '2026-03-01'];

async function diffOf(before: readonly string[], after: readonly string[]): Promise<DiffResult> {
  const text = (rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
  const cwd = folder({ 'before.csv': text(before), 'after.csv': text(after) });
  const result = await runJson<DiffResult>(['diff', 'before.csv', 'after.csv', ...asOf], { cwd });
  expect(diffSchema.parse(result)).toEqual(result);
  return result;
}

const march = [
  '1,Alfa,Anna,Qualified,Open,2026-01-01,1000.10,EUR',
  '2,Beta,Anna,Proposal,Open,2026-01-02,2000,EUR',
  '3,Gamma,Bruno,Proposal,Open,2026-01-03,300,CHF',
  '4,Delta,Bruno,Qualified,Open,2026-01-04,400,EUR',
  '5,Epsilon,Bruno,Proposal,Lost,2026-01-04,500,EUR',
  '6,Zeta,Anna,Qualified,Open,2026-01-04,600,EUR',
];
const april = [
  '1,Alfa,Anna,Proposal,Open,2026-01-01,1200.35,EUR',
  '2,Beta,Anna,Won,Won,2026-01-02,2000,EUR',
  '3,Gamma,Anna,Proposal,Open,2026-01-03,300,CHF',
  '4,Delta,Bruno,Qualified,Lost,2026-01-04,400,EUR',
  '5,Epsilon,Bruno,Proposal,Open,2026-01-04,500,EUR',
  '7,Eta,Bruno,Qualified,Open,2026-02-04,700,EUR',
];

/** Cents of a currency in a sum. */
const cents = ({ money }: Balance['opening'], currency: string): number =>
  Math.round((money.find((one) => one.currency === currency)?.amount ?? 0) * 100);

function expectBalance({ opening, closing, flows }: Balance): void {
  const sums = Object.values(flows);
  const moved = sums.reduce((sum, { deals }) => sum + deals, 0);
  expect(opening.deals + moved).toBe(closing.deals);
  for (const currency of ['EUR', 'CHF']) {
    const paid = sums.reduce((sum, flow) => sum + cents(flow, currency), 0);
    expect(cents(opening, currency) + paid).toBe(cents(closing, currency));
  }
}

describe('spanco diff', () => {
  test('says what happened to every deal', async () => {
    const { changes, happened, sentence } = await diffOf(march, april);
    expect(changes.map(({ id, happened: one }) => `${id}: ${one.join(' ')}`)).toEqual([
      '1: moved-on amount',
      '2: won moved-on',
      '3: owner',
      '4: lost',
      '5: reopened',
      '6: gone',
      '7: came-in',
    ]);
    expect(happened).toMatchObject({ won: 1, lost: 1, 'came-in': 1, gone: 1 });
    expect(sentence).toContain('Open: 5 worth 300 CHF + 4,000.10 EUR before');
  });

  test('of an export with itself says that nothing happened', async () => {
    const { changes, total, sentence } = await diffOf(march, march);
    expect(changes).toEqual([]);
    expect(total.opening).toEqual(total.closing);
    expect(sentence).toContain('No deal moved');
  });

  test('balances in deals and to the cent, for everybody and for each rep, whatever happened', async () => {
    const row = fc.record({
      id: fc.integer({ min: 1, max: 9 }),
      owner: fc.constantFrom('Anna', 'Bruno', ''),
      status: fc.constantFrom('Open', 'Won', 'Lost', ''),
      stage: fc.constantFrom('Qualified', 'Proposal', 'Won'),
      cents: fc.option(fc.integer({ min: 0, max: 1e9 })),
      currency: fc.constantFrom('EUR', 'CHF'),
    });
    const side = fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 9 });
    const lines = (rows: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[]) =>
      rows.map(({ id, owner, stage, status, cents: amount, currency }) =>
        [
          id,
          `Deal ${id}`,
          owner,
          stage,
          status,
          '2026-01-01',
          amount === null ? '' : (amount / 100).toFixed(2),
          currency,
        ].join(','),
      );
    await fc.assert(
      fc.asyncProperty(side, side, async (before, after) => {
        // A row of which everything is told keeps both files fit to be read.
        const fit = '99,Fit,Anna,Proposal,Lost,2026-01-01,1.00,EUR';
        const { total, reps } = await diffOf([fit, ...lines(before)], [fit, ...lines(after)]);
        for (const balance of [total, ...reps]) expectBalance(balance);
        const sum = (of: (balance: Balance) => number) =>
          reps.reduce((all, balance) => all + of(balance), 0);
        expect(sum(({ opening }) => opening.deals)).toBe(total.opening.deals);
        expect(sum(({ closing }) => cents(closing, 'EUR'))).toBe(cents(total.closing, 'EUR'));
      }),
      { numRuns: 60 },
    );
  });

  test('tells deals by their names where ids are missing, and says so', async () => {
    const text = 'Name,Owner,Status,Amount\nAlfa,Anna,Open,10\n';
    const cwd = folder({ 'a.csv': text, 'b.csv': text.replace('Open', 'Won') });
    const result = await runJson<DiffResult>(['diff', 'a.csv', 'b.csv', ...asOf], { cwd });
    expect(result.happened.won).toBe(1);
    expect(result.warnings.map(({ code }) => code)).toContain('deals-by-name');
  });

  test('finds a deal wherever it stands in the other export', async () => {
    const many = Array.from(
      { length: 30 },
      (_, at) => `${at},Deal ${at},Anna,Proposal,${at === 3 ? 'Lost' : 'Open'},2026-01-01,1,EUR`,
    );
    const turned = [...many.slice(11), ...many.slice(0, 10)].toReversed();
    const { happened, changes } = await diffOf(many, turned);
    expect(happened).toMatchObject({ gone: 1, 'came-in': 0, owner: 0, 'moved-on': 0 });
    expect(changes.map(({ id }) => id)).toEqual(['10']);
  });

  test('knows a rep by another spelling', async () => {
    const { happened, reps } = await diffOf(
      [
        '1,Alfa,anna rossi,Proposal,Open,2026-01-01,1,EUR',
        '2,Beta,,Proposal,Lost,2026-01-01,1,EUR',
      ],
      [
        '1,Alfa,Anna  ROSSI,Proposal,Open,2026-01-01,1,EUR',
        '2,Beta,,Proposal,Lost,2026-01-01,1,EUR',
      ],
    );
    expect(happened.owner).toBe(0);
    expect(reps.map(({ rep }) => rep)).toEqual(['Anna ROSSI']);
  });

  test('sends no deal back whose stage the loss has overwritten', async () => {
    const stages = (one: string, other: string) =>
      `Deal Id,Deal Name,Stage\n1,Alfa,${one}\n2,Beta,${other}\n3,Gamma,Closed Lost\n4,Delta,Proposal sent\n`;
    const cwd = folder({
      'a.csv': stages('Proposal sent', 'Proposal sent'),
      'b.csv': stages('Closed Lost', 'Qualified'),
    });
    const { changes } = await runJson<DiffResult>(['diff', 'a.csv', 'b.csv', ...asOf], { cwd });
    expect(changes.map(({ happened }) => happened)).toEqual([['lost'], ['moved-back']]);
  });

  test('does not say that none is open where nothing tells who is', async () => {
    const stages = (last: string) =>
      `Deal Id,Deal Name,Stage\n1,Alfa,Proposal sent\n2,Beta,Qualified\n3,Gamma,${last}\n`;
    const cwd = folder({ 'a.csv': stages('Closed Won'), 'b.csv': stages('Closed Lost') });
    const result = await runJson<DiffResult>(['diff', 'a.csv', 'b.csv', ...asOf], { cwd });
    expect(result.sentence).toContain('Open: 0 (and 2 of which nothing says so) before');
    expect(result.warnings).toContainEqual(
      expect.objectContaining({ code: 'open-untold', before: 2, after: 0 }),
    );
  });

  test('says of exports without a deal in common what their ids look like', async () => {
    const renumbered = march.map((row) => `D-${row}`);
    const { warnings } = await diffOf(march, renumbered);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'deals-unrelated', samples: ['1', 'D-1'] }),
    );
  });

  test('compares the open deals that moved with those that stayed, by what was known before', async () => {
    const { movers } = await diffOf(march, april);
    expect(movers).toMatchObject({ moved: 3, stayed: 1, untold: 0 });
    const [step] = movers!.steps;
    // Of Alfa, Beta and Delta one had a proposal; Alfa's of April is none of March.
    expect(step!.moved).toMatchObject({ numerator: 1, denominator: 3 });
    expect(step!.stayed).toMatchObject({ numerator: 1, denominator: 1 });
    expect(step!.verdict).toBe('luck');
  });

  test('compares nobody of whom nothing tells whether it moved, and says so', async () => {
    const rows = (alfa: string, delta: string) => [
      `1,Alfa,Anna,${alfa},2026-01-01,1,EUR`,
      '2,Beta,Anna,Proposal,Open,2026-01-01,1,EUR',
      '3,Gamma,Anna,Proposal,Lost,2026-01-01,1,EUR',
      `4,Delta,Anna,${delta},2026-01-01,1,EUR`,
    ];
    const before = rows('Qualified,Open', 'Qualified,Open');
    const { movers, warnings } = await diffOf(before, rows(',', 'Proposal,Open'));
    expect(movers).toMatchObject({ moved: 1, stayed: 1, untold: 1 });
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'movement-untold', count: 1 }));
  });

  test('needs two exports, named as words', async () => {
    const cwd = folder({ 'a.csv': `${header}\n${march.join('\n')}\n` });
    expect((await runCli(['diff', 'a.csv'], { cwd })).stderr).toContain('only one was named');
    expect((await runCli(['diff', '-p', 'a.csv'], { cwd })).code).toBe(2);
  });
});
