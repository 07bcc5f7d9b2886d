import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pipelineBook } from '../../fixtures/make/book.js';
import { workbook } from '../../fixtures/make/workbook.js';
import { countsOf, folder, reportOf, root, runCli } from './fake-world.js';

const book = readFileSync(join(root, 'fixtures/book/pipeline.xlsx'));
const file = 'fixtures/book/pipeline.xlsx';

test('the workbook is the same bytes every time', () => {
  expect(pipelineBook().equals(book)).toBe(true);
});

test('one workbook is prospects and activities, each from the sheet that fits, and that is said', async () => {
  const both = await reportOf(['-p', file, '-a', file, '-q']);
  const named = await reportOf(['-p', `${file}#Deals`, '-a', `${file}#calls`, '-q']);
  expect(named).toEqual(both);
  expect(countsOf(both)).toContain('Anna Rossi 3 2 1 1 1 1 ? 1');
  expect(both.quality.files.map((each) => [each.file, each.format, each.read])).toEqual([
    [`${file}#Deals`, 'xlsx', 8],
    [`${file}#Calls`, 'xlsx', 5],
  ]);
  const { stderr } = await runCli(['report', '-p', file, '-a', file]);
  expect(stderr).toBe(
    `Read of ${file}: "Deals" for prospects; "Calls" for activities. Not read: "Cover"; say ${file}#Cover to read one of them.\n`,
  );
});

test('a workbook of LibreOffice is read as the one of Excel that it was made of', async () => {
  const ods = 'fixtures/book/pipeline.ods';
  const [one, other] = [
    await reportOf(['-p', ods, '-a', ods]),
    await reportOf(['-p', file, '-a', file]),
  ];
  expect(one.stderr).toContain(`Read of ${ods}: "Deals" for prospects; "Calls" for activities.`);
  expect(one.rows).toEqual(other.rows);
  expect(one.total).toEqual(other.total);
  expect(one.quality.files.map((each) => [each.file, each.format, each.read])).toEqual([
    [`${ods}#Deals`, 'ods', 8],
    [`${ods}#Calls`, 'ods', 5],
  ]);
  const named = await reportOf(['-p', `${ods}#deals`, '-a', `${ods}#Calls`, '-q']);
  expect(countsOf(named)).toEqual(countsOf(other));
});

test('a folder gives its .ods files too', async () => {
  const ods = readFileSync(join(root, 'fixtures/book/pipeline.ods'));
  const { quality } = await reportOf(['.'], { cwd: folder({ 'pipeline.ods': ods }) });
  expect(quality.files.map((each) => each.file)).toEqual([
    'pipeline.ods#Deals',
    'pipeline.ods#Calls',
  ]);
});

test('a workbook of more than one piece is read from its file', async () => {
  const rows = Array.from({ length: 4000 }, (_, at) => [`D-${at}`, 'Anna', 'Won', `note ${at}`]);
  const large = workbook({ Deals: { rows: [['id', 'rep', 'stage', 'note'], ...rows] } });
  expect(large.length).toBeGreaterThan(200_000);
  const { total } = await reportOf(['-p', 'b.xlsx'], { cwd: folder({ 'b.xlsx': large }) });
  expect(total.counts.wins).toBe(4000);
});

test('a workbook that is piped in is told apart by its columns', async () => {
  const piped = await reportOf([], { stdin: book });
  const named = await reportOf(['-p', file, '-a', file]);
  expect(countsOf(piped)).toEqual(countsOf(named));
  expect(piped.stderr).toContain('Read of standard input: "Deals", "Calls". Not read: "Cover"');
  const deals = await reportOf(['-p', '-#Deals'], { stdin: book });
  expect(deals.quality.files.map((each) => each.file)).toEqual(['-#Deals']);
});

test('rejected rows and errors name the sheet and the row', async () => {
  const cwd = folder({
    'b.xlsx': workbook({
      'My deals': { rows: [['id', 'rep', 'stage', 'created'], null, ['1', 'Anna', 'Won', 'soon'], ['2', 'Anna', 'Won', '2026-01-05']] },
    }),
  }); // prettier-ignore
  const rejected = await runCli(['-p', 'b.xlsx', '--rejects', 'r.csv', '-q'], { cwd });
  expect(rejected.code).toBe(0);
  expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toContain('b.xlsx#My deals,1,3,');
  const strict = await runCli(['-p', 'b.xlsx', '--strict'], { cwd });
  expect(strict.code).toBe(3);
  expect(strict.stderr).toContain('row 3 of b.xlsx#My deals');
});

test('an unknown sheet is an error that lists those there are', async () => {
  const { code, stderr } = await runCli(['report', '-p', `${file}#Leads`]);
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: `spanco: Cannot read ${file}: it has no sheet "Leads". Sheets: "Deals", "Calls", "Lists", "Cover". Name one of them, such as ${file}#Deals.\n`,
  });
});

test('sheets of the same columns are read together, and a workbook where none fits says so', async () => {
  const deals = (...rows: string[][]) => ({ rows: [['id', 'rep', 'stage'], ...rows] });
  const months = workbook({ Jan: deals(['1', 'Anna', 'Won']), Feb: deals(['2', 'Anna', 'Lost']) });
  const { total } = await reportOf(['-p', 'b.xlsx'], { cwd: folder({ 'b.xlsx': months }) });
  expect([total.counts.targets, total.counts.wins]).toEqual([2, 1]);
  const notes = workbook({ A: { rows: [['x'], ['1']] }, 'B 2': { rows: [['y'], ['1']] } });
  const { code, stderr } = await runCli(['-p', 'b.xlsx'], { cwd: folder({ 'b.xlsx': notes }) });
  expect(code).toBe(3);
  expect(stderr).toContain('no sheet has their columns. Sheets: "A", "B 2"');
});

test.each([
  [
    'notes',
    [
      ['x', 'y'],
      ['1', '2'],
    ],
    /^(?!.*--(?:counts|reps))/s,
  ],
  [
    'counts',
    [
      ['Rep', 'Dials', 'Talks'],
      ['Anna', '50', '20'],
      ['Bruno', '60', '10'],
    ],
    /--counts b\.xlsx/,
  ],
  [
    'users',
    [
      ['Name', 'Email', 'Role', 'Team'],
      ['Anna Rossi', 'a@x.org', 'AE', 'North'],
    ],
    /--reps b\.xlsx/,
  ],
])(
  'a workbook that holds %s says what reads it, and nothing that does not',
  async (_, rows, said) => {
    const cwd = folder({ 'b.xlsx': workbook({ A: { rows }, B: { rows: [['z'], ['1']] } }) });
    const { code, stderr } = await runCli(['report', 'b.xlsx'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(said);
  },
);

test('what the sheets of a workbook hold tells them apart, as it does files', async () => {
  const opened = ['Created', 'Resolution date', 'Assignee'];
  const tickets = {
    rows: [opened, ['2026-01-02', '2026-01-04', 'Ann'], ['2026-01-03', '', 'Bob']],
  };
  const cwd = folder({ 'b.xlsx': workbook({ Read: { rows: [['me']] }, T: tickets }) });
  const { code, stdout } = await runCli(['service', 'b.xlsx'], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 of 2 cases is resolved')]);
});

test('counts and goals come from the sheet that fits', async () => {
  const counts = workbook({
    About: { rows: [['About'], ['us']] },
    Counts: { rows: [['rep', 'held', 'wins'], ['Anna', 50, 5], ['Bruno', 60, 5]] },
  }); // prettier-ignore
  const cwd = folder({ 'c.xlsx': counts });
  const { total, stderr } = await reportOf(['--counts', 'c.xlsx'], { cwd });
  expect([total.counts.held, total.counts.wins]).toEqual([110, 10]);
  expect(stderr).toContain('"Counts"');
});

test('init lists the sheets that were read', async () => {
  const cwd = folder({ 'b.xlsx': book });
  const { stdout } = await runCli(['init', '-p', 'b.xlsx', '-a', 'b.xlsx', '-o', '-'], { cwd });
  const { sources } = JSON.parse(stdout) as { sources: { file: string; as: string }[] };
  expect(sources.map((source) => [source.file, source.as])).toEqual([
    ['b.xlsx#Deals', 'prospects'],
    ['b.xlsx#Calls', 'activities'],
  ]);
});

test('a configuration names sheets of one workbook, or of all of a pattern', async () => {
  const sources = [
    { file: 'b*.xlsx#Deals', as: 'prospects' },
    { file: 'b (1).xlsx#Calls', as: 'activities' },
  ];
  const cwd = folder({ 'b (1).xlsx': book, 'spanco.config.json': JSON.stringify({ sources }) });
  const { quality } = await reportOf([], { cwd });
  expect(quality.files.map((each) => each.file)).toEqual(['b (1).xlsx#Deals', 'b (1).xlsx#Calls']);
});

test('a workbook is not written over, whichever sheet of it is read', async () => {
  const cwd = folder({ 'b.xlsx': book });
  const { code, stderr } = await runCli(['-p', 'b.xlsx#Deals', '-o', 'b.xlsx'], { cwd });
  expect({ code, stderr: stderr.split('.')[0] }).toEqual({
    code: 2,
    stderr: 'spanco: Cannot write b',
  });
});

const questions: readonly (readonly string[])[] = [
  ['report'], ['check'], ['compare'], ['leads'], ['trend'], ['scorecard'], ['plan', '--wins', '9'], ['explain', '007'],
]; // prettier-ignore

test.each(questions)('%s writes a workbook that is read again', async (...words) => {
  const cwd = folder({ 'b.xlsx': book });
  const args = [...words, '-p', 'b.xlsx', '-a', 'b.xlsx', '-q'];
  const written = await runCli([...args, '-o', 'out.xlsx'], { cwd });
  expect({ code: written.code, stderr: written.stderr }).toEqual({ code: 0, stderr: '' });
  const out = readFileSync(join(cwd, 'out.xlsx'));
  expect(out.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  // What is not meant to be read is still a workbook, and so the error is about columns.
  const { stderr } = await runCli(['report', '-p', 'out.xlsx#Nothing'], { cwd });
  expect(stderr).toMatch(/it has no sheet "Nothing"\. Sheets: "[^"]+".*"Notes"/);
});

test('a written report is read again as counts', async () => {
  const cwd = folder({ 'b.xlsx': book });
  const args = ['-p', 'b.xlsx', '-a', 'b.xlsx', '-v', '-q'];
  await runCli(['report', ...args, '-o', 'out.xlsx'], { cwd });
  const { total } = await reportOf(['--counts', 'out.xlsx#Rep (2)'], { cwd });
  expect(total.counts.wins).toBe(2);
});

/** A formula that nobody calculated, as openpyxl writes it. */
const formula = { xml: '<c r="@"><f>IF(1,2,3)</f><v></v></c>' };
const unworkedBook = workbook({
  Deals: {
    rows: [
      ['id', 'rep', 'proposed on', 'won on', 'is closed', 'amount', 'helper'],
      ['1', 'Anna', '2026-01-05', '2026-01-20', 'yes', 100, formula],
      ['2', 'Anna', '2026-01-06', formula, 'yes', formula, formula],
      ['3', 'Anna', '2026-01-07', null, 'yes', 300, formula],
      ['4', 'Anna', formula, '2026-01-22', formula, 0, formula],
    ],
  },
});

test('formulas that were never calculated are unknown, neither 0 nor no, and one note says so', async () => {
  const cwd = folder({ 'b.xlsx': unworkedBook });
  const result = await reportOf(['-p', 'b.xlsx'], { cwd });
  const { counts, open } = result.total;
  // The second may have been won, the third was not; what the fourth was offered follows from its win.
  expect([counts.wins, open.wins]).toEqual([2, 1]);
  expect(result.total.revenue).toEqual([{ currency: null, amount: 100 }]);
  const notes = result.warnings.filter(({ code }) => code === 'formulas-unworked');
  expect(notes.map(({ message }) => message)).toEqual([
    'Formulas that were never calculated count as unknown: "proposed on", "won on", "is closed", "amount" of b.xlsx#Deals (4). Open the workbook in Excel or LibreOffice and save it, which calculates them.',
  ]);
  expect(result.warnings.map(({ code }) => code)).not.toContain('values-unread');
});

test('a goal that was never calculated is an error, not left out', async () => {
  const goals = workbook({ Goals: { rows: [['rep', 'measure', 'target'], ['Anna', 'wins', formula]] } });
  const cwd = folder({ 'b.xlsx': book, 'g.xlsx': goals });
  const { code, stderr } = await runCli(['scorecard', '-p', 'b.xlsx', '-a', 'b.xlsx', '--goals', 'g.xlsx'], { cwd });
  expect(code).toBe(3);
  expect(stderr).toContain('#CALC!');
}); // prettier-ignore

test('a spreadsheet is never printed on a terminal', async () => {
  const { code, stdout, stderr } = await runCli(
    ['report', '-p', file, '--format', 'xlsx', '-q', '--no-color'],
    { tty: true },
  );
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'spanco: Cannot print a spreadsheet: a terminal shows text. Write it to a file with -o report.xlsx.\n',
  });
});

test.each(['pipeline.xlsx', 'pipeline.ods'])(
  'the sheet that is proposed in place of one that there is not can be read: %s',
  async (name) => {
    const { stderr } = await runCli(['report', `fixtures/book/${name}#Nope`]);
    const [, proposed] = /such as (\S+)\.\n/.exec(stderr)!;
    expect((await runCli(['report', proposed!])).code).toBe(0);
    expect(stderr).not.toContain('"Empty"');
  },
);
