/** Numbers as people read them, in sentences and tables. */
import { type Thing, thingWords } from '../method/efforts.js';

/** What stands for the unknown: never 0. */
export const UNKNOWN = '–';

/** 0.1 as `10.0 %`. */
export const percent = (value: number | null): string =>
  value === null ? UNKNOWN : `${(value * 100).toFixed(1)} %`;

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

/** A large number to two digits, as one would say it: 4705 as `4,700`. */
export function roughly(value: number): string {
  if (value < 100) return String(Math.ceil(value));
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return grouped(Math.round(value / step) * step);
}

/** So many of something: `1 prospect met`, `106 prospects met`. */
export const things = (count: number, thing: Thing): string =>
  countOf(count, thingWords[thing][0], thingWords[thing][1]);

/** A number with one decimal where it needs one: `5`, `1.9`. */
export function decimal(value: number): string {
  const rounded = Number(value.toFixed(1));
  return grouped(rounded, Number.isInteger(rounded) ? 0 : 1);
}

/** `1 win`, `5 wins`, `1.9 wins`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${decimal(count)} ${decimal(count) === '1' ? one : many}`;

/** The next whole number, float noise aside: 900000000.0000001 is 900000000. */
export const wholeAbove = (value: number): number => Math.ceil(Number(value.toPrecision(12)));

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a, b and c`. */
export const andList = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]!}`;
