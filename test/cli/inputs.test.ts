import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { codesOf, countsOf, folder, reportOf, runCli } from './fake-world.js';
import { activities, both, files, prospects, recorded, recordsOf } from './sample.js';

/** Each form of the prospects that must say the same. */
const swapped = (mark: string) => prospects.replaceAll(',', mark);
const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const titles =
  'Opportunities of the first quarter\nAs of 2026-03-31\n\n' +
  prospects +
  '\nGrand Total (5 records),,,,,1500,\nConfidential information - do not distribute,,,,,,\n';

const prospectForms: Record<string, string | Buffer> = {
  'comma-separated': prospects,
  'semicolon-separated': swapped(';'),
  'tab-separated': swapped('\t'),
  'pipe-separated': swapped('|'),
  'with sep=; above': `sep=;\n${swapped(';')}`,
  'with Windows line ends': prospects.replaceAll('\n', '\r\n'),
  'with old Macintosh line ends': prospects.replaceAll('\n', '\r'),
  'with mixed line ends': prospects.replace('\n', '\r\n').replace('EUR\n', 'EUR\r'),
  'without a last line end': prospects.trimEnd(),
  'with a byte order mark': `\ufeff${prospects}`,
  'in UTF-16 little-endian': utf16(prospects),
  'in UTF-16 big-endian': utf16(prospects, true),
  'in UTF-16 without a byte order mark': Buffer.from(prospects, 'utf16le'),
  'packed with gzip': gzipSync(prospects),
  'in UTF-16, packed': gzipSync(utf16(prospects)),
  'with every cell in quotes': prospects.replace(/[^,\n]+/g, '"$&"'),
  'with title lines and footers': titles,
  'with blank rows': prospects.replaceAll('\n', '\n,,,,,,\n\n'),
  'with the header repeated': prospects + prospects,
  'as a JSON array': JSON.stringify(recordsOf(prospects)),
  'as JSON with indentation and a byte order mark': `\ufeff${JSON.stringify(recordsOf(prospects), null, 2)}`,
  'as JSON lines': recordsOf(prospects)
    .map((record) => JSON.stringify(record))
    .join('\n'),
  'as JSON lines, packed': gzipSync(
    recordsOf(prospects)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('\n'),
  ),
  'as a Salesforce tree': JSON.stringify({
    records: recordsOf(prospects).map((record) => ({ attributes: { type: 'Lead' }, ...record })),
  }),
};

describe('prospects are read the same', () => {
  test.each(Object.entries(prospectForms))('%s', async (_, form) => {
    const cwd = folder({ ...files, 'prospects.csv': form });
    const result = await reportOf(both, { cwd });
    expect(countsOf(result)).toEqual(recorded);
    expect(result.quality.files[0]).toMatchObject({ used: 5, rejected: 0 });
  });
});

describe('names with accents survive', () => {
  const text = 'id,rep,stage\n1,Niccolò Forlì,Won\n2,Zoë Müller,Open\n';
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
    ['UTF-16', utf16(text), 'utf-16le'],
  ])('%s', async (_, bytes, encoding) => {
    const { rows, quality } = await reportOf(['-p', 'x.csv'], { cwd: folder({ 'x.csv': bytes }) });
    expect(rows.map(({ group }) => group.rep)).toEqual(['Niccolò Forlì', 'Zoë Müller']);
    expect(quality.files[0]?.encoding).toBe(encoding);
  });

  test('and bytes that are damaged are said so', async () => {
    const damaged = Buffer.concat([
      Buffer.from('id,rep,stage\n1,Niccolò,Won\n2,Zo'),
      Buffer.from([0xeb]),
      Buffer.from(',Open\n'),
    ]);
    const result = await reportOf(['-p', 'x.csv'], { cwd: folder({ 'x.csv': damaged }) });
    expect(codesOf(result)).toContain('damaged-text');
  });
});

test('title lines, footers and blank rows are counted, not lost', async () => {
  const cwd = folder({ ...files, 'prospects.csv': titles });
  const { quality } = await reportOf(both, { cwd });
  expect(quality.files[0]).toMatchObject({ read: 11, used: 5, blank: 2, headerOrFooter: 4 });
});

test('a row of spaces is a blank row', async () => {
  const cwd = folder({ 'x.csv': 'id,rep,stage\n ,  , \n1,Anna,Won\n' });
  const { quality } = await reportOf(['-p', 'x.csv'], { cwd });
  expect(quality.all).toMatchObject({ used: 1, blank: 1, rejected: 0 });
});

test('one JSON object may hold prospects and activities', async () => {
  const json = { prospects: recordsOf(prospects), activities: recordsOf(activities) };
  const cwd = folder({ 'all.json': JSON.stringify(json) });
  expect(countsOf(await reportOf(['-p', 'all.json'], { cwd }))).toEqual(recorded);
  expect(countsOf(await reportOf([], { stdin: JSON.stringify(json) }))).toEqual(recorded);
});

test('one JSON object alone is one record', async () => {
  const result = await reportOf(['-p', '-'], { stdin: '{"id":"1","rep":"Anna","stage":"Won"}' });
  expect(countsOf(result)[0]).toMatch(/^Anna 1 /);
});

test('nested JSON records become columns of their own', async () => {
  const stdin = JSON.stringify([{ Id: '1', Owner: { Name: 'Anna' }, StageName: 'Closed Won' }]);
  const result = await reportOf(['-p', '-', '--column', 'prospects.rep=Owner.Name'], { stdin });
  expect(result.rows[0]?.group).toEqual({ rep: 'Anna' });
});

test('ids of nineteen digits stay apart, in JSON too', async () => {
  const stdin =
    '[{"id":1234567890123456781,"rep":"Anna","stage":"Won"},{"id":1234567890123456782,"rep":"Anna","stage":"Won"}]';
  expect((await reportOf(['-p', '-'], { stdin })).total.counts.targets).toBe(2);
});

test('ids with leading zeros are text', async () => {
  const stdin = 'id,rep,stage\n007,Anna,Won\n7,Anna,Won\n';
  expect((await reportOf(['-p', '-'], { stdin })).total.counts.targets).toBe(2);
});

test('files of one kind add up, whatever their forms and the order of their columns', async () => {
  const [header, ...rows] = activities.trimEnd().split('\n');
  const json = JSON.stringify(recordsOf([header, ...rows.slice(5)].join('\n')).reverse());
  const cwd = folder({
    'prospects.csv': prospects,
    'jan.csv': [header, ...rows.slice(0, 5)].join('\n'),
    'feb.json.gz': gzipSync(json),
  });
  const args = ['-p', 'prospects.csv', '-a', 'jan.csv', '-a', 'feb.json.gz'];
  expect(countsOf(await reportOf(args, { cwd }))).toEqual(recorded);
});

describe('piped input', () => {
  test('is told apart by its columns, and said on stderr', async () => {
    const asProspects = await runCli([], { stdin: 'id,rep,stage\n1,Anna,Won\n' });
    expect(asProspects.stderr).toBe(
      'Standard input read as prospects, utf-8, comma (id: id; rep: rep; stage: stage).\n',
    );
    const asActivities = await runCli([], { stdin: activities });
    expect(asActivities.stderr).toMatch(/^Standard input read as activities/);
  });

  test('says nothing of it with -q', async () => {
    expect((await runCli(['-q'], { stdin: activities })).stderr).toBe('');
  });

  test('is read where a file is called -', async () => {
    const cwd = folder({ 'prospects.csv': prospects });
    const result = await reportOf(['-p', 'prospects.csv', '-a', '-'], { cwd, stdin: activities });
    expect(countsOf(result)).toEqual(recorded);
    expect(result.quality.files[1]?.file).toBe('-');
  });

  test('is left alone where files are named', async () => {
    const result = await reportOf(both, { cwd: folder(files), stdin: 'not, an { export' });
    expect(countsOf(result)).toEqual(recorded);
  });

  test('may be packed', async () => {
    const result = await reportOf(['-p', '-'], { stdin: gzipSync('id,rep,stage\n1,Anna,Won\n') });
    expect(result.total.counts.wins).toBe(1);
  });
});

test('activities alone: the prospects are the distinct ids in them', async () => {
  const result = await reportOf(['-a', 'activities.csv'], { cwd: folder(files) });
  expect(countsOf(result)).toEqual([
    'Anna Rossi 2 1 1 1 1 1 ? ?',
    'Bruno Neri 3 2 2 1 2 1 ? ?',
    'total 5 3 3 2 3 2 ? ?',
  ]);
  expect(codesOf(result)).toContain('owner-from-activities');
});

test('prospects alone: stage, status and dates say how far each came', async () => {
  const stdin = `id,rep,stage,status,"Meeting held on",Delivered on
1,Anna,Suspect,Open,,
2,Anna,Prospect,Open,,
3,Anna,Approach,Lost,2026-01-02,
4,Anna,Won,Won,,2026-02-01
5,Anna,Negotiation,Open,,
`;
  // A loss keeps what was proven: 3 was met. A date proves its own milestone and no other. Of held the
  // column alone speaks, as no stage is placed there: its empty cells say no of 4 and 5.
  expect(countsOf(await reportOf(['-p', '-'], { stdin }))[0]).toBe('Anna 5 4 3 1 2 1 1 1');
});

test('prospects without ids are each a prospect of their own', async () => {
  const result = await reportOf(['-p', '-'], { stdin: 'rep,stage\nAnna,Won\nAnna,Won\n' });
  expect(result.total.counts.targets).toBe(2);
  expect(codesOf(result)).toContain('no-ids');
});

test('--delimiter forces the delimiter', async () => {
  const stdin = 'id;rep,stage\n1;Anna,Won\n';
  const forced = await reportOf(['-p', '-', '--delimiter', 'tab'], {
    stdin: 'id\trep,x\tstage\n1\tAnna\tWon\n',
  });
  expect(forced.total.counts.wins).toBe(1);
  expect((await runCli(['-p', '-', '--delimiter', ';'], { stdin })).code).toBe(3);
});

test('an export split in two says the same as the whole', async () => {
  const [header, ...rows] = prospects.trimEnd().split('\n');
  const cwd = folder({
    ...files,
    'a.csv': [header, ...rows.slice(0, 2)].join('\n'),
    'b.csv': [header, ...rows.slice(2)].join('\r\n'),
  });
  const result = await reportOf(['-p', 'b.csv', '-p', 'a.csv', '-a', 'activities.csv'], { cwd });
  expect(countsOf(result)).toEqual(recorded);
});
