import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanResult } from '../../src/questions/plan/result.js';
import { goal as goalSchema, type GoalResult } from '../../src/questions/goals/result.js';
import { goalWarnings } from '../../src/questions/goals/warnings.js';
import { folder, reportOf, root, runCli, runJson, teamFiles } from './fake-world.js';
import { goalsIn, goalsWith } from './goals-of.js';
import { both, files } from './sample.js';

const february = ['--as-of', '2026-02-14'] as const;
const quarter = ['--since', '2026-01-01', '--until', '2026-03-31'] as const;

/** The goals of a text over the five prospects that are known by heart. */
const read = (goals: string, ...args: readonly string[]) =>
  goalsWith({ ...files, 'goals.csv': goals }, [
    ...both,
    '--goals',
    'goals.csv',
    ...february,
    ...args,
  ]);

/** `Anna Rossi 1 of 3 wins` of each goal. */
const inShort = (goals: readonly GoalResult[]) =>
  goals.map(({ rep, attained, target, measure }) =>
    [rep ?? 'team', attained ?? '?', 'of', target, measure].join(' '),
  );

/** What goes wrong with a text of goals: the message, and the advice. */
const failure = async (goals: string, ...args: readonly string[]): Promise<string> =>
  read(goals, ...args).then(
    () => 'nothing',
    (error: unknown) => {
      const { message, hint } = error as { message: string; hint: string };
      return `${message} ${hint}`;
    },
  );

describe('a file of goals', () => {
  test('sets one a row, each counted over its own days up to --as-of', async () => {
    const goals = await read(`rep,measure,target,start,end
Anna Rossi,wins,3,2026-01-01,2026-03-31
Bruno Neri,wins,3,2026-01-01,2026-03-31
Bruno Neri,qualified,2,2026-02-01,2026-02-28
Bruno Neri,qualified,2,2026-01-01,2026-01-31
team,wins,6,2026-01-01,2026-03-31
,calls,4,2026-03-01,2026-03-31
`);
    expect(inShort(goals)).toEqual([
      'team 1 of 6 wins',
      'team ? of 4 calls',
      'Anna Rossi 1 of 3 wins',
      'Bruno Neri 0 of 3 wins',
      'Bruno Neri 0 of 2 qualified',
      'Bruno Neri 1 of 2 qualified',
    ]);
    expect(goals.map(({ phase, status }) => `${phase}, ${status}`)).toEqual([
      'running, at-risk',
      'not-started, not-started',
      'running, at-risk',
      'running, at-risk',
      'ended, missed',
      'running, on-track',
    ]);
    for (const goal of goals) expect(goalSchema.parse(goal)).toEqual(goal);
  });

  test.each([
    ['Italian', 'Venditore;Misura;Obiettivo;Valuta;Dal;Al', 'clienti vinti', 'Fatturato'],
    ['French', 'Vendeur;Indicateur;Objectif;Devise;Début;Fin', 'Affaires gagnées', 'CA'],
    ['German', 'Verkäufer;Kennzahl;Ziel;Währung;Von;Bis', 'Abschlüsse', 'Umsatz'],
    ['Spanish', 'Vendedor;Medida;Objetivo;Moneda;Desde;Hasta', 'ganadas', 'Facturación'],
    ['English', 'Rep;KPI;Goal;Currency;From;To', 'Wins', 'Revenue'],
  ])('is understood in %s', async (_, header, wins, revenue) => {
    const goals = await read(
      `${header}\nanna  rossi;${wins};4;;01/01/2026;31/03/2026\nAnna Rossi;${revenue};2.500,00;EUR;01/01/2026;31/03/2026\n`,
    );
    expect(inShort(goals)).toEqual(['Anna Rossi 1 of 4 wins', 'Anna Rossi 1000 of 2500 revenue']);
    expect(goals[0]).toMatchObject({ start: '2026-01-01', end: '2026-03-31' });
  });

  test('may speak of a kind of activity in any word that stands for it, the user’s own included', async () => {
    const goals = await goalsWith(
      {
        ...files,
        'g.csv':
          'rep,measure,target\nAnna Rossi,Telefonata,4\nAnna Rossi,Appuntamento,4\nteam,Ring-a-ding,9\n',
        'spanco.config.json': JSON.stringify({
          words: { types: { qualification: ['Ring-a-ding'] } },
        }),
      },
      [...both, '--goals', 'g.csv', ...quarter, '--as-of', '2026-03-31'],
    );
    expect(inShort(goals)).toEqual([
      'team 3 of 9 qualifications',
      'Anna Rossi 1 of 4 calls',
      'Anna Rossi 2 of 4 meetings',
    ]);
  });

  test('without days is of the period, and works with compare as well', async () => {
    const text = 'rep,goal,quota,currency\nAnna Rossi,4,"5,000.00",EUR\nBruno Neri,2,,\n';
    expect(inShort(await read(text, ...quarter))).toEqual([
      'Anna Rossi 1 of 4 wins',
      'Anna Rossi 1000 of 5000 revenue',
      'Bruno Neri 0 of 2 wins',
    ]);
    const cwd = folder({ ...files, 'goals.csv': text });
    const args = ['scorecard', ...both, '--goals', 'goals.csv', ...february];
    const named = await runJson([...args, '--period', 'this-quarter'], { cwd });
    expect(named).toEqual(await runJson([...args, ...quarter], { cwd }));
    const { code } = await runCli(['compare', ...both, '--goals', 'goals.csv'], { cwd });
    expect(code).toBe(0);
  });

  test('can be JSON, and come from standard input', async () => {
    const records = [{ rep: 'Bruno Neri', measure: 'proposals', target: 2, end: '2026-03-31' }];
    const args = [...both, '--goals', '-', '--since', '2026-01-01', '--as-of', '2026-03-31'];
    expect(inShort(await goalsWith(files, args, JSON.stringify(records)))).toEqual([
      'Bruno Neri 2 of 2 proposals',
    ]);
  });

  test('of several reps is cut down to those of --rep', async () => {
    const text = 'rep,target\nAnna,1\nBruno,1\nteam,2\n';
    expect(inShort(await read(text, ...quarter, '--rep', 'Anna'))).toEqual([
      'Anna Rossi 1 of 1 wins',
    ]);
  });

  test.each([
    [
      'for nobody we know',
      'rep,target\nAna Rossi,3\n',
      'Cannot use --goals "Ana Rossi": there is no rep of that name. Did you mean "Anna Rossi"?',
    ],
    [
      'of a measure nobody counts',
      'rep,measure,target\nAnna,winz,3\n',
      'Cannot read measure in record 1 (line 2) of goals.csv: "winz" cannot be used; it is nothing that is counted. Did you mean "Wins"?',
    ],
    [
      'of no measure',
      'rep,measure,target\nAnna,,3\n',
      'Cannot read measure in record 1 (line 2) of goals.csv: it is empty',
    ],
    [
      'of sales, which are wins or money',
      'rep,measure,target\nAnna,Sales,3\n',
      '"Sales" cannot be used',
    ],
    [
      'of 0',
      'rep,target\nAnna,0\n',
      '"0" cannot be used; a goal that is no money is a whole number above 0',
    ],
    ['of half a win', 'rep,target\nAnna,1.5\n', '"1.5" cannot be used'],
    [
      'of no money',
      'rep,quota\nAnna,0\n',
      '"0" cannot be used; money to be reached is an amount above 0',
    ],
    ['of far too much', 'rep,target\nAnna,9999999\n', 'the limit is 1,000,000'],
    [
      'of nothing',
      'rep,measure,target\nAnna,wins,\n',
      'Cannot read target in record 1 (line 2) of goals.csv: it is empty',
    ],
    [
      'on no day',
      'rep,target,start\nAnna,3,31/02/2026\n',
      'Cannot read start in record 1 (line 2) of goals.csv: "31/02/2026" cannot be used; it is not a day.',
    ],
    [
      'backwards',
      'rep,target,start,end\nAnna,3,2026-03-01,2026-02-01\n',
      'the goal ends (2026-02-01) before it starts (2026-03-01)',
    ],
    [
      'twice',
      'rep,target\nAnna,3\nANNA ROSSI,4\n',
      'Cannot use record 2 (line 3) of goals.csv: record 1 (line 2) of goals.csv sets a goal for the same measure',
    ],
    [
      'without a column for how much',
      'rep,measure\nAnna,wins\n',
      'Cannot read goals from goals.csv: no column is the target or the quota. Columns found: "rep", "measure".',
    ],
    ['with a column twice', 'rep,target,goal,Obiettivo,measure\nAnna,3,3,3,wins\n', 'nothing'],
    [
      'with two columns as good',
      'rep,goal,Obiettivo\nAnna,3,3\n',
      'several columns are the target',
    ],
    ['with a column that could be the rep', 'Kollege,target\nAnna,3\n', 'no column is the rep'],
    [
      'in a currency nobody pays in',
      'rep,quota,currency\nAnna,3,JPY\n',
      'the goal is in "JPY", and no amount of the export is. Name the currency of the goal in a column currency: "CHF", "EUR".',
    ],
    [
      'in no currency, where there are two',
      'rep,quota\nteam,300\n',
      'amounts are in "CHF", "EUR", and the goal does not say in which it is',
    ],
  ])('%s', async (_, text, message) => {
    expect(await failure(text, ...quarter)).toContain(message);
  });

  test('without days, where no period is given either, is refused naming both ways to say it', async () => {
    expect(await failure('rep,target\nAnna,3\n')).toBe(
      'Cannot use record 1 (line 2) of goals.csv: nothing says when the goal starts and ends. Give the goals the columns start and end, or say it for all of them with --since and --until.',
    );
    expect(await failure('rep,target,start\nAnna,3,2026-01-01\n')).toContain('when the goal ends.');
  });

  const comparing = async (text: string, ...more: string[]) => {
    const cwd = folder({ ...files, 'goals.csv': text });
    return runCli(['compare', ...both, '--goals', 'goals.csv', '--json', ...more], { cwd });
  };

  test('that speaks of measures is read by compare as well, which takes wins and money of reps', async () => {
    const { stdout } = await comparing(
      'rep,measure,target\nAnna Rossi,wins,4\nAnna Rossi,calls,9\nteam,wins,7\n',
    );
    const { reps } = JSON.parse(stdout) as {
      reps: { rep: string; effectiveness: { goalShare: number | null } }[];
    };
    const shares = reps.map(({ rep, effectiveness }) => [rep, effectiveness.goalShare]);
    expect(Object.fromEntries(shares)).toMatchObject({ 'Anna Rossi': 0.25, 'Bruno Neri': null });
  });

  test('for other days than those compared is no goal of compare', async () => {
    const text = 'rep,measure,target,start,end\nAnna Rossi,wins,4,2026-01-01,2026-03-31\n';
    const [same, other] = [
      await comparing(text, '--since', '2026-01-01', '--until', '2026-03-31'),
      await comparing(text, '--since', '2026-02-01', '--until', '2026-02-28'),
    ];
    expect(same.code).toBe(0);
    expect(other.code).toBe(3);
    expect(other.stderr).toContain(
      'none is that of a rep for wins or revenue in the days compared.',
    );
  });

  test('of which compare cannot tell which is meant is refused', async () => {
    const { code, stderr } = await comparing(
      'rep,goal,start,end\nAnna Rossi,4,2026-01-01,2026-03-31\nAnna Rossi,5,2026-04-01,2026-06-30\n',
    );
    expect(code).toBe(3);
    expect(stderr).toContain('nothing says which of them is meant');
  });
});

describe('goals of the configuration', () => {
  const config = (goals: unknown) => ({
    ...files,
    'spanco.config.json': JSON.stringify({ goals }),
  });
  const args = [...both, '--as-of', '2026-02-14', ...quarter];

  test('stand where no file is named', async () => {
    const goals = config([
      { rep: 'anna rossi', measure: 'wins', target: 2 },
      { measure: 'revenue', target: 2000, currency: 'eur', start: '2026-02-01', end: '2026-02-28' },
    ]);
    expect(inShort(await goalsWith(goals, args))).toEqual([
      'team 1000 of 2000 revenue',
      'Anna Rossi 1 of 2 wins',
    ]);
    const file = { ...goals, 'g.csv': 'rep,target\nBruno Neri,5\n' };
    expect(inShort(await goalsWith(file, [...args, '--goals', 'g.csv']))).toEqual([
      'Bruno Neri 0 of 5 wins',
    ]);
  });

  test.each([
    [
      { rep: 'Ana', measure: 'wins', target: 2 },
      'Cannot use the goal of "Ana": there is no rep of that name.',
    ],
    [
      { measure: 'wins', target: 2.5 },
      'goals.0.target: a goal that is no money is a whole number up to 1,000,000',
    ],
    [{ measure: 'wins', target: 0 }, 'goals.0.target must be more than 0, not 0.'],
    [{ measure: 'winz', target: 2 }, 'goals.0.measure'],
    [{ measure: 'wins', target: 2, start: '2026-02-30' }, 'goals.0.start'],
    [
      { measure: 'wins', target: 2, start: '2026-05-01' },
      'Cannot use goal 1 of the configuration spanco.config.json: the goal ends (2026-03-31) before',
    ],
  ])('are checked: %j', async (goal, message) => {
    await expect(goalsWith(config([goal]), args)).rejects.toThrow(message);
  });

  test('are no goals at all where none are set', async () => {
    expect(await goalsWith(files, args)).toEqual([]);
  });
});

describe('what is attained', () => {
  const measures = [
    'targets',
    'qualified',
    'booked',
    'held',
    'proposals',
    'wins',
    'orders',
  ] as const;
  const reps = ['Anna Rossi', 'Niccolò Ferrari', "Marco D'Amico", 'Sara Bianchi', 'Lucia Forlì'];
  const text = JSON.stringify(
    [...reps, 'team'].flatMap((rep) => [
      ...measures.map((measure) => ({ rep, measure, target: 100 })),
      ...['EUR', 'CHF'].map((currency) => ({ rep, measure: 'revenue', target: 99_999, currency })),
    ]),
  );

  test.each([
    [[]],
    [['--credit', 'actor', '--unit', 'activities']],
    [['--stages', 'implied', '--where', 'segment=Construction']],
    [['--stages', 'strict', '--mature', '20']],
    [['--basis', 'cohort']],
  ])('is what report counts of the same days: %j', async (options) => {
    const period = ['--since', '2026-01-10', '--until', '2026-03-10', '--as-of', '2026-03-20'];
    const args = [...teamFiles, ...options, ...period];
    const { rows, total } = await reportOf(['report', ...args]);
    const goals = await goalsIn(root, [...args, '--goals', '-'], text);
    expect(goals).toHaveLength(54);
    for (const { rep, measure, currency, attained } of goals) {
      const row = rep === null ? total : rows.find(({ group }) => group.rep === rep);
      const expected =
        measure === 'revenue'
          ? (row?.revenue.find((money) => money.currency === currency)?.amount ?? 0)
          : (row?.counts[measure as 'wins'] ?? 0);
      expect([rep, measure, currency, attained]).toEqual([rep, measure, currency, expected]);
    }
  });

  test('is unknown where the export cannot tell, and said so once', async () => {
    const goals = await goalsWith(
      { 'p.csv': 'id,rep,created,wonOn\n1,Anna,2026-01-02,2026-01-09\n' },
      ['-p', 'p.csv', '--goals', '-', ...quarter, ...february],
      'rep,measure,target\nAnna,calls,9\nteam,calls,9\nAnna,held,2\nAnna,wins,2\n',
    );
    expect(goals.map(({ measure, status }) => `${measure} ${status}`)).toEqual([
      'calls unknown',
      'wins on-track',
      'held unknown',
      'calls unknown',
    ]);
    expect(goals[0]!.sentence).toBe(
      'The team: 9 calls by 31 March 2026: the export cannot tell how much there is.',
    );
    expect(goalWarnings(goals, 0)).toEqual([
      { code: 'goals-unknown', measures: ['calls', 'held'] },
    ]);
  });

  test('has no forecast of cohorts, which do not come evenly', async () => {
    const goals = await read('rep,target\nAnna,2\n', ...quarter, '--basis', 'cohort');
    expect(goals[0]).toMatchObject({
      attained: 1,
      forecast: null,
      chance: null,
      status: 'on-track',
    });
    expect(goalWarnings(goals, 0)).toEqual([{ code: 'goals-unforeseen' }]);
  });
});

test('the goals of the fixture are told in sentences', async () => {
  const file = 'fixtures/team/goals.csv';
  const goals = await goalsIn(root, [...teamFiles, '--goals', file, '--as-of', '2026-02-20']);
  expect(goals.map(({ sentence }) => sentence)).toMatchInlineSnapshot(`
    [
      "The team: 16 of 40 wins by 31 March 2026, 22.7 due by 20 February 2026: behind. At this pace 28.2 in the end (21 to 39); 4.3 a week needed, 2.2 so far; reached in fewer than 1 of 100 cases.",
      "The team: 89,635 of 250,000 EUR of revenue by 31 March 2026, 141,667 due by 20 February 2026: behind. At this pace 158,179 in the end; 28,784 a week needed, 12,303 so far.",
      "Anna Rossi: 5 of 12 wins by 31 March 2026, 6.8 due by 20 February 2026: at risk. At this pace 8.8 in the end (5 to 16); 1.3 a week needed, 0.7 so far; reached in about 5 of 100 cases.",
      "Anna Rossi: 58 of 100 calls by 28 February 2026, 71.4 due by 20 February 2026: behind. At this pace 81.2 in the end (71 to 93); 36.8 a week needed, 20.3 so far; reached in fewer than 1 of 100 cases.",
      "Marco D'Amico: 9 to 10 of 15 appointments held by 28 February 2026, 10.7 due by 20 February 2026: at risk. At this pace 12.6 in the end (9 to 20); 5.3 a week needed, 3.1 so far.",
      "Niccolò Ferrari: 2 of 12 wins by 31 March 2026, 6.8 due by 20 February 2026: behind. At this pace 3.5 in the end (2 to 9); 1.8 a week needed, 0.3 so far; out of reach at this pace. With so little so far, that is no more than a hint.",
      "Sara Bianchi: 6 proposals from 1 March 2026 to 31 March 2026: not started.",
    ]
  `);
});

describe('the chance of wins', () => {
  const args = [...teamFiles, '--as-of', '2026-02-28', '--until', '2026-02-28'];
  const goal = 'rep,target,start,end\nAnna Rossi,12,2026-01-01,2026-03-31\n';

  test('is that of plan, with as many appointments as the pace so far brings', async () => {
    const [said] = await goalsIn(root, [...args, '--goals', '-'], goal);
    const { chance, attained, days } = said!;
    const { total } = await reportOf(['report', ...args, '--since', '2026-01-01', '--rep', 'Anna']);
    const expected = Math.floor((total.counts.held! * days.remaining) / days.elapsed);
    const plan = await runJson<PlanResult>([
      ...['plan', ...args, '--rep', 'Anna'],
      ...['--wins', String(12 - attained!), '--held', String(expected)],
    ]);
    expect(chance).toEqual({
      probability: plan.chance!.probability,
      basis: 'record',
      from: 'held',
      expected,
    });
    expect(expected).toBeGreaterThan(5);
  });

  test('does not know what happens after --as-of', async () => {
    const [with_] = await goalsIn(root, [...args, '--goals', '-'], goal);
    const open = [...teamFiles, '--as-of', '2026-02-28', '--goals', '-'];
    expect(await goalsIn(root, open, goal)).toEqual([with_]);
  });

  test('is that of the pace where no effort is on record', async () => {
    const wins = Array.from({ length: 6 }, (_, at) => `${at},Anna,2026-01-0${at + 1}\n`).join('');
    const [said] = await goalsWith(
      { 'p.csv': `id,rep,wonOn\n${wins}` },
      ['-p', 'p.csv', '--goals', '-', ...quarter, ...february],
      'rep,target\nAnna,12\n',
    );
    // Targets are known, but not when they came.
    expect(said).toMatchObject({
      attained: 6,
      chance: { basis: 'pace', from: null, expected: null },
    });
    expect(said!.chance!.probability).toBeGreaterThan(0.3);
  });

  test('of money is that of the wins it takes', async () => {
    const [said] = await read('rep,quota,currency\nAnna,2500,EUR\n', ...quarter);
    // 1000 a win: two more are needed, of as many appointments as came so far.
    expect(said).toMatchObject({ chance: { basis: 'record', from: 'held', expected: 1 } });
    expect(said!.chance!.probability).toBe(0);
  });
});

test('goals of any days and targets keep to the published shape, and their parts fit together', async () => {
  const day = fc
    .integer({ min: 0, max: 120 })
    .map((days) => new Date(Date.UTC(2025, 11, 20 + days)).toISOString().slice(0, 10));
  const goal = fc
    .tuple(
      fc.constantFrom('Anna Rossi', 'Bruno Neri', ''),
      fc.constantFrom('wins', 'held', 'calls', 'activities', 'targets'),
      fc.integer({ min: 1, max: 40 }),
      day,
      day,
    )
    .map(([rep, measure, target, a, b]) =>
      [rep, measure, target, ...(a < b ? [a, b] : [b, a])].join(','),
    );
  const lines = fc.uniqueArray(goal, {
    minLength: 1,
    maxLength: 8,
    selector: (line) => line.replace(/,\d+,/, ','),
  });
  await fc.assert(
    fc.asyncProperty(lines, day, async (rows, asOf) => {
      const goals = await goalsWith(
        { ...files, 'g.csv': `rep,measure,target,start,end\n${rows.join('\n')}\n` },
        [...both, '--goals', 'g.csv', '--as-of', asOf],
      );
      expect(goals).toHaveLength(rows.length);
      for (const one of goals) {
        expect(goalSchema.parse(one)).toEqual(one);
        const { days, attained, target, straightLine, forecast, chance, status } = one;
        expect(days.elapsed + days.remaining).toBe(days.total);
        expect(one.sentence).not.toMatch(/NaN|null|undefined|Infinity/);
        if (attained !== null && attained >= target) expect(status).toBe('reached');
        if (forecast === null) continue;
        // The share of what is due is the share that the forecast reaches.
        expect(straightLine.share).toBeCloseTo(forecast.atThisPace / target, 9);
        expect(forecast.low).toBeGreaterThanOrEqual(attained!);
        if (status === 'on-track') expect(straightLine.share).toBeGreaterThanOrEqual(1 - 1e-9);
        if (status === 'behind') expect(chance?.probability ?? 0).toBeLessThan(0.2);
      }
    }),
    { numRuns: 60 },
  );
});
