import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, runCli } from './fake-world.js';

const cases = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.args'))
  .map((file) => file.slice(0, -'.args'.length))
  .sort();

test('there are golden cases to compare', () => {
  expect(cases.length).toBeGreaterThan(15);
});

test.each(cases)('fixtures/%s says what it said before (UPDATE=1 rewrites)', async (name) => {
  const path = join(root, 'fixtures', name);
  const args = JSON.parse(readFileSync(`${path}.args`, 'utf8')) as string[];
  const { code, stdout } = await runCli(args);
  const said = `exit ${code}\n${stdout}`;
  if (process.env.UPDATE === '1') writeFileSync(`${path}.out`, said);
  expect(said).toBe(readFileSync(`${path}.out`, 'utf8'));
});
