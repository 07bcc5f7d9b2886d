import type { Quotient } from '../../../funnel/ratios.js';
import { perOutcome } from '../../../method/milestones.js';
import { perQuotient, quotientIn } from '../../../method/ratios.js';
import type { Change, Changes, Measures } from './result.js';

/** A number, and what it can be whatever the open answers; null where it is unknown. */
interface Ends {
  readonly value: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

const unknown: Ends = { value: null, least: null, most: null };

/** A count with what is open of it; of rows nothing is. */
const endsOfCount = (count: number | null, open: number | null): Ends =>
  count === null
    ? unknown
    : { value: open ? null : count, least: count, most: count + (open ?? 0) };

/** A ratio; that of rows has no bounds, and is what it is. */
const endsOfRatio = ({ value, least, most, open }: Quotient): Ends =>
  open === null ? { value, least: value, most: value } : { value, least, most };

const less = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;

const between = (before: Ends, after: Ends): Change => ({
  change: less(after.value, before.value),
  least: less(after.least, before.most),
  most: less(after.most, before.least),
});

/** What every count and ratio of a group changed by. */
export const changesOf = (before: Measures, after: Measures): Changes => ({
  counts: perOutcome((outcome) =>
    between(
      endsOfCount(before.counts[outcome], before.open[outcome]),
      endsOfCount(after.counts[outcome], after.open[outcome]),
    ),
  ),
  ...perQuotient((key) =>
    between(endsOfRatio(quotientIn(before, key)), endsOfRatio(quotientIn(after, key))),
  ),
});
