import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serviceSchema, type ServiceResult } from '../../src/questions/service/result.js';
import { codesOf, folder, reportOf, root, runCli, runJson, teamFiles } from './fake-world.js';

const desk = ['-p', 'fixtures/service/customers.csv', '-a', 'fixtures/service/cases.csv'] as const;
const service = (args: readonly string[], setup: Parameters<typeof runCli>[1] = {}) =>
  runJson<ServiceResult>(['service', '--as-of', '2026-03-31', ...args], setup);

/** Service on one table of cases, without customers. */
const onCases = (cases: string, ...args: string[]) =>
  service(['-a', 'cases.csv', ...args], { cwd: folder({ 'cases.csv': cases }) });

interface Truth {
  readonly cases: number;
  readonly cancelled: number;
  readonly resolved: number;
  readonly unresolved: number;
  readonly open: number;
  readonly contactsKnown: number;
  readonly firstContact: number;
  readonly answers: number;
  readonly csatSum: number;
  readonly satisfied: number;
  readonly timed: number;
  readonly seconds: number;
  readonly medianSeconds: number;
  readonly medianDays: number;
  readonly oldest: string | null;
}

describe('the service desk', () => {
  test('is counted as it was made', async () => {
    // What the generator of the fixture decided: it counts its own decisions, it reads no file.
    const make = (await import(
      new URL('../../fixtures/make/service.js', import.meta.url).href
    )) as Record<string, (data?: unknown) => unknown>;
    const truth = make.serviceTruth!(make.service!()) as {
      readonly agents: Readonly<Record<string, Truth>>;
      readonly total: Truth;
      readonly bought: number;
      readonly existing: number;
    };
    const result = await service(desk);
    const told = ({ service: one }: Pick<ServiceResult['agents'][number], 'service'>): Truth => ({
      cases: one.cases,
      cancelled: one.cancelled,
      resolved: one.resolution.numerator!,
      unresolved: one.unresolved,
      open: one.open,
      contactsKnown: one.firstContact.denominator!,
      firstContact: one.firstContact.numerator!,
      answers: one.csat.answers,
      csatSum: Math.round(one.csat.average! * one.csat.answers),
      satisfied: one.csat.satisfied.numerator!,
      timed: one.minutes.count,
      seconds: Math.round(one.minutes.average! * one.minutes.count * 60),
      medianSeconds: Math.round(one.minutes.median! * 600) / 10,
      medianDays: one.daysToClose.median!,
      oldest: one.oldest?.opened ?? null,
    });
    expect(Object.fromEntries(result.agents.map((agent) => [agent.rep, told(agent)]))).toEqual(
      truth.agents,
    );
    expect(told({ service: result.total })).toEqual(truth.total);
    expect(result.sideBySide!.team.customers.repeat).toMatchObject({
      numerator: truth.existing,
      denominator: truth.bought,
    });
  });

  test('fits its schema, and the schema is printed', async () => {
    for (const args of [[], ['--since', '2026-02-01'], ['--rep', 'Carla']]) {
      const result = await service([...desk, ...args]);
      expect(serviceSchema.parse(result)).toEqual(result);
    }
    const { code, stdout } = await runCli(['schema', 'service']);
    expect(code).toBe(0);
    expect(stdout).toContain('"spanco/service/1"');
  });

  test('needs no customers: cases alone are enough', async () => {
    const alone = await service(['-a', 'fixtures/service/cases.csv']);
    expect(alone.agents).toEqual((await service(desk)).agents);
    expect(alone.sideBySide).toBeNull();
    expect(codesOf(alone)).toEqual(['csat-scale-found', 'sales-left-out']);
  });

  test('is told by its columns, piped in or named', async () => {
    const stdin = readFileSync(join(root, 'fixtures/service/cases.csv'));
    const piped = await service([], { stdin });
    expect(piped.total).toEqual((await service(desk)).total);
  });
});

describe('sales beside service', () => {
  const goals = 'rep,goal\nAnna Rossi,20\nBruno Conti,10\nDario Villa,5\n';

  test.each([
    [[]],
    [['--since', '2026-01-01', '--until', '2026-02-28']],
    [['--credit', 'actor', '--stages', 'implied']],
    [['--unit', 'activities']],
    [['--basis', 'cohort', '--since', '2025-12-01']],
    [['--mature', '20']],
    [['--where', 'customer=New customer']],
    [['--rep', 'Anna']],
  ])('has the numbers of the report: %j', async (args) => {
    const { rows, total } = await reportOf([...desk, '--as-of', '2026-03-31', ...args]);
    const { people, team } = (await service([...desk, ...args])).sideBySide!;
    expect(people.length).toBeGreaterThan(0);
    for (const { rep, sales } of people) {
      const row = rows.find(({ group }) => group.rep === rep)!;
      expect(sales).toMatchObject({
        targets: row.counts.targets,
        wins: row.counts.wins,
        conversion: row.links.conversion,
        revenue: row.revenue,
      });
    }
    expect([team.sales.wins, team.sales.revenue]).toEqual([total.counts.wins, total.revenue]);
  });

  test('is of those who do both; the team is everybody', async () => {
    const { sideBySide, agents } = await service(desk);
    expect(sideBySide!.people.map(({ rep }) => rep)).toEqual(['Anna Rossi', 'Bruno Conti']);
    expect(agents.map(({ rep }) => rep)).toEqual(['Anna Rossi', 'Bruno Conti', 'Carla Neri']);
    expect(sideBySide!.team.sales.targets).toBe(60);
  });

  test('has the share of the goal as compare has it', async () => {
    const cwd = folder({ 'goals.csv': goals });
    const files = desk.map((file) => (file.startsWith('-') ? file : join(root, file)));
    const { sideBySide } = await service([...files, '--goals', 'goals.csv'], { cwd });
    const compared = await runJson<{
      reps: { rep: string; effectiveness: { goalShare: number } }[];
    }>(['compare', ...files, '--goals', 'goals.csv'], { cwd });
    for (const { rep, sales } of sideBySide!.people) {
      const other = compared.reps.find((one) => one.rep === rep)!;
      expect(sales.goalShare).toBe(other.effectiveness.goalShare);
    }
    expect(sideBySide!.team.sales.goalShare).toBe(sideBySide!.team.sales.wins! / 35);
  });
});

test('a win without a day is left out of a period, and counted', async () => {
  const cwd = folder({
    'customers.csv': 'id,rep,status,won date\n1,Anna,Won,\n2,Anna,Won,2026-02-01\n',
    'cases.csv':
      'Case Number,Customer ID,Case Owner,Status,Opened Date\nK1,1,Anna,New,2026-02-03\n',
  });
  const files = ['-p', 'customers.csv', '-a', 'cases.csv'];
  const result = await service([...files, '--since', '2026-01-01'], { cwd });
  expect(result.sideBySide!.team.sales.wins).toBe(1);
  expect(result.warnings.find(({ code }) => code === 'wins-undated')?.message).toBe(
    '1 win without a date left out of the period.',
  );
  expect(codesOf(await service(files, { cwd }))).not.toContain('wins-undated');
});

describe('repeat and retained customers', () => {
  const cases = 'Case Number,Customer ID,Case Owner,Status,Opened Date\n';
  const both = (customers: string, rows: string, ...args: string[]) =>
    service(['-p', 'customers.csv', '-a', 'cases.csv', ...args], {
      cwd: folder({ 'customers.csv': customers, 'cases.csv': cases + rows }),
    });
  const deals = `id,Company,rep,status,won date,lost date
1,Acme,Anna,Won,2025-11-02,
2,Acme,Anna,Won,2026-02-10,
3,Beta,Anna,Won,2025-12-01,
4,Beta,Bruno,Lost,,2026-02-20
5,Gamma,Anna,Won,2025-10-05,
6,Delta,Bruno,Won,2026-03-01,
`;
  const rows = 'K1,3,Anna,Closed,2026-01-15\nK2,6,Bruno,New,2026-03-05\n';

  test('two deals of one name are two purchases of one customer', async () => {
    const { team, people } = (await both(deals, rows)).sideBySide!;
    expect(team.customers.repeat).toMatchObject({ numerator: 1, denominator: 4 });
    expect(people.map(({ rep, customers }) => [rep, customers.repeat.numerator])).toEqual([
      ['Anna', 1],
      ['Bruno', 0],
    ]);
  });

  test('who was won before the period, did something in it and was not lost stayed', async () => {
    const { team } = (await both(deals, rows, '--since', '2026-01-01')).sideBySide!;
    // Acme bought again; Beta had a case but was lost; nothing was heard of Gamma.
    expect(team.customers.retained).toMatchObject({ numerator: 1, denominator: 3 });
    // Only Acme and Delta bought in the period, Acme for the second time.
    expect(team.customers.repeat).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test('nobody stayed by a note of the system, or by what was planned and did not take place', async () => {
    const won =
      'id,rep,status,won date\n1,Anna,Won,2025-11-02\n2,Anna,Won,2025-11-02\n3,Anna,Won,2025-11-02\n';
    const log = `prospect,type,outcome,date,rep
1,Note,,2026-01-15,Anna
2,Call,Planned,2026-01-15,Anna
3,Call,Reached,2026-01-15,Anna
`;
    const cwd = folder({
      'customers.csv': won + '4,Bruno,Won,2026-01-02\n',
      'log.csv': log,
      'cases.csv': cases + 'K1,4,Bruno,Closed,2026-01-15\n',
    });
    const result = await service(
      ['-p', 'customers.csv', '-a', 'log.csv', '-a', 'cases.csv', '--since', '2026-01-01'],
      { cwd },
    );
    expect(result.sideBySide!.team.customers.retained).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });

  test('what is bought after the period is no repetition in it', async () => {
    const { team } = (await both(deals, rows, '--until', '2026-01-31')).sideBySide!;
    expect(team.customers.repeat).toMatchObject({ numerator: 0, denominator: 3 });
  });

  test('are left out with one note where the export cannot tell', async () => {
    const plain = 'id,rep,status,won date\n3,Anna,Won,2025-12-01\n6,Bruno,Won,2026-03-01\n';
    const result = await both(plain, rows);
    const { customers } = result.sideBySide!.team;
    expect([customers.repeat.denominator, customers.retained.denominator]).toEqual([null, null]);
    expect(codesOf(result).filter((code) => code === 'customers-left-out')).toHaveLength(1);
  });

  test('the sale that an activity records is the win that a column dates before it, not another', async () => {
    const plain = 'id,rep,status,won date\n3,Anna,Won,2026-01-10\n6,Bruno,Won,2026-01-11\n';
    const sales = `prospect,rep,type,outcome,date
3,Anna,Sale,Won,2026-01-13
6,Bruno,Sale,Won,2026-01-13
6,Bruno,Sale,Won,2026-02-20
`;
    const cwd = folder({ 'customers.csv': plain, 'sales.csv': sales, 'cases.csv': cases + rows });
    const result = await service(['-p', 'customers.csv', '-a', 'sales.csv', '-a', 'cases.csv'], {
      cwd,
    });
    expect(
      result.sideBySide!.people.map(({ rep, customers }) => [rep, customers.repeat.value]),
    ).toEqual([
      ['Anna', 0],
      ['Bruno', 1],
    ]);
  });

  test('several sales to one prospect are several purchases', async () => {
    const sales = `prospect,rep,type,outcome,date
3,Anna,Sale,Won,2026-01-10
3,Anna,Sale,Won,2026-02-10
6,Anna,Sale,Won,2026-02-11
`;
    const cwd = folder({ 'sales.csv': sales, 'cases.csv': cases + rows });
    const { sideBySide } = await service(['-a', 'sales.csv', '-a', 'cases.csv'], { cwd });
    expect(sideBySide!.team.customers.repeat).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe('cases', () => {
  const header = 'Ticket ID,Requester,Assignee,Status,Created at,Solved at,Satisfaction score\n';

  test('of a log of all kinds of activities are those of service', async () => {
    const { total } = await onCases(
      'prospect,rep,type,outcome,date\n1,Anna,Call,Interested,2026-01-01\n1,Anna,Complaint,Resolved,2026-01-02\n1,Anna,Support ticket,Escalated,2026-01-03\n',
    );
    expect([total.cases, total.resolution.numerator, total.open]).toEqual([2, 1, 1]);
  });

  test('of a help desk are read with its own headers', async () => {
    const result = await onCases(
      `${header}9,Acme,Anna,Solved,2026-01-01,2026-01-04,4\n8,Acme,Anna,Pending,2026-01-02,,\n7,Beta,Bruno,Closed,2026-01-02,2026-01-02,2\n`,
    );
    expect(result.agents.map(({ rep, service: one }) => [rep, one.cases, one.customers])).toEqual([
      ['Anna', 2, 1],
      ['Bruno', 1, 1],
    ]);
    expect(result.total.daysToClose).toEqual({ count: 2, average: 1.5, median: 1.5 });
    expect(result.total.minutes).toEqual({ count: 0, average: null, median: null });
    expect(result.total.oldest).toEqual({ days: 88, opened: '2026-01-02', id: '8' });
  });

  test('are closed on the day of a column that is called no more than closed, not by its yes and no', async () => {
    const timesOf = async (first: string, second: string) => {
      const header = 'Ticket ID,Requester,Assignee,Opened,Closed\n';
      const rows = `1,A,Anna,2026-01-10,${first}\n2,B,Anna,2026-01-11,${second}\n`;
      const cwd = folder({ 'cases.csv': header + rows });
      const { total } = await service(['-a', 'cases.csv'], { cwd });
      return [total.daysToClose.median, total.open, total.unknown];
    };
    expect(await timesOf('2026-01-14', '')).toEqual([4, 1, 0]);
    expect(await timesOf('true', 'false')).toEqual([null, 0, 2]);
  });

  test('are linked to their customers by name where they name no id', async () => {
    const cwd = folder({
      'customers.csv': 'id,Company,rep,status\n1,Acme,Anna,Won\n2,Beta,Anna,Open\n',
      'cases.csv':
        'Case Number,Account Name,Case Owner,Status,Date/Time Opened\nK1,Acme,Anna,New,2026-01-05\nK2,Beta,Anna,Closed,2026-01-06\nK3,Nobody,Anna,Closed,2026-01-06\n',
    });
    const result = await service(['-p', 'customers.csv', '-a', 'cases.csv'], { cwd });
    expect([result.total.cases, result.quality.all.unmatched]).toEqual([2, 1]);
    expect(codesOf(result)).toContain('activities-unmatched');
  });

  test('unknown words of their status are listed, and count as neither open nor resolved', async () => {
    const result = await onCases(
      'Case Number,Customer ID,Case Owner,Status\n1,A,Anna,Frobbed\n2,A,Anna,Closed\n3,A,Anna,Frobbed\n',
    );
    expect(result.total).toMatchObject({ cases: 3, unknown: 2, open: 0 });
    expect(result.total.resolution).toMatchObject({ numerator: 1, denominator: 1 });
    expect(result.warnings.find(({ code }) => code === 'unknown-words')?.message).toMatch(
      /^2 rows with an unknown case status.*"Frobbed" \(2\)/,
    );
  });

  test('that come again with another status count once, as the last row has them', async () => {
    const result = await onCases(
      'Case Number,Customer ID,Case Owner,Status\n1,A,Anna,New\n2,A,Anna,Closed\n1,A,Anna,Closed\n2,A,Anna,Closed\n',
    );
    expect(result.total).toMatchObject({ cases: 2, open: 0 });
    expect(result.quality.all.duplicate).toBe(1);
    expect(result.warnings.find(({ code }) => code === 'cases-repeated')).toMatchObject({
      count: 1,
    });
    expect(codesOf(result)).not.toContain('activity-id-conflicts');
  });

  test('have words of your own', async () => {
    const cwd = folder({
      'cases.csv': 'Case Number,Customer ID,Case Owner,Status\n1,A,Anna,Frobbed\n',
      'spanco.config.json': JSON.stringify({ words: { cases: { resolved: ['Frobbed'] } } }),
    });
    const { total } = await service(['-a', 'cases.csv'], { cwd });
    expect(total.resolution.numerator).toBe(1);
  });

  test('resolved at the first contact may be said by a flag, which stands above the count', async () => {
    const { total } = await onCases(
      'Case Number,Customer ID,Case Owner,Status,FCR,Contacts\n1,A,Anna,Closed,Yes,3\n2,A,Anna,Closed,No,1\n3,A,Anna,Closed,,1\n4,A,Anna,Closed,,2\n5,A,Anna,Closed,,\n6,A,Anna,New,Yes,1\n',
    );
    expect(total.firstContact).toMatchObject({ numerator: 2, denominator: 4 });
  });

  test('answers off the scale, impossible times and cells that are no number are counted, not used', async () => {
    const result = await onCases(
      'Case Number,Customer ID,Case Owner,Status,Opened Date,Closed Date,CSAT,Handling time\n1,A,Anna,Closed,2026-01-05,2026-01-02,9,0:10\n2,A,Anna,Closed,2026-01-05,2026-01-07,4,soon\n3,A,Anna,Closed,2026-01-05,2026-01-07,purple,-5\n',
      '--csat-scale',
      '1-5',
    );
    expect(result.total.csat).toMatchObject({ average: 4, answers: 1 });
    expect(result.total.minutes).toEqual({ count: 1, average: 10, median: 10 });
    expect(result.total.daysToClose).toEqual({ count: 2, average: 2, median: 2 });
    expect(codesOf(result)).toEqual(
      expect.arrayContaining(['csat-off-scale', 'case-times-odd', 'cells-unread']),
    );
    expect(codesOf(result)).not.toContain('csat-scale-found');
  });

  test('on a scale that the answers do not tell are not averaged', async () => {
    const table = 'Case Number,Customer ID,Case Owner,Status,CSAT\n1,A,Anna,Closed,0\n';
    const result = await onCases(table);
    expect([result.csatScale, result.total.csat.average]).toEqual([null, null]);
    expect(codesOf(result)).toContain('csat-scale-unknown');
    const told = await onCases(table, '--csat-scale', '0-10');
    expect([told.csatScale, told.total.csat.average]).toEqual(['0-10', 0]);
  });

  test('without a day are left out of a period, and counted', async () => {
    const result = await onCases(
      'Case Number,Customer ID,Case Owner,Status,Opened Date\n1,A,Anna,Closed,\n2,A,Anna,Closed,2026-01-05\n',
      '--since',
      '2026-01-01',
    );
    expect(result.total.cases).toBe(1);
    expect(result.warnings.find(({ code }) => code === 'cases-undated')).toMatchObject({
      count: 1,
    });
  });

  test('that nobody performed are (unassigned)', async () => {
    const result = await onCases('Case Number,Customer ID,Status\n1,A,Closed\n');
    expect(result.agents.map(({ rep }) => rep)).toEqual(['(unassigned)']);
    expect(codesOf(result)).toContain('no-agents');
  });

  test('what nothing tells is left out with one note, and is null, not zero', async () => {
    const result = await onCases(
      'Case Number,Customer ID,Case Owner,Opened Date\n1,A,Anna,2026-01-05\n',
    );
    expect(result.total.resolution).toMatchObject({ numerator: null, value: null });
    expect(result.warnings[0]?.message).toBe(
      'Left out, as no column tells them: resolution rate (activities.caseStatus), first-contact resolution (activities.contacts), CSAT (activities.csat), handling time and days to close (activities.minutes, activities.closedOn). Name the columns with --column.',
    );
    expect(result.sentence).toBe('1 case; nothing says whether it is resolved.');
  });
});

describe('the table', () => {
  const shown = async (...args: string[]) =>
    (await runCli(['service', ...desk, '--as-of', '2026-03-31', ...args])).stdout;

  test('begins with the finding', async () => {
    expect(await shown('--width', '200')).toMatch(
      /^64 of 95 cases are resolved \(67\.4 %, between 57\.4 % and 76\.0 % at 95 %\)\. 25 are open, the oldest for 78 days \(K-1009\)\./,
    );
  });

  test.each([40, 60, 80, 100, 140])('fits %i columns', async (width) => {
    for (const args of [[], ['-v'], ['--since', '2026-01-01']]) {
      const lines = (await shown('--width', String(width), ...args)).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }
  });

  test('as Markdown has one line a row', async () => {
    const lines = (await shown('--format', 'markdown')).split('\n');
    expect(lines.filter((line) => line.startsWith('| Anna Rossi |'))).toHaveLength(2);
    expect(lines).toContain('### Sales and service, of those who do both');
  });

  test('as CSV is one sheet of plain numbers, sales only for those who do both', async () => {
    const [header, ...rows] = (await shown('--format', 'csv', '-q')).trim().split('\n');
    const titles = header!.split(',');
    const cell = (row: string, title: string) => row.split(',')[titles.indexOf(title)];
    expect(rows.map((row) => [cell(row, 'rep'), cell(row, 'cases'), cell(row, 'wins')])).toEqual([
      ['Anna Rossi', '33', '14'],
      ['Bruno Conti', '25', '15'],
      ['Carla Neri', '37', ''],
      ['', '95', '36'],
    ]);
    expect(Number(cell(rows[0]!, 'resolution'))).toBe(28 / 33);
    for (const row of rows) expect(row.split(',')).toHaveLength(titles.length);
  });
});

describe('spanco service refuses', () => {
  test('counts, which have no cases', async () => {
    const { code, stderr } = await runCli(['service', '--counts', 'fixtures/counts/two.csv']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^spanco: Cannot run service with --counts: .* Read the export itself with -p and -a\.\n$/,
    );
  });

  test('an export without any case', async () => {
    const { code, stderr } = await runCli(['service', ...teamFiles]);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^spanco: Cannot report service: none of the 2,001 activities is a case\. /m,
    );
  });

  test('prospects alone', async () => {
    const { code, stderr } = await runCli(['service', '-p', 'fixtures/service/customers.csv']);
    expect(code).toBe(3);
    expect(stderr).toContain('no cases were read, only prospects');
  });

  test('a scale that there is not', async () => {
    const { code, stderr } = await runCli(['service', ...desk, '--csat-scale', '1-7']);
    expect(code).toBe(2);
    expect(stderr).toContain('--csat-scale');
  });
});
