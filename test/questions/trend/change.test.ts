import { expect, test } from 'vitest';
import { kindsOf, ratiosOf } from '../../../src/funnel/ratios.js';
import { nothingAsked } from '../../../src/funnel/sums.js';
import { perOutcome } from '../../../src/method/milestones.js';
import { changeOf } from '../../../src/questions/trend/change.js';

const period = (qualified: number, booked: number) => {
  const counts = perOutcome((outcome) =>
    outcome === 'qualified' ? qualified : outcome === 'booked' ? booked : null,
  );
  const sums = { counts, ...nothingAsked(counts) };
  return { measures: { ...sums, ...ratiosOf(sums) }, answers: sums.answers };
};

test('the limits of a change lie within 100 points, or there are none', () => {
  const few = [period(1, 9), period(1, 1)] as const;
  expect(changeOf(...few, kindsOf(few.map(({ measures }) => measures))).links.booking).toEqual({
    gap: 8,
    low: null,
    high: null,
  });
  const many = [period(100, 110), period(100, 90)] as const;
  const { low, high } = changeOf(...many, kindsOf(many.map(({ measures }) => measures))).links
    .booking!;
  expect(low).toBeGreaterThan(-1);
  expect(high).toBeLessThan(1);
});
