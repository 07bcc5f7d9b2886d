import { dayText, durationText, type Epoch } from './serial.js';

/** The text of a number, from how the workbook writes it. */
export type Shown = (raw: string) => string;

/** How many digits spreadsheet programs keep of a number. */
const keptDigits = 15;

/** Whether a number was cut to the digits that are kept of it: what stood behind them is lost. */
function isCut(raw: string): boolean {
  const [digits = '', exponent] = raw.replace(/[-.]/g, '').split(/e/i);
  const length = digits.replace(/^0+|0+$/g, '').length;
  return length >= keptDigits && Number(exponent) >= keptDigits;
}

/** A whole number without an exponent, except where that would make digits up: then as it is written. */
function wholeText(raw: string, value: number): string {
  const text = String(value);
  return text.includes('e') || isCut(raw) ? raw : text;
}

/**
 * A number with all its digits, whatever its cell rounds away: without an exponent, without `.0`. A whole number
 * whose last digits the workbook lost keeps its exponent, so that nobody takes zeros for the end of an id. A
 * fraction of three digits gets a zero appended, so that nobody downstream takes 12.125 for twelve thousand.
 */
export function exactText(raw: string): string {
  const whole = /^(-?\d+)(?:\.0*)?$/.exec(raw)?.[1];
  if (whole !== undefined) return whole;
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (Number.isInteger(value)) return wholeText(raw, value);
  // Beyond the digits that are kept are traces of the binary fraction.
  const short = String(Number(value.toPrecision(keptDigits)));
  const text = short.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : short;
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** What a format is made of: a place for a digit, a sign with a meaning, or text that is shown as it is. */
type Part =
  | { readonly kind: 'digit'; readonly isZero: boolean }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'text'; readonly text: string };

/** `"text"`, `[$€-407]`, `[Red]`, `\x`, `_x` (a space as wide), `*x` (repeated), `General`, or one character. */
const pieces =
  /"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|\[([^\]]*)\]|\\(.)|[_*]([\s\S])|general|am\/pm|a\/p|([\s\S])/gi;

/** The first of the sections of a format, which is that of positive numbers, in parts. */
function partsOf(code: string): Part[] {
  const parts: Part[] = [];
  const add = (text: string) => parts.push({ kind: 'text', text });
  for (const [, quoted, currency, bracket, escaped, blank, sign] of code.matchAll(pieces)) {
    if (sign === ';') break;
    if (quoted !== undefined) add(quoted);
    else if (currency !== undefined) add(currency);
    else if (bracket !== undefined) {
      if (/^(?:h+|m+|s+)$/i.test(bracket)) parts.push({ kind: 'sign', sign: '[' });
    } else if (escaped !== undefined) add(escaped);
    else if (blank !== undefined) add(' ');
    else if (sign === undefined) continue;
    else if ('0#?'.includes(sign)) parts.push({ kind: 'digit', isZero: sign === '0' });
    else if (/[a-z.,%/]/i.test(sign)) parts.push({ kind: 'sign', sign });
    else add(sign);
  }
  return parts;
}

/** What stands around a number. Letters that no quotes protect are text where they can be no part of a day. */
const textOf = (parts: readonly Part[]): string =>
  parts
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'sign' ? part.sign : ''))
    .join('')
    .replace(/[(),.]/g, '');

/** Digits in the places of a format, from the last: 42 in `"INV-"0000` is INV-0042. */
function filled(digits: string, parts: readonly Part[]): string {
  const first = parts.findIndex(({ kind }) => kind === 'digit');
  let left = digits;
  let text = '';
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]!;
    if (part.kind === 'text') text = part.text + text;
    else if (part.kind === 'digit') {
      const taken = at === first ? left : left.slice(-1);
      left = at === first ? '' : left.slice(0, -1);
      text = (taken === '' && part.isZero ? '0' : taken) + text;
    }
  }
  return text.trim();
}

/** How numbers are shown that are neither days nor percentages. */
function plainly(parts: readonly Part[]): Shown {
  const places = parts.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const [first, last] = [places[0], places.at(-1)];
  const isGeneral = first === undefined || last === undefined;
  if (isGeneral) return exactText;
  // Thousands and millions: what stands behind is a unit of the shown number, not of the exact one.
  const next = parts[last + 1];
  const scales = next?.kind === 'sign' && next.sign === ',';
  const isSimple = !parts.some(({ kind }) => kind === 'sign');
  const [before, after] = [textOf(parts.slice(0, first)), textOf(parts.slice(last + 1))];
  if (isSimple && places.length === 1 && before + after === '') return exactText;
  return (raw) => {
    const exact = exactText(raw);
    const [minus, size] = exact.startsWith('-') ? ['-', exact.slice(1)] : ['', exact];
    if (isSimple && /^\d+$/.test(size)) return minus + filled(size, parts);
    return scales ? exact : `${minus}${`${before}${size}${after}`.trim()}`;
  };
}

/** A percentage with all its digits. */
export const percentText: Shown = (raw) =>
  `${exactText(String(Number((Number(raw) * 100).toPrecision(15))))}%`;

/**
 * How a cell of a format shows a number: days as ISO days, lengths of time as `36:00:00`, percentages with their
 * sign, ids with their zeros, money with its currency. Nothing is rounded: that is for people to look at.
 *
 * @example shownBy('000', 1900)('7'); // '007'
 * @example shownBy('dd/mm/yy', 1900)('46044'); // '2026-01-22'
 */
export function shownBy(code: string, epoch: Epoch): Shown {
  const parts = partsOf(code);
  const has = (...signs: string[]): boolean =>
    parts.some((part) => part.kind === 'sign' && signs.includes(part.sign.toLowerCase()));
  const orExact =
    (text: (value: number) => string | null): Shown =>
    (raw) =>
      text(Number(raw)) ?? exactText(raw);
  if (has('[')) return orExact(durationText);
  // A day has no place for a digit, and a second only zeros: letters beside others are of a currency.
  const isNumber = parts.some((part) => part.kind === 'digit' && !part.isZero);
  if (!isNumber && has('y', 'm', 'd', 'h', 's')) {
    return orExact((serial) => dayText(serial, epoch));
  }
  return has('%') ? percentText : plainly(parts);
}
