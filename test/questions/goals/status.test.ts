import { describe, expect, test } from 'vitest';
import { type Standing, statusOf } from '../../../src/questions/goals/status.js';

/** Half of the time is over, 10 of 20 are due; a forecast says 20. */
const halfway: Standing = {
  phase: 'running',
  attained: 10,
  target: 20,
  due: 10,
  forecast: { atThisPace: 20, high: 29 },
  chance: 0.5,
};

describe('a goal is', () => {
  test.each([
    ['on-track', 'on the line', {}],
    [
      'on-track',
      'a hair under it in floating point',
      { forecast: { atThisPace: 20 - 1e-13, high: 29 } },
    ],
    ['at-risk', 'within the range', { forecast: { atThisPace: 19, high: 20 }, chance: 0.1 }],
    [
      'at-risk',
      'at least as likely as 1 in 5',
      { forecast: { atThisPace: 15, high: 19 }, chance: 0.2 },
    ],
    [
      'behind',
      'out of range and unlikely',
      { forecast: { atThisPace: 15, high: 19 }, chance: 0.19 },
    ],
    [
      'behind',
      'money below the line, with no chance known',
      { forecast: { atThisPace: 19, high: null }, chance: null },
    ],
    [
      'reached',
      'attained before its end',
      { attained: 20, forecast: { atThisPace: 40, high: 50 } },
    ],
    ['reached', 'attained at its end', { phase: 'ended', attained: 20, forecast: null }],
    ['missed', 'not attained at its end', { phase: 'ended', attained: 19, forecast: null }],
    ['not-started', 'still to come', { phase: 'not-started', attained: null, forecast: null }],
    ['unknown', 'not told by the export', { attained: null, forecast: null }],
    ['on-track', 'on the straight line, without a forecast', { forecast: null, chance: null }],
    ['behind', 'below it, without a forecast', { attained: 9, forecast: null, chance: null }],
  ] as const)('%s where it is %s', (status, _, change) => {
    expect(statusOf({ ...halfway, ...change })).toBe(status);
  });
});
