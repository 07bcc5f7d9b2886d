import type { Names } from '../../cells/columns.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { Money } from '../../funnel/sums.js';

/** What a column says of a prospect; null where it says nothing, or is not there. */
export function nameAt(names: Names | undefined, prospect: number): string | null {
  const code = names?.codes[prospect] ?? -1;
  return code === -1 ? null : names!.dictionary.labels[code]!;
}

/** What a prospect is worth; null where no cell says it. */
export function amountAt({ details, currencies }: Journeys, prospect: number): Money | null {
  const value = details.amount?.values[prospect] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  const currency = details.amount!.currencies[prospect]!;
  return { currency: currency === -1 ? null : currencies.labels[currency]!, amount: value };
}

/** Who a prospect is, and whose. */
export const calledAt = ({ details, owner, reps }: Journeys, prospect: number) => ({
  id: nameAt(details.extras.names.get('id'), prospect),
  name: nameAt(details.extras.names.get('name'), prospect),
  rep: reps.labels[owner[prospect]!] ?? null,
});
