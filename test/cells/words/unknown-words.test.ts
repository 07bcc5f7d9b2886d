import { expect, test } from 'vitest';
import { unknownWords } from '../../../src/cells/words/unknown-words.js';
import { Words } from '../../../src/cells/words/words.js';
import { stageKinds } from '../../../src/knowledge/words/stages.js';

const stages = new Words(stageKinds);

test('unknown words come most frequent first, then by name, each with the nearest one that is known', () => {
  const words = unknownWords([
    ['Zzyzx', 2, stages],
    ['Aardvark', 2, stages],
    ['Wonn', 3, stages],
    ['Never used', 0, stages],
    ['Qualifed', 4, stages],
  ]);
  expect(words).toEqual([
    { word: 'Qualifed', count: 4, nearest: 'Qualified', means: 'qualified' },
    { word: 'Wonn', count: 3, nearest: null, means: null },
    { word: 'Aardvark', count: 2, nearest: null, means: null },
    { word: 'Zzyzx', count: 2, nearest: null, means: null },
  ]);
});

test('no words are none', () => {
  expect(unknownWords([])).toEqual([]);
});
