import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/questions/check/result.js';
import { crmCaseOf, crmFolder, crmNames } from './crm.js';
import { folder, root, runCli } from './fake-world.js';

/** Every export among the fixtures: its folder, and what names its files. */
const exports: [string, string, readonly string[]][] = [
  ...crmNames.map((name): [string, string, readonly string[]] => [
    name,
    join(crmFolder, name),
    crmCaseOf(name).args.filter((word) => word !== 'report'),
  ]),
  ...['team', 'leads', 'scorecard', 'textbook'].map((name): [string, string, readonly string[]] => [
    name,
    join(root, 'fixtures', name),
    ['prospects.csv', 'activities.csv'],
  ]),
  ['service', join(root, 'fixtures/service'), ['customers.csv', 'cases.csv']],
  ['salesforce-tree', join(root, 'fixtures/salesforce-tree'), ['-p', 'Opportunitys.json']],
];

/** The words of a line as a shell takes them. */
const pasted = (line: string): string[] =>
  [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));

/** The configuration of a folder with one more line in it. */
function configWith(cwd: string, line: string): string {
  const file = join(cwd, 'spanco.config.json');
  const before: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const added: unknown = JSON.parse(`{ ${line} }`);
  return JSON.stringify({ ...(before as object), ...(added as object) });
}

describe('every line that a check proposes works when it is pasted', () => {
  test.each(exports)('%s', async (_, source, args) => {
    const cwd = folder();
    cpSync(source, cwd, { recursive: true });
    const asked = ['check', ...args, '-q', '--json'];
    const { code, stdout } = await runCli(asked, { cwd });
    const { warnings, ratios } = JSON.parse(stdout) as CheckResult;
    const mends = [...warnings, ...ratios].flatMap(({ mend }) => mend ?? []);
    for (const mend of mends) {
      // What only the user can fill in is said in words, with nothing to paste.
      expect(mend).not.toMatch(/…|<\w+>|=""/);
      if (mend.startsWith('--')) {
        const ran = await runCli([...asked, ...pasted(mend)], { cwd });
        expect([mend, ran.code, ran.stderr]).toEqual([mend, code, '']);
      } else if (mend.startsWith('"')) {
        writeFileSync(join(cwd, 'pasted.json'), configWith(cwd, mend));
        const ran = await runCli([...asked, '-c', 'pasted.json'], { cwd });
        expect([mend, ran.code, ran.stderr]).toEqual([mend, code, '']);
      }
    }
  });
});

test('what is not fit to be measured is exit 3, in part is 0, and -v lists every word', async () => {
  const words = Array.from({ length: 9 }, (_, at) => `Zorgle ${at}`);
  const cwd = folder({
    'no.csv': `id,stage\n${words.map((word, at) => `${at},${word}`).join('\n')}\n`,
    'partly.csv': 'id,rep,stage\n1,Anna,Won\n2,Anna,Zorgle\n',
  });
  const plain = await runCli(['check', 'no.csv', '-q'], { cwd });
  expect([plain.code, plain.stdout]).toEqual([3, expect.stringMatching(/^Not fit to be measured/)]);
  expect(plain.stdout).toContain('no column names a rep');
  expect(plain.stdout).not.toContain('"Zorgle 8" (1)');
  const verbose = await runCli(['check', 'no.csv', '-q', '-v'], { cwd });
  for (const word of words) expect(verbose.stdout).toContain(`"${word}" (1)`);
  expect((await runCli(['check', 'partly.csv', '-q'], { cwd })).code).toBe(0);
});
