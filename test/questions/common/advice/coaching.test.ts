import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedRep } from '../../../../src/questions/compare/result.js';
import vectors from '../../../stats/vectors.json' with { type: 'json' };
import { anyTeam, compareRows, type Row, row, worked } from '../measurements.js';

const ratios = ['qualification', 'booking', 'appointment', 'proposal', 'closing'];

const repOf = (rows: readonly Row[], name: string): ComparedRep =>
  compareRows(rows).reps.find(({ rep }) => rep === name)!;

const coachVectors = vectors.vectors.flatMap(({ id, method, input, expected, tol }) => {
  if (method !== 'coach') return [];
  const { team, rep } = input as { team: number[][]; rep: number };
  const { gain, shrunk, bench } = expected as Record<'gain' | 'shrunk' | 'bench', number[]>;
  return [{ id, team, rep, gain, shrunk, bench, tol }];
});

describe('coaching', () => {
  test.each(coachVectors)(
    'advises what R says of $id',
    ({ team, rep, gain, shrunk, bench, tol }) => {
      const names = team.map((_, place) => `Rep ${place + 1}`);
      const { coaching } = repOf(
        team.map((counts, place) => row(names[place]!, ...counts)),
        names[rep - 1]!,
      );
      const expected = ratios
        .map((ratio, at) => ({ ratio, gain: gain[at]!, own: shrunk[at]!, others: bench[at]! }))
        .filter((one) => one.gain >= 0.005)
        .sort((a, b) => b.gain - a.gain);
      expect(coaching.map(({ ratio }) => ratio)).toEqual(expected.map(({ ratio }) => ratio));
      coaching.forEach((one, at) => {
        for (const key of ['gain', 'own', 'others'] as const) {
          expect(Math.abs(one[key] - expected[at]![key])).toBeLessThanOrEqual(tol);
        }
      });
    },
  );

  test('of the worked team sends Ben to proposals and Dee to closing, both unproven', () => {
    const [ben] = repOf(worked, 'Ben').coaching;
    expect(ben).toMatchObject({ ratio: 'proposal', verdict: 'leaning' });
    expect(ben!.gain).toBeCloseTo(3.1, 1);
    expect(ben!.q).toBeCloseTo(0.08, 2);
    const [dee] = repOf(worked, 'Dee').coaching;
    expect(dee).toMatchObject({ ratio: 'closing', verdict: 'leaning' });
    expect(dee!.gain).toBeCloseTo(2.7, 1);
    expect(dee!.p).toBeCloseTo(0.04, 2);
    expect(dee!.q).toBeCloseTo(0.3, 1);
    const [ana, ...next] = repOf(worked, 'Ana').coaching;
    expect(ana).toMatchObject({ ratio: 'booking' });
    expect(next[0]).toMatchObject({ ratio: 'closing' });
    expect(ana!.gain).toBeCloseTo(0.3, 1);
  });

  test('of groups that are nobody tells the gap, and gives nobody anything to work on', () => {
    const { reps } = compareRows(worked, { by: 'segment' });
    const [proposal] = reps.find(({ rep }) => rep === 'Ben')!.coaching;
    expect(proposal!.sentence).toBe(
      'Proposal: 25.0 % (15/60) against 46.6 % for the others, about 3.1 wins to gain; it leans that way, but is not proven.',
    );
  });

  test('words the advice with the counts, the gain and how sure it is, without a p-value', () => {
    const [proposal] = repOf(worked, 'Ben').coaching;
    expect(proposal!.sentence).toBe(
      'Proposal: work on turning a need into a priced solution within the budget of the customer; 25.0 % (15/60) against 46.6 % for the others, about 3.1 wins to gain; it leans that way, but is not proven.',
    );
  });

  test('is said only where the data tell, and once said goes with the standing', () => {
    expect(repOf(worked, 'Ben').sentence).toBe(
      'Ben: 5 wins, cannot be told apart from the others.',
    );
    const many = worked.map(({ rep, ...counts }): Row => ({
      rep,
      ...Object.fromEntries(Object.entries(counts).map(([at, count]) => [at, 10 * Number(count)])),
    }));
    expect(repOf(many, 'Ben').sentence).toMatch(
      /^Ben: 50 wins, costly\. Proposal: work on .*; the difference is real\.$/,
    );
  });

  test('gains are above zero, the most wins first', () => {
    fc.assert(
      fc.property(anyTeam(2, 6), (rows) => {
        for (const { coaching } of compareRows(rows).reps) {
          const gains = coaching.map(({ gain }) => gain);
          expect(gains.every((gain) => gain > 0)).toBe(true);
          expect(gains).toEqual([...gains].sort((a, b) => b - a));
          for (const { own, others } of coaching) expect(others).toBeGreaterThan(own);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is called real only where the screening of the whole table flags it', () => {
    let real = 0;
    fc.assert(
      fc.property(anyTeam(2, 6), (rows) => {
        for (const { coaching } of compareRows(rows).reps) {
          for (const { verdict, q } of coaching) {
            if (verdict === 'real') expect(q).toBeLessThan(0.05);
            real += Number(verdict === 'real');
          }
        }
      }),
      { numRuns: 100, seed: 5 },
    );
    expect(real).toBeGreaterThan(0);
  });

  test('has no stage for a rep who is at or above the others everywhere', () => {
    const rows = [row('Best', 100, 80, 72, 65, 50, 30), row('Other', 100, 40, 30, 20, 8, 2)];
    const { coaching, sentence } = repOf(rows, 'Best');
    expect(coaching).toEqual([]);
    expect(sentence).toBe('Best: 30 wins, effective and efficient.');
  });

  test('tells who wins more per effort and less in all that the lever is volume', () => {
    const rows = [row('Small', 40, 36, 34, 30, 24, 15), row('Other', 900, 810, 765, 675, 270, 60)];
    expect(repOf(rows, 'Small').sentence).toBe(
      'Small: 15 wins, efficient but too little volume. The lever is volume: more appointments held.',
    );
  });

  test('tells reps who are all alike that they cannot be told apart', () => {
    const rows = ['A', 'B', 'C'].map((name) => row(name, 100, 50, 40, 30, 20, 10));
    for (const { coaching, sentence } of compareRows(rows).reps) {
      expect(coaching).toEqual([]);
      expect(sentence).toMatch(/: 10 wins, cannot be told apart from the others\.$/);
    }
  });

  test('is worth money where the money of a win is known', () => {
    const rows = worked.map((one) => ({ ...one, revenue: one.wins! * 1000, currency: 'EUR' }));
    for (const { coaching } of compareRows(rows).reps) {
      for (const { gain, money } of coaching) {
        expect(money).toEqual({
          currency: 'EUR',
          amount: expect.closeTo(1000 * gain, 6) as number,
        });
      }
    }
    expect(repOf(worked, 'Ben').coaching[0]!.money).toBeNull();
  });

  test('takes the money of a win from the team where a rep has not won yet', () => {
    const rows = [
      { ...row('New', 50, 20, 18, 15, 5, 0), revenue: 0, currency: 'EUR' },
      { ...row('Old', 100, 50, 45, 40, 30, 10), revenue: 20_000, currency: 'EUR' },
    ];
    const [first] = repOf(rows, 'New').coaching;
    expect(first!.money!.amount).toBeCloseTo(first!.gain * 2000, 6);
  });

  test('says that a gain between milestones has no name where the stages are unknown', () => {
    const rows = [
      { rep: 'A', held: 50, wins: 25 },
      { rep: 'B', held: 60, wins: 5 },
    ];
    const { coaching, sentence } = repOf(rows, 'B');
    expect(coaching).toEqual([]);
    expect(sentence).toMatch(
      /About \d+\.\d wins to gain, but these counts do not say at which stage\.$/,
    );
  });

  test('never promises wins where the wins are not known', () => {
    const rows = [
      { rep: 'A', targets: 100, qualified: 50 },
      { rep: 'B', targets: 100, qualified: 20 },
    ];
    expect(repOf(rows, 'B').coaching).toMatchObject([
      { ratio: 'qualification', gainIn: 'qualified', money: null },
    ]);
    for (const { sentence } of compareRows(rows).reps) {
      expect(sentence).not.toMatch(/\d wins to gain/);
    }
  });

  test('before the first win counts gains in the last milestone that anybody reached', () => {
    const rows = [row('A', 200, 20, 10, 8, 4, 0), row('B', 200, 180, 150, 140, 100, 0)];
    const { coaching, sentence } = repOf(rows, 'A');
    expect(coaching[0]).toMatchObject({
      ratio: 'qualification',
      gainIn: 'proposals',
      verdict: 'real',
      money: null,
    });
    expect(sentence).toMatch(/about \d+\.\d proposals to gain; the difference is real\.$/);
    const won = [...rows, row('C', 10, 5, 5, 5, 5, 1)];
    expect(repOf(won, 'A').coaching[0]).toMatchObject({ gainIn: 'wins' });
  });

  test('is none where nobody got beyond the first milestone', () => {
    const rows = [row('A', 200, 0, 0, 0, 0, 0), row('B', 100, 0, 0, 0, 0, 0)];
    for (const { coaching } of compareRows(rows).reps) expect(coaching).toEqual([]);
  });

  test('claims no rank against others of whom nothing is known', () => {
    const known = { rep: 'A', held: 50, wins: 5 };
    const others: Row[] = [
      { rep: 'B', held: 0, wins: 0 },
      { rep: 'B', targets: 100, wins: 5 },
    ];
    for (const other of others) {
      expect.soft(repOf([known, other], 'A').sentence).not.toContain('At or above');
    }
  });

  test('of nobody who has won does not call everybody effective and efficient', () => {
    const rows = [
      { rep: 'A', held: 50, wins: 0 },
      { rep: 'B', held: 60, wins: 0 },
    ];
    for (const { quadrant } of compareRows(rows).reps) {
      expect(quadrant).not.toBe('effective-efficient');
    }
  });
});
