import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedCoachingEvidence, coachingEvidence } from '../../src/stats/coaching-evidence.js';
import { addedOpen, nothingOpen, type OpenCounts } from '../../src/stats/open-counts.js';
import { boundedRankRanges, rankRanges } from '../../src/stats/rank-ranges.js';
import { openRests } from '../../src/stats/rest-of-team.js';

/** Reps of a share with open answers: some units, some events, never more than there are. */
const someReps: fc.Arbitrary<OpenCounts[]> = fc.array(
  fc
    .tuple(fc.nat(60), fc.nat(60), fc.nat(20), fc.nat(20))
    .map(([wins, misses, openUnits, events]) => ({
      ...nothingOpen({ count: wins, of: wins + misses }),
      openUnits,
      openEvents: Math.min(events, misses),
    })),
  { minLength: 2, maxLength: 6 },
);

const endsOf = ({ count, of, openUnits, openEvents }: OpenCounts) => ({
  least: { count, of: of + openUnits },
  most: { count: count + openEvents, of },
});

describe('open answers of a team', () => {
  test('add up to those of everybody, whoever is taken away', () => {
    fc.assert(
      fc.property(someReps, (reps) => {
        openRests(reps).forEach((rest, place) => {
          expect(rest).toEqual(addedOpen(reps.filter((_, at) => at !== place)));
        });
      }),
    );
  });

  test('never narrow a rank, and without any it is the plain one', () => {
    fc.assert(
      fc.property(someReps, (reps) => {
        const ranges = boundedRankRanges(reps.map(endsOf), 'proportion');
        for (const end of ['least', 'most'] as const) {
          const plain = rankRanges(
            reps.map((rep) => endsOf(rep)[end]),
            'proportion',
          );
          const same = boundedRankRanges(
            reps.map((rep) => ({ least: endsOf(rep)[end], most: endsOf(rep)[end] })),
            'proportion',
          );
          expect(same).toEqual(plain);
        }
        for (const range of ranges) {
          if (range !== null) expect(range.best).toBeLessThanOrEqual(range.worst);
        }
      }),
    );
  });

  test('tell a rank only where both ends do', () => {
    const sure = { least: { count: 80, of: 120 }, most: { count: 80, of: 100 } };
    const other = { least: { count: 10, of: 120 }, most: { count: 10, of: 100 } };
    const anything = { least: { count: 3, of: 30 }, most: { count: 3, of: 3 } };
    expect(boundedRankRanges([sure, other, null], 'proportion')).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
      null,
    ]);
    expect(
      boundedRankRanges([anything, { least: other.most, most: other.most }], 'proportion'),
    ).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  test('flag nobody whose gap they turn round, and what nothing is open about as before', () => {
    const team = [
      [60, 9],
      [60, 40],
    ];
    const open = [
      { ...nothingOpen({ count: 9, of: 10 }), openUnits: 50 },
      nothingOpen({ count: 40, of: 60 }),
    ];
    const [[first] = []] = boundedCoachingEvidence([{ isShare: true, reps: open }], 2);
    expect(first).toMatchObject({ verdict: 'unknown', flagged: false });
    const plain = team.map(([of = 0, count = 0]) => nothingOpen({ count, of }));
    expect(boundedCoachingEvidence([{ isShare: true, reps: plain }], 2)).toEqual(
      coachingEvidence(team),
    );
  });
});
