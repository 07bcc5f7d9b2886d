import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fake-world.js';

/** Every golden run, by its path in `fixtures`: `team/report` is `team/report.args` and `team/report.out`. */
export const goldenRuns: readonly string[] = readdirSync(join(root, 'fixtures'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.args'))
  .map((file) => file.slice(0, -'.args'.length))
  .sort();

const pathOf = (run: string, ending: string) => join(root, 'fixtures', `${run}.${ending}`);

/** The arguments of a golden run. */
export const argumentsOf = (run: string): string[] =>
  JSON.parse(readFileSync(pathOf(run, 'args'), 'utf8')) as string[];

/** What is kept of a run. */
export const outputOf = ({ code, stdout }: { code: number | null; stdout: string }): string =>
  `exit ${code}\n${stdout}`;

/** What a golden run printed when it was last looked at. */
export const expectedOf = (run: string): string => readFileSync(pathOf(run, 'out'), 'utf8');

/** Keeps what a golden run prints now. */
export const keep = (run: string, output: string): void =>
  writeFileSync(pathOf(run, 'out'), output);
