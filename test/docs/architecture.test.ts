import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileOf, textOf } from './pages.js';

const page = textOf('docs/architecture.md');

/** What the page makes up, to show how something is added. */
const madeUp = [
  'docs/commands/waiting.md',
  'src/cli/commands/waiting.ts',
  'src/knowledge/systems/copper.ts',
  'src/questions/waiting/question.ts',
  'src/questions/waiting/result.ts',
  'src/questions/waiting/show.ts',
  'src/say/en/waiting.ts',
];

/** Paths that the page names, once each. */
const paths = [
  ...new Set(
    [...page.matchAll(/`((?:src|test|docs|fixtures|build)\/[\w./-]+|[\w-]+\.config\.js)`/g)].map(
      ([, path]) => path!,
    ),
  ),
];

describe('the page about the architecture', () => {
  test.each(paths.filter((path) => !madeUp.includes(path)))('names %s, which is there', (path) => {
    expect(existsSync(fileOf(path))).toBe(true);
  });

  test.each(madeUp)('makes up %s, which is not there', (path) => {
    expect(paths).toContain(path);
    expect(existsSync(fileOf(path))).toBe(false);
  });

  const named = [...page.matchAll(/`(\w+)`\s+\(`(src\/[\w./-]+\.ts)`/g)].map(
    ([, name, path]) => [name!, path!] as const,
  );

  test.each(named)('finds %s in %s', (name, path) => {
    expect(textOf(path)).toMatch(
      new RegExp(`^export (async )?(function\\*?|const|class|interface) ${name}\\b`, 'm'),
    );
  });

  test('follows a row that is in the export', () => {
    const row = /^A-\d+,.*$/m.exec(page)![0];
    const line = Number(/Line (\d+) of `(.*)`/.exec(page)![1]);
    expect(textOf('fixtures/team/activities.csv').split('\n')[line - 1]).toBe(row);
  });

  test('shows every room, in the order that lint holds imports to', () => {
    const rooms = /in full: ([^`]*?)\n```/.exec(page)![1]!.split('→').map((room) => room.trim());
    const lint = textOf('eslint.config.js');
    const path = /const path = \[([^;]*)\];/.exec(lint)![1]!;
    expect(rooms).toEqual([...path.matchAll(/'(\w+)'/g)].map(([, room]) => room));
    for (const room of rooms) expect(page).toContain(`\`src/${room}\``);
  });
});
