import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rollUpTypes } from '../../build/types.js';
import { runProgram } from '../bin/run-bin.js';
import { folder, root } from '../cli/fake-world.js';
import type { SampleResult } from './sample.js';

const sample = fileURLToPath(new URL('sample.ts', import.meta.url));

const result: SampleResult = {
  schema: 'sample/1',
  rows: [{ rep: 'Anna', revenue: [{ currency: null, amount: 5 }], share: null, wins: 1 }],
  byRep: { Anna: 0.5 },
  verdict: 'luck',
  range: [0, 1],
  gap: { kind: 'known', gap: 2 },
  warnings: [{ code: 'few', count: 3 }],
};

test('the types of a library stand alone, with its docstrings', { timeout: 60_000 }, async () => {
  const cwd = folder();
  const types = join(cwd, 'node_modules/sample/index.d.ts');
  mkdirSync(join(cwd, 'node_modules/sample'), { recursive: true });
  await rollUpTypes(sample, types);
  const text = readFileSync(types, 'utf8');
  expect(text).not.toMatch(/zod|import/);
  expect(text).toContain(' * @param milestone what is counted\n');
  expect(text).toContain('    verdict: "real" | "luck";\n');

  const use = `import { countRows, type SampleOptions, type SampleResult } from 'sample';
const result: SampleResult = ${JSON.stringify(result)};
export const options: SampleOptions = { top: 3 };
export const count: number = countRows(result, 'wins');
// @ts-expect-error there is no such verdict
export const wrong: SampleResult = { ...result, verdict: 'perhaps' };
// @ts-expect-error there is no such milestone
countRows(result, 'lunches');
export const why = result.gap.kind === 'unknown' ? result.gap.why : result.gap.gap.toFixed();
`;
  writeFileSync(join(cwd, 'use.ts'), use);
  const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', types: [] };
  writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  expect(await runProgram(process.execPath, [tsc, '-p', '.'], { cwd })).toMatchObject({
    code: 0,
    stdout: '',
  });
});

test('the build fails where the types would need those of Node', { timeout: 60_000 }, async () => {
  const world = join(root, 'src/cli/world.ts');
  await expect(rollUpTypes(world, join(folder(), 'index.d.ts'))).rejects.toThrow(
    /^The types of the library need those of node:stream\.$/,
  );
});
