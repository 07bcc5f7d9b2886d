/** Small groups of prospects with open answers, and every way of answering them: slow and obvious. */
import fc from 'fast-check';
import type { CountOf } from '../../src/stats/counts.js';
import type { OpenCounts } from '../../src/stats/open-counts.js';

/** Of a milestone: reached, not reached, open, or reached outside the period. */
export type Answer = 'yes' | 'no' | 'open' | 'outside';

/** One prospect at two neighbouring milestones; further: it reached a later one. */
export interface Prospect {
  readonly unit: Answer;
  readonly event: 'yes' | 'no' | 'open';
  readonly further: boolean;
}

/** Groups of a few prospects whose answers are possible. */
export function prospects(choice: {
  readonly unit: readonly Answer[];
  readonly later: boolean;
}): fc.Arbitrary<Prospect[]> {
  const prospect = fc
    .record({
      unit: fc.constantFrom(...choice.unit),
      event: fc.constantFrom('yes' as const, 'no' as const, 'open' as const),
      further: choice.later ? fc.boolean() : fc.constant(false),
    })
    // Without a later milestone nobody reaches one past a no.
    .filter(({ unit, event }) => choice.later || unit !== 'no' || event === 'no');
  return fc.array(prospect, { maxLength: 7 });
}

/** The counts of a group, told from its answers. */
export function openCountsOf(people: readonly Prospect[]): OpenCounts {
  const many = (holds: (prospect: Prospect) => boolean) => people.filter(holds).length;
  const mayCount = ({ unit, event, further }: Prospect) =>
    event === 'open' && (unit !== 'no' || further);
  return {
    count: many(({ event }) => event === 'yes'),
    of: many(({ unit }) => unit === 'yes'),
    openUnits: many(({ unit }) => unit === 'open'),
    openUnitsCounted: many(({ unit, event }) => unit === 'open' && event === 'yes'),
    openBoth: many(({ unit, event }) => unit === 'open' && event === 'open'),
    openEvents: many(mayCount),
    hasOutsiders:
      many(
        (prospect) => prospect.unit === 'no' && (prospect.event === 'yes' || mayCount(prospect)),
      ) > 0,
  };
}

/** Whether the answers to what was open make a path: before a reached milestone yes, past a no no. */
function isPath(asked: Prospect, unit: boolean, event: boolean): boolean {
  if (asked.unit === 'open' && !unit && (event || asked.further)) return false;
  if (asked.event === 'open' && !event && asked.further) return false;
  return !(asked.event === 'open' && event && !unit && asked.unit !== 'outside' && !asked.further);
}

/** The counts for every way of answering what is open. */
export function fillings(people: readonly Prospect[]): CountOf[] {
  let all: CountOf[] = [{ count: 0, of: 0 }];
  for (const asked of people) {
    const ways = [true, false].flatMap((unit) =>
      [true, false]
        .filter(
          (event) =>
            (asked.unit === 'open' || unit === (asked.unit === 'yes')) &&
            (asked.event === 'open' || event === (asked.event === 'yes')) &&
            isPath(asked, unit, event),
        )
        .map((event) => ({ count: Number(event), of: Number(unit) })),
    );
    all = all.flatMap((sum) =>
      ways.map((way) => ({ count: sum.count + way.count, of: sum.of + way.of })),
    );
  }
  return all;
}
