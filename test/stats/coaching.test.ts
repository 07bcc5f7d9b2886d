import { luckRange } from '../../src/stats/luck-range.js';
import { restOfTeam } from '../../src/stats/rest-of-team.js';
import { stepRatios } from '../../src/stats/team-paths.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedCoachingEvidence, coachingEvidence } from '../../src/stats/coaching-evidence.js';
import { coachingGains } from '../../src/stats/coaching-gains.js';
import { nothingOpen, type OpenCounts } from '../../src/stats/open-counts.js';
import { quantile } from '../../src/stats/quantile.js';
import { onePointGain, whatIfGain } from '../../src/stats/what-if.js';
import { numbersIn, path } from './arbitraries.js';
import { list, testVectors } from './vectors.js';

const TEAM = [
  [120, 60, 54, 50, 20, 5],
  [150, 60, 72, 60, 15, 5],
  [100, 45, 44, 40, 22, 9],
  [130, 70, 66, 58, 25, 3],
  [40, 18, 17, 15, 9, 3],
];

describe('what if', () => {
  interface Input {
    readonly T: number;
    readonly ratios: readonly number[];
    readonly stage: number;
    readonly target: number;
  }
  testVectors<Input>('whatIf', ({ T, ratios, stage, target }) =>
    whatIfGain(T, ratios, stage - 1, target),
  );

  test('one point more is a hundredth of the whole way', () => {
    expect(onePointGain(100, [0.5, 0.9, 0.8, 0.5, 0.25], 3)).toBeCloseTo(0.09, 14);
    expect(onePointGain(100, [0.5, 0], 1)).toBe(0.5);
  });

  test('is unknown when a ratio is', () => {
    expect(whatIfGain(100, [0.5, null, 0.2], 0, 0.6)).toBeNull();
    expect(whatIfGain(100, [0.5, null, 0.2], 1, 0.6)).toBeNull();
    expect(onePointGain(100, [null], 0)).toBeNull();
  });

  test('refuses what makes no sense', () => {
    expect(() => whatIfGain(-1, [0.5], 0, 0.6)).toThrow(RangeError);
    expect(() => whatIfGain(1, [0.5], 1, 0.6)).toThrow(RangeError);
    expect(() => whatIfGain(1, [0.5], 0, NaN)).toThrow(RangeError);
    expect(() => whatIfGain(1, [NaN], 0, 0.6)).toThrow(RangeError);
  });
});

describe('quantile', () => {
  testVectors<{ v: number | number[]; p: number[] }>('quantile', ({ v, p }) =>
    p.map((share) => quantile(list(v), share)),
  );

  test('of nothing is none, and nonsense is refused', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
    expect(() => quantile([NaN], 0.5)).toThrow(RangeError);
  });
});

describe('coaching gains', () => {
  testVectors<{ team: number[][]; rep: number }>('coach', ({ team, rep }) => {
    const cells = coachingGains(team)[rep - 1] ?? [];
    return {
      gain: cells.map(({ gain }) => gain),
      shrunk: cells.map(({ shrunk }) => shrunk),
      bench: cells.map(({ benchmark }) => benchmark),
    };
  });

  test('of a team of one are unknown, of nobody there are none', () => {
    expect(coachingGains([[100, 50, 5]])).toEqual([
      [
        { shrunk: 0.5, benchmark: null, gain: null },
        { shrunk: 0.1, benchmark: null, gain: null },
      ],
    ]);
    expect(coachingGains([])).toEqual([]);
  });

  test('are unknown for a step on which nobody has data', () => {
    const cells = coachingGains([
      [10, 0, 0],
      [20, 0, 0],
    ]);
    expect(cells[0]?.map(({ gain }) => gain)).toEqual([null, null]);
    expect(cells[0]?.map(({ shrunk }) => shrunk)).toEqual([0, null]);
  });

  test('never give NaN, whatever the zeros', () => {
    fc.assert(
      fc.property(fc.array(path(6), { maxLength: 7 }), (team) => {
        expect(numbersIn(coachingGains(team)).every(Number.isFinite)).toBe(true);
        expect(numbersIn(coachingEvidence(team)).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('refuse rows of different length and impossible counts', () => {
    expect(() =>
      coachingGains([
        [10, 5],
        [10, 5, 1],
      ]),
    ).toThrow(RangeError);
    expect(() => coachingGains([[10, -5]])).toThrow(RangeError);
  });
});

describe('coaching evidence', () => {
  const cells = coachingEvidence(TEAM);

  /** What luck alone could have given a rep at a step, against the rest of the team. */
  const luckOf = (rep: number, step: number) => {
    const reps = stepRatios(TEAM)[step]!;
    return luckRange(reps[rep]!, restOfTeam(reps, rep), 'proportion');
  };

  test('leans on Ben making too few proposals: not proven among 25 cells', () => {
    const ben = cells[1]?.[3];
    expect(luckOf(1, 3)).toEqual([19, 30]);
    expect(ben?.p).toBeCloseTo(0.003, 3);
    expect(ben?.q).toBeCloseTo(0.08, 2);
    expect(ben?.flagged).toBe(false);
  });

  test('finds Dee leaning on closing: not proven among 25 cells', () => {
    const dee = cells[3]?.[4];
    expect(luckOf(3, 4)).toEqual([4, 10]);
    expect(dee?.p).toBeCloseTo(0.04, 2);
    expect(dee?.q).toBeCloseTo(0.3, 1);
    expect(dee?.flagged).toBe(false);
  });

  test('proves what is still below .05 after the screening', () => {
    const twice = coachingEvidence(TEAM.map((counts) => counts.map((count) => 2 * count)));
    expect(twice[1]?.[3]?.q).toBeLessThan(0.05);
    expect(twice[1]?.[3]?.flagged).toBe(true);
  });

  test('of a team of one is none', () => {
    expect(coachingEvidence([[10, 5]])).toEqual([
      [{ p: null, verdict: 'none', q: null, flagged: false }],
    ]);
  });
});

test('steps that the export cannot tell strengthen the evidence of no other', () => {
  const open = (count: number, of: number, openEvents: number): OpenCounts => ({
    ...nothingOpen({ count, of }),
    openEvents,
  });
  const told = { isShare: true, reps: [40, 55, 48].map((count) => open(count, 100, 0)) };
  const untold = { isShare: true, reps: [0, 0, 0].map((count) => open(count, 100, 100)) };
  const alone = boundedCoachingEvidence([told], 3);
  const beside = boundedCoachingEvidence([told, untold, untold, untold], 3);
  beside.forEach(([step], rep) => {
    expect(step!.p).toBe(alone[rep]![0]!.p);
    expect(step!.q).toBeGreaterThanOrEqual(alone[rep]![0]!.q!);
  });
  expect(beside[0]![1]).toMatchObject({ verdict: 'unknown', q: null, flagged: false });
});
