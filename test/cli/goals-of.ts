import { Readable, Writable } from 'node:stream';
import { checkOptions } from '../../src/cli/check-options.js';
import { compareOptions } from '../../src/cli/commands.js';
import { goalsOf } from '../../src/cli/goal-results.js';
import { measure } from '../../src/cli/measuring.js';
import { readArguments } from '../../src/cli/program.js';
import { Terminal } from '../../src/cli/terminal.js';
import type { GoalResult } from '../../src/questions/goals/result.js';
import { inFolder } from './fake-world.js';

class Nowhere extends Writable {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    done();
  }
}

/**
 * The goals of a command line in a folder, as a command that shows them gets them: the options are read,
 * the export is measured, the goals are held against it.
 */
export async function goalsIn(
  cwd: string,
  args: readonly string[],
  stdin = '',
): Promise<GoalResult[]> {
  const request = readArguments(['compare', '-q', ...args]);
  if (request.kind !== 'run') throw new Error('the arguments ask for help');
  const values = checkOptions(compareOptions, request.raw);
  const world = {
    argv: [],
    env: {},
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: new Nowhere(),
    stderr: new Nowhere(),
    cwd: () => cwd,
  };
  const call = {
    values,
    world,
    terminal: new Terminal(world),
    now: () => new Date('2026-02-14T12:00:00Z'),
  };
  const measured = await measure(call, {
    by: ['rep'],
    reps: values.rep,
    optional: { prospects: [], activities: ['minutes'] },
    inputs: values.goals === undefined ? [] : [values.goals],
  });
  return goalsOf(call, measured);
}

/** The goals of a command line over files that are made for it. */
export const goalsWith = (
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  stdin = '',
): Promise<GoalResult[]> => inFolder(files, (folder) => goalsIn(folder, args, stdin));
