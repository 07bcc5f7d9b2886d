/** What is said where the export leaves answers open: never more than both ends allow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, nothingAsked } from '../../src/funnel/sums.js';
import type { GroupTally } from '../../src/funnel/tally.js';
import { type Outcome, outcomes, perOutcome } from '../../src/method/milestones.js';
import { quotientInfo, type QuotientKey, quotientKeys } from '../../src/method/ratios.js';
import { compare, type CompareInput } from '../../src/questions/compare/compare.js';
import { measureCounts } from '../../src/questions/common/measurement.js';
import { type AnsweredGroup, answersOf } from '../../src/questions/common/answers.js';
import { plan } from '../../src/questions/plan/plan.js';
import type { CompareResult } from '../../src/questions/compare/result.js';
import type { OpenCounts } from '../../src/stats/open-counts.js';
import { compareRows, oddities, type Row, row, withoutOptions } from './common/measurements.js';

/** What is open of some ratios of a rep, beside what a table of counts would say. */
type Open = Partial<Record<QuotientKey, Partial<OpenCounts>>> & {
  readonly counts?: Partial<Record<Outcome, number>>;
};

/** A measurement of rows, with what is open of each. */
function measured(rows: readonly Row[], open: Readonly<Record<string, Open>>) {
  const measurement = measureCounts({
    rows: rows.map((each) => ({
      rep: each.rep,
      labels: {},
      open: perOutcome(() => null),
      counts: perOutcome((outcome) => each[outcome] ?? null),
      revenue: [],
      goal: null,
      revenueGoal: null,
      activities: null,
    })),
    ledgers: [],
  });
  const withOpen = (group: GroupTally): GroupTally & AnsweredGroup => {
    const left = open[group.group.rep ?? ''] ?? {};
    const plain = answersOf(group);
    const answers = Object.fromEntries(
      quotientKeys.map((key) => [key, plain[key] && { ...plain[key], ...left[key] }]),
    ) as Answers;
    return { ...group, answers, open: perOutcome((outcome) => left.counts?.[outcome] ?? 0) };
  };
  return {
    ...measurement,
    tally: { ...measurement.tally, groups: measurement.tally.groups.map(withOpen) },
  };
}

const compareOpen = (
  rows: readonly Row[],
  open: Readonly<Record<string, Open>>,
  asked: Partial<CompareInput> = {},
): CompareResult =>
  compare({
    measurement: measured(rows, open),
    options: withoutOptions,
    effort: null,
    heads: [],
    adjust: null,
    ...asked,
  });

/** Ines lost 27 of 30 deals, and nobody wrote down how far they came; Jonas won 9 of 30 that are still there. */
const rows: readonly Row[] = [
  { ...row('Ines', 30, 3, 3, 3, 3, 3), lost: 27 },
  { ...row('Jonas', 30, 30, 30, 30, 30, 9), lost: 0 },
];
const forgotten: Open = {
  counts: { qualified: 27, booked: 27, held: 27, proposals: 27 },
  qualification: { openEvents: 27 },
  booking: { openUnits: 27, openBoth: 27, openEvents: 27 },
  appointment: { openUnits: 27, openBoth: 27, openEvents: 27 },
  proposal: { openUnits: 27, openBoth: 27, openEvents: 27 },
  closing: { openUnits: 27 },
  efficiency: { openUnits: 27 },
};

describe('deals that were lost and forgot their stage', () => {
  const result = compareOpen(rows, { Ines: forgotten });

  test('give no verdict on the stages they forgot', () => {
    const { pair } = compareOpen(rows, { Ines: forgotten }, { heads: ['Ines', 'Jonas'] });
    const closing = pair!.stages.find(({ ratio }) => ratio === 'closing')!;
    expect(closing).toMatchObject({ verdict: 'unknown', gap: null });
    expect(closing.a).toMatchObject({ value: null, high: 1 });
    expect(closing.a.low).toBeCloseTo(0.0346, 4);
    expect(pair!.sentence).not.toMatch(/closes a larger share/);
  });

  test('leave efficiency to what is sound, and say to what', () => {
    expect(result.effort).toBe('decided');
    expect(result.sentence).toContain('efficiency is wins among decided deals');
  });

  test('coach nobody on a stage that is not told', () => {
    for (const { coaching } of result.reps) expect(coaching).toEqual([]);
  });

  test('are no ground to plan on where they began, and others are', () => {
    const { from, sentence } = plan({
      measurement: measured(rows, { Ines: forgotten }),
      options: withoutOptions,
      rep: 'Ines',
      goal: { wins: 10 },
      sure: [0.8],
      planned: null,
    });
    const startOf = (at: string) => from.find(({ milestone }) => milestone === at)!;
    expect(startOf('proposals')).toMatchObject({ unplannable: 'untold', onAverage: null });
    expect(startOf('held')).toMatchObject({ unplannable: 'untold' });
    expect(startOf('targets')).toMatchObject({ unplannable: null });
    expect(sentence).toContain('targets');
  });

  test('with --effort held say that the export cannot tell', () => {
    const { sentence, reps } = compareOpen(
      rows,
      { Ines: forgotten },
      { effort: 'held', heads: ['Ines', 'Jonas'] },
    );
    expect(sentence).toContain('The export cannot tell how efficient Ines is');
    expect(sentence).toContain('The export cannot tell who is more efficient');
    expect(reps.find(({ rep }) => rep === 'Ines')).toMatchObject({ rank: null, quadrant: null });
  });
});

const strength = { unknown: 0, none: 0, luck: 0, leaning: 1, real: 2 };

const someOpen: fc.Arbitrary<Open> = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(10))
  .map(([units, events, both]) => {
    const counts = { openUnits: units, openEvents: events };
    return {
      counts: { held: units, wins: events },
      efficiency: { ...counts, openBoth: Math.min(both, units, events) },
      closing: counts,
      qualification: counts,
    };
  });

const someRows = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60)), {
  minLength: 2,
  maxLength: 4,
});

describe('any open answers', () => {
  test('never make a verdict stronger, a rank narrower or a label more', () => {
    fc.assert(
      fc.property(someRows, fc.array(someOpen, { minLength: 4, maxLength: 4 }), (all, open) => {
        const table = all.map(([held, wins], place) =>
          row(`Rep ${place + 1}`, 100, 90, 80, held, 60, Math.min(held, wins)),
        );
        const left = Object.fromEntries(table.map(({ rep }, place) => [rep, open[place]!]));
        const plain = compareRows(table, { effort: 'held', heads: ['Rep 1', 'Rep 2'] });
        const opened = compareOpen(table, left, { effort: 'held', heads: ['Rep 1', 'Rep 2'] });
        expect(oddities(opened)).toEqual([]);
        const [before, after] = [plain.pair!.efficiency, opened.pair!.efficiency];
        if (after.a.value === before.a.value && after.b.value === before.b.value) {
          expect(strength[after.verdict]).toBeLessThanOrEqual(strength[before.verdict]);
        }
        for (const { rep, stands, rank } of opened.reps) {
          const known = plain.reps.find((one) => one.rep === rep)!;
          if (stands.efficiency === 'above') expect(known.efficiency.value).not.toBeNull();
          if (rank !== null) expect(rank.best).toBeLessThanOrEqual(rank.worst);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('leave nobody labelled whom one of their ends would not label', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 40 }), (a, b, more) => {
        const table = [row('A', 60, 60, 60, 60, 60, a), row('B', 60, 60, 60, 60, 60, b)];
        const open: Open = {
          counts: { wins: Math.min(more, 60 - a) },
          efficiency: { openEvents: Math.min(more, 60 - a) },
        };
        const [first] = compareOpen(table, { A: open }, { effort: 'held' }).reps.filter(
          ({ rep }) => rep === 'A',
        );
        const { efficiency } = first!.stands;
        if (efficiency !== 'above' && efficiency !== 'below') return;
        for (const wins of [a, a + Math.min(more, 60 - a)]) {
          const [end] = compareRows([row('A', 60, 60, 60, 60, 60, wins), table[1]!], {
            effort: 'held',
          }).reps.filter(({ rep }) => rep === 'A');
          expect(end!.efficiency.value! > b / 60).toBe(efficiency === 'above');
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('every ratio of the method has its open answers', () => {
  const counts = perOutcome(() => 5);
  const answers = answersOf({ counts, ...nothingAsked(counts) });
  expect(Object.keys(answers)).toEqual([...quotientKeys]);
  for (const key of quotientKeys) {
    expect(answers[key]!.of).toBe(5 * quotientInfo[key].denominator.length);
  }
  expect(outcomes.length).toBeGreaterThan(0);
});
