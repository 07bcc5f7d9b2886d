import type { GoalResult } from '../../../src/questions/goals/result.js';

/** Anna's goal at half time, 8 of 20 wins, with whatever is said otherwise. */
export const made = (change: Partial<GoalResult> = {}): GoalResult => ({
  rep: 'Anna Rossi',
  measure: 'wins',
  currency: null,
  target: 20,
  start: '2026-01-01',
  end: '2026-03-31',
  phase: 'running',
  days: { total: 90, elapsed: 45, remaining: 45 },
  attained: 8,
  open: 0,
  most: change.attained === undefined ? 8 : change.attained,
  share: 0.4,
  straightLine: { due: 10, share: 0.8 },
  course: [],
  pace: { soFar: 8 / 45, needed: 12 / 45 },
  forecast: { atThisPace: 16, low: 10, high: 26 },
  chance: { probability: 0.21, basis: 'record', from: 'held', expected: 30 },
  status: 'at-risk',
  few: false,
  sentence: 'Anna Rossi: 8 of 20 wins.',
  ...change,
});
