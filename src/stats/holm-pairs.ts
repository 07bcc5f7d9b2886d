import type { CountOf } from './counts.js';
import { differencePValue } from './mid-p.js';
import { logGamma } from './log-gamma.js';
import { QUICK_ERROR, QUICK_LIMIT, quickMidP } from './quick-mid-p.js';
import type { RatioKind } from './ratio-kind.js';
import { settle } from './settle.js';
import { REAL_BELOW } from './verdict.js';

/** How many of the others are really better, and worse, than a rep. */
export interface PairsOf {
  readonly better: number;
  readonly worse: number;
}

/** The counts of a rep with every open answer against the rep, and in favour; the same where nothing is open. */
export interface RecordEnds {
  readonly least: CountOf;
  readonly most: CountOf;
}

/** Counts with the logarithm of their weight. */
interface Weighed {
  readonly rep: CountOf;
  readonly weight: number;
}

/** Reps with the same record; they never differ from one another. */
interface Record {
  readonly least: Weighed;
  readonly most: Weighed;
  readonly isOpen: boolean;
  readonly reps: number;
  better: number;
  worse: number;
}

/**
 * Which of all the pairs of a team really differ, added up for each rep: what Holm's adjustment of
 * every pair's `differencePValue` says, without a table of the pairs. 20,000 reps are 200 million
 * pairs: kept together they take gigabytes.
 *
 * Formula: Holm rejects the smallest p-values for as long as p (m - c) < .05, m pairs and c of them
 * rejected so far. So all pairs are gone through with c = 0, then again with the c just counted,
 * until it stays. Reps with equal records are one; a p-value close to its limit is taken exactly,
 * the others quickly (`quickMidP`). With open answers a pair differs where it does at both ends, one
 * at its least against the other at its most and the other way round, and the same rep is the better.
 * Reference: Holm 1979, Scand J Stat 6:65.
 * Empty case: nobody is an empty list, one rep has nobody better or worse.
 * Range: same order as given. Needs usable ratios. Cost: memory linear in the reps; a few times
 * the pairs of different records, some of a second for each million of them.
 *
 * @example
 * holmPairs([{ count: 5, of: 50 }, { count: 30, of: 70 }].map(recorded), 'proportion');
 * // [{ better: 1, worse: 0 }, { better: 0, worse: 1 }]
 */
export function holmPairs(reps: readonly RecordEnds[], kind: RatioKind): PairsOf[] {
  const logWeight = logWeightOf(
    reps.flatMap(({ least, most }) => [least, most]),
    kind,
  );
  const records = recordsOf(reps, logWeight);
  const pairs = (reps.length * (reps.length - 1)) / 2;
  for (let rejected = -1, counted = 0; counted !== rejected;) {
    rejected = counted;
    counted = countReal([...records.values()], kind, pairs - rejected, logWeight);
  }
  return reps.map((rep) => {
    const { better, worse } = records.get(keyOf(rep))!;
    return { better, worse };
  });
}

/** The ends of a record about which nothing is open. */
export const recorded = (rep: CountOf): RecordEnds => ({ least: rep, most: rep });

const textOf = ({ count, of }: CountOf): string => `${count}/${of}`;
const keyOf = ({ least, most }: RecordEnds): string => `${textOf(least)} ${textOf(most)}`;

/** The different records of a team. */
function recordsOf(reps: readonly RecordEnds[], logWeight: LogWeight): Map<string, Record> {
  const many = new Map<string, number>();
  for (const rep of reps) many.set(keyOf(rep), (many.get(keyOf(rep)) ?? 0) + 1);
  const records = new Map<string, Record>();
  for (const rep of reps) {
    const key = keyOf(rep);
    if (records.has(key)) continue;
    const weighed = (end: CountOf) => ({ rep: end, weight: logWeight(end.count, end.of) });
    records.set(key, {
      least: weighed(rep.least),
      most: weighed(rep.most),
      isOpen: textOf(rep.least) !== textOf(rep.most),
      reps: many.get(key)!,
      better: 0,
      worse: 0,
    });
  }
  return records;
}

/** Counts the pairs whose p-value, times the tests that are left, is a real difference. */
function countReal(
  records: readonly Record[],
  kind: RatioKind,
  left: number,
  logWeight: LogWeight,
): number {
  const sideOf = sideAmong(kind, left, logWeight);
  for (const record of records) record.better = record.worse = 0;
  let real = 0;
  for (let first = 0; first < records.length; first += 1) {
    const one = records[first]!;
    for (let second = first + 1; second < records.length; second += 1) {
      const two = records[second]!;
      const side = sideOf(one.least, two.most);
      if (side === 0) continue;
      if ((one.isOpen || two.isOpen) && sideOf(one.most, two.least) !== side) continue;
      const [above, below] = side > 0 ? [one, two] : [two, one];
      above.worse += below.reps;
      below.better += above.reps;
      real += one.reps * two.reps;
    }
  }
  return real;
}

/** Which of two really is the better with so many tests left: 1 the first, -1 the second, 0 neither. */
function sideAmong(kind: RatioKind, left: number, logWeight: LogWeight) {
  // A p-value is at least the chance of the split itself.
  const logLimit = Math.log(REAL_BELOW / left) + 2 * QUICK_ERROR;
  const clearly = logLimit - 4 * QUICK_ERROR;
  return ({ rep: one, weight }: Weighed, { rep: two, weight: other }: Weighed): -1 | 0 | 1 => {
    const [count, of] = [one.count + two.count, one.of + two.of];
    const logChance = weight + other - logWeight(count, of);
    const isQuick = count <= QUICK_LIMIT && of <= QUICK_LIMIT;
    if (isQuick && logChance > logLimit) return 0;
    const isClear = isQuick && logChance + logTail(one, two, kind) < clearly;
    if (!isClear && !isReal(one, two, kind, left, isQuick ? logChance : null)) return 0;
    return one.count / one.of > two.count / two.of ? 1 : -1;
  };
}

/** Whether a pair really differs with so many tests left: quickly, and exactly where that is too close. */
function isReal(
  one: CountOf,
  two: CountOf,
  kind: RatioKind,
  left: number,
  logChance: number | null,
): boolean {
  const limit = REAL_BELOW / left;
  const quick = logChance === null ? limit : quickMidP(one, two, kind, logChance);
  if (Math.abs(quick / limit - 1) > 2 * QUICK_ERROR) return quick < limit;
  return settle((differencePValue(one, two, kind) ?? 1) * left, 12) < REAL_BELOW;
}

/**
 * Logarithm of what the p-value is at most, in units of the chance of the split itself: the terms
 * beyond it fall at least as fast as the first one does. Infinity where that tells nothing.
 */
function logTail(one: CountOf, two: CountOf, kind: RatioKind): number {
  const isAbove = one.count * two.of > two.count * one.of;
  const [high, low] = isAbove ? [one, two] : [two, one];
  const next =
    kind === 'rate'
      ? (low.count * high.of) / ((high.count + 1) * low.of)
      : ((high.of - high.count) * low.count) / ((high.count + 1) * (low.of - low.count + 1));
  return next < 1 ? Math.log1p((2 * next) / (1 - next)) : Infinity;
}

type LogWeight = (count: number, of: number) => number;

/**
 * `logWeight` of a record, from a table of ln n! where the pairs are more than its entries: looking
 * up is ten times as fast.
 */
function logWeightOf(reps: readonly CountOf[], kind: RatioKind): LogWeight {
  const [first = 0, second = 0] = reps
    .map(({ count, of }) => (kind === 'rate' ? count : of))
    .sort((one, two) => two - one);
  const largest = first + second;
  const isWorth = largest < (reps.length * reps.length) / 2 && largest <= QUICK_LIMIT;
  const table = isWorth
    ? Float64Array.from({ length: largest + 1 }, (_, n) => logGamma(n + 1))
    : null;
  const logFactorial = (n: number): number => (table === null ? logGamma(n + 1) : table[n]!);
  return kind === 'rate'
    ? (count, of) => count * Math.log(of) - logFactorial(count)
    : (count, of) => logFactorial(of) - logFactorial(count) - logFactorial(of - count);
}
