import { expect, test } from 'vitest';
import { runCli } from './fake-world.js';
import { argumentsOf, expectedOf, goldenRuns, keep, outputOf } from './golden.js';

test('there are golden runs to compare', () => {
  expect(goldenRuns.length).toBeGreaterThan(15);
});

test.each(goldenRuns)('fixtures/%s says what it said before (UPDATE=1 rewrites)', async (run) => {
  const output = outputOf(await runCli(argumentsOf(run)));
  if (process.env.UPDATE === '1') keep(run, output);
  expect(output).toBe(expectedOf(run));
});
