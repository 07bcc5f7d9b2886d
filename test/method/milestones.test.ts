import { expect, test } from 'vitest';
import { bitOf, inOneByte, outcomes, provable } from '../../src/method/milestones.js';

test('every outcome but being a target has a bit of its own, all in one byte', () => {
  const bits = provable.map(bitOf);
  expect(new Set(bits).size).toBe(outcomes.length - 1);
  expect([...Uint8Array.from(bits)]).toEqual(bits);
});

test('more outcomes than a byte has bits are refused, so that no proof is lost without a word', () => {
  expect(inOneByte(Array.from('abcdefgh'))).toHaveLength(8);
  expect(() => inOneByte(Array.from('abcdefghi'))).toThrow(/9 outcomes do not fit the 8 bits/);
});
