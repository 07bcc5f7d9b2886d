import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leading } from '../../../src/questions/common/leading.js';

test('the first of some places are those that sorting all would put first', () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 120 });
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 130 }), (all, most) => {
      const places = Int32Array.from(all, (_, at) => at);
      const compare = (one: number, other: number) => all[one]! - all[other]!;
      const sorted = [...places].sort(compare).slice(0, most);
      expect([...leading(places, most, compare)]).toEqual(sorted);
    }),
  );
});
