import { describe, expect, test } from 'vitest';
import { explainSchema, type ExplainResult } from '../../src/questions/explain/result.js';
import { folder, runCli, runJson, teamFiles } from './fake-world.js';

const deals = `id,name,rep,stage,created
1,Alfa,Anna,New,2026-01-05
2,Beta,Bruno,New,2026-01-06
3,Beta,Bruno,Zorgle,2026-01-07
`;
const activities = `id,prospect,rep,type,outcome,date
a1,1,Anna,Qualification call,Completed,2026-01-10
a2,1,Bruno,Appointment,Held,2026-01-12
a3,1,Anna,Appointment,Held,2026-01-20
a3,1,Anna,Appointment,Held,2026-01-20
a4,1,Anna,Call,No answer,2026-01-21
a5,1,Anna,Zzz,Held,2026-01-22
a6,1,Anna,Proposal,Sent,2026-01-23
a7,1,Anna,Proposal,Sent,31/02/2026
a8,2,Bruno,Appointment,No show,2026-01-12
a9,99,Bruno,Appointment,Held,2026-01-12
`;
const files = { 'deals.csv': deals, 'activities.csv': activities };
const both = ['-p', 'deals.csv', '-a', 'activities.csv'];

const explained = (content: Readonly<Record<string, string>>, ...args: string[]) =>
  runJson<ExplainResult>(['explain', ...args], { cwd: folder(content) });
/** The path as `qualified 2026-01-10`, of what was reached. */
const pathOf = ({ path }: ExplainResult) =>
  path
    .filter(({ reached }) => reached)
    .map(({ milestone, day }) => `${milestone} ${day ?? 'undated'}`);
const whyOf = ({ rows }: ExplainResult) => rows.map(({ why }) => why);

describe('the path of a prospect', () => {
  test('is told milestone by milestone, with the row each counts because of', async () => {
    const result = await explained(files, '1', ...both);
    expect(result.prospect).toEqual({ id: '1', name: 'Alfa', rep: 'Anna', entered: '2026-01-05' });
    expect(pathOf(result)).toEqual([
      ...['targets 2026-01-05', 'qualified 2026-01-10', 'booked 2026-01-12', 'held 2026-01-12'],
      'proposals 2026-01-23',
    ]);
    expect(result.path.find(({ milestone }) => milestone === 'held')!.because).toBe(
      'record 2 (line 3) of activities.csv',
    );
    expect(result.path.find(({ milestone }) => milestone === 'wins')!.because).toBe(
      'nothing in the export speaks of it',
    );
  });

  test('says why each row counts, or does not', async () => {
    expect(whyOf(await explained(files, '1', ...both))).toEqual([
      'counts for targets',
      'counts for qualified',
      'counts for booked, held',
      'booked was reached on 2026-01-12; held was reached on 2026-01-12',
      'it repeats a row with its id',
      'Call with the outcome "No answer" proves no milestone',
      '"Zzz" is not a known word',
      'counts for proposals',
      'proposals was reached on 2026-01-23',
    ]);
  });

  test('names the known word that is nearest to an unknown one', async () => {
    const wrong = { ...files, 'activities.csv': 'prospect,type,outcome\n1,Apointment,Held\n' };
    const result = await explained(wrong, '1', ...both);
    expect(whyOf(result)[1]).toBe('"Apointment" is not a known word; did you mean "Appointment"?');
  });

  test('says that a stage is not known', async () => {
    const result = await explained(files, '3', ...both);
    expect(whyOf(result)).toEqual(['counts for targets; "Zorgle" is not a known stage']);
  });

  test('does not count what the export cannot tell of anybody', async () => {
    const won = { 'deals.csv': 'id,stage\n1,Won\n' };
    const result = await explained(won, '1', '-p', 'deals.csv');
    const held = result.path.find(({ milestone }) => milestone === 'held');
    expect(held).toMatchObject({ known: false, because: 'nothing in the export speaks of it' });
    expect(result.rows[0]!.counts).toEqual(['targets', 'qualified', 'wins']);
    expect(result.rows[0]!.proves).not.toContain('held');
  });

  test('dates a win of the stage by the day of closing', async () => {
    const won = { 'deals.csv': 'id,stage,closed\n1,Won,2026-02-03\n' };
    const result = await explained(won, '1', '-p', 'deals.csv');
    expect(pathOf(result)).toContain('wins 2026-02-03');
    expect(result.rows[0]!.counts).toContain('wins');
  });

  test('is told by changes of stage, each with what it is', async () => {
    const history = `deal id,from stage,to stage,changed on
1,New,Proposal,2026-02-01
1,Proposal,Proposal,2026-02-02
1,Proposal,Qualified,2026-02-03
1,Qualified,Zorgle,2026-02-04
1,Zorgle,Closed won,2026-02-05
1,Closed won,Proposal,2026-02-06
1,Proposal,Closed lost,2026-02-07
1,Closed lost,Lost,someday
`;
    const both = ['-p', 'deals.csv', '--history', 'history.csv'];
    const result = await explained({ 'deals.csv': deals, 'history.csv': history }, '1', ...both);
    expect(whyOf(result).slice(1)).toEqual([
      expect.stringMatching(/^counts for .*proposals/),
      'the stage before it proves as much, which is no progress',
      expect.stringMatching(/the stage went backward, which is no progress$/),
      expect.stringMatching(/the stage is not a known one$/),
      expect.stringMatching(/wins is left out$/),
      expect.stringMatching(/the deal was re-opened, which is no progress$/),
      expect.stringMatching(/^counts for .*lost/),
      'the stage before it proves as much, which is no progress',
    ]);
    expect(pathOf(result)).toEqual([
      ...['targets 2026-01-05', 'qualified undated', 'proposals 2026-02-01', 'lost 2026-02-07'],
    ]);
    expect(result.path.find(({ milestone }) => milestone === 'wins')!.because).toBe(
      'a newer word on the end of the deal stands: it was lost',
    );
  });
});

describe('a prospect is found by', () => {
  test('its name, in whatever spelling', async () => {
    expect((await explained(files, ' ALFA ', ...both)).prospect.id).toBe('1');
  });

  test('its id before a name', async () => {
    const tricky = 'id,name,stage\n1,2,New\n2,Alfa,New\n';
    const result = await explained({ 'deals.csv': tricky }, '2', '-p', 'deals.csv');
    expect(result.prospect.name).toBe('Alfa');
  });

  test('the id that activities give it where there is no file of prospects', async () => {
    const result = await explained(files, '1', '-a', 'activities.csv');
    expect(result.prospect).toMatchObject({ id: '1', name: null, rep: 'Anna' });
    expect(pathOf(result)).toContain('held 2026-01-12');
  });

  test('with the days of activities that alone make it a prospect', async () => {
    const { rows } = await explained(files, '1', '-a', 'activities.csv');
    expect(rows.map(({ record, day }) => [record, day]).slice(0, 3)).toEqual([
      [1, '2026-01-10'],
      [2, '2026-01-12'],
      [3, '2026-01-20'],
    ]);
  });

  test('the names that activities call it, joined by name', async () => {
    const byName = { ...files, 'activities.csv': 'customer,type,outcome\nalfa,Appointment,Held\n' };
    const result = await explained(byName, '1', ...both, '--join', 'name');
    expect(result.rows.map(({ role }) => role)).toEqual(['prospects', 'activities']);
    expect(pathOf(result)).toContain('held undated');
  });
});

describe('is refused:', () => {
  const refused = async (args: readonly string[], content = files) => {
    const ran = await runCli(['explain', ...args], { cwd: folder(content) });
    expect(ran.stdout).toBe('');
    return [ran.code, ran.stderr] as const;
  };

  test('a name that several prospects have, with their ids', async () => {
    const [code, stderr] = await refused(['Beta', ...both]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/"Beta": 2 prospects are called so.*"2", "3"/s);
  });

  test('nobody, with what ids look like', async () => {
    const [code, stderr] = await refused(['nobody', ...both]);
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/no prospect has that id or name.*"1"/s),
    ]);
  });

  test('somebody of whom no row could be used, with why', async () => {
    const content = { ...files, 'deals.csv': `${deals},Omega,Anna,New,\n` };
    const [code, stderr] = await refused(['Omega', ...both], content);
    expect(code).toBe(3);
    expect(stderr).toMatch(/no row of it could be used.*record 4 \(line 5\).*the id is missing/s);
  });

  test('no name, and more than one', async () => {
    expect((await refused([...both]))[0]).toBe(2);
    expect(await refused(['1', '2', ...both])).toEqual([2, expect.stringContaining('"2"')]);
  });
});

describe('under --stages', () => {
  const skipping = {
    'activities.csv': `prospect,rep,type,outcome,date
1,Anna,Qualification call,Completed,2026-01-10
1,Anna,Proposal,Sent,2026-01-20
1,Anna,Sale,Won,2026-01-30
2,Bruno,Appointment,Held,2026-01-20
`,
  };
  const under = (policy: string) =>
    explained(skipping, '1', '-a', 'activities.csv', '--stages', policy);

  test('implied, a milestone skipped is said to be implied', async () => {
    const result = await under('implied');
    expect(pathOf(result)).toContain('held 2026-01-20');
    const held = result.path.find(({ milestone }) => milestone === 'held')!;
    expect(held.because).toBe('implied by what came later (--stages implied)');
  });

  test('strict, a milestone without the earlier ones is said to be left out', async () => {
    const result = await under('strict');
    expect(pathOf(result)).toEqual(['targets undated', 'qualified 2026-01-10']);
    const wins = result.path.find(({ milestone }) => milestone === 'wins')!;
    expect(wins.because).toMatch(/^left out \(--stages strict\)/);
    expect(whyOf(result)).toEqual([
      'counts for qualified',
      'proposals is left out',
      'wins is left out',
    ]);
  });
});

test('--credit actor gives each milestone to whoever did it', async () => {
  const credit = async (...args: string[]) =>
    (await explained(files, '1', ...both, ...args)).path.find(
      ({ milestone }) => milestone === 'held',
    )!.credit;
  expect([await credit(), await credit('--credit', 'actor')]).toEqual(['Anna', 'Bruno']);
});

test('of two rows with one id each says what of it stands', async () => {
  const twice = { 'deals.csv': 'id,name,stage\n1,Alfa,Won\n2,Beta,New\n1,Alfa,Qualified\n' };
  const result = await explained(twice, '1', '-p', 'deals.csv');
  expect(whyOf(result)).toEqual([
    'counts for targets; qualified was reached by other evidence',
    'counts for qualified; its stage, name stand',
  ]);
  expect(pathOf(result)).toEqual(['targets undated', 'qualified undated']);
});

describe('an explanation', () => {
  test.each([
    ['1', ...both],
    ['Alfa', ...both, '--stages', 'implied', '--credit', 'actor'],
    ['99', '-a', 'activities.csv', '--stages', 'strict'],
  ])('as JSON fits its schema: %s %s %s %s', async (...args) => {
    const result = await explained(files, ...args);
    expect(explainSchema.parse(result)).toEqual(result);
  });

  test('as a page says who it is, the path and the rows', async () => {
    const { stdout, code } = await runCli(['explain', '1', ...both], { cwd: folder(files) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Alfa \(1\), of Anna, in the file since 2026-01-05\.\n/);
    expect(stdout).toMatch(/Held +yes +2026-01-12 +Anna +record 2 \(line 3\) of activities\.csv/);
    expect(stdout).toMatch(/type Appointment, outcome Held/);
  });

  test('as a page says open, not no, where the export cannot tell', async () => {
    const cwd = folder({ 'deals.csv': 'id,stage\n1,Lost\n2,Qualified\n3,New\n' });
    const page = async (id: string) =>
      (await runCli(['explain', id, '-p', 'deals.csv'], { cwd })).stdout;
    expect(await page('1')).toMatch(/^Qualified +open +the export cannot tell: a lost deal/m);
    expect(await page('3')).toMatch(/^Qualified +no +no row proves it$/m);
  });

  test('counts what a report counts', async () => {
    const cwd = folder(files);
    const { rows } = await runJson<{
      rows: { group: { id: string }; counts: Record<string, number | null> }[];
    }>(['report', ...both, '--by', 'id'], { cwd });
    for (const { group, counts } of rows) {
      const { path } = await runJson<ExplainResult>(['explain', group.id, ...both], { cwd });
      const told = path.map(({ milestone, known, reached }) => [
        milestone,
        known ? +reached : null,
      ]);
      expect(Object.fromEntries(told)).toEqual(counts);
    }
  });

  test('shows the rows that could be of another prospect as well, and count for nobody', async () => {
    const cwd = folder({
      'p.csv': 'id,email,rep,stage\n1,a@x,Anna,Proposal\n2,a@x,Bruno,Won\n',
      'a.csv': 'email,type,outcome,date\na@x,Meeting,Held,2026-01-02\n',
    });
    const args = ['explain', '1', '-p', 'p.csv', '-a', 'a.csv', '--join', 'email'];
    const { rows } = await runJson<ExplainResult>(args, { cwd });
    expect(rows[1]).toMatchObject({ counts: [], why: 'several prospects are called "a@x"' });
  });
});

test.each([
  [['explain', ...teamFiles]],
  [['explain', teamFiles[1]]],
  [['explain', teamFiles[1], teamFiles[3]]],
  [['explain', '', teamFiles[1]]],
])('where nobody is named, the line that is proposed explains somebody: %j', async (args) => {
  const { code, stderr } = await runCli(args);
  expect([code, stderr]).toEqual([2, expect.stringContaining('no prospect was named')]);
  const [, words] = /as in spanco (explain L-\S+ .*)\.\n$/.exec(stderr)!;
  expect((await runCli(words!.split(' '))).code).toBe(0);
});
