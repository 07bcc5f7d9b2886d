import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planSchema, type PlanResult } from '../../src/questions/plan/result.js';
import { folder, runCli, runJson, type Setup, teamFiles } from './fake-world.js';

const planJson = async (args: readonly string[], surroundings?: Setup): Promise<PlanResult> => {
  const result = await runJson<PlanResult>(['plan', ...args], surroundings);
  expect(planSchema.parse(result)).toEqual(result);
  return result;
};

const fromTwo = ['--counts', 'fixtures/counts/two.csv'];
const fromTeam = ['--counts', 'fixtures/counts/team.csv'];
const alone: Setup = { stdin: 'rep,held,wins\nA,50,5\n' };
const fromAlone = ['--counts', '-'];

describe('spanco plan', () => {
  test('says how many prospects ten wins take', async () => {
    const { code, stdout, stderr } = await runCli(['plan', ...fromAlone, '--wins', '10'], alone);
    expect(stdout.split('\n')[0]).toBe(
      'Plan 147 appointments held to be 80 % sure of 10 wins, 189 to be 90 % sure; on average the team needs 100 appointments held, but falls short with so many in about 45 of 100 cases.',
    );
    expect(stdout).toMatch(/Held +5\/50 +10\.0 % +100 +94 +147 +189/);
    expect(stdout).toMatch(/Targets .*not recorded/);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('keeps the contract of spanco/plan/1', async () => {
    const result = await planJson([...fromAlone, '--wins', '10', '--sure', '0.8'], alone);
    expect(result).toMatchObject({
      schema: 'spanco/plan/1',
      rep: null,
      goal: { wins: 10, revenue: null, perWin: null },
      chance: null,
    });
    expect(result.from.find(({ milestone }) => milestone === 'held')).toEqual({
      milestone: 'held',
      wins: 5,
      of: 50,
      rate: 0.1,
      onAverage: 100,
      fails: expect.closeTo(0.4506, 4) as number,
      sure: [{ probability: 0.8, needed: 147 }],
      unplannable: null,
    });
    expect(Object.keys(result)).toEqual([
      'schema',
      'rep',
      'goal',
      'from',
      'chance',
      'options',
      'sentence',
      'quality',
      'warnings',
    ]);
    expect(result.from.map(({ milestone }) => milestone)).toEqual([
      'targets',
      'qualified',
      'booked',
      'held',
      'proposals',
    ]);
  });

  test('says how likely the goal is with what is planned', async () => {
    const args = [...fromAlone, '--wins', '10', '--held', '147'];
    const { chance } = await planJson(args, alone);
    expect(chance).toMatchObject({ milestone: 'held', planned: 147 });
    expect(chance!.probability!.toFixed(4)).toBe('0.8000');
    const { stdout } = await runCli(['plan', ...args], alone);
    expect(stdout).toContain(
      '10 wins: with 147 appointments held planned, the team gets there in about 80 of 100 cases',
    );
  });

  test.each(['targets', 'qualified', 'booked', 'held', 'proposals'] as const)(
    'takes what is planned as --%s',
    async (milestone) => {
      const { chance } = await planJson([...fromTeam, '--wins', '3', `--${milestone}`, '60']);
      expect(chance).toMatchObject({ milestone, planned: 60 });
      expect(chance!.probability).toBeGreaterThan(0);
      expect(chance!.probability).toBeLessThanOrEqual(1);
    },
  );

  test('plans for a rep, steadied by the team', async () => {
    const own = await planJson([...fromTeam, '--rep', 'dee', '--wins', '10']);
    expect(own.rep).toBe('Dee');
    expect(own.options.rep).toEqual(['Dee']);
    const held = own.from.find(({ milestone }) => milestone === 'held')!;
    expect(held).toMatchObject({ wins: 3, of: 58 });
    expect(held.rate).toBeGreaterThan(3 / 58);
    const team = await planJson([...fromTeam, '--wins', '10']);
    expect(team.from[3]).toMatchObject({ wins: 25, of: 223 });
  });

  test('plans from an export', async () => {
    const { rep, from } = await planJson([...teamFiles, '--rep', 'Anna', '--wins', '10']);
    expect(rep).toBe('Anna Rossi');
    expect(from.every(({ unplannable }) => unplannable === null)).toBe(true);
  });

  test('plans for money at the money of a win', async () => {
    const { goal, sentence } = await planJson([...fromTeam, '--rep', 'Cy', '--revenue', '250000']);
    expect(goal).toEqual({
      wins: 20,
      revenue: 250_000,
      perWin: { currency: null, amount: 13_000 },
    });
    expect(sentence).toMatch(/^Plan .* of 20 wins \(250,000 at 13,000 a win\), /);
  });

  test('refuses to plan for money where it is in several currencies, or unknown', async () => {
    const mixed = await runCli(['plan', ...teamFiles, '--revenue', '250000']);
    expect(mixed.code).toBe(3);
    expect(mixed.stderr).toContain('Cannot turn the goal into wins');
    const unknown = await runCli(['plan', ...fromTwo, '--revenue', '250000']);
    expect(unknown.code).toBe(3);
  });

  test('sorts how sure to be, each once, percent or not', async () => {
    const { from } = await planJson([
      ...fromTwo,
      '--wins',
      '10',
      '--sure',
      '95%',
      '--sure',
      '0.8',
      '--sure',
      '80%',
    ]);
    expect(from[0]!.sure.map(({ probability }) => probability)).toEqual([0.8, 0.95]);
  });

  test('says why nothing can be planned', async () => {
    const { code, stdout } = await runCli(['plan', '--counts', '-', '--wins', '10'], {
      stdin: 'rep,held,wins\nA,50,0\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain(
      '10 wins: this cannot be planned from the record of the team (no win on record).',
    );
  });

  test('prints CSV and Markdown', async () => {
    const csv = await runCli(
      ['plan', ...fromAlone, '--wins', '10', '--format', 'csv', '-q'],
      alone,
    );
    expect(csv.stdout.split('\n')[0]).toBe(
      'from,wins,of,rate,on_average,sure_0.5,sure_0.8,sure_0.9',
    );
    expect(csv.stdout).toContain('\nheld,5,50,0.1,100,94,147,189\n');
    expect(csv.stdout).toContain('\ntargets,,,,,,,\n');
    expect(csv.stderr).toBe('');
    const markdown = await runCli(
      ['plan', ...fromAlone, '--wins', '10', '--format', 'markdown'],
      alone,
    );
    expect(markdown.stdout).toContain('| Held | 5/50 | 10.0 % | 100 | 94 | 147 | 189 |');
  });

  test('fits into the width of a terminal', async () => {
    const { stdout } = await runCli(['plan', ...fromAlone, '--wins', '10', '--width', '80'], alone);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('writes to a file', async () => {
    const cwd = folder({ 'c.csv': alone.stdin! });
    const args = ['plan', '--counts', 'c.csv', '--wins', '10', '--output', 'plan.json'];
    expect(await runCli(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const written = JSON.parse(readFileSync(join(cwd, 'plan.json'), 'utf8')) as unknown;
    expect(planSchema.parse(written)).toEqual(written);
  });

  test('publishes its JSON Schema', async () => {
    const { code, stdout } = await runCli(['schema', 'plan']);
    const schema = JSON.parse(stdout) as Record<string, Record<string, unknown>>;
    expect(code).toBe(0);
    expect(schema.properties).toMatchObject({ schema: { const: 'spanco/plan/1' } });
    expect(Object.keys(schema.properties!)).toEqual(Object.keys(planSchema.shape));
  });

  test.each<[string, string[], RegExp]>([
    ['no goal', [], /Cannot plan: no goal was named\./],
    [
      'two goals',
      ['--wins', '10', '--revenue', '1000'],
      /Cannot plan for --wins and --revenue at once/,
    ],
    [
      'several starts',
      ['--wins', '10', '--held', '5', '--targets', '9'],
      /several milestones at once/,
    ],
    ['two reps', ['--wins', '10', '--rep', 'A', '--rep', 'B'], /Cannot use 2 reps here/],
    ['an unknown rep', ['--wins', '10', '--rep', 'Zoe'], /--rep "Zoe": there is no rep/],
    ['no wins', ['--wins', '0'], /Cannot use --wins "0": the least is 1/],
    ['half a win', ['--wins', '1.5'], /it is not a whole number/],
    ['money below zero', ['--revenue=-5'], /it is no amount above 0/],
    ['certainty', ['--wins', '10', '--sure', '1'], /it is no probability between 0 and 1/],
    ['no appointments', ['--wins', '10', '--held', '0'], /Cannot use --held "0": the least is 1/],
    [
      'exports beside counts',
      ['--wins', '10', '-a', 'fixtures/team/activities.csv'],
      /counts and exports together/,
    ],
    ['a period', ['--wins', '10', '--until', '2026-01-01'], /Cannot use --until with --counts/],
    ['a threshold on rows', ['--wins', '10', '--fail-if', 'closing<0.2'], /no value "closing"/],
  ])('refuses %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(['plan', ...fromTwo, ...args]);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('does not silently plan for the team where nobody was asked for', async () => {
    const args = ['plan', ...fromTwo, '--wins', '3', '--rep', '(unassigned)'];
    const { code, stdout } = await runCli(args);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('answers what was asked in CSV too', async () => {
    const args = ['plan', ...fromAlone, '--wins', '10', '--held', '147', '--format', 'csv', '-q'];
    const { stdout } = await runCli(args, alone);
    expect(stdout).toMatch(/0\.80/);
  });
});
