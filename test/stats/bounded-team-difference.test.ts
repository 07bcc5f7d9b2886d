import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedTeamDifference } from '../../src/stats/bounded-team-difference.js';
import type { CountOf } from '../../src/stats/counts.js';
import { nothingOpen, type OpenCounts, openRatioKind } from '../../src/stats/open-counts.js';
import { ratioBounds } from '../../src/stats/ratio-bounds.js';
import { teamDifference } from '../../src/stats/team-difference.js';
import { verdictOf } from '../../src/stats/verdict.js';
import { proportion } from './arbitraries.js';

function test5(reps: readonly OpenCounts[]) {
  const kind = openRatioKind(reps);
  return boundedTeamDifference(
    reps.map((rep) => ratioBounds(rep, { isShare: true, kind })),
    kind,
  );
}

describe('a difference in the team whatever the open answers', () => {
  test('is the plain one where nothing is open', () => {
    fc.assert(
      fc.property(fc.array(proportion(), { maxLength: 8 }), (reps) => {
        const plain = teamDifference(reps, 'proportion');
        const { p, verdict, leftOut, untold } = test5(reps.map(nothingOpen));
        expect({ p, leftOut, untold }).toEqual({
          p: plain?.p ?? null,
          leftOut: plain?.leftOut ?? 0,
          untold: 0,
        });
        expect(verdict).toBe(verdictOf(p));
      }),
    );
  });

  test('leaves out whom the export cannot tell, and is unknown with fewer than two others', () => {
    const told = [nothingOpen({ count: 900, of: 1000 }), nothingOpen({ count: 300, of: 1000 })];
    const lost = { ...nothingOpen({ count: 3, of: 3 }), openUnits: 27 };
    expect(test5([...told, lost])).toEqual({ ...test5(told), untold: 1 });
    expect(test5([told[0]!, lost])).toEqual({
      p: null,
      verdict: 'unknown',
      leftOut: 0,
      untold: 1,
    });
    expect(test5([told[0]!, nothingOpen({ count: 0, of: 0 })]).verdict).toBe('none');
  });

  test('is luck where the open answers could make all alike, though the record is real', () => {
    const one = { ...nothingOpen({ count: 500, of: 1000 }), openEvents: 45 };
    const two = nothingOpen({ count: 545, of: 1000 });
    expect(teamDifference([one, two], 'proportion')?.p).toBeLessThan(0.05);
    expect(test5([one, two])).toMatchObject({ verdict: 'luck', untold: 0 });
  });

  test('stays real where no answer can make them alike', () => {
    const one = { ...nothingOpen({ count: 300, of: 1000 }), openEvents: 40 };
    const two = { ...nothingOpen({ count: 545, of: 1000 }), openUnits: 30 };
    expect(test5([one, two])).toMatchObject({ verdict: 'real', untold: 0 });
  });

  test('has a p that no answers exceed: every way of answering for small numbers of open ones', () => {
    const rep = fc.record({
      counts: fc
        .integer({ min: 40, max: 90 })
        .chain((of) =>
          fc.record({ count: fc.integer({ min: 5, max: of - 8 }), of: fc.constant(of) }),
        ),
      openEvents: fc.nat(3),
      missed: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(rep, { minLength: 2, maxLength: 3 }), (team) => {
        const open = team.map(({ counts, openEvents, missed }) => ({
          ...nothingOpen(counts),
          openEvents,
          openUnits: missed,
        }));
        const { p, untold } = test5(open);
        if (untold > 0 || p === null) return;
        let filled: CountOf[][] = [[]];
        for (const { counts, openEvents, missed } of team) {
          const ways: CountOf[] = [];
          for (let more = 0; more <= openEvents; more += 1) {
            for (let extra = 0; extra <= missed; extra += 1) {
              ways.push({ count: counts.count + more, of: counts.of + extra });
            }
          }
          filled = filled.flatMap((start) => ways.map((way) => [...start, way]));
        }
        // A level a little beside the best one changes a p that is next to nothing by more of itself.
        const slack = p < 0.01 ? 1.2 : 1.05;
        for (const reps of filled) {
          const plain = teamDifference(reps, 'proportion')?.p ?? 0;
          expect(plain).toBeLessThanOrEqual(slack * p + 1e-12);
        }
      }),
      { numRuns: 300 },
    );
  });
});
