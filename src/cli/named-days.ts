import type { OptionValues } from './options.js';

type Days = Partial<OptionValues<'period' | 'since' | 'until' | 'asOf'>>;

/** Checked values with the days that --period means, as --since and --until would say them. */
export function withNamedDays<V extends Days>(values: V, today: () => number): V {
  const { period, asOf } = values;
  if (period === undefined) return values;
  const { first, last } = period(asOf ?? today());
  return { ...values, since: first, until: last };
}
