import { nothingAsked } from '../../../src/funnel/sums.js';
import { describe, expect, test } from 'vitest';
import { nothingOpen } from '../../../src/stats/open-counts.js';
import { perOutcome } from '../../../src/method/milestones.js';
import { adjust, segmentsOf, type Segments } from '../../../src/questions/compare/adjust.js';
import { compareRows } from '../common/measurements.js';

type Share = readonly [wins: number, held: number];

const segmentsFrom = (all: Readonly<Record<string, Readonly<Record<string, Share>>>>): Segments =>
  new Map(
    Object.entries(all).map(([rep, own]) => [
      rep,
      new Map(
        Object.entries(own).map(([value, [count, of]]) => [value, nothingOpen({ count, of })]),
      ),
    ]),
  );

/** Charig and others 1986, BMJ 292:879: two treatments of kidney stones. */
const stones = {
  Open: { small: [81, 87], large: [192, 263] },
  Keyhole: { small: [234, 270], large: [55, 80] },
} as const;

const totals = [
  { rep: 'Open', held: 350, wins: 273 },
  { rep: 'Keyhole', held: 350, wins: 289 },
];

describe('like for like', () => {
  test('turns the kidney stones the other way round', () => {
    const { pair } = compareRows(totals, {
      heads: ['Open', 'Keyhole'],
      adjust: { column: 'size', segments: segmentsFrom(stones) },
    });
    const { adjusted } = pair!;
    expect(adjusted).toMatchObject({ warning: 'other sign' });
    expect(adjusted!.rawGap).toBeCloseTo(-0.0457, 4);
    expect(adjusted!.gap).toBeCloseTo(0.0538, 4);
    expect(adjusted!.mix).toBeCloseTo(adjusted!.rawGap - adjusted!.gap, 12);
    expect(adjusted!.mix).toBeCloseTo(-0.0995, 4);
    expect(adjusted!.low).toBeLessThan(adjusted!.gap);
    expect(adjusted!.high).toBeGreaterThan(adjusted!.gap);
    expect(adjusted!.sentence).toBe(
      'Raw gap −4.6 points; on the same size +5.4 points: the mix accounts for −10.0 points. Careful: within the same size it is the other way round.',
    );
  });

  test('swapped flips every sign and keeps the p-value', () => {
    const segments = segmentsFrom(stones);
    const one = adjust(segments, ['Open'], ['Keyhole'])!;
    const other = adjust(segments, ['Keyhole'], ['Open'])!;
    expect(one.gap).toBeCloseTo(-other.gap, 12);
    expect(one.low).toBeCloseTo(-other.high, 12);
    expect(one.rawGap).toBeCloseTo(-other.rawGap, 12);
    expect(one.mix).toBeCloseTo(-other.mix, 12);
    expect(one.p).toBeCloseTo(other.p!, 12);
    expect(one.verdict).toBe(other.verdict);
  });

  test('has no mix where both have the same customers', () => {
    const even = adjust(
      segmentsFrom({ A: { x: [5, 50], y: [10, 50] }, B: { x: [2, 50], y: [3, 50] } }),
      ['A'],
      ['B'],
    )!;
    expect(even.mix).toBeCloseTo(0, 12);
    expect(even.warning).toBeNull();
  });

  test('compares every rep with the rest of the team, not with itself', () => {
    const segments = segmentsFrom({
      A: { x: [5, 50] },
      B: { x: [10, 50] },
      C: { x: [0, 50] },
    });
    const rows = [
      { rep: 'A', held: 50, wins: 5 },
      { rep: 'B', held: 50, wins: 10 },
      { rep: 'C', held: 50, wins: 0 },
    ];
    const { reps } = compareRows(rows, { adjust: { column: 'segment', segments } });
    const gaps = Object.fromEntries(reps.map(({ rep, adjusted }) => [rep, adjusted!.rawGap]));
    expect(gaps.A).toBeCloseTo(0.1 - 0.1, 12);
    expect(gaps.B).toBeCloseTo(0.2 - 0.05, 12);
    expect(gaps.C).toBeCloseTo(0 - 0.15, 12);
  });

  test('is not comparable where nothing is in common', () => {
    const segments = segmentsFrom({ A: { x: [5, 50] }, B: { y: [5, 60] } });
    expect(adjust(segments, ['A'], ['B'])).toBeNull();
    expect(adjust(segments, ['A'], ['Nobody'])).toBeNull();
  });

  test('says so in the answer where nothing is in common', () => {
    const segments = segmentsFrom({ A: { x: [5, 50] }, B: { y: [5, 60] } });
    const rows = [
      { rep: 'A', held: 50, wins: 5 },
      { rep: 'B', held: 60, wins: 5 },
    ];
    const adjusting = { adjust: { column: 'segment', segments } };
    for (const heads of [['A', 'B'], ['A'], []]) {
      const answer = compareRows(rows, { ...adjusting, heads });
      const said = answer.warnings.map(({ message }) => message).join(' ') + answer.sentence;
      expect.soft(said).toContain('no segment in common');
    }
  });

  test('says why where a segment has more wins than meetings', () => {
    const segments = segmentsFrom({ A: { x: [2, 1] }, B: { x: [5, 60] } });
    const rows = [
      { rep: 'A', held: 1, wins: 2 },
      { rep: 'B', held: 60, wins: 5 },
    ];
    const { pair, warnings } = compareRows(rows, {
      heads: ['A', 'B'],
      adjust: { column: 'segment', segments },
    });
    expect(pair!.adjusted !== null || warnings.some(({ code }) => /segment/.test(code))).toBe(true);
  });

  test('reads the segments of a tally by rep and column, leaving out what is unknown', () => {
    const group = (rep: string, size: string, wins: number | null, held: number | null) => {
      const counts = perOutcome((outcome) =>
        outcome === 'wins' ? wins : outcome === 'held' ? held : null,
      );
      return { group: { rep, size }, counts, ...nothingAsked(counts), revenue: [], paidWins: 0 };
    };
    const groups = [
      group('Open', 'small', 81, 87),
      group('Open', 'large', 192, 263),
      group('Keyhole', 'small', 234, 270),
      group('Keyhole', 'large', 55, 80),
      group('Keyhole', 'unknown', 5, null),
    ];
    const tally = {
      groups,
      total: { ...groups[0]!, group: {} },
      leftOut: { undated: 0, withoutEntry: 0, immature: 0 },
    };
    expect(segmentsOf(tally, 'size', 'held')).toEqual(segmentsFrom(stones));
    expect(segmentsOf(tally, 'size', 'activities').size).toBe(0);
    expect(segmentsOf(tally, 'size', 'targets').size).toBe(0);
  });
});
