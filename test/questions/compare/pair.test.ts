import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedPair } from '../../../src/questions/compare/result.js';
import {
  anyTeam,
  compareRows,
  partlyKnownTeam,
  type Row,
  row,
  tidyTeam,
  times,
} from '../common/measurements.js';

const pairOf = (rows: readonly Row[], ...heads: readonly string[]): ComparedPair =>
  compareRows(rows, { heads }).pair!;

const textbook: readonly Row[] = [
  { rep: 'A', held: 50, wins: 5 },
  { rep: 'B', held: 60, wins: 5 },
];

const partsOf = ({ volumeWins, stages, merged }: ComparedPair): number[] => [
  volumeWins ?? 0,
  ...stages.map(({ wins }) => wins ?? 0),
  ...merged.map(({ wins }) => wins),
];

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** Expects one number to be the other with the opposite sign, or both to be unknown. */
function expectMirrored(one: number | null, other: number | null): void {
  if (one === null || other === null) expect(one).toBe(other);
  else expect(one + other).toBeCloseTo(0, 10);
}

describe('two reps head to head', () => {
  test('of the textbook are equally effective, one more efficient, by no more than luck', () => {
    const { efficiency, gapWins, volumeOf, volumeWins, merged } = pairOf(textbook, 'A', 'B');
    expect(efficiency).toMatchObject({ verdict: 'luck', luck: [2, 7], needed: 4705 });
    expect(efficiency.gap).toBeCloseTo(1 / 60, 12);
    expect(efficiency.low).toBeCloseTo(-0.0959, 4);
    expect(efficiency.high).toBeCloseTo(0.1397, 4);
    expect(efficiency.p).toBeCloseTo(0.7703414097628, 10);
    expect(gapWins).toBe(0);
    expect(volumeOf).toBe('held');
    expect(volumeWins).toBeCloseTo(-11 / 12, 12);
    expect(merged).toEqual([
      { from: 'held', to: 'wins', wins: expect.closeTo(11 / 12, 12) as number },
    ]);
  });

  test('of methods.md, section 5, differ by volume and five stages that cancel out', () => {
    const rows = [row('Ana', 120, 60, 54, 50, 20, 5), row('Ben', 150, 60, 72, 60, 15, 5)];
    const { stages, volumeWins, gapWins, merged } = pairOf(rows, 'Ana', 'Ben');
    expect([volumeWins!, ...stages.map(({ wins }) => wins!)].map((one) => one.toFixed(1))).toEqual([
      '-1.2',
      '1.2',
      '-1.5',
      '0.5',
      '2.4',
      '-1.5',
    ]);
    expect(gapWins).toBe(0);
    expect(merged).toEqual([]);
  });

  test('swapped flip every sign', () => {
    fc.assert(
      fc.property(partlyKnownTeam(2, 4), (rows) => {
        const one = pairOf(rows, 'Rep 1', 'Rep 2');
        const other = pairOf(rows, 'Rep 2', 'Rep 1');
        const both = [
          [one.efficiency, other.efficiency] as const,
          ...one.stages.map((stage, at) => [stage, other.stages[at]!] as const),
        ];
        for (const [x, y] of both) {
          expectMirrored(x.gap, y.gap);
          expectMirrored(x.low, y.high);
          expectMirrored(x.high, y.low);
          expect([x.p, x.verdict]).toEqual([y.p, y.verdict]);
        }
        expectMirrored(one.gapWins, other.gapWins);
        expectMirrored(one.volumeWins, other.volumeWins);
        one.stages.forEach((stage, at) => {
          expectMirrored(stage.wins, other.stages[at]!.wins);
          expect([stage.a, stage.b]).toEqual([other.stages[at]!.b, other.stages[at]!.a]);
        });
        expect(one.merged.map(({ from, to }) => [from, to])).toEqual(
          other.merged.map(({ from, to }) => [from, to]),
        );
        one.merged.forEach(({ wins }, at) => expectMirrored(wins, other.merged[at]!.wins));
        expect(one.efficiency.needed).toBe(other.efficiency.needed);
        expect(one.volumeOf).toBe(other.volumeOf);
      }),
      { numRuns: 150 },
    );
  });

  test('swapped share the wins of the luck range between them', () => {
    fc.assert(
      fc.property(anyTeam(2, 2), (rows) => {
        const [one, other] = [pairOf(rows, 'Rep 1', 'Rep 2'), pairOf(rows, 'Rep 2', 'Rep 1')];
        if (one.efficiency.luck === null) {
          expect(other.efficiency.luck).toBeNull();
          return;
        }
        const wins = rows[0]!.wins! + rows[1]!.wins!;
        const [low, high] = one.efficiency.luck;
        expect(other.efficiency.luck).toEqual([wins - high, wins - low]);
      }),
      { numRuns: 150 },
    );
  });

  test('have parts that add up to the gap in wins, whatever is zero or unknown', () => {
    fc.assert(
      fc.property(partlyKnownTeam(2, 2), (rows) => {
        const pair = pairOf(rows, 'Rep 1', 'Rep 2');
        expect(pair.gapWins).toBeCloseTo(rows[0]!.wins! - rows[1]!.wins!, 9);
        expect(sum(partsOf(pair))).toBeCloseTo(pair.gapWins!, 9);
        expect(pair.volumeOf).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Row]>([
    ['appointments booked of nobody qualified', row('A', 10, 0, 5, 4, 3, 2)],
    ['wins without a proposal', row('A', 10, 8, 7, 6, 0, 2)],
    ['wins without a target', row('A', 0, 0, 0, 0, 0, 2)],
    ['nothing at all', row('A', 0, 0, 0, 0, 0, 0)],
  ])('still add up with %s', (_, odd) => {
    const pair = pairOf([odd, row('B', 20, 10, 8, 7, 5, 3)], 'A', 'B');
    expect(pair.gapWins).toBe(odd.wins! - 3);
    expect(sum(partsOf(pair))).toBeCloseTo(odd.wins! - 3, 10);
  });

  test('jumping over a milestone at zero take the steps around it together', () => {
    const pair = pairOf([row('A', 10, 0, 5, 4, 3, 2), row('B', 20, 10, 8, 7, 5, 3)], 'A', 'B');
    expect(pair.merged).toEqual([
      { from: 'targets', to: 'booked', wins: expect.any(Number) as number },
    ]);
    const unknown = pair.stages.filter(({ wins }) => wins === null).map(({ ratio }) => ratio);
    expect(unknown).toEqual(['qualification', 'booking']);
  });

  test('have a luck range that leaves the wins out exactly where the verdict is real', () => {
    let real = 0;
    fc.assert(
      fc.property(anyTeam(2, 5), fc.boolean(), (rows, alone) => {
        const pair = alone ? pairOf(rows, 'Rep 1') : pairOf(rows, 'Rep 1', 'Rep 2');
        const { luck, verdict } = pair.efficiency;
        if (luck === null) {
          expect(verdict).toBe('none');
          return;
        }
        const wins = rows[0]!.wins!;
        const isOutside = wins < luck[0] || wins > luck[1];
        real += Number(isOutside);
        expect(isOutside).toBe(verdict === 'real');
      }),
      { numRuns: 400, seed: 3 },
    );
    expect(real).toBeGreaterThan(10);
  });

  test('never have a weaker verdict with all counts multiplied', () => {
    const strength = { unknown: 0, none: 0, luck: 1, leaning: 2, real: 3 };
    fc.assert(
      fc.property(anyTeam(2, 2), fc.integer({ min: 2, max: 5 }), (rows, factor) => {
        const before = pairOf(rows, 'Rep 1', 'Rep 2');
        const after = pairOf(
          rows.map((one) => times(one, factor)),
          'Rep 1',
          'Rep 2',
        );
        expect(strength[after.efficiency.verdict]).toBeGreaterThanOrEqual(
          strength[before.efficiency.verdict],
        );
        expect(after.efficiency.gap ?? 0).toBeCloseTo(before.efficiency.gap ?? 0, 12);
      }),
      { numRuns: 200 },
    );
  });

  test('say who is ahead in a sentence that names both', () => {
    const { sentence } = pairOf(
      [row('Ida', 90, 60, 50, 45, 40, 30), row('Bo', 90, 60, 50, 45, 20, 5)],
      'Ida',
      'Bo',
    );
    expect(sentence).toMatch(/^Ida is more effective: 30 wins against 5\. Ida is more efficient, /);
    expect(sentence).toContain('The difference in efficiency is real');
    expect(sentence).toContain(
      'Ida closes a larger share of proposals (15 wins, real) and turns a larger share of the appointments held into proposals (10 wins, real).',
    );
  });

  test('with nothing to divide by say so', () => {
    const { sentence, efficiency } = pairOf(
      [
        { rep: 'A', held: 0, wins: 0 },
        { rep: 'B', held: 60, wins: 5 },
      ],
      'A',
      'B',
    );
    expect(sentence).toContain(
      'How efficient A is cannot be said: there is no record of appointments held.',
    );
    expect(efficiency).toEqual({
      a: expect.objectContaining({
        numerator: 0,
        denominator: 0,
        value: null,
        low: null,
        high: null,
      }) as object,
      b: expect.objectContaining({ numerator: 5, denominator: 60, value: 5 / 60 }) as object,
      gap: null,
      low: null,
      high: null,
      p: null,
      verdict: 'none',
      luck: null,
      needed: null,
    });
  });

  test('with a colleague of unknown effort leave the efficiency of the rest unknown', () => {
    const { sentence, efficiency } = pairOf(
      [
        { rep: 'A', held: 50, wins: 10 },
        { rep: 'B', held: 60, wins: 12 },
        { rep: 'C', wins: 5 },
      ],
      'A',
    );
    expect(efficiency).toMatchObject({ gap: null, a: { value: 0.2 }, b: { value: null } });
    expect(sentence).toContain('How efficient the rest of the team is cannot be said');
  });

  test('without a win on either side have nothing to tell apart', () => {
    const { sentence, efficiency } = pairOf(
      [
        { rep: 'A', held: 50, wins: 0 },
        { rep: 'B', held: 60, wins: 0 },
      ],
      'A',
      'B',
    );
    expect(sentence).toContain('Nobody has won yet, so there is nothing to tell apart.');
    expect(efficiency).toMatchObject({ gap: 0, verdict: 'luck', luck: [0, 0], needed: null });
  });

  test('divide by the effort that was asked for', () => {
    const rows = [row('A', 100, 80, 70, 50, 20, 5), row('B', 200, 80, 70, 60, 10, 5)];
    for (const effort of ['targets', 'booked', 'held', 'proposals'] as const) {
      const { pair, reps } = compareRows(rows, { heads: ['A', 'B'], effort });
      expect(pair!.efficiency.gap).toBeCloseTo(5 / rows[0]![effort]! - 5 / rows[1]![effort]!, 12);
      expect(reps.find(({ rep }) => rep === 'B')!.efficiency.denominator).toBe(rows[1]![effort]);
    }
  });
});

describe('one rep against the rest of the team', () => {
  test('is never compared with a total that contains the rep', () => {
    fc.assert(
      fc.property(anyTeam(2, 6), (rows) => {
        const pair = pairOf(rows, 'Rep 1');
        const others = rows.slice(1);
        expect(pair.b).toBeNull();
        for (const stage of pair.stages.slice(4)) {
          expect(stage.a.numerator).toBe(rows[0]!.wins);
          expect(stage.b.numerator).toBe(sum(others.map(({ wins }) => wins!)));
          expect(stage.b.denominator).toBe(sum(others.map(({ proposals }) => proposals!)));
        }
        const average = sum(others.map(({ wins }) => wins!)) / others.length;
        expect(pair.gapWins).toBeCloseTo(rows[0]!.wins! - average, 9);
        expect(sum(partsOf(pair))).toBeCloseTo(pair.gapWins!, 9);
      }),
      { numRuns: 150 },
    );
  });

  test('is called the rest, in averages', () => {
    const rows = [...textbook, { rep: 'C', held: 40, wins: 2 }];
    const { sentence } = pairOf(rows, 'A');
    expect(sentence).toMatch(
      /^More wins so far, by no more than luck could explain: A 5 against 3\.5 a rep on average\. A has the higher efficiency so far, 10\.0 % against 7\.0 % of the appointments held\./,
    );
  });

  test('has nobody to be compared with when alone', () => {
    const { pair, sentence } = compareRows([textbook[0]!], { heads: ['A'] });
    expect(pair).toBeNull();
    expect(sentence).toBe(
      'A won 10.0 % of the appointments held (5/50). There is nobody to compare with.',
    );
  });

  test('keeps to shares where the numbers make sense', () => {
    fc.assert(
      fc.property(tidyTeam(2, 4), (rows) => {
        const { efficiency, stages } = pairOf(rows, 'Rep 1');
        for (const { gap, low, high } of [efficiency, ...stages]) {
          if (gap === null) continue;
          expect(low!).toBeLessThanOrEqual(gap);
          expect(high!).toBeGreaterThanOrEqual(gap);
          expect(Math.abs(low!)).toBeLessThanOrEqual(1);
          expect(Math.abs(high!)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
