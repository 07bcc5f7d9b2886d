import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Conversion,
  conversionWithin,
  type FollowUp,
} from '../../src/stats/conversion-within.js';
import { wilsonInterval } from '../../src/stats/wilson-interval.js';
import { numbersIn } from './arbitraries.js';
import { list, testVectors } from './vectors.js';

/** Few distinct days, so that wins and the end of watching often fall together. */
const followUp: fc.Arbitrary<{ won: number[]; notWon: number[] }> = fc.record({
  won: fc.array(fc.nat(20), { maxLength: 30 }),
  notWon: fc.array(fc.nat(20), { maxLength: 30 }),
});

function within(about: FollowUp, days: number): Conversion {
  const [conversion] = conversionWithin(about, [days]).within;
  if (conversion === undefined) throw new Error('no answer');
  return conversion;
}

/**
 * The same estimate by Efron's way (1967), without any product: everyone carries an equal part of
 * the whole, and whoever goes out of sight hands it in equal parts to those still there.
 */
function redistributedToTheRight({ won, notWon }: FollowUp, days: number): number {
  const line = [
    ...Array.from(won, (time) => ({ time, hasWon: true })),
    ...Array.from(notWon, (time) => ({ time, hasWon: false })),
  ].toSorted((one, two) => one.time - two.time || Number(two.hasWon) - Number(one.hasWon));
  const parts = line.map(() => 1 / line.length);
  let converted = 0;
  line.forEach(({ time, hasWon }, place) => {
    const part = parts[place] ?? NaN;
    if (hasWon) converted += time <= days ? part : 0;
    else {
      const later = line.length - place - 1;
      for (let at = place + 1; at < line.length; at += 1) parts[at]! += part / later;
    }
  });
  return converted;
}

describe('conversion within so many days', () => {
  interface Curve {
    readonly time: readonly number[];
    readonly event: readonly number[];
    readonly at: number | readonly number[];
  }
  testVectors<Curve>('kaplanMeier', ({ time, event, at }) => {
    const { within: answers } = conversionWithin(
      {
        won: time.filter((_, place) => event[place] === 1),
        notWon: time.filter((_, place) => event[place] === 0),
      },
      list(at),
    );
    const all = {
      converted: answers.map((one) => one.converted),
      lower: answers.map((one) => one.interval?.low),
      upper: answers.map((one) => one.interval?.high),
      atRisk: answers.map((one) => one.atRisk),
    };
    return typeof at === 'number' ? { converted: all.converted[0] } : all;
  });

  interface Lost {
    readonly winDay: readonly (number | null)[];
    readonly lostDay: readonly (number | null)[];
    readonly followUp: readonly number[];
    readonly at: number;
  }
  const wins = ({ winDay }: Lost) => winDay.filter((day) => day !== null);
  testVectors<Lost>('kaplanMeierLost', (input) => {
    const notWon = input.followUp.filter((_, place) => input.winDay[place] === null);
    return within({ won: wins(input), notWon }, input.at);
  });
  // What the estimate would be if the lost were followed to their loss only: why nobody may do so.
  testVectors<Lost>('kaplanMeierLostWRONG', (input) => {
    const days = input.followUp.map((day, place) => input.lostDay[place] ?? day);
    const notWon = days.filter((_, place) => input.winDay[place] === null);
    return within({ won: wins(input), notWon }, input.at);
  });

  test('agrees with another implementation, ties and all', () => {
    // From scipy.stats.ecdf of right-censored data, confidence interval "log-log".
    const about = {
      won: [5, 12, 12, 25, 30, 41, 60, 3, 3, 88],
      notWon: [8, 20, 30, 60, 75, 90, 90, 90, 2, 41, 12],
    };
    const expected = [
      [3, 0.1, 0.025989825604225, 0.343969292738433],
      [12, 0.25625, 0.115330896721901, 0.510921849164738],
      [30, 0.380208333333333, 0.200438979729419, 0.640488923543784],
      [60, 0.527777777777778, 0.310667336041725, 0.779796228614635],
      [89, 0.645833333333333, 0.389224335137949, 0.887558209288473],
    ] as const;
    for (const [days, converted, low, high] of expected) {
      const answer = within(about, days);
      expect(answer.converted).toBeCloseTo(converted, 12);
      expect(answer.interval?.low).toBeCloseTo(low, 12);
      expect(answer.interval?.high).toBeCloseTo(high, 12);
    }
  });

  test('agrees with redistribution to the right', () => {
    fc.assert(
      fc.property(followUp, fc.nat(22), (about, days) => {
        const { converted } = within(about, days);
        if (converted === null) return;
        expect(converted).toBeCloseTo(redistributedToTheRight(about, days), 11);
      }),
    );
  });

  test('is the plain proportion, to the last digit shown, where nobody is too young', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { maxLength: 60 }),
        fc.array(fc.integer({ min: 20, max: 40 }), { minLength: 1, maxLength: 60 }),
        (won, notWon) => {
          const answer = within({ won, notWon }, 20);
          const early = won.filter((day) => day <= 20).length;
          expect(answer.converted).toBe(
            Number((early / (won.length + notWon.length)).toPrecision(12)),
          );
          expect(answer).toMatchObject({ won: early, isFirm: true });
        },
      ),
    );
  });

  test('never falls with the days, stays between 0 and 1 and inside its interval', () => {
    const days = Array.from({ length: 23 }, (_, day) => day);
    fc.assert(
      fc.property(followUp, (about) => {
        const { lastDay, prospects, within: answers } = conversionWithin(about, days);
        expect(prospects).toBe(about.won.length + about.notWon.length);
        let before = 0;
        for (const { days: day, converted, interval, won, atRisk } of answers) {
          expect(won).toBe(about.won.filter((time) => time <= day).length);
          expect(atRisk).toBe([...about.won, ...about.notWon].filter((t) => t >= day).length);
          const isUnfollowed = lastDay === null || day > lastDay;
          if (isUnfollowed && (about.notWon.length > 0 || about.won.length === 0)) {
            expect([converted, interval]).toEqual([null, null]);
            continue;
          }
          expect(converted).toBeGreaterThanOrEqual(before);
          expect(converted).toBeLessThanOrEqual(1);
          expect(interval?.low).toBeGreaterThanOrEqual(0);
          expect(interval?.low).toBeLessThanOrEqual(converted!);
          expect(interval?.high).toBeGreaterThanOrEqual(converted!);
          expect(interval?.high).toBeLessThanOrEqual(1);
          before = converted!;
        }
      }),
    );
  });

  test('does not depend on the order of prospects, nor on the kind of array', () => {
    fc.assert(
      fc.property(followUp, fc.nat(22), ({ won, notWon }, days) => {
        const there = conversionWithin({ won, notWon }, [days]);
        const back = { won: won.toReversed(), notWon: Int32Array.from(notWon).reverse() };
        expect(conversionWithin(back, [days])).toEqual(there);
      }),
    );
  });

  test('leaves the caller its arrays as they were', () => {
    const about = { won: Int32Array.of(9, 3), notWon: [8, 1] };
    conversionWithin(about, [5]);
    expect(about).toEqual({ won: Int32Array.of(9, 3), notWon: [8, 1] });
  });

  test('is unknown beyond the longest followed, and not extrapolated', () => {
    const { lastDay, within: answers } = conversionWithin({ won: [10], notWon: [5, 40] }, [40, 41]);
    expect(lastDay).toBe(40);
    expect(answers[0]?.converted).toBe(0.5);
    expect(answers[1]).toEqual({
      days: 41,
      converted: null,
      interval: null,
      won: 1,
      atRisk: 0,
      isFirm: false,
    });
  });

  test('stays 1 once all have won, since nothing can change it', () => {
    const answer = within({ won: [1, 2, 2], notWon: [] }, 30);
    expect(answer).toMatchObject({ converted: 1, atRisk: 0, isFirm: true });
    expect(answer.interval).toEqual(wilsonInterval({ count: 3, of: 3 }));
  });

  test('is unknown past the last one followed, though the curve has come to an end', () => {
    const lost = { won: [10], notWon: [5, 6] };
    expect(within(lost, 10)).toMatchObject({ converted: 1, atRisk: 1, isFirm: false });
    expect(within(lost, 60)).toMatchObject({ converted: null, interval: null, isFirm: false });
  });

  test('of all won while others were too young is as sure as those at risk at the last win', () => {
    const answer = within({ won: [9, 9, 4], notWon: [5, 6, 7] }, 9);
    expect(answer).toMatchObject({ converted: 1, isFirm: false });
    expect(answer.interval).toEqual(wilsonInterval({ count: 2, of: 2 }));
  });

  test('of no win is 0, as sure as the number followed so long', () => {
    const answer = within({ won: [40], notWon: [5, 30, 30, 50] }, 30);
    expect(answer).toMatchObject({ converted: 0, atRisk: 4, isFirm: false });
    expect(answer.interval).toEqual(wilsonInterval({ count: 0, of: 4 }));
  });

  test('is firm with 10 at risk, and with fewer where none is too young', () => {
    const old = Array.from({ length: 9 }, () => 90);
    expect(within({ won: [3], notWon: [...old, 5] }, 60).isFirm).toBe(false);
    expect(within({ won: [3], notWon: [...old, 90, 5] }, 60).isFirm).toBe(true);
    expect(within({ won: [3], notWon: old }, 60).isFirm).toBe(true);
  });

  test('of nobody is unknown', () => {
    expect(conversionWithin({ won: [], notWon: [] }, [0])).toEqual({
      prospects: 0,
      lastDay: null,
      within: [{ days: 0, converted: null, interval: null, won: 0, atRisk: 0, isFirm: false }],
    });
  });

  test('widens with confidence', () => {
    const about = { won: [10, 20, 35, 50], notWon: [15, 100, 100, 100] };
    const usual = conversionWithin(about, [30]).within[0]?.interval;
    const strict = conversionWithin(about, [30], 0.99).within[0]?.interval;
    expect(usual?.low).toBeCloseTo(0.07464681874, 10);
    expect(usual?.high).toBeCloseTo(0.72360977966, 10);
    expect(strict?.low).toBeLessThan(usual!.low);
    expect(strict?.high).toBeGreaterThan(usual!.high);
  });

  test('never gives NaN, also of a hundred thousand', () => {
    const days = Float64Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 1009);
    const curve = conversionWithin({ won: days.subarray(0, 20_000), notWon: days }, [0, 90, 1008]);
    expect(numbersIn(curve).every(Number.isFinite)).toBe(true);
    expect(numbersIn(curve.within).length).toBe(3 * 6);
  });

  test.each([-1, NaN, Infinity, -Infinity])('refuses %s as a duration or as days', (bad) => {
    expect(() => conversionWithin({ won: [1, bad], notWon: [] }, [1])).toThrow(RangeError);
    expect(() => conversionWithin({ won: [], notWon: [bad, 1] }, [1])).toThrow(RangeError);
    expect(() => conversionWithin({ won: [1], notWon: [] }, [bad])).toThrow(RangeError);
  });

  test.each([0, 1, NaN])('refuses %s as confidence', (confidence) => {
    expect(() => conversionWithin({ won: [], notWon: [] }, [], confidence)).toThrow(RangeError);
  });
});
