import type { VerdictWithOpen } from './bounded-verdict.js';
import type { CountOf } from './counts.js';
import type { RatioBounds } from './ratio-bounds.js';
import type { RatioKind } from './ratio-kind.js';
import { differenceOf, type TeamDifference } from './team-difference.js';
import { verdictOf } from './verdict.js';

/** Whether a stage shows any difference between the reps, whatever the open answers are. */
export interface BoundedTeamDifference {
  /** The largest p-value over the answers tried; null where no test can be made. */
  readonly p: number | null;
  readonly verdict: VerdictWithOpen;
  /** Reps with so little data that the test stands without them. */
  readonly leftOut: number;
  /** Reps whose ratio cannot be told, and who are therefore not in the test. */
  readonly untold: number;
}

/** A rep of the test: where its ratio begins and ends, with the counts that make it so. */
interface Range {
  readonly least: CountOf;
  readonly most: CountOf;
}

/** Levels tried as the one everybody is moved toward; each halves what is left to look at, nearly. */
const STEPS = 40;

/** How much of what is left each step of the search keeps. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * "Reps differ, whatever became of the deals that nobody wrote down": the test of `teamDifference`
 * made with every rep at its least, with every rep at its most, and with the mixture that speaks
 * most for luck; what stands is the largest p.
 *
 * Formula: for a level m, every rep takes the end of its bounds nearer to m, or m itself where the
 * bounds hold it; the m with the smallest X² is found by golden section between the lowest least and
 * the highest most, and from the team's level by taking the pooled ratio of the mixture again.
 * Reference: bounds Manski 2003; test Pearson 1900; search Kiefer 1953, Proc Am Math Soc 4:502.
 * Empty case: a rep without units does not count; one whose value is null is untold and left out.
 * Fewer than two left: `unknown` if somebody is untold, else `none`. With too few data, `none`.
 * Range: p 0 to 1; that of any one way of answering is at most a few hundredths of it above.
 * Cost: some 50 tests of the team; a single one where nothing is open.
 *
 * @param kind the same for everybody: `openRatioKind`
 * @example
 * boundedTeamDifference([[120, 400], [150, 380]].map(([count = 0, of = 0]) =>
 *   ratioBounds(nothingOpen({ count, of }), { isShare: true, kind: 'proportion' })), 'proportion').p;
 * // 0.0055
 */
export function boundedTeamDifference(
  reps: readonly RatioBounds[],
  kind: RatioKind,
): BoundedTeamDifference {
  const ranges: Range[] = [];
  let untold = 0;
  for (const { value, leastCounts, mostCounts } of reps) {
    if (leastCounts === null) continue;
    if (value === null || mostCounts === null) untold += 1;
    else ranges.push({ least: leastCounts, most: mostCounts });
  }
  if (ranges.length < 2) {
    return { p: null, verdict: untold > 0 ? 'unknown' : 'none', leftOut: 0, untold };
  }
  const tests = mixtures(ranges, kind).flatMap((mixture) => differenceOf(mixture, kind) ?? []);
  const pValues = tests.flatMap((one) => one.p ?? []);
  const p = pValues.length < tests.length ? null : Math.max(...pValues);
  const leftOut = p === null ? 0 : Math.max(...tests.map((one) => one.leftOut));
  return { p, verdict: verdictOf(p), leftOut, untold };
}

/** The answers to try: all at their least, all at their most, and those nearest to one another. */
function mixtures(ranges: readonly Range[], kind: RatioKind): (readonly CountOf[])[] {
  const atLeast = ranges.map(({ least }) => least);
  if (ranges.every(({ least, most }) => levelOf(least) === levelOf(most))) return [atLeast];
  const atMost = ranges.map(({ most }) => most);
  const levels = [settledLevel(ranges), likeliest(ranges, kind)];
  return [
    atLeast,
    atMost,
    ...levels.flatMap((level) => [toward(ranges, level), toward(ranges, level, 'most')]),
  ];
}

const levelOf = ({ count, of }: CountOf): number => count / of;

/** Every rep moved as near to a level as its bounds allow; on it, with the units of one of its ends. */
function toward(
  ranges: readonly Range[],
  level: number,
  unitsOf: keyof Range = 'least',
): CountOf[] {
  return ranges.map((range) => {
    const { least, most } = range;
    if (levelOf(least) >= level) return least;
    if (levelOf(most) <= level) return most;
    const { of } = range[unitsOf];
    return { count: level * of, of };
  });
}

/** The team's level once everybody has moved toward it. */
function settledLevel(ranges: readonly Range[]): number {
  let level = pooled(ranges.map(({ least }) => least));
  for (let step = 0; step < STEPS; step += 1) {
    const next = pooled(toward(ranges, level));
    if (next === level) break;
    level = next;
  }
  return level;
}

function pooled(reps: readonly CountOf[]): number {
  let [count, units] = [0, 0];
  for (const rep of reps) {
    count += rep.count;
    units += rep.of;
  }
  return count / units;
}

/** The level toward which the reps look most alike. */
function likeliest(ranges: readonly Range[], kind: RatioKind): number {
  const spread = (level: number): number => {
    const test: TeamDifference | null = differenceOf(toward(ranges, level), kind);
    return test?.corrected ?? Infinity;
  };
  let low = Math.min(...ranges.map(({ least }) => levelOf(least)));
  let high = Math.max(...ranges.map(({ most }) => levelOf(most)));
  for (let step = 0; step < STEPS; step += 1) {
    const [one, two] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (spread(one) <= spread(two)) high = two;
    else low = one;
  }
  return (low + high) / 2;
}
