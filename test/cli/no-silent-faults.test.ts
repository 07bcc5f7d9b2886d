import { describe, expect, test } from 'vitest';
import type { DealsResult } from '../../src/questions/deals/result.js';
import type { ExplainResult } from '../../src/questions/explain/result.js';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { codesOf, folder, inFile, reportOf, runCli, runJson } from './fake-world.js';

const f = ['-p', 'f.csv'] as const;

describe('days that may be of appointments or deadlines', () => {
  const header = (name: string) => `Deal ID,Owner,Stage,${name}\n`;
  const rows = '1,Ann,Proposal,2026-01-20\n2,Bob,Won,2026-01-21\n';

  test.each(['Termin', 'Termine', 'Presentación', 'Afspraak', 'Compromisso'])(
    '%s is not read, and the line that decides is said and works',
    async (name) => {
      const csv = header(name) + rows;
      const { total, warnings } = await reportOf(f, inFile(csv));
      expect(total.counts.booked).toBeNull();
      const note = warnings.find(({ code }) => code === 'days-undecided');
      expect(note?.message).toContain(`--column prospects.bookedOn=${name}`);
      const said = [...f, '--column', `prospects.bookedOn=${name}`];
      expect((await reportOf(said, inFile(csv))).total.counts.booked).toBe(2);
    },
  );

  test.each(['Rendez-vous', 'Appuntamento', 'Ersttermin'])('%s is one', async (name) => {
    expect((await reportOf(f, inFile(header(name) + rows))).total.counts.booked).toBe(2);
  });
});

describe('of several rows of a case the newest stands', () => {
  const rows = [
    '1,Open,Bob,2026-01-05 10:00',
    '1,Pending,Bob,2026-01-05 11:00',
    '2,Open,Ann,2026-01-06 10:00',
    '1,Resolved,Bob,2026-01-08 10:00',
    '2,Resolved,Ann,2026-01-09 10:00',
  ];
  const orders = {
    first: rows,
    last: rows.toReversed(),
    nowhere: [3, 1, 4, 0, 2].map((at) => rows[at]!),
  };

  test.each(Object.entries(orders))('wherever it is: %s', async (_, all) => {
    for (const name of ['Updated at', 'changed_at', 'Alterado em', 'Geändert am']) {
      const csv = `Ticket ID,Status,Agent,${name}\n${all.join('\n')}\n`;
      const { total } = await runJson<ServiceResult>(['service', 'f.csv'], inFile(csv));
      expect(total).toMatchObject({ cases: 2, open: 0, resolution: { numerator: 2 } });
    }
  });
});

describe('a case of several rows', () => {
  const resolved = async (csv: string) =>
    (await runJson<ServiceResult>(['service', 'f.csv'], inFile(csv))).total.resolution.numerator;

  test('stands as its newest row says, also where only some say when they were changed', async () => {
    const rows = ['1,Open,Ann,2026-01-01,2026-01-02', '1,Resolved,Ann,2026-01-09,'];
    for (const all of [rows, rows.toReversed()]) {
      const csv = `Ticket ID,Status,Agent,Date,Last updated\n${all.join('\n')}\n`;
      expect(await resolved(csv)).toBe(1);
    }
  });

  test('stands as its closed row says where an export lists the newest first', async () => {
    const rows = ['3,Closed,Ann,2026-01-08,2026-01-10', '3,Open,Ann,2026-01-08,'];
    const header = 'Ticket ID,Status,Agent,Created,Closed';
    expect(await resolved([header, ...rows, ''].join('\n'))).toBe(1);
    expect(await resolved([header, ...rows.toReversed(), ''].join('\n'))).toBe(1);
  });

  test('may have any number of them', async () => {
    const rows = Array.from({ length: 150_000 }, () => '1,Open,Ann,2026-01-08,');
    const csv = [
      'Ticket ID,Status,Agent,Created,Closed',
      ...rows,
      '1,Closed,Ann,2026-01-08,2026-01-10',
    ];
    expect(await resolved(csv.join('\n'))).toBe(1);
  });
});

test('a day of closing beside a status that takes something back resolves nothing', async () => {
  const csv =
    'Ticket ID,Status,Agent,Created,Closed\n1,Ended unsuccessfully,Ann,2026-01-05,2026-01-06\n';
  const { total } = await runJson<ServiceResult>(['service', 'f.csv'], inFile(csv));
  expect(total).toMatchObject({ cases: 1, unknown: 1 });
});

test('a misspelt header of the agent is proposed, and the line works', async () => {
  const csv =
    'Ticket ID,Status,Agnet,Created,Resolved\n1,Open,Ann,2026-01-05,\n2,Resolved,Bob,2026-01-06,2026-01-07\n';
  const { stdout } = await runCli(['service', 'f.csv'], inFile(csv));
  expect(stdout).toContain('--column activities.rep=Agnet');
  const args = ['service', 'f.csv', '--column', 'activities.rep=Agnet'];
  const { agents } = await runJson<ServiceResult>(args, inFile(csv));
  expect(agents.map(({ rep }) => rep)).toEqual(['Ann', 'Bob']);
});

test('a currency that is named for the amount is its own, whatever the header says of taxes', async () => {
  const csv =
    'Id,Owner,Status,Budget,Umsatz zzgl. MwSt,Umsatz zzgl. MwSt Währung\n1,Ann,Won,9,100,USD\n';
  const { total } = await reportOf(f, inFile(csv));
  expect(total.revenue).toEqual([{ currency: 'USD', amount: 100 }]);
});

describe('taxes in a header', () => {
  const revenue = async (header: string) =>
    (await reportOf(f, inFile(`Id,Owner,Status,${header}\n1,Ann,Won,100\n`))).total.revenue;

  test.each(
    [
      ['Importo + IVA', 'Importo IVA 22% esclusa', 'Importo comprensivo di IVA'],
      [
        'Amount (VAT included)',
        'Amount (VAT excluded)',
        'Amount plus 20% VAT',
        'Tax included amount',
      ],
      ['Betrag inkl. 19% MwSt', 'Betrag zzgl. 19 % MwSt.', 'Betrag ohne Umsatzsteuer'],
      ['Montant TVA comprise', 'Montant hors TVA 20%', 'Montant toutes taxes comprises'],
      ['Importe + 21% IVA', 'Importe IVA no incluido', 'Importe más IVA'],
      ['Bedrag exclusief 21% btw', 'Valor com IVA incluído'],
    ].flat(),
  )('change nothing of an amount: %s', async (header) => {
    expect(await revenue(header)).toEqual([{ currency: null, amount: 100 }]);
  });

  test.each(['Importo IVA', 'VAT amount', 'Betrag MwSt', 'Montant TVA 20%'])(
    'are no amount themselves: %s',
    async (header) => {
      expect(await revenue(header)).toEqual([]);
    },
  );
});

test('amounts say what they are in, whatever codes stand beside them', async () => {
  const csv = 'Id,Owner,Status,Amount (EUR),Book\n1,Ann,Won,100,EUR\n2,Ann,Won,200,USD\n';
  const { total } = await reportOf(f, inFile(csv));
  expect(total.revenue).toEqual([{ currency: 'EUR', amount: 300 }]);
  const rate = 'Id,Owner,Status,Amount,Amount Currency Rate\n1,Ann,Won,€100,1.1\n';
  expect((await reportOf(f, inFile(rate))).total.revenue).toEqual([
    { currency: 'EUR', amount: 100 },
  ]);
});

test('days after --as-of are told as far as they are counted', async () => {
  const csv = 'Id,Owner,Status,Created,Won on\n1,Ann,Won,2026-01-05,2026-12-01\n';
  const ahead = async (...period: string[]) =>
    codesOf(await reportOf([...f, '--as-of', '2026-03-31', ...period], inFile(csv))).includes(
      'days-ahead',
    );
  expect(await ahead()).toBe(true);
  expect(await ahead('--until', '2026-06-30')).toBe(false);
  expect(await ahead('--since', '2026-06-30')).toBe(true);
});

test('what is dated after --as-of is said to count', async () => {
  const csv =
    'Deal ID,Owner,Status,Created,Won on\n1,Ann,Won,2026-01-02,2026-06-05\n2,Bob,Open,2026-01-03,\n';
  const { warnings } = await reportOf([...f, '--as-of', '2026-04-01'], inFile(csv));
  expect(warnings).toContainEqual(
    expect.objectContaining({ code: 'days-ahead', count: 1, last: '2026-06-05' }),
  );
  const cut = [...f, '--as-of', '2026-04-01', '--until', '2026-04-01'];
  expect(codesOf(await reportOf(cut, inFile(csv)))).not.toContain('days-ahead');
});

describe('rows of one deal', () => {
  const twice =
    'Deal ID,Owner,Stage,Amount\n1,Ann,Proposal,100\n2,Ann,Proposal,\n1,Ann,Closed Won,120\n';

  test('are named by the one that says where it stands, and a deal without an amount is told', async () => {
    const { deals, sentence } = await runJson<DealsResult>(['deals', 'f.csv'], inFile(twice));
    expect(deals.find(({ id }) => id === '1')?.row?.line).toBe(4);
    expect(sentence).toContain('worth 120 (1 without an amount)');
  });

  test('without an id or a name are explained by their line', async () => {
    const csv = 'Owner,Stage\nAnn,Closed Won\nBob,Proposal\n';
    const { prospect, rows } = await runJson<ExplainResult>(
      ['explain', 'f.csv:3', ...f],
      inFile(csv),
    );
    expect([prospect.rep, rows.map(({ line }) => line)]).toEqual(['Bob', [3]]);
    // As deals prints it.
    const records = folder({
      'r.json': '[{"owner":"Ann","stage":"Won"},{"owner":"Bob","stage":"Proposal"}]',
    });
    for (const lang of ['en', 'it', 'fr', 'de', 'es']) {
      const named = ['-p', 'r.json', '--lang', lang];
      const { stdout } = await runCli(['deals', ...named, '--width', '200'], { cwd: records });
      const [place] = /r\.json:[^│\n]*?2(?= |$)/m.exec(stdout)!;
      const told = await runJson<ExplainResult>(['explain', place, ...named], { cwd: records });
      expect(told.prospect.rep).toBe('Bob');
    }
    // With an id all of its rows are, also where something is piped in.
    for (const piped of [[], ['-a', '-']]) {
      const args = ['explain', 'f.csv:4', ...f, ...piped];
      const stdin = 'Deal ID,Type,Outcome,Date\n1,Call,Connected,2026-01-05\n';
      const { rows: all } = await runJson<ExplainResult>(args, { ...inFile(twice), stdin });
      expect(all.flatMap(({ line, role }) => (role === 'prospects' ? [line] : []))).toEqual([2, 4]);
      expect(all.length).toBe(2 + piped.length / 2);
    }
  });

  test('of two files of one name are those of the file that is named, and else of neither', async () => {
    const csv = (rep: string) => `Owner,Stage\n${rep},Closed Won\n`;
    const cwd = folder({ 'n.csv': csv('Ann'), 'a/n.csv': csv('Bob'), 'b/n.csv': csv('Eve') });
    const explained = (place: string, ...files: string[]) =>
      runCli(['explain', place, '-p', ...files, '--format', 'json'], { cwd });
    const { stdout } = await explained('n.csv:2', 'a/n.csv', 'n.csv');
    expect((JSON.parse(stdout) as ExplainResult).prospect.rep).toBe('Ann');
    const { code, stderr } = await explained('n.csv:2', 'a/n.csv', 'b/n.csv');
    expect(code).toBe(3);
    expect(stderr).toContain('a/n.csv:2');
  });
});

test('results for people are not read as counts or reports, and the answer says what is', async () => {
  const csv = 'Deal ID,Owner,Stage\n1,Ann,Won\n2,Bob,Qualified\n3,Bob,New\n';
  const cwd = folder({ 'f.csv': csv });
  for (const name of ['r.csv', 'r.md', 'r.json'])
    await runCli(['report', ...f, '-o', name], { cwd });
  const counted = await runCli(['report', '--counts', 'r.md'], { cwd });
  expect(counted.stderr).toContain('-o report.csv');
  const compared = await runCli(['diff', 'r.json', 'r.csv'], { cwd });
  expect(compared.stderr).toContain('spanco report --format json');
});

test.each([
  ['f.fods', '<?xml version="1.0"?><x m="application/vnd.oasis.opendocument.spreadsheet"/>'],
  [
    'f.xls',
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
  ],
])('a spreadsheet written as XML is refused with what converts it: %s', async (name, text) => {
  const { stderr } = await runCli(['report', name], { cwd: folder({ [name]: text }) });
  expect(stderr).toContain(`soffice --headless --convert-to xlsx ${name}`);
});

test.each([
  ['<TABLE><TR><TD>Id</TD></TR></TABLE>', 'HTML'],
  ['<table><tr><td>Id</td></tr></table>', 'HTML'],
  ['<!doctype html><table></table>', 'HTML'],
  ['ORC\n\u0003\u0000', 'ORC'],
])('what is no table is told by how it begins, in capitals or not: %j', async (text, kind) => {
  const { code, stderr } = await runCli(['report', 'f.csv'], inFile(text));
  expect([code, stderr]).toEqual([3, expect.stringContaining(kind)]);
});

test('a header that begins as an ORC file does is one', async () => {
  const { total } = await reportOf(f, inFile('ORCAMENTO,OWNER,STATUS\n1,Ann,Won\n'));
  expect(total.counts.wins).toBe(1);
});
