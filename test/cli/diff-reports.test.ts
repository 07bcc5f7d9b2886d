import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/questions/common/result.js';
import { eitherDiffSchema } from '../../src/questions/diff/either.js';
import {
  type ReportsDiffResult,
  reportsDiffSchema,
} from '../../src/questions/diff/reports/result.js';
import { folder, runCli, runJson, teamFiles } from './fake-world.js';

const header = 'Id,Name,Owner,Stage,Status,Created,Segment';
const exportOf = (rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;

const monday = [
  '1,Alfa,Anna,Qualified,Open,2026-01-01,Food',
  '2,Beta,Anna,Proposal,Open,2026-01-02,Food',
  '3,Gamma,Bruno,Won,Won,2026-01-03,Steel',
  '4,Delta,Bruno,Proposal,Lost,2026-01-04,Steel',
  '5,Eta,Carla,Proposal,Open,2026-01-04,Steel',
];
const tuesday = [
  '1,Alfa,Anna,Proposal,Open,2026-01-01,Food',
  '2,Beta,ANNA,Won,Won,2026-01-02,Food',
  '3,Gamma,Bruno,Won,Won,2026-01-03,Steel',
  '4,Delta,Bruno,Proposal,Lost,2026-01-04,Steel',
  '6,Zeta,Dario,Qualified,Open,2026-02-04,Food',
];

/** A folder with two exports, and a report of each. */
async function reported(
  more: readonly string[] = [],
  moreOfTuesday: readonly string[] = more,
): Promise<string> {
  const cwd = folder({ 'monday.csv': exportOf(monday), 'tuesday.csv': exportOf(tuesday) });
  const keep = async (day: string, asOf: string, args: readonly string[]) => {
    const run = ['report', '-p', `${day}.csv`, '--as-of', asOf, '-o', `${day}.json`, ...args];
    expect((await runCli(run, { cwd })).code).toBe(0);
  };
  await keep('monday', '2026-03-02', more);
  await keep('tuesday', '2026-03-03', moreOfTuesday);
  return cwd;
}

const asked = ['diff', 'monday.json', 'tuesday.json'] as const;

const diffIn = async (cwd: string): Promise<ReportsDiffResult> => {
  const result = await runJson<ReportsDiffResult>(asked, { cwd });
  expect(reportsDiffSchema.parse(result)).toEqual(result);
  expect(eitherDiffSchema.parse(result)).toEqual(result);
  return result;
};

const kept = (cwd: string, file: string, change: (report: ReportResult) => unknown) => async () => {
  const { stdout } = await runCli(
    ['report', '-p', 'monday.csv', '--json', '--as-of', '2026-03-02'],
    {
      cwd,
    },
  );
  const text = JSON.stringify(change(JSON.parse(stdout) as ReportResult));
  writeFileSync(join(cwd, file), text);
};

describe('spanco diff of two reports', () => {
  test('says what counts and ratios were, are, and changed by', async () => {
    const { total, sentence, rows, asOf } = await diffIn(await reported());
    expect(asOf).toEqual({ before: '2026-03-02', after: '2026-03-03' });
    expect([total.before!.counts.wins, total.after!.counts.wins]).toEqual([1, 2]);
    expect(total.change!.counts.wins).toEqual({ change: 1, least: 1, most: 1 });
    expect(total.change!.links.conversion).toEqual({ change: 0.2, least: 0.2, most: 0.2 });
    expect(sentence).toBe(
      '2 March to 3 March 2026: wins from 1 to 2 and conversion from 20.0 % to 40.0 % (+20.0 points).',
    );
    const anna = rows.find(({ group }) => /anna/i.test(group.rep!))!;
    expect(anna.change!.counts.wins.change).toBe(1);
  });

  test('leaves unknown what is unknown: never zero', async () => {
    const { total } = await diffIn(await reported());
    expect([total.before!.counts.orders, total.after!.counts.orders]).toEqual([null, null]);
    expect(total.change!.counts.orders).toEqual({ change: null, least: null, most: null });
    expect(total.change!.ratios.appointment).toEqual({ change: null, least: null, most: null });
  });

  test('gives what open answers leave of a change as its bounds', async () => {
    const stages = (...all: string[]) =>
      `Deal Id,Deal Name,Stage\n${all.map((stage, at) => `${at},Deal ${at},${stage}`).join('\n')}\n`;
    const cwd = folder({
      'a.csv': stages('Qualified', 'Proposal sent', 'Closed Won', 'Closed Lost', 'Closed Lost'),
      'b.csv': stages('Proposal sent', 'Proposal sent', 'Closed Won', 'Closed Lost', 'Closed Lost'),
    });
    await runCli(['report', '-p', 'a.csv', '-o', 'monday.json'], { cwd });
    await runCli(['report', '-p', 'b.csv', '-o', 'tuesday.json'], { cwd });
    const { total } = await diffIn(cwd);
    const { before, after, change } = total;
    expect([before!.counts.proposals, before!.open.proposals]).toEqual([2, 2]);
    expect([after!.counts.proposals, after!.open.proposals]).toEqual([3, 2]);
    expect(change!.counts.proposals).toEqual({ change: null, least: -1, most: 3 });
    const { stdout } = await runCli([...asked, '--width', '200'], { cwd });
    expect(stdout).toMatch(/Proposals +2–4 +3–5 +−1 to \+3/);
  });

  test('says so where only one of them has a group, and of neither that it is none', async () => {
    const cwd = await reported();
    const { rows, warnings } = await diffIn(cwd);
    const [carla, dario] = ['Carla', 'Dario'].map((rep) =>
      rows.find((row) => row.group.rep === rep),
    );
    expect([carla!.after, carla!.change]).toEqual([null, null]);
    expect([dario!.before, dario!.change]).toEqual([null, null]);
    expect(warnings.map(({ message }) => message)).toContain(
      'Only in the first report: Carla. Only in the second report: Dario.',
    );
    const { stdout } = await runCli(asked, { cwd });
    expect(stdout).toMatch(/Dario +Targets +– +1 +only after/);
  });

  test('takes a rep of another spelling for the same one', async () => {
    const { rows } = await diffIn(await reported());
    expect(rows.filter(({ group }) => /anna/i.test(group.rep!))).toHaveLength(1);
  });

  test('says what it cannot tell, and tests nothing', async () => {
    const { warnings } = await diffIn(await reported());
    const codes = warnings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['reports-overlap', 'reports-rows']));
  });

  test('says again what the later report could not tell, in the language of the run', async () => {
    const cwd = await reported();
    const { stdout } = await runCli(asked, { cwd });
    expect(stdout).toContain('Held cannot be known');
    const italian = await runCli([...asked, '--lang', 'it'], { cwd });
    expect(italian.stdout).not.toContain('cannot be known');
    expect(italian.stdout).toContain('onorat');
  });

  test('of a report with itself says that nothing is different', async () => {
    const cwd = await reported();
    const { stdout } = await runCli(['diff', 'monday.json', 'monday.json'], { cwd });
    expect(stdout).toContain('No count and no ratio is different.');
  });

  test('says so where the second is the earlier one', async () => {
    const cwd = await reported();
    const { stdout } = await runCli(['diff', 'tuesday.json', 'monday.json'], { cwd });
    expect(stdout).toContain('name the earlier one first');
  });

  test('counts rows without bounds', async () => {
    const cwd = await reported(['--unit', 'activities']);
    const { total } = await diffIn(cwd);
    expect(total.after!.open.wins).toBeNull();
    expect(total.change!.counts.wins).toEqual({ change: 1, least: 1, most: 1 });
    expect(total.change!.links.conversion.change).toBeCloseTo(0.2);
  });

  test('gives CSV a line a number and group, those of everybody last', async () => {
    const cwd = await reported();
    const { stdout } = await runCli([...asked, '--format', 'csv', '-q'], { cwd });
    const { data } = Papa.parse<Record<string, string>>(stdout, {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.find((line) => line.row === 'total' && line.measure === 'wins')).toMatchObject({
      ...{ in: 'both', before: '1', after: '2', change: '1', change_least: '1' },
    });
    expect(data.find((line) => line.rep === 'Carla' && line.measure === 'wins')).toMatchObject({
      ...{ in: 'before', before: '0', after: '', change: '' },
    });
    expect(data.at(-1)).toMatchObject({ row: 'total', measure: 'winRate' });
  });

  test.each(['markdown', 'html', 'tsv'])('is written as %s', async (format) => {
    const { code, stdout } = await runCli([...asked, '--format', format], {
      cwd: await reported(),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Carla');
  });

  test('reads one of them from a pipe, and text as PowerShell writes it', async () => {
    const cwd = await reported();
    const { stdout } = await runCli(
      ['report', '-p', 'tuesday.csv', '--json', '--as-of', '2026-03-03'],
      {
        cwd,
      },
    );
    const wide = Buffer.from(`\ufeff${stdout}`, 'utf16le');
    const ran = await runCli(['diff', 'monday.json', '-'], { cwd, stdin: wide });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toBe((await runCli(asked, { cwd })).stdout);
  });

  test('is the same for the same numbers, whatever the order of their keys', async () => {
    const cwd = await reported();
    const sorted = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
    };
    await kept(cwd, 'sorted.json', sorted)();
    const ran = await runCli(['diff', 'sorted.json', 'tuesday.json'], { cwd });
    expect(ran.stdout).toBe((await runCli(asked, { cwd })).stdout);
  });

  test('passes over notes that the configuration accepts', async () => {
    const cwd = await reported();
    writeFileSync(join(cwd, 'spanco.config.json'), '{ "accepted": ["reports-overlap"] }');
    const { stdout } = await runCli(asked, { cwd });
    expect(stdout).not.toContain('more than luck');
    expect(stdout).toContain('Rows read');
  });
});

const textIn = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

describe('whatever of the two is piped in', () => {
  const orders = (piped: string, named: string) =>
    [
      [['-', named], piped],
      [[named, '-'], piped],
    ] as const;

  test.each(orders('tuesday.csv', 'monday.csv'))(
    'two exports are compared: %s',
    async (two, piped) => {
      const cwd = await reported();
      const files = two.map((file) => (file === '-' ? piped : file));
      const asNamed = await runCli(['diff', ...files, '--format', 'csv'], { cwd });
      for (const stdin of [textIn(cwd, piped), gzipSync(textIn(cwd, piped))]) {
        const ran = await runCli(['diff', ...two, '--format', 'csv'], { cwd, stdin });
        expect([ran.code, ran.stdout]).toEqual([0, asNamed.stdout]);
      }
    },
  );

  test.each([...orders('tuesday.json', 'monday.csv'), ...orders('tuesday.csv', 'monday.json')])(
    'a report beside an export is refused, with a line that works behind the pipe: %s',
    async (two, piped) => {
      const cwd = await reported();
      const stdin = textIn(cwd, piped);
      const { code, stderr } = await runCli(['diff', ...two, '--json'], { cwd, stdin });
      const { error } = JSON.parse(stderr) as Failed;
      expect([code, error.code]).toEqual([2, 'report-beside-export']);
      // A report that is piped in is to be piped in again behind the first command, an export before it.
      for (const words of pasted(/: (spanco .*)$/m.exec(error.hint)![1]!)) {
        expect((await runCli(words, { cwd, stdin })).code).toBe(0);
      }
    },
  );

  test.runIf(existsSync('/dev/fd'))(
    'pipes that a shell gives names are looked into too',
    async () => {
      const cwd = await reported();
      const pipes = ['monday.json', 'tuesday.json'].map((file) => join(cwd, `${file}.pipe`));
      for (const pipe of pipes) execFileSync('/usr/bin/env', ['mkfifo', pipe]);
      const written = pipes.map((pipe) => writeFile(pipe, textIn(cwd, basename(pipe, '.pipe'))));
      const ran = await runCli(['diff', ...pipes, '--format', 'csv'], { cwd });
      await Promise.all(written);
      expect(ran.stdout).toBe((await runCli([...asked, '--format', 'csv'], { cwd })).stdout);
    },
  );
});

test('a report that is made for comparing is not written over one that is there', async () => {
  const cwd = await reported();
  writeFileSync(join(cwd, 'monday.json'), textIn(cwd, 'tuesday.json'));
  const { hint } = await failureOf(['diff', 'monday.json', 'monday.csv'], cwd);
  expect(hint).toContain('-o monday-report.json && spanco diff monday.json monday-report.json');
  await paste(hint, cwd);
});

test.each([
  ['report', '-p', 'monday.json'],
  ['check', 'monday.json'],
  ['trend', 'monday.json'],
])('what the program wrote is no export: spanco %s %s', async (...args) => {
  const { exit, code, message } = await failureOf(args, await reported());
  expect([exit, code]).toEqual([3, 'result-input']);
  expect(message).toContain('spanco/report/1');
});

test.each([
  ['report', 'csv', 'spanco/report/1'],
  ['report', 'tsv', 'spanco/report/1'],
  ['leads', 'csv', 'spanco/leads/1'],
])('nor is its table: spanco %s --format %s', async (command, format, schema) => {
  const cwd = folder({ 'monday.csv': exportOf(monday) });
  await runCli([command, 'monday.csv', '--format', format, '-o', 'table.csv'], { cwd });
  const { exit, code, message } = await failureOf(['report', 'table.csv'], cwd);
  expect([exit, code]).toEqual([3, 'result-input']);
  expect(message).toContain(schema);
  if (command === 'leads') return;
  const counts = await runCli(['report', '--counts', 'table.csv'], { cwd });
  expect(counts.code).toBe(0);
});

test('an answer that was written into the folder of an export is passed over', async () => {
  const cwd = folder({ 'in/monday.csv': exportOf(monday) });
  const before = await runCli(['report', 'in', '--json'], { cwd });
  writeFileSync(join(cwd, 'in/answer.json'), before.stdout);
  const after = await runCli(['report', 'in', '--json'], { cwd });
  expect([after.code, after.stdout]).toEqual([0, before.stdout]);
  expect(after.stderr).toContain('in/answer.json is a result of spanco itself, and left out.');
});

/** The words of a line as a shell takes them, command by command. */
const pasted = (line: string): string[][] =>
  line
    .split(' && ')
    .map((one) =>
      [...one.matchAll(/(?:'[^']*'|[^\s'])+/g)].slice(1).map(([word]) => word.replaceAll("'", '')),
    );

/** Runs what a hint proposes. */
async function paste(hint: string, cwd: string): Promise<void> {
  const [, commands] = /: (spanco .*)$/m.exec(hint)!;
  for (const words of pasted(commands!)) {
    const { code, stderr } = await runCli(words, { cwd });
    expect([words, code, stderr.includes('Cannot')]).toEqual([words, 0, false]);
  }
}

interface Failed {
  readonly error: { readonly code: string; readonly message: string; readonly hint: string };
}

const failureOf = async (args: readonly string[], cwd: string) => {
  const { code, stderr } = await runCli([...args, '--json'], { cwd });
  return { exit: code, ...(JSON.parse(stderr) as Failed).error };
};

describe('what cannot be compared is refused', () => {
  test.each([
    [['--stages', 'implied'], '--stages recorded against --stages implied'],
    [['--by', 'segment'], '--by rep against --by segment'],
    [['--since', '2026-01-02'], 'no --since against --since 2026-01-02'],
    [['--unit', 'activities'], '--unit prospects against --unit activities'],
    [['--where', 'segment=Food'], 'no --where against --where segment=Food'],
    [['--rep', 'Anna'], 'no --rep against --rep Anna'],
    [['--basis', 'cohort', '--mature', '30'], '--basis activity against --basis cohort'],
    [['--tz', 'Europe/Rome'], '--tz UTC against --tz Europe/Rome'],
  ])('reports of other options: %s', async (more, said) => {
    const cwd = await reported([], more);
    const { exit, code, message, hint } = await failureOf(asked, cwd);
    expect([exit, code]).toEqual([2, 'reports-differ']);
    expect(message).toContain(said);
    expect(hint.includes('spanco trend')).toBe(more[0] === '--since');
    await paste(hint, cwd);
    expect((await runCli(asked, { cwd })).code).toBe(0);
  });

  test.each([
    ['monday.json', 'tuesday.csv'],
    ['monday.csv', 'tuesday.json'],
  ])('a report beside an export: %s and %s', async (before, after) => {
    const cwd = await reported(['--by', 'segment']);
    const { exit, code, hint } = await failureOf(['diff', before, after], cwd);
    expect([exit, code]).toEqual([2, 'report-beside-export']);
    await paste(hint, cwd);
  });

  test('a report beside a file that is not there', async () => {
    const cwd = await reported();
    const { code } = await failureOf(['diff', 'monday.json', 'wednesday.json'], cwd);
    expect(code).toBe('file-not-found');
  });

  test('results of other kinds, and reports that are cut off or changed', async () => {
    const cwd = await reported();
    await runCli(['trend', '-p', 'monday.csv', '-o', 'trend.json'], { cwd });
    const other = await failureOf(['diff', 'trend.json', 'tuesday.json'], cwd);
    expect([other.exit, other.code]).toEqual([3, 'not-a-report']);
    expect(other.message).toContain('spanco/trend/1');
    writeFileSync(join(cwd, 'cut.json'), '{\n  "schema": "spanco/report/1",\n  "options": {');
    expect((await failureOf(['diff', 'cut.json', 'tuesday.json'], cwd)).code).toBe('broken-report');
    await kept(cwd, 'odd.json', (report) => ({
      ...report,
      total: { ...report.total, counts: {} },
    }))();
    const odd = await failureOf(['diff', 'odd.json', 'tuesday.json'], cwd);
    expect([odd.code, odd.message]).toEqual([
      'broken-report',
      expect.stringContaining('total.counts.targets'),
    ]);
  });

  test('options that reports have settled', async () => {
    const cwd = await reported();
    const { exit, message } = await failureOf(
      [...asked, '--as-of', '2026-03-03', '--stages', 'strict'],
      cwd,
    );
    expect(exit).toBe(2);
    expect(message).toContain('Cannot use --stages and --as-of');
  });

  test('two streams, and writing over one of the reports', async () => {
    const cwd = await reported();
    expect((await runCli(['diff', '-', '-'], { cwd })).code).toBe(2);
    expect((await runCli([...asked, '-o', 'monday.json'], { cwd })).code).toBe(2);
  });
});

test('two exports in JSON are still exports', async () => {
  const deals = (stage: string) =>
    JSON.stringify({ prospects: [{ id: '1', name: 'Alfa', stage }] });
  const cwd = folder({ 'a.json': deals('Proposal'), 'b.json': deals('Won') });
  const { schema } = await runJson<{ schema: string }>(['diff', 'a.json', 'b.json'], { cwd });
  expect(schema).toBe('spanco/diff/1');
});

test('a report of a whole team against itself is within what is known of it', async () => {
  const cwd = folder();
  const kept = join(cwd, 'team.json');
  await runCli(['report', ...teamFiles, '--as-of', '2026-03-31', '-o', kept]);
  const { total } = await runJson<ReportsDiffResult>(['diff', kept, kept]);
  for (const { change, least, most } of Object.values(total.change!.ratios)) {
    if (change !== null) expect(change).toBe(0);
    if (least !== null && most !== null) expect(least <= 0 && most >= 0).toBe(true);
  }
});
