/** What a person reads stands under src/say: elsewhere is no text of words. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Rooms that say nothing themselves. */
const rooms = [
  ...['errors', 'warnings', 'cli', 'read', 'understand', 'load', 'cells', 'library'],
] as const;

/** Texts of words that nobody reads as such, by file; `*` for all of it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // Scripts for shells, and the frame of the manual, which the build writes in English.
  'cli/commands/completion.ts': ['source <(', 'spanco completion'],
  'cli/completion/bash.ts': ['*'],
  'cli/completion/zsh.ts': ['*'],
  'cli/completion/fish.ts': ['*'],
  'cli/manual.ts': ['*'],
  // Command lines, and what the query marks a row with.
  'cli/commands/sql.ts': ['psql --csv'],
  'cli/querying.ts': [' '],
  'load/shapes/asking.ts': [' --words'],
  'load/shapes/reading.ts': ['no id'],

  // Words that are looked for in exports, in five languages.
  'understand/cases-table.ts': ['*'],
  'cells/dates/calendar-words.ts': ['*'],
  'cells/text/fold.ts': ['*'],
  'cells/dates/date-patterns.ts': ['*'],
  'load/numbers/counts-columns.ts': ['Sales rep'],
  'load/numbers/goals.ts': ['the team', 'whole team'],
  // A word of an export that a flag stands for.
  'load/outcome-reader.ts': ['No show'],
  // Codes that stand in JSON.
  'warnings/reading.ts': ['stage or status', 'case status'],
  'warnings/data-notes.ts': ['stage or status'],
  'read/json.ts': ['json lines'],
  'read/json-table.ts': ['json lines'],
  'read/table.ts': ['*'],
  'cells/dates/date-column.ts': ['other columns'],
  // A format of spreadsheets.
  'read/book/styles.ts': ['yyyy-mm-dd hh:mm'],
  // Commands to paste, and what they call.
  'read/disguises.ts': ['soffice --headless --convert-to xlsx '],
  'cli/check-command.ts': ['spanco check'],
  // For programmers, thrown at what cannot be.
  'load/identity/coded-finder.ts': ['added alone'],
  'read/scanner/scanned-rows.ts': ['added alone'],
};

/** Two words of letters beside each other. */
const isOfWords = (text: string): boolean => /\p{L}{2,}[,;:]? +\p{L}{2,}/u.test(text);

/** A command line to paste. */
const isCommand = (text: string): boolean => /^(?:spanco|cat|printf) /.test(text);

/** The text of a literal; what is filled in stands as a space and a letter. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' X ');
}

/** Imports and types hold no text; `.describe(` is for programs, a TypeError for programmers. */
function isPassedOver(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node))
    return true;
  if (ts.isNewExpression(node)) return node.expression.getText() === 'TypeError';
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'describe'
  );
}

function textsIn(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isPassedOver(node)) return;
    const text = textOf(node);
    if (text !== null && isOfWords(text) && !isCommand(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe.each(rooms)('src/%s', (room) => {
  const files = globSync(`src/${room}/**/*.ts`, { cwd: root, absolute: true });

  test('says nothing itself', () => {
    const said = files.flatMap((path) => {
      const file = relative(join(root, 'src'), path).replaceAll('\\', '/');
      const known = allowed[file] ?? [];
      if (known.includes('*')) return [];
      return textsIn(path)
        .filter((text) => !known.some((one) => text.startsWith(one)))
        .map((text) => `${file}: ${text}`);
    });
    expect(said).toEqual([]);
  });

  test('asks the voice of the run, and no language', () => {
    const direct = files.filter((path) => /from '[./]*say\/en\//.test(readFileSync(path, 'utf8')));
    expect(direct).toEqual([]);
  });
});
