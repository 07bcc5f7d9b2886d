import { describe, expect, test } from 'vitest';
import { codesOf, countsOf, folder, reportOf, runCli } from './fake-world.js';
import { withoutOptions } from '../questions/common/measurements.js';
import { both, files, recorded } from './sample.js';

/** The counts of the sample export under some options. */
const counted = async (...args: string[]) =>
  countsOf(await reportOf([...both, ...args], { cwd: folder(files) }));

const sample = (...args: string[]) => reportOf([...both, ...args], { cwd: folder(files) });

test('without options: distinct prospects by owner, as recorded', async () => {
  const result = await sample();
  expect(countsOf(result)).toEqual(recorded);
  expect(result.options).toEqual(withoutOptions);
});

test('the path of wins is the product of the ratios and the booking link', async () => {
  const { total } = await sample();
  const product = [
    total.ratios.qualification,
    total.links.booking,
    total.ratios.appointment,
    total.ratios.proposal,
    total.ratios.closing,
  ].reduce((all, { value }) => all * value!, total.counts.targets!);
  expect(product).toBeCloseTo(total.counts.wins!, 12);
});

test('report is the default command', async () => {
  const cwd = folder(files);
  expect(await runCli(['report', ...both], { cwd })).toEqual(await runCli(both, { cwd }));
});

describe('--by', () => {
  test('groups by a field', async () => {
    expect(await counted('--by', 'segment')).toEqual([
      'Food 2 1 1 0 1 0 ? ?',
      'Retail 3 2 2 2 2 2 ? ?',
      'total 5 3 3 2 3 2 ? ?',
    ]);
  });

  test('groups by any other column of the prospects, by its header', async () => {
    expect(await counted('--by', 'NAME')).toContain('Gamma 1 1 1 1 1 1 ? ?');
  });

  test('groups by month and quarter of entry, each prospect in one group', async () => {
    expect(await counted('--by', 'month')).toEqual([
      '2026-01 2 2 2 1 1 1 ? ?',
      '2026-02 2 1 1 1 2 1 ? ?',
      '2026-03 1 0 0 0 0 0 ? ?',
      'total 5 3 3 2 3 2 ? ?',
    ]);
    expect(await counted('--by', 'quarter')).toContain('2026-Q1 5 3 3 2 3 2 ? ?');
  });

  test('may be repeated', async () => {
    expect(await counted('--by', 'segment', '--by', 'rep')).toEqual([
      'Food Anna Rossi 1 1 1 0 0 0 ? ?',
      'Food Bruno Neri 1 0 0 0 1 0 ? ?',
      'Retail Anna Rossi 1 1 1 1 1 1 ? ?',
      'Retail Bruno Neri 1 1 1 1 1 1 ? ?',
      'Retail (unassigned) 1 0 0 0 0 0 ? ?',
      'total 5 3 3 2 3 2 ? ?',
    ]);
  });

  test('shows prospects without a value as (none)', async () => {
    expect((await counted('--by', 'currency'))[2]).toMatch(/^\(none\) 3/);
  });

  test('keeps each label under its own heading, though a header looks like a number', async () => {
    const stdin = 'id,rep,stage,2024\n1,Anna,Won,old\n';
    const { stdout } = await runCli(['-p', '-', '--by', 'rep', '--by', '2024', '--width', '200'], {
      stdin,
    });
    const [, , header, , row] = stdout.split('\n');
    expect(header).toMatch(/^Rep +2024/);
    expect(row).toMatch(/^Anna +old/);
  });

  test('that names one column twice still fits its headings', async () => {
    const { stdout } = await runCli([...both, '--by', 'rep', '--by', 'rep', '--width', '200'], {
      cwd: folder(files),
    });
    const [, , header, , row] = stdout.split('\n');
    const at = header!.indexOf('Targets') + 'Targets'.length - 1;
    expect(row![at]).toBe('2');
  });

  test('of a column that is not there is an error that lists the columns', async () => {
    const { code, stderr } = await runCli([...both, '--by', 'colour'], { cwd: folder(files) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/the column "colour": .*"segment"/);
  });
});

describe('--rep', () => {
  test('keeps one rep', async () => {
    expect(await counted('--rep', 'bruno  neri')).toEqual([
      'Bruno Neri 2 1 1 1 2 1 ? ?',
      'total 2 1 1 1 2 1 ? ?',
    ]);
  });

  test('takes a first name where it fits one rep', async () => {
    expect((await sample('--rep', 'Anna')).options.rep).toEqual(['Anna Rossi']);
  });

  test('may be repeated, and may be nobody', async () => {
    expect(await counted('--rep', 'Anna', '--rep', '(unassigned)')).toEqual([
      'Anna Rossi 2 2 2 1 1 1 ? ?',
      '(unassigned) 1 0 0 0 0 0 ? ?',
      'total 3 2 2 1 1 1 ? ?',
    ]);
  });

  test('of an unknown name suggests the nearest', async () => {
    const { code, stderr } = await runCli([...both, '--rep', 'Ana Rossi'], { cwd: folder(files) });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'spanco: Cannot use --rep "Ana Rossi": there is no rep of that name. Did you mean "Anna Rossi"? There are: "Anna Rossi", "Bruno Neri".\n',
    );
  });

  test('of a first name that fits several lists them', async () => {
    const stdin = 'id,rep,stage\n1,Anna Rossi,Won\n2,Anna Bianchi,Won\n';
    const { code, stderr } = await runCli(['-p', '-', '--rep', 'anna'], { stdin });
    expect(code).toBe(2);
    expect(stderr).toMatch(/it fits several reps: "Anna Bianchi", "Anna Rossi"/);
  });
});

describe('--where', () => {
  test('keeps prospects with a value, whatever its case', async () => {
    expect((await counted('--where', 'segment=food')).at(-1)).toBe('total 2 1 1 0 1 0 ? ?');
  });

  test('takes values of one field as alternatives, of several fields together', async () => {
    const either = await counted('--where', 'segment=Food', '--where', 'segment=Retail');
    expect(either.at(-1)).toBe('total 5 3 3 2 3 2 ? ?');
    const all = await counted('--where', 'segment=Food', '--where', 'rep=Anna Rossi');
    expect(all.at(-1)).toBe('total 1 1 1 0 0 0 ? ?');
  });

  test('knows months', async () => {
    expect((await counted('--where', 'month=2026-02')).at(-1)).toBe('total 2 1 1 1 2 1 ? ?');
  });

  test('is repeated in the result', async () => {
    expect((await sample('--where', 'segment=Food')).options.where).toEqual(['segment=Food']);
  });
});

describe('periods', () => {
  test('--since and --until count what was dated in the period, both days included', async () => {
    expect(await counted('--since', '2026-02-02', '--until', '2026-02-15')).toEqual([
      'Anna Rossi 0 0 0 0 0 1 ? ?',
      'Bruno Neri 2 1 1 1 0 0 ? ?',
      'total 2 1 1 1 0 1 ? ?',
    ]);
  });

  test('--period means days, told from --as-of, and both are in the result', async () => {
    const february = ['--period', 'last-month', '--as-of', '2026-03-15'];
    const { total, options } = await sample(...february);
    expect(options).toMatchObject({ since: '2026-02-01', until: '2026-02-28' });
    const days = await sample('--since', '2026-02-01', '--until', '2026-02-28');
    expect(total).toEqual(days.total);
  });

  test('--period is told from today in --tz where no other day is named', async () => {
    const of = async (...tz: string[]) =>
      (await reportOf([...both, '--period', 'this-year', ...tz], newYear)).options.since;
    const newYear = { cwd: folder(files), today: '2026-12-31' };
    expect([await of(), await of('--tz', 'Pacific/Kiritimati')]).toEqual([
      '2026-01-01',
      '2027-01-01',
    ]);
  });

  test.each(['--since', '--until'])('--period cannot stand beside %s', async (flag) => {
    const args = [...both, '--period', '2026-Q1', flag, '2026-01-01'];
    const { code, stderr } = await runCli(args, { cwd: folder(files) });
    expect([code, stderr]).toEqual([
      2,
      `spanco: Cannot use --period beside ${flag}: both say the same. Leave one of them out.\n`,
    ]);
  });

  test('adjacent periods add up', async () => {
    const of = async (...args: string[]) => Object.values((await sample(...args)).total.counts);
    const before = await of('--until', '2026-02-14');
    const after = await of('--since', '2026-02-15');
    const sums = before.map((count, at) => (count === null ? null : count + after[at]!));
    expect(sums).toEqual(await of());
  });

  test('--basis cohort follows the prospects of the period to --as-of', async () => {
    const cohort = ['--basis', 'cohort', '--until', '2026-01-31', '--as-of'];
    expect((await counted(...cohort, '2026-02-01')).at(-1)).toBe('total 2 2 2 1 1 0 ? ?');
    expect((await counted(...cohort, '2026-02-02')).at(-1)).toBe('total 2 2 2 1 1 1 ? ?');
  });

  test('a cohort warns that recent prospects may still convert, unless they are mature', async () => {
    expect(codesOf(await sample('--basis', 'cohort'))).toContain('recent-may-convert');
    expect(codesOf(await sample('--basis', 'cohort', '--mature', '30'))).not.toContain(
      'recent-may-convert',
    );
  });

  test('--mature leaves out the young, and what happened later than so many days', async () => {
    const result = await sample('--mature', '27', '--as-of', '2026-03-02');
    // 3 is 27 days old and met after 12; 1 signed on day 28; 4 (20 days) and 5 (1 day) are too young.
    expect(countsOf(result).at(-1)).toBe('total 3 3 3 2 2 0 ? ?');
    expect(result.quality.immature).toBe(2);
    expect(result.warnings.map(({ message }) => message)).toContain(
      '2 prospects left out: younger than 27 days.',
    );
  });

  test('--as-of is today unless said', async () => {
    expect((await sample()).options.asOf).toBe('2026-04-01');
    expect((await sample('--as-of', '2025-12-31')).options.asOf).toBe('2025-12-31');
  });

  test('a milestone without a date lies between entry and --as-of: in the period, outside it, or open', async () => {
    const stdin = 'id,rep,stage,created\n1,Anna,Won,2026-01-05\n';
    const inPeriod = async (...period: string[]) => {
      const result = await reportOf(['-p', '-', ...period], { stdin });
      const { counts, open } = result.total;
      return {
        wins: counts.wins,
        open: open.wins,
        said: codesOf(result).includes('undated-left-out'),
      };
    };
    expect(await inPeriod('--since', '2026-01-01')).toEqual({ wins: 1, open: 0, said: false });
    expect(await inPeriod('--until', '2025-12-31')).toEqual({ wins: 0, open: 0, said: false });
    expect(await inPeriod('--since', '2026-02-01')).toEqual({ wins: 0, open: 1, said: true });
    expect(
      await inPeriod('--basis', 'cohort', '--since', '2026-01-01', '--until', '2026-01-31'),
    ).toEqual({ wins: 1, open: 0, said: false });
  });

  test('milestones that may lie in a period or outside it are counted, and said', async () => {
    const stdin = 'id,rep,stage,created\n1,Anna,Won,2026-01-05\n';
    const result = await reportOf(['-p', '-', '--since', '2026-02-01'], { stdin });
    // That 1 was qualified and won: of the milestones between them nothing speaks.
    expect(result.quality.undated).toBe(2);
    expect(result.warnings.find(({ code }) => code === 'undated-left-out')?.message).toMatch(
      /^2 milestones without a day may lie in the period or outside it/,
    );
  });

  test('without creation dates every prospect is a target, and that is said', async () => {
    const stdin = 'id,rep,Won date\n1,Anna,2026-01-05\n2,Anna,\n';
    const result = await reportOf(['-p', '-', '--since', '2026-02-01'], { stdin });
    expect(result.total.counts).toMatchObject({ targets: 2, wins: 0 });
    expect(codesOf(result)).toContain('no-entry-dates');
    const cohort = await runCli(['-p', '-', '--basis', 'cohort'], { stdin });
    expect(cohort.code).toBe(3);
    expect(cohort.stderr).toMatch(/Cannot use --basis cohort: .*--column prospects\.created="…"/);
  });
});

test('--tz says on which day an instant falls', async () => {
  const stdin = 'id,rep,stage,created\n1,Anna,Won,2026-01-31T23:30:00Z\n';
  const months = async (...args: string[]) =>
    (await reportOf(['-p', '-', '--by', 'month', ...args], { stdin })).rows[0]?.group.month;
  expect(await months()).toBe('2026-01');
  expect(await months('--tz', 'Europe/Rome')).toBe('2026-02');
});

test('--unit activities counts every activity, and a ratio may pass 100 %', async () => {
  expect((await counted('--unit', 'activities'))[1]).toBe('Bruno Neri 2 1 2 2 2 1 ? ?');
  const { rows } = await sample('--unit', 'activities');
  expect(rows[1]?.links.booking).toEqual({
    numerator: 2,
    denominator: 1,
    value: 2,
    // Rows are counted, not prospects: no answer is open, so nothing is bounded.
    least: null,
    most: null,
    open: null,
    openNumerator: null,
    openDenominator: null,
    // Exact Poisson limits of 2 events in 1 unit.
    low: expect.closeTo(0.2422, 4) as number,
    high: expect.closeTo(7.2247, 4) as number,
  });
});

describe('--stages', () => {
  test('implied also counts the earlier milestones of who reached a later one', async () => {
    expect((await counted('--stages', 'implied'))[1]).toBe('Bruno Neri 2 2 2 2 2 1 ? ?');
  });

  test('strict counts a milestone only after all the earlier ones', async () => {
    expect((await counted('--stages', 'strict'))[1]).toBe('Bruno Neri 2 1 1 1 1 1 ? ?');
  });

  test('strict goes by the order of days, and one day is not before itself', async () => {
    const of = (won: string) =>
      `prospect,rep,type,outcome,date
1,Anna,Qualification call,Completed,2026-01-02 15:00
1,Anna,Appointment,Held,2026-01-02
1,Anna,Proposal,Sent,2026-01-03
1,Anna,Sale,Won,${won}
`;
    const wins = async (day: string) =>
      (await reportOf(['-a', '-', '--stages', 'strict'], { stdin: of(day) })).total.counts.wins;
    expect(await wins('2026-01-03 08:00')).toBe(1);
    expect(await wins('2026-01-02')).toBe(0);
  });

  test('are reported however they are counted', async () => {
    for (const policy of ['recorded', 'implied', 'strict']) {
      expect((await sample('--stages', policy)).quality.skippedStages).toBe(1);
    }
  });
});

test('--credit actor gives a milestone to whoever did it', async () => {
  expect(await counted('--credit', 'actor')).toEqual([
    'Anna Rossi 2 1 2 1 1 1 ? ?',
    'Bruno Neri 2 2 1 1 2 1 ? ?',
    '(unassigned) 1 0 0 0 0 0 ? ?',
    'total 5 3 3 2 3 2 ? ?',
  ]);
});

describe('--sort', () => {
  const order = async (key: string) =>
    (await sample('--by', 'name', '--sort', key)).rows.map(({ group }) => group.name).join(' ');

  test('puts the largest number first, unless asc is said', async () => {
    expect(await order('booked')).toBe('Alfa Beta Gamma Delta Epsilon');
    expect(await order('booked:asc')).toBe('Delta Epsilon Alfa Beta Gamma');
  });

  test('puts the unknown last in either direction', async () => {
    expect(await order('closing')).toBe('Alfa Gamma Delta Beta Epsilon');
    expect(await order('closing:asc')).toBe('Delta Alfa Gamma Beta Epsilon');
  });

  test('sorts by a column in the order of names', async () => {
    expect(await order('name:desc')).toBe('Gamma Epsilon Delta Beta Alfa');
  });

  test('of an unknown key lists what there is', async () => {
    const { code, stderr } = await runCli([...both, '--sort', 'closng'], { cwd: folder(files) });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /Cannot use --sort "closng": .*Did you mean "closing"\? There are: "rep", "targets"/,
    );
  });
});

describe('money', () => {
  test('is summed per currency, never across', async () => {
    const { rows, total } = await sample();
    expect(rows.map(({ revenue }) => revenue)).toEqual([
      [{ currency: 'EUR', amount: 1000 }],
      [{ currency: 'CHF', amount: 500 }],
      [],
    ]);
    expect(total.revenue).toEqual([
      { currency: 'CHF', amount: 500 },
      { currency: 'EUR', amount: 1000 },
    ]);
  });

  test('is that of wins alone', async () => {
    const stdin = 'id,rep,stage,amount\n1,Anna,Won,10\n2,Anna,Negotiation,90\n';
    const { total } = await reportOf(['-p', '-'], { stdin });
    expect(total.revenue).toEqual([{ currency: null, amount: 10 }]);
  });

  test('--decimal settles what no value of the column settles', async () => {
    const stdin = 'id,rep,stage,amount\n1,Anna,Won,"1,500"\n';
    const amount = async (mark: string) =>
      (await reportOf(['-p', '-', '--decimal', mark], { stdin })).total.revenue[0]?.amount;
    expect(await amount('comma')).toBe(1.5);
    expect(await amount('point')).toBe(1500);
  });
});

test('--date-format settles what no value of the column settles', async () => {
  const stdin = 'id,rep,stage,created\n1,Anna,Won,01/02/2026\n';
  const month = async (order: string) =>
    (await reportOf(['-p', '-', '--by', 'month', '--date-format', order], { stdin })).rows[0]?.group
      .month;
  expect(await month('dmy')).toBe('2026-02');
  expect(await month('mdy')).toBe('2026-01');
});

describe('what cannot be known is null, not zero', () => {
  test('held, where no column says whether an appointment was honoured', async () => {
    const stdin = 'prospect,rep,type,date\n1,Anna,Appointment,2026-01-05\n';
    const { total, ...result } = await reportOf(['-a', '-'], { stdin });
    expect(total.counts).toMatchObject({ booked: 1, held: null });
    expect(total.ratios.appointment.value).toBeNull();
    expect(total.ratios.proposal.value).toBeNull();
    expect(codesOf(result)).toContain('held-unknown');
  });

  test('an appointment in the past, or a task ticked done, is not honoured', async () => {
    const stdin =
      'prospect,rep,type,outcome,date\n1,Anna,Appointment,Done,2020-01-05\n2,Anna,Appointment,,2020-01-05\n';
    expect((await reportOf(['-a', '-'], { stdin })).total.counts).toMatchObject({
      booked: 2,
      held: null,
    });
  });

  test('0 of 0', async () => {
    const { rows } = await sample('--rep', '(unassigned)');
    expect(rows[0]?.ratios.closing).toEqual({
      numerator: 0,
      denominator: 0,
      value: null,
      low: null,
      high: null,
      least: null,
      most: null,
      open: 0,
      openNumerator: 0,
      openDenominator: 0,
    });
  });
});

test('unknown words prove nothing, leave open what they might mean, and are listed with the nearest known one', async () => {
  const stdin =
    'prospect,rep,type,outcome,date\n1,Anna,Appointmnet,Held,2026-01-05\n2,Anna,Appointment,Helld,2026-01-05\n3,Anna,Appointment,Held,2026-01-05\n';
  const { quality, total } = await reportOf(['-a', '-'], { stdin });
  // What 1 did has no meaning; 2 has an appointment, whatever came of it; only 3 was met for certain.
  expect(total.counts).toMatchObject({ booked: 2, held: 1 });
  expect(total.open).toMatchObject({ booked: 1, held: 2 });
  expect(quality.unknownWords).toEqual({
    types: [{ word: 'Appointmnet', count: 1, nearest: 'Appointment', means: 'appointment' }],
    outcomes: [{ word: 'Helld', count: 1, nearest: 'Held', means: 'held' }],
    stages: [],
  });
});

describe('duplicates', () => {
  test('activities with one id and one content count once', async () => {
    const row = 'a1,1,Anna,Appointment,Held,2026-01-05\n';
    const stdin = `id,prospect,rep,type,outcome,date\n${row}${row}`;
    const { total, quality } = await reportOf(['-a', '-', '--unit', 'activities'], { stdin });
    expect(total.counts.held).toBe(1);
    expect(quality.all.duplicate).toBe(1);
  });

  test('equal activities without an id may be two real calls', async () => {
    const row = '1,Anna,Appointment,Held,2026-01-05\n';
    const stdin = `prospect,rep,type,outcome,date\n${row}${row}`;
    const { total, quality } = await reportOf(['-a', '-', '--unit', 'activities'], { stdin });
    expect(total.counts.held).toBe(2);
    expect(quality.alikeActivities).toBe(1);
  });

  test('of two prospects with one id the last stands, and the conflict is reported', async () => {
    const stdin = 'id,rep,stage\n1,Anna,Suspect\n1,Bruno,Won\n';
    const result = await reportOf(['-p', '-'], { stdin });
    expect(countsOf(result)).toEqual(['Bruno 1 1 ? ? ? 1 ? ?', 'total 1 1 ? ? ? 1 ? ?']);
    expect(codesOf(result)).toContain('id-conflicts');
  });
});

test('spellings of one name are one rep, the first one is shown', async () => {
  const stdin = 'id,rep,stage\n1,Anna  Rossi,Won\n2,anna rossi,Won\n3,ANNA ROSSI ,Won\n';
  const { rows, quality } = await reportOf(['-p', '-'], { stdin });
  expect(rows.map(({ group }) => group.rep)).toEqual(['Anna Rossi']);
  expect(quality.mergedNames).toBe(3);
});

test('the order of rows does not matter', async () => {
  const turned = Object.fromEntries(
    Object.entries(files).map(([name, csv]) => {
      const [header, ...rows] = csv.trimEnd().split('\n');
      return [name, [header, ...rows.reverse()].join('\n')];
    }),
  );
  for (const args of [[], ['--credit', 'actor'], ['--stages', 'strict']]) {
    const there = await sample(...args);
    const back = await reportOf([...both, ...args], { cwd: folder(turned) });
    expect(back.rows).toEqual(there.rows);
  }
});
