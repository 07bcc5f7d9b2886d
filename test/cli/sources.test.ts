import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { folder, reportOf, runCli, runJson } from './fake-world.js';

const deals = `id,name,rep,created\n1,Alfa,Anna,2026-01-05\n2,Beta,Bruno,2026-01-06\n`;
const calls = (...prospects: string[]) =>
  `deal id,result,date\n${prospects.map((one) => `${one},Interested,2026-02-01\n`).join('')}`;

/** A folder with a configuration that lists these sources. */
const project = (
  sources: readonly unknown[],
  files: Readonly<Record<string, string | Buffer>>,
  more: object = {},
) => folder({ ...files, 'spanco.config.json': JSON.stringify({ ...more, sources }) });

const filesRead = ({ quality }: { quality: { files: readonly { file: string }[] } }) =>
  quality.files.map(({ file }) => file);

const callSource = { file: 'calls-*.csv', as: 'activities', constants: { type: 'Call' } };
const listed = [{ file: 'deals.csv', as: 'prospects' }, callSource];
const files = {
  'deals.csv': deals,
  'calls-2026-02.csv': calls('2'),
  'calls-2026-01.csv': calls('1'),
  'calls.txt': 'not asked for',
};

describe('the sources of a configuration', () => {
  test('are read where the command line names no file: those of a pattern in order of name', async () => {
    const result = await reportOf([], { cwd: project(listed, files) });
    expect(filesRead(result)).toEqual(['deals.csv', 'calls-2026-01.csv', 'calls-2026-02.csv']);
    expect(result.total.counts).toMatchObject({ targets: 2, qualified: 2 });
  });

  test('stand where the configuration stands, not where the program runs', async () => {
    const moved = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [`project/data/${name}`, content]),
    );
    const inData = listed.map((source) => ({ ...source, file: `data/${source.file}` }));
    const cwd = folder({
      ...moved,
      'project/spanco.config.json': JSON.stringify({ sources: inData }),
    });
    const result = await reportOf(['-c', 'project/spanco.config.json'], { cwd });
    expect(filesRead(result)[1]).toBe('project/data/calls-2026-01.csv');
    expect(result.total.counts.qualified).toBe(2);
  });

  test('may have a name that looks like a pattern', async () => {
    const cwd = project([{ file: 'Deal [1].csv' }], {
      'Deal [1].csv': 'id,stage\n1,Won\n',
      'Deal 1.csv': 'id,stage\n2,Won\n3,Won\n',
    });
    const result = await reportOf([], { cwd });
    expect([filesRead(result), result.total.counts.wins]).toEqual([['Deal [1].csv'], 1]);
  });

  test('need not say what they are: their columns tell', async () => {
    const cwd = project([{ file: '*.csv' }], {
      'b.csv': deals,
      'a.csv': 'deal id,type,outcome,date\n1,Appointment,Held,2026-02-01\n',
    });
    const { tables } = await runJson<CheckResult>(['check'], { cwd });
    expect(tables.map(({ file, role }) => `${file} ${role}`)).toEqual([
      'b.csv prospects',
      'a.csv activities',
    ]);
  });

  test('each have columns, constants, formats and encodings of their own', async () => {
    const sources = [
      { file: 'deals.csv', as: 'prospects' },
      {
        ...{ file: 'calls.csv', as: 'activities', dateFormat: 'dmy', constants: { type: 'Call' } },
        columns: { prospect: 'Wer', outcome: 'Was' },
        ...{ delimiter: ';', encoding: 'windows-1252' },
      },
      {
        ...{ file: 'sales.csv', as: 'activities', dateFormat: 'mdy', decimal: 'comma' },
        ...{ currency: 'eur', columns: { prospect: 'who', amount: 'money' } },
        constants: { type: 'Sale', outcome: 'Won' },
      },
    ];
    const cwd = project(sources, {
      'deals.csv': deals,
      'calls.csv': Buffer.from('Wer;Was;Datum\n1;Intéressé;03/02/2026\n', 'latin1'),
      'sales.csv': 'who,money,date\n2,"1,500",03/02/2026\n',
    });
    const february = await reportOf(['--since', '2026-02-01', '--until', '2026-02-28'], { cwd });
    expect(february.total.counts).toMatchObject({ qualified: 1, wins: 0 });
    const { total } = await reportOf([], { cwd });
    expect(total.counts).toMatchObject({ qualified: 1, wins: 1 });
    expect(total.revenue).toEqual([{ currency: 'EUR', amount: 1.5 }]);
  });

  test('give way to options, and settings of all give way to theirs', async () => {
    const source = { file: 'deals.csv', as: 'prospects', dateFormat: 'dmy' };
    const content = { 'deals.csv': 'id,stage,created\n1,Won,03/02/2026\n' };
    const cwd = project([source], content, { dateFormat: 'mdy' });
    const targets = async (...args: string[]) => {
      const february = ['--since', '2026-02-01', '--until', '2026-02-28', '--basis', 'cohort'];
      return (await reportOf([...february, ...args], { cwd })).total.counts.targets;
    };
    expect([await targets(), await targets('--date-format', 'mdy')]).toEqual([1, 0]);
  });

  test('fill what a row leaves empty with a constant', async () => {
    const cwd = project([{ ...listed[0] }, { ...callSource, constants: { type: 'Appointment' } }], {
      'deals.csv': deals,
      'calls-1.csv': 'deal id,type,result\n1,,Held\n2,Call,Held\n',
    });
    expect((await reportOf([], { cwd })).total.counts.held).toBe(1);
  });

  test('may be commented', async () => {
    const cwd = project([{ $comment: ['all', 'deals'], ...listed[0] }, callSource], files);
    expect((await runCli([], { cwd })).code).toBe(0);
  });
});

describe('the command line', () => {
  test('replaces the sources where it names an export', async () => {
    const cwd = project(listed, { ...files, 'mine.csv': 'id,stage\n9,Won\n' });
    const result = await reportOf(['-p', 'mine.csv'], { cwd });
    expect(filesRead(result)).toEqual(['mine.csv']);
  });

  test('names users beside the sources', async () => {
    const cwd = project(listed, {
      ...files,
      'deals.csv': deals.replaceAll('Anna', '501'),
      'users.csv': 'id,name\n501,Anna Rossi\n',
    });
    const { rows } = await reportOf(['--reps', 'users.csv'], { cwd });
    expect(rows.map(({ group }) => group.rep)).toEqual(['Anna Rossi', 'Bruno']);
  });

  test('needs nothing piped in where there are sources', async () => {
    const cwd = project(listed, files);
    expect((await runCli([], { cwd, stdin: 'terminal' })).code).toBe(0);
    const piped = await reportOf([], { cwd, stdin: 'id,stage\n9,Won\n' });
    expect(filesRead(piped)).not.toContain('-');
  });

  test('reads what is piped in beside users of the configuration', async () => {
    const cwd = project([{ file: 'users.csv', as: 'reps' }], {
      'users.csv': 'id,name\n501,Anna Rossi\n',
    });
    const { rows } = await reportOf([], { cwd, stdin: 'id,owner,stage\n1,501,Won\n' });
    expect(rows.map(({ group }) => group.rep)).toEqual(['Anna Rossi']);
  });
});

describe('is refused:', () => {
  const refused = async (sources: readonly unknown[], code: number) => {
    const ran = await runCli([], { cwd: project(sources, files) });
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    return ran.stderr;
  };

  test('a pattern that matches nothing', async () => {
    const stderr = await refused([listed[0], { file: 'quotes-*.csv' }], 1);
    expect(stderr).toContain('quotes-*.csv');
  });

  test('a file that is not there', async () => {
    expect(await refused([{ file: 'no.csv' }], 1)).toContain('no.csv');
  });

  test('one file twice, by two patterns or two paths', async () => {
    const twice = await refused([listed[0], callSource, { file: './calls-2026-0?.csv' }], 2);
    expect(twice).toMatch(/Cannot read calls-2026-01\.csv twice/);
  });

  test('standard input as a source', async () => {
    expect(await refused([{ file: '-' }], 2)).toContain('standard input cannot be a source');
  });

  test('a field that there is not, with those that there are', async () => {
    const wrong = { ...listed[0], columns: { dealname: 'x' }, constants: { stge: 'y' } };
    const stderr = await refused([wrong], 2);
    expect(stderr).toContain(
      'sources.0.columns.dealname: there is no such field; there are id, name',
    );
    expect(stderr).toContain('sources.0.constants.stge: there is no such field');
  });

  test('a field of another kind of rows', async () => {
    const stderr = await refused([{ ...callSource, constants: { stage: 'Won' } }], 2);
    expect(stderr).toMatch(/constants\.stage.*there are id, prospect/);
  });

  test('a key, a delimiter, an encoding or a system that nobody knows', async () => {
    expect(await refused([{ ...listed[0], colums: {} }], 2)).toContain('colums');
    expect(await refused([{ ...listed[0], delimiter: '#' }], 2)).toContain('sources.0.delimiter');
    expect(await refused([{ ...listed[0], encoding: 'klingon' }], 2)).toContain('klingon');
    expect(await refused([{ ...listed[0], crm: 'acme' }], 2)).toContain('sources.0.crm');
  });

  test('an empty list', async () => {
    expect(await refused([], 2)).toContain('sources');
  });

  test('writing over one of them', async () => {
    const cwd = project(listed, files);
    const { code, stderr } = await runCli(['-o', 'calls-2026-01.csv'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('it is one of the inputs')]);
  });
});
