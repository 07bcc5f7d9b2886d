import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawRatio } from '../../src/stats/counts.js';
import { exactRateInterval } from '../../src/stats/exact-rate-interval.js';
import { type OpenCounts, nothingOpen, openRatioKind } from '../../src/stats/open-counts.js';
import { ratioBounds, type RatioBounds } from '../../src/stats/ratio-bounds.js';
import { ratioKind } from '../../src/stats/ratio-kind.js';
import { wilsonInterval } from '../../src/stats/wilson-interval.js';
import { numbersIn, proportion, rate } from './arbitraries.js';
import { type Answer, type Prospect, fillings, openCountsOf, prospects } from './prospects.js';

const share = { isShare: true, kind: 'proportion' } as const;
const perUnit = { isShare: false, kind: 'rate' } as const;

/** Counts with the named answers open and nothing else. */
const open = (count: number, of: number, more: Partial<OpenCounts> = {}): OpenCounts => ({
  ...nothingOpen({ count, of }),
  ...more,
});

const ends = ({ least, most, value }: RatioBounds) => [least, most, value];

describe('bounds of a ratio', () => {
  test.each([
    ['lost deals that forgot their stage', open(3, 3, { openUnits: 27 }), [0.1, 1, null]],
    ['wins that may still be told', open(50, 100, { openEvents: 30 }), [0.5, 0.8, null]],
    [
      'both open, all a yes',
      open(10, 20, { openUnits: 10, openBoth: 10, openEvents: 10 }),
      [1 / 3, 2 / 3, null],
    ],
    [
      'both open, all a no',
      open(10, 10, { openUnits: 10, openBoth: 10, openEvents: 10 }),
      [1 / 2, 1, null],
    ],
    [
      'counted although the unit is open',
      open(8, 4, { openUnits: 4, openUnitsCounted: 4 }),
      [1, 1, 1],
    ],
    ['five points apart', open(20, 80, { openUnits: 20 }), [0.2, 0.25, 0.25]],
    ['a hair more than five points', open(20, 79, { openUnits: 21 }), [0.2, 20 / 79, null]],
    ['a quarter of what chance does', open(1, 4, { openUnits: 1 }), [0.2, 0.25, 0.25]],
    ['few data, bounds far within the interval', open(2, 4, { openUnits: 1 }), [0.4, 0.5, 0.5]],
  ] as const)('hold %s', (_, counts, expected) => {
    expect(ends(ratioBounds(counts, share))).toEqual(expected);
  });

  test.each([
    ['nobody at all', open(0, 0), [null, null, null]],
    ['wins of nobody', open(3, 0, { openEvents: 2 }), [null, null, null]],
    ['only units that may be none', open(0, 0, { openUnits: 5 }), [0, null, null]],
    [
      'only units open in both',
      open(0, 0, { openUnits: 3, openBoth: 3, openEvents: 3 }),
      [0, 1, null],
    ],
  ] as const)('of %s are those of rule 20', (_, counts, expected) => {
    expect(ends(ratioBounds(counts, share))).toEqual(expected);
    expect(ends(ratioBounds(counts, perUnit))).toEqual(expected);
  });

  test('have no limit without units, unless the ratio is a share', () => {
    const later = open(0, 0, { openUnits: 2, openBoth: 1, openEvents: 3 });
    expect(ends(ratioBounds(later, share))).toEqual([0, 1, null]);
    expect(ratioBounds(later, share).mostCounts).toEqual({ count: 1, of: 1 });
    expect(ends(ratioBounds(later, { isShare: false, kind: 'rate' }))).toEqual([0, null, null]);
    const none = open(0, 0, { openUnits: 2, openEvents: 3 });
    expect(ratioBounds(none, share)).toMatchObject({ most: 1, mostCounts: null, low: 0, high: 1 });
    expect(ratioBounds(none, perUnit)).toMatchObject({ most: null, mostCounts: null, high: null });
  });

  test('of a share end at 1, unless more is recorded or somebody comes from outside', () => {
    const passing = open(5, 6, { openEvents: 3 });
    expect(ratioBounds(passing, { ...share, kind: 'rate' }).most).toBe(1);
    expect(ratioBounds({ ...passing, hasOutsiders: true }, { ...share, kind: 'rate' }).most).toBe(
      8 / 6,
    );
    expect(ratioBounds(open(7, 6, { openEvents: 3 }), { ...share, kind: 'rate' }).most).toBe(
      10 / 6,
    );
    expect(ratioBounds(passing, perUnit).most).toBe(8 / 6);
  });

  test('have the interval of their two ends around them', () => {
    const lost = ratioBounds(open(3, 3, { openUnits: 27 }), share);
    expect(lost.low).toBeCloseTo(0.0346, 6);
    expect(lost.high).toBe(1);
    const booked = ratioBounds(open(12, 10, { openEvents: 3 }), perUnit);
    expect(booked.low).toBe(exactRateInterval({ count: 12, of: 10 })?.low);
    expect(booked.high).toBe(exactRateInterval({ count: 15, of: 10 })?.high);
  });

  test('are the ratio itself, with its own interval, where nothing is open', () => {
    fc.assert(
      fc.property(proportion(), rate(), (part, free) => {
        const bounds = ratioBounds(nothingOpen(part), share);
        const raw = rawRatio(part);
        expect(ends(bounds)).toEqual([raw, raw, raw]);
        const interval = wilsonInterval(part);
        expect([bounds.low, bounds.high]).toEqual([interval?.low ?? null, interval?.high ?? null]);
        expect(ratioBounds(nothingOpen(free), perUnit).value).toBe(rawRatio(free));
      }),
    );
  });

  test.each([
    open(-1, 5),
    open(1, 5, { openUnits: 0.5 }),
    open(1, 5, { openUnits: 1, openUnitsCounted: 2 }),
    open(1, 5, { openUnits: 1, openBoth: 1 }),
  ])('refuse counts that nobody can have: %j', (counts) => {
    expect(() => ratioBounds(counts, share)).toThrow(RangeError);
    expect(() => openRatioKind([counts])).toThrow(RangeError);
  });
});

describe('the kind of a stage with open answers', () => {
  test('is that of the recorded counts where nothing is open', () => {
    fc.assert(
      fc.property(fc.array(rate()), (reps) => {
        expect(openRatioKind(reps.map(nothingOpen))).toBe(ratioKind(reps));
      }),
    );
  });

  test('is a rate for everybody where one may have more events than units', () => {
    expect(openRatioKind([open(1, 9), open(9, 10, { openEvents: 2 })])).toBe('rate');
    expect(openRatioKind([open(1, 9), open(9, 10, { openEvents: 1 })])).toBe('proportion');
  });
});

/** Every value the ratio of these prospects can have. */
const everyRatio = (people: readonly Prospect[]): number[] =>
  fillings(people).flatMap((filled) => rawRatio(filled) ?? []);

describe('every answer that makes a path', () => {
  const inPeriodless: readonly Answer[] = ['yes', 'no', 'open'];

  test('lies within the bounds, and both are reached: all small tables', () => {
    fc.assert(
      fc.property(prospects({ unit: inPeriodless, later: false }), (people) => {
        const ratios = everyRatio(people);
        const counts = openCountsOf(people);
        const bounds = ratioBounds(counts, { isShare: true, kind: openRatioKind([counts]) });
        if (ratios.length === 0) {
          expect(bounds).toMatchObject({ least: null, most: null, value: null });
          return;
        }
        // Where all that is open may turn out to be of nobody, there is no largest value to name.
        const { most } = bounds;
        expect(bounds.least).toBe(Math.min(...ratios));
        if (most === null) expect(Math.max(...ratios)).toBe(0);
        else expect(most).toBe(Math.max(...ratios));
      }),
      { numRuns: 2000 },
    );
  });

  test('lies within the bounds, whoever went further or was outside the period', () => {
    fc.assert(
      fc.property(prospects({ unit: [...inPeriodless, 'outside'], later: true }), (people) => {
        const counts = { ...openCountsOf(people), hasOutsiders: true };
        const bounds = ratioBounds(counts, { isShare: true, kind: openRatioKind([counts]) });
        for (const ratio of everyRatio(people)) {
          expect(ratio).toBeGreaterThanOrEqual(bounds.least!);
          if (bounds.most !== null) expect(ratio).toBeLessThanOrEqual(bounds.most);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves the value between its bounds and the interval around them', () => {
    fc.assert(
      fc.property(
        prospects({ unit: inPeriodless, later: true }),
        fc.boolean(),
        (people, isShare) => {
          const counts = openCountsOf(people);
          const bounds = ratioBounds(counts, { isShare, kind: openRatioKind([counts]) });
          expect(numbersIn(bounds).every(Number.isFinite)).toBe(true);
          const { low, least, value, most, high } = bounds;
          if (value === null) return;
          expect(least).toBeLessThanOrEqual(value);
          expect(most).toBeGreaterThanOrEqual(value);
          expect(low).toBeLessThanOrEqual(least!);
          expect(high).toBeGreaterThanOrEqual(most!);
        },
      ),
    );
  });
});

test('20 to 40 wins of 1,000 activities are no value, though 2 points apart', () => {
  const wins = { ...nothingOpen({ count: 20, of: 1000 }), openEvents: 20 };
  const rate = { isShare: false, kind: 'rate' } as const;
  expect(ratioBounds(wins, rate).value).toBe(0.02);
  expect(ratioBounds(wins, { ...rate, isOfAnySize: true }).value).toBeNull();
  expect(ratioBounds({ ...wins, openEvents: 1 }, { ...rate, isOfAnySize: true }).value).toBe(0.02);
});
