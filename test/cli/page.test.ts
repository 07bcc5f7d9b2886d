import { describe, expect, test } from 'vitest';
import { folder, runCli, teamFiles } from './fake-world.js';

/** The page of one file. */
async function pageOf(text: string): Promise<string> {
  const cwd = folder({ 'export.csv': text });
  const { stdout, code } = await runCli(['page', 'export.csv', '--as-of', '2026-04-01'], { cwd });
  expect(code).toBe(0);
  return stdout;
}

describe('spanco page', () => {
  test('of cases alone begins with how service stands', async () => {
    const page = await pageOf(
      'Ticket ID,Agent,Status,Created,Resolved\n1,Anna,Solved,2026-01-01,2026-01-03\n2,Anna,Open,2026-01-02,\n',
    );
    expect(page).toMatch(/class="answer">1 of 2 cases/);
    expect(page).not.toContain('There is nothing to count');
  });

  test('draws no line at nothing for wins of which no day is known', async () => {
    const rows = ['won', 'lost', 'open'].flatMap((status, at) =>
      ['01', '02', '03'].map((month) => `${at}${month},Anna,${status},2026-${month}-01`),
    );
    const page = await pageOf(`Id,Owner,Status,Created\n${rows.join('\n')}\n`);
    const wins = page.split('<text class=n>Wins</text>').at(-1)!.split('</g>')[0]!;
    expect(wins).toContain('cannot tell');
    expect(wins).not.toContain('<circle');
  });

  const deals = (...owners: readonly string[]) =>
    `Id,Owner,Status,Created,Closed\n${owners.map((owner, at) => `${at},${owner},${at % 2 ? 'won' : 'lost'},2026-01-0${at + 1},2026-02-0${at + 1}\n`).join('')}`;

  test('of one rep compares him with nobody, and of nobody it is no funnel per rep', async () => {
    const one = await pageOf(deals('Anna', 'Anna', 'Anna'));
    expect(one).toContain('<h1>Funnel per rep</h1>');
    expect(one).not.toMatch(/can be told from the others|class=reps/);
    const nobody = await pageOf(deals('', '', ''));
    expect(nobody).toContain('<h1>Sales funnel</h1>');
    expect(nobody).not.toContain('class=reps');
    expect(await pageOf(deals('Anna', 'Bruno', 'Anna'))).toContain('class=reps');
  });

  test('has notes on what it shows, and says which ones only the course of the periods gives cause to', async () => {
    const { stdout } = await runCli(['page', ...teamFiles, '--as-of', '2026-03-31', '-o', '-']);
    const notes = stdout.split('Notes on the data')[1]!;
    expect(notes).toContain('<li>Trend: Ratios of a period mix prospects.');
    expect(notes).toMatch(/<li>Trend: \d+ milestones without a day may lie in the period/);
    expect(notes).not.toMatch(/follow-up|margin|Temperature|touches/);
    expect(notes).toContain('<li>Nothing says of 3 prospects');
  });

  test('of a goal a rep draws and tells those that need somebody first, and says so', async () => {
    const reps = ['Anna Rossi', 'Lucia Forlì', "Marco D'Amico", 'Niccolò Ferrari', 'Sara Bianchi'];
    const goals = reps.map((rep, at) => `${rep},wins,${at === 4 ? 1 : 90},2026-01-01,2026-12-31\n`);
    const cwd = folder({ 'goals.csv': `rep,measure,target,start,end\n${goals.join('')}` });
    const args = ['page', ...teamFiles, '--as-of', '2026-03-31', '--goals', `${cwd}/goals.csv`];
    const { stdout } = await runCli([...args, '-o', '-']);
    expect(stdout).toContain('Drawn: the 4 of 5 that need somebody first; the numbers are of all.');
    expect(stdout.match(/of 90 wins by/g)).toHaveLength(4);
    expect(stdout).not.toContain('of 1 win by');
    expect(stdout).toContain('>1 win<');
  });

  test('refuses a goal of a rep whom nobody knows, instead of leaving out all that reps do', async () => {
    const goals = 'rep,measure,target,start,end\nLucia Ferraro,wins,30,2026-01-01,2026-12-31\n';
    const cwd = folder({ 'goals.csv': goals });
    const args = ['page', ...teamFiles, '--as-of', '2026-03-31', '--goals', `${cwd}/goals.csv`];
    const { code, stdout, stderr } = await runCli(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Cannot use --goals "Lucia Ferraro": there is no rep of that name.');
  });
});

test('of three reps everything is told but the comparison, and one line says what that takes', async () => {
  const reps = ['Anna', 'Lucia', 'Niccolò'].flatMap((rep) => ['--rep', rep]);
  const { code, stdout } = await runCli(['page', ...teamFiles, ...reps, '-o', '-']);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'It cannot answer compare: 3 reps are named, and it takes one (against the rest of the team), two or none.',
  );
  expect(stdout).not.toContain('It cannot answer scorecard');
});
