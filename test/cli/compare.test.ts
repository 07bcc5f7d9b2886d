import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/questions/common/result.js';
import { compareSchema, type CompareResult } from '../../src/questions/compare/result.js';
import {
  folder,
  inFile,
  reportOf,
  root,
  runCli,
  runJson,
  type Setup,
  teamFiles,
  two,
} from './fake-world.js';

const compareJson = async (
  args: readonly string[],
  surroundings?: Setup,
): Promise<CompareResult> => {
  const result = await runJson<CompareResult>(['compare', ...args], surroundings);
  // Nothing undeclared: what the schema does not know, it would leave out.
  expect(compareSchema.parse(result)).toEqual(result);
  return result;
};

const fromTwo = ['--counts', 'fixtures/counts/two.csv'];
const fromTeam = ['--counts', 'fixtures/counts/team.csv'];

describe('spanco compare', () => {
  test('says of the textbook who is efficient, and that luck could do as much', async () => {
    const { code, stdout, stderr } = await runCli(
      ['compare', '--counts', '-', '--rep', 'A', '--rep', 'B'],
      { stdin: two },
    );
    expect(stdout.split('\n')[0]).toMatch(
      /^Equally effective: 5 wins each\. A has the higher efficiency so far, 10\.0 % against 8\.3 % of the appointments held\. With numbers this small luck alone would give A anything from 2 to 7 of these 10 wins; about 4,700 appointments held by each would be needed to tell\.$/,
    );
    expect(stdout).not.toMatch(/NaN|undefined|null|Infinity|p =|p-value/);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('keeps the contract of spanco/compare/1', async () => {
    const result = await compareJson([...fromTwo, '--rep', 'A', '--rep', 'B']);
    const close = (value: number, digits = 3) => expect.closeTo(value, digits) as number;
    expect(result).toMatchObject({
      schema: 'spanco/compare/1',
      effort: 'held',
      adjust: null,
      pair: {
        a: 'A',
        b: 'B',
        efficiency: {
          gap: close(1 / 60, 10),
          low: close(-0.096),
          high: close(0.14),
          p: close(0.7703, 4),
          verdict: 'luck',
          luck: [2, 7],
          needed: 4705,
        },
        volumeWins: close(-11 / 12, 10),
      },
    });
    expect(result.reps[0]).toMatchObject({
      rep: 'A',
      counts: { targets: null, held: 50, wins: 5 },
      effectiveness: { wins: 5, revenue: [], goalShare: null },
      efficiency: {
        numerator: 5,
        denominator: 50,
        value: 0.1,
        low: close(0.0435),
        high: close(0.2136),
        shrunk: close(0.095),
      },
      rank: { best: 1, worst: 2 },
      stands: { wins: 'alike', efficiency: 'alike' },
      quadrant: null,
      coaching: [],
      adjusted: null,
    });
    expect(Object.keys(result)).toEqual([
      'schema',
      'effort',
      'options',
      'adjust',
      'reps',
      'team',
      'overall',
      'pair',
      'headline',
      'sentence',
      'quality',
      'warnings',
    ]);
    expect(Object.keys(result.reps[0]!)).toEqual([
      'rep',
      'counts',
      'open',
      'activities',
      'effectiveness',
      'efficiency',
      'rank',
      'stands',
      'quadrant',
      'luck',
      'steps',
      'coaching',
      'advice',
      'adjusted',
      'sentence',
    ]);
    expect(Object.keys(result.pair!)).toEqual([
      'a',
      'b',
      'efficiency',
      'stages',
      'gapWins',
      'volumeOf',
      'volumeWins',
      'merged',
      'adjusted',
      'sentence',
    ]);
    expect(result.options.rep).toEqual(['A', 'B']);
  });

  test('keeps the contract of stages and of coaching', async () => {
    const { pair, reps, overall } = await compareJson([
      ...fromTeam,
      '--rep',
      'Ana',
      '--rep',
      'Ben',
    ]);
    expect(pair!.stages.map(({ ratio }) => ratio)).toEqual(overall.map(({ ratio }) => ratio));
    expect(Object.keys(pair!.stages[0]!).sort()).toEqual(
      ['ratio', 'a', 'b', 'gap', 'low', 'high', 'p', 'verdict', 'wins'].sort(),
    );
    const ben = reps.find(({ rep }) => rep === 'Ben')!;
    expect(ben.coaching[0]).toMatchObject({
      ratio: 'proposal',
      gain: expect.closeTo(3.1, 1) as number,
      verdict: 'leaning',
      money: { currency: null, amount: expect.closeTo(31_000, -3) as number },
    });
    expect(ben.effectiveness).toMatchObject({
      wins: 5,
      revenue: [{ currency: null, amount: 50_000 }],
      goalShare: 5 / 6,
    });
  });

  test('shows the whole team, advises nobody whom luck explains, and nothing on standard error', async () => {
    const { code, stdout, stderr } = await runCli(['compare', ...fromTeam]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('• Cannot be told apart from the others: Cy, Eli, Ana, Ben, Dee.\n');
    expect(stdout).toMatch(/Rep +Wins +Revenue +Of goal +Efficiency +95 % range/);
    expect(stdout).not.toContain('to gain');
  });

  test('of an export does the same', async () => {
    const result = await compareJson([...teamFiles]);
    expect(result.reps).toHaveLength(5);
    expect(result.pair).toBeNull();
    expect(result.warnings.map(({ code }) => code)).toContain('unassigned-left-out');
  });

  test('compares one rep with the rest of the team, which never contains the rep', async () => {
    const { pair, reps } = await compareJson([...teamFiles, '--rep', 'Anna']);
    expect(pair).toMatchObject({ a: 'Anna Rossi', b: null });
    const ends = {
      qualification: ['qualified', 'targets'],
      booking: ['booked', 'qualified'],
      appointment: ['held', 'booked'],
      proposal: ['proposals', 'held'],
      closing: ['wins', 'proposals'],
    } as const;
    const others = reps.filter(({ rep }) => rep !== 'Anna Rossi');
    const anna = reps.find(({ rep }) => rep === 'Anna Rossi')!;
    for (const { ratio, a, b } of pair!.stages) {
      const [numerator, denominator] = ends[ratio];
      const sum = (of: typeof numerator | typeof denominator) =>
        others.reduce((total, { counts }) => total + counts[of]!, 0);
      expect([a.numerator, a.denominator]).toEqual([
        anna.counts[numerator],
        anna.counts[denominator],
      ]);
      expect([b.numerator, b.denominator]).toEqual([sum(numerator), sum(denominator)]);
    }
  });

  test('takes the first name of a rep where it fits one', async () => {
    const { pair } = await compareJson([...teamFiles, '--rep', 'lucia', '--rep', 'SARA BIANCHI']);
    expect(pair).toMatchObject({ a: 'Lucia Forlì', b: 'Sara Bianchi' });
  });

  test('swapped in order says the same of the other', async () => {
    const [one, other] = await Promise.all([
      compareJson([...teamFiles, '--rep', 'Anna', '--rep', 'Sara']),
      compareJson([...teamFiles, '--rep', 'Sara', '--rep', 'Anna']),
    ]);
    expect(one.pair!.gapWins).toBeCloseTo(-other.pair!.gapWins!, 10);
    expect(one.reps).toEqual(other.reps);
  });

  test.each(['targets', 'booked', 'held', 'proposals', 'activities'] as const)(
    'divides by %s with --effort',
    async (effort) => {
      const result = await compareJson([...teamFiles, '--effort', effort]);
      expect(result.effort).toBe(effort);
      for (const rep of result.reps) {
        const spent = effort === 'activities' ? rep.activities : rep.counts[effort];
        expect(spent).toBeGreaterThan(0);
        expect(rep.efficiency).toMatchObject({ numerator: rep.counts.wins, denominator: spent });
      }
    },
  );

  test('counts what was done as activities, not notes, how deals ended, and words that nobody knows', async () => {
    const types = ['call', 'email', 'note', 'win', 'Frobnication'];
    const rows = ['A', 'B'].flatMap((rep) => types.map((type) => `${rep}1,${rep},${type},`));
    const { reps } = await compareJson(['-a', 'a.csv', '--effort', 'activities'], {
      cwd: folder({ 'a.csv': ['prospect,rep,type,outcome', ...rows].join('\n') }),
    });
    expect(reps.map(({ activities }) => activities)).toEqual([2, 2]);
  });

  test('compares like with like with --adjust', async () => {
    const { adjust, reps, pair } = await compareJson([
      ...teamFiles,
      '--adjust',
      'segment',
      '--rep',
      'Anna',
    ]);
    expect(adjust).toBe('segment');
    for (const { adjusted } of [...reps, pair!]) {
      expect(adjusted!.mix).toBeCloseTo(adjusted!.rawGap - adjusted!.gap, 12);
      expect(adjusted!.sentence).toMatch(
        /^Raw gap .* on the same segment .*: the mix accounts for/,
      );
    }
    expect(pair!.adjusted!.rawGap).toBeCloseTo(pair!.efficiency.gap!, 12);
  });

  test('says of a team with --adjust which raw gaps mislead, of all with -v', async () => {
    const { stdout } = await runCli(['compare', ...teamFiles, '--adjust', 'segment', '-v']);
    expect(stdout).toMatch(/Raw gap +Like for like/);
    expect(stdout.match(/on the same segment/g)).toHaveLength(5);
  });

  test('takes goals from a file', async () => {
    const cwd = folder({ 'c.csv': two, 'goals.csv': 'rep,goal\na,10\nB,4\n' });
    const { reps } = await compareJson(['--counts', 'c.csv', '--goals', 'goals.csv'], { cwd });
    expect(Object.fromEntries(reps.map((one) => [one.rep, one.effectiveness.goalShare]))).toEqual({
      A: 0.5,
      B: 1.25,
    });
  });

  test('takes goals in money from standard input', async () => {
    const { reps } = await compareJson([...fromTeam, '--goals', '-'], {
      stdin: 'name;quota\nCy;234000\n',
    });
    const shares = Object.fromEntries(
      reps.map(({ rep, effectiveness }) => [rep, effectiveness.goalShare]),
    );
    expect(shares).toMatchObject({ Cy: 0.5, Ana: 5 / 6 });
  });

  test('refuses a goal of somebody who is not there', async () => {
    const { code, stderr } = await runCli(['compare', ...fromTwo, '--goals', '-'], {
      stdin: 'rep,goal\nZoe,10\n',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot use --goals "Zoe": there is no rep of that name.');
  });

  test('prints one row a rep as CSV, with notes aside', async () => {
    const { code, stdout, stderr } = await runCli(['compare', ...fromTwo, '--format', 'csv']);
    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(header).toMatch(
      /^rep,wins,goal_share,effort,efficiency,efficiency_least,efficiency_most,efficiency_open,efficiency_low,efficiency_high,shrunk,/,
    );
    expect(rows.map((line) => line.split(',').slice(0, 5))).toEqual([
      ['A', '5', '', '50', '0.1'],
      ['B', '5', '', '60', String(5 / 60)],
    ]);
    expect(stderr).toMatch(/^spanco: Not given, and so unknown: /);
    const quiet = await runCli(['compare', ...fromTwo, '--format', 'csv', '-q']);
    expect([quiet.stdout, quiet.stderr]).toEqual([stdout, '']);
  });

  test('prints Markdown', async () => {
    const { stdout } = await runCli([
      'compare',
      ...fromTwo,
      '--rep',
      'A',
      '--rep',
      'B',
      '--format',
      'markdown',
    ]);
    expect(stdout).toMatch(/^Equally effective: 5 wins each\./);
    expect(stdout).toMatch(/\| Stage \| A \| B \| Gap \| .* \|\n\| --- \| ---: \|/);
    expect(stdout).toContain('**What to work on**');
  });

  test('writes to a file in the format of its name', async () => {
    const cwd = folder({ 'c.csv': two });
    const ran = await runCli(['compare', '--counts', 'c.csv', '-o', 'out.json'], { cwd });
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    const written = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as unknown;
    expect(compareSchema.parse(written)).toEqual(written);
  });

  test('publishes its JSON Schema', async () => {
    const { code, stdout } = await runCli(['schema', 'compare']);
    const schema = JSON.parse(stdout) as Record<string, Record<string, unknown>>;
    expect(code).toBe(0);
    expect(schema.$schema).toContain('2020-12');
    expect(schema.properties).toMatchObject({ schema: { const: 'spanco/compare/1' } });
    expect(Object.keys(schema.properties!)).toEqual(Object.keys(compareSchema.shape));
  });

  test.each([
    [['--since', '2026-01-01'], { since: '2026-01-01' }],
    [['--until', '2026-03-31'], { until: '2026-03-31' }],
    [['--basis', 'cohort'], { basis: 'cohort' }],
    [['--mature', '30'], { matureDays: 30 }],
    [['--as-of', '2026-03-31'], { asOf: '2026-03-31' }],
    [['--tz', 'Europe/Rome'], { tz: 'Europe/Rome' }],
    [['--unit', 'activities'], { unit: 'activities' }],
    [['--stages', 'implied'], { stages: 'implied' }],
    [['--credit', 'actor'], { credit: 'actor' }],
    [['--where', 'segment=Hospitality'], { where: ['segment=Hospitality'] }],
    [['--date-format', 'dmy'], {}],
    [['--decimal', 'comma'], {}],
    [['--delimiter', ','], {}],
    [['--column', 'prospects.segment=Segment'], {}],
  ])('takes %j of the report', async (args, options) => {
    const result = await compareJson([...teamFiles, ...args]);
    expect(result.options).toMatchObject({ asOf: '2026-04-01', ...options });
    expect(result.reps.length).toBeGreaterThan(0);
  });

  test('shows advice beyond the first with -v, and colour as asked', async () => {
    const stdin =
      'rep,targets,qualified,booked,held,proposals,wins\nA,900,800,700,600,500,400\nB,900,800,700,600,200,20\nC,900,800,700,600,500,390\n';
    const plain = await runCli(['compare', '--counts', '-'], { stdin });
    const verbose = await runCli(['compare', '--counts', '-', '-v'], { stdin });
    expect(plain.stdout).not.toContain(', next: ');
    expect(verbose.stdout).toContain('B, next: ');
    const [colour, none] = await Promise.all([
      runCli(['compare', '--counts', '-', '--color'], { stdin }),
      runCli(['compare', '--counts', '-', '--no-color'], { stdin }),
    ]);
    expect(colour.stdout).toMatch(/\u001b\[/);
    expect(none.stdout).toBe(plain.stdout);
  });

  test.each([
    ['the team', fromTeam],
    ['two reps', [...fromTeam, '--rep', 'Ana', '--rep', 'Ben']],
  ])('fits %s into the width of a terminal', async (_, args) => {
    const { stdout } = await runCli(['compare', ...args, '--width', '80']);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test.each<[string, string[], number, RegExp]>([
    [
      'an unknown rep',
      ['--rep', 'Zoe'],
      2,
      /--rep "Zoe": there is no rep of that name\..*There are: "A", "B"/,
    ],
    [
      'three reps',
      ['--rep', 'A', '--rep', 'B', '--rep', 'A'],
      2,
      /Cannot use 3 reps here\. Compare takes/,
    ],
    ['the same rep twice', ['--rep', 'A', '--rep', 'a'], 2, /Cannot compare "A" with itself/],
    [
      'exports beside counts',
      ['-p', 'fixtures/team/prospects.csv'],
      2,
      /counts and exports together/,
    ],
    ['a column to adjust by', ['--adjust', 'segment'], 2, /Cannot use --adjust with --counts/],
    ['a period', ['--since', '2026-01-01'], 2, /Cannot use --since with --counts/],
    ['a condition', ['--where', 'segment=x'], 2, /Cannot use --where with --counts/],
    ['rejected rows', ['--rejects', 'r.csv'], 2, /Cannot use --rejects with --counts/],
    [
      'an unknown effort',
      ['--effort', 'calls'],
      2,
      /Cannot use --effort "calls": it is none of targets/,
    ],
    ['a threshold on rows', ['--fail-if', 'closing<0.2'], 2, /no value "closing"/],
    ['a grouping', ['--by', 'segment'], 2, /Cannot use --by with --counts/],
    ['a missing file of goals', ['--goals', 'nowhere.csv'], 1, /nowhere\.csv/],
  ])('refuses %s', async (_, args, expected, message) => {
    const { code, stdout, stderr } = await runCli(['compare', ...fromTwo, ...args]);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([expected, '']);
  });

  test('refuses to adjust activities, and an unknown column', async () => {
    const activities = await runCli([
      'compare',
      ...teamFiles,
      '--adjust',
      'segment',
      '--effort',
      'activities',
    ]);
    expect(activities.code).toBe(2);
    expect(activities.stderr).toContain('Cannot use --adjust with --effort activities');
    const unknown = await runCli(['compare', ...teamFiles, '--adjust', 'sgment']);
    expect(unknown.code).toBeGreaterThan(1);
    expect(unknown.stderr).toContain('sgment');
  });

  test('tells errors as JSON to those who asked for JSON', async () => {
    const { code, stderr } = await runCli(['compare', ...fromTwo, '--rep', 'Zoe', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'unknown-name' } });
  });

  test.each([[['(unassigned)']], [['A', '(unassigned)']]])(
    'does not silently compare something else with %j',
    async (names) => {
      const reps = names.flatMap((name) => ['--rep', name]);
      const { code, stdout } = await runCli(['compare', ...fromTwo, ...reps]);
      expect([code, stdout]).toEqual([2, '']);
    },
  );

  test('refuses to read counts and goals from one standard input', async () => {
    const { code, stderr } = await runCli(['compare', '--counts', '-', '--goals', '-'], {
      stdin: two,
    });
    expect(stderr).toContain('Cannot read standard input twice');
    expect(code).toBe(2);
  });

  test('never writes over the file of goals', async () => {
    const goals = 'rep,goal\nA,10\n';
    const cwd = folder({ 'c.csv': two, 'goals.csv': goals });
    const { code } = await runCli(
      ['compare', '--counts', 'c.csv', '--goals', 'goals.csv', '-o', 'goals.csv'],
      { cwd },
    );
    expect(readFileSync(join(cwd, 'goals.csv'), 'utf8')).toBe(goals);
    expect(code).toBe(2);
  });

  test('has the fixture of two as its example', () => {
    expect(readFileSync(join(root, 'fixtures/counts/two.csv'), 'utf8')).toBe(two);
  });
});

test('a narrow terminal shortens the names of stages, and cuts none', async () => {
  const { stdout } = await runCli(
    ['compare', ...fromTeam, '--rep', 'Ana', '--rep', 'Ben', '--width', '60'],
    {},
  );
  expect(stdout).not.toContain('…');
  for (const name of ['R1', 'Booking', 'R2', 'R3', 'R4']) {
    expect(stdout).toMatch(new RegExp(`^${name} +\\d`, 'm'));
  }
});

test('a narrow terminal shortens stages taken together', async () => {
  const stdin = 'rep,targets,held,wins\nIda,120,40,9\nOle,90,44,6\n';
  const args = ['compare', '--counts', '-', '--rep', 'Ida', '--rep', 'Ole', '--width', '60'];
  const { stdout } = await runCli(args, { stdin });
  expect(stdout).toMatch(/^→ held .*\n→ wins /m);
});

test('somebody alone is told so once', async () => {
  const { stdout } = await runCli(['compare', '--counts', '-'], {
    stdin: 'rep,held,wins\nA,50,5\n',
  });
  expect(stdout.match(/There is nobody to compare with/g)).toHaveLength(1);
  expect(stdout).not.toContain('What to work on');
});

test('a terminal that says it has no columns is taken for one of 80', async () => {
  const wide = await runCli(['compare', ...fromTwo], { tty: true, columns: 80 });
  expect(await runCli(['compare', ...fromTwo], { tty: true, columns: 0 })).toEqual(wide);
});

describe('compare --by', () => {
  const of = (...args: string[]) => compareJson([...teamFiles, ...args]);

  test('compares the groups of any column as it compares reps', async () => {
    const { reps, options, sentence } = await of('--by', 'segment');
    expect(options.by).toEqual(['segment']);
    const { rows } = await runJson<ReportResult>(['report', ...teamFiles, '--by', 'segment']);
    const counts = (all: readonly { counts: object }[]) => all.map((one) => one.counts);
    const named = reps.toSorted((a, b) => (a.rep < b.rep ? -1 : 1));
    expect(named.map(({ rep }) => rep)).toEqual(rows.map(({ group }) => group.segment));
    expect(counts(named)).toEqual(counts(rows));
    expect(sentence).toContain('No segment can be told from another');
    expect(sentence).not.toMatch(/\breps?\b/i);
  });

  test('keeps the reps that are named, and adjusts by another column', async () => {
    const { reps, options, pair } = await of(
      '--by',
      'segment',
      '--rep',
      'Anna',
      '--adjust',
      'source',
    );
    const anna = ['report', ...teamFiles, '--rep', 'Anna'];
    const { total } = await runJson<ReportResult>(anna);
    expect(options.rep).toEqual(['Anna Rossi']);
    expect(reps.reduce((sum, { counts }) => sum + counts.wins!, 0)).toBe(total.counts.wins);
    expect(reps.some(({ adjusted }) => adjusted !== null)).toBe(true);
    expect(pair).toBeNull();
  });

  test('of reps is the comparison of reps', async () => {
    expect(await of('--by', 'rep', '--rep', 'Anna')).toEqual(await of('--rep', 'Anna'));
  });

  test('leaves out what has no value, and says so', async () => {
    const cwd = folder({
      'p.csv': 'id,source,stage\n1,Fair,Won\n2,Fair,Lost\n3,Web,Won\n4,,Won\n5,Web,Lost\n',
    });
    const args = ['compare', '-p', 'p.csv', '--by', 'source'];
    const { reps, warnings } = await runJson<CompareResult>(args, { cwd });
    expect(reps.map(({ rep }) => rep)).toEqual(['Fair', 'Web']);
    expect(warnings.map(({ message }) => message)).toContain(
      'What has no source, (none), is compared with nothing.',
    );
    const { stdout } = await runCli([...args, '-q'], { cwd });
    expect(stdout).toMatch(/^Source +Wins/m);
  });

  test.each([
    ['two columns', ['--by', 'segment,source'], /groups are compared by one column/],
    ['goals', ['--by', 'segment', '--goals', 'g.csv'], /goals are those of reps/],
    ['activities', ['--by', 'segment', '--effort', 'activities'], /activities are those of reps/],
    ['itself', ['--by', 'segment', '--adjust', 'segment'], /it is what is compared/],
    ['what is no column', ['--by', 'segmnt'], /Did you mean "Segment"/],
  ])('refuses %s', async (_, args, message) => {
    const cwd = folder({
      'g.csv': 'rep,goal\nAnna,4\n',
      'p.csv': 'id,segment,source,stage\n1,A,B,Won\n',
    });
    const files = args.includes('g.csv') ? ['-p', 'p.csv', '--since', '2026-01-01'] : teamFiles;
    const run = ['compare', ...files, ...args];
    const { code, stdout, stderr } = await runCli(run, args.includes('g.csv') ? { cwd } : {});
    expect(stderr).toMatch(message);
    expect([code === 0, stdout]).toEqual([false, '']);
  });
});

test('a stage that is proven is not said to be none, where no part of the gap in wins is its own', async () => {
  const deals = (rep: string, stages: Readonly<Record<string, number>>) =>
    Object.entries(stages).flatMap(([stage, count]) =>
      Array.from({ length: count }, () => `${rep},${stage}`),
    );
  const rows = [
    ...deals('Anna', { Won: 45, Proposal: 40, Lost: 63, Qualified: 23, New: 29 }),
    ...deals('Ben', { Won: 9, Proposal: 52, Lost: 60, Qualified: 39, New: 40 }),
  ].map((row, at) => `${at + 1},${row}`);
  const cwd = folder({ 'deals.csv': ['Id,Owner,Stage', ...rows, ''].join('\n') });
  for (const [lang, none] of [
    ['en', 'no stage of it is proven'],
    ['it', 'nessuna fase sia provata'],
    ['fr', 'aucune étape soit prouvée'],
    ['de', 'in keinem Schritt gesichert'],
    ['es', 'ningún paso esté demostrado'],
  ] as const) {
    const args = ['deals.csv', '--rep', 'Anna', '--rep', 'Ben', '--lang', lang];
    const { pair } = await compareJson(args, { cwd });
    expect(pair!.stages.find(({ ratio }) => ratio === 'closing')?.verdict).toBe('real');
    expect(pair!.sentence).not.toContain(none);
    expect(pair!.sentence).toMatch(/Anna [^.]*\(36 [^.]*\)\.$/u);
  }
});

test('no stage in which a rep is told from the others is said to be unproven of all', async () => {
  const { stdout } = await runCli(['compare', ...teamFiles, '--width', '400']);
  const worked = [
    ...stdout.matchAll(/(Booking|Appointment|Closing): work on .* the difference is real/g),
  ];
  expect(worked.map(([, stage]) => stage)).toEqual(['Appointment', 'Booking', 'Closing']);
  expect(stdout).not.toMatch(/not proven, in .*(?:booking|appointment|closing)/);
  expect(stdout).toContain(
    'No difference that luck could not explain in qualification and proposal',
  );
});

test('what compare writes as CSV is read again as counts, ranges included', async () => {
  const deals = ['1,Ann,Won', '2,Ann,Lost', '3,Bob,Won', '4,Bob,Proposal', '5,Bob,Lost'];
  const csv = `Deal ID,Owner,Stage\n${deals.join('\n')}\n`;
  const { stdout } = await runCli(['compare', '-p', 'f.csv', '--format', 'csv'], inFile(csv));
  expect(stdout.split('\n')[0]).toContain('open_wins');
  const again = await reportOf(['--counts', 'f.csv'], inFile(stdout));
  const { total } = await reportOf(['-p', 'f.csv'], inFile(csv));
  expect(again.total.counts).toEqual(total.counts);
  expect(again.total.open).toEqual(total.open);
});
