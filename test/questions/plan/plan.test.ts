import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlanStart, starts } from '../../../src/questions/plan/starts.js';
import type { PlanRow } from '../../../src/questions/plan/result.js';
import { chanceOfWins } from '../../../src/stats/chance-of-wins.js';
import { neededForWins } from '../../../src/stats/needed-for-wins.js';
import vectors from '../../stats/vectors.json' with { type: 'json' };
import { anyTeam, planRows, type Row, tidyTeam } from '../common/measurements.js';

const alone: Row = { rep: 'A', held: 50, wins: 5 };

const rowOf = (result: { readonly from: PlanRow[] }, milestone: PlanStart): PlanRow =>
  result.from.find((one) => one.milestone === milestone)!;

const needs = ({ sure }: PlanRow): (number | null)[] => sure.map(({ needed }) => needed);

/** What the reference says is needed after a record of 5 of 50: a Beta of 5.5 and 45.5. */
const referenceNeeds = vectors.vectors.flatMap(({ id, method, input, expected }) => {
  const { a, b, wins, prob } = input as { a?: number; b?: number; wins?: number; prob?: number };
  return method === 'planNeed' && a === 5.5 && b === 45.5
    ? [{ id, wins: wins!, probability: prob!, needed: expected as unknown as number }]
    : [];
});

const posteriors = vectors.vectors.flatMap(({ id, method, input, expected }) => {
  if (method !== 'planPosterior') return [];
  const { x, n, rep } = input as { x: number | number[]; n: number | number[]; rep: number };
  const { a, b } = expected as unknown as { a: number; b: number };
  const wins = [x].flat();
  // Without a win of anybody the posterior exists, but spanco refuses to plan on it.
  return wins.every((one) => one === 0) ? [] : [{ id, x: wins, n: [n].flat(), rep, a, b }];
});

describe('a plan', () => {
  test('for ten wins after 5 of 50 needs 94, 147 and 189 appointments held', () => {
    for (const rep of ['A', null]) {
      const held = rowOf(planRows([alone], { rep }), 'held');
      expect(held).toEqual({
        milestone: 'held',
        wins: 5,
        of: 50,
        rate: 0.1,
        onAverage: 100,
        fails: expect.closeTo(0.4506, 4) as number,
        sure: [
          { probability: 0.5, needed: 94 },
          { probability: 0.8, needed: 147 },
          { probability: 0.9, needed: 189 },
        ],
        unplannable: null,
      });
    }
  });

  test('after 250 of 2,500 needs less to be as sure', () => {
    const result = planRows([{ rep: 'A', held: 2500, wins: 250 }], { sure: [0.8] });
    expect(needs(rowOf(result, 'held'))).toEqual([124]);
  });

  test.each(referenceNeeds)('needs what R says in $id', ({ wins, probability, needed }) => {
    const result = planRows([alone], { goal: { wins }, sure: [probability] });
    expect(needs(rowOf(result, 'held'))).toEqual([needed]);
  });

  test('has references to be held against', () => {
    expect(referenceNeeds.length).toBeGreaterThan(0);
    expect(posteriors.length).toBeGreaterThan(1);
  });

  test.each(posteriors)('steadies the record of a rep by the team as R does in $id', (vector) => {
    const { x, n, rep, a, b } = vector;
    const rows = x.map((wins, place) => ({ rep: `Rep ${place + 1}`, held: n[place]!, wins }));
    const held = rowOf(planRows(rows, { rep: `Rep ${rep}` }), 'held');
    const belief = { kind: 'proportion', wins: a, misses: b } as const;
    expect(needs(held)).toEqual([0.5, 0.8, 0.9].map((sure) => neededForWins(belief, 10, sure)));
    const { chance } = planRows(rows, {
      rep: `Rep ${rep}`,
      planned: { milestone: 'held', count: 150 },
    });
    expect(chance!.probability).toBeCloseTo(chanceOfWins(belief, 10, 150), 9);
  });

  test('with 147 appointments held gets ten wins with a probability of 0.8000', () => {
    const { chance, sentence } = planRows([alone], {
      rep: 'A',
      planned: { milestone: 'held', count: 147 },
    });
    expect(chance).toMatchObject({ milestone: 'held', planned: 147 });
    expect(chance!.probability!.toFixed(4)).toBe('0.8000');
    expect(sentence).toBe(
      '10 wins: with 147 appointments held planned, A gets there in about 80 of 100 cases (record: 5 wins of 50 appointments held).',
    );
  });

  test('says in one sentence what to plan, and what is needed on average', () => {
    expect(planRows([alone], { rep: 'A' }).sentence).toBe(
      'Plan 147 appointments held to be 80 % sure of 10 wins, 189 to be 90 % sure; on average A needs 100 appointments held, but falls short with so many in about 45 of 100 cases.',
    );
  });

  test('starts from every milestone', () => {
    expect(planRows([alone]).from.map(({ milestone }) => milestone)).toEqual([...starts]);
    expect(starts).toEqual(['targets', 'qualified', 'booked', 'held', 'proposals']);
  });

  test('is enough, and one less is not', () => {
    fc.assert(
      fc.property(
        tidyTeam(1, 4),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(0.5, 0.8, 0.9),
        (rows, wins, sure) => {
          const asked = { rep: 'Rep 1', goal: { wins }, sure: [sure] };
          const held = rowOf(planRows(rows, asked), 'held');
          const [needed] = needs(held);
          if (needed === null || needed === undefined) return;
          const chance = (count: number) =>
            planRows(rows, { ...asked, planned: { milestone: 'held', count } }).chance!
              .probability!;
          expect(chance(needed)).toBeGreaterThanOrEqual(sure);
          expect(chance(needed - 1)).toBeLessThan(sure);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('needs more to be surer, and for more wins', () => {
    fc.assert(
      fc.property(anyTeam(1, 4), fc.integer({ min: 1, max: 12 }), (rows, wins) => {
        const less = planRows(rows, { rep: 'Rep 1', goal: { wins } });
        const more = planRows(rows, { rep: 'Rep 1', goal: { wins: wins + 1 } });
        less.from.forEach((one, at) => {
          const numbers = needs(one).map((needed) => needed ?? Infinity);
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
          needs(more.from[at]!).forEach((needed, place) =>
            expect(needed ?? Infinity).toBeGreaterThanOrEqual(numbers[place]!),
          );
        });
      }),
      { numRuns: 100 },
    );
  });

  test('for money is one for wins, at the money of a win', () => {
    const earning = { ...alone, revenue: 100_000, currency: 'EUR' };
    const result = planRows([earning], { rep: 'A', goal: { revenue: 250_000 } });
    expect(result.goal).toEqual({
      wins: 13,
      revenue: 250_000,
      perWin: { currency: 'EUR', amount: 20_000 },
    });
    expect(result.from).toEqual(planRows([earning], { rep: 'A', goal: { wins: 13 } }).from);
    expect(result.sentence).toMatch(
      /^Plan \d+ appointments held to be 80 % sure of 13 wins \(250,000 EUR at 20,000 EUR a win\), .*; on average A /,
    );
  });

  test('for money takes what a win is worth to the team where the rep has not won yet', () => {
    const rows = [
      { rep: 'New', held: 30, wins: 0, revenue: 0, currency: 'EUR' },
      { rep: 'Old', held: 50, wins: 5, revenue: 100_000, currency: 'EUR' },
    ];
    const { goal } = planRows(rows, { rep: 'New', goal: { revenue: 40_000 } });
    expect(goal).toMatchObject({ wins: 2, perWin: { amount: 20_000 } });
  });

  test.each<[string, readonly Row[]]>([
    ['unknown', [alone]],
    ['nothing', [{ ...alone, revenue: 0 }]],
    [
      'in several currencies',
      [
        { ...alone, revenue: 1000, currency: 'EUR' },
        { ...alone, rep: 'B', revenue: 1000, currency: 'CHF' },
      ],
    ],
  ])('for money is refused where the money of a win is %s', (_, rows) => {
    expect(() => planRows(rows, { goal: { revenue: 1000 } })).toThrow(
      'Cannot turn the goal into wins',
    );
  });

  test.each<[string, Row, PlanRow['unplannable'], RegExp]>([
    ['is not recorded', { rep: 'A', proposals: 9, wins: 5 }, 'unknown', /on average A needs/],
    ['has no record', { rep: 'A', held: 0, wins: 0 }, 'no-record', /\(no record yet\)/],
    ['has no win', { rep: 'A', held: 50, wins: 0 }, 'no-wins', /\(no win on record\)/],
  ])('says why a start that %s cannot be planned', (_, only, why, sentence) => {
    const result = planRows([only], { rep: 'A' });
    const held = rowOf(result, 'held');
    expect(held).toMatchObject({ unplannable: why, onAverage: null });
    expect(needs(held)).toEqual([null, null, null]);
    expect(result.sentence).toMatch(sentence);
  });

  test('beyond a million says so', () => {
    const result = planRows([{ rep: 'A', held: 900_000, wins: 1 }], { goal: { wins: 1000 } });
    expect(rowOf(result, 'held')).toMatchObject({ unplannable: 'beyond-limit' });
    expect(result.sentence).toContain(
      'More than a million would be needed to be 80 % sure and 90 % sure.',
    );
  });

  test('has no probability where there is no record', () => {
    const { chance, sentence } = planRows([{ rep: 'A', held: 0, wins: 0 }], {
      rep: 'A',
      planned: { milestone: 'held', count: 50 },
    });
    expect(chance).toEqual({ milestone: 'held', planned: 50, probability: null });
    expect(sentence).toContain('cannot be said from the record of A (no record yet)');
  });

  test('of a newcomer stands on the record of the team', () => {
    const rows = [
      { rep: 'New', held: 0, wins: 0 },
      { rep: 'B', held: 50, wins: 5 },
      { rep: 'C', held: 60, wins: 5 },
    ];
    const held = rowOf(planRows(rows, { rep: 'New' }), 'held');
    expect(held.rate).toBeCloseTo(10 / 110, 12);
    expect(held.unplannable).toBeNull();
  });

  test('of a rep whose record is known does not say there is none because of a colleague', () => {
    const rows = [alone, { rep: 'B', held: null, wins: 5 }];
    const held = rowOf(planRows(rows, { rep: 'A' }), 'held');
    expect(held.of).toBe(50);
    expect(held.unplannable).not.toBe('no-record');
  });

  test('of the team adds everybody up', () => {
    const rows = [alone, { rep: 'B', held: 60, wins: 5 }];
    const result = planRows(rows);
    expect(result.rep).toBeNull();
    expect(rowOf(result, 'held')).toMatchObject({ wins: 10, of: 110, rate: 10 / 110 });
    expect(result.sentence).toContain('on average the team needs 110 appointments held');
  });

  test('where there are more wins than starts counts events', () => {
    const held = rowOf(planRows([{ rep: 'A', held: 5, wins: 9 }], { rep: 'A' }), 'held');
    expect(held.rate).toBeCloseTo(1.8, 12);
    expect(held.onAverage).toBeCloseTo(10 / 1.8, 12);
    expect(needs(held)).toEqual(
      [0.5, 0.8, 0.9].map((sure) => neededForWins({ kind: 'rate', wins: 9.5, units: 5 }, 10, sure)),
    );
  });
});
