import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/program.js';
import { commands, type CommandName } from '../../src/cli/commands.js';
import { flagOf, type OptionSpec } from '../../src/cli/option.js';
import { optionSpecs } from '../../src/cli/options.js';
import { folder, runCli } from './fake-world.js';
import { both, files } from './sample.js';

const all = (Object.keys(commands) as CommandName[]).flatMap((command) =>
  commands[command].options.map((name) => [command, optionSpecs[name] as OptionSpec] as const),
);

/** Reads a line in which an option stands with each of some values. */
const line = (command: string, flag: string, ...values: readonly string[]) =>
  readArguments([command, ...values.flatMap((value) => [flag, value])], new Set());

test('of two values of an option the last one stands, but a second file that would be written is refused', () => {
  const single = all.filter(([, { flags, repeat }]) => repeat !== true && flags.includes('<'));
  expect(single.length).toBeGreaterThan(100);
  for (const [command, spec] of single) {
    const flag = flagOf(spec);
    const twice = () => line(command, flag, 'a', 'b');
    if (spec.writes === true) expect(twice).toThrow(`Cannot use ${flag} twice`);
    else expect(twice()).toEqual(line(command, flag, 'b'));
    expect(line(command, flag, 'a', 'a').kind).toBe('run');
  }
});

test('neither of two outputs is written', async () => {
  const cwd = folder(files);
  const { code, stdout, stderr } = await runCli(
    ['report', ...both, '-o', 'a.json', '-o', 'b.csv'],
    { cwd },
  );
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'spanco: Cannot use --output twice: it has one value, and "a.json" and "b.csv" are given. Leave one of them out.\n',
  );
  expect(['a.json', 'b.csv'].filter((file) => existsSync(join(cwd, file)))).toEqual([]);
});
