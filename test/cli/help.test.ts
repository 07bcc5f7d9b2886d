import { describe, expect, test } from 'vitest';
import { commands as commandTable } from '../../src/cli/commands.js';
import { optionHelp } from '../../src/cli/help.js';
import { type OptionName, optionSpecs } from '../../src/cli/options.js';
import type { OptionSpec } from '../../src/cli/option.js';
import { folder, runCli } from './fake-world.js';
import { both, files } from './sample.js';

const commands = Object.entries(commandTable);

describe('help', () => {
  test.each(['--help', '-h', 'help'])(
    'of the program with %s begins with examples',
    async (flag) => {
      const { code, stdout, stderr } = await runCli([flag]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Examples:\n {2}spanco /);
      for (const [name] of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    },
  );

  test('of the program shows every command in the same way', async () => {
    const { stdout } = await runCli(['--help']);
    const shown = (name: string) => new RegExp(`^ {2}${name} (.*?) {2,}`, 'm').exec(stdout)?.[1];
    expect(shown('check')).toBe(shown('report'));
  });

  test.each(commands)(
    'of %s begins with its examples and names its options',
    async (name, spec) => {
      const { code, stdout } = await runCli([name, '--help']);
      expect(code).toBe(0);
      expect(stdout.startsWith(`Examples:\n  ${spec.examples.join('\n  ')}\n`)).toBe(true);
      for (const option of spec.options) {
        expect(stdout).toContain((optionSpecs[option] as OptionSpec).flags);
      }
    },
  );

  test.each(commands)('of %s is the same through "spanco help"', async (name) => {
    expect(await runCli(['help', name])).toEqual(await runCli([name, '--help']));
  });

  test.each(commands)('the examples of %s are understood', async (_, spec) => {
    for (const example of spec.examples) {
      const [, words] = /spanco (.*)$/.exec(example)!;
      const args = [...words!.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare!,
      );
      const { code } = await runCli(args, { cwd: folder(), stdin: 'terminal' });
      // Understood, though the files of the example are not here.
      expect([example, code === 2 && args.includes('-p')]).toEqual([example, false]);
    }
  });
});

describe('typos get a suggestion and exit 2', () => {
  test.each([
    [
      ['repotr'],
      'Cannot run "repotr": there is no such command, and no such file. Did you mean "report"?',
    ],
    [
      ['chek', '-p', 'x.csv'],
      'Cannot run "chek": there is no such command, and no such file. Did you mean "check"?',
    ],
    [['--jsn'], "Cannot read the command line: unknown option '--jsn'. Did you mean --json?"],
    [
      ['check', '--strct'],
      "Cannot read the command line: unknown option '--strct'. Did you mean --strict?",
    ],
    [
      ['-q', 'check'],
      'Cannot run "check": a command comes before its files and options. Write spanco check first.',
    ],
    [
      ['-p'],
      "Cannot read the command line: option '-p, --prospects <file>' argument missing. See spanco --help.",
    ],
    [
      ['schema', 'reprot'],
      'Cannot use schema "reprot": there is no schema of that name. Did you mean "report"? There are: "report", "compare", "plan", "scorecard", "leads", "deals", "diff", "trend", "service", "check", "explain", "config".',
    ],
    [
      ['schema'],
      'Cannot use schema "": there is no schema of that name. There are: "report", "compare", "plan", "scorecard", "leads", "deals", "diff", "trend", "service", "check", "explain", "config".',
    ],
  ])('%j', async (args, message) => {
    expect(await runCli(args)).toEqual({ code: 2, stdout: '', stderr: `spanco: ${message}\n` });
  });

  test('an option of another command is unknown', async () => {
    const { code, stderr } = await runCli(['check', ...both, '--by', 'rep'], {
      cwd: folder(files),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/unknown option '--by'/);
  });
});

test('the version is one line', async () => {
  for (const flag of ['--version', '-V']) {
    const { code, stdout, stderr } = await runCli([flag]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\S+\n$/);
  }
});

test('every option has help and belongs to a command', () => {
  const used = new Set(commands.flatMap(([, spec]) => spec.options as readonly string[]));
  for (const name of Object.keys(optionSpecs) as OptionName[]) {
    expect([name, used.has(name)]).toEqual([name, true]);
    expect(optionHelp(name).length).toBeGreaterThan(10);
  }
});
