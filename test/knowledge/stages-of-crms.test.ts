import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unknownWords } from '../../src/cells/words/unknown-words.js';
import { makeVocabularies } from '../../src/cells/words/vocabularies.js';

type Meanings = Readonly<Record<string, string>>;
const file = new URL('./stages-of-crms.json', import.meta.url);
const seen = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
  Record<'stages' | 'types' | 'outcomes', Meanings>
>;
const vocabularies = makeVocabularies(null, [], {});

/** What a word is read as, and what is proposed for one that is not known. */
function readings(kind: 'stages' | 'types' | 'outcomes') {
  const words = vocabularies[kind] as (typeof vocabularies)['stages'];
  return Object.entries(seen[kind]).map(([word, meaning]) => {
    const [unknown] = unknownWords([[word, 1, words]]);
    return { word, meanings: meaning.split('|'), kind: words.kindOf(word), means: unknown!.means };
  });
}

describe.each(['stages', 'types', 'outcomes'] as const)('the %s of CRMs', (kind) => {
  test('are read as a person reads them, or not at all', () => {
    const wrong = readings(kind).filter(
      (one) => one.kind !== null && !one.meanings.includes(one.kind),
    );
    expect(wrong).toEqual([]);
  });

  test('are proposed for nothing else', () => {
    const wrong = readings(kind).filter(
      (one) => one.kind === null && one.means !== null && !one.meanings.includes(one.means),
    );
    expect(wrong).toEqual([]);
  });
});

test('three in four stages that a person can read are read', () => {
  const readable = readings('stages').filter(({ meanings }) => !meanings.includes('?'));
  const read = readable.filter(({ kind }) => kind !== null);
  expect(readings('stages').length).toBeGreaterThan(300);
  expect(read.length / readable.length).toBeGreaterThan(0.75);
});
