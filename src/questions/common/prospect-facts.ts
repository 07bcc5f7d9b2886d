import type { Names, Texts } from '../../cells/columns.js';
import { ExactSum } from '../../funnel/exact-sum.js';
import type { Journeys } from '../../funnel/journeys.js';
import { type Money, moneyList } from '../../funnel/sums.js';

/** What a column says of a prospect; null where it says nothing, or is not there. */
export function nameAt(names: Names | undefined, prospect: number): string | null {
  const code = names?.codes[prospect] ?? -1;
  return code === -1 ? null : names!.dictionary.labels[code]!;
}

/** The same of a column of texts of its own. */
const textAt = (texts: Texts | undefined, prospect: number): string | null =>
  texts?.at(prospect) ?? null;

/** What a prospect is worth; null where no cell says it. */
export function amountAt({ details, currencies }: Journeys, prospect: number): Money | null {
  const value = details.amount?.values[prospect] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  const currency = details.amount!.currencies[prospect]!;
  return { currency: currency === -1 ? null : currencies.labels[currency]!, amount: value };
}

/** The amounts of some prospects, by currency. */
export function worthOf({ details, currencies }: Journeys, prospects: Int32Array): Money[] {
  const { amount } = details;
  if (amount === null) return [];
  const sums = new Map<number, ExactSum>();
  for (const prospect of prospects) {
    const value = amount.values[prospect]!;
    if (Number.isNaN(value)) continue;
    const code = amount.currencies[prospect]!;
    const sum = sums.get(code) ?? new ExactSum();
    if (!sums.has(code)) sums.set(code, sum);
    sum.add(value);
  }
  return moneyList(
    [...sums].map(([code, sum]) => [code === -1 ? null : currencies.labels[code]!, sum] as const),
  );
}

/** How many of some prospects have no amount, where there is a column of amounts. */
export function unpricedOf({ details: { amount } }: Journeys, prospects: Int32Array): number {
  let unpriced = 0;
  for (const prospect of prospects) if (Number.isNaN(amount?.values[prospect] ?? 0)) unpriced += 1;
  return unpriced;
}

/** The larger amount first, currency by currency, since no two of them compare; what nobody priced last. */
export function byAmount(one: Money | null, other: Money | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const [a, b] = [one.currency ?? '', other.currency ?? ''];
  return a === b ? other.amount - one.amount : a < b ? -1 : 1;
}

/** The same of prospects, told from their columns. */
export function amountOrder({
  details,
  currencies,
}: Journeys): (one: number, other: number) => number {
  const { amount } = details;
  if (amount === null) return () => 0;
  const { values, currencies: codes } = amount;
  const labelOf = (code: number): string => (code === -1 ? '' : currencies.labels[code]!);
  return (one, other) => {
    const [a, b] = [values[one]!, values[other]!];
    if (Number.isNaN(a) || Number.isNaN(b))
      return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    if (codes[one] === codes[other]) return b - a;
    const [first, second] = [labelOf(codes[one]!), labelOf(codes[other]!)];
    return first === second ? b - a : first < second ? -1 : 1;
  };
}

/** Who a prospect is, and whose. */
export const calledAt = ({ details, owner, reps }: Journeys, prospect: number) => ({
  id: textAt(details.extras.texts.get('id'), prospect),
  name: textAt(details.extras.texts.get('name'), prospect),
  rep: reps.labels[owner[prospect]!] ?? null,
});

/**
 * The place of the id of each prospect among all ids in their order, the same for the same ids: numbers are compared
 * many times quicker. Most exports list them in that order.
 */
export function idRanks({ size, details }: Journeys): Int32Array {
  const texts = details.extras.texts.get('id');
  const ranks = new Int32Array(size);
  if (texts === undefined) return ranks;
  const ids = Array.from(ranks, (_, prospect) => texts.at(prospect) ?? '');
  const places = ranks.map((_, prospect) => prospect);
  const isInOrder = ids.every((id, at) => at === 0 || ids[at - 1]! <= id);
  if (!isInOrder)
    places.sort((one, other) => (ids[one]! < ids[other]! ? -1 : ids[one]! > ids[other]! ? 1 : 0));
  let rank = 0;
  for (let at = 1; at < size; at++) {
    if (ids[places[at]!] !== ids[places[at - 1]!]) rank += 1;
    ranks[places[at]!] = rank;
  }
  return ranks;
}
