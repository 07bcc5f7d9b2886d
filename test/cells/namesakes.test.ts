import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstNamesakes } from '../../src/cells/names/namesakes.js';

const firstOf = (names: readonly (string | null)[]): number[] => [
  ...firstNamesakes({ at: (record) => names[record] ?? null }, names.length),
];

test('a record stands for the first that bears its name in whatever case', () => {
  expect(firstOf(['Rossi srl', 'Bianchi', 'ROSSI SRL', 'rossi srl', 'Bianchi & C.'])).toEqual([
    0, 1, 0, 0, 4,
  ]);
});

test('records without a name are nobody else', () => {
  expect(firstOf([null, 'Verdi', null])).toEqual([0, 1, 2]);
  expect(firstOf([])).toEqual([]);
});

test('any names are told apart as a Map tells them', () => {
  const name = fc.oneof(
    fc.constantFrom('Ann', 'ann', 'ÀB', 'àb', ''),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(fc.option(name), { maxLength: 200 }), (names) => {
      const seen = new Map<string, number>();
      const expected = names.map((one, record) => {
        if (one === null) return record;
        const key = one.toLowerCase();
        if (!seen.has(key)) seen.set(key, record);
        return seen.get(key);
      });
      expect(firstOf(names)).toEqual(expected);
    }),
  );
});
