import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CompareResult } from '../../src/questions/compare/result.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the built program; it is killed after so many milliseconds. */
const spanco = (args: readonly string[], input = '', timeout = 5000) =>
  spawnSync(process.execPath, ['bin/spanco.js', ...args], {
    cwd: root,
    input,
    timeout,
    encoding: 'utf8',
  });

const two = 'rep,held,wins\nA,50,5\nB,60,5\n';

const shell = (command: string) =>
  spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8', timeout: 5000 });

describe('the built spanco', () => {
  test('compares what is piped in', () => {
    const { status, stdout, stderr } = shell(
      `printf 'rep,held,wins\\nA,50,5\\nB,60,5\\n' | '${process.execPath}' bin/spanco.js compare --counts -`,
    );
    expect(stdout).toMatch(
      /^No rep can be told from another; highest so far A, 10\.0 % of the appointments held \(5\/50\)\./,
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  test('compares two head to head', () => {
    const { status, stdout } = spanco(
      ['compare', '--counts', '-', '--rep', 'A', '--rep', 'B'],
      two,
    );
    expect(stdout).toMatch(
      /^Equally effective: 5 wins each\. A has the higher efficiency so far, /,
    );
    expect(status).toBe(0);
  });

  test('plans backwards', () => {
    const { status, stdout } = spanco(
      ['plan', '--counts', '-', '--wins', '10', '--rep', 'A'],
      'rep,held,wins\nA,50,5\n',
    );
    expect(stdout).toContain(
      'Plan 147 appointments held to be 80 % sure of 10 wins, 189 to be 90 % sure',
    );
    expect(status).toBe(0);
  });

  test('ends with the exit code of an error', () => {
    expect(spanco(['compare', '--counts', '-', '--rep', 'Zoe'], two).status).toBe(2);
    expect(spanco(['compare', '--counts', '-'], 'rep,held,wins\nA,x,5\n').status).toBe(3);
    expect(spanco(['plan', '--counts', 'nowhere.csv', '--wins', '1']).status).toBe(1);
  });

  test('compares 200 reps', () => {
    const rows = Array.from({ length: 200 }, (_, place) => {
      const held = 20 + (place % 37);
      return `Rep ${place},${4 * held},${2 * held},${held + 9},${held},${7 + (place % 13)},${place % 7}`;
    });
    const { status, stdout, stderr } = spanco(
      ['compare', '--counts', '-', '--json'],
      `rep,targets,qualified,booked,held,proposals,wins\n${rows.join('\n')}\n`,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as CompareResult).reps).toHaveLength(200);
  });

  test.each<[string, string[], string]>([
    [
      'billions of prospects',
      ['compare', '--counts', '-', '--rep', 'A', '--rep', 'B'],
      'rep,held,wins\nA,9000000000,4000000000\nB,9000000000,5000000000\n',
    ],
    [
      'a sum of money that takes billions of wins',
      ['plan', '--counts', '-', '--revenue', '1000000000000'],
      'rep,proposals,wins,revenue\nA,5,9,9\n',
    ],
  ])('answers, one way or another, when asked about %s', (_, args, input) => {
    const { signal, status } = spanco(args, input, 2000);
    expect([signal, [0, 2, 3].includes(status ?? -1)]).toEqual([null, true]);
  });
});
