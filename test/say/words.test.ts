import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../cli/fake-world.js';

/** Rooms that know no language: what people read there comes from `voice()`. */
const rooms = ['stats', 'method', 'funnel', 'questions', 'render'];

/** Files whose texts are of documents, or of options, and are read in English by whoever writes programs. */
const documented = [
  // What everything of the method is, in schemas.
  'src/method/milestones.ts',
  'src/method/ratios.ts',
  'src/method/touches.ts',
  'src/questions/goals/status.ts',
  // Style and markup.
  'src/render/html/style.ts',
  'src/render/pictures/style.ts',
  // What the values of options mean, in help, and why one is refused.
  'src/method/goal.ts',
  'src/funnel/journeys.ts',
  'src/funnel/period.ts',
  'src/funnel/policy.ts',
  'src/funnel/tally-options.ts',
];

/** Codes and headers for programs, and causes of errors, by the file that has them. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // Headers of a sheet.
  'src/questions/check/tables.ts': ['File', 'Rows are', 'All files', 'Headers, footers'],
  'src/questions/explain/show.ts': ['Row', 'Day', 'Says', 'Counts'],
  // Codes in results.
  'src/questions/check/result.ts': ['other columns'],
  'src/questions/report/question.ts': ['value or column'],
  'src/questions/compare/result.ts': ['other sign', 'mostly mix'],
  'src/questions/compare/sentences.ts': ['other sign', 'mostly mix'],
  'src/stats/like-for-like-gap.ts': ['other sign', 'mostly mix'],
  // Columns as notes of unknown words know them.
  'src/questions/common/quality-warnings.ts': ['stage or status'],
  'src/questions/service/notes.ts': ['case status'],
  'src/funnel/evidence/standings.ts': ['Before'],
  // Shapes of results, as schemas tell them.
  'src/questions/service/result.ts': [
    'how long cases were handled, in minutes',
    'calendar days from opened to closed',
  ],
  'src/stats/open-counts.ts': [
    'open units',
    'open units that count',
    'units open in both',
    'open events',
  ],
  'src/stats/pace-forecast.ts': ['events so far', 'days elapsed', 'days remaining'],
};

/** Two words or more, or one with a capital, as headings have it. */
const words = /\p{L}{2,}[^\p{L}<>{}=]*\s[^\p{L}<>{}=]*\p{L}{2,}|^\p{Lu}\p{Ll}+/u;

/** Markup, and names of its classes, are no words. */
const isMarkup = (file: string, text: string): boolean =>
  file.startsWith('src/render/') &&
  (/[<>{}=/]/.test(text) || /^ ?[a-z]{1,4}( [a-z]{1,4})*$/.test(text.trim()));

const isSilent = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isLiteralTypeNode(node) ||
  // What only a fault of the program can bring about.
  (ts.isNewExpression(node) && node.expression.getText() === 'RangeError');

/** The text of a literal; the places of a template are empty. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    .join(' ')
    .trim();
}

/** The literals of a file that people could read, those of schemas left out. */
function textsIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isSilent(node)) return;
    const isDescribed =
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'describe';
    if (isDescribed) {
      visit(node.expression);
      return;
    }
    const text = textOf(node);
    if (text !== null && words.test(text) && !isMarkup(file, text)) texts.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const files = rooms.flatMap((room) =>
  readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${room}/${file.replaceAll('\\', '/')}`),
);

test('what people read stands in src/say, and nowhere behind it', () => {
  const found = files
    .filter((file) => !documented.includes(file))
    .flatMap((file) =>
      textsIn(file)
        .filter((text) => !(allowed[file] ?? []).includes(text))
        .map((text) => `${file}: ${text}`),
    );
  expect(found).toEqual([]);
});

test('nothing is allowed that is not there', () => {
  const gone = Object.entries(allowed).flatMap(([file, texts]) => {
    const there = new Set(textsIn(file));
    return texts.filter((text) => !there.has(text)).map((text) => `${file}: ${text}`);
  });
  expect(gone).toEqual([]);
});
