import type { Activities } from '../load/activities.js';
import { integers, decimals } from '../load/columns/growing.js';
import type { Prospects } from '../load/prospects.js';
import { bitOf } from '../method/milestones.js';

/** Money of prospects that are won: entries, in columns. */
export interface Revenue {
  readonly size: number;
  readonly prospect: Int32Array;
  readonly value: Float64Array;
  /** Codes of currencies, -1 for unknown. */
  readonly currency: Int32Array;
  /** The activity the money comes from, with its own day and performer; -1 for the prospect's own amount. */
  readonly activity: Int32Array;
}

/**
 * The money of each prospect: its own amount where it has one, otherwise the amounts of the activities
 * that prove its win, each on its own day, so that nothing counts twice.
 *
 * @param fractions what of the amount of each prospect is less than a unit, where it stands apart; null where it does not
 */
export function revenueOf(
  prospects: Prospects,
  activities: Activities | null,
  fractions: Float64Array | null = null,
): Revenue {
  const [prospect, value, currency, activity] = [integers(), decimals(), integers(), integers()];
  const add = (of: number, amount: number, unit: number, at: number): void => {
    prospect.push(of);
    value.push(amount);
    currency.push(unit);
    activity.push(at);
  };
  const own = prospects.amount;
  const hasOwn = (of: number) => own !== null && !Number.isNaN(own.values[of]!);
  for (let of = 0; own !== null && of < prospects.size; of++) {
    if (!hasOwn(of)) continue;
    add(of, own.values[of]!, own.currencies[of]!, -1);
    const fraction = fractions?.[of] ?? 0;
    if (fraction !== 0) add(of, fraction, own.currencies[of]!, -1);
  }
  const sold = activities?.amount ?? null;
  const wins = bitOf('wins');
  for (let at = 0; sold !== null && at < activities!.size; at++) {
    const of = activities!.prospect[at]!;
    if ((activities!.evidence[at]! & wins) === 0 || Number.isNaN(sold.values[at]!)) continue;
    if (!hasOwn(of)) add(of, sold.values[at]!, sold.currencies[at]!, at);
  }
  return {
    size: prospect.length,
    prospect: prospect.values(),
    value: value.values(),
    currency: currency.values(),
    activity: activity.values(),
  };
}
