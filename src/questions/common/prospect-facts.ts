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

/** The larger amount first, currency by currency, since no two of them compare; what nobody priced last. */
export function byAmount(one: Money | null, other: Money | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const [a, b] = [one.currency ?? '', other.currency ?? ''];
  return a === b ? other.amount - one.amount : a < b ? -1 : 1;
}

/** Who a prospect is, and whose. */
export const calledAt = ({ details, owner, reps }: Journeys, prospect: number) => ({
  id: nameAt(details.extras.names.get('id'), prospect),
  name: nameAt(details.extras.names.get('name'), prospect),
  rep: reps.labels[owner[prospect]!] ?? null,
});
