import { goalCurrency } from '../../errors/goals.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { Goal } from '../../method/goal.js';

/** Codes of the currencies that the money of an export is in; null for money that names none. */
function currenciesOf({ revenue, currencies }: Journeys): (string | null)[] {
  const codes = new Set(revenue.currency.subarray(0, revenue.size));
  return [...codes].map((code) => currencies.labels[code] ?? null).sort();
}

/**
 * The currency of the money that counts for a goal. Where the export names none, all of its money does;
 * where it names one, a goal that names none means that one. Nothing is ever added across currencies.
 *
 * @throws SpancoError where a goal names no currency and there are several, or one that no amount has
 */
export function currencyOf({ currency, place }: Goal, journeys: Journeys): string | null {
  const known = currenciesOf(journeys);
  if (known.length === 0) return currency;
  const [only] = known;
  if (known.length === 1 && (only === null || currency === null)) return only ?? null;
  if (currency !== null && known.includes(currency)) return currency;
  throw goalCurrency(
    place,
    currency,
    known.filter((code) => code !== null),
  );
}
