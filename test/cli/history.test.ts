import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { codesOf, countsOf, folder, reportOf, runCli, runJson } from './fake-world.js';

const deals = `id,name,rep,stage,created
1,Alfa,Anna,Proposal,2026-01-05
2,Beta,Anna,New,2026-01-06
3,Gamma,Bruno,Closed lost,2026-01-07
`;
/** A report of the deals and of the changes of their stages. */
const report = (history: string, ...args: string[]) =>
  reportOf(['-p', 'deals.csv', '--history', 'history.csv', ...args], {
    cwd: folder({ 'deals.csv': deals, 'history.csv': history }),
  });

const withoutFrom = 'stages entered, without those before';
/** What the three deals went through, in the form of each system. */
const forms: Readonly<Record<string, string>> = {
  'Salesforce: From Stage, To Stage, Last Modified': `Opportunity Name,Opportunity ID,From Stage,To Stage,Last Modified,Amount
Alfa,1,Prospecting,Qualification,2026-01-10,100
Alfa,1,Qualification,Qualification,2026-01-11,200
Alfa,1,Qualification,Proposal/Price Quote,2026-02-10,200
Beta,2,Prospecting,Closed Won,2026-02-11,0
Gamma,3,Prospecting,Closed Lost,2026-02-12,0
`,
  'Salesforce without ids': `Opportunity Name,From Stage,To Stage,Last Modified
Alfa,Prospecting,Qualification,2026-01-10
Alfa,Qualification,Proposal/Price Quote,2026-02-10
Beta,Prospecting,Closed Won,2026-02-11
Gamma,Prospecting,Closed Lost,2026-02-12
`,
  'Salesforce: Old Value, New Value, Edit Date': `Opportunity Name,Edited By,Field / Event,Old Value,New Value,Edit Date
Alfa,Anna,Stage,Prospecting,Qualification,2026-01-10
Alfa,Anna,Amount,100,200,2026-01-11
Alfa,Anna,Close Date,2026-03-01,2026-04-01,2026-01-11
Alfa,Anna,Stage,Qualification,Proposal/Price Quote,2026-02-10
Beta,Anna,Stage,Prospecting,Closed Won,2026-02-11
Gamma,Bruno,Stage,Prospecting,Closed Lost,2026-02-12
`,
  'HubSpot property history': `Object ID,Property name,Property value,Timestamp,Source
1,dealstage,qualifiedtobuy,2026-01-10 09:00,CRM_UI
1,amount,200,2026-01-11 09:00,CRM_UI
1,dealstage,contractsent,2026-02-10 09:00,CRM_UI
2,dealstage,closedwon,2026-02-11 09:00,CRM_UI
3,dealstage,closedlost,2026-02-12 09:00,CRM_UI
`,
  'in the words of the help: from, to, when': `deal id,from,to,when
1,Prospecting,Qualified,2026-01-10
1,Qualified,Proposal,2026-02-10
2,Prospecting,Closed won,2026-02-11
3,Prospecting,Closed lost,2026-02-12
`,
  [withoutFrom]: `deal id,new stage,changed on
1,Qualified,2026-01-10
1,Proposal,2026-02-10
2,Closed won,2026-02-11
3,Closed lost,2026-02-12
`,
};

describe.each(Object.entries(forms))('%s', (_, history) => {
  test('counts the stages that were entered, and those passed before them', async () => {
    const result = await report(history);
    // A pipeline without an appointment stage says nothing of appointments.
    expect(countsOf(result)).toEqual([
      'Anna 2 2 ? ? 2 1 ? 0',
      'Bruno 1 0 ? ? 0 0 ? 1',
      'total 3 2 ? ? 2 1 ? 1',
    ]);
    // The history tells where the deal was that its own stage calls lost and no more.
    expect(result.total.open).toMatchObject({ qualified: 0, proposals: 0, wins: 0, lost: 0 });
  });

  test('dates them: a period counts what was entered in it', async () => {
    const january = await report(history, '--since', '2026-01-01', '--until', '2026-01-31');
    expect(january.total.counts).toMatchObject({ targets: 3, qualified: 1, proposals: 0, lost: 0 });
    const february = await report(history, '--since', '2026-02-01', '--until', '2026-02-28');
    expect(february.total.counts).toMatchObject({ targets: 0, proposals: 1, wins: 1, lost: 1 });
  });
});

// Without the stage before, a file could as well be one of deals.
test.each(Object.keys(forms).filter((form) => form !== withoutFrom))(
  'changes of stage among the activities are told by their columns: %s',
  async (form) => {
    const history = forms[form]!;
    const cwd = folder({ 'deals.csv': deals, 'history.csv': history });
    const asActivities = await reportOf(['-p', 'deals.csv', '-a', 'history.csv'], { cwd });
    expect(countsOf(asActivities)).toEqual(countsOf(await report(history)));
  },
);

test('rows about other fields are used, prove nothing and are no changes of stage', async () => {
  const { quality } = await report(forms['Salesforce: Old Value, New Value, Edit Date']!);
  expect(quality).toMatchObject({ history: 4, all: { read: 9, used: 9, unmatched: 0 } });
});

const wandering = `deal id,from stage,to stage,changed on
1,New,Proposal,2026-01-10
1,Proposal,Qualified,2026-01-12
1,Qualified,Proposal,2026-01-14
2,New,Closed won,2026-01-10
2,Closed won,Negotiation,2026-01-20
3,Proposal,Closed lost,2026-01-10
3,Closed lost,Demo,2026-01-12
3,Demo,Demo,2026-01-13
3,Demo,Zorgle,2026-01-14
`;

test('changes backward and re-openings are counted, reported, and no progress', async () => {
  const result = await report(wandering);
  expect(result.quality).toMatchObject({ history: 9, backward: 1, reopened: 2 });
  expect(codesOf(result)).toEqual(
    expect.arrayContaining(['stages-backward', 'deals-reopened', 'unknown-words']),
  );
  // The stage of the third deal still says that it is lost; the win that was re-opened is none.
  expect(result.total.counts).toMatchObject({ proposals: 3, wins: 0, lost: 1 });
  const january = await report(wandering, '--since', '2026-01-11', '--until', '2026-01-31');
  expect(january.total.counts).toMatchObject({ proposals: 0, wins: 0, lost: 0 });
  // Nobody knows when the second and third deal passed the proposal, nor when the third was lost anew.
  expect(january.total.open).toMatchObject({ proposals: 2, wins: 0, lost: 1 });
});

test('a check counts them on the path, and the rows that were linked', async () => {
  const cwd = folder({ 'deals.csv': deals, 'history.csv': `${wandering}9,New,Won,2026-01-10\n` });
  const { path, links, quality } = await runJson<CheckResult>(
    ['check', '-p', 'deals.csv', '--history', 'history.csv'],
    { cwd },
  );
  expect(path).toMatchObject({ backward: 1, reopened: 2 });
  expect(links).toEqual([
    { role: 'history', by: ['id'], rows: 10, matched: 9, rate: 0.9, ambiguous: [] },
  ]);
  expect(quality.unknownWords.stages).toMatchObject([{ word: 'Zorgle', count: 1 }]);
});

test('every row is accounted for, with the reason of those that cannot be used', async () => {
  const { quality } = await report(`deal id,from stage,to stage,changed on
1,New,Proposal,2026-01-10
,New,Proposal,2026-01-10
1.5E+11,New,Proposal,2026-01-10
1,New,Proposal,31/02/2026
9,New,Proposal,2026-01-10

deal id,from stage,to stage,changed on
`);
  expect(quality.files[1]).toMatchObject({
    ...{ role: 'history', read: 7, used: 2, blank: 1, headerOrFooter: 1, unmatched: 1 },
    ...{ rejected: 2, rejectedBy: { 'no-id': 1, 'damaged-id': 1 }, unread: { date: 1 } },
  });
});

test('a change without a day proves its stage, and is open in a period that may not hold it', async () => {
  const history = 'deal id,from stage,to stage,changed on\n2,New,Proposal,\n';
  const { total } = await report(history);
  expect(total.counts.proposals).toBe(2);
  // Where the third deal was before it was lost is open whatever the period.
  const all = await report(history, '--since', '2026-01-01');
  expect(all.total).toMatchObject({ counts: { proposals: 2 }, open: { proposals: 1 } });
  const part = await report(history, '--since', '2026-02-01');
  expect(part.total).toMatchObject({ counts: { proposals: 0 }, open: { proposals: 3 } });
  expect(codesOf(part)).toContain('undated-left-out');
});

test('history alone makes its prospects known', async () => {
  const cwd = folder({ 'history.csv': forms[withoutFrom]! });
  const { total } = await reportOf(['--history', 'history.csv'], { cwd });
  expect(total.counts).toMatchObject({ targets: 3, qualified: 2, proposals: 2, wins: 1, lost: 1 });
});

test('history that is about nobody in the file is an error, with an id of each', async () => {
  const cwd = folder({
    'deals.csv': deals,
    'history.csv': 'deal id,from stage,to stage,changed on\nX-1,New,Proposal,2026-01-10\n',
  });
  const { code, stderr } = await runCli(['-p', 'deals.csv', '--history', 'history.csv'], { cwd });
  expect(code).toBe(3);
  expect(stderr).toMatch(/1 of 1 changes of stage name a prospect.*"X-1".*"1"/s);
});

test('a stage is entered on the earliest day that anything says', async () => {
  const cwd = folder({
    'deals.csv': `id,rep,created,proposedOn\n1,Anna,2026-01-05,2026-01-20\n2,Anna,2026-01-05,2026-01-20\n`,
    'history.csv': `deal id,from stage,to stage,changed on\n1,New,Proposal,2026-01-10\n2,New,Proposal,2026-01-30\n`,
  });
  const until = (day: string) =>
    reportOf(['-p', 'deals.csv', '--history', 'history.csv', '--until', day], { cwd });
  const proposals = async (day: string) => (await until(day)).total.counts.proposals;
  expect([await proposals('2026-01-10'), await proposals('2026-01-20')]).toEqual([1, 2]);
});

test('the order of day and month in the history is settled by its own file', async () => {
  const history = `deal id,from stage,to stage,changed on
2,New,Qualified,01/02/2026
2,Qualified,Proposal,02/28/2026
`;
  const { total } = await report(history, '--since', '2026-01-01', '--until', '2026-01-31');
  expect(total.counts.qualified).toBe(1);
});
