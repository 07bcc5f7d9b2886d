import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/cells/text/fold.js';
import { IdIndex } from '../../src/load/identity/id-index.js';
import { TextIds } from '../../src/load/identity/text-ids.js';
import { amongKnown, amongNamed, asTheyCome, findEach } from '../../src/load/identity/matching.js';
import { AMBIGUOUS, NameIndex, NOT_FOUND } from '../../src/load/identity/name-index.js';

const indexOf = (...names: string[]) => {
  const index = new NameIndex();
  names.forEach((name, prospect) => index.add(name, prospect));
  return index;
};

describe('a name', () => {
  test('finds its prospect in any case, white space and Unicode form', () => {
    const index = indexOf('Cantine Muzzì', 'Rossi SpA');
    expect(index.find('  cantine  MUZZI\u0300 ')).toBe(0);
    expect(index.find('rossi spa')).toBe(1);
  });

  test('that nobody has finds nobody', () => {
    expect(indexOf('Rossi SpA').find('Rossi Srl')).toBe(NOT_FOUND);
  });

  test('that two prospects have finds neither, never the first', () => {
    const index = indexOf('Rossi', 'Bianchi', 'ROSSI', 'Rossi');
    expect(index.find('Rossi')).toBe(AMBIGUOUS);
    expect(index.find('Bianchi')).toBe(1);
  });

  test('noted twice of one prospect is still its own', () => {
    const index = new NameIndex();
    index.add('Rossi', 3);
    index.add('rossi ', 3);
    expect(index.find('Rossi')).toBe(3);
  });

  test('that is empty is nobody’s', () => {
    const index = indexOf('', '  ');
    expect([index.isEmpty, index.find('')]).toEqual([true, NOT_FOUND]);
  });
});

test('an index of names says what counting the prospects of each name says', () => {
  const name = fc.constantFrom('A', 'a ', 'B', 'c', 'C', 'd d', 'D  D', '', 'é', 'e\u0301');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), name, (names, asked) => {
      const have = names.flatMap((one, prospect) =>
        nameKey(one) !== '' && nameKey(one) === nameKey(asked) ? [prospect] : [],
      );
      const expected = have.length === 0 ? NOT_FOUND : have.length === 1 ? have[0] : AMBIGUOUS;
      expect(indexOf(...names).find(asked)).toBe(expected);
    }),
  );
});

describe('a cell that lists several prospects', () => {
  const finder = amongNamed(indexOf('Rossi', 'Bianchi', 'Verdi', 'verdi', 'Smith; Jones'));
  /** The first prospect and the others. */
  const found = (called: string, by = finder) => {
    const others: number[] = [];
    return [findEach(called, by, others), ...others];
  };

  test('is about each that is known', () => {
    expect(found('nobody; Bianchi;Rossi;bianchi')).toEqual([1, 0]);
    expect(found('Verdi;Rossi')).toEqual([0]);
  });

  test('is ambiguous where none of them is known for certain', () => {
    expect(found('nobody;Verdi')).toEqual([AMBIGUOUS]);
    expect(found('nobody;somebody')).toEqual([NOT_FOUND]);
  });

  test('may be a name with a semicolon in it', () => {
    expect(found('Smith; Jones')).toEqual([4]);
  });

  test('may hold ids', () => {
    const ids = new IdIndex(new TextIds());
    for (const id of ['17', '18', 'a;b']) ids.add(id);
    const byId = amongKnown(ids);
    expect(found('99;18;17', byId)).toEqual([1, 0]);
    expect(['a;b', '1;7', '017'].map((id) => found(id, byId))).toEqual([[2], [-1], [-1]]);
  });

  test('makes a prospect of each where none are given', () => {
    const ids = new IdIndex(new TextIds());
    expect(['7;8;', '8', ';'].map((id) => found(id, asTheyCome(ids)))).toEqual([[0, 1], [1], [2]]);
  });
});
