/** Numbers as people read them, in sentences and tables. */

/** What stands for the unknown: never 0. */
export const UNKNOWN = '–';

/** 0.1 as `10.0 %`. */
export const percent = (value: number | null): string =>
  value === null ? UNKNOWN : `${(value * 100).toFixed(1)} %`;

/** What lies between two shares: `10.0–100.0 %`. */
export const percentRange = (least: number, most: number): string =>
  `${(least * 100).toFixed(1)}–${percent(most)}`;

/** Digits in groups of three: 12500 as `12,500`. */
export function grouped(value: number, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const digits = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A signed number with one decimal: `+2.4`, `−1.5`. */
export function signed(value: number): string {
  const digits = Math.abs(value).toFixed(1);
  return digits === '0.0' ? digits : `${value < 0 ? '−' : '+'}${digits}`;
}

/** A difference of shares in points: `+1.7 points`. */
export const points = (value: number): string => `${signed(value * 100)} points`;

/**
 * The range of a difference in points: `−9.6 to +14.0`. Null where an end is unknown, or lies beyond 100 points:
 * no two shares differ by so much, and of rates it tells nothing.
 */
export function pointsRange(low: number | null, high: number | null): string | null {
  if (low === null || high === null || low < -1 || high > 1) return null;
  return `${signed(low * 100)} to ${signed(high * 100)}`;
}

/** A large number to two digits, as one would say it: 4705 as `4,700`. */
export function roughly(value: number): string {
  if (value < 100) return String(Math.ceil(value));
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return grouped(Math.round(value / step) * step);
}

/** A number with one decimal where it needs one: `5`, `1.9`. */
export function decimal(value: number): string {
  const rounded = Number(value.toFixed(1));
  return grouped(rounded, Number.isInteger(rounded) ? 0 : 1);
}

/** To whole units: `12,500`. */
export const whole = (value: number): string => grouped(Number(value.toFixed(0)));

/** The next whole number, float noise aside: 900000000.0000001 is 900000000. */
export const wholeAbove = (value: number): number => Math.ceil(Number(value.toPrecision(12)));
