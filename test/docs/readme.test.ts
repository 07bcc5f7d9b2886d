import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { optionSpecs } from '../../src/cli/options.js';
import type { OptionSpec } from '../../src/cli/option.js';
import { parseConfig } from '../../src/understand/config.js';
import { fieldTables } from '../../src/knowledge/fields/fields.js';
import { outcomes } from '../../src/method/milestones.js';
import { linkKeys, ratioKeys } from '../../src/method/ratios.js';
import { runShell } from '../bin/run-bin.js';
import { blocksOf, examples, fileOf, readme } from './readme.js';

const { version } = JSON.parse(readFileSync(fileOf('package.json'), 'utf8')) as { version: string };

describe('the examples of the README', () => {
  test('begin with the main job, within the first screen', () => {
    expect(examples[0]?.command).toMatch(/^spanco report -p fixtures\/team/);
    expect(readme.slice(0, readme.indexOf(examples[0]!.output)).split('\n').length).toBeLessThan(
      12,
    );
  });

  // One test for all of them, so that UPDATE=1 rewrites the file once.
  test('say what the program says (UPDATE=1 rewrites)', { timeout: 30_000 }, async () => {
    const real: { command: string; output: string }[] = [];
    for (const { command } of examples) {
      const { stdout } = await runShell(`exec 2>&1\n${command}`);
      real.push({ command, output: stdout });
    }
    if (process.env.UPDATE === '1') {
      let text = readme;
      examples.forEach(({ command, output }, at) => {
        text = text.replace(`$ ${command}\n${output}`, () => `$ ${command}\n${real[at]!.output}`);
      });
      writeFileSync(fileOf('README.md'), text);
    } else expect(real).toEqual(examples);
  });

  test('include the first line of the set-up', async () => {
    const [line] = blocksOf('sh')[0]!.split('\n');
    const { code, stdout } = await runShell(line!.replace('npm ci && ', ''));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Rep .*\n.*\nAnna Rossi /);
  });

  test('include a configuration that is one', () => {
    for (const block of blocksOf('json')) expect(parseConfig('README.md', block)).toBeTruthy();
  });

  test('include a library call that runs', async () => {
    for (const block of blocksOf('js')) {
      const ran = await runShell('node --input-type=module -', { stdin: block });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toMatch(/value: 0\.1,/);
    }
  });
});

describe('the README names', () => {
  const names = (text: string) => readme.includes(`\`${text}\``) || readme.includes(`\`${text} `);

  test.each(Object.values(optionSpecs).map(({ flags }: OptionSpec) => flags))('%s', (flags) => {
    expect(readme).toContain(`\`${flags.replace(/ <.*/, '')}`);
  });

  test.each([...Object.values(fieldTables).flatMap((table) => Object.keys(table))])(
    'field %s',
    (field) => {
      expect(names(field)).toBe(true);
    },
  );

  test.each([...outcomes, ...ratioKeys, ...linkKeys])('%s', (key) => {
    expect(names(key)).toBe(true);
  });

  test.each(Object.keys(commands))('command %s', (command) => {
    expect(names(command) || names(`spanco ${command}`)).toBe(true);
  });

  test.each([0, 1, 2, 3, 4, 130])('exit code %i', (code) => {
    expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });
});

describe('the changelog', () => {
  const changelog = readFileSync(fileOf('CHANGELOG.md'), 'utf8');

  test('speaks of the version of the package first', () => {
    expect(/^## \[(.*?)\] - \d{4}-\d{2}-\d{2}$/m.exec(changelog)?.[1]).toBe(version);
  });

  test('names every command', () => {
    for (const command of Object.keys(commands)) {
      expect(changelog).toContain(`\`spanco ${command}\``);
    }
  });
});

test('each fixture that nobody here made names its source and its licence', () => {
  const source = readFileSync(fileOf('fixtures/salesforce-tree/SOURCE.md'), 'utf8');
  expect(source).toMatch(/https:\/\/github\.com\//);
  expect(source).toMatch(/CC0/);
});
