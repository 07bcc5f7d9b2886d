import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, reportOf, root, runCli, type Setup, teamFiles } from './fake-world.js';
import { both, files, recordsOf } from './sample.js';

const run = (args: readonly string[], more = {}) =>
  runCli([...both, ...args], { cwd: folder(files), ...more });

const escape = '\u001b[';
const widest = (text: string) => Math.max(...text.split('\n').map((line) => [...line].length));

describe('the table', () => {
  test('has one row a rep, the total, the counts beside the percentages, and notes below', async () => {
    const { stdout } = await run([]);
    const [sentence, , ...lines] = stdout.split('\n');
    expect(sentence).toMatch(/^2 of 5 targets won \(40\.0 %\)\. The weakest step is /);
    expect(lines[0]).toMatch(
      /^Rep +Targets +Wins +R1 Qualification +Booking +R2 Appointment +R3 Proposal +R4 Closing +Efficiency +Revenue$/,
    );
    expect(lines[2]).toMatch(
      /^Anna Rossi +2 +1 +100\.0 % \(2\/2\) +100\.0 % \(2\/2\) +50\.0 % \(1\/2\) +100\.0 % \(1\/1\) +100\.0 % \(1\/1\) +100\.0 % \(1\/1\) +1,000 EUR$/,
    );
    expect(lines[4]).toMatch(/^\(unassigned\) +1 +0 +0\.0 % \(0\/1\) +– +– +– +– +–$/);
    expect(lines[6]).toMatch(/^Total +5 +2 .* 500 CHF \+ 1,000 EUR$/);
    expect(lines[8]).toMatch(/^• R1 qualification = qualified \/ targets/);
    expect(stdout).toContain(
      '• Orders and losses cannot be known: nothing in the export speaks of them.\n',
    );
    expect(stdout).toContain('• 1 prospect reached a stage without an earlier one;');
  });

  test('never shows the product of the four ratios as the conversion: booking stands beside them', async () => {
    for (const width of ['80', '100', '140', '200']) {
      expect((await run(['--width', width])).stdout).toMatch(/R1.* Booking .*R2/);
    }
  });

  test('shows counts below the percentages where the width is small, then names what gives way', async () => {
    expect((await run(['--width', '110'])).stdout).toMatch(/^ +2\/2 +2\/2 +1\/2/m);
    expect((await run(['--width', '70'])).stdout.replace(/\s+/g, ' ')).toMatch(
      /columns? more: .*revenue.* \(--width \d+, or -v\)/,
    );
  });

  test('cuts nothing: what is too long goes on below', async () => {
    const long = 'Wolfeschlegelsteinhausenbergerdorff the Elder';
    const stdin = `id,rep,stage\n1,${long},Won\n`;
    expect((await runCli(['-p', '-', '--width', '50'], { stdin })).stdout).toMatch(
      /^Wolfeschlegelsteinhausenbe .*\nrgerdorff the Elder$/m,
    );
    expect((await runCli(['-p', '-'], { stdin })).stdout).toContain(long);
  });

  test('takes the width of the terminal, COLUMNS before it, --width before both', async () => {
    const wide = (await run([])).stdout;
    const terminal = { tty: true, columns: 90, env: { TERM: 'dumb' } };
    expect(widest((await run([], terminal)).stdout)).toBeLessThanOrEqual(90);
    const env = { TERM: 'dumb', COLUMNS: '120' };
    const asked = (await run([], { ...terminal, env })).stdout;
    expect(widest(asked)).toBeGreaterThan(90);
    expect(widest(asked)).toBeLessThanOrEqual(120);
    expect((await run(['--width', '1000'], { ...terminal, env })).stdout).toBe(wide);
    // Not a terminal: the width of the one that is somewhere else does not matter.
    expect((await run([], { env: { COLUMNS: '60' } })).stdout).toBe(wide);
  });

  test('aligns names of wide characters', async () => {
    const stdin = 'id,rep,stage\n1,田中太郎,Won\n2,Zoë,Won\n';
    const { stdout } = await runCli(['-p', '-'], { stdin });
    const [first, second] = stdout.split('\n').slice(4, 6);
    // Four characters that take two columns each: the line is four characters shorter.
    expect([...first!].length - [...second!].length).toBe(4);
  });

  test('adds the interval with -v', async () => {
    expect((await run([])).stdout).not.toContain('34.2–100.0');
    expect((await run(['-v'])).stdout).toContain('100.0 % (2/2) 34.2–100.0');
  });

  test('holds thousands of rows', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `${at},Rep ${at},Won`);
    const started = performance.now();
    const { stdout } = await runCli(['-p', '-'], { stdin: `id,rep,stage\n${rows.join('\n')}\n` });
    expect(stdout.split('\n').filter((line) => line.startsWith('Rep ')).length).toBe(3001);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the screen', () => {
  const screen = { tty: true, env: { TERM: 'xterm', NO_COLOR: '1' }, cwd: root } as const;
  const shown = async (args: readonly string[], columns: number, more: Partial<Setup> = {}) =>
    (await runCli([...args, ...teamFiles], { ...screen, columns, ...more })).stdout;

  test('shows the funnel of all, and the intervals of reps beside the level of the team', async () => {
    const funnel = await shown(['report'], 80);
    expect(funnel).toMatch(/^S {2}Targets +300 {2}█+$/m);
    expect(funnel).toMatch(/^C {2}Wins +35 {2}█+.* 46\.1 % {2}weakest step$/m);
    const reps = await shown(['compare'], 120);
    expect(reps).toMatch(/^Marco D'Amico .* ├─+●─+┊─*┤ /m);
  });

  test('has colours that mean what the words beside them say: real, at risk, behind', async () => {
    const env = { TERM: 'xterm' };
    const painted = (text: string, code: number) =>
      text
        .split(`${escape}${code}m`)
        .slice(1)
        .map((after) => after.split(escape)[0]!.trim());
    const reps = await shown(['compare'], 160, { env });
    expect(painted(reps, 32)).toEqual([expect.stringMatching(/├─+●─*┤/), 'efficient']);
    expect(painted(reps, 31)).toEqual([]);
    const goals = ['--goals', 'fixtures/team/goals.csv', '--as-of', '2026-02-20'];
    const card = await shown(['scorecard', '--list', 'goals', ...goals], 120, { env });
    expect(painted(card, 31)).toEqual(['behind', 'behind', 'behind', 'behind']);
    expect(painted(card, 33)).toEqual(['at risk', 'at risk']);
    expect(painted(await shown(['report'], 80, { env }), 31)).toEqual(['weakest step']);
    // Answers stand first, in bold.
    for (const command of ['report', 'compare', 'trend', 'scorecard', 'leads', 'deals', 'check']) {
      const text = await shown([command], 80, { env });
      expect(text.startsWith(`${escape}1m`), command).toBe(true);
    }
  });

  test('has no pictures in a pipe, a dumb terminal or a file of text', async () => {
    for (const command of ['report', 'compare', 'trend']) {
      for (const more of [{ tty: false }, { env: { TERM: 'dumb' } }]) {
        expect(await shown([command], 120, more)).not.toMatch(/[█▁▂▃▄▅▆▇├●]/);
      }
    }
  });

  test('says in a line what there is to say of rows and cells, with the command that shows them', async () => {
    const text = await shown(['report'], 200);
    const [, count, check] = /^• (\d+) notes about the data: spanco (.*)$/m.exec(text) ?? [];
    expect(check).toBe(`check ${teamFiles.join(' ')}`);
    expect(text).not.toContain('Helld');
    const whole = await shown(['report', '-v'], 200);
    expect(whole).toContain('Helld');
    expect(whole.split('\n• ').length - text.split('\n• ').length).toBe(Number(count) - 1);
    const checked = (await runCli(check!.split(' '), screen)).stdout;
    expect(checked).toContain('"Helld"');
  });

  test('shows notes that change how to read the numbers, and all of them in Markdown', async () => {
    expect(await shown(['report'], 200)).toContain(
      '• Nothing says of 3 prospects whether held was reached',
    );
    expect(await shown(['report', '--format', 'markdown'], 200)).toContain('Helld');
  });

  test('names -v where nothing can be checked again', async () => {
    const piped = { stdin: 'id,rep,stage,created\n1,A,Won,2026-01-01\n1,B,Won,2026-01-02\n' };
    const { stdout } = await runCli(['-p', '-'], piped);
    expect(stdout).toMatch(/^• \d+ notes? about the data: --verbose$/m);
  });
});

describe('-v', () => {
  test('says how the files were understood, on stderr', async () => {
    expect((await run(['-v'])).stderr).toBe(
      `prospects.csv read as prospects, utf-8, comma (id: id; rep: rep; created: created; amount: amount; currency: currency).
activities.csv read as activities, utf-8, comma (id: id; prospect: prospect; rep: rep; type: type; outcome: outcome; date: date).
`,
    );
  });

  test('is silenced by -q', async () => {
    expect((await run(['-v', '-q'])).stderr).toBe('');
  });
});

describe('colour', () => {
  const coloured = async (args: readonly string[], more = {}) =>
    (await run(args, more)).stdout.includes(escape);

  test('is for terminals', async () => {
    expect(await coloured([])).toBe(false);
    expect(await coloured([], { tty: true })).toBe(true);
  });

  test.each([
    [['--color'], {}, false, true],
    [['--no-color'], {}, true, false],
    [['--color'], { NO_COLOR: '1', TERM: 'dumb' }, false, true],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
    [[], { FORCE_COLOR: '' }, false, false],
    [[], { FORCE_COLOR: '0' }, true, false],
    [[], { TERM: 'dumb' }, true, false],
  ])('%j with %j, terminal %j: %j', async (args, env, tty, expected) => {
    expect(await coloured(args, { env, tty })).toBe(expected);
  });

  test('is never in data', async () => {
    for (const format of ['json', 'csv', 'markdown']) {
      expect(await coloured(['--color', '--format', format], { tty: true })).toBe(false);
    }
    const cwd = folder(files);
    await runCli([...both, '-o', 'x.txt'], { cwd, tty: true });
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).not.toContain(escape);
  });
});

describe('--format json', () => {
  test('has the keys of the contract, in their order', async () => {
    const result = await reportOf(both, { cwd: folder(files) });
    expect(Object.keys(result)).toEqual([
      'schema',
      'options',
      'sentence',
      'rows',
      'total',
      'quality',
      'warnings',
      'stderr',
    ]);
    const [row] = result.rows;
    expect(Object.keys(row!)).toEqual(['group', 'counts', 'open', 'ratios', 'links', 'revenue']);
    expect(Object.keys(row!.counts)).toEqual(
      'targets qualified booked held proposals wins orders lost'.split(' '),
    );
    expect(Object.keys(row!.open)).toEqual(Object.keys(row!.counts));
    expect(Object.keys(row!.ratios)).toEqual(
      'qualification appointment proposal closing'.split(' '),
    );
    expect(Object.keys(row!.links)).toEqual(
      'booking conversion efficiency fulfilment winRate'.split(' '),
    );
    expect(row!.ratios.appointment).toEqual({
      numerator: 1,
      denominator: 2,
      value: 0.5,
      low: expect.closeTo(0.0945, 4) as number,
      high: expect.closeTo(0.9055, 4) as number,
      least: 0.5,
      most: 0.5,
      open: 0,
      openNumerator: 0,
      openDenominator: 0,
    });
    expect(result.total.group).toEqual({});
  });

  test('is --json for short, and the same bytes every time', async () => {
    const first = await run(['--json']);
    expect(await run(['--format', 'json'])).toEqual(first);
    expect(first.stdout).toMatch(/^\{\n {2}"schema": "spanco\/report\/1",\n/);
    expect(first.stdout.endsWith('}\n')).toBe(true);
  });

  test('keeps names exact, whatever they hold', async () => {
    const name = '\u001b]0;x\u0007=1+1 <b>|';
    const result = await reportOf(['-p', '-'], { stdin: `id,rep,stage\n1,${name},Won\n` });
    expect(result.rows[0]?.group.rep).toBe(name);
  });
});

describe('--format csv', () => {
  test('has plain numbers, a row a group and the total', async () => {
    const { stdout } = await run(['--format', 'csv']);
    const rows = recordsOf(stdout);
    expect(rows.map(({ row, rep }) => `${row} ${rep}`)).toEqual([
      'group Anna Rossi',
      'group Bruno Neri',
      'group (unassigned)',
      'total ',
    ]);
    expect(rows[0]).toMatchObject({
      targets: '2',
      held: '1',
      lost: '',
      appointment: '0.5',
      revenue_CHF: '0',
      revenue_EUR: '1000',
    });
    expect(rows[2]?.closing).toBe('');
    expect(Number(rows[0]?.appointment_low)).toBeCloseTo(0.0945, 4);
  });
});

describe('--format markdown', () => {
  test('is a table with aligned columns, the total in bold, notes as a list', async () => {
    const [sentence, , ...lines] = (await run(['--format', 'markdown'])).stdout.split('\n');
    expect(sentence).toMatch(/^2 of 5 targets won/);
    expect(lines[0]).toMatch(/^\| Rep \| Targets \| Wins \| R1 Qualification \| Booking \|/);
    expect(lines[1]).toMatch(/^\| --- \| ---: \| ---: \|/);
    expect(lines[5]).toMatch(/^\| \*\*Total\*\* \| \*\*5\*\* \|/);
    expect(lines[7]).toMatch(/^- R1 qualification/);
  });
});

describe('-o', () => {
  test('writes what standard output would have said, and nothing there', async () => {
    const cwd = folder(files);
    const { stdout } = await runCli([...both, '--json'], { cwd });
    const written = await runCli([...both, '--json', '-o', 'x.txt'], { cwd });
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toBe(stdout);
    expect(readdirSync(cwd).sort()).toEqual(['activities.csv', 'prospects.csv', 'x.txt']);
  });

  test.each([
    ['x.json', /^\{/],
    ['x.CSV', /^row,rep,/],
    ['x.md', /^2 of 5 .*\n\n\| Rep/],
    ['x.txt', /^2 of 5 .*\n\nRep /],
  ])('called %s takes its format from its name', async (name, start) => {
    const cwd = folder(files);
    await runCli([...both, '-o', name], { cwd });
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(start);
  });

  test('replaces a file that is there, through a link too', async () => {
    const cwd = folder({ ...files, 'old.json': 'old' });
    symlinkSync('old.json', join(cwd, 'link.json'));
    await runCli([...both, '-o', 'link.json'], { cwd });
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toMatch(/^\{/);
  });

  test('that is a link to an input is refused', async () => {
    const cwd = folder(files);
    symlinkSync('prospects.csv', join(cwd, 'link.csv'));
    expect((await runCli([...both, '-o', 'link.csv'], { cwd })).code).toBe(2);
  });

  test('that is a directory is an error', async () => {
    const cwd = folder(files);
    mkdirSync(join(cwd, 'out'));
    const { code, stderr } = await runCli([...both, '-o', 'out'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^spanco: Cannot write out: /);
  });

  test('- is standard output', async () => {
    expect((await run(['-o', '-'])).stdout).toMatch(/^2 of 5 .*\n\nRep /);
  });

  test('keeps the old file where the data cannot be measured', async () => {
    const cwd = folder({ 'bad.csv': 'id,rep,stage\n', 'x.json': 'old' });
    expect((await runCli(['-p', 'bad.csv', '-o', 'x.json'], { cwd })).code).toBe(3);
    expect(readFileSync(join(cwd, 'x.json'), 'utf8')).toBe('old');
  });
});

test('--rejects writes a header where nothing was rejected', async () => {
  const cwd = folder(files);
  await runCli([...both, '--rejects', 'r.csv', '-q'], { cwd });
  expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toMatch(/^file,record,line,kind,reason,detail/);
});

test('without --rejects no file is written', async () => {
  const cwd = folder(files);
  await runCli([...both], { cwd });
  expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort());
});

test('progress is for terminals, and for work that lasts', async () => {
  expect((await run([], { tty: true, env: { TERM: 'dumb' } })).stderr).toBe('');
});

test('spanco check shows the verdict, the ledger and the columns', async () => {
  const cwd = folder(files);
  const { stdout, code } = await runCli(['check', ...both], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Fit to be measured: every row was used, and all four ratios are known\./,
  );
  expect(stdout).toMatch(/^prospects\.csv +prospects +5 +5 +0 +0 +0 +0 +0$/m);
  expect(stdout).toMatch(/^All files +18 +18 +0 +0 +0 +0 +0$/m);
  expect(stdout).toMatch(/^activities\.csv +type +type$/m);
  expect(stdout).toContain(
    '• Ready for --by and --where in prospects.csv: name (name), segment (segment).',
  );
  const json = JSON.parse((await runCli(['check', ...both, '--json'], { cwd })).stdout) as object;
  expect(json).toMatchObject({
    schema: 'spanco/check/1',
    fit: 'yes',
    unknownRatios: ['fulfilment', 'winRate'],
  });
  const csv = (await runCli(['check', ...both, '--format', 'csv'], { cwd })).stdout;
  expect(csv).toMatch(/^File,Rows are,Read,Used,Blank,/);
});

test('check says of an export without outcomes that it is fit in part, or not at all', async () => {
  const fitOf = async (log: string) => {
    const stdin = `prospect,rep,type,date\n1,Anna,Meeting,2026-01-02\n${log}`;
    const { stdout } = await runCli(['check', '-a', '-', '--json'], { stdin });
    return (JSON.parse(stdout) as { fit: string }).fit;
  };
  // A meeting is booked, and nothing says whether it was honoured: that makes none of the four ratios.
  expect(await fitOf('')).toBe('no');
  expect(await fitOf('1,Anna,Proposal,2026-01-05\n1,Anna,Sale,2026-01-09\n')).toBe('partly');
});
