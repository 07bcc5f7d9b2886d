import { describe, expect, test } from 'vitest';
import { leadsSchema, type LeadsResult, type LeadsRow } from '../../src/questions/leads/result.js';
import { toJSONSchema } from '../../src/questions/common/result.js';
import { codesOf, folder, reportOf, runCli, runJson, type Setup, teamFiles } from './fake-world.js';
import { recordsOf } from './sample.js';

const leadsFiles = ['-p', 'fixtures/leads/prospects.csv', '-a', 'fixtures/leads/activities.csv'];
const asOf = ['--as-of', '2026-03-31'];

async function leadsOf(args: readonly string[], setup?: Setup): Promise<LeadsResult> {
  const result = await runJson<LeadsResult>(['leads', ...args], setup);
  // Nothing undeclared: what the schema does not know, it would leave out.
  expect(leadsSchema.parse(result)).toEqual(result);
  return result;
}

/** The leads of a file with these lines. */
const ofLines = (
  prospects: readonly string[],
  activities: readonly string[] = [],
  more: readonly string[] = [],
) => {
  const files = { 'p.csv': prospects.join('\n'), 'a.csv': ['prospect,type,outcome,date', ...activities].join('\n') }; // prettier-ignore
  const given = activities.length === 0 ? ['-p', 'p.csv'] : ['-p', 'p.csv', '-a', 'a.csv'];
  return leadsOf([...given, ...asOf, ...more], { cwd: folder(files) });
};

const targetsOf = (rows: readonly LeadsRow[] | null) =>
  rows?.map(({ group, counts }) => `${group} ${counts.targets}`);

describe('what leads counts is what a report counts', () => {
  test.each([
    [[]],
    [['--since', '2026-02-01', '--until', '2026-02-28']],
    [['--basis', 'cohort', '--since', '2026-01-15']],
    [['--mature', '20']],
    [['--unit', 'activities']],
    [['--stages', 'strict', '--credit', 'actor']],
    [['--stages', 'implied', '--where', 'segment=Retail']],
    [['--rep', 'Anna', '--rep', 'Sara']],
  ])('under %j', async (options) => {
    const args = [...teamFiles, ...asOf, ...options];
    const [leads, report] = [
      await leadsOf(args),
      await reportOf([...args, '--by', 'qualification']),
    ];
    expect(leads.total.counts).toEqual(report.total.counts);
    expect(leads.total.revenue).toEqual(report.total.revenue);
    const rows = report.rows.map(({ group, counts, revenue }) => [group['qualification'], counts, revenue]); // prettier-ignore
    const own = leads.qualifications!.map(({ group, counts, revenue }) => [group, counts, revenue]);
    expect(own.sort()).toEqual(rows.sort());
    if (!options.includes('activities')) {
      const { entries, won, ahead } = leads.winBack!;
      expect(entries.length + won + ahead).toBe(report.total.counts.lost);
    }
    const { targets } = leads.total.counts;
    const { count, never, young, untimed, withoutEntry } = leads.total.firstContact!;
    expect(count + never + young + untimed + withoutEntry).toBe(targets);
  });
});

describe('temperature', () => {
  const header = 'id,status,decision';

  test('follows from the day of the decision: due or past is hot, two months off warm, later or unnamed cold', async () => {
    const days = [
      '2026-01-01',
      '2026-03-31',
      '2026-04-07',
      '2026-04-08',
      '2026-05-30',
      '2026-05-31',
      '',
    ];
    const { temperatures, warnings } = await ofLines([header, ...days.map((day, at) => `${at},Open,${day}`)]); // prettier-ignore
    expect(targetsOf(temperatures)).toEqual(['Hot 3', 'Warm 2', 'Cold 2']);
    expect(codesOf({ warnings })).toContain('temperature-from-decision');
  });

  test('has the days that --hot and --warm say', async () => {
    const lines = [
      header,
      '1,Open,2026-04-14',
      '2,Open,2026-04-15',
      '3,Open,2026-06-29',
      '4,Open,2026-06-30',
    ];
    const { temperatures, options } = await ofLines(lines, [], ['--hot', '14', '--warm', '90']);
    expect(targetsOf(temperatures)).toEqual(['Hot 1', 'Warm 2', 'Cold 1']);
    expect(options).toMatchObject({ hot: 14, warm: 90, asOf: '2026-03-31' });
  });

  test('is that of the column where there is one, whatever the day', async () => {
    const lines = ['id,status,decision,temperature', '1,Open,2026-04-01,Kalt', '2,Open,2026-04-01,', '3,Won,,Caldo', '4,Won,,', '5,Lost,,']; // prettier-ignore
    const { temperatures } = await ofLines(lines);
    expect(targetsOf(temperatures)).toEqual(['Hot 2', 'Cold 1', '(decided) 2']);
  });

  test('takes the closing date of an open deal for the day it is expected', async () => {
    const { temperatures } = await ofLines(['id,status,Close date', '1,Open,2026-04-02', '2,Lost,2026-02-02']); // prettier-ignore
    expect(targetsOf(temperatures)).toEqual(['Hot 1', '(decided) 1']);
  });

  test('follows from no day that could be day/month or month/day: report does not read it, so nothing stops', async () => {
    const { temperatures, warnings } = await ofLines([header, '1,Open,03/04/2026', '2,Open,']);
    expect(targetsOf(temperatures)).toEqual(['Cold 2']);
    expect(warnings.find(({ code }) => code === 'cells-unread')?.message).toBe(
      'Cells that could not be read count as empty: decision (1). Days and amounts are read as --date-format and --decimal say.',
    );
    const told = await ofLines([header, '1,Open,03/04/2026', '2,Open,'], [], ['--date-format', 'dmy']); // prettier-ignore
    expect(targetsOf(told.temperatures)).toEqual(['Hot 1', 'Cold 1']);
  });

  test('of a word that nobody knows is a group of its own, and said so', async () => {
    const { temperatures, warnings } = await ofLines([
      'id,status,temperature',
      '1,Open,Boiling',
      '2,Open,',
    ]);
    expect(targetsOf(temperatures)).toEqual(['Boiling 1', '(none) 1']);
    expect(warnings.find(({ code }) => code === 'unknown-words')?.message).toBe(
      '1 row with an unknown temperature, a group of its own: "Boiling" (1). Teach them in spanco.config.json under words.temperatures.',
    );
  });
});

describe('sources and qualifications', () => {
  test('that mean the same are one group, and how many were merged is said', async () => {
    const lines = [
      'id,status,source',
      '1,Open,Messe',
      '2,Open,Fiera',
      '3,Open,trade fair',
      '4,Open,Blimp',
      '5,Open,',
    ];
    const { sources, merged, warnings } = await ofLines(lines);
    expect(sources!.map(({ group, kind, counts }) => [group, kind, counts.targets])).toEqual([
      ['Trade fair', 'tradeFair', 3],
      ['Blimp', null, 1],
      ['(none)', null, 1],
    ]);
    expect(merged).toEqual([
      { spelling: 'Fiera', as: 'Trade fair' },
      { spelling: 'Messe', as: 'Trade fair' },
    ]);
    expect(codesOf({ warnings })).toContain('sources-merged');
  });

  test('can be taught in the configuration', async () => {
    const words = { sources: { advertising: ['Blimp'] }, qualifications: { mql: ['Nearly'] } };
    const cwd = folder({
      'p.csv': 'id,status,source,qualification\n1,Open,Blimp,Nearly\n2,Open,Radio,SQL\n',
      'spanco.config.json': JSON.stringify({ words }),
    });
    const { sources, qualifications } = await leadsOf(['-p', 'p.csv', ...asOf], { cwd });
    expect(targetsOf(sources)).toEqual(['Advertising 2']);
    expect(targetsOf(qualifications)).toEqual(['MQL 1', 'SQL 1']);
  });

  test('of a life cycle are suspects, MQLs and SQLs', async () => {
    const stages = [
      'subscriber',
      'lead',
      'Marketing Qualified Lead',
      'salesqualifiedlead',
      'opportunity',
      'Customer',
    ];
    const lines = [
      'id,status,Lifecycle stage',
      ...stages.map((stage, at) => `${at},Open,${stage}`),
    ];
    const { qualifications } = await ofLines(lines);
    expect(targetsOf(qualifications)).toEqual(['Suspect 2', 'MQL 1', 'SQL 3']);
  });

  test('without a column are left out with one note', async () => {
    const { sources, temperatures, qualifications, warnings } = await ofLines(['id,status', '1,Open', '2,Lost']); // prettier-ignore
    expect([sources, temperatures, qualifications]).toEqual([null, null, null]);
    expect(
      warnings.filter(({ code }) => code === 'measures-absent').map(({ message }) => message),
    ).toEqual([
      'Left out, as no column tells them: source (prospects.source), temperature (prospects.temperature), qualification (prospects.qualification), reason of the loss (prospects.lostReason). Name the columns with --column.',
    ]);
  });
});

describe('time to first contact', () => {
  const lines = ['id,status,created', '1,Open,2026-03-01', '2,Open,2026-03-01', '3,Open,2026-03-01', '4,Open,2026-03-31', '5,Open,2026-03-01', '6,Open,']; // prettier-ignore

  test('is that to the first touch since entry: no note, nothing planned, nothing before, nothing ahead', async () => {
    const { total } = await ofLines(lines, [
      '1,Note,,2026-03-01',
      '1,Call,Planned,2026-03-02',
      '1,Call,Connected,2026-02-20',
      '1,Call,No answer,2026-03-05',
      '1,Call,Connected,2026-03-09',
      '2,Email,,2026-03-01',
      '3,Call,,2026-04-01',
      '5,Call,Connected,2026-02-01',
    ]);
    expect(total.firstContact).toEqual({
      count: 2,
      median: 2,
      low: null,
      high: null,
      ninetiethPercentile: expect.closeTo(3.6, 10) as number,
      never: 1,
      young: 1,
      untimed: 1,
      withoutEntry: 1,
    });
  });

  test('is left out without activities or days of entry', async () => {
    for (const [prospects, activities, why] of [
      [lines, [], 'there are no activities'],
      [
        ['id,status', '1,Open'],
        ['1,Call,,2026-03-01'],
        'no column says when a prospect entered the file',
      ],
    ] as const) {
      const { total, warnings } = await ofLines(prospects, activities);
      expect(total.firstContact).toBeNull();
      expect(warnings.find(({ code }) => code === 'first-contact-unknown')?.message).toContain(why);
    }
  });
});

describe('the win-back list', () => {
  const header = 'id,name,status,lostOn,lostReason,amount,currency';

  test('puts timing after a proposal before a bad fit, and says why', async () => {
    const { winBack } = await ofLines(
      [header, 'a,Alfa,Lost,2026-01-10,Not a fit,1000,EUR', 'b,Beta,Lost,2025-09-12,Bad timing,12000,EUR', 'c,Gamma,Lost,,,,'],
      ['b,Proposal,Sent,2025-08-01', 'b,Qualification call,Completed,2025-07-01'],
    ); // prettier-ignore
    expect(winBack!.entries.map(({ id, why, score }) => [id, score.total, why])).toEqual([
      ['b', 11, 'lost on timing 200 days ago after a proposal, 12,000 EUR (1.8 × the median)'],
      [
        'a',
        4,
        'lost as not a fit 80 days ago before it was qualified, 1,000 EUR (0.2 × the median)',
      ],
      ['c', 1, 'lost, no reason given, on an unknown day before it was qualified'],
    ]);
    expect(winBack!.medians).toEqual([{ currency: 'EUR', amount: 6500 }]);
  });

  test('does not say how far somebody came where that is not known, nor that they were worth nothing', async () => {
    const { winBack } = await ofLines(['id,status,lostOn,amount', 'a,Lost,2026-03-01,0']);
    expect(winBack!.entries.map(({ why }) => why)).toEqual(['lost, no reason given, 30 days ago']);
  });

  test('does not say of one of whom nothing tells that it was not qualified, though others tell', async () => {
    const { winBack } = await ofLines(
      ['id,status,lostOn', 'a,Lost,2026-03-01', 'b,Lost,2026-03-01'],
      ['a,Qualification call,Refused,2026-02-01', 'b,Wizardry,Done,2026-02-01', 'c,Qualification call,Completed,2026-02-01'], // prettier-ignore
    );
    expect(winBack!.entries.map(({ id, why }) => `${id}: ${why}`)).toEqual([
      'a: lost, no reason given, 30 days ago before it was qualified',
      'b: lost, no reason given, 30 days ago',
    ]);
  });

  test('measures each amount by the median of its own currency', async () => {
    const { winBack } = await ofLines([header, 'a,,Lost,,,100,EUR', 'b,,Lost,,,1000,JPY', 'c,,Lost,,,3000,JPY', 'd,,Lost,,,0,JPY']); // prettier-ignore
    const times = winBack!.entries.map(({ id, ofMedian }) => `${id} ${ofMedian}`).sort();
    expect(times).toEqual(['a 1', 'b 0.5', 'c 1.5', 'd null']);
  });

  test('keeps who is lost now, whatever was won before, and leaves out who was won at last, or is lost only after --as-of', async () => {
    const lines = [
      'id,status,wonOn,lostOn',
      '1,Lost,2026-02-01,2026-01-01',
      '2,Lost,,2026-05-01',
      '3,Lost,,2026-03-01',
      '4,Won,2026-02-01,2026-01-01',
    ];
    const { winBack } = await ofLines(lines);
    expect(winBack).toMatchObject({ won: 0, ahead: 1 });
    expect(winBack!.entries.map(({ id }) => id)).toEqual(['1', '3']);
  });

  test('keeps ids apart that differ in case alone', async () => {
    const { winBack } = await ofLines([header, '006Aa,Alfa,Lost,,,,', '006AA,Beta,Lost,,,,']);
    expect(winBack!.entries.map(({ id }) => id)).toEqual(['006Aa', '006AA']);
  });

  test('shows as many as --win-back says in tables, and all in CSV', async () => {
    const { stdout } = await runCli(['leads', ...leadsFiles, ...asOf, '--win-back', '2', '--list', 'win-back', '--width', '160']); // prettier-ignore
    expect(stdout).toMatch(/\nTo win back .*\n.*\n.*\n.*\n\n/);
    expect(stdout).not.toMatch(/\nSource/);
    const csv = await runCli(['leads', ...leadsFiles, ...asOf, '--win-back', '2', '--list', 'win-back', '--format', 'csv']); // prettier-ignore
    const { winBack } = await leadsOf([...leadsFiles, ...asOf]);
    expect(csv.stdout.trimEnd().split('\n').length - 1).toBe(winBack!.entries.length);
    expect(stdout).toContain(`And ${winBack!.entries.length - 2} more to win back`);
    const none = await runCli([
      'leads',
      ...leadsFiles,
      ...asOf,
      '--list',
      'groups',
      '--width',
      '160',
    ]);
    expect(none.stdout).not.toMatch(/\nTo win back/);
  });

  test('runs no formula of a name, and lets no escape through', async () => {
    const cwd = folder({ 'p.csv': `${header}\n1,"=1+1\u001b[31m",Lost,,"=cmd",,\n` });
    const args = ['leads', '-p', 'p.csv', ...asOf, '--list', 'win-back'];
    expect((await runCli([...args, '--format', 'csv'], { cwd })).stdout).toContain("'=1+1");
    expect((await runCli(args, { cwd })).stdout).not.toContain('\u001b');
  });
});

describe('spanco leads', () => {
  test('says the finding first: the best source, how long leads wait, whom to win back', async () => {
    const { stdout, code } = await runCli(['leads', ...leadsFiles, ...asOf]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(
      /^Referral converts best, \d+ of \d+ targets won \(.* %\), really ahead of 3 of the 4 others; of the rest that cannot be told\.$/,
    );
    expect(stdout).toMatch(
      /^• Half of those contacted waited at most .* Never contacted: \d+ of \d+ .* To win back: \d+ lost prospects, first .*, lost /m,
    );
    expect(stdout).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test('never calls best what has no source', async () => {
    const lines = [
      'id,status,source',
      ...Array.from({ length: 40 }, (_, at) => `${at},${at < 30 ? 'Won' : 'Open'},`),
    ];
    const { sentence } = await ofLines([...lines, '98,Won,Fiera', '99,Open,Messe']);
    expect(sentence).toBe(
      'Trade fair: 1 of 2 targets won (50.0 %); there is no other source to compare it with. Nobody to win back.',
    );
  });

  test.each([40, 60, 80, 100, 120, 160])('fits %i columns', async (width) => {
    const { stdout } = await runCli(['leads', ...leadsFiles, ...asOf, '--width', String(width)]);
    const widest = Math.max(...stdout.split('\n').map((line) => [...line].length));
    expect(widest).toBeLessThanOrEqual(Math.max(width, 53));
    expect(stdout).toMatch(/Conversion/);
    expect(stdout).toMatch(/Qualified/);
  });

  test('shows every step with its interval, and the points, with -v', async () => {
    const { stdout } = await runCli(['leads', ...leadsFiles, ...asOf, '-v']);
    expect(stdout).toMatch(/^Referral +\d+ +\d+\.\d % \d+\.\d–\d+\.\d +/m);
    expect(stdout).toMatch(/Points +Reason +Amount +Got +Age +Why/);
  });

  test('prints one row a group as CSV, and says the notes aside', async () => {
    const { stdout, stderr } = await runCli(['leads', ...leadsFiles, ...asOf, '--format', 'csv']);
    const records = recordsOf(stdout);
    expect(new Set(records.map(({ by }) => by))).toEqual(
      new Set(['source', 'temperature', 'qualification', 'total']),
    );
    const { total } = await leadsOf([...leadsFiles, ...asOf]);
    const last = records.at(-1)!;
    expect(Number(last['wins_low'])).toBe(total.reached.wins.low);
    expect(Number(last['contact_ninetieth_percentile'])).toBe(
      total.firstContact!.ninetiethPercentile,
    );
    expect(stderr).toMatch(/^spanco: /m);
  });

  test('prints Markdown', async () => {
    const { stdout } = await runCli(['leads', ...leadsFiles, ...asOf, '--format', 'markdown']);
    expect(stdout).toMatch(/^\| Source \| Targets \|/m);
    expect(stdout).toMatch(/^\| To win back \|/m);
  });

  test('publishes its shape', async () => {
    const { stdout } = await runCli(['schema', 'leads']);
    expect(JSON.parse(stdout)).toMatchObject(toJSONSchema(leadsSchema, { io: 'input' }));
  });

  test('knows no leads where only activities are given, but says what is missing', async () => {
    const { sources, total, winBack, warnings } = await leadsOf(['-a', 'fixtures/team/activities.csv', ...asOf]); // prettier-ignore
    expect([sources, total.firstContact]).toEqual([null, null]);
    expect(winBack!.entries.length).toBeGreaterThan(0);
    expect(codesOf({ warnings })).toEqual(expect.arrayContaining(['measures-absent', 'first-contact-unknown'])); // prettier-ignore
  });

  test.each([
    [['--counts', 'fixtures/counts/two.csv'], 'Cannot run leads with --counts: it asks something of prospects and activities that counts do not have. Read the export itself with -p and -a.'],
    [[...leadsFiles, '--hot', '61'], 'Cannot use --hot "61": it is more than --warm 60.'],
    [[...leadsFiles, '--hot', 'soon'], 'Cannot use --hot "soon": it is not a whole number.'],
    [[...leadsFiles, '--list', 'all'], 'Cannot use --list "all"'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await runCli(['leads', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`spanco: ${message}`);
  }); // prettier-ignore

  test('says the same bytes twice', async () => {
    const args = ['leads', ...leadsFiles, ...asOf, '--json'];
    expect(await runCli(args)).toEqual(await runCli(args));
  });
});

describe('open leads by promise', () => {
  /** Of ten from fairs nine were won, of ten from cold calls one; one of each is open, and one from nowhere. */
  const decided = (source: string, won: number) =>
    Array.from(
      { length: 10 },
      (_, at) =>
        `${source}${at},${source} ${at},Anna,${source},2026-01-01,${at < won ? 'Won' : 'Lost'},100`,
    );
  const lines = [
    'id,name,rep,source,created,status,amount',
    ...decided('Fair', 9),
    ...decided('Cold call', 1),
    'a,Asked first,Bruno,Cold call,2026-03-01,Open,9000',
    'b,At the fair,Anna,Fair,2026-03-11,Open,10',
  ];

  test('stand in the order of the record of their like, with its counts and interval', async () => {
    const { open } = await ofLines(lines, [], ['--list', 'open']);
    expect(open!.entries.map(({ id }) => id)).toEqual(['b', 'a']);
    const [first] = open!.entries;
    expect(first).toMatchObject({ won: 9, decided: 10, rep: 'Anna', days: 20, lastTouch: null });
    expect(first!.low!).toBeLessThan(0.9);
    expect(first!.high!).toBeGreaterThan(first!.chance!);
  });

  test('do not change with the order of rows', async () => {
    const [head, ...rows] = lines;
    const turned = await ofLines([head!, ...rows.toReversed()], [], ['--list', 'open']);
    expect(turned.open).toEqual((await ofLines(lines, [], ['--list', 'open'])).open);
  });

  test('have no chance where too few were decided, and are no list where nothing says who is open', async () => {
    const few = await ofLines(
      [lines[0]!, ...lines.slice(1, 4), ...lines.slice(-2)],
      [],
      ['--list', 'open'],
    );
    expect(few.open!.entries.map(({ chance }) => chance)).toEqual([null, null]);
    expect(few.open!.unranked).toBe(2);
    const cwd = folder({ 'p.csv': 'id,created,source,won_on\n1,2026-01-01,Fair,\n' });
    const args = ['-p', 'p.csv', '--column', 'prospects.wonOn=won_on', '--list', 'open', '-q'];
    const { stdout } = await runCli(['leads', ...args], { cwd });
    expect(stdout).toMatch(/^Nobody is open, or nothing says so\./);
  });

  test('are those that spanco deals --open lists', async () => {
    const { open } = await leadsOf([...teamFiles, ...asOf, '--list', 'open']);
    const deals = await runJson<{ deals: unknown[] }>(['deals', ...teamFiles, ...asOf, '--open']);
    expect(open!.entries).toHaveLength(deals.deals.length);
  });
});

test('a grouping that has but one group without a name is no table of its own', async () => {
  const deals = [
    'id,name,source,status,created,Close date',
    '1,A,Web,Won,2026-01-01,2026-02-01',
    '2,B,Fair,Lost,2026-01-02,2026-02-02',
  ];
  const cwd = folder({ 'deals.csv': `${deals.join('\n')}\n` });
  const args = ['leads', 'deals.csv', '--as-of', '2026-03-01'];
  const { temperatures } = await runJson<LeadsResult>(args, { cwd });
  expect(temperatures!.map(({ group }) => group)).toEqual(['(decided)']);
  const { stdout } = await runCli(args, { cwd });
  expect(stdout).toContain('Source');
  expect(stdout).not.toContain('(decided)');
});
