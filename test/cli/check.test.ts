import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { codesOf, folder, runCli, runJson } from './fake-world.js';

type Files = Readonly<Record<string, string | Buffer>>;

const hubspot = `Record ID,Deal Name,Deal Stage,Deal owner,Create Date,Close Date,Amount,Amount,Notes,"Date entered ""Zorgle (Sales)"""
1,Alfa,closedwon,Anna,03/04/2026,30/04/2026,"1.234,50",1,x,
2,Beta,Zorgle,Anna;Bruno,03/04/2026,,"1,5",1,x,2026-04-05
2,Beta,qualifiedtobuy,Anna,13/04/2026,,,1,x,
3,Gamma,closedlost,anna ,05/04/2026,06/04/2026,,1,x,
`;
const calls = `Record ID,Call outcome,Associated Deal IDs,Activity date,Activity assigned to
7,Connected,1,2026-04-06,Anna
8,Conected,2,2026-04-06,Anna
8,Conected,2,2026-04-06,Anna
9,Connected,99,2026-04-06,Anna
`;
const both: Files = { 'deals.csv': hubspot, 'calls.csv': calls };
const named = ['-p', 'deals.csv', '-a', 'calls.csv'];

const checkOf = (files: Files, ...args: string[]) =>
  runJson<CheckResult>(['check', ...args], { cwd: folder(files) });
const tableOf = async (file: string | Buffer, ...args: string[]) =>
  (await checkOf({ 'd.csv': file }, '-p', 'd.csv', ...args)).tables[0]!;

describe('a check says of each file', () => {
  test('what it was taken for', async () => {
    const { tables } = await checkOf(both, ...named);
    expect(tables).toMatchObject([
      { file: 'deals.csv', role: 'prospects', system: 'HubSpot deals', delimiter: ',' },
      { file: 'calls.csv', role: 'activities', system: 'HubSpot calls', delimiter: ',' },
    ]);
    expect(tables[1]!.constants).toEqual({ type: 'Call' });
  });

  test('its encoding, in words, and its delimiter', async () => {
    const text = 'id;stage;rep\n1;Gagné;Zoé\n';
    const latin = await tableOf(Buffer.from(text, 'latin1'));
    expect(latin).toMatchObject({ delimiter: ';' });
    expect(latin.encoding).toMatch(/windows-1252/);
    const utf16 = await tableOf(Buffer.from(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le'));
    expect(utf16).toMatchObject({ delimiter: '\t' });
    expect(utf16.encoding).toMatch(/utf-16le/);
    expect((await tableOf('[{"id":1,"stage":"Won"}]')).delimiter).toBeNull();
  });

  test('which columns are read, ready to be asked for, and no field', async () => {
    const [deals] = (await checkOf(both, ...named)).tables;
    expect(deals!.columns).toMatchObject({ id: ['Record ID'], amount: ['Amount'] });
    expect(deals!.spare).toEqual({ name: 'Deal Name' });
    expect(deals!.ignored).toEqual(['Notes', 'Date entered "Zorgle (Sales)"']);
  });

  test('which of its columns come twice, and which stages mean nothing to us', async () => {
    const [deals] = (await checkOf(both, ...named)).tables;
    expect(deals!.repeated).toEqual(['Amount']);
    expect(deals!.unknownStages).toEqual(['Date entered "Zorgle (Sales)"']);
  });
});

describe('a check says how dates and amounts are written, and what settled it:', () => {
  const formatOf = async (cells: readonly string[], ...args: string[]) => {
    const header = 'id;stage;created;closed;amount';
    const { formats } = await tableOf(`${[header, ...cells].join('\n')}\n`, ...args);
    return formats.map(({ field, written, settledBy }) => [field, written, settledBy]);
  };

  test.each([
    ['1;Won;31/01/2026;;', [['created', 'dd/mm/yyyy', 'values']]],
    ['1;Won;01/31/2026;;', [['created', 'mm/dd/yyyy', 'values']]],
    ['1;Won;2026-01-31;;', [['created', 'yyyy-mm-dd', null]]],
    ['1;Won;31.01.2026;;', [['created', 'dd.mm.yyyy', null]]],
    ['1;Won;15 Apr, 2021 00:03:00;;', [['created', 'd Mon yyyy', null]]],
    ['1;Won;46027;;', [['created', 'Excel serial number', null]]],
    ['1;Won;1770000000000;;', [['created', 'milliseconds since 1970', null]]],
    ['1;Won;;;1.234,50', [['amount', '1234,56', null]]],
    ['1;Won;;;1234.5', [['amount', '1234.56', null]]],
    ['1;Won;;;1234', [['amount', '1234', null]]],
    ['1;Won;;;', []],
  ])('%s', async (row, expected) => {
    expect(await formatOf([row])).toEqual(expected);
  });

  test('other columns of the file', async () => {
    expect(await formatOf(['1;Won;03/04/2026;31/01/2026;'])).toEqual([
      ['created', 'dd/mm/yyyy', 'other columns'],
      ['closed', 'dd/mm/yyyy', 'values'],
    ]);
  });

  test('an option', async () => {
    const options = ['--date-format', 'mdy', '--decimal', 'comma'];
    expect(await formatOf(['1;Won;03/04/2026;;12,500'], ...options)).toEqual([
      ['created', 'mm/dd/yyyy', 'option'],
      ['amount', '1234,56', 'option'],
    ]);
  });

  test('the habit of the system', async () => {
    const german = `Opportunity-Inhaber;Name der Opportunity;Phase;Erstelldatum;Opportunity-Betrag
Anna;Alfa;Geschlossen und gewonnen;03/04/2026;12.500
`;
    const { formats } = await tableOf(german);
    expect(formats.map(({ written, settledBy }) => [written, settledBy])).toEqual([
      ['dd/mm/yyyy', 'system'],
      ['1234,56', 'system'],
    ]);
  });

  test('in each column of a file with fifty of them', async () => {
    const stages = Array.from({ length: 50 }, (_, at) => `"Date entered ""Proposal (P${at})"""`);
    const days = stages.map(() => '2026-01-31');
    const { formats } = await tableOf(
      `id,created,${stages.join(',')}\n1,2026-01-01,${days.join(',')}\n`,
    );
    expect(formats.length).toBe(51);
    expect(new Set(formats.map(({ written }) => written))).toEqual(new Set(['yyyy-mm-dd']));
  });
});

describe('a check counts', () => {
  test('the rows that match a prospect, and the names that several have', async () => {
    const deals = 'id,name,stage\n1,Alfa,New\n2,Beta,New\n3,beta,New\n';
    const visits = ['Alfa', 'Beta', 'Beta', 'Gamma', 'BETA'];
    const meetings = `customer,type\n${visits.map((who) => `${who},Appointment\n`).join('')}`;
    const files = { 'deals.csv': deals, 'calls.csv': meetings };
    const { links } = await checkOf(files, ...named, '--join', 'name');
    expect(links).toEqual([
      {
        ...{ role: 'activities', by: ['name'], rows: 5, matched: 1, rate: 0.2 },
        ambiguous: [
          { name: 'Beta', count: 2 },
          { name: 'BETA', count: 1 },
        ],
      },
    ]);
  });

  test('stages skipped, and impossible orders', async () => {
    const activities = `prospect,type,outcome,date
1,Proposal,,2026-02-01
2,Qualification call,Completed,2026-02-09
2,Appointment,Held,2026-02-05
2,Proposal,,2026-02-10
`;
    const { path, warnings } = await checkOf({ 'a.csv': activities }, '-a', 'a.csv');
    expect(path).toMatchObject({ skipped: 1, outOfOrder: 1, backward: 0, reopened: 0 });
    expect(codesOf({ warnings })).toEqual(
      expect.arrayContaining(['stages-skipped', 'out-of-order']),
    );
  });

  test('every row, in a ledger that balances', async () => {
    const { quality } = await checkOf(both, ...named);
    for (const file of [...quality.files, quality.all]) {
      const { read, used, blank, headerOrFooter, duplicate, rejected, unmatched } = file;
      expect(used + blank + headerOrFooter + duplicate + rejected + unmatched).toBe(read);
    }
    expect(quality.all).toMatchObject({ read: 8, used: 5, duplicate: 2, unmatched: 1 });
  });
});

describe('a check says of the four ratios', () => {
  test('which can be fed, and what is missing for the others', async () => {
    const deals = 'id,stage\n1,Won\n2,Appointment booked\n3,Proposal\n4,New\n5,Won\n';
    const { ratios, fit, unknownRatios } = await checkOf({ 'p.csv': deals }, '-p', 'p.csv');
    expect(ratios.map(({ short, missing }) => `${short}: ${missing}`)).toEqual([
      'R1: null',
      'R2: nothing in the export speaks of held',
      'R3: nothing in the export speaks of held',
      'R4: null',
    ]);
    expect(fit).toBe('partly');
    expect(unknownRatios).toEqual(
      ['appointment', 'proposal', 'efficiency', 'fulfilment', 'winRate'], // prettier-ignore
    );
    expect(ratios[1]!.mend).toContain('activities.outcome');
  });

  test('that a lost deal does not say how far it came, and that a history would', async () => {
    const { ratios } = await checkOf(both, ...named);
    expect(ratios.map(({ short, missing, mend }) => [short, missing, mend])).toEqual(
      ['R1', 'R2', 'R3', 'R4'].map((short) => [
        short,
        '1 answer is open',
        'an export of the changes of stage, with --history',
      ]),
    );
  });

  test('that there is nothing to divide by', async () => {
    const rows = 'id,bookedOn,heldOn,proposedOn\n1,2026-01-02,,\n';
    const { ratios } = await checkOf({ 'p.csv': rows }, '-p', 'p.csv');
    expect(ratios[2]).toMatchObject({ key: 'proposal', missing: 'there are no held', mend: null });
  });

  test('that nothing is missing', async () => {
    const rows = `prospect,type,outcome\n1,Qualification call,Completed
1,Appointment,Held\n1,Proposal,Sent\n1,Sale,Won\n`;
    const { ratios, fit } = await checkOf({ 'a.csv': rows }, '-a', 'a.csv');
    expect(ratios.map(({ missing }) => missing)).toEqual([null, null, null, null]);
    expect(fit).toBe('yes');
  });
});

/** The warning of a code, null where there is none. */
const warningOf = ({ warnings }: CheckResult, code: string) =>
  warnings.find((warning) => warning.code === code) ?? null;

/** The words of a line as a shell takes them. */
const pasted = (line: string): string[] =>
  [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));

describe('what a check proposes mends', () => {
  const german = `Opportunity-Inhaber;Name der Opportunity;Phase;Erstelldatum
Anna;Alfa;Geschlossen und gewonnen;03/04/2026
`;
  const damaged = Buffer.concat([
    Buffer.from('\ufeffid,stage,rep\n1,Won,'),
    Buffer.from('Zoé\n', 'latin1'),
  ]);

  test.each<[string, Files, string[]]>([
    ['dates-by-system', { 'p.csv': german }, ['-p', 'p.csv']],
    ['damaged-text', { 'p.csv': damaged }, ['-p', 'p.csv', '--encoding', 'utf-8']],
  ])('%s, by an option', async (code, files, args) => {
    const before = warningOf(await checkOf(files, ...args), code);
    expect(before?.mend).toMatch(/^--/);
    const after = await checkOf(files, ...args.slice(0, 2), ...pasted(before!.mend!));
    expect(warningOf(after, code)).toBeNull();
  });

  test('columns-repeated, by reading the other one', async () => {
    const { mend } = warningOf(await checkOf(both, ...named), 'columns-repeated')!;
    expect(mend).toBe('--column prospects.amount="Amount#2"');
    const files = { 'deals.csv': 'id,stage,amount,amount\n1,Won,7,9\n' };
    const cwd = folder(files);
    const own = ['-p', 'deals.csv', ...pasted(mend!.replaceAll('Amount', 'amount'))];
    const { total } = await runJson<{ total: { revenue: unknown } }>(['report', ...own], { cwd });
    expect(total.revenue).toEqual([{ currency: null, amount: 9 }]);
  });

  test.each<[string, Files, string[]]>([
    ['types', { 'a.csv': 'prospect,type,outcome\n1,Apointment,Held\n' }, ['-a', 'a.csv']],
    ['outcomes', { 'a.csv': 'prospect,type,outcome\n1,Appointment,Helld\n' }, ['-a', 'a.csv']],
    ['stages', { 'p.csv': 'id,stage\n1,Negociation!\n2,Proposl\n' }, ['-p', 'p.csv']],
  ])('unknown %s, by a line of configuration that teaches them', async (kind, files, args) => {
    const warning = warningOf(await checkOf(files, ...args), 'unknown-words');
    expect(warning?.mend).toContain(`"words": { "${kind}"`);
    const config = { 'spanco.config.json': `{ ${warning!.mend} }` };
    expect(warningOf(await checkOf({ ...files, ...config }, ...args), 'unknown-words')).toBeNull();
  });

  test('stages of unknown names that are dated, by their order', async () => {
    const before = warningOf(await checkOf(both, ...named), 'stage-dates-unknown');
    expect(before?.mend).toMatch(/under stages$/);
    const config = { 'spanco.config.json': '{ "stages": ["New", "Zorgle", "Closed won"] }' };
    const after = await checkOf({ ...both, ...config }, ...named);
    expect(warningOf(after, 'stage-dates-unknown')).toBeNull();
    expect(after.tables[0]!.unknownStages).toEqual([]);
    expect(Object.values(after.tables[0]!.columns).flat()).toContain(
      'Date entered "Zorgle (Sales)"',
    );
  });

  test('logins of two users, by a line of configuration', async () => {
    const files = {
      'deals.csv': 'id,owner,stage\n1,a.rossi,Won\n',
      'users.csv': 'id,login,name\n1,a.rossi,Anna Rossi\n2,a.rossi,Aldo Rossi\n',
    };
    const args = ['-p', 'deals.csv', '--reps', 'users.csv'];
    const { mend } = warningOf(await checkOf(files, ...args), 'logins-shared')!;
    expect(mend).toMatch(/under reps, who "a\.rossi" is$/);
    const config = { 'spanco.config.json': '{ "reps": { "Anna Rossi": ["a.rossi"] } }' };
    const cwd = folder({ ...files, ...config });
    const report = await runJson<{ rows: { group: { rep: string } }[] }>(['report', ...args], {
      cwd,
    });
    expect(report.rows.map(({ group }) => group.rep)).toEqual(['Anna Rossi']);
    expect(codesOf(await runJson<CheckResult>(['check', ...args], { cwd }))).not.toContain(
      'logins-shared',
    );
  });
});

test('the page says all of it, each note with what mends it', async () => {
  const { stdout, code } = await runCli(['check', ...named], { cwd: folder(both) });
  expect(code).toBe(0);
  for (const part of [
    'Fit to be measured in part',
    '2 of 3 activities (66.6 %) match a prospect, by id.',
    'HubSpot deals',
    'dd/mm/yyyy',
    'always "Call"',
    '1 answer is open',
    'nothing in the export speaks of them',
    '→ "words": { "outcomes": { "reached": ["Conected"] } }',
    '→ --column prospects.amount="Amount#2"',
    'Ready for --by and --where in deals.csv: name (Deal Name).',
    'No field in deals.csv: Notes',
  ]) {
    expect(stdout).toContain(part);
  }
});
