import { settle } from './settle.js';

/**
 * How many wins are still missing to a money quota.
 *
 * Formula: (quota - money) / money per win, rounded up.
 * Empty case: null when money per win is unknown (null) or not above 0. Quota reached: 0.
 * Range: whole numbers of wins; quota and money in one currency.
 *
 * @throws {RangeError} when an amount is not finite.
 * @example winsForQuota(10_000, 4_000, 2_500); // 3
 */
export function winsForQuota(
  quota: number,
  money: number,
  moneyPerWin: number | null,
): number | null {
  if (!Number.isFinite(quota) || !Number.isFinite(money) || !Number.isFinite(moneyPerWin ?? 0)) {
    throw new RangeError(`Cannot plan from ${money} to ${quota} at ${moneyPerWin} a win.`);
  }
  if (moneyPerWin === null || moneyPerWin <= 0) return null;
  // Settled first: in floating point (0.8 - 0.2) / 0.1 is a hair over 6.
  return Math.max(0, Math.ceil(settle((quota - money) / moneyPerWin, 12)));
}
