import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { optionSpecs, type OptionName } from '../../src/cli/options.js';
import { root } from '../cli/fake-world.js';
import { runBin } from './run-bin.js';

const made = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');

test.each(Object.entries(commands))(
  'man spanco-%s tells of all its options',
  (name, { options }) => {
    const page = made(`man/spanco-${name}.1`).replaceAll('\\-', '-');
    for (const option of options as readonly OptionName[]) {
      expect(page).toContain(/--[\w-]+/.exec(optionSpecs[option].flags)![0]);
    }
    // A line of text that roff would take for a command of its own.
    const odd = page
      .split('\n')
      .filter((line) => /^[.']/.test(line) && !/^\.(?:TH|SH|TP|B|BR|nf|fi)\b/.test(line));
    expect(odd).toEqual([]);
  },
);

test('man spanco names every command', () => {
  const page = made('man/spanco.1');
  for (const name of Object.keys(commands)) expect(page).toContain(`.B ${name}`);
});

test('the package names every page of the manual, so that npm installs it', () => {
  const { man } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { man: string[] };
  expect(man).toEqual(
    readdirSync(join(root, 'dist/man'))
      .sort()
      .map((file) => `dist/man/${file}`),
  );
});

test('every schema that is printed is a file of the package, with an id and a title', async () => {
  for (const file of readdirSync(join(root, 'dist/schemas'))) {
    const name = file.replace('.json', '');
    const { stdout } = await runBin(['schema', name]);
    const schema = JSON.parse(made(`schemas/${file}`)) as Readonly<Record<string, unknown>>;
    expect(JSON.parse(stdout)).toEqual(schema);
    expect(schema.$id).toMatch(/^urn:spanco:/);
    expect(schema.title).toContain(name === 'config' ? 'spanco.config.json' : name);
  }
});
