import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/knowledge/fields/field.js';
import { goalFields } from '../../src/knowledge/fields/goal.js';
import { fold } from '../../src/cells/text/fold.js';
import { measureWords } from '../../src/load/numbers/measure-words.js';
import { goalMeasures } from '../../src/method/goal.js';
import { measureInfo } from '../../src/knowledge/words/measures.js';
import { activityKinds } from '../../src/knowledge/words/types.js';

/** What stands under two keys. */
function shared(words: readonly (readonly [key: string, word: string])[]): string[] {
  const owner = new Map<string, string>();
  return words.flatMap(([key, word]) => {
    const other = owner.get(fold(word)) ?? key;
    owner.set(fold(word), other);
    return other === key ? [] : [`${word}: ${other}, ${key}`];
  });
}

test('no header of goals means two fields', () => {
  const headers = Object.entries<Field>(goalFields).flatMap(([field, { names, weak }]) =>
    [field, ...names, ...weak].map((name) => [field, name] as const),
  );
  expect(shared(headers)).toEqual([]);
});

describe('the words for measures', () => {
  const words = measureWords();

  test('mean one each', () => {
    const all = goalMeasures.flatMap((measure) =>
      measureInfo[measure].words.map((word) => [measure, word] as const),
    );
    expect(shared(all)).toEqual([]);
  });

  test('name every measure by its key', () => {
    expect(goalMeasures.filter((measure) => words.kindOf(measure) !== measure)).toEqual([]);
  });

  test('of activities include whatever exports call their kind', () => {
    const taken = goalMeasures.flatMap((measure) => {
      const { kinds } = measureInfo[measure];
      return kinds === null || kinds === 'all' ? [] : [...kinds];
    });
    expect(new Set(taken).size).toBe(taken.length);
    for (const kind of taken) {
      const [first] = activityKinds[kind].words;
      const measure = words.kindOf(first);
      const kinds = measure === null ? [] : measureInfo[measure].kinds;
      // A word may be a milestone before it is an activity, as "Appointment held" is.
      expect([kind, kinds === null || kinds.includes(kind)]).toEqual([kind, true]);
    }
  });

  test.each(['Sales', 'Vendite', 'Ventes', 'Ventas', 'Note', 'Lost', ''])(
    'leave out what could be two things, or is no goal: %j',
    (word) => expect(words.kindOf(word)).toBeNull(),
  );
});
