import type { Kinds, Quotient, Ratios } from '../../funnel/ratios.js';
import { perOutcome, type PerOutcome } from '../../method/milestones.js';
import { type LinkKey, linkKeys, type RatioKey, ratioKeys } from '../../method/ratios.js';
import type { CountOf } from '../../stats/counts.js';
import { gapInterval } from '../../stats/gap-interval.js';
import type { RatioKind } from '../../stats/ratio-kind.js';
import type { TrendChange } from './result.js';

type Key = RatioKey | LinkKey;
type Measures = Ratios & { readonly counts: PerOutcome<number | null> };

/** The counts of a quotient; null where one is unknown. */
export const countOf = ({ numerator, denominator }: Quotient): CountOf | null =>
  numerator === null || denominator === null ? null : { count: numerator, of: denominator };

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
