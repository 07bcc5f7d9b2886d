import { Readable, Writable } from 'node:stream';
import { checkOptions } from '../../src/cli/check-options.js';
import { compareRequest } from '../../src/cli/requests.js';
import { compareCommand } from '../../src/cli/commands/compare.js';
import { readGoalsFile } from '../../src/cli/number-files.js';
import { readArguments } from '../../src/cli/program.js';
import { openStudy } from '../../src/cli/study.js';
import { Terminal } from '../../src/cli/terminal.js';
import { measureExported } from '../../src/questions/common/measure.js';
import { goalsMeasured } from '../../src/questions/goals/measured.js';
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
  const asked = readArguments(['compare', '-q', ...args], new Set());
  if (asked.kind !== 'run') throw new Error('the arguments ask for help');
  const values = checkOptions(compareCommand.options, asked.raw);
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
    files: asked.files,
    world,
    terminal: new Terminal(world),
    now: () => new Date('2026-02-14T12:00:00Z'),
  };
  const optional = { prospects: [], activities: ['minutes'] } as const;
  const { goals: file } = values;
  const request = compareRequest(values, [], null);
  const attributes = request.where.map(({ name }) => name);
  const more = file === undefined ? [] : [file];
  const open = await openStudy(call, () => ({ attributes, optional }), more);
  const grouping = { by: ['rep'], reps: values.rep };
  const measured = measureExported('scorecard', open.study, request, grouping);
  const goals = file === undefined ? null : await readGoalsFile(call, file, open.mapping);
  return goalsMeasured(measured, { ...request, goals });
}

/** The goals of a command line over files that are made for it. */
export const goalsWith = (
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  stdin = '',
): Promise<GoalResult[]> => inFolder(files, (folder) => goalsIn(folder, args, stdin));
