import type { Quotient, Ratios } from '../../funnel/ratios.js';
import { perOutcome, type PerOutcome } from '../../method/milestones.js';
import {
  linkInfo,
  type LinkKey,
  linkKeys,
  ratioInfo,
  type RatioInfo,
  type RatioKey,
  ratioKeys,
} from '../../method/ratios.js';
import type { CountOf } from '../../stats/counts.js';
import { gapInterval } from '../../stats/gap-interval.js';
import { type RatioKind, ratioKind } from '../../stats/ratio-kind.js';
import type { TrendChange } from './result.js';

type Key = RatioKey | LinkKey;
type Measures = Ratios & { readonly counts: PerOutcome<number | null> };

/** What each ratio is, for a whole series. */
export type Kinds = Readonly<Record<Key, RatioKind>>;

/** The counts of a quotient; null where one is unknown. */
export const countOf = ({ numerator, denominator }: Quotient): CountOf | null =>
  numerator === null || denominator === null ? null : { count: numerator, of: denominator };

/**
 * What each ratio of a series is: a share stays one, whatever a period holds; another is a rate as soon as it
 * passes 100 % in any period, so that no two periods are compared by different rules.
 */
export function kindsOf(rows: readonly Ratios[]): Kinds {
  const kindOf = ({ proportion }: RatioInfo, of: (row: Ratios) => Quotient): RatioKind =>
    proportion ? 'proportion' : ratioKind(rows.flatMap((row) => countOf(of(row)) ?? []));
  return Object.fromEntries([
    ...ratioKeys.map((key) => [key, kindOf(ratioInfo[key], ({ ratios }) => ratios[key])]),
    ...linkKeys.map((key) => [key, kindOf(linkInfo[key], ({ links }) => links[key])]),
  ]) as Kinds;
}

/** The difference of a ratio to what it was before, with its interval where the counts allow one. */
function gapOf(now: Quotient, before: Quotient, kind: RatioKind): TrendChange['ratios'][RatioKey] {
  if (now.value === null || before.value === null) return null;
  const gap = gapInterval(countOf(now)!, countOf(before)!, kind);
  return { gap: now.value - before.value, low: gap?.low ?? null, high: gap?.high ?? null };
}

/** What changed against the period before. */
export function changeOf(now: Measures, before: Measures, kinds: Kinds): TrendChange {
  const each = <K extends Key>(keys: readonly K[], of: (row: Measures) => Record<K, Quotient>) =>
    Object.fromEntries(
      keys.map((key) => [key, gapOf(of(now)[key], of(before)[key], kinds[key])]),
    ) as Record<K, TrendChange['ratios'][RatioKey]>;
  return {
    counts: perOutcome((outcome) => {
      const [one, other] = [now.counts[outcome], before.counts[outcome]];
      return one === null || other === null ? null : one - other;
    }),
    ratios: each(ratioKeys, ({ ratios }) => ratios),
    links: each(linkKeys, ({ links }) => links),
  };
}
