import { describe, expect, test } from 'vitest';
import { dialectNames } from '../../src/sql/dialects.js';
import { folder, runCli, runJson } from './fake-world.js';
import type { ReportResult } from '../../src/questions/common/result.js';

const prospects = {
  table: 'crm.deals',
  as: 'prospects',
  columns: { id: 'id', rep: 'owner', stage: 'stage', created: 'created', segment: 'part' },
};
const activities = {
  table: 'crm.calls',
  as: 'activities',
  columns: { prospect: 'deal', type: 'kind', date: 'day' },
};

const projectOf = (...sources: readonly object[]): string =>
  folder({ 'spanco.config.json': JSON.stringify({ sources }) });
const project = (): string => projectOf(prospects, activities);

const day = ['--as-of', '2026-04-01'];
const query = (...args: readonly string[]) =>
  runCli(['sql', '--dialect', 'postgres', ...day, ...args], { cwd: project() });

/** What a query writes of what it was made for. */
async function madeFor(...args: readonly string[]): Promise<string> {
  const { stdout } = await query(...args);
  return /'(\{"shapes".*\})' as spanco_for/.exec(stdout)![1]!;
}

interface Cells {
  readonly n?: number;
  readonly told?: string;
  readonly log?: string;
  readonly odd?: string;
}

/** Shapes as a client prints them. */
async function shapes(cells: readonly Cells[], ...args: readonly string[]): Promise<string> {
  const made = (await madeFor(...args)).replaceAll('"', '""');
  const rows = cells.map(
    ({
      n = 1,
      told = 'activity^Call^2026-01-05&created^^2026-01-05',
      log = '3 0 0 0 2026-01-01 2026-03-01',
      odd = '',
    }) => `"${made}",${log},${n},${told},,${odd},Anna,Won,Food`,
  );
  const header = [
    ...['spanco_for', 'spanco_log', 'spanco_n', 'spanco_told', 'spanco_money'],
    ...['f_odd', 'f_rep', 'f_stage', 'f_by_1'],
  ];
  return `${header.join(',')}\n${rows.join('\n')}\n`;
}

const report = (stdin: string, ...args: readonly string[]) =>
  runCli(['report', ...args, '-'], { cwd: project(), stdin });

const both = ['--by', 'rep', '--by', 'segment'];

describe('the query', () => {
  test.each(dialectNames)(
    'for %s has at most 150 lines, each with nothing behind it',
    async (name) => {
      for (const more of [[], ['--ordered', '--mature', '30'], ['--first-days']]) {
        const args = ['sql', '--dialect', name, ...day, ...both, ...more];
        const { code, stdout, stderr } = await runCli(args, { cwd: project() });
        expect([code, stderr]).toEqual([0, '']);
        expect(stdout.split('\n').length).toBeLessThanOrEqual(150);
        expect(stdout).not.toMatch(/ $/m);
      }
    },
  );

  test('quotes names, and takes text for nothing but text', async () => {
    const source = { ...prospects, constants: { status: "o'pen\\" } };
    const cwd = projectOf(source);
    const { stdout } = await runCli(['sql', '--dialect', 'postgres', ...day], { cwd });
    expect(stdout).toContain(`from "crm"."deals" as p`);
    expect(stdout).toContain(`'o''pen\\' as f_status`);
    const escaped = await runCli(['sql', '--dialect', 'bigquery', ...day], { cwd });
    expect(escaped.stdout).toContain(`'o\\'pen\\\\' as f_status`);
  });

  test('is the same bytes for the same question', async () => {
    expect(await query(...both)).toEqual(await query(...both));
  });

  test.each([
    ['without a database', ['sql'], 'no database is named'],
    [
      'by a name that is none',
      ['sql', '--dialect', 'duckdb', '--by', 'a"b'],
      'no name of a column',
    ],
    ['into a file of another form', ['sql', '--dialect', 'duckdb', '-o', 'q.csv'], 'only SQL'],
    [
      'with days the wrong way round',
      ['sql', '--dialect', 'duckdb', '--since', '2026-02-01', '--until', '2026-01-01'],
      'it is after',
    ],
  ])('is refused %s', async (_, args, message) => {
    const { code, stderr } = await runCli(args, { cwd: project() });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test.each([
    ['no tables', [{ file: 'deals.csv' }], 'no source is a table of prospects'],
    ['two tables of prospects', [prospects, prospects], 'several tables are prospects'],
    ['no id', [{ ...prospects, columns: { stage: 'stage' } }], 'is the id'],
    ['no prospect', [prospects, { ...activities, columns: { type: 'kind' } }], 'is the prospect'],
    ['changes of stage', [prospects, { table: 'moves', as: 'history' }], 'changes of stage'],
    [
      'money of activities',
      [prospects, { ...activities, columns: { ...activities.columns, amount: 'value' } }],
      'each amount has its own day',
    ],
    [
      'reps of activities alone',
      [
        { ...prospects, columns: { id: 'id' } },
        { ...activities, columns: { ...activities.columns, rep: 'who' } },
      ],
      'no column says who owns',
    ],
    [
      'a name of a table that is none',
      [{ ...prospects, table: 'deals; drop table x' }],
      'it is no name of a table',
    ],
    [
      'a name of a column that is none',
      [{ ...prospects, columns: { id: 'a"b' } }],
      'it is no name of a column',
    ],
    ['a table and a file', [{ ...prospects, file: 'a.csv' }], 'a file or a table, one of them'],
    ['a table of nobody knows what', [{ table: 'deals' }], 'of a table it must be said'],
  ])('is refused where the configuration has %s', async (_, sources, message) => {
    const args = ['sql', '--dialect', 'duckdb', ...day];
    const { code, stderr } = await runCli(args, { cwd: projectOf(...sources) });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('shapes', () => {
  test('count as many prospects as they stand for', async () => {
    const stdin = await shapes([{ n: 3 }, { n: 4, told: '' }], ...both);
    const { total, quality } = await runJson<ReportResult>(['report', ...both, '-'], {
      cwd: project(),
      stdin,
    });
    expect([total.counts.targets, total.counts.wins, quality.prospects]).toEqual([7, 7, 7]);
    expect(quality.files.map(({ read, used }) => [read, used])).toEqual([
      [2, 2],
      [3, 3],
    ]);
    expect(quality.covers).toEqual({ from: '2026-01-01', to: '2026-03-01' });
  });

  test('take the day they were made on for today', async () => {
    const stdin = await shapes([{}], ...both);
    const { options } = await runJson<ReportResult>(['report', '-'], { cwd: project(), stdin });
    expect(options.asOf).toBe('2026-04-01');
  });

  test.each([
    ['another period', ['--since', '2026-01-01'], '--since 2026-01-01 --by rep --by segment'],
    ['another day', ['--as-of', '2026-05-01'], '--as-of 2026-05-01'],
    ['a cohort', ['--basis', 'cohort'], '--basis cohort'],
    ['another credit', ['--credit', 'actor'], '--credit actor --ordered'],
    ['an order', ['--stages', 'strict'], '--ordered --by rep'],
    ['a column they do not have', ['--by', 'source'], '--by rep --by segment --by source'],
    ['a part of the calendar', ['--by', 'month'], '--by month'],
    ['a condition on another column', ['--where', 'source=x'], '--by source'],
  ])(
    'made for one thing are not asked for %s, and the query that serves is named',
    async (_, args, flags) => {
      const { code, stderr } = await report(await shapes([{}], ...both), ...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining('spanco sql --dialect postgres')]);
      expect(stderr).toContain(flags);
    },
  );

  test('made without reps are not asked for them', async () => {
    const stdin = (await shapes([{}], '--by', 'segment')).replace('f_rep', 'f_other');
    const { code, stderr } = await report(stdin, '--by', 'rep');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--by rep --by segment')]);
  });

  const firstDays = 'spanco sql --dialect postgres --first-days';

  test.each([
    ['a trend', firstDays, ['trend']],
    ['leads', firstDays, ['leads']],
    ['deals', firstDays, ['deals', '--open']],
    ['activities as the unit', 'all rows', ['report', '--unit', 'activities']],
    ['a scorecard', 'all rows', ['scorecard']],
    ['service', 'all rows', ['service']],
    ['a check', 'all rows', ['check']],
    ['a page', 'all rows', ['page', '-o', 'page.html']],
  ])('never tell %s, and what does is named: %s', async (_, serves, [command, ...args]) => {
    const ran = await runCli([command!, ...args, '-'], {
      cwd: project(),
      stdin: await shapes([{}], ...both),
    });
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(serves)]);
  });

  test('name a query for first days that runs as it stands', async () => {
    const { code, stdout } = await runCli(firstDays.split(' ').slice(1), { cwd: project() });
    expect([code, stdout]).toEqual([0, expect.stringContaining('select')]);
  });

  test.each([
    [
      'ids that come twice',
      { odd: 'repeated', n: 2 },
      '2 rows have an id that another row has too',
    ],
    ['ids that were rounded', { odd: 'damaged' }, 'have lost their digits'],
    ['days with a zone', { told: 'created^^2026-01-05 10:00:00+02' }, 'cannot be told as a day'],
    ['days of another form', { told: 'created^^05/01/2026' }, 'cannot be told as a day'],
    ['days far ahead', { told: 'created^^2099-12-31' }, 'cannot be told as a day'],
    ['lists of prospects', { log: '3 0 1 1 2026-01-01 2026-03-01' }, 'name several prospects'],
    [
      'activities of others',
      { log: '100 0 99 0 2026-01-01 2026-03-01' },
      'of a prospect that is not there',
    ],
    ['what is cut off', { told: 'created' }, 'not of the form'],
    ['numbers that are none', { n: 0 }, 'is no number of prospects'],
  ])('with %s are an error', async (_, cells, message) => {
    const { code, stderr } = await report(await shapes([cells], ...both));
    expect([code, stderr]).toEqual([3, expect.stringContaining(message)]);
    // Whatever query is named can be pasted as it stands.
    if (stderr.includes('--first-days')) expect(stderr).toContain(firstDays);
  });

  test('of placeholders no database can mean have no day', async () => {
    const stdin = await shapes([{ told: 'created^^9999-12-31' }, {}], ...both);
    const { quality } = await runJson<ReportResult>(['report', '-', '--by', 'segment'], {
      cwd: project(),
      stdin,
    });
    expect(quality.prospects).toBe(2);
  });

  test('that do not tell what came last are an error where it decides', async () => {
    const told = 'activity^Won^2026-01-05&activity^Lost^2026-01-06&created^^2026-01-01';
    const stdin = (await shapes([{ told, n: 5 }], ...both)).replace(',Won,', ',,');
    const { code, stderr } = await report(stdin);
    expect([code, stderr]).toEqual([3, expect.stringContaining('5 prospects ended')]);
    expect(stderr).toContain('--ordered');
  });

  test('stand alone, and have no words of a system', async () => {
    const stdin = await shapes([{}], ...both);
    const cwd = folder({ 'a.csv': 'prospect,type,date\n1,Call,2026-01-01\n' });
    const beside = await runCli(['report', '-', 'a.csv'], { cwd, stdin });
    expect([beside.code, beside.stderr]).toEqual([
      2,
      expect.stringContaining('beside other files'),
    ]);
    const system = await runCli(['report', '--crm', 'hubspot', '-'], { cwd, stdin });
    expect([system.code, system.stderr]).toEqual([2, expect.stringContaining('hubspot')]);
  });
});

describe('words', () => {
  const told = {
    ...activities,
    columns: { ...activities.columns, outcome: 'result' },
  };
  const words =
    'type,outcome\nCall,No answer\nE-mail,Sent\nAppointment,Held\nCall,Frobbed\nCall,Interested\n';
  const sql = ['sql', '--dialect', 'postgres', ...day];
  const made = (config: object) =>
    folder({ 'spanco.config.json': JSON.stringify(config), 'words.csv': words });
  const sources = [prospects, told];

  test('that say nothing are left out, all others and new ones are told', async () => {
    const cwd = made({ sources });
    const { stdout } = await runCli([...sql, '--words', 'words.csv'], { cwd });
    expect(stdout).toMatch(
      /t_type \|\| '\^' \|\| t_outcome not in \(\s+'Call\^No answer', 'E-mail\^Sent'\)/,
    );
    const piped = await runCli([...sql, '--words', '-'], { cwd, stdin: words });
    expect(piped.stdout).toBe(stdout);
  });

  test('that say something since are an error', async () => {
    const { stdout } = await runCli([...sql, '--words', 'words.csv'], { cwd: made({ sources }) });
    const text = /'(\{"shapes".*\})' as spanco_for/.exec(stdout)![1]!.replaceAll('"', '""');
    const header = 'spanco_for,spanco_log,spanco_n,spanco_told,spanco_money,f_odd,f_rep,f_stage';
    const stdin = `${header}\n"${text}",2 0 0 0 2026-01-01 2026-01-02,2,created^^^2026-01-01,,,Anna,Won\n`;
    const cwd = made({ sources, words: { outcomes: { favourable: ['No answer'] } } });
    const { code, stderr } = await runCli(['report', '-'], { cwd, stdin });
    expect([code, stderr]).toEqual([2, expect.stringContaining('"Call", "No answer"')]);
    const { total } = await runJson<ReportResult>(['report', '-'], {
      cwd: made({ sources }),
      stdin,
    });
    expect(total.counts.targets).toBe(2);
  });

  test('need their columns', async () => {
    const cwd = folder({
      'spanco.config.json': JSON.stringify({ sources }),
      'words.csv': 'a,b\n1,2\n',
    });
    const { code, stderr } = await runCli([...sql, '--words', 'words.csv'], { cwd });
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('the columns "type", "outcome" are needed'),
    ]);
  });
});

test('tables of a configuration are no files: what is piped in is read', async () => {
  const stdin = await shapes([{ n: 9 }], ...both);
  const { total } = await runJson<ReportResult>(['report'], { cwd: project(), stdin });
  expect(total.counts.targets).toBe(9);
});
