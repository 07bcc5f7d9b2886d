import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedVerdict } from '../../src/stats/bounded-verdict.js';
import { gapInterval } from '../../src/stats/gap-interval.js';
import { differencePValue } from '../../src/stats/mid-p.js';
import { nothingOpen, type OpenCounts, openRatioKind } from '../../src/stats/open-counts.js';
import { ratioBounds } from '../../src/stats/ratio-bounds.js';
import { ratioKind } from '../../src/stats/ratio-kind.js';
import { verdictOf } from '../../src/stats/verdict.js';
import { proportion } from './arbitraries.js';
import { fillings, openCountsOf, prospects } from './prospects.js';

/** A verdict between two counts with open answers, by the kind that both decide. */
function between(a: OpenCounts, b: OpenCounts) {
  const kind = openRatioKind([a, b]);
  const [one, two] = [a, b].map((counts) => ratioBounds(counts, { isShare: true, kind }));
  return { ...boundedVerdict(one!, two!, kind), a: one!, b: two!, kind };
}

/** `N/D`, on, od (oo), as the table of the method has them. */
const row = (
  count: number,
  of: number,
  openEvents = 0,
  openUnits = 0,
  openBoth = 0,
): OpenCounts => ({
  ...nothingOpen({ count, of }),
  openEvents,
  openUnits,
  openBoth,
});

describe('a verdict at both ends', () => {
  test.each([
    [row(3, 3, 0, 27), row(9, 30), [0.062655, 0.040323], [-0.2, 0.7], 'unknown', [0.0346, 1]],
    [
      row(20, 60, 0, 20),
      row(10, 60, 0, 20),
      [0.243362, 0.00363],
      [0.083333, 0.208333],
      'luck',
      [0.168062, 0.459431],
    ],
    [
      row(80, 100, 0, 20),
      row(10, 100, 0, 20),
      [0, 0],
      [0.566667, 0.716667],
      'real',
      [0.578311, 0.866633],
    ],
    [
      row(50, 100, 30),
      row(60, 100, 5),
      [0.033388, 0.002145],
      [-0.15, 0.2],
      'unknown',
      [0.403832, 0.866633],
    ],
    [
      row(5, 50),
      row(5, 60),
      [0.770341, 0.770341],
      [0.016667, 0.016667],
      'luck',
      [0.043476, 0.213602],
    ],
    [
      row(10, 20, 10, 10, 10),
      row(12, 30, 5, 5, 5),
      [0.22797, 0.010936],
      [-0.152381, 0.32381],
      'unknown',
      [0.192305, 0.807695],
    ],
  ] as const)('of %j against %j', (one, two, corners, gaps, verdict, interval) => {
    const result = between(one, two);
    const { a, b, kind } = result;
    const p = [
      differencePValue(a.leastCounts!, b.mostCounts!, kind)!,
      differencePValue(a.mostCounts!, b.leastCounts!, kind)!,
    ];
    corners.forEach((corner, end) => expect(p[end]).toBeCloseTo(corner, 6));
    expect(result.p).toBe(Math.max(...p));
    gaps.forEach((gap, end) => expect(result.gaps?.[end]).toBeCloseTo(gap, 6));
    expect(result.verdict).toBe(verdict);
    expect(a.low).toBeCloseTo(interval[0], 6);
    expect(a.high).toBeCloseTo(interval[1], 6);
  });

  test('is luck where the gap is nothing at an end, however small the other p is', () => {
    // 20 of 60 is a third, and so is 100 of 300.
    const result = between(row(20, 60, 0, 0), row(20, 300, 80));
    expect(result.gaps?.[0]).toBe(0);
    expect(result.verdict).toBe('luck');
  });

  test('is none without units, and unknown where a bound has none behind it', () => {
    expect(between(row(0, 0), row(5, 60)).verdict).toBe('none');
    expect(between(row(0, 0, 0, 5), row(5, 60)).verdict).toBe('unknown');
    expect(between(row(0, 0, 3, 3, 3), row(5, 60)).verdict).toBe('unknown');
  });

  test('is the plain one where nothing is open', () => {
    fc.assert(
      fc.property(proportion(), proportion(), (one, two) => {
        const kind = ratioKind([one, two]);
        const { p, verdict, gaps, low, high } = between(nothingOpen(one), nothingOpen(two));
        const plain = differencePValue(one, two, kind);
        const interval = gapInterval(one, two, kind);
        expect(p).toBe(plain);
        if (plain === null) expect(verdict).toBe('none');
        else expect(verdict).toBe(interval?.gap === 0 ? 'luck' : verdictOf(plain));
        expect([low, high]).toEqual([interval?.low ?? null, interval?.high ?? null]);
        expect(gaps?.[0] ?? null).toBe(interval?.gap ?? null);
      }),
    );
  });

  test('is the same whoever is named first', () => {
    const group = prospects({ unit: ['yes', 'no', 'open'], later: false });
    fc.assert(
      fc.property(group, group, (one, two) => {
        const [there, back] = [
          between(openCountsOf(one), openCountsOf(two)),
          between(openCountsOf(two), openCountsOf(one)),
        ];
        expect(back.p).toBe(there.p);
        expect(back.verdict).toBe(there.verdict);
        expect(back.low === null).toBe(there.low === null);
        if (there.high !== null) expect(back.low).toBeCloseTo(-there.high, 12);
      }),
    );
  });

  test('is never stronger than, or of another sign from, one that some answers give', () => {
    const strength = { none: 0, luck: 1, leaning: 2, real: 3 };
    const group = prospects({ unit: ['yes', 'no', 'open'], later: false });
    // Six times the same few prospects: enough for something to be real.
    const times = (six: { count: number; of: number }) => ({
      count: 6 * six.count,
      of: 6 * six.of,
    });
    const sixfold = (counts: OpenCounts): OpenCounts => ({
      count: 6 * counts.count,
      of: 6 * counts.of,
      openUnits: 6 * counts.openUnits,
      openUnitsCounted: 6 * counts.openUnitsCounted,
      openBoth: 6 * counts.openBoth,
      openEvents: 6 * counts.openEvents,
      hasOutsiders: false,
    });
    fc.assert(
      fc.property(group, group, (one, two) => {
        const { verdict, gaps, p, kind } = between(
          sixfold(openCountsOf(one)),
          sixfold(openCountsOf(two)),
        );
        if (verdict === 'unknown' || verdict === 'none' || verdict === 'luck') return;
        for (const a of fillings(one).map(times)) {
          for (const b of fillings(two).map(times)) {
            const filled = differencePValue(a, b, kind);
            if (filled === null) continue;
            expect(filled).toBeLessThanOrEqual(p!);
            expect(strength[verdictOf(filled)]).toBeGreaterThanOrEqual(strength[verdict]);
            expect(Math.sign(a.count / a.of - b.count / b.of)).toBe(Math.sign(gaps![0]));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
