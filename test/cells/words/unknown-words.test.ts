import { expect, test } from 'vitest';
import { unknownWords } from '../../../src/cells/words/unknown-words.js';
import { Words } from '../../../src/cells/words/words.js';
import { outcomeKinds } from '../../../src/knowledge/words/outcomes.js';
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

test('a word that holds known phrases may be meant for the one taught first, if they mean the same', () => {
  const taught = new Words(stageKinds, { lost: ['Gave up early'] });
  const within = (text: string) => taught.within(text);
  expect(within('They early gave it up')).toBe('Gave up early');
  expect(within('gave up late')).toBeNull();
  expect(within('Not gave up early')).toBeNull();
  taught.teach('wins', ['Signed with us']);
  expect(within('signed today with us')).toBe('Signed with us');
  expect(within('gave up early, then signed with us')).toBeNull();
});

test('a log in which everybody wrote something of their own takes no minutes', () => {
  const outcomes = new Words(outcomeKinds);
  const start = performance.now();
  const words = unknownWords(
    Array.from({ length: 20_000 }, (_, at) => [`Talked about offer ${at}`, 1, outcomes] as const),
  );
  expect(words).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
