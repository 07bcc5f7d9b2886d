import { exactText, percentText } from '../number-format.js';
import { durationText } from '../serial.js';

/** What a cell of an OpenDocument sheet says of itself. */
export interface OdsCell {
  /** `string`, `float`, `percentage`, `currency`, `date`, `time`, `boolean`, or `error`. */
  readonly type: string;
  /** Its value as programs write it; '' for none. */
  readonly value: string;
  /** The code of the currency of an amount; '' for none. */
  readonly currency: string;
}

/** A day as `2026-01-22`, or with its time; that of an empty cell is empty, and a time without a day alone. */
function dayText(value: string): string {
  const text = value.replace(/(:\d\d)\.0+$/, '$1').replace(/T00:00(?::00)?Z?$/, '');
  // Day 0 of the calendar of spreadsheets.
  return text.startsWith('1899-12-30') ? text.slice('1899-12-30T'.length) : text;
}

const length = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/;

/** A length of time, `PT36H00M00S`, as `36:00:00`; null for a negative one. */
function timeText(value: string): string | null {
  const parts = length.exec(value);
  if (parts === null) return null;
  const [days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.'))) as [number, number, number, number];
  return durationText(days + hours / 24 + minutes / 1440 + seconds / 86_400);
}

/** What stands before the digits, the digits with what parts them, and what stands behind. */
const around = /^(\D*)(\d(?:[\d.,'’\s\u00ad-]*\d)?)(\D*)$/u;
const groups = /^\d{1,3}(?:[\s'’]\d{3})+$/u;

/** What stands around a number: of a negative one without its sign, which may be a pair of brackets. */
const without = (text: string, isNegative: boolean): string =>
  (isNegative ? text.replace(/[-−()]/g, '') : text).replace(/[(),.]/g, '');

/**
 * A number with all its digits, and with what its cell shows besides: the zeros of an id, a currency, a unit.
 *
 * @example numberText('42', 'INV-0042'); // 'INV-0042'
 * @example numberText('1234.5', '1.234,50 €'); // '1234.5 €'
 */
function numberText(value: string, shown: string): string {
  const exact = exactText(value);
  const parts = around.exec(shown.trim());
  if (parts === null) return exact;
  const [, before, digits, after] = parts as unknown as [string, string, string, string];
  const [minus, size] = exact.startsWith('-') ? ['-', exact.slice(1)] : ['', exact];
  // Another value than the exact one: a share, thousands of it.
  const whole = String(Math.round(Number(size)));
  const figures = digits.replace(/\D/g, '');
  if (/[%‰]/.test(before + after) || figures.length < whole.length) return exact;
  const isId = minus === '' && /^\d+$/.test(size) && !/[.,]/.test(digits) && !groups.test(digits);
  if (isId && figures.replace(/^0+(?=\d)/, '') === size) return shown.trim();
  const isNegative = minus !== '';
  return `${minus}${`${without(before, isNegative)}${size}${without(after, isNegative)}`.trim()}`;
}

/** An error, as programs show one that have no type for it. */
const error = /^(?:#[\p{L}/0!?]+|Err:\d+)$/u;

/** A number that is shown as a word: yes, or no. */
function wordText(value: string, shown: string): string {
  if (!/\p{L}/u.test(shown) || (value !== '0' && value !== '1')) return exactText(value);
  return value === '1' ? 'true' : 'false';
}

/**
 * The text of a cell: its value as it is meant, unrounded; '' for an empty one, or an error.
 *
 * @param shown what people see; null for nothing
 */
export function cellText({ type, value, currency }: OdsCell, shown: string | null): string {
  switch (type) {
    case 'error':
      return '';
    case 'date':
      return dayText(value);
    case 'time':
      return timeText(value) ?? shown ?? value;
    case 'percentage':
      return percentText(value);
    case 'currency':
      if (/^[A-Z]{3}$/.test(currency)) return `${exactText(value)} ${currency}`;
      return numberText(value, shown ?? '');
    case 'float':
      if (error.test(shown ?? '')) return '';
      return /\d/.test(shown ?? value)
        ? numberText(value, shown ?? '')
        : wordText(value, shown ?? '');
    case 'boolean':
      return value;
    default:
      return shown ?? value;
  }
}
