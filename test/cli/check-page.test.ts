import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { languages } from '../../src/say/language.js';
import { argumentsOf, goldenRuns } from './golden.js';
import { folder, runCli, runJson } from './fake-world.js';

const deals = `id,Name,Account Name,Stage,Amount,Created,Amount,Owner
1,A,Org,Won,"1.234,56 €",2026-01-01,1000,ar
2,B,Org,Won,"$1,234.50",2026-01-01,2000,bl
`;
const users = 'id,login,name\n1,ar,Anna Rossi\n2,bl,Bo Lee\n3,bl,Bo Lin\n';
const calls = 'deal id,type,outcome,Call status\n1,Call,Interested,Done\n';
const cwd = () => folder({ 'deals.csv': deals, 'users.csv': users, 'calls.csv': calls });
const check = (...args: string[]) =>
  runJson<CheckResult>(['check', '-p', 'deals.csv', '--reps', 'users.csv', ...args], {
    cwd: cwd(),
  });
const mendOf = ({ warnings }: CheckResult, wanted: string) =>
  warnings.find(({ code }) => code === wanted)?.mend;

const checked = goldenRuns.filter((run) => run.endsWith('/check'));

test.each(languages.flatMap((lang) => checked.map((run) => [run, lang] as const)))(
  'the check of fixtures/%s begins with its answer, in bold and in two sentences at most, in %s',
  async (run, lang) => {
    const asked = argumentsOf(run);
    const own = asked.indexOf('--width');
    const wide = own === -1 ? asked : asked.toSpliced(own, 2);
    const args = [...wide, '--lang', lang, '--color', '--width', '400'];
    const [answer, ...rest] = (await runCli(args)).stdout.split('\n\n');
    const bold = /^\x1b\[1m(.*)\x1b\[22m$/.exec(answer!)?.[1];
    expect(bold).toBeDefined();
    expect(bold!.match(/\.(?= |$)/g)!.length).toBeLessThanOrEqual(2);
    // Then the ledger.
    expect(rest[0]).toContain('───');
  },
);

describe('spanco check', () => {
  test('names the option that reads the other column of a name, which then says no more of it', async () => {
    const mend = '--column prospects.amount="Amount#2"';
    expect(mendOf(await check(), 'columns-repeated')).toBe(mend);
    const mended = await check('--column', 'prospects.amount=Amount#2');
    expect(mendOf(mended, 'columns-repeated')).toBeUndefined();
  });

  test('names the login that stands for two users', async () => {
    expect(mendOf(await check(), 'logins-shared')).toMatch(/under reps, who "bl" is$/);
  });

  test('says that a column holds amounts with either decimal mark', async () => {
    const { tables } = await check();
    const formats = tables[0]!.formats.filter(({ field }) => field === 'amount');
    expect(formats.map(({ written }) => written)).toEqual(['1234.56, 1234,56']);
  });

  test('offers for --by and --where only what they take', async () => {
    const { tables } = await check('-a', 'calls.csv');
    const [ofDeals] = tables;
    expect([ofDeals?.spare, ofDeals?.ignored]).toEqual([
      { name: 'Name', account: 'Account Name' },
      [],
    ]);
    const { stdout } = await runCli(['check', '-p', 'deals.csv', '-a', 'calls.csv'], {
      cwd: cwd(),
    });
    expect(stdout).not.toMatch(/Ready for --by and --where in calls\.csv/);
  });

  test('calls standard input by its name', async () => {
    const { stdout } = await runCli(['check', '-p', '-'], { stdin: deals, cwd: cwd() });
    expect(stdout).toMatch(/^standard input +prospects/m);
    expect(stdout).not.toMatch(/^- /m);
  });

  test('of outcomes without a type, says that the type is what is missing', async () => {
    const files = {
      'p.csv': 'id,rep,stage\n9,Anna,Proposal\n',
      'm.csv': 'ID;Subject;Status;Parent ID;Date Start\n1;x;Held;9;2026-01-02\n',
      'spanco.config.json': JSON.stringify({
        sources: [
          { file: 'p.csv', as: 'prospects' },
          { file: 'm.csv', as: 'activities', constants: { type: 'meeting' } },
        ],
      }),
    };
    const untold = await runJson<CheckResult>(['check', '-p', 'p.csv', '-a', 'm.csv'], {
      cwd: folder(files),
    });
    const heldMend = untold.ratios.find(({ key }) => key === 'appointment')?.mend;
    expect(heldMend).toBe('a type for m.csv, as a constant of its source in the configuration');
    const told = await runJson<CheckResult>(['check'], { cwd: folder(files) });
    expect(told.ratios.find(({ key }) => key === 'appointment')?.missing).toBeNull();
  });

  test('says how many changes of the history prove nothing', async () => {
    const history = `Opportunity ID,Field / Event,Old Value,New Value,Edit Date
1,Stage,Proposal,Proposal,2026-01-02
1,Amount,1,2,2026-01-02
1,Amount,2,3,2026-01-03
`;
    const files = { 'p.csv': 'id,rep,stage\n1,Anna,Proposal\n', 'h.csv': history };
    const args = ['check', '-p', 'p.csv', '--history', 'h.csv'];
    const { path } = await runJson<CheckResult>(args, { cwd: folder(files) });
    expect(path).toMatchObject({ same: 1, otherFields: 2 });
    expect((await runCli(args, { cwd: folder(files) })).stdout).toMatch(
      /^• Changes that prove nothing: 1 of a stage into itself, 2 of other fields than the stage\.$/m,
    );
  });
});
