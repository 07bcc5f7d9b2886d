import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/questions/common/result.js';
import { scorecardSchema, type ScorecardResult } from '../../src/questions/scorecard/result.js';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { codesOf, folder, runCli, runJson, type Setup, teamFiles, two } from './fake-world.js';
import { both, recordsOf } from './sample.js';

const prospects = `id,rep,created,amount,currency,margin,customer
1,Anna,2026-01-05,1000,EUR,400,New
2,Anna,2026-01-10,500,EUR,,Existing
3,Bruno,2026-02-01,2000,CHF,500,Stammkunde
4,Bruno,2026-02-02,,,,
5,,2026-02-03,,,,
`;

/** 1 is followed up in time, 2 on the day of the win and by a call nobody answered, 3 too late. */
const activities = `id,prospect,rep,type,outcome,date,csat
a1,1,Anna,Call,Connected,2026-01-06,
a2,1,Anna,Meeting,Held,2026-01-12,
a3,1,Anna,Sale,Won,2026-02-02,
a4,1,Carla,Email,Sent,2026-03-04,5
a5,2,Anna,Sale,Won,2026-01-10,
a6,2,Anna,Follow-up,Completed,2026-01-10,4
a7,2,Anna,Call,No answer,2026-01-20,
a8,3,Bruno,Meeting,No show,2026-02-05,
a9,3,Bruno,Sale,Won,2026-02-11,
a10,3,Bruno,Meeting,Held,2026-03-20,1
a11,4,Bruno,Note,,2026-02-12,
a12,4,Bruno,Call,Planned,2026-02-13,
a13,4,Bruno,Zorgle,,2026-02-14,
a14,5,Bruno,LinkedIn message,Sent,,
`;

const files = { 'prospects.csv': prospects, 'activities.csv': activities };

async function scorecard(args: readonly string[], setup: Setup = {}): Promise<ScorecardResult> {
  const result = await runJson<ScorecardResult>(['scorecard', ...args], setup);
  // Nothing undeclared: what the schema does not know, it would leave out.
  expect(scorecardSchema.parse(result)).toEqual(result);
  return result;
}

const sample = (...args: string[]) =>
  scorecard([...both, '--as-of', '2026-04-01', ...args], { cwd: folder(files) });

const rowOf = ({ rows }: ScorecardResult, rep: string) => rows.find((row) => row.rep === rep)!;

describe('spanco scorecard counts activity', () => {
  test('by kind, to whoever performed it', async () => {
    const { rows, team } = await sample();
    expect(rows.map(({ rep, activity }) => [rep, activity!.all])).toEqual([
      ['Anna', 4],
      ['Bruno', 2],
      ['Carla', 1],
      ['(unassigned)', 0],
    ]);
    const [anna] = rows;
    expect(anna!.activity!.counts).toMatchObject({ calls: 2, meetings: 1, followUps: 1, other: 0 });
    expect(team.activity!.counts).toMatchObject({ calls: 2, emails: 1, social: 1, meetings: 2 });
  });

  test('without what the system wrote, how deals ended and words nobody knows, and without what is planned or did not take place', async () => {
    const result = await sample();
    expect(rowOf(result, 'Bruno').activity!.leftOut).toEqual({ system: 3, notDone: 2 });
    expect(result.warnings.find(({ code }) => code === 'no-touches')?.message).toBe(
      'Left out of the activity, being no touches: 5 notes, tasks, wins, losses, lines of the system or rows of unknown type; 2 planned, called off or missed.',
    );
  });

  test('within a period by working day, and says which had no date', async () => {
    const result = await sample('--since', '2026-01-05', '--until', '2026-01-18');
    expect(result.workingDays).toBe(10);
    expect(result.team.activity!.all).toBe(3);
    expect(result.team.activity!.perWorkingDay).toMatchObject({ all: 0.3, calls: 0.1, emails: 0 });
    expect(codesOf(result)).toContain('activities-undated');
  });

  test('a day of those that are over, where the period goes on after --as-of', async () => {
    const args = ['--since', '2026-02-02', '--until', '2026-12-31', '--as-of'];
    const result = await sample(...args, '2026-02-15');
    expect([result.workingDays, result.team.activity!.perWorkingDay!.all]).toEqual([
      10,
      result.team.activity!.all / 10,
    ]);
    expect((await sample(...args, '2026-02-01')).workingDays).toBe(0);
  });

  test('a day only where the period has both ends and says when things were done', async () => {
    for (const args of [
      ['--since', '2026-02-02'],
      ['--until', '2026-02-15'],
      ['--since', '2026-02-02', '--until', '2026-02-15', '--basis', 'cohort'],
    ]) {
      const { workingDays, team } = await sample(...args);
      expect([workingDays, team.activity!.perWorkingDay]).toEqual([null, null]);
    }
  });

  test('to the owner where no column says who performed it, with a note', async () => {
    const anonymous = activities.replace(/^(\w+,\w+),\w+,/gm, '$1,');
    const cwd = folder({ ...files, 'activities.csv': anonymous });
    const result = await scorecard([...both, '--as-of', '2026-04-01'], { cwd });
    expect(rowOf(result, 'Anna').activity!.all).toBe(5);
    expect(rowOf(result, '(unassigned)').activity!.all).toBe(1);
    expect(codesOf(result)).toContain('owner-performed');
  });
});

describe('spanco scorecard measures performance', () => {
  test('money by currency: average deal and margin kept', async () => {
    const { team, rows } = await sample();
    expect(team.performance.averageDeal).toEqual([
      { currency: 'CHF', deals: 1, amount: 2000 },
      { currency: 'EUR', deals: 2, amount: 750 },
    ]);
    // The deal without a margin is left out of both sums.
    expect(team.performance.margin).toEqual([
      { currency: 'CHF', deals: 1, kept: 500, amount: 2000, share: 0.25 },
      { currency: 'EUR', deals: 1, kept: 400, amount: 1000, share: 0.4 },
    ]);
    expect(rows[0]!.performance.margin).toEqual(team.performance.margin!.slice(1));
  });

  test('satisfaction with a case as its last row has it, as service does', async () => {
    const cases = `Case Number,Customer ID,Case Owner,Status,Opened Date,Satisfaction
K1,1,Anna,Open,2026-01-20,0
K1,1,Anna,Closed,2026-01-20,3
K2,1,Anna,Closed,2026-01-21,5
`;
    const won = 'id,rep,status,won date\n1,Anna,Won,2026-01-10\n';
    const cwd = folder({ 'prospects.csv': won, 'cases.csv': cases });
    const args = ['-p', 'prospects.csv', '-a', 'cases.csv', '--as-of', '2026-04-01'];
    const { csatScale, team } = await scorecard(args, { cwd });
    expect([csatScale, team.performance.csat]).toMatchObject(['1-5', { answers: 2, mean: 4 }]);
  });

  test('repeat customers, in any language', async () => {
    expect((await sample()).team.performance.repeatCustomers).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });

  test('repeat customers as those of service, whatever is asked', async () => {
    const cases = ['Case Number,Prospect ID,Sales rep,Status,Opened Date'];
    for (const [at, rep] of ['Anna', 'Bruno'].entries())
      cases.push(`K${at},${at + 1},${rep},Closed,2026-02-02`);
    const cwd = folder({
      'prospects.csv': prospects
        .replaceAll(/^(\d),/gm, (_, id: string) => `${id},${id === '4' ? 'Co 2' : `Co ${id}`},`)
        .replace('id,', 'id,name,'),
      'activities.csv': activities,
      'cases.csv': `${cases.join('\n')}\n`,
      'more.csv':
        'id,prospect,rep,type,outcome,date\nm1,1,Carla,Sale,Won,2026-02-20\nm2,4,Bruno,Sale,Won,2026-02-21\n',
    });
    const found = new Set<string>();
    for (const args of [
      [],
      ['--since', '2026-02-01'],
      ['--until', '2026-02-15'],
      ['--credit', 'actor'],
      ['--basis', 'cohort', '--until', '2026-01-31'],
      ['--mature', '25'],
      ['--rep', 'Bruno'],
      ['--where', 'currency=EUR'],
    ]) {
      const asked = [
        ...both,
        '-a',
        'more.csv',
        '-a',
        'cases.csv',
        '--as-of',
        '2026-04-01',
        ...args,
      ];
      const card = await scorecard(asked, { cwd });
      const { sideBySide } = await runJson<ServiceResult>(['service', ...asked], { cwd });
      const { people, team } = sideBySide!;
      expect(card.team.performance.repeatCustomers).toEqual(team.customers.repeat);
      for (const { rep, customers } of people)
        expect([args, rowOf(card, rep).performance.repeatCustomers]).toEqual([
          args,
          customers.repeat,
        ]);
      found.add(`${team.customers.repeat.numerator} of ${team.customers.repeat.denominator}`);
    }
    // Not the same number whatever is asked.
    expect(found.size).toBeGreaterThan(3);
  });

  test('repeat customers not at all where nothing tells, with one note', async () => {
    const plain = prospects.replaceAll(/,[^,\n]*$/gm, '');
    const cwd = folder({ ...files, 'prospects.csv': plain });
    const result = await scorecard([...both, '--as-of', '2026-04-01'], { cwd });
    expect(result.team.performance.repeatCustomers).toBeNull();
    expect(result.rows.map(({ performance }) => performance.repeatCustomers)).toEqual(
      result.rows.map(() => null),
    );
    expect(result.warnings.find(({ code }) => code === 'measures-absent')?.message).toContain(
      'repeat customers',
    );
  });

  test('wins followed up: after the day of the win, in time, by anybody, and by an answered call', async () => {
    const followed = async (...args: string[]) =>
      (await sample(...args)).team.performance.followedUp;
    expect(await followed()).toMatchObject({ numerator: 1, denominator: 3, tooRecent: 0 });
    expect(await followed('--follow-up', '29')).toMatchObject({ numerator: 0, denominator: 3 });
    expect(await followed('--follow-up', '37')).toMatchObject({ numerator: 2, denominator: 3 });
  });

  test('no win by follow-up that is too young, whatever was done', async () => {
    const result = await sample('--as-of', '2026-03-03');
    expect(result.team.performance.followedUp).toMatchObject({ denominator: 1, tooRecent: 2 });
    expect(codesOf(result)).toContain('wins-too-recent');
    const day = await sample('--as-of', '2026-03-04');
    expect(day.team.performance.followedUp).toMatchObject({ denominator: 2, tooRecent: 1 });
  });

  test('the sales cycle from entry to win, 0 days included', async () => {
    expect((await sample()).team.performance.salesCycle).toEqual({
      count: 3,
      median: 10,
      low: null,
      high: null,
      ninetiethPercentile: 24.4,
      leftOut: 0,
    });
  });

  test('satisfaction on the scale found out', async () => {
    const result = await sample();
    expect(result.csatScale).toBe('1-5');
    expect(codesOf(result)).toContain('csat-scale-found');
    expect(result.team.performance.csat).toMatchObject({ answers: 3, mean: 10 / 3 });
    expect(result.team.performance.csat!.satisfied).toMatchObject({ numerator: 2, denominator: 3 });
    expect(rowOf(result, 'Carla').performance.csat).toMatchObject({ answers: 1, mean: 5 });
  });

  test('satisfaction not at all where the answers do not tell their scale, until the user does', async () => {
    const cwd = folder({ ...files, 'activities.csv': activities.replace(',4\n', ',3.5\n') });
    const args = [...both, '--as-of', '2026-04-01'];
    const untold = await scorecard(args, { cwd });
    expect([untold.csatScale, untold.team.performance.csat]).toEqual([null, null]);
    expect(untold.warnings.filter(({ code }) => code.startsWith('csat'))).toEqual([
      {
        code: 'csat-scale-unknown',
        message:
          'CSAT is left out: its answers do not tell on which scale they were given. Say it with --csat-scale.',
      },
    ]);
    const absent = untold.warnings.find(({ code }) => code === 'measures-absent');
    expect(absent?.message ?? '').not.toContain('satisfaction');
    const told = await scorecard([...args, '--csat-scale', '0-10'], { cwd });
    expect(told.csatScale).toBe('0-10');
    expect(told.team.performance.csat).toMatchObject({ answers: 3, mean: 9.5 / 3 });
    expect(told.team.performance.csat!.satisfied).toMatchObject({ numerator: 0, denominator: 3 });
    expect(codesOf(told).filter((code) => code.startsWith('csat'))).toEqual([]);
  });

  test('no answer that is off the scale, which is counted', async () => {
    const cwd = folder({ ...files, 'activities.csv': activities.replace(',4\n', ',9\n') });
    const result = await scorecard([...both, '--as-of', '2026-04-01', '--csat-scale', '1-5'], {
      cwd,
    });
    expect(result.team.performance.csat).toMatchObject({ answers: 2, mean: 3 });
    expect(result.warnings.find(({ code }) => code === 'csat-off-scale')).toMatchObject({
      count: 1,
      scale: '1-5',
    });
  });

  test('with one note for all that no column tells', async () => {
    const result = await scorecard([...teamFiles, '--as-of', '2026-04-15']);
    expect(result.team.performance).toMatchObject({ margin: null, csat: null });
    expect(result.warnings.filter(({ code }) => code === 'measures-absent')).toEqual([
      {
        code: 'measures-absent',
        measures: ['margin', 'satisfaction'],
        message:
          'Left out, as no column tells them: margin kept (prospects.margin), satisfaction (activities.csat). Name the columns with --column.',
      },
    ]);
    const { stdout } = await runCli(['scorecard', ...teamFiles, '-q']);
    expect(stdout).not.toMatch(/Margin|CSAT/);
  });

  test('from prospects alone, activity being unknown', async () => {
    const { stdout } = await runCli(['scorecard', '-p', teamFiles[1], '--width', '120']);
    expect(stdout).toMatch(/^35 wins; activity is unknown\.\n\nPerformance\n/);
    const result = await scorecard(['-p', teamFiles[1]]);
    expect(result.team).toMatchObject({ activity: null, together: null });
    expect(result.team.performance.followedUp).toBeNull();
    expect(codesOf(result)).toContain('no-activities');
  });

  test('from activities alone, the one of an unknown prospect among them', async () => {
    const { team } = await scorecard(['-a', teamFiles[3], '--as-of', '2026-04-15']);
    expect(team).toMatchObject({ activity: { all: 1811 }, performance: { wins: 35 } });
  });
});

const options = [
  [],
  ['--unit', 'activities'],
  ['--credit', 'actor', '--unit', 'activities'],
  ['--credit', 'actor', '--since', '2026-02-01', '--until', '2026-03-15'],
  ['--stages', 'implied', '--basis', 'cohort', '--since', '2026-02-01'],
  ['--stages', 'strict', '--mature', '30'],
  ['--where', 'segment=Food', '--rep', 'Anna'],
  ['--rep', 'Lucia', '--rep', '(unassigned)', '--credit', 'actor'],
];

test.each(options)('wins and money are those of a report: %s %s %s %s', async (...args) => {
  const given = [...teamFiles, ...args, '--as-of', '2026-04-15'];
  const report = await runJson<ReportResult>(['report', ...given]);
  const { rows, team } = await scorecard(given);
  for (const { group, counts, revenue, links } of report.rows) {
    const row = rows.find(({ rep }) => rep === group['rep'])!;
    expect(row.performance).toMatchObject({
      wins: counts.wins,
      targets: counts.targets,
      conversion: links.conversion,
      revenue,
    });
  }
  expect(team.performance).toMatchObject({
    wins: report.total.counts.wins,
    revenue: report.total.revenue,
  });
});

test('the others count for who is busy, though only one rep is shown', async () => {
  const all = await scorecard([...teamFiles, '--as-of', '2026-04-15']);
  const one = await scorecard([...teamFiles, '--as-of', '2026-04-15', '--rep', 'Lucia']);
  const lucia = rowOf(all, 'Lucia Forlì');
  expect(one.medians).toEqual(all.medians);
  expect(one.rows).toEqual([lucia]);
  expect(lucia).toMatchObject({
    stands: { activity: 'below', wins: 'alike' },
    quadrant: null,
    difference: { verdict: 'real' },
  });
});

describe('spanco scorecard is shown', () => {
  test('with the finding first', async () => {
    const { code, stdout, stderr } = await runCli(
      ['scorecard', ...teamFiles, '--as-of', '2026-04-15'],
      {},
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe(
      '1,810 activities, 35 wins: 1.9 wins per 100 activities, 3.3 meetings per win and 9.5 calls per meeting. Nobody is busy but weak, nobody quiet but strong.',
    );
    expect(stdout).toContain(
      '• Reps differ in wins per activity by more than luck would explain.\n',
    );
    expect(stdout).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test.each([60, 80, 100, 140])('within %i columns, no cell of a table cut', async (width) => {
    const { stdout } = await runCli(['scorecard', ...teamFiles, '--width', String(width), '-v']);
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
    expect(stdout.split('\n• ')[0]).not.toContain('…');
  });

  test('as CSV, one row a rep and one for the team', async () => {
    const { stdout } = await runCli(['scorecard', ...teamFiles, '--format', 'csv', '-q']);
    const records = recordsOf(stdout);
    expect(records.map(({ row }) => row)).toEqual([...Array<string>(6).fill('rep'), 'team']);
    expect(records.at(-1)).toMatchObject({ rep: '', activities: '1810', wins: '35', csat: '' });
    expect(records[1]).toMatchObject({ rep: 'Lucia Forlì', quadrant: '' });
  });

  test('as Markdown', async () => {
    const { stdout } = await runCli(['scorecard', ...teamFiles, '--format', 'markdown', '-q']);
    expect(stdout).toMatch(/^### Activity$/m);
    expect(stdout).toMatch(/^\| \*\*Team\*\* \| \*\*1,810\*\* \|/m);
  });
});

test('counts are refused: they hold neither prospects nor activities', async () => {
  const ran = await runCli(['scorecard', '--counts', '-'], { stdin: two });
  expect(ran).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'spanco: Cannot run scorecard with --counts: it asks something of prospects and activities that counts do not have. Read the export itself with -p and -a.\n',
  });
});

test.each(['0', '-1', 'soon', '99999'])('--follow-up %s is refused', async (days) => {
  const { code, stderr } = await runCli(['scorecard', ...teamFiles, `--follow-up=${days}`]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^spanco: Cannot use --follow-up/);
});

test('cells that are no numbers count as empty, and are counted', async () => {
  const cwd = folder({ ...files, 'activities.csv': activities.replace(',5\n', ',splendid\n') });
  const result = await scorecard([...both, '--as-of', '2026-04-01'], { cwd });
  expect(result.team.performance.csat!.answers).toBe(2);
  expect(result.warnings.find(({ code }) => code === 'cells-unread')?.message).toBe(
    'Cells that could not be read count as empty: csat (1). Days and amounts are read as --date-format and --decimal say.',
  );
});

test('a word that says neither new nor existing is named, and the customer no existing one', async () => {
  const cwd = folder({ ...files, 'prospects.csv': prospects.replace('Stammkunde', 'Wizard') });
  const result = await scorecard([...both, '--as-of', '2026-04-01'], { cwd });
  expect(result.team.performance.repeatCustomers).toMatchObject({ numerator: 1, denominator: 3 });
  expect(result.warnings.find(({ code }) => code === 'unknown-customers')?.message).toBe(
    '1 win of which "Wizard" does not say whether the customer is new or existing: taken for no existing one.',
  );
});
