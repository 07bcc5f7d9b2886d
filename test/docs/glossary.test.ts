import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/cells/text/fold.js';
import { Words } from '../../src/cells/words/words.js';
import { activityFields } from '../../src/knowledge/fields/activity.js';
import { prospectFields } from '../../src/knowledge/fields/prospect.js';
import { stageKinds } from '../../src/knowledge/words/stages.js';
import { type Language, languages } from '../../src/say/language.js';
import { root } from '../cli/fake-world.js';
import { textOf } from './pages.js';

/** The order of the columns. */
const columns: readonly Language[] = ['en', 'it', 'fr', 'de', 'es'];

/** The rows of the table, each what something is called in every language. */
const rows = textOf('docs/glossary.md')
  .split('\n')
  .filter((line) => /^\| (?!English|---)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const termsOf = (row: string, language: Language): readonly string[] => {
  const cells = rows.find(([english]) => english!.replace(/ \(.*\)$/, '') === row);
  return cells![columns.indexOf(language)]!.replace(/ \(.*\)$/, '').split(', ');
};

/** The texts of a language, as they stand in its folder. */
function saidIn(language: Language): string {
  const folder = join(root, 'src/say', language);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text);
    else if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  }
  return texts.join('\n').toLowerCase();
}

const stages = new Words(stageKinds);

/** What the words of stages make of the terms of the path. */
const path = {
  target: 'targets',
  'qualified prospect': 'qualified',
  'appointment booked': 'booked',
  'appointment held': 'held',
  proposal: 'proposals',
  win: 'wins',
  order: 'orders',
  lost: 'lost',
} as const;

const headers = (...names: readonly string[]): ReadonlySet<string> => new Set(names.map(fold));

/** What the headers of an export make of terms that are fields. */
const fields = {
  rep: headers('rep', ...prospectFields.rep.names, ...activityFields.rep.names),
  owner: headers(...prospectFields.rep.names, ...prospectFields.rep.weak),
  stage: headers('stage', ...prospectFields.stage.names, ...prospectFields.stage.weak),
} as const;

test('the glossary has the languages there are', () => {
  expect([...columns].sort()).toEqual([...languages].sort());
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

describe.each(languages)('the glossary in %s', (language) => {
  test('has the terms that answers are made of', () => {
    const said = saidIn(language);
    const terms = rows.flatMap(([english]) => termsOf(english!.replace(/ \(.*\)$/, ''), language));
    expect(terms.filter((term) => !said.includes(term.toLowerCase()))).toEqual([]);
  });

  test.each(Object.entries(path))('has a %s that is read as a stage', (row, kind) => {
    expect(termsOf(row, language).map((term) => stages.kindOf(term))).toEqual([kind]);
  });

  test.each(Object.entries(fields))('has a %s that is read as a header', (row, names) => {
    expect(termsOf(row, language).filter((term) => !names.has(fold(term)))).toEqual([]);
  });
});
