import { expect, test } from 'vitest';
import { firstRuns } from '../../build/first-runs.js';
import { commandSpecs } from '../../src/cli/commands.js';

test('the build runs every command once, so that none has to be compiled when it starts', () => {
  const run = new Set(firstRuns.map(([command]) => command));
  expect(Object.keys(commandSpecs).filter((command) => !run.has(command))).toEqual([]);
});
