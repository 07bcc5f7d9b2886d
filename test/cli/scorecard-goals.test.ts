import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scorecardSchema, type ScorecardResult } from '../../src/questions/scorecard/result.js';
import { codesOf, folder, runCli, runJson, teamFiles } from './fake-world.js';
import { goalsIn } from './goals-of.js';
import { both, files, recordsOf } from './sample.js';

const text = `rep,measure,target,start,end
team,wins,6,2026-01-01,2026-03-31
Anna Rossi,wins,3,2026-01-01,2026-03-31
Bruno Neri,held,2,2026-02-01,2026-02-28
`;
const asOf = ['--as-of', '2026-02-14'] as const;
const withGoals = ['scorecard', ...both, '--goals', 'goals.csv', ...asOf];
const inFiles = (goals = text) => ({ cwd: folder({ ...files, 'goals.csv': goals }) });
const run = (...args: string[]) => runCli([...withGoals, ...args], inFiles());

const team = ['scorecard', ...teamFiles, '--goals', 'fixtures/team/goals.csv'];
const inTeam = (...args: string[]) => runCli([...team, '--as-of', '2026-02-20', ...args]);

/** A JSON scorecard in which there is nothing that its schema does not know. */
async function scorecard(args: readonly string[], cwd: string): Promise<ScorecardResult> {
  const result = await runJson<ScorecardResult>(args, { cwd });
  expect(scorecardSchema.parse(result)).toEqual(result);
  return result;
}

/** `Anna Rossi 1 of 3 wins` of each goal. */
const inShort = ({ goals }: ScorecardResult) =>
  goals.map(({ rep, attained, target, measure }) =>
    [rep ?? 'team', attained ?? '?', 'of', target, measure].join(' '),
  );

describe('spanco scorecard holds goals against the time line', () => {
  test('of a file, the very ones that are followed elsewhere', async () => {
    const { cwd } = inFiles();
    const result = await scorecard(withGoals, cwd);
    expect(inShort(result)).toEqual([
      'team 1 of 6 wins',
      'Anna Rossi 1 of 3 wins',
      'Bruno Neri 0 of 2 held',
    ]);
    expect(result.goals).toEqual(await goalsIn(cwd, [...both, '--goals', 'goals.csv', ...asOf]));
  });

  test('of the configuration, unless a file is named', async () => {
    const goals = [{ measure: 'wins', target: 4, start: '2026-01-01', end: '2026-06-30' }];
    const cwd = folder({
      ...files,
      'goals.csv': text,
      'spanco.config.json': JSON.stringify({ goals }),
    });
    expect(inShort(await scorecard(['scorecard', ...both, ...asOf], cwd))).toEqual([
      'team 1 of 4 wins',
    ]);
    expect((await scorecard(withGoals, cwd)).goals).toHaveLength(3);
  });

  test('as --as-of says, and changes nothing else', async () => {
    const { cwd } = inFiles();
    const early = await scorecard(
      [
        ...withGoals.filter((arg) => !(asOf as readonly string[]).includes(arg)),
        '--as-of',
        '2025-12-31',
      ],
      cwd,
    );
    expect(early.goals.map(({ status }) => status)).toEqual(Array(3).fill('not-started'));
    const { goals, ...rest } = await scorecard(withGoals, cwd);
    const { goals: none, ...bare } = await scorecard(['scorecard', ...both, ...asOf], cwd);
    expect([goals.length, none]).toEqual([3, []]);
    expect(rest).toEqual(bare);
  });

  test('of the reps that are shown', async () => {
    const { cwd } = inFiles();
    expect(inShort(await scorecard([...withGoals, '--rep', 'Bruno'], cwd))).toEqual([
      'Bruno Neri 0 of 2 held',
    ]);
  });

  test('of kinds of activity, for which the types are kept', async () => {
    const { stdout } = await inTeam('--json', '-q');
    const { goals } = JSON.parse(stdout) as ScorecardResult;
    expect(goals.find(({ measure }) => measure === 'calls')).toMatchObject({ attained: 58 });
  });

  test('and says which it cannot follow', async () => {
    const stdin = 'rep,measure,target,start,end\nteam,calls,6,2026-01-01,2026-03-31\n';
    const alone = ['scorecard', '-p', teamFiles[1], '--goals', '-', ...asOf];
    const result = await runJson<ScorecardResult>(alone, { stdin });
    expect(inShort(result)).toEqual(['team ? of 6 calls']);
    expect(codesOf(result)).toContain('goals-unknown');
  });

  test('and says of wins without a day when they are in a goal', async () => {
    const cwd = folder({
      'p.csv':
        'id,created,status\n1,2026-01-02,Won\n2,2026-01-05,Open\n3,2025-12-24,Won\n4,2026-01-25,Won\n',
      'g.csv':
        'measure,target,start,end\nwins,4,2026-01-01,2026-06-30\nwins,2,2026-01-20,2026-06-30\n',
    });
    const args = ['scorecard', '-p', 'p.csv', '--goals', 'g.csv', '--list', 'goals', ...asOf];
    const { stdout } = await runCli(args, { cwd });
    // Won between entry and today: that is inside a goal, or partly before it.
    expect(stdout).toMatch(/2 to 3 of 4 wins/);
    expect(stdout).toMatch(/1 to 3 of 2 wins by 30 June 2026: the export cannot tell/);
    expect(stdout).not.toMatch(/Goals of wins cannot be followed/);
    expect(stdout).toMatch(
      /3 wins without a day: in a goal only where the days around it leave no other period/,
    );
  });
});

describe('goals are shown', () => {
  test('below what was done, with a sentence each', async () => {
    const { code, stdout } = await inTeam('--width', '120');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Together\n[^]*^Goals\n[^]*^Team +40 wins .* behind$[^]*^What to say/m);
    expect(stdout).toContain('• The team: 16 of 40 wins by 31 March 2026');
    expect(stdout).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test('alone with --list goals, and not with --list reps', async () => {
    const goals = (await inTeam('--list', 'goals')).stdout;
    expect(goals).toMatch(/^\d+ goals: .*\.\n\nGoals\n/);
    expect(goals).not.toMatch(/^Activity$|activities per|follow-up/m);
    const reps = (await inTeam('--list', 'reps')).stdout;
    expect(reps).toMatch(/^Activity$/m);
    expect(reps).not.toMatch(/^Goals$|of 40 wins/m);
  });

  test.each([60, 80, 100, 140])('within %i columns, no cell of a table cut', async (width) => {
    const { stdout } = await inTeam('--width', String(width));
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
    expect(stdout.split('\n• ')[0]).not.toContain('…');
  });

  test('as CSV, one row a goal with --list goals, or one row a rep', async () => {
    const goals = recordsOf((await run('--format', 'csv', '--list', 'goals', '-q')).stdout);
    expect(goals).toHaveLength(3);
    expect(goals[1]).toMatchObject({ rep: 'Anna Rossi', measure: 'wins', target: '3' });
    const reps = recordsOf((await run('--format', 'csv', '-q')).stdout);
    expect(reps.at(-1)).toMatchObject({ row: 'team', wins: '2' });
  });

  test('as Markdown', async () => {
    const { stdout } = await run('--format', 'markdown', '-q');
    expect(stdout).toMatch(/^### Goals$/m);
    expect(stdout).toMatch(/^\| Anna Rossi \| 3 wins \|/m);
    expect(stdout).toMatch(/^- Anna Rossi: 1 of 3 wins/m);
  });

  test('in the schema', async () => {
    const { stdout } = await runCli(['schema', 'scorecard']);
    const schema = JSON.parse(stdout) as { properties: Record<string, { type: string }> };
    expect(schema.properties['goals']).toMatchObject({ type: 'array' });
  });
});

describe('--fail-if watches goals', () => {
  test('exits with 4, naming the goal, after the result is out', async () => {
    const { code, stdout, stderr } = await inTeam('-q', '--fail-if', 'goal.wins<0.9');
    expect(code).toBe(4);
    expect(stdout).toMatch(/^Goals$/m);
    expect(stderr).toBe(
      'spanco: Threshold crossed: team, 40 wins by 2026-03-31: goal.wins is 0.7059 (--fail-if "goal.wins<0.9").\n',
    );
  });

  test('of every rep, and not where it does not hold', async () => {
    expect((await inTeam('-q', '--fail-if', 'rep=*: goal.wins<0.5')).code).toBe(4);
    expect((await inTeam('-q', '--fail-if', 'rep=*: goal.wins<0.2')).code).toBe(0);
  });

  test('says what could not be checked, even under --quiet', async () => {
    const { code, stderr } = await inTeam('-q', '--fail-if', 'rep=*: goal.proposals<0.9');
    expect([code, stderr]).toEqual([
      0,
      'spanco: --fail-if "rep=*: goal.proposals<0.9" could not be checked: the value cannot be told.\n',
    ]);
  });

  test.each([
    ['closing<0.2', 'there is no value "closing"; there are goal.wins'],
    ['goal.wins', 'it is not of the form goal.wins<0.9 or rep=Anna Rossi: goal.wins<0.9'],
    ['segment=Food: goal.wins<1', 'goals are those of a rep or of the team, not of segment'],
  ])('refuses %s', async (condition, cause) => {
    const { code, stdout, stderr } = await run('--fail-if', condition);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Cannot use --fail-if "${condition}": ${cause}`);
  });

  test('is an error where no such goal is set', async () => {
    const { code, stderr } = await run('-q', '--fail-if', 'goal.calls<1');
    expect(code).toBe(2);
    expect(stderr).toContain('no such goal is set for the team. Goals: "team: 6 wins"');
  });

  test('is of goals in a scorecard, and of rows in a report', async () => {
    const { code, stderr } = await runCli(
      ['report', ...both, '--fail-if', 'goal.wins<1'],
      inFiles(),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('there is no value "goal.wins"; there are targets');
  });
});

describe('is refused', () => {
  test('a goal of nobody we know', async () => {
    const cwd = folder({ ...files, 'goals.csv': 'rep,target\nAna Rossi,3\n' });
    const { code, stdout, stderr } = await runCli(withGoals, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'Cannot use --goals "Ana Rossi": there is no rep of that name. Did you mean "Anna Rossi"?',
    );
  });

  test('a list of goals where there are none', async () => {
    const ran = await runCli(['scorecard', ...both, '--list', 'goals'], { cwd: folder(files) });
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'spanco: Cannot list goals: none is set for those who are shown. Set goals with --goals or in the configuration.\n',
    });
  });

  test.each([
    ['scorecard', 'win-back', 'reps, goals'],
    ['leads', 'goals', 'groups, win-back, open'],
  ])('a table that %s does not have: %s', async (command, table, known) => {
    const ran = await runCli([command, ...both, '--list', table], { cwd: folder(files) });
    expect(ran).toMatchObject({
      code: 2,
      stderr: `spanco: Cannot use --list "${table}": it is none of ${known}.\n`,
    });
  });

  test('to write over the file of goals', async () => {
    const { cwd } = inFiles();
    const { code } = await runCli([...withGoals, '-o', 'goals.csv'], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'goals.csv'), 'utf8')).toBe(text);
  });
});
