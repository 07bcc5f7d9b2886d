import type { Quotient } from '../../../funnel/ratios.js';
import type { IntervalsPicture } from './picture.js';

/** More rows than this are for the table. */
const mostRows = 40;

/**
 * Shares of groups with their intervals, the highest first; nothing where fewer than two are known, as there is
 * nothing to see side by side.
 *
 * @param told what stands around the picture, and what the line of all together is called
 */
export function shareIntervals(
  { line, ...told }: { readonly title: string; readonly reading: string; readonly line: string },
  groups: readonly { readonly name: string; readonly share: Quotient }[],
  all: Quotient,
): IntervalsPicture[] {
  const known = groups.filter(({ share }) => share.value !== null || share.most !== null);
  if (known.length < 2) return [];
  const rows = known
    .toSorted((a, b) => (b.share.value ?? -1) - (a.share.value ?? -1))
    .slice(0, mostRows)
    .map(({ name, share }) => ({
      name,
      value: share.value,
      low: share.low,
      high: share.high,
      open:
        share.open && share.least !== null && share.most !== null
          ? ([share.least, share.most] as const)
          : null,
      luck: null,
      count: share.numerator,
      of: share.denominator,
      standing: { side: 'even', verdict: share.value === null ? 'unknown' : 'none' } as const,
    }));
  return [
    {
      kind: 'intervals',
      ...told,
      table: null,
      isShare: true,
      rows,
      line: all.value === null ? null : { name: line, value: all.value },
    },
  ];
}
