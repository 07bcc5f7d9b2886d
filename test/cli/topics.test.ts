import { join } from 'node:path';
import { expect, test } from 'vitest';
import { topicNames } from '../../src/cli/topics.js';
import { helpTopics } from '../../src/say/help-topics.js';
import { folder, runCli } from './fake-world.js';

test.each(topicNames)('spanco help %s says what each thing means', async (name) => {
  const { code, stdout } = await runCli(['help', name]);
  expect(code).toBe(0);
  for (const thing of helpTopics[name])
    expect(stdout).toMatch(new RegExp(`^ {2}${thing} +\\S`, 'm'));
});

test('a mistyped topic is told from the nearest', async () => {
  const { code, stderr } = await runCli(['help', 'exit-code']);
  expect(code).toBe(2);
  expect(stderr).toContain('exit-codes');
});

test('SPANCO_CONFIG names the configuration, and -c stands over it', async () => {
  const files = {
    'deals.csv': 'id,who,status\n1,Anna,Won\n2,Anna,Lost\n',
    'a.json': JSON.stringify({
      sources: [{ file: 'deals.csv', as: 'prospects', columns: { rep: 'who' } }],
    }),
    'b.json': JSON.stringify({ sources: [{ file: 'none.csv', as: 'prospects' }] }),
  };
  const cwd = folder(files);
  const env = { SPANCO_CONFIG: 'a.json' };
  const named = await runCli(['report', '--json'], { cwd, env });
  expect(named.code).toBe(0);
  expect(
    await runCli(['report', '--json'], { cwd, env: { SPANCO_CONFIG: join(cwd, 'a.json') } }),
  ).toMatchObject({ code: 0 });
  expect((await runCli(['report', '-c', 'b.json'], { cwd, env })).code).toBe(1);
  const absent = await runCli(['report'], { cwd, env: { SPANCO_CONFIG: 'absent.json' } });
  expect([absent.code, absent.stderr]).toEqual([2, expect.stringContaining('absent.json')]);
});
