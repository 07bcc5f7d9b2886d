import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, runCli } from './fake-world.js';
import { both, files } from './sample.js';

const run = (...args: string[]) => runCli([...both, ...args], { cwd: folder(files) });
const failIf = (...conditions: string[]) =>
  run(...conditions.flatMap((condition) => ['--fail-if', condition]));

describe('--fail-if', () => {
  test('that holds exits with 4, with one line that says which value and threshold', async () => {
    const plain = await run();
    expect(await failIf('closing<0.7')).toEqual({
      code: 4,
      stdout: plain.stdout,
      stderr: 'spanco: Threshold crossed: total: closing is 0.6667 (--fail-if "closing<0.7").\n',
    });
  });

  test('that does not hold exits with 0 and says nothing', async () => {
    expect(await failIf('closing<0.5', 'wins>2')).toEqual({ ...(await run()), code: 0 });
  });

  test.each([
    ['closing<66.7%', 4],
    ['closing < 66 %', 0],
    ['wins>=2', 4],
    ['wins>2', 0],
    ['wins<=2', 4],
    ['wins<2', 0],
    ['targets>-1', 4],
    ['booking>=1', 4],
    ['efficiency>=100%', 4],
    ['conversion<0.5', 4],
  ])('%s: exit %i', async (condition, code) => {
    expect((await failIf(condition)).code).toBe(code);
  });

  test('of money that no column tells cannot be told, and fires nothing', async () => {
    const cwd = folder({ 'p.csv': 'id,rep,status\n1,A,Won\n2,A,Lost\n' });
    const { code, stderr } = await runCli(['-p', 'p.csv', '--fail-if', 'revenue<1000'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('revenue<1000');
    expect(stderr).not.toContain('crossed');
  });

  test('of one group names it', async () => {
    expect((await failIf('rep=Bruno Neri: closing<=50%')).stderr).toBe(
      'spanco: Threshold crossed: Bruno Neri: closing is 0.5 (--fail-if "rep=Bruno Neri: closing<=50%").\n',
    );
    expect((await failIf('rep=anna rossi: closing<=50%')).code).toBe(0);
  });

  test('of every group with *', async () => {
    expect((await failIf('rep=*: targets>=2')).stderr).toBe(
      'spanco: Threshold crossed: Anna Rossi: targets is 2 (--fail-if "rep=*: targets>=2"); Bruno Neri: targets is 2 (--fail-if "rep=*: targets>=2").\n',
    );
  });

  test('of another column needs rows grouped by it', async () => {
    expect((await run('--by', 'segment', '--fail-if', 'segment=Food: wins<1')).code).toBe(4);
    const { code, stderr } = await failIf('segment=Food: wins<1');
    expect(code).toBe(2);
    expect(stderr).toMatch(/rows are not grouped by segment \(--by segment\)/);
    expect((await failIf('rap=Anna Rossi: wins<1')).stderr).toMatch(/Did you mean "rep"\?/);
  });

  test('may be repeated; all that hold are said on one line', async () => {
    const { code, stderr } = await failIf('wins<3', 'closing<0.1', 'held<3');
    expect(code).toBe(4);
    expect(stderr).toBe(
      'spanco: Threshold crossed: total: wins is 2 (--fail-if "wins<3"); total: held is 2 (--fail-if "held<3").\n',
    );
  });

  test('of an unknown value could not be checked, and that is said', async () => {
    expect(await failIf('winRate<0.5')).toMatchObject({
      code: 0,
      stderr: 'spanco: --fail-if "winRate<0.5" could not be checked: the value cannot be told.\n',
    });
    // An alarm that cannot ring is heard even where nothing else is.
    expect((await run('-q', '--fail-if', 'winRate<0.5')).stderr).toMatch(/could not be checked/);
  });

  test('of revenue in several currencies is no number, of one it is', async () => {
    expect((await failIf('revenue<1')).stderr).toMatch(/could not be checked/);
    expect((await failIf('rep=Anna Rossi: revenue>=1000')).code).toBe(4);
  });

  test('of a group that is not there is wrong usage: an alarm that cannot ring is no alarm', async () => {
    const { code, stderr, stdout } = await failIf('rep=Ana Rossi: closing<0.2');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'spanco: Cannot check --fail-if "rep=Ana Rossi: closing<0.2": no row has rep "Ana Rossi". Did you mean "Anna Rossi"? Rows: "Anna Rossi", "Bruno Neri", "(unassigned)".\n',
    );
  });

  test('of an unknown value lists what there is', async () => {
    const { code, stderr } = await failIf('closign<0.2');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /there is no value "closign" \(did you mean "closing"\?\); there are targets, .*winRate, revenue, open\.targets, .*rejected, unmatched, age/,
    );
  });

  test('writes the result before it raises the alarm', async () => {
    const cwd = folder(files);
    const ran = await runCli([...both, '-o', 'x.json', '--fail-if', 'wins<3'], { cwd });
    expect(ran.code).toBe(4);
    expect(readFileSync(join(cwd, 'x.json'), 'utf8')).toMatch(/^\{/);
  });

  test('with --json raises it as one JSON object', async () => {
    const { code, stderr, stdout } = await run('--json', '--fail-if', 'wins<3');
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'spanco/report/1' });
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'threshold-crossed' } });
  });
});

describe('--fail-if on the data', () => {
  const gappy = {
    'p.csv': 'id,rep,stage,created\n1,Anna,Lost,2026-01-05\n2,Anna,Won,2026-01-09\n,,Won,\n',
    'a.csv': 'prospect,type,outcome,date\n1,call,reached,2026-02-01\n9,call,reached,2026-02-02\n',
  };
  const inGaps = (command: string, ...args: string[]) =>
    runCli([command, '-p', 'p.csv', '-a', 'a.csv', '--as-of', '2026-03-01', '-q', ...args], {
      cwd: folder(gappy),
    });
  const everywhere = [
    ['report'],
    ['compare'],
    ['plan', '--wins', '3'],
    ['scorecard'],
    ['leads'],
    ['trend'],
    ['check'],
    ['page', '-o', 'page.html'],
  ].map(([command, ...args]) => [command!, args] as const);

  test.each(everywhere)(
    'is checked by %s, with the value and where it is from',
    async (command, args) => {
      const ran = await inGaps(command, ...args, '--fail-if', 'unmatched>1%', '--fail-if', 'age>7');
      expect(ran.stderr).toBe(
        'spanco: Threshold crossed: data: unmatched is 0.5, 1 of 2 activities (a.csv 1) (--fail-if "unmatched>1%"); data: age is 28, the days from 1 February 2026, the last of the data, to 1 March 2026 (--fail-if "age>7").\n',
      );
      expect(ran.code).toBe(4);
    },
  );

  test.each(everywhere)('says in %s what it could not check', async (command, args) => {
    const { code, stderr } = await inGaps(command, ...args, '--fail-if', 'open.orders>0');
    expect(stderr).toContain('--fail-if "open.orders>0" could not be checked');
    expect(code).toBe(0);
  });

  test.each([
    ['rejectd>0', 'there is no value "rejectd" (did you mean "rejected"?)'],
    ['rep=Anna: rejected>0', 'rejected is one number here, and not of groups'],
    ['age>7%', 'age is in days, and no share'],
  ])('refuses %s before anything is written', async (condition, cause) => {
    const { code, stdout, stderr } = await inGaps('compare', '--fail-if', condition);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Cannot use --fail-if "${condition}": ${cause}`);
  });

  test('of open answers is of every group of a report', async () => {
    const { code, stderr } = await inGaps('report', '--fail-if', 'rep=Anna: open.qualified>=50%');
    expect(stderr).toContain('Anna: open.qualified is 0.5 (--fail-if');
    expect(code).toBe(4);
  });

  test('makes no less of a check that finds an export not fit', async () => {
    const cwd = folder({ 'a.csv': 'prospect,type\n1,lunch\n2,lunch\n' });
    const args = ['check', '-a', 'a.csv', '-q', '--fail-if', 'rejected>=0'];
    const { code, stderr } = await runCli(args, { cwd });
    expect(stderr).toContain('data: rejected is 0');
    expect(code).toBe(3);
  });
});
