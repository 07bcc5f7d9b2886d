import { expect, test } from 'vitest';
import { cutTo, estimatedWidth } from '../../../src/render/pictures/text.js';
import { scaleOver, scaleWithLimits } from '../../../src/render/pictures/scale.js';

test('a name that fits stands as it is, a longer one is cut between signs and says so', () => {
  expect(cutTo('Marco Bianchi', 150)).toBe('Marco Bianchi');
  expect(cutTo('Jean-Baptiste de la Rochefoucauld', 120)).toBe('Jean-Baptiste d…');
  const family = '👩‍👩‍👧‍👦';
  expect(cutTo(family.repeat(4), 170)).toBe(`${family.repeat(2)}…`);
  expect(cutTo('e\u0301'.repeat(20), 40)).toMatch(/^(e\u0301)+…$/);
});

test('letters as wide as they are high take more room, marks on a letter none', () => {
  expect(estimatedWidth('王小明')).toBeGreaterThan(2 * estimatedWidth('abc') * 0.9);
  expect(estimatedWidth('e\u0301')).toBe(estimatedWidth('e'));
});

test('a scale has two to four round ticks, over 0, of whatever values', () => {
  expect(scaleOver([0.75, 0.31]).ticks).toEqual([0, 0.25, 0.5, 0.75]);
  expect(scaleOver([60]).ticks).toEqual([0, 20, 40, 60]);
  expect(scaleOver([-4, 14]).ticks).toEqual([0, 10]);
  const nothing = scaleOver([0, 0]);
  expect([nothing.at(0), nothing.at(1)]).toEqual([0, 1]);
});

test('an interval without end makes no scale on which nothing else can be told apart', () => {
  const scale = scaleWithLimits([0.5, 1], [40]);
  expect(scale.high).toBe(3);
  expect(scale.at(40)).toBe(1);
});
