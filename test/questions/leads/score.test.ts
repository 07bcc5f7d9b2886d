import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { temperatureOf } from '../../../src/funnel/temperature.js';
import { lossReasonOf, makeLeadWords } from '../../../src/cells/words/lead-words.js';
import { lossReasonKinds, type LossReasonKind } from '../../../src/knowledge/words/loss-reasons.js';
import { type Lost, mostPoints, parts, scoreOf } from '../../../src/questions/leads/score.js';

const kinds = Object.keys(lossReasonKinds) as LossReasonKind[];
const lost = fc.record<Lost>({
  reasonKind: fc.constantFrom(null, ...kinds),
  ofMedian: fc.option(fc.double({ min: 0.01, max: 100, noNaN: true })),
  got: fc.constantFrom('targets', 'qualified', 'booked', 'held', 'proposals'),
  daysSince: fc.option(fc.nat(3000)),
});

const best: Lost = { reasonKind: 'timing', ofMedian: 2, got: 'proposals', daysSince: 200 };

describe('the points of a lost prospect', () => {
  test('are the sum of their parts, 0 to 3 each', () => {
    fc.assert(
      fc.property(lost, (one) => {
        const score = scoreOf(one);
        expect(score.total).toBe(parts.reduce((sum, part) => sum + score[part], 0));
        for (const part of parts) expect([0, 1, 2, 3]).toContain(score[part]);
      }),
    );
    expect(scoreOf(best).total).toBe(mostPoints);
  });

  test('never fall where the amount is higher or the prospect got further', () => {
    fc.assert(
      fc.property(lost, fc.double({ min: 1, max: 9, noNaN: true }), (one, times) => {
        const more = { ...one, ofMedian: one.ofMedian === null ? 1 : one.ofMedian * times };
        expect(scoreOf(more).total).toBeGreaterThanOrEqual(scoreOf(one).total);
        expect(scoreOf({ ...one, got: 'proposals' }).total).toBeGreaterThanOrEqual(
          scoreOf(one).total,
        );
      }),
    );
  });

  test.each([
    [0, 1], [59, 1], [60, 3], [540, 3], [541, 1], [1095, 1], [1096, 0],
  ])('%i days ago are worth %i', (daysSince, points) => {
    expect(scoreOf({ ...best, daysSince }).age).toBe(points);
  }); // prettier-ignore

  test('put timing, budget and indecision before competitor and price, those before a bad fit', () => {
    const points = (reasonKind: LossReasonKind | null) => scoreOf({ ...best, reasonKind }).reason;
    for (const kind of ['timing', 'noBudget', 'noDecision'] as const) expect(points(kind)).toBe(3);
    for (const kind of ['competitor', 'price', 'offer'] as const) expect(points(kind)).toBe(2);
    expect([points('noAnswer'), points(null), points('notAFit')]).toEqual([1, 1, 0]);
  });
});

test.each([
  ['Price, delivery too late', 'price'],
  ['Qualcosa / Nessun budget', 'noBudget'],
  ['Konkurrenz', 'competitor'],
  ['Full moon', null],
])('the loss reason "%s" means %s', (reason, kind) => {
  expect(lossReasonOf(reason, makeLeadWords({}).lossReasons)).toBe(kind);
});

test('a decision further off is never hotter', () => {
  const order = ['hot', 'warm', 'cold'];
  const days = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(days, fc.nat(200), fc.nat(60), fc.nat(60), (ahead, later, hot, more) => {
      const at = (day: number | null) =>
        order.indexOf(temperatureOf(day, { hot, warm: hot + more }));
      expect(at(ahead + later)).toBeGreaterThanOrEqual(at(ahead));
      expect(at(null)).toBe(2);
    }),
  );
});
