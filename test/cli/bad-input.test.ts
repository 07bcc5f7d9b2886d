import { chmodSync, existsSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folder, reportOf, runCli } from './fake-world.js';
import { activities, both, files, prospects } from './sample.js';

interface Case {
  /** The content of bad.csv. */
  readonly content: string | Buffer;
  readonly args?: readonly string[];
  readonly code: number;
  readonly says: string;
}

const read = ['-p', 'bad.csv'];
const wide = 'x'.repeat(2 * 1024 * 1024);

/** Action, cause, place, and what to do: every message in full. */
const cases: Record<string, Case> = {
  'a file that is not there': {
    content: '',
    args: ['-p', 'nope.csv'],
    code: 1,
    says: 'Cannot read nope.csv: there is no such file. Check the path.',
  },
  'an empty file': {
    content: '',
    code: 3,
    says: 'Cannot read bad.csv: it is empty. Export it again, with its header row.',
  },
  'a file of white space': {
    content: ' \n\n  \n',
    code: 3,
    says: 'Cannot read bad.csv: it is empty. Export it again, with its header row.',
  },
  'an empty file, packed': {
    content: gzipSync(''),
    code: 3,
    says: 'Cannot read bad.csv: it is empty. Export it again, with its header row.',
  },
  'a header without rows': {
    content: 'id,rep,stage\n',
    code: 3,
    says: 'Cannot measure bad.csv: it has a header but no rows. Check the filter of the export.',
  },
  'a spreadsheet': {
    content: Buffer.from('504b030414000600', 'hex'),
    code: 3,
    says: 'Cannot read bad.csv: the spreadsheet is damaged (it is cut off). Copy or download the file again, or open it in a spreadsheet program and save it anew.',
  },
  'a binary file': {
    content: Buffer.from([0x61, 0x00, 0x00, 0x00, 0x62, 0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06]),
    code: 3,
    says: 'Cannot read bad.csv: it holds binary data, not text. Save or export it as CSV or JSON; if it is text in UTF-16, name that with --encoding utf-16le.',
  },
  'gzip data that breaks off': {
    content: gzipSync(prospects.repeat(50)).subarray(0, 60),
    code: 3,
    says: 'Cannot unpack bad.csv: the gzip data is damaged (unexpected end of file). Copy or download the file again.',
  },
  'gzip data that is damaged': {
    content: Buffer.concat([gzipSync(prospects).subarray(0, -8), Buffer.alloc(8)]),
    code: 3,
    says: 'Cannot unpack bad.csv: the gzip data is damaged (incorrect data check). Copy or download the file again.',
  },
  'invalid JSON': {
    content: '[{"id": 1},\n {"id": }]',
    code: 3,
    says: "Cannot read bad.csv as JSON: Object value expected after ':' at line 2, column 9. Mend the file there, or export it again.",
  },
  'JSON that breaks off': {
    content: '[{"id": "1"},\n {"id": "2"',
    code: 3,
    says: "Cannot read bad.csv as JSON: Quoted object key or end of object '}' expected but reached end of input at line 2, column 12. Mend the file there, or export it again.",
  },
  'an invalid line of JSON lines': {
    content: '{"id":"1","stage":"Won"}\n{"id":"2","stage":"Won"}\n{"id":}\n',
    code: 3,
    says: "Cannot read bad.csv as JSON: Object value expected after ':' at line 3, column 7. Mend the file there, or export it again.",
  },
  'JSON of another shape': {
    content: '{"prospects": 3}',
    code: 3,
    says: 'Cannot read bad.csv: "prospects" is not an array. JSON may be an array of records, one record a line, {"prospects": […], "activities": […]} or {"records": […]}.',
  },
  'a quote that is never closed': {
    content: 'id,rep,stage\n1,Anna,Won\n2,"Bruno,Won\n3,Carla,Won\n',
    code: 3,
    says: 'Cannot read bad.csv: a quote (") in the record that begins on line 3 is never closed. Close the quote, or double it ("") if it belongs to the text.',
  },
  'a record longer than the limit': {
    content: `id,rep,stage\n1,Anna,Won\n2,"${wide}\n`,
    code: 3,
    says: 'Cannot read bad.csv: the record that begins on line 3 is longer than the limit of 1 MiB. A quote (") that is opened there and never closed is the usual cause.',
  },
  'dates that are day/month or month/day': {
    content: 'id,rep,stage,created\n1,Anna,Won,01/02/2026\n2,Anna,Won,03/04/2026\n',
    code: 3,
    says: 'Cannot read the dates of column "created" (prospects): every value, such as "01/02/2026" in record 1 (line 2) of bad.csv, could be day/month or month/day. Say which it is with --date-format dmy or --date-format mdy.',
  },
  'dates that contradict each other': {
    content: 'id,rep,stage,created\n1,Anna,Won,31/01/2026\n2,Anna,Won,01/31/2026\n',
    code: 3,
    says: 'Cannot read the dates of column "created" (prospects): "31/01/2026" in record 1 (line 2) of bad.csv is day/month, but "01/31/2026" is month/day. Say which it is with --date-format dmy or --date-format mdy; rows that do not fit are then rejected and counted.',
  },
  'a year of two digits': {
    content: 'id,rep,stage,created\n1,Anna,Won,01-02-26\n',
    code: 3,
    says: 'Cannot read date in record 1 (line 2) of bad.csv: "01-02-26" has a year of two digits, so its parts could be in any order. Say which it is with --date-format dmy, mdy or ymd.',
  },
  'amounts that are thousands or decimals': {
    content: 'id,rep,stage,amount\n1,Anna,Won,"1,500"\n',
    code: 3,
    says: 'Cannot read the amounts of column "amount": "1,500" in record 1 (line 2) of bad.csv could be thousands or decimals, and no other value settles it. Say which it is with --decimal comma or --decimal point. It is 1.5 with the former, 1500 with the latter.',
  },
  'rows none of which can be used': {
    content: 'id,rep,stage\n,Anna,Won\n5.80503E+18,Anna,Won\n',
    code: 3,
    says: 'Cannot measure bad.csv: no row could be used (1 rejected: the id is missing, 1 rejected: the id is a number in scientific notation, its digits are lost). Run spanco check on it, and write the rows out with --rejects.',
  },
  'columns that tell neither prospects nor activities': {
    content: 'colour,taste\nred,sweet\n',
    args: ['-p', '-'],
    code: 3,
    says: 'Cannot read prospects from standard input: no column is a stage, a status or a milestone date, and there are no activities. Columns found: "colour", "taste". Say which it is with --column prospects.stage="…", or in spanco.config.json under columns.prospects.stage. If none is, export the stage of every deal, or add their activities with -a.',
  },
  'ids with a decimal in one file alone': {
    content: prospects.replace(/^(\d),/gm, '$1.0,'),
    args: [...read, '-a', 'activities.csv'],
    code: 3,
    says: 'Cannot match activities to prospects: 13 of 13 activities name a prospect that is not in the file. They name prospects such as "1", the prospects file has ids such as "1.0". Write the ids without ".0", which programs add to whole numbers where a column has empty cells.',
  },
  'activities that match no prospect': {
    content: prospects.replace(/^(\d),/gm, 'P-$1,'),
    args: [...read, '-a', 'activities.csv'],
    code: 3,
    says: 'Cannot match activities to prospects: 13 of 13 activities name a prospect that is not in the file. They name prospects such as "1", the prospects file has ids such as "P-1". Say which columns hold the ids with --column prospects.id="…" and --column activities.prospect="…".',
  },
  'a first row that cannot be used, with --strict': {
    content: 'id,rep,stage,created\n1,Anna,Won,2026-01-02\n2,Anna,Won,31/02/2026\n',
    args: [...read, '--strict'],
    code: 3,
    says: 'Cannot use record 2 (line 3) of bad.csv: "31/02/2026" is not a day (--strict). Correct the row, or leave --strict out to have it counted and go on.',
  },
};

describe.each(Object.entries(cases))('%s', (_, { content, args = read, code, says }) => {
  const setup = () => ({ cwd: folder({ ...files, 'bad.csv': content }), stdin: content });

  test('is said with its cause, its place and what to do', async () => {
    const ran = await runCli(args, setup());
    expect(ran).toEqual({ code, stdout: '', stderr: `spanco: ${says}\n` });
  });

  test('is one JSON object with --json', async () => {
    const ran = await runCli([...args, '--json'], setup());
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    const { error } = JSON.parse(ran.stderr) as { error: Record<string, string | null> };
    expect(Object.keys(error)).toEqual(['code', 'message', 'file', 'record', 'line', 'hint']);
    expect(`${error.message} ${error.hint}`).toBe(says);
  });

  test('leaves nothing half-written', async () => {
    const { cwd, stdin } = setup();
    const before = readdirSync(cwd);
    const outputs = ['-o', 'result.json', '--rejects', 'rejects.csv'];
    expect((await runCli([...args, ...outputs], { cwd, stdin })).code).toBe(code);
    // Rows that could not be used are written when they are wanted most: when nothing else comes of them.
    expect(readdirSync(cwd).filter((name) => name !== 'rejects.csv')).toEqual(before);
  });
});

test.each([['[]'], ['{"records": []}'], ['{"prospects": [], "activities": []}']])(
  '%s has no rows, which is not to say that a column is missing',
  async (stdin) => {
    const { code, stderr } = await runCli(['-p', '-'], { stdin });
    expect(code).toBe(3);
    expect(stderr).toMatch(/no rows|no records|is empty/);
  },
);

describe('wrong values of options are refused with exit 2', () => {
  test.each([
    ['--unit', 'deals', 'it is none of prospects, activities'],
    ['--stages', 'all', 'it is none of recorded, implied, strict'],
    ['--credit', 'team', 'it is none of owner, actor'],
    ['--basis', 'week', 'it is none of activity, cohort'],
    ['--format', 'xml', 'it is none of table, json, csv, tsv, markdown, html, xlsx'],
    ['--date-format', 'dd/mm', 'it is none of dmy, mdy, ymd'],
    ['--decimal', '.', 'it is none of comma, point'],
    ['--delimiter', 'x', 'it is none of , ; | tab'],
    ['--since', '2026-02-30', 'it is no day of the form 2026-03-31'],
    ['--until', '31/03/2026', 'it is no day of the form 2026-03-31'],
    ['--period', '2026-03-31', 'it is a day; write --since 2026-03-31 --until 2026-03-31'],
    [
      '--period',
      'last-mnth',
      'it is no period (did you mean "last-month"?); there are last-week, this-week, last-month, this-month, last-quarter, this-quarter, last-year, this-year, and such as 2026, 2026-Q1, 2026-03 or 2026-W05',
    ],
    ['--as-of', 'today', 'it is no day of the form 2026-03-31'],
    ['--tz', 'Mars/Olympus', 'there is no such time zone'],
    ['--mature', '0', 'the least is 1'],
    ['--mature', '1.5', 'it is not a whole number'],
    ['--width', '5', 'the least is 20'],
    ['--where', 'segment', 'it is not of the form field=value'],
    ['--by', '', 'the name is empty'],
    [
      '--column',
      'stage=x',
      'it is not of the form prospects.field=header or activities.field=header',
    ],
    ['--fail-if', 'closing', 'it is not of the form closing<0.2 or rep=Anna Rossi: closing<0.2'],
  ])('%s "%s"', async (flag, value, cause) => {
    const ran = await runCli([...both, flag, value], { cwd: folder(files) });
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: `spanco: Cannot use ${flag} "${value}": ${cause}.\n`,
    });
  });

  test('--column of a field that there is not lists the fields', async () => {
    const ran = await runCli([...both, '--column', 'activities.kind=x'], { cwd: folder(files) });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(
      /activities have no field "kind"; there are id, prospect, prospectName, prospectEmail, rep, type/,
    );
  });

  test('a period that ends before it begins', async () => {
    const period = ['--since', '2026-02-01', '--until', '2026-01-01'];
    const ran = await runCli([...both, ...period], { cwd: folder(files) });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/Cannot use --since "2026-02-01": it is after --until 2026-01-01\./);
  });

  test('standard input named twice', async () => {
    const ran = await runCli(['-p', '-', '-a', '-'], { stdin: activities });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^spanco: Cannot read standard input twice: /);
  });
});

describe('rows that cannot be used', () => {
  const messy = `id,rep,stage,created,amount
1,Anna,Won,2026-01-02,100
2,Anna,Won,2026-02-30,100
3,Anna,Won,2026-01-02,a lot
,Anna,Won,2026-01-02,100
5.80503E+18,Anna,Won,2026-01-02,100
6,Anna,Won,2026-01-02,100,and more
7,"An"na",Won,2026-01-02,100
`;

  test('are counted by reason, and the ledger balances', async () => {
    const { quality, warnings } = await reportOf(['-p', '-'], { stdin: messy });
    expect(quality.all).toEqual({
      read: 7,
      used: 4,
      blank: 0,
      headerOrFooter: 0,
      duplicate: 0,
      rejected: 3,
      rejectedBy: { 'no-id': 1, 'damaged-id': 1, cells: 1 },
      unmatched: 0,
      short: 0,
      unread: { created: 1, amount: 1 },
    });
    expect(warnings.find(({ code }) => code === 'rows-rejected')?.message).toMatch(
      /^3 of 7 rows could not be used: the id is missing \(1\); /,
    );
    expect(warnings.find(({ code }) => code === 'values-unread')?.message).toBe(
      'Cells that cannot be read count as unknown: created (1): "2026-02-30" is not a day (line 3); amount (1): "a lot" is not a number (line 4). See them with --rejects <file>.',
    );
  });

  test('are written out with --rejects, with their place and reason', async () => {
    const cwd = folder({ 'x.csv': messy });
    const ran = await runCli(['-p', 'x.csv', '--rejects', '-', '-o', 'x.json'], { cwd });
    expect(ran.stdout.split('\n').slice(0, 4)).toEqual([
      'file,record,line,kind,reason,detail,id,rep,stage,created,amount',
      'x.csv,2,3,warning,date,"""2026-02-30"" is not a day",2,Anna,Won,2026-02-30,100',
      'x.csv,3,4,warning,amount,"""a lot"" is not a number",3,Anna,Won,2026-01-02,a lot',
      'x.csv,4,5,rejected,no-id,the id is missing,,Anna,Won,2026-01-02,100',
    ]);
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(6);
    expect(existsSync(join(cwd, 'x.json'))).toBe(true);
  });

  test('are written out whole, the cells that are too many included', async () => {
    const stdin = 'id,rep,stage\n1,Anna,Won\n2,Bob,Won,one,two\n';
    const args = ['-p', '-', '--rejects', '-', '-o', 'x.json'];
    const { stdout } = await runCli(args, { stdin, cwd: folder() });
    expect(stdout).toMatch(/,2,Bob,Won,one,two$/m);
  });

  test('of JSON are those that are no records', async () => {
    const stdin = '[{"id":"1","rep":"Anna","stage":"Won"}, 7, "x", null]';
    const { quality } = await reportOf(['-p', '-'], { stdin });
    expect(quality.all).toMatchObject({ read: 4, used: 1, rejectedBy: { 'not-a-record': 2 } });
  });

  test('say an id that lost its digits', async () => {
    const stdin = 'id,rep,stage\n1,Anna,Won\n5.80503E+18,Anna,Won\n';
    const { code, stderr } = await runCli(['-p', '-', '--strict'], { stdin });
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /Cannot use record 2 \(line 3\) of standard input: the id is a number in scientific notation, its digits are lost \("5\.80503E\+18"\)/,
    );
  });

  test('of activities that match no prospect are counted apart', async () => {
    const cwd = folder({
      ...files,
      'activities.csv': `${activities}a14,99,Anna Rossi,Call,Connected,2026-03-03\n`,
    });
    const { quality } = await reportOf(both, { cwd });
    expect(quality.all).toMatchObject({ rejected: 0, unmatched: 1 });
    const { stdout } = await runCli([...both, '--rejects', '-', '-o', 'x.md'], { cwd });
    expect(stdout).toMatch(
      /activities\.csv,14,15,unmatched,unmatched,"no prospect has the id ""99""",a14,99/,
    );
  });

  test('are numbered with the lines of the file, titles and cells of several lines included', async () => {
    const stdin =
      'My report\n\nid,rep,stage,created\n1,"Anna\nRossi",Won,2026-01-02\n2,Bruno,Won,2026-13-02\n';
    const { stderr } = await runCli(['-p', '-', '--strict'], { stdin });
    expect(stderr).toMatch(/\(line 6\) of standard input: "2026-13-02" is not a day/);
  });
});

describe('outputs', () => {
  test('that are an input are refused before anything is read', async () => {
    const cwd = folder(files);
    for (const flag of ['-o', '--rejects']) {
      const ran = await runCli([...both, flag, './prospects.csv'], { cwd });
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/Cannot write \.\/prospects\.csv: it is one of the inputs\./);
    }
    expect((await reportOf(both, { cwd })).total.counts.targets).toBe(5);
  });

  test('that are one file twice are refused', async () => {
    const ran = await runCli([...both, '-o', 'x.csv', '--rejects', 'x.csv'], {
      cwd: folder(files),
    });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/--output and --rejects name the same file/);
  });

  test('that cannot be written are said so, and nothing was written', async () => {
    const cwd = folder(files);
    const before = readdirSync(cwd);
    const ran = await runCli([...both, '-o', 'no/such/place.json', '--rejects', 'r.csv'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^spanco: Cannot write no\/such\/place\.json: /);
    expect(ran.stderr).toMatch(/Nothing was written\./);
    // Rows that could not be used are written when they are wanted most: when nothing else comes of them.
    expect(readdirSync(cwd).filter((name) => name !== 'rejects.csv')).toEqual(before);
  });

  test('that cannot be written leave nothing half-written behind', async () => {
    const cwd = folder({ ...files, 'taken/x.txt': '' });
    const before = readdirSync(cwd);
    const ran = await runCli([...both, '-o', 'r.json', '--rejects', 'taken'], { cwd });
    expect(ran.stderr).toMatch(/^spanco: Cannot write taken: it is a directory\./);
    expect([ran.code, readdirSync(cwd)]).toEqual([1, before]);
  });

  test.each([
    ['bad.csv/x.json', 'its folder is not a directory'],
    ['round', 'its links lead round in a circle'],
    [`${'x'.repeat(300)}.json`, 'its name is too long'],
    ['zero\0.json', 'no name may hold a zero character'],
  ])('that cannot be written are said why: %s', async (output, cause) => {
    const cwd = folder({ ...files, 'bad.csv': '' });
    symlinkSync('round', join(cwd, 'round'));
    const before = readdirSync(cwd);
    const ran = await runCli([...both, '-o', output], { cwd });
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining(`: ${cause}. Nothing was`)]);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test('keep the rights of what they replace, and may have the longest name there is', async () => {
    const cwd = folder({ ...files, 'kept.json': '' });
    chmodSync(join(cwd, 'kept.json'), 0o640);
    const long = `${'x'.repeat(250)}.json`;
    for (const output of ['kept.json', long]) {
      expect((await runCli([...both, '-o', output], { cwd })).code).toBe(0);
    }
    expect(statSync(join(cwd, 'kept.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toContain(long);
  });

  test('without a format are refused, unless --format says what they hold', async () => {
    const cwd = folder(files);
    const refused = await runCli([...both, '-o', 'x.pdf'], { cwd });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/x\.pdf.* "\.pdf"/)]);
    for (const args of [['x.pdf', '--format', 'csv'], ['plain'], ['x.log'], ['day.2026-03-31']]) {
      expect((await runCli([...both, '-o', ...args], { cwd })).code).toBe(0);
    }
  });

  test('that cannot be written are called by the name the user gave', async () => {
    const ran = await runCli([...both, '-o', 'no/x.json'], { cwd: folder(files) });
    expect(ran.stderr).not.toMatch(/\.tmp/);
  });
});

test('no input at all on a terminal is help and exit 2', async () => {
  const ran = await runCli([], { stdin: 'terminal' });
  expect([ran.code, ran.stdout]).toEqual([2, '']);
  expect(ran.stderr).toMatch(
    /^spanco: Cannot report: no file was named, nothing is piped in, and there is no spanco\.config\.json in .*\n\nExamples:\n/,
  );
});

test('an unexpected error keeps its stack, because it is a fault of ours', async () => {
  const cwd = folder(files);
  const ran = await runCli(both, {
    cwd,
    env: new Proxy(
      {},
      {
        get() {
          throw new Error('boom');
        },
      },
    ),
  });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(/^spanco: unexpected error, please report it\.\nError: boom\n +at /);
});

describe('spanco check', () => {
  test('calls activities of other prospects not fit, with the ledger that says why', async () => {
    const cwd = folder({
      'p.csv': 'id,rep,stage\n1,A,Won\n2,A,Lost\n',
      'a.csv': 'prospect,type,outcome\nx1,Call,Interested\nx2,Appointment,Held\n',
    });
    const { code, stdout } = await runCli(['check', '-p', 'p.csv', '-a', 'a.csv'], { cwd });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^Not fit to be measured/);
    expect(stdout).toMatch(/^a\.csv +activities +2 +0 +0 +0 +0 +0 +2$/m);
  });

  test('calls stages that nobody knows not fit, rather than counting them as 0', async () => {
    const cwd = folder({ 'p.csv': 'id,rep,stage\n1,A,Foo\n2,A,Bar\n' });
    expect((await runCli(['check', '-p', 'p.csv'], { cwd })).stdout).toMatch(/^Not fit/);
    const { total } = await reportOf(['-p', 'p.csv'], { cwd });
    expect(total.counts).toMatchObject({ targets: 2, qualified: null, wins: null });
  });
});

describe('rows that could not be used', () => {
  const deals = (count: number) =>
    Array.from({ length: count }, (_, at) => `${at + 1},Anna,Won`).join('\n');
  const reported = (content: string) =>
    runCli(['report', 'deals.csv', '-q'], { cwd: folder({ 'deals.csv': content }) });

  test('are told of beside the numbers where they are more than a few', async () => {
    const { stdout } = await reported('Id,Owner,Stage\n1,Anna,Won\n2,Bruno,"Lost\n3,Yan,"Lo"st\n');
    expect(stdout).toMatch(/^• 2 of 3 rows could not be used: a quote/m);
  });

  test('are a note about the data where they are few', async () => {
    const { stdout } = await reported(`Id,Owner,Stage\n${deals(40)}\n,Bruno,Lost\n`);
    expect(stdout).not.toContain('could not be used');
    expect(stdout).toMatch(/^• 1 note about the data: spanco check deals\.csv$/m);
  });
});

test('a first line that is a record is no header, and the message says what to do', async () => {
  const csv =
    '"100","Alfa","179500.00",\\N,"Closed Lost","2015-08-14 16:08:10"\n"104","Beta","420.00",\\N,"Closed Won","2015-08-14 16:22:19"\n';
  const cwd = folder({ 'f.csv': csv });
  const { code, stderr } = await runCli(['f.csv'], { cwd });
  expect([code, stderr]).toEqual([
    3,
    expect.stringContaining('its first line looks like a record'),
  ]);
  const named = folder({ 'f.csv': `id,name,amount,x,stage,created\n${csv}` });
  expect((await runCli(['f.csv'], { cwd: named })).code).toBe(0);
});
