import { describe, expect, test } from 'vitest';
import type { CompareResult } from '../../src/questions/compare/result.js';
import { type ReportResult, reportSchema } from '../../src/questions/common/result.js';
import { folder, runCli, runJson, teamFiles, two, writeFiles } from './fake-world.js';

const team = ['--counts', 'fixtures/counts/team.csv'];

describe('--counts', () => {
  test('gives the report the ratios of the counts', async () => {
    const result = await runJson<ReportResult>(['report', ...team]);
    expect(reportSchema.parse(result)).toEqual(result);
    expect(result.rows.map(({ group }) => group.rep)).toEqual(['Ana', 'Ben', 'Cy', 'Dee', 'Eli']);
    expect(result.rows[0]!.ratios.proposal).toMatchObject({ numerator: 20, denominator: 50 });
    expect(result.total.counts).toMatchObject({ targets: 540, wins: 25, orders: null });
    expect(result.total.revenue).toEqual([{ currency: null, amount: 305_000 }]);
    expect(result.quality.files[0]).toMatchObject({ role: 'counts', read: 5, used: 5 });
    expect(result.quality.prospects).toBeNull();
  });

  test('is read from a file or from standard input alike', async () => {
    const cwd = folder({ 'c.csv': two });
    const file = await runCli(['compare', '--counts', 'c.csv'], { cwd });
    const piped = await runCli(['compare', '--counts', '-'], { stdin: two });
    expect(piped).toEqual(file);
    expect(file.code).toBe(0);
  });

  test('needs two milestones, in any order, under any of their names', async () => {
    const stdin = 'Won;Met;Salesperson;note\n5;50;A;x\n5;60;B;y\n';
    const result = await runJson<ReportResult>(['report', '--counts', '-'], { stdin });
    expect(result.rows[0]).toMatchObject({ group: { rep: 'A' }, counts: { held: 50, wins: 5 } });
  });

  test.each(['NULL', '\\N', 'null', '<null>'])(
    'takes %s for unknown, as clients of databases write it',
    async (none) => {
      const stdin = `rep,held,wins,revenue_EUR\nA,50,${none},${none}\nB,60,5,100\n`;
      const { rows } = await runJson<ReportResult>(['report', '--counts', '-'], { stdin });
      expect(rows.map(({ counts, revenue }) => [counts.wins, revenue])).toEqual([
        [null, []],
        [5, [{ currency: 'EUR', amount: 100 }]],
      ]);
    },
  );

  const bySegment =
    'rep,segment,held,wins,revenue_EUR,revenue_USD\nA,Food,20,2,10,\nB,Food,30,3,20,5\nA,Retail,10,1,,7\n';

  test('groups by further columns, and adds up what is alike', async () => {
    const args = ['report', '--counts', '-', '--by', 'segment'];
    const { rows, total } = await runJson<ReportResult>(args, { stdin: bySegment });
    expect(rows.map(({ group, counts, revenue }) => [group.segment, counts.wins, revenue])).toEqual(
      [
        [
          'Food',
          5,
          [
            { currency: 'EUR', amount: 30 },
            { currency: 'USD', amount: 5 },
          ],
        ],
        ['Retail', 1, [{ currency: 'USD', amount: 7 }]],
      ],
    );
    expect(total.counts).toMatchObject({ held: 60, wins: 6 });
    const both = await runJson<ReportResult>(['report', '--counts', '-', '--by', 'rep,segment'], {
      stdin: bySegment,
    });
    expect(both.rows.map(({ group }) => group)).toHaveLength(3);
    const compared = await runJson<CompareResult>(['compare', '--counts', '-', '--by', 'segment'], {
      stdin: bySegment,
    });
    expect(compared.reps.map(({ rep }) => rep).sort()).toEqual(['Food', 'Retail']);
  });

  test('needs no rep where it groups by something else, and one row a rep where it does not', async () => {
    const stdin = 'Region,held,wins\nNorth,50,5\nSouth,60,5\nTotal,110,10\n';
    const { rows } = await runJson<ReportResult>(['report', '--counts', '-', '--by', 'region'], {
      stdin,
    });
    expect(rows.map(({ group }) => group)).toEqual([{ region: 'North' }, { region: 'South' }]);
    const twice = await runCli(['report', '--counts', '-'], { stdin: bySegment });
    expect([twice.code, twice.stderr]).toEqual([3, expect.stringContaining('has a row already')]);
    const missing = await runCli(['report', '--counts', '-', '--by', 'colour'], { stdin });
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining('Cannot use --by with --counts'),
    ]);
  });

  test('takes plain numbers for money of one currency a column', async () => {
    const stdin = 'rep,held,wins,revenue_eur\nA,50,5,"1.234,50"\n';
    const { code, stderr } = await runCli(['report', '--counts', '-'], { stdin });
    expect([code, stderr]).toEqual([3, expect.stringContaining('is a plain number')]);
  });

  test('takes how many are open, and gives the range that they leave', async () => {
    const stdin = 'rep,held,open_held,wins,open_wins\nA,50,0,5,20\nB,60,,5,\n';
    const { rows } = await runJson<ReportResult>(['report', '--counts', '-'], { stdin });
    expect(rows[0]!.open).toMatchObject({ held: 0, wins: 20 });
    expect(rows[0]!.links.efficiency).toMatchObject({
      value: null,
      least: 0.1,
      most: 0.5,
      open: 20,
    });
    expect(rows[1]!.links.efficiency).toMatchObject({ open: 0 });
  });

  test('takes an empty cell for unknown, not for zero', async () => {
    const stdin = 'rep,held,wins\nA,50,\nB,60,5\n';
    const { rows, total } = await runJson<ReportResult>(['report', '--counts', '-'], { stdin });
    expect(rows[0]!.counts.wins).toBeNull();
    expect(total.counts).toMatchObject({ held: 110, wins: null });
    for (const command of ['compare', 'plan']) {
      const args = command === 'plan' ? ['--wins', '5'] : [];
      const ran = await runCli([command, '--counts', '-', ...args], { stdin });
      expect(ran.code).toBe(0);
      expect(ran.stdout).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });

  test('a comparison as JSON comes back with its counts and its money', async () => {
    const first = await runJson<CompareResult>(['compare', ...team]);
    const again = await runJson<CompareResult>(['compare', '--counts', '-'], {
      stdin: JSON.stringify(first),
    });
    const told = ({ reps }: CompareResult) =>
      reps.map(({ rep, counts, effectiveness }) => [rep, counts, effectiveness.revenue]);
    expect(told(again)).toEqual(told(first));
    expect(first.reps[0]!.effectiveness.revenue).not.toEqual([]);
  });

  test.each(['csv', 'tsv', 'json'])(
    'reads what report prints as %s, with what is open, but for totals',
    async (format) => {
      const name = `own.${format}`;
      const cwd = folder();
      const printed = await runCli(['report', ...teamFiles, '--format', format, '-q']);
      writeFiles(cwd, { [name]: printed.stdout });
      const own = await runJson<ReportResult>(['report', ...teamFiles]);
      const again = await runJson<ReportResult>(['report', '--counts', name], { cwd });
      const numbers = ({ rows }: ReportResult) =>
        rows.map(({ group, counts, open, revenue }) => ({
          group,
          counts,
          open,
          wins: revenue.filter((one) => one.amount > 0),
        }));
      expect(numbers(again)).toEqual(numbers(own));
      expect(again.total.counts).toEqual(own.total.counts);
      expect(own.rows.map(({ open }) => open.held)).toContain(2);
    },
  );

  test('reads the money of a report that names no currency beside that which does', async () => {
    const cwd = folder({ 'f.csv': 'Id,Owner,Status,Amount\n1,Ann,Won,100\n2,Ann,Won,€70\n' });
    const { stdout } = await runCli(['report', 'f.csv', '--format', 'csv', '-q'], { cwd });
    writeFiles(cwd, { 'own.csv': stdout });
    const own = await runJson<ReportResult>(['report', 'f.csv'], { cwd });
    const again = await runJson<ReportResult>(['report', '--counts', 'own.csv'], { cwd });
    expect(own.total.revenue).toHaveLength(2);
    expect(new Set(again.total.revenue)).toEqual(new Set(own.total.revenue));
  });

  test.each([
    'Venditore;Appuntamenti effettuati;Preventivi;Vinte;Perse;Fatturato;Obiettivo',
    'Vendeur;RDV honorés;Devis;Affaires gagnées;Perdues;Chiffre d’affaires;Objectif',
    'Verkäufer;Wahrgenommene Termine;Angebote;Gewonnen;Verloren;Umsatz;Ziel',
    'Vendedor;Citas realizadas;Propuestas;Ganadas;Perdidas;Facturación;Meta',
  ])('knows the headers of other languages: %s', async (header) => {
    const stdin = `${header}\nAnna;10;8;2;3;100;5\nTotal;10;8;2;3;100;5\n`;
    const { rows } = await runJson<ReportResult>(['report', '--counts', '-'], { stdin });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      counts: { held: 10, proposals: 8, wins: 2, lost: 3 },
      revenue: [{ currency: null, amount: 100 }],
    });
  });

  test('takes money as people write it', async () => {
    const stdin = 'rep;held;wins;revenue;currency\nA;50;5;"1.234,50";EUR\nB;60;5;"2.000,00";EUR\n';
    const { total } = await runJson<ReportResult>(['report', '--counts', '-'], { stdin });
    expect(total.revenue).toEqual([{ currency: 'EUR', amount: 3234.5 }]);
  });

  test('keeps only the reps asked for in a report', async () => {
    const { rows } = await runJson<ReportResult>(['report', ...team, '--rep', 'Cy']);
    expect(rows.map(({ group }) => group.rep)).toEqual(['Cy']);
  });

  test.each<[string, string, RegExp]>([
    [
      'half a count',
      '50.5',
      /Cannot read held in .*line 3.*"50\.5" cannot be used; a count is a whole number, 0 or more\./,
    ],
    ['a negative count', '-5', /Cannot read held in .*line 3.*"-5" cannot be used/],
    ['a word', 'many', /Cannot read held in .*line 3.*"many" cannot be used/],
    ['a dash', 'n/a', /Cannot read held in .*line 3.*"n\/a" cannot be used/],
    ['more than a number can hold', '99999999999999999999', /Cannot read held in .*line 3/],
  ])('names the line of %s', async (_, cell, message) => {
    const stdin = `rep,held,wins\nA,50,5\nB,${cell},5\n`;
    for (const command of ['report', 'compare', 'plan']) {
      const args = command === 'plan' ? ['--wins', '5'] : [];
      const { code, stdout, stderr } = await runCli([command, '--counts', '-', ...args], { stdin });
      expect(stderr).toMatch(message);
      expect([code, stdout]).toEqual([3, '']);
    }
  });

  test('names the line as JSON too', async () => {
    const { code, stderr } = await runCli(['compare', '--counts', '-', '--json'], {
      stdin: 'rep,held,wins\nA,50,5\nB,x,5\n',
    });
    expect(code).toBe(3);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'counts-cell', record: 2, line: 3, file: '-' },
    });
  });

  test.each<[string, string, RegExp]>([
    ['a rep twice', 'rep,held,wins\nA,50,5\na,60,5\n', /line 3.*: the rep "a" has a row already/],
    ['a row without a rep', 'rep,held,wins\nA,50,5\n,60,5\n', /line 3.*every row needs a rep/],
    ['no rep column', 'held,wins\n50,5\n', /no column is the rep/],
    ['one milestone', 'rep,wins\nA,5\n', /at least two milestones are needed to make a ratio/],
    ['a column twice', 'rep,held,met,wins\nA,5,5,5\n', /several columns are the held/],
    [
      'money that is none',
      'rep,held,wins,revenue\nA,50,5,lots\n',
      /Cannot read revenue in .*line 2/,
    ],
    ['no rows', 'rep,held,wins\n', /.+/],
    ['nothing', '', /Cannot read standard input: it is empty/],
  ])('refuses %s', async (_, stdin, message) => {
    const { code, stdout, stderr } = await runCli(['compare', '--counts', '-'], { stdin });
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([3, '']);
  });

  test.each<[string, string[]]>([
    ['--by', ['--by', 'segment']],
    ['--since', ['--since', '2026-01-01']],
    ['--until', ['--until', '2026-01-01']],
    ['--period', ['--period', '2026-Q1']],
    ['--mature', ['--mature', '30']],
    ['--where', ['--where', 'a=b']],
    ['--basis', ['--basis', 'cohort']],
    ['--unit', ['--unit', 'activities']],
    ['--stages', ['--stages', 'strict']],
    ['--credit', ['--credit', 'actor']],
    ['--rejects', ['--rejects', 'r.csv']],
  ])('cannot be used with %s', async (flag, args) => {
    const { code, stderr } = await runCli(['report', ...team, ...args]);
    expect(stderr).toContain(`Cannot use ${flag} with --counts: it asks something`);
    expect(code).toBe(2);
  });

  test('cannot be used with exports, or be missing', async () => {
    const both = await runCli(['report', ...team, '-p', 'fixtures/team/prospects.csv']);
    expect([both.code, both.stdout]).toEqual([2, '']);
    const missing = await runCli(['report', '--counts', 'nowhere.csv']);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('nowhere.csv');
  });

  test('never is written over', async () => {
    const cwd = folder({ 'c.csv': two });
    const { code, stderr } = await runCli(['compare', '--counts', 'c.csv', '-o', 'c.csv'], { cwd });
    expect(stderr).toContain('Cannot write c.csv: it is one of the inputs.');
    expect(code).toBe(2);
  });

  test('gives a report an alarm', async () => {
    const { code } = await runCli(['report', ...team, '--fail-if', 'closing<0.9', '-q']);
    expect(code).toBe(4);
  });
});

describe('counts are not mended', () => {
  const reportOn = (stdin: string) => runCli(['report', '--counts', '-', '--json'], { stdin });

  test('a row with too many cells is an error, not a row less', async () => {
    const { code, stdout, stderr } = await reportOn('rep,held,wins\nA,50,5,9\nB,60,5\n');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('it has 4 cells, the header has 3');
  });

  test('a rep may be called Total Solutions; a line of totals is none', async () => {
    const stdin = 'rep,held,wins\nTotal Solutions,50,5\nB,60,5\nTotal,110,10\n';
    const { stdout } = await reportOn(stdin);
    const { rows } = JSON.parse(stdout) as { rows: { group: { rep: string } }[] };
    expect(rows.map(({ group }) => group.rep)).toEqual(['B', 'Total Solutions']);
  });

  test('money is of the currency its cell names, and never summed across', async () => {
    const { stdout } = await reportOn('rep,held,wins,revenue\nA,50,5,100 EUR\nB,60,5,200 USD\n');
    expect((JSON.parse(stdout) as { total: object }).total).toMatchObject({
      revenue: [
        { currency: 'EUR', amount: 100 },
        { currency: 'USD', amount: 200 },
      ],
    });
  });

  test('the money of a win is that of the wins whose money is known', async () => {
    const stdin = 'rep,held,wins,revenue\nA,50,5,100\nB,60,5,\n';
    const { stdout } = await runCli(['plan', '--counts', '-', '--revenue', '1000'], { stdin });
    expect(stdout).toMatch(/^Plan .* of 50 wins \(1,000 at 20 a win\), /);
    expect(stdout).toContain('5 wins without an amount');
  });

  test('what one rep does not know is not said to be unknown of everybody', async () => {
    const { stdout } = await runCli(['report', '--counts', '-'], {
      stdin: 'rep,held,wins\nA,50,5\nB,,5\n',
    });
    expect(stdout).toContain('Not given for everybody, so that the total is unknown: held.');
  });
});

describe('money of counts', () => {
  const totalOf = async (rows: string) => {
    const stdin = `rep;held;wins;revenue;currency\n${rows}`;
    return (await runJson<ReportResult>(['report', '--counts', '-'], { stdin })).total.revenue;
  };

  test('that could be thousands is settled by the column, in whatever order the rows come', async () => {
    const [one, other] = ['A;50;5;12,500;EUR\n', 'B;60;5;9,000.50;EUR\n'];
    const expected = [{ currency: 'EUR', amount: 21_500.5 }];
    expect(await totalOf(one + other)).toEqual(expected);
    expect(await totalOf(other + one)).toEqual(expected);
  });

  test('that nothing settles is refused under the name of its column', async () => {
    const stdin = 'rep,held,wins,quota\nA,50,5,"12,500"\n';
    const { code, stderr } = await runCli(['compare', '--counts', '-'], { stdin });
    expect(code).toBe(3);
    expect(stderr).toContain('Cannot read the amounts of column "revenueGoal": "12,500" in');
  });

  test('is of one currency whether its code or its sign is written', async () => {
    expect(await totalOf('A;50;5;100;€\nB;60;5;200;EUR\n')).toEqual([
      { currency: 'EUR', amount: 300 },
    ]);
  });

  test('is summed exactly', async () => {
    expect(await totalOf('A;50;5;0.1;EUR\nB;60;5;0.2;EUR\nC;60;5;0.3;EUR\n')).toEqual([
      { currency: 'EUR', amount: 0.6 },
    ]);
  });
});

test('the configuration says who is meant, in counts and goals, and is read once', async () => {
  const cwd = folder({
    'spanco.config.json': '{"reps":{"Anna":["anna.r"]}}',
    'c.csv': 'rep,held,wins\nanna.r,50,5\nB,60,5\n',
    'g.csv': 'rep,goal\nANNA.R,10\n',
  });
  const { code, stdout, stderr } = await runCli(
    ['compare', '--counts', 'c.csv', '--goals', 'g.csv', '--json', '--verbose'],
    { cwd },
  );
  expect([code, stderr]).toEqual([0, 'Configuration: spanco.config.json.\n']);
  const { reps } = JSON.parse(stdout) as CompareResult;
  const shares = reps.map((one) => [one.rep, one.effectiveness.goalShare]);
  expect(shares).toContainEqual(['Anna', 0.5]);
});

test('a row whose rep says nothing is refused', async () => {
  const { code, stderr } = await runCli(['report', '--counts', '-'], {
    stdin: 'rep,held,wins\nA,50,5\n(sin valor),60,5\n',
  });
  expect(code).toBe(3);
  expect(stderr).toContain('"(sin valor)" cannot be used; every row needs a rep');
});
