import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/cells/dates/calendar.js';
import { goalSentence } from '../../../src/questions/goals/sentence.js';
import { made } from './made.js';

const said = (change: Parameters<typeof made>[0] = {}) =>
  goalSentence(made(change), parseIsoDay('2026-02-14')!);

test('a goal is told in a sentence: how far, how far it should be, where it leads', () => {
  expect(said()).toBe(
    'Anna Rossi: 8 of 20 wins by 31 March 2026, 10 due by 14 February 2026: at risk. At this pace 16 in the end (10 to 26); 1.9 a week needed, 1.2 so far; reached in about 21 of 100 cases.',
  );
});

test('on the last day nothing is foreseen, and no pace is asked for', () => {
  expect(said({ days: { total: 90, elapsed: 90, remaining: 0 }, status: 'behind' })).toBe(
    'Anna Rossi: 8 of 20 wins by 31 March 2026, 10 due by 14 February 2026: behind.',
  );
});

test('little evidence is called a hint', () => {
  expect(said({ few: true })).toMatch(
    /cases\. With so little so far, that is no more than a hint\.$/,
  );
});

test('in the last days, what is needed is told by the day', () => {
  expect(
    said({ days: { total: 90, elapsed: 87, remaining: 3 }, pace: { soFar: 0.1, needed: 4 } }),
  ).toContain('4 a day needed, 0.1 so far');
});

test('money is told with its currency, without cents and without a range', () => {
  const money = {
    measure: 'revenue',
    currency: 'EUR',
    target: 100_000,
    attained: 40_000.4,
  } as const;
  const forecast = { atThisPace: 80_000.8, low: null, high: null };
  const straightLine = { due: 50_000, share: 0.8 };
  expect(
    said({ ...money, rep: null, forecast, straightLine, chance: null, status: 'behind' }),
  ).toMatch(
    /^The team: 40,000 of 100,000 EUR of revenue by 31 March 2026, 50,000 due by 14 February 2026: behind\. At this pace 80,001 in the end; /,
  );
});

test.each([
  [{ status: 'reached', attained: 21 }, 'Anna Rossi: 21 of 20 wins by 31 March 2026: reached.'],
  [
    { status: 'missed', phase: 'ended' },
    'Anna Rossi: 8 of 20 wins by 31 March 2026: missed by 12.',
  ],
  [
    { status: 'not-started', phase: 'not-started', attained: null },
    'Anna Rossi: 20 wins from 1 January 2026 to 31 March 2026: not started.',
  ],
  [
    { status: 'unknown', attained: null },
    'Anna Rossi: 20 wins by 31 March 2026: the export cannot tell how much there is.',
  ],
  [
    { status: 'missed', phase: 'ended', open: 2, most: 10 },
    'Anna Rossi: 8 to 10 of 20 wins by 31 March 2026: missed by 10 to 12.',
  ],
  [
    { target: 1, attained: 0, status: 'missed', phase: 'ended' },
    'Anna Rossi: 0 of 1 win by 31 March 2026: missed by 1.',
  ],
] as const)('a goal that is %j', (change, sentence) => {
  expect(said(change)).toBe(sentence);
});
