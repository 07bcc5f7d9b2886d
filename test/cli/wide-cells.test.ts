import { expect, test } from 'vitest';
import { inFolder, runCli } from './fake-world.js';

test('a cell of very many wide characters is cut in a table, which it says, and whole in every other format', async () => {
  const name = '漢字'.repeat(10_000);
  const files = { 'deals.csv': `id,rep,stage\n1,${name},Won\n2,Beta,Prospect\n` };
  await inFolder(files, async (cwd) => {
    const table = await runCli(['report', 'deals.csv', '-q'], { cwd });
    expect(table.stdout).toContain('… (19,501 characters more)');
    const italian = await runCli(['report', 'deals.csv', '-q', '--lang', 'it'], { cwd });
    expect(italian.stdout).toContain('… (e altri 19.501 caratteri)');
    for (const format of ['csv', 'json', 'markdown']) {
      const whole = await runCli(['report', 'deals.csv', '-q', '--format', format], { cwd });
      expect(whole.stdout).toContain(name);
    }
  });
}, 30_000);
