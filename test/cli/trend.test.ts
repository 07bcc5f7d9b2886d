import { describe, expect, test } from 'vitest';
import { type TrendResult, trendSchema } from '../../src/questions/trend/result.js';
import { folder, reportOf, runCli, runJson, teamFiles, two } from './fake-world.js';
import { both, files, recordsOf } from './sample.js';

const asOf = ['--as-of', '2026-04-15'] as const;

/** A trend of the five prospects, or of other files. */
const trendOf = (args: readonly string[] = [], other: Readonly<Record<string, string>> = files) =>
  runJson<TrendResult>(['trend', ...both, '--as-of', '2026-03-31', ...args], {
    cwd: folder(other),
  });

const teamTrend = (args: readonly string[]) =>
  runCli(['trend', ...teamFiles, ...asOf, ...args]).then(({ stdout }) => stdout);

/** `2026-01 2 2 2 1 1 0 ? ?` for each period: targets to orders, then lost. */
const linesOf = ({ rows }: TrendResult['total']): string[] =>
  rows.map(({ period, counts }) =>
    [period, ...Object.values(counts).map((count) => count ?? '?')].join(' '),
  );

describe('spanco trend', () => {
  test('counts every milestone on its own day, by month', async () => {
    const { total, groups, every } = await trendOf();
    expect([every, groups]).toEqual(['month', []]);
    expect(linesOf(total)).toEqual([
      '2026-01 2 2 2 1 1 0 ? ?',
      '2026-02 2 1 1 1 0 1 ? ?',
      '2026-03 1 0 0 0 2 1 ? ?',
    ]);
  });

  test('follows the prospects of each month by --basis cohort', async () => {
    const { total } = await trendOf(['--basis', 'cohort']);
    expect(linesOf(total)).toEqual([
      '2026-01 2 2 2 1 1 1 ? ?',
      '2026-02 2 1 1 1 2 1 ? ?',
      '2026-03 1 0 0 0 0 0 ? ?',
    ]);
  });

  test('shows what changed against the period before, and nothing for the first', async () => {
    const { total } = await trendOf();
    const [first, second] = total.rows;
    expect(first!.change).toBeNull();
    expect(second!.change!.counts).toMatchObject({
      targets: 0,
      qualified: -1,
      wins: 1,
      lost: null,
    });
    expect(second!.change!.ratios.qualification!.gap).toBe(-0.5);
    expect(second!.change!.ratios.qualification!.low).toBeLessThan(-0.5);
    // 0 proposals: closing is unknown, and so is its change.
    expect(second!.change!.ratios.closing).toBeNull();
  });

  test('leaves no period out, as far as --since and --until', async () => {
    const { total, periods } = await trendOf([
      ...['--every', 'week', '--since', '2026-01-28', '--until', '2026-03-04'],
    ]);
    expect(periods.map(({ period, isPartial }) => `${period}${isPartial ? '*' : ''}`)).toEqual([
      '2026-W05*',
      '2026-W06',
      '2026-W07',
      '2026-W08',
      '2026-W09',
      '2026-W10*',
    ]);
    const empty = total.rows[0]!;
    expect([empty.period, empty.counts.wins, empty.counts.lost]).toEqual(['2026-W05', 0, null]);
    expect(empty.ratios.closing.value).toBeNull();
  });

  test('marks the period that was not over at --as-of', async () => {
    const { periods, warnings } = await trendOf(['--as-of', '2026-03-30']);
    expect(periods.map(({ isPartial }) => isPartial)).toEqual([false, false, true]);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'periods-partial', periods: ['2026-03'] }),
    );
    expect((await trendOf(['--as-of', '2026-03-31'])).periods[2]!.isPartial).toBe(false);
  });

  test('has the labels of every part of the calendar', async () => {
    const first = async (every: string) =>
      (await trendOf(['--every', every])).total.rows[0]!.period;
    expect(await first('day')).toBe('2026-01-05');
    expect(await first('week')).toBe('2026-W02');
    expect(await first('quarter')).toBe('2026-Q1');
    expect(await first('year')).toBe('2026');
  });

  test('keeps one rep with --rep, and groups with --by as a report does', async () => {
    const anna = await trendOf(['--rep', 'Anna']);
    expect(linesOf(anna.total)[0]).toBe('2026-01 2 2 2 1 1 0 ? ?');
    expect(anna.options.rep).toEqual(['Anna Rossi']);
    const byRep = await trendOf(['--by', 'rep']);
    expect(byRep.groups.map(({ group }) => group['rep'])).toEqual([
      'Anna Rossi',
      'Bruno Neri',
      '(unassigned)',
    ]);
    expect(linesOf(byRep.groups[2]!)).toEqual([
      '2026-01 0 0 0 0 0 0 ? ?',
      '2026-02 0 0 0 0 0 0 ? ?',
      '2026-03 1 0 0 0 0 0 ? ?',
    ]);
  });

  test('sums money per period and currency', async () => {
    const { total } = await trendOf();
    expect(total.rows.map(({ revenue }) => revenue)).toEqual([
      [],
      [{ currency: 'EUR', amount: 1000 }],
      [{ currency: 'CHF', amount: 500 }],
    ]);
  });

  test.each([
    [[]],
    [['--basis', 'cohort']],
    [['--unit', 'activities', '--credit', 'actor']],
    [['--stages', 'strict', '--mature', '20', '--by', 'segment']],
    [['--since', '2026-02-01', '--by', 'month', '--every', 'day', '--stages', 'implied']],
  ])('adds up to the report of the same days and fits its schema: %j', async (options) => {
    const args = [...teamFiles, ...asOf, ...options];
    const trend = await runJson<TrendResult>(['trend', ...args]);
    expect(trendSchema.parse(trend)).toEqual(trend);
    const by = trend.options.by.length === 0 ? ['--by', 'rep'] : [];
    // What has no day is asked of the days that the trend is of, as far as the data reach.
    const days = ['--until', trend.periods.at(-1)!.last];
    const since = options.includes('--since') ? [] : ['--since', trend.periods[0]!.first];
    const asked = args.filter((one, at) => one !== '--every' && args[at - 1] !== '--every');
    const whole = await reportOf(['report', ...asked, ...by, ...since, ...days]);
    expect(trend.total.total.counts).toEqual(whole.total.counts);
    expect(trend.total.total.revenue).toEqual(whole.total.revenue);
    // What lies in these days need not lie in one of their parts for certain.
    expect(trend.quality).toEqual({ ...whole.quality, undated: trend.quality.undated });
    expect(trend.quality.undated).toBeGreaterThanOrEqual(whole.quality.undated);
  });
});

describe('young cohorts', () => {
  // Of each month ten prospects, two of them won after 20 and 40 days.
  const lines = ['2026-01-01', '2026-02-01', '2026-03-01'].flatMap((day, month) =>
    Array.from({ length: 10 }, (_, at) => {
      const won = at > 1 ? '' : isoAfter(day, (at + 1) * 20);
      return `${month}-${at},${day},${won > '2026-03-31' ? '' : won}`;
    }),
  );
  const cohorts = { 'p.csv': `id,created,wonOn\n${lines.join('\n')}\n` };
  const cohortTrend = (args: readonly string[] = []) =>
    runJson<TrendResult>(
      ['trend', '-p', 'p.csv', '--as-of', '2026-03-31', '--basis', 'cohort', ...args],
      { cwd: folder(cohorts) },
    );

  test('are marked when they are younger than 9 in 10 wins take', async () => {
    const { maturity, periods, warnings } = await cohortTrend();
    expect(maturity).toEqual({ days: 40, rule: 'estimated' });
    // The youngest of February could be 31 days old.
    expect(periods.map(({ isImmature }) => isImmature)).toEqual([false, true, true]);
    expect(warnings.map(({ code }) => code)).toContain('cohorts-immature');
  });

  test('are followed to the last day of an old export, if nobody names a later one', async () => {
    const old = folder({ 'p.csv': `${cohorts['p.csv']}x,2026-03-10,\n` });
    const args = ['trend', '-p', 'p.csv', '--basis', 'cohort'] as const;
    const unnamed = await runJson<TrendResult>([...args], { cwd: old });
    // The last day of the data is that of a win, in the middle of March.
    const { isPartial, isImmature } = unnamed.periods.at(-1)!;
    expect([unnamed.quality.covers!.to, isPartial, isImmature]).toEqual(['2026-03-21', true, true]);
    const longest = ({ total }: TrendResult) => total.conversion!.within.at(-1)!;
    expect(longest(unnamed)).toMatchObject({ days: 180, converted: null });
    const named = await runJson<TrendResult>([...args, '--as-of', '2026-11-27'], { cwd: old });
    expect(named.periods.at(-1)).toMatchObject({ isPartial: false, isImmature: false });
    expect(longest(named).converted).not.toBeNull();
  });

  test('are marked by --mature, and left out of the counts', async () => {
    const { maturity, periods, total } = await cohortTrend(['--mature', '31']);
    expect(maturity).toEqual({ days: 31, rule: 'given' });
    expect(periods.map(({ isImmature }) => isImmature)).toEqual([false, false]);
    expect(total.rows.map(({ counts }) => [counts.targets, counts.wins])).toEqual([
      [10, 1],
      [10, 1],
    ]);
  });

  test('are no matter of a trend by activity', async () => {
    const { periods } = await trendOf();
    expect(periods.map(({ isImmature }) => isImmature)).toEqual([null, null, null]);
  });

  test('cannot be told where nobody won', async () => {
    const { maturity, warnings } = await trendOf(['--basis', 'cohort', '--rep', '(unassigned)'], {
      ...files,
      'activities.csv': 'prospect,type,outcome,date\n1,Appointment,Held,2026-01-09\n',
    });
    expect(maturity).toEqual({ days: null, rule: 'unknown' });
    expect(warnings.map(({ code }) => code)).toContain('maturity-unknown');
  });

  test('convert within so many days as far as they were followed', async () => {
    const { total } = await cohortTrend(['--within', '45', '--within', '25', '--within', '45']);
    const shares = (row: (typeof total.rows)[number]) =>
      row.conversion!.within.map(({ days, converted }) => [days, converted]);
    expect(total.rows.map(shares)).toEqual([
      [
        [25, 0.1],
        [45, 0.2],
      ],
      [
        [25, 0.1],
        [45, 0.2],
      ],
      [
        [25, 0.1],
        [45, null],
      ],
    ]);
    expect(total.conversion).toMatchObject({ prospects: 30 });
  });

  test('by default within 30, 60, 90 and 180 days', async () => {
    const { total } = await cohortTrend();
    expect(total.conversion!.within.map(({ days }) => days)).toEqual([30, 60, 90, 180]);
  });
});

function isoAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('the time between the stages', () => {
  test('is the median and the ninetieth percentile of completed steps, with how many there are', async () => {
    const { total } = await trendOf(['--mature', '1']);
    const step = (from: string, to: string) =>
      total.steps.find((one) => one.from === from && one.to === to);
    expect(step('targets', 'qualified')).toMatchObject({ count: 3, median: 2, backwards: 0 });
    expect(step('targets', 'qualified')!.ninetiethPercentile).toBeCloseTo(4.4, 9);
    expect(step('targets', 'wins')).toMatchObject({ count: 2, median: 31.5, low: null });
    expect(total.steps.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'targets qualified',
      'qualified booked',
      'booked held',
      'held proposals',
      'proposals wins',
      'targets wins',
    ]);
  });

  test('is that of prospects old enough, and each step is in the period of its end', async () => {
    const countOf = async (args: readonly string[]) =>
      (await trendOf(args)).total.steps.at(-1)!.count;
    expect(await countOf(['--mature', '60'])).toBe(1);
    expect(await countOf(['--mature', '1', '--since', '2026-03-01'])).toBe(1);
    expect(await countOf(['--mature', '1', '--until', '2026-01-31'])).toBe(0);
  });

  test('is told once where the whole way is a single step', async () => {
    const prospects = 'id,created,status,won date\n1,2026-01-05,Won,2026-01-09\n';
    const cwd = folder({ 'prospects.csv': prospects });
    const { total } = await runJson<TrendResult>(['trend', '-p', 'prospects.csv', ...asOf], {
      cwd,
    });
    expect(total.steps.map(({ from, to, median }) => [from, to, median])).toEqual([
      ['targets', 'wins', 4],
    ]);
  });

  test('has the whole way last, which is what groups are shown', async () => {
    const prospects =
      'id,created,rep,status,won date,delivered on\n1,2026-01-05,Anna,Won,2026-01-09,2026-02-09\n';
    const cwd = folder({ 'prospects.csv': prospects });
    const args = ['trend', '-p', 'prospects.csv', ...asOf, '--by', 'rep'];
    const { total } = await runJson<TrendResult>(args, { cwd });
    expect(total.steps.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'wins orders',
      'targets wins',
    ]);
    expect((await runCli(args, { cwd })).stdout).toMatch(/Anna +Targets → Wins +1 +4/);
  });

  test('does not count a step that ends before it begins', async () => {
    const { total, warnings } = await runJson<TrendResult>(
      ['trend', '-p', 'p.csv', '--as-of', '2026-03-31', '--mature', '1'],
      { cwd: folder({ 'p.csv': 'id,created,wonOn\n1,2026-01-09,2026-01-05\n' }) },
    );
    expect(total.steps.at(-1)).toMatchObject({ count: 0, median: null, backwards: 1 });
    const codes = warnings.map(({ code }) => code);
    expect(codes).toContain('steps-backwards');
    expect(codes).toContain('wins-not-followed');
  });
});

describe('what the export cannot tell', () => {
  const activitiesOnly = ['trend', '-a', 'activities.csv', '--as-of', '2026-03-31'];

  test('without days of entry the targets of a period are unknown, and said to be', async () => {
    const trend = await runJson<TrendResult>(activitiesOnly, { cwd: folder(files) });
    expect(linesOf(trend.total)[0]).toBe('2026-01 ? 2 2 1 1 0 ? ?');
    expect(trend.total.total.counts.targets).toBeNull();
    expect(trend.total.conversion).toBeNull();
    expect(trend.total.steps.map(({ from }) => from)).not.toContain('targets');
    const codes = trend.warnings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'targets-without-period')).toHaveLength(1);
    const { stdout } = await runCli(activitiesOnly, { cwd: folder(files) });
    expect(stdout).not.toContain('R1');
    expect(stdout).not.toContain('Won within');
  });

  test('no stage with a day leaves the time between the stages out, with a note', async () => {
    const cwd = folder({ 'p.csv': 'id,created,status\n1,2026-01-02,Won\n2,2026-01-05,Open\n' });
    const args = ['trend', '-p', 'p.csv', '--as-of', '2026-03-01'];
    const { stdout } = await runCli(args, { cwd });
    expect(stdout).not.toMatch(/Days between the stages|Too few wins/);
    expect(stdout).toMatch(/The time between the stages is left out: no prospect has the days/);
    const cohorts = await runCli([...args, '--basis', 'cohort'], { cwd });
    expect(cohorts.stdout).toMatch(/cohorts are not marked\. Say so with --mature/);
  });

  test('what has no day is open in each period it may lie in, certain in all together, and counted', async () => {
    const undated = {
      ...files,
      'activities.csv': files['activities.csv'].replace(/2026-03-10/, ''),
    };
    const { total, quality, warnings } = await trendOf([], undated);
    // Prospect 3 entered in February and won by the end of March.
    expect(total.rows.map(({ counts, open }) => [counts.wins, open.wins])).toEqual([
      [0, 0],
      [1, 1],
      [0, 1],
    ]);
    expect([total.total.counts.wins, total.total.open.wins]).toEqual([2, 0]);
    expect(quality.undated).toBe(1);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'undated-left-out', count: 1 }),
    );
  });

  test('an export without a single day is an answer too', async () => {
    const { code, stdout } = await runCli(['trend', '-a', 'a.csv', '--as-of', '2026-03-31'], {
      cwd: folder({ 'a.csv': 'prospect,type,outcome\n1,Appointment,Held\n' }),
    });
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      'There are no two whole periods in a row to compare yet.',
    ]);
  });

  test('cohorts need days of entry', async () => {
    const ran = await runCli(['trend', '-a', 'activities.csv', '--basis', 'cohort'], {
      cwd: folder(files),
    });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toMatch(/--basis cohort/);
  });
});

describe('a trend for people', () => {
  /** The first line of a trend in which 60 of 100 were won in January, and so many in February. */
  const answerOf = async (wonInFebruary: number) => {
    const rows = (month: number, won: number) =>
      Array.from({ length: 100 }, (_, at) => {
        const day = `2026-0${month}-02`;
        return `${month}-${at},${day},${day},${at < won ? day : ''}`;
      });
    const cwd = folder({
      'p.csv': ['id,created,proposedOn,wonOn', ...rows(1, 60), ...rows(2, wonInFebruary), ''].join(
        '\n',
      ),
    });
    const { stdout } = await runCli(['trend', '-p', 'p.csv', '--as-of', '2026-03-01'], { cwd });
    return stdout.split('\n')[0];
  };

  test('says first what changed by more than luck', async () => {
    expect(await answerOf(20)).toBe(
      '20 wins in 2026-02, 60 in 2026-01; closing fell from 60.0 % to 20.0 % (−40.0 points, −51.2 to −26.8).',
    );
  });

  test('says what is not proven, and that several ratios were looked at', async () => {
    expect(await answerOf(50)).toBe(
      '50 wins in 2026-02, 60 in 2026-01; perhaps, but not proven, closing fell from 60.0 % to 50.0 % (−10.0 points, −23.2 to +3.7).',
    );
    const { stdout } = await runCli(['trend', ...teamFiles, ...asOf, '--rep', 'Anna']);
    expect(stdout).toMatch(/perhaps, but not proven, .*\. 5 ratios were looked at\.$/m);
  });

  test('says that luck explains a small change', async () => {
    expect(await answerOf(58)).toBe(
      '58 wins in 2026-02, 60 in 2026-01; no ratio changed by more than luck explains.',
    );
  });

  test('draws a line of bars on a terminal, the unknown as a gap, and none in Markdown and CSV', async () => {
    const weeks = ['--every', 'week', '--width', '120'];
    const screen = { tty: true, env: { TERM: 'xterm', NO_COLOR: '1' } };
    const args = ['trend', ...teamFiles, ...asOf, ...weeks];
    const { stdout } = await runCli(args, screen);
    expect(stdout).toMatch(/^ +\S.*\nTargets +[ ▁▂▃▄▅▆▇█]{28} .*\n +[▁▂▃▄▅▆▇█]{28}$/m);
    expect((await runCli(args, { ...screen, env: { TERM: 'dumb' } })).stdout).not.toMatch(
      /[▁▂▃▄▅▆▇]/,
    );
    expect(await teamTrend(weeks)).not.toMatch(/[▁▂▃▄▅▆▇]/);
    expect(await teamTrend([...weeks, '--format', 'markdown'])).not.toMatch(/[▁▂▃▄▅▆▇]/);
    expect(await teamTrend([...weeks, '--format', 'csv'])).not.toMatch(/[▁▂▃▄▅▆▇]/);
  });

  test('cuts a long line of bars from the left, and says so', async () => {
    const { stdout } = await runCli(['trend', ...teamFiles, ...asOf, '--every', 'day'], {
      ...{ tty: true, columns: 80, env: { TERM: 'xterm', NO_COLOR: '1' } },
    });
    expect(stdout).toMatch(/^ +…[▁▂▃▄▅▆▇█ ]{11,}$/m);
  });

  test.each([200, 120, 100, 80, 60, 40])('fits %i columns', async (width) => {
    for (const more of [[], ['--by', 'rep'], ['--basis', 'cohort'], ['-v']]) {
      const text = await teamTrend(['--width', String(width), ...more]);
      const lines = text.split('\n').filter((line) => line.length > width);
      expect([more, lines]).toEqual([more, []]);
    }
  });

  test('marks parts of periods and immature cohorts', async () => {
    const text = await teamTrend(['--basis', 'cohort', '--as-of', '2026-03-20']);
    expect(text).toMatch(/^2026-03\*† /m);
    expect(text).toMatch(/\* a part of the period; † an immature cohort/);
    expect(text).toMatch(/^2026-01 +\d+ /m);
  });

  test('shows the groups side by side, period by period', async () => {
    const text = await teamTrend(['--by', 'rep', '--width', '110']);
    expect(text).toMatch(/^Anna Rossi +2026-01 +36 /m);
    expect(text).toMatch(/^Anna Rossi +Targets → Wins +7 /m);
    expect(text).toMatch(/^Total +Targets → Qualified +162 /m);
    expect(text).toMatch(/^Anna Rossi +80 +6\.5 %/m);
  });

  test('draws the table in Markdown', async () => {
    const text = await teamTrend(['--format', 'markdown']);
    expect(text).toMatch(/^\| 2026-01 \| 119 \| 60–61 \| 39 \|/m);
    expect(text).toMatch(/^### Days between the stages$/m);
    expect(text).toMatch(/^\*\*|\| \*\*Total\*\* \|/m);
  });
});

describe('a trend as CSV', () => {
  test('is one row a period and group, with counts, ratios and changes; the team last', async () => {
    const rows = recordsOf(await teamTrend(['--by', 'rep', '--format', 'csv', '-q']));
    expect(rows).toHaveLength(3 * 7);
    expect(rows[0]).toMatchObject({
      row: 'group',
      rep: 'Anna Rossi',
      period: '2026-01',
      targets: '36',
    });
    expect([rows[0]!['targets_change'], rows[1]!['targets_change']]).toEqual(['', '-10']);
    // In January 18 were qualified on a day of it, and L-0005 on one that only its appointment, in January too, bounds.
    expect(Number(rows[1]!['qualification_change'])).toBeCloseTo(19 / 26 - 19 / 36, 12);
    expect(rows.at(-1)).toMatchObject({ row: 'total', rep: '', period: '2026-03', partial: 'no' });
    expect(rows[0]).not.toHaveProperty('converted_30');
  });

  test('has the conversion of each cohort', async () => {
    const args = ['--basis', 'cohort', '--within', '30', '--format', 'csv', '-q'];
    const rows = recordsOf(await teamTrend(args));
    expect(Number(rows[0]!['converted_30'])).toBeCloseTo(13 / 119, 9);
    expect(rows.map(({ immature }) => immature)).toEqual(['no', 'no', 'yes']);
  });
});

describe('what cannot be asked', () => {
  test.each([
    [['--every', 'fortnight'], /--every/],
    [['--within', '0'], /--within/],
    [['--within', 'soon'], /--within/],
    [['--rep', 'Nobody'], /there is no rep/],
  ])('%j is wrong usage', async (args, message) => {
    const ran = await runCli(['trend', ...both, ...args], { cwd: folder(files) });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(message);
  });

  test('counts have no days', async () => {
    const ran = await runCli(['trend', '--counts', '-'], { stdin: two });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toBe(
      'spanco: Cannot run trend with --counts: it asks something of prospects and activities that counts do not have. Read the export itself with -p and -a.\n',
    );
  });

  test('more rows than anybody can use are refused before they are made', async () => {
    const reps = Array.from({ length: 20 }, (_, at) => `${at},Rep ${at},2020-01-01,\n`);
    const cwd = folder({ 'p.csv': `id,rep,created,wonOn\nx,Anna,1985-01-01,\n${reps.join('')}` });
    const ran = await runCli(['trend', '-p', 'p.csv', '--every', 'day', '--by', 'rep'], { cwd });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/Cannot show every day of every group: there are more than 250,000/);
    expect((await runCli(['trend', '-p', 'p.csv', '--every', 'year'], { cwd })).code).toBe(0);
  });
});

test('a report groups by days, weeks and years of entry too', async () => {
  const labels = async (by: string) =>
    (await reportOf([...both, '--by', by], { cwd: folder(files) })).rows.map(
      ({ group, counts }) => `${group[by]} ${counts.targets}`,
    );
  expect(await labels('week')).toEqual(['2026-W02 2', '2026-W06 1', '2026-W07 1', '2026-W09 1']);
  expect(await labels('year')).toEqual(['2026 5']);
  expect((await labels('day'))[0]).toBe('2026-01-05 1');
});

test('a win without a day lies in the period that is asked for, though behind the last one that is listed', async () => {
  const other = {
    'p.csv':
      'id,stage,created,qualified on,held on\n0,Won,2026-01-01,2026-01-01,2026-01-01\n1,Suspect,2026-01-01,2026-01-01,\n',
  };
  const args = ['-p', 'p.csv', '--as-of', '2026-03-31', '--since', '2026-01-01', '--until', '2026-03-31']; // prettier-ignore
  const cwd = folder(other);
  const { total, periods } = await runJson<TrendResult>(['trend', ...args, '--every', 'day'], {
    cwd,
  });
  const report = await reportOf(args, { cwd });
  expect(periods).toHaveLength(1);
  expect([total.total.counts, total.total.open]).toEqual([report.total.counts, report.total.open]);
  expect(total.total.counts.wins).toBe(1);
});

test('no ratio is said to have risen above 100 %: what was booked then was qualified before', async () => {
  // Of 60 qualified in January 20 are booked then, and 40 in February, when 10 more are qualified.
  const rows = Array.from({ length: 70 }, (_, at) => [
    at,
    at < 60 ? '2026-01-05' : '2026-02-03',
    at < 20 ? '2026-01-20' : at < 60 ? '2026-02-10' : '',
    at < 5 ? '2026-01-25' : '',
  ]);
  const csv = ['id,qualified on,booked on,won on', ...rows.map((row) => row.join(','))].join('\n');
  const { sentence, total } = await runJson<TrendResult>(
    ['trend', '-p', 'p.csv', '--as-of', '2026-02-28', '--until', '2026-02-28'],
    { cwd: folder({ 'p.csv': csv }) },
  );
  expect(total.rows.map(({ links }) => links.booking.value)).toEqual([1 / 3, 4]);
  expect(sentence).not.toMatch(/rose|400/);
});
