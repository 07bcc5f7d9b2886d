import type { Activities } from '../map/activities.js';
import { decimals, integers } from '../map/growing.js';
import type { Money, Prospects } from '../map/prospects.js';
import { bitOf } from '../method/milestones.js';

/** What each prospect is worth once it is won; a prospect may have several entries, or none. */
export interface Revenue {
  readonly size: number;
  readonly prospect: Int32Array;
  readonly value: Float64Array;
  /** Codes of currencies, -1 for unknown. */
  readonly currency: Int32Array;
}

/**
 * The money of each prospect: its own amount where it has one, otherwise the amounts of the activities
 * that prove its win, so that nothing counts twice.
 */
export function revenueOf(prospects: Prospects, activities: Activities | null): Revenue {
  const own = prospects.amount;
  const sold = activities?.amount ?? null;
  const [prospect, value, currency] = [integers(), decimals(), integers()];
  const add = (of: number, { values, currencies }: Money, at: number): void => {
    prospect.push(of);
    value.push(values[at]!);
    currency.push(currencies[at]!);
  };
  if (own !== null) {
    for (let of = 0; of < prospects.size; of++) {
      if (!Number.isNaN(own.values[of]!)) add(of, own, of);
    }
  }
  if (activities !== null && sold !== null) {
    for (let at = 0; at < activities.size; at++) {
      if ((activities.evidence[at]! & bitOf('wins')) === 0 || Number.isNaN(sold.values[at]!))
        continue;
      const of = activities.prospect[at]!;
      if (own === null || Number.isNaN(own.values[of]!)) add(of, sold, at);
    }
  }
  return {
    size: prospect.length,
    prospect: prospect.values(),
    value: value.values(),
    currency: currency.values(),
  };
}

/** A sum that does not depend on the order of its terms: whole units and millionths are added apart. */
export class ExactSum {
  private units = 0;
  private millionths = 0;

  add(value: number): void {
    const whole = Math.trunc(value);
    this.units += whole;
    this.millionths += Math.round((value - whole) * 1e6);
  }

  /** The sum, rounded to millionths. */
  get value(): number {
    const carry = Math.trunc(this.millionths / 1e6);
    return Number(`${this.units + carry}e0`) + (this.millionths - carry * 1e6) / 1e6;
  }
}
