import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holmAdjust } from '../../../src/stats/holm.js';
import { verdictOf } from '../../../src/stats/verdict.js';
import { compareSchema } from '../../../src/questions/compare/result.js';
import { planSchema } from '../../../src/questions/plan/result.js';
import { starts } from '../../../src/questions/plan/starts.js';
import {
  anyTeam,
  compareRows,
  oddities,
  partlyKnownTeam,
  planRows,
  type Row,
  row,
  tidyTeam,
  worked,
} from '../common/measurements.js';

/** Every answer about a team: all reps, the first alone, the first two, plans of all and of the first. */
function everyAnswer(rows: readonly Row[]): { readonly sentence: string }[] {
  const [first, second] = rows.map(({ rep }) => rep);
  const heads = first === undefined ? [] : [[first], ...(second ? [[first, second]] : [])];
  const planned = starts.map((milestone) => ({ milestone, count: 30 }));
  return [
    compareRows(rows),
    compareRows(rows, { effort: 'targets' }),
    compareRows(rows, { effort: 'activities' }),
    ...heads.map((names) => compareRows(rows, { heads: names })),
    planRows(rows),
    planRows(rows, { rep: first ?? null }),
    ...planned.map((one) => planRows(rows, { rep: first ?? null, planned: one })),
  ];
}

const everybody200 = Array.from({ length: 200 }, (_, place) => {
  const held = 20 + (place % 37);
  return row(`Rep ${place}`, 4 * held, 2 * held, held + 9, held, 7 + (place % 13), place % 7);
});

const odd: [string, readonly Row[]][] = [
  ['nobody', []],
  ['a single rep', [row('A', 100, 50, 40, 30, 20, 5)]],
  ['a single rep with nothing', [row('A', 0, 0, 0, 0, 0, 0)]],
  ['a rep with no data', [row('A', 100, 50, 40, 30, 20, 5), row('B', 0, 0, 0, 0, 0, 0)]],
  ['a rep with no data first', [row('B', 0, 0, 0, 0, 0, 0), row('A', 100, 50, 40, 30, 20, 5)]],
  ['a rep of whom nothing is known', [row('A', 100, 50, 40, 30, 20, 5), { rep: 'B' }]],
  ['all zeros', ['A', 'B', 'C'].map((name) => row(name, 0, 0, 0, 0, 0, 0))],
  ['no wins', ['A', 'B', 'C'].map((name) => row(name, 50, 40, 30, 20, 10, 0))],
  ['all wins', ['A', 'B', 'C'].map((name) => row(name, 10, 10, 10, 10, 10, 10))],
  ['more wins than anything', ['A', 'B'].map((name) => row(name, 1, 2, 3, 4, 5, 60))],
  ['something after zero', ['A', 'B'].map((name) => row(name, 0, 5, 0, 5, 0, 5))],
  ['wins only', ['A', 'B'].map((name) => ({ rep: name, wins: 5 }))],
  ['no wins column', ['A', 'B'].map((name) => ({ rep: name, held: 5, proposals: 2 }))],
  ['nothing known', ['A', 'B'].map((name) => ({ rep: name }))],
  ['activities only', ['A', 'B'].map((name) => ({ rep: name, activities: 50, wins: 2 }))],
  ['200 reps', everybody200],
];

describe('a team', () => {
  test.each(odd)('of %s gets finite numbers and sensible sentences', (_, rows) => {
    for (const answer of everyAnswer(rows)) {
      expect(oddities(answer)).toEqual([]);
      expect(answer.sentence).not.toBe('');
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }
  });

  test('of any numbers gets finite numbers and sensible sentences', () => {
    fc.assert(
      fc.property(fc.oneof(anyTeam(1, 5), partlyKnownTeam(1, 5)), (rows) => {
        for (const answer of everyAnswer(rows)) expect(oddities(answer)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('of numbers that make sense keeps to the published shape', () => {
    fc.assert(
      fc.property(tidyTeam(1, 5), (rows) => {
        for (const heads of [[], ['Rep 1']]) {
          const result = compareRows(rows, { heads });
          expect(compareSchema.parse(result)).toEqual(result);
        }
        const planned = planRows(rows, { rep: 'Rep 1' });
        expect(planSchema.parse(planned)).toEqual(planned);
      }),
      { numRuns: 60 },
    );
  });

  test('with more wins than appointments keeps to the published shape too', () => {
    const result = compareRows([
      { rep: 'A', held: 5, wins: 9 },
      { rep: 'B', held: 60, wins: 5 },
    ]);
    expect(compareSchema.safeParse(result).error?.issues ?? []).toEqual([]);
  });

  test('of 200 stands in the order of the steadied rate, with the raw rate where those are equal', () => {
    const { reps } = compareRows(everybody200);
    expect(reps).toHaveLength(200);
    reps.slice(1).forEach(({ efficiency: { shrunk, value } }, at) => {
      const before = reps[at]!.efficiency;
      expect(before.shrunk! >= shrunk!).toBe(true);
      if (before.shrunk === shrunk) expect(before.value!).toBeGreaterThanOrEqual(value!);
    });
  });

  test('has every rep in one of four quadrants', () => {
    const quadrant = Object.fromEntries(
      compareRows([
        row('Both', 100, 90, 80, 50, 40, 20),
        row('Costly', 100, 90, 80, 200, 40, 18),
        row('Small', 100, 90, 80, 10, 8, 4),
        row('None', 100, 90, 80, 90, 20, 2),
      ]).reps.map((rep) => [rep.rep, rep.quadrant]),
    );
    expect(quadrant).toEqual({
      Both: 'effective-efficient',
      Costly: 'effective-costly',
      Small: 'efficient-low-volume',
      None: 'neither',
    });
  });

  test('ranks by what is proven only', () => {
    const { reps } = compareRows([
      { rep: 'A', held: 50, wins: 5 },
      { rep: 'B', held: 70, wins: 30 },
    ]);
    expect(reps.map(({ rep, rank }) => [rep, rank])).toEqual([
      ['B', { best: 1, worst: 1 }],
      ['A', { best: 2, worst: 2 }],
    ]);
  });

  test('has the textbook interval and the steadied rate of the textbook', () => {
    const [a] = compareRows([
      { rep: 'A', held: 50, wins: 5 },
      { rep: 'B', held: 60, wins: 5 },
    ]).reps;
    expect(a!.efficiency).toMatchObject({
      numerator: 5,
      denominator: 50,
      value: 0.1,
      low: expect.closeTo(0.0435, 4) as number,
      high: expect.closeTo(0.2136, 4) as number,
      // Mi is the other rep's 60: (5 + 60 · 10/110) / (50 + 60).
      shrunk: expect.closeTo((5 + (60 * 10) / 110) / 110, 10) as number,
    });
    expect(a!.rank).toEqual({ best: 1, worst: 2 });
  });

  test('measures a rep by the goal, in wins before money', () => {
    const share = (extra: Omit<Row, 'rep'>) =>
      compareRows([
        { rep: 'A', held: 50, wins: 5, ...extra },
        { rep: 'B', held: 60, wins: 5 },
      ]).reps.find(({ rep }) => rep === 'A')!.effectiveness.goalShare;
    expect(share({ goal: 10 })).toBe(0.5);
    expect(share({ goal: 10, revenue: 900, quota: 1000 })).toBe(0.5);
    expect(share({ revenue: 900, quota: 1000 })).toBe(0.9);
    expect(share({})).toBeNull();
    expect(share({ goal: 0 })).toBeNull();
  });

  test('calls nobody effective who missed the goal, nor anybody whom luck took there', () => {
    const { reps } = compareRows([
      { rep: 'A', held: 500, wins: 3, goal: 3 },
      { rep: 'B', held: 500, wins: 90, goal: 200 },
      { rep: 'C', held: 500, wins: 80, goal: 80 },
    ]);
    expect(Object.fromEntries(reps.map(({ rep, stands }) => [rep, stands.wins]))).toEqual({
      A: 'alike',
      B: 'alike',
      C: 'above',
    });
  });

  test('labels, ranks and advises nobody where all are equal', () => {
    const { reps, sentence } = compareRows(
      ['A', 'B', 'C', 'D'].map((name, place) => row(name, 100, 50 + place, 40, 30, 20, 5 + place)),
    );
    for (const { stands, quadrant, coaching, sentence } of reps) {
      expect(stands).toEqual({ wins: 'alike', efficiency: 'alike' });
      expect(quadrant).toBeNull();
      expect(coaching.filter(({ verdict }) => verdict === 'real')).toEqual([]);
      expect(sentence).toContain('cannot be told apart from the others');
    }
    expect(sentence).toMatch(/^No rep can be told from another; highest so far D, /);
  });

  test('does not take unknown money for none of the quota', () => {
    const [a] = compareRows([{ rep: 'A', held: 50, wins: 5, quota: 1000 }]).reps;
    expect(a!.effectiveness.goalShare).toBeNull();
  });

  test('asks of each stage whether there is anything to see', () => {
    const { overall, sentence } = compareRows(worked);
    expect(overall.map(({ ratio }) => ratio)).toEqual([
      'qualification',
      'booking',
      'appointment',
      'proposal',
      'closing',
    ]);
    const together = holmAdjust(overall.map(({ p }) => p));
    overall.forEach(({ verdict }, at) => expect(verdict).toBe(verdictOf(together[at]!)));
    expect(overall.map(({ leftOut }) => leftOut)).toEqual([0, 0, 0, 0, 0]);
    // By itself it would be real, with p = .02.
    const proposal = overall.find(({ ratio }) => ratio === 'proposal')!;
    expect(proposal.p).toBeLessThan(0.05);
    expect(proposal.verdict).toBe('leaning');
    expect(sentence).toContain('There may be a difference, not proven, in proposal');
  });

  test('says that a rep with too little data is left out of the tests, and makes them', () => {
    const rows = [
      row('Anna', 1000, 900, 800, 700, 600, 500),
      row('Bruno', 1000, 300, 200, 150, 100, 50),
      row('Carla', 1, 1, 1, 1, 1, 0),
    ];
    const { overall, sentence } = compareRows(rows);
    for (const { p, leftOut } of overall) {
      expect(p).toBeLessThan(0.001);
      expect(leftOut).toBe(1);
    }
    expect(sentence).toMatch(/ 1 rep has too little data and is left out\.$/);
  });

  test('never says above a table of two that there is nobody to compare with', () => {
    const { sentence } = compareRows([{ rep: 'A', held: 50, wins: 5 }, { rep: 'B' }]);
    expect(sentence).toContain('Nobody else has a record to compare with.');
  });

  test('is led by nobody where nobody has won', () => {
    const { sentence } = compareRows([
      { rep: 'A', held: 50, wins: 0 },
      { rep: 'B', held: 60, wins: 0 },
    ]);
    expect(sentence).not.toContain('wins the most');
  });

  test('has no one clearly the best where there is nobody to be better than', () => {
    const { sentence } = compareRows([
      { rep: 'A', held: 50, wins: 5 },
      { rep: 'B', held: 0, wins: 0 },
    ]);
    expect(sentence).not.toContain('clearly the best');
  });

  test('says so where an effort is not known of everybody', () => {
    const { effort, warnings } = compareRows([
      { rep: 'A', held: 50, wins: 5 },
      { rep: 'B', targets: 60, wins: 5 },
    ]);
    expect(effort).toBe('held');
    expect(warnings.map(({ code }) => code)).toContain('effort-unknown');
  });

  test('chooses an effort that is known of everybody', () => {
    const effortOf = (...rows: readonly Row[]) => compareRows(rows).effort;
    expect(effortOf({ rep: 'A', held: 50, booked: 60, wins: 5 })).toBe('held');
    expect(effortOf({ rep: 'A', booked: 60, proposals: 9, wins: 5 })).toBe('booked');
    expect(effortOf({ rep: 'A', targets: 60, proposals: 9, wins: 5 })).toBe('targets');
    expect(effortOf({ rep: 'A', targets: 60, wins: 5, lost: 20 })).toBe('decided');
    expect(effortOf({ rep: 'A', targets: 60, wins: 5, lost: 0 })).toBe('targets');
    expect(effortOf({ rep: 'A', targets: 60, wins: 5, activities: 99 })).toBe('targets');
    expect(effortOf({ rep: 'A', wins: 5, activities: 99 })).toBe('activities');
  });

  test('says what efficiency is measured on where appointments held are not told', () => {
    const { sentence } = compareRows([
      { rep: 'A', wins: 5, lost: 20 },
      { rep: 'B', wins: 9, lost: 10 },
    ]);
    expect(sentence).toMatch(
      /Appointments held cannot be told, so efficiency is wins among decided deals\.$/,
    );
    expect(compareRows([row('A', 9, 8, 7, 6, 5, 4)]).sentence).not.toContain('cannot be told');
  });
});
