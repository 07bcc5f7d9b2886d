import { existsSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CommandName, commands as commandTable } from '../../src/cli/commands.js';
import { flagOf } from '../../src/cli/option.js';
import { optionSpecs } from '../../src/cli/options.js';
import { parseConfig } from '../../src/understand/config.js';
import { outcomes } from '../../src/method/milestones.js';
import { linkKeys, ratioKeys } from '../../src/method/ratios.js';
import { runShell } from '../bin/run-bin.js';
import {
  anchorsOf,
  blocksOf,
  docs,
  type Example,
  examplesOf,
  fileOf,
  linksOf,
  needsOf,
  pages,
  textOf,
  withExamples,
} from './pages.js';

const { version, files } = JSON.parse(textOf('package.json')) as {
  version: string;
  files: string[];
};
const readme = textOf('README.md');
const commands = Object.keys(commandTable) as CommandName[];
const pageOf = (command: string) => `docs/commands/${command}.md`;
const common = 'docs/options.md';
const flagsOf = (command: CommandName) =>
  commandTable[command].options.map((name) => flagOf(optionSpecs[name]));

/** What the docs have to name, of the schema of the configuration. */
interface ConfigSchema {
  readonly properties: Readonly<Record<string, unknown>> & {
    readonly crm: { readonly enum: readonly string[] };
    readonly columns: { readonly properties: Readonly<Record<string, Names>> };
    readonly words: { readonly properties: Readonly<Record<string, Names>> };
  };
}
interface Names {
  readonly propertyNames?: { readonly enum: readonly string[] };
}

const { properties: config } = JSON.parse(
  (await runShell('spanco schema config')).stdout,
) as ConfigSchema;
const namesIn = (tables: Readonly<Record<string, Names>>) =>
  Object.entries(tables).flatMap(([table, { propertyNames }]) =>
    (propertyNames?.enum ?? []).map((name) => [table, name] as const),
  );

const isThere = async (program: string) =>
  (await runShell(`command -v ${program}`)).code === 0;

/** What the examples of a page really print, by block; null where a program they need is not there. */
async function realExamples(text: string): Promise<(Example[] | null)[]> {
  const blocks: (Example[] | null)[] = [];
  for (const block of blocksOf(text, 'console')) {
    const there = await Promise.all(needsOf(block).map(isThere));
    const real: Example[] = [];
    for (const { command } of there.includes(false) ? [] : examplesOf(block)) {
      const { stdout } = await runShell(`exec 2>&1\n${command}`);
      real.push({ command, output: stdout });
    }
    blocks.push(there.includes(false) ? null : real);
  }
  return blocks;
}

describe('the examples', () => {
  test.each(pages)(
    'of %s say what the program says (UPDATE=1 rewrites)',
    { timeout: 60_000 },
    async (page) => {
      const text = textOf(page);
      const real = await realExamples(text);
      let at = 0;
      const now = withExamples(text, (block) => real[at++] ?? examplesOf(block));
      if (process.env.UPDATE === '1') writeFileSync(fileOf(page), now);
      else expect(text).toBe(now);
    },
  );

  test.each(pages)('of %s include only configurations that are some', async (page) => {
    for (const { text } of blocksOf(textOf(page), 'json')) {
      expect(await parseConfig(page, text)).toBeTruthy();
    }
  });

  test('in JavaScript run', async () => {
    for (const { text } of pages.flatMap((page) => blocksOf(textOf(page), 'js'))) {
      const ran = await runShell('node --input-type=module -', { stdin: text });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
    }
  });
});

describe('the front page', () => {
  test('fits in 12 KB', () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(12 * 1024);
  });

  test('shows the textbook example and its answer on the first screen', () => {
    const [first] = examplesOf(blocksOf(readme, 'console')[0]!);
    expect(first?.command).toContain('fixtures/textbook');
    expect(readme.slice(0, readme.indexOf(first!.output)).split('\n').length).toBeLessThan(16);
  });

  test('sets up with a line that runs', async () => {
    const [line] = blocksOf(readme, 'sh')[0]!.text.split('\n');
    const { code, stdout } = await runShell(line!.replace('npm ci && ', ''));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^35 of 300 targets won .*\n\nRep .*\n.*\nAnna Rossi /);
  });

  test('leads to every page', () => {
    expect(linksOf(readme)).toEqual(expect.arrayContaining([...docs, 'CONTRIBUTING.md']));
  });

  test('leads only to what the package holds', () => {
    const held = [...files, 'LICENSE'];
    expect(linksOf(readme).filter((link) => !held.includes(link.split('/')[0]!))).toEqual([]);
  });
});

describe('the links', () => {
  test.each(pages)('of %s lead somewhere', (page) => {
    for (const link of linksOf(textOf(page))) {
      if (/^https?:/.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), path);
      expect(existsSync(fileOf(target)), link).toBe(true);
      if (anchor !== undefined) expect([...anchorsOf(textOf(target))]).toContain(anchor);
    }
  });
});

describe('the page of each command', () => {
  const sharing = (flag: string) => commands.filter((command) => flagsOf(command).includes(flag));

  test('is there, and there are no others', () => {
    expect(docs.filter((page) => page.startsWith('docs/commands/'))).toEqual(
      commands.map(pageOf).sort(),
    );
  });

  test.each(commands)('%s names its options, or the common page does', (command) => {
    const page = textOf(pageOf(command));
    expect(page).toContain(`spanco ${command}`);
    expect(linksOf(page)).toContain('../options.md');
    for (const flag of flagsOf(command)) {
      // What few commands ask belongs on their own pages.
      const text = sharing(flag).length < 4 ? page : page + textOf(common);
      expect(text, flag).toMatch(new RegExp(`\`(-\\w, )?${flag}(?![\\w-])`));
    }
  });
});

describe('the options', () => {
  /** Options that are no command's, or another program's. */
  const others = ['--help', '--csv', '--queries-file', '--max_rows', '--use_legacy_sql', '--now'];
  const known = new Set([...Object.values(optionSpecs).map(flagOf), ...others]);

  test.each(pages)('that %s names exist', (page) => {
    for (const [flag] of textOf(page).matchAll(/(?<![\w-])--[a-z][\w-]*/gi)) {
      expect([...known]).toContain(flag);
    }
  });

  test.each(pages)('that %s gives to a command are its own', (page) => {
    const text = textOf(page);
    const scripts = blocksOf(text, 'sh').map((block) => block.text);
    const inline = [...text.matchAll(/`(spanco [^`\n]*)`/g)].map(([, line]) => line!);
    for (const line of [...scripts, ...inline]) {
      for (const [, word, rest] of line.matchAll(/\bspanco (\w+)?([^|;&\n]*)/g)) {
        const command = commands.find((name) => name === word) ?? 'report';
        for (const [flag] of rest!.matchAll(/(?<![\w-])--[a-z][\w-]*/g)) {
          expect([...flagsOf(command), '--help'], `spanco ${command} ${flag}`).toContain(flag);
        }
      }
    }
  });
});

describe('the docs explain', () => {
  const explains = (page: string, name: string) =>
    expect(textOf(page)).toMatch(new RegExp(`\`${name}[\` ]`));

  test.each(namesIn(config.columns.properties))('of %s the field %s', (_table, field) =>
    explains('docs/reading-exports.md', field),
  );

  test.each(config.crm.enum.filter((name) => name !== 'none'))('how to export from %s', (system) =>
    explains('docs/reading-exports.md', system),
  );

  test.each([...outcomes, ...ratioKeys, ...linkKeys])('the number %s', (key) =>
    explains('docs/method.md', key),
  );

  test.each(Object.keys(config).filter((key) => !key.startsWith('$')))(
    '%s of the configuration',
    (key) => explains('docs/configuration.md', key),
  );

  test.each(namesIn(config.words.properties))('of words.%s the meaning %s', (kind, meaning) => {
    const row = new RegExp(`^\\| \`words\\.${kind}\` \\|.*\`${meaning}\``, 'm');
    expect(textOf('docs/configuration.md')).toMatch(row);
  });

  test.each([0, 1, 2, 3, 4, 130])('exit code %i', (code) => {
    expect(textOf('docs/output.md')).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });
});

describe('the changelog', () => {
  const changelog = textOf('CHANGELOG.md');

  test('speaks of the version of the package', () => {
    expect(/^## \[(\d.*?)\] - \d{4}-\d{2}-\d{2}$/m.exec(changelog)?.[1]).toBe(version);
  });

  test('names every command', () => {
    for (const command of commands) expect(changelog).toContain(`\`spanco ${command}\``);
  });
});

test('each fixture that nobody here made names its source and its licence', () => {
  const source = textOf('fixtures/salesforce-tree/SOURCE.md');
  expect(source).toMatch(/https:\/\/github\.com\//);
  expect(source).toMatch(/CC0/);
});
