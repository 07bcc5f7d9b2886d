import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, reportOf, runCli } from './fake-world.js';

describe('names that JavaScript treats apart are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const stdin = `id,rep,segment,stage,amount,currency\n${names
    .map((name, at) => `${at},${name},${name},Won,10,${name}`)
    .join('\n')}\n`;

  test('as reps and values of a column', async () => {
    for (const by of ['rep', 'segment']) {
      const { rows, total } = await reportOf(['-p', '-', '--by', by], { stdin });
      expect(rows.map(({ group }) => group[by]).sort()).toEqual([...names].sort());
      expect(total.counts.wins).toBe(4);
      expect(total.revenue).toEqual([{ currency: null, amount: 40 }]);
    }
  });

  test('as ids', async () => {
    const csv = `id,rep,stage\n${names.map((name) => `${name},Anna,Won`).join('\n')}\n`;
    expect((await reportOf(['-p', '-'], { stdin: csv })).total.counts.targets).toBe(4);
  });

  test('as headers, in CSV and JSON', async () => {
    const csv = 'id,rep,stage,__proto__\n1,Anna,Won,x\n';
    const json = '[{"id":"1","rep":"Anna","stage":"Won","__proto__":"x"}]';
    for (const text of [csv, json]) {
      const { rows } = await reportOf(['-p', '-', '--by', '__proto__'], { stdin: text });
      expect(Object.values(rows[0]!.group)).toEqual(['x']);
    }
  });

  test('as keys of nested JSON, which reach no other record', async () => {
    const json = '[{"id":"1","stage":"Won","__proto__":{"rep":"Eve"}},{"id":"2","stage":"Won"}]';
    const { rows } = await reportOf(['-p', '-'], { stdin: json });
    expect(rows.map(({ group }) => group.rep)).toEqual(['(unassigned)']);
    expect(({} as { rep?: string }).rep).toBeUndefined();
  });

  test('as words, filters and thresholds', async () => {
    const activities =
      'prospect,rep,type,outcome,date\n1,Anna,constructor,__proto__,2026-01-02\n1,Anna,Appointment,Held,2026-01-02\n';
    const { quality } = await reportOf(['-a', '-'], { stdin: activities });
    expect(quality.unknownWords.types).toMatchObject([{ word: 'constructor', count: 1 }]);
    const kept = await reportOf(['-p', '-', '--where', 'segment=__proto__'], { stdin });
    expect(kept.total.counts.targets).toBe(1);
    const alarm = await runCli(['-p', '-', '--fail-if', 'rep=__proto__: wins>0'], { stdin });
    expect(alarm.code).toBe(4);
  });
});

/** Title, clipboard, link, clear screen, C1, bidirectional override, back space, carriage return. */
const nasty = [
  '\u001b]0;title\u0007',
  '\u001b]52;c;ZXZpbA==\u0007',
  '\u001b]8;;http://evil\u001b\\link',
  '\u001b[2J',
  '\u009b2J',
  '\u202egnp.exe',
  'a\u0008b',
  'a\u2028b',
].join('');
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

describe('nothing of a file can command a terminal', () => {
  const csv = `id,rep,stage,"h${nasty}",created\n1,"${nasty}",Won,x,2026-01-02\n2,Bob,"${nasty}",y,2026-02-40\n`;

  test('in names and notes of the table, and in Markdown', async () => {
    for (const format of ['table', 'markdown']) {
      const { stdout } = await runCli(['-p', '-', '--format', format], { stdin: csv });
      expect(stdout).not.toMatch(obeyed);
    }
  });

  test('in headers that are grouped by', async () => {
    const { stdout } = await runCli(['-p', '-', '--by', `h${nasty}`], { stdin: csv });
    expect(stdout).not.toMatch(obeyed);
  });

  test('in the check', async () => {
    const { stdout } = await runCli(['check', '-p', '-'], { stdin: csv });
    expect(stdout).not.toMatch(obeyed);
  });

  const title = 'a\u001b]0;title\u0007';

  test('in what -v says of the columns', async () => {
    const args = ['-p', '-', '-v', '--column', `prospects.stage=${title}`];
    const { code, stderr } = await runCli(args, { stdin: `id,rep,${title}\n1,Anna,Won\n` });
    expect(code).toBe(0);
    expect(stderr).not.toMatch(obeyed);
  });

  test('in what is said of piped input', async () => {
    const args = ['--column', `prospects.stage=${title}`];
    const { code, stderr } = await runCli(args, { stdin: `id,rep,${title}\n1,Anna,Won\n` });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Standard input read as prospects/);
    expect(stderr).not.toMatch(obeyed);
  });

  test('in the name of a configuration', async () => {
    const cwd = folder({ [`${title}.json`]: '{}', 'x.csv': 'id,rep,stage\n1,Anna,Won\n' });
    const { code, stderr } = await runCli(['-p', 'x.csv', '-v', '-c', `${title}.json`], { cwd });
    expect(code).toBe(0);
    expect(stderr).not.toMatch(obeyed);
  });

  test('in error messages, the names of files included', async () => {
    for (const args of [
      ['-p', `no${nasty}.csv`],
      ['-p', '-', '--strict'],
      ['-p', '-', '--rep', 'Nobody'],
      ['-p', '-', '--by', 'nothing'],
      ['-p', '-', '--where', `x${nasty}=1`],
      [`wrong${nasty}`],
      [`--wrong${nasty}`],
    ]) {
      const { code, stderr } = await runCli(args, { stdin: csv });
      expect(code).toBeGreaterThan(0);
      expect(stderr).not.toMatch(obeyed);
    }
  });

  test('in the alarm of a threshold, nor of one that could not be checked', async () => {
    const alarm = await runCli(['-p', '-', '--fail-if', 'rep=*: wins>0'], { stdin: csv });
    expect(alarm.code).toBe(4);
    expect(alarm.stderr).not.toMatch(obeyed);
    expect(alarm.stderr.trimEnd().split('\n')).toHaveLength(2);
    const one = `id,rep,stage\n1,${title},Won\n`;
    const unknown = await runCli(['-p', '-', '--fail-if', `rep=${title}: held>1`], { stdin: one });
    expect(unknown.stderr).toMatch(/could not be checked/);
    expect(unknown.stderr).not.toMatch(obeyed);
  });
});

describe('no spreadsheet runs a cell', () => {
  const formulas = ['=1+1', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("http://evil")'];
  const stdin = `id,rep,stage\n${formulas
    .map((formula, at) => `${at},"${formula.replaceAll('"', '""')}",Won`)
    .join('\n')}\n`;
  const dangerous = /(^|,|\n)"?[=+@\t-](?!,|\d+(\.\d+)?(,|\n|$))/;

  test('of a report as CSV, multi-line names and headers included', async () => {
    const { stdout } = await runCli(['-p', '-', '--format', 'csv'], { stdin });
    expect(stdout).toContain("'=1+1");
    expect(stdout).not.toMatch(dangerous);
    const header = 'id,=cmd,stage\n1,"=1\n+2",Won\n';
    const by = await runCli(['-p', '-', '--by', '=cmd', '--format', 'csv'], { stdin: header });
    expect(by.stdout).not.toMatch(dangerous);
  });

  test('of the rejected rows', async () => {
    const rejected = stdin.replace(/,Won/g, ',Won,and,more');
    const { stdout } = await runCli(['-p', '-', '--rejects', '-', '-o', 'x.json'], {
      stdin: `${rejected}9,Anna,Won\n`,
      cwd: folder(),
    });
    expect(stdout).toContain('1+1');
    expect(stdout).not.toMatch(dangerous);
  });

  test('while real numbers stay numbers', async () => {
    const cwd = folder({ 'x.csv': 'id,rep,stage,amount\n1,-5,Won,-99.5\n' });
    await runCli(['-p', 'x.csv', '-o', 'out.csv'], { cwd });
    const [, row] = readFileSync(join(cwd, 'out.csv'), 'utf8').split('\n');
    expect(row).toMatch(/^group,-5,.*,-99\.5,/);
  });
});

describe('Markdown shows what a file says, it does not obey it', () => {
  const name = '<script>alert(1)</script> | **bold** [x](http://evil) `c` \\| &lt;';
  const markdownOf = async (stdin: string, ...args: string[]) =>
    (await runCli(['-p', '-', '--format', 'markdown', ...args], { stdin })).stdout;
  const cellsOf = (line: string) => line.match(/(?<!\\)\|/g)!.length;

  test('in names', async () => {
    const lines = (await markdownOf(`id,rep,stage\n1,"${name}",Won\n`)).split('\n');
    expect(lines.join('\n')).not.toMatch(/<script|\*\*bold|(?<!\\)\]\(|(?<!\\)`/);
    expect(lines[4]).toContain('&lt;script&gt;');
    expect(lines[4]).toContain('&amp;lt;');
    expect(cellsOf(lines[4]!)).toBe(cellsOf(lines[2]!));
  });

  test('in headers and notes', async () => {
    const text = await markdownOf(`id,"${name}",stage\n1,x,"${name}"\n`, '--by', name);
    expect(text).not.toMatch(/<script|\*\*bold/);
    expect(cellsOf(text.split('\n')[2]!)).toBe(cellsOf(text.split('\n')[4]!));
  });

  test('in currencies', async () => {
    const lines = (
      await markdownOf(`id,rep,stage,amount,currency\n1,Anna,Won,5,"${name}"\n`)
    ).split('\n');
    expect(lines[4]).not.toMatch(/<script/);
    expect(cellsOf(lines[4]!)).toBe(cellsOf(lines[2]!));
  });
});
