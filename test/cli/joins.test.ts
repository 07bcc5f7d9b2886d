import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import type { ReportResult } from '../../src/questions/common/result.js';
import { codesOf, countsOf, folder, reportOf, runCli, runJson } from './fake-world.js';

const deals = `id,name,email,rep,created
1,Cantine Muzzì,info@muzzi.it,Anna,2026-01-05
2,Rossi,a@rossi.it,Anna,2026-01-06
3,rossi,b@rossi.it,Bruno,2026-01-07
4,Verdi,shared@x.it,Bruno,2026-01-08
5,Bianchi,shared@x.it,Bruno,2026-01-09
`;
const meetings = (...customers: string[]) =>
  `customer,type,outcome,date\n${customers.map((one) => `${one},Appointment,Held,2026-02-01\n`).join('')}`;

/** A report of the deals and of what follows them: of meetings alone, which speak of appointments and of nothing else. */
const report = (activities: string, ...args: string[]) =>
  reportOf(['-p', 'deals.csv', '-a', 'meetings.csv', ...args], {
    cwd: folder({ 'deals.csv': deals, 'meetings.csv': activities }),
  });

describe('--join name', () => {
  test('links activities to the prospect of that name, in whatever spelling', async () => {
    const result = await report(
      meetings('CANTINE  MUZZI\u0300', 'Verdi', 'Bianchi'),
      '--join',
      'name',
    );
    expect(countsOf(result)).toEqual([
      'Anna 2 ? 1 1 ? ? ? ?',
      'Bruno 3 ? 2 2 ? ? ? ?',
      'total 5 ? 3 3 ? ? ? ?',
    ]);
    expect(result.quality).toMatchObject({ ambiguous: 0, all: { unmatched: 0 } });
  });

  test('reports a name that several prospects have, and gives it to none of them', async () => {
    const result = await report(meetings('Rossi', 'ROSSI', 'Verdi', 'Nobody'), '--join', 'name');
    expect(countsOf(result)).toEqual([
      'Anna 2 ? 0 0 ? ? ? ?',
      'Bruno 3 ? 1 1 ? ? ? ?',
      'total 5 ? 1 1 ? ? ? ?',
    ]);
    expect(result.quality).toMatchObject({ ambiguous: 2, all: { unmatched: 3 } });
    const said = result.warnings.filter(({ code }) => /unmatched|ambiguous/.test(code));
    expect(said).toMatchObject([
      { code: 'activities-unmatched', count: 1, of: 4 },
      { code: 'names-ambiguous', count: 2, names: ['ROSSI', 'Rossi'] },
    ]);
  });

  test('takes the first of several names that is known', async () => {
    const cells = ['Nobody; Verdi', 'Rossi;Bianchi', 'Nobody;Rossi'];
    const { total, quality } = await report(meetings(...cells), '--join', 'name');
    expect([total.counts.held, quality.ambiguous]).toEqual([2, 1]);
  });

  test('writes the row out with why it was not used', async () => {
    const cwd = folder({
      'deals.csv': deals,
      'meetings.csv': meetings('Rossi', 'Nobody', 'Verdi'),
    });
    const files = ['-p', 'deals.csv', '-a', 'meetings.csv'];
    const { stdout } = await runCli(
      ['check', ...files, '--join', 'name', '--rejects', '-', '-o', 'r'],
      {
        cwd,
      },
    );
    expect(stdout).toContain('several prospects are called ""Rossi""');
    expect(stdout).toContain('no prospect has the name ""Nobody""');
  });

  test('is told of where ids match nothing', async () => {
    const cwd = folder({ 'deals.csv': deals, 'meetings.csv': meetings('Verdi', 'Bianchi') });
    const files = ['-p', 'deals.csv', '-a', 'meetings.csv'];
    const { code, stderr } = await runCli([...files, '--column', 'activities.prospect=customer'], {
      cwd,
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(/--join name/);
  });
});

test('--join email links by the address, and a shared one is nobody’s', async () => {
  const activities = `contact email,type,outcome,date
B@ROSSI.IT,Appointment,Held,2026-02-01
shared@x.it,Appointment,Held,2026-02-01
a@rossi.it,Appointment,No show,2026-02-01
`;
  const result = await report(activities, '--join', 'email');
  expect(countsOf(result)).toEqual([
    'Anna 2 ? 1 0 ? ? ? ?',
    'Bruno 3 ? 1 1 ? ? ? ?',
    'total 5 ? 2 1 ? ? ? ?',
  ]);
  expect(result.quality.ambiguous).toBe(1);
});

test('a configuration may join all files, and each of its sources, in its own way', async () => {
  const config = {
    join: 'name',
    sources: [
      { file: 'deals.csv', as: 'prospects' },
      { file: 'meetings.csv', as: 'activities' },
      { file: 'quotes.csv', as: 'activities', join: 'email', columns: { prospectEmail: 'to' } },
    ],
  };
  const cwd = folder({
    'deals.csv': deals,
    'meetings.csv': meetings('Verdi'),
    'quotes.csv': 'to,type,date\ninfo@muzzi.it,Proposal,2026-02-03\n',
    'spanco.config.json': JSON.stringify(config),
  });
  const { total } = await reportOf([], { cwd });
  expect([total.counts.held, total.counts.proposals]).toEqual([1, 1]);
  const { links } = await runJson<CheckResult>(['check'], { cwd });
  expect(links).toMatchObject([{ role: 'activities', by: ['name', 'email'], rows: 2, matched: 2 }]);
});

test('a system that links by name is joined by name without being asked', async () => {
  const history = `Opportunity Name,From Stage,To Stage,Last Modified
Verdi,Prospecting,Qualification,2026-02-01
Rossi,Prospecting,Closed Won,2026-02-02
Bianchi,Prospecting,Closed Won,2026-02-03
`;
  const cwd = folder({ 'deals.csv': deals, 'history.csv': history });
  const result = await runJson<ReportResult>(
    ['report', '-p', 'deals.csv', '--history', 'history.csv'],
    {
      cwd,
    },
  );
  expect([result.total.counts.qualified, result.total.counts.wins]).toEqual([2, 1]);
  expect(codesOf(result)).toContain('names-ambiguous');
});

test('names serve as ids where there are no prospects to look them up among', async () => {
  const cwd = folder({ 'meetings.csv': meetings('Rossi', 'Rossi', 'Verdi') });
  const { total } = await reportOf(['-a', 'meetings.csv', '--join', 'name'], { cwd });
  expect([total.counts.targets, total.counts.held]).toEqual([2, 2]);
});

const opportunities =
  'Opportunity Owner,Account Name,Opportunity Name,Stage,Opportunity ID\n' +
  'Kim Lee,Acme,Acme roll-out,Proposal/Price Quote,006A\nRob May,Gamma,Gamma deal,Closed Lost,006B\n';

test.each([
  ['with a subtype', 'Task Subtype,', 'Call,'],
  ['without one', '', ''],
])(
  'tasks of deals are no cases, though they are completed, and a deal stands before its contact: %s',
  async (_, header, cell) => {
    const tasks =
      `Assigned,Subject,Date,Status,${header}Contact,Opportunity,Call Result\n` +
      `Kim Lee,Call,2026-01-16,Completed,${cell}Ann Poe,Acme roll-out,Interested\n` +
      `Rob May,Call,2026-01-19,Completed,${cell}Cy Dow,Gamma deal,Not Interested\n`;
    const cwd = folder({ 'opps.csv': opportunities, 'tasks.csv': tasks });
    const { stderr } = await runCli(['report', 'opps.csv', 'tasks.csv'], { cwd });
    expect(stderr).toContain('use --join name');
    const { quality } = await reportOf(['opps.csv', 'tasks.csv', '--join', 'name'], { cwd });
    expect(quality.all.unmatched).toBe(0);
  },
);
