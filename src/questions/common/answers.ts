import { type Quotient, withoutBounds } from '../../funnel/ratios.js';
import { type Answers, sumOfKnown, type Sums } from '../../funnel/sums.js';
import { type Outcome, outcomes } from '../../method/milestones.js';
import { quotientInfo, type QuotientKey, quotientKeys } from '../../method/ratios.js';
import { addedOpen, nothingOpen, type OpenCounts, openRatioKind } from '../../stats/open-counts.js';
import type { RecordEnds } from '../../stats/holm-pairs.js';
import { type RatioBounds, ratioBounds } from '../../stats/ratio-bounds.js';
import type { RatioKind } from '../../stats/ratio-kind.js';

/** A group as it was counted, with what is open of it. */
export type AnsweredGroup = Pick<Sums, 'counts' | 'open' | 'answers'>;

/** Something of every ratio. */
const each = <T>(make: (key: QuotientKey) => T) =>
  Object.fromEntries(quotientKeys.map((key) => [key, make(key)])) as Record<QuotientKey, T>;

/** Counts of which nothing is open; null where one is unknown. */
export const closed = (count: number | null, total: number | null): OpenCounts | null =>
  count === null || total === null ? null : nothingOpen({ count, of: total });

/** The counts of every ratio with what is open of it; where rows are counted, nothing is known to be. */
export const answersOf = ({ counts, answers }: AnsweredGroup): Answers =>
  each((key) => {
    const { numerator, denominator } = quotientInfo[key];
    const total = sumOfKnown(denominator.map((outcome) => counts[outcome]));
    return answers[key] ?? closed(counts[numerator], total);
  });

/** The answers of several groups taken together; what is unknown of one is unknown of all. */
export const addedAnswers = (groups: readonly { readonly answers: Answers }[]): Answers =>
  each((key) => {
    const known = groups.flatMap(({ answers }) => answers[key] ?? []);
    return known.length < groups.length ? null : addedOpen(known);
  });

/**
 * Two counts that are no ratio of the method (wins per appointment booked): the widest that their open
 * answers allow, since nobody counted how many are open in both.
 */
export function widest(group: AnsweredGroup, numerator: Outcome, denominator: Outcome) {
  const plain = closed(group.counts[numerator], group.counts[denominator]);
  const { open } = group;
  return (
    plain && {
      ...plain,
      openUnits: open[denominator] ?? 0,
      openEvents: open[numerator] ?? 0,
    }
  );
}

/** Some ratios of one kind: what each can be, whatever the open answers are; null where unknown. */
export interface BoundedRatios {
  readonly kind: RatioKind;
  readonly bounds: readonly (RatioBounds | null)[];
}

/**
 * What the same ratio of several can be.
 *
 * @param isShare whether it is a share by its meaning, which cannot pass 1
 * @param others who decide with them whether it is a share, or may pass 100 % for some
 * @param isOfAnySize as `ratioBounds` takes it
 */
export function boundsOf(
  ratios: readonly (OpenCounts | null)[],
  isShare: boolean,
  others: readonly (OpenCounts | null)[] = [],
  isOfAnySize = false,
): BoundedRatios {
  const kind = openRatioKind([...ratios, ...others].flatMap((counts) => counts ?? []));
  const bounds = ratios.map(
    (counts) => counts && ratioBounds(counts, { isShare, kind, isOfAnySize }),
  );
  return { kind, bounds };
}

/** Whether a ratio is told: it has a value, or nobody at all stands behind it. */
export const isSound = (counts: OpenCounts | null, bounds: RatioBounds | null): boolean =>
  counts !== null &&
  bounds !== null &&
  (bounds.value !== null || (counts.of === 0 && counts.openUnits === 0));

/** Whether rows were counted: nobody can tell how many were not written down. */
const isOfRows = ({ counts, open }: Pick<Sums, 'counts' | 'open'>): boolean =>
  outcomes.some((outcome) => counts[outcome] !== null && open[outcome] === null);

/**
 * A ratio as results show it: the value and the interval of what it can be.
 *
 * @param group of which it is
 */
export function quotientWithin(
  counts: OpenCounts | null,
  bounds: RatioBounds | null,
  group: Pick<Sums, 'counts' | 'open'>,
): Quotient {
  const told = {
    numerator: counts?.count ?? null,
    denominator: counts?.of ?? null,
    value: bounds?.value ?? null,
    least: bounds?.least ?? null,
    most: bounds?.most ?? null,
    open: counts && counts.openUnits + counts.openEvents - counts.openBoth,
    openNumerator: counts?.openEvents ?? null,
    openDenominator: counts?.openUnits ?? null,
    low: bounds?.low ?? null,
    high: bounds?.high ?? null,
  };
  return isOfRows(group) ? { ...told, ...withoutBounds } : told;
}

/** The ends between which ranks are told; null for somebody whose ratio is not known to have both. */
export const rankEndsOf = (bounds: readonly (RatioBounds | null)[]): (RecordEnds | null)[] =>
  bounds.map((limits) => {
    const { value = null, leastCounts = null, mostCounts = null } = limits ?? {};
    return value === null || leastCounts === null || mostCounts === null
      ? null
      : { least: leastCounts, most: mostCounts };
  });
