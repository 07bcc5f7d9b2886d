import type { DecimalMark } from '../../knowledge/notation.js';
import { saysNothing, unguarded } from '../text/fold.js';
import { ofLetters } from '../text/letters.js';
import { moneyUnit, type MoneyUnit } from './money-units.js';

/** What a cell that could be thousands or decimals (`12,500`, `1.234`) has before its last three digits. */
type Doubt = 0 | 1 | 2;
export const DOUBT_COMMA = 1;
const DOUBT_POINT = 2;

/** What an amount cell says. */
export interface Amount {
  /** The value; with a doubt, its value as thousands. NaN: no number. */
  value: number;
  doubt: Doubt;
  /** The mark that the cell itself settles, null where it settles none. */
  mark: DecimalMark | null;
  /** ISO 4217 code that a symbol or code in the cell names, null where there is none. */
  currency: string | null;
}

/** Longer texts are no amounts, and expressions take too long over them. */
const longestAmount = 100;

const none = (): Amount => ({ value: Number.NaN, doubt: 0, mark: null, currency: null });

/** Digits as a program would write them, and what their separators tell. */
interface Body {
  readonly digits: string;
  readonly doubt: Doubt;
  readonly mark: DecimalMark | null;
}

const marks = { comma: ',', point: '.' } as const;
/** Groups of three; or, between commas, of two and then three, as in India. */
const inGroups = /^\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+)?$|^\d{1,2}(?:,\d{2})+,\d{3}$/;
/** Groups between spaces or apostrophes, with or without decimals. */
const spaced = /^\d{1,3}(?:[\s'’ʼ´]\d{3})+(?:[.,]\d*)?$/;
/** No cents, as in `1.234,-` or `5.—`. */
const noCents = /(\d[.,])[-–—]{1,2}(?!\d)/;

/** Digits with separators; null for what is no number. */
function readBody(text: string): Body | null {
  if (/[^\d.,]/.test(text) && !spaced.test(text)) return null;
  const body = text.replace(/[^\d.,]/g, '');
  const commas = body.split(',').length - 1;
  const points = body.split('.').length - 1;
  const settled = (mark: DecimalMark): Body | null => {
    const at = body.lastIndexOf(marks[mark]);
    const whole = body.slice(0, at);
    // Either nobody grouped the digits before the mark, or they are in groups.
    if (!/^\d*$/.test(whole) && !inGroups.test(whole)) return null;
    const digits = `${whole.replace(/[.,]/g, '') || '0'}.${body.slice(at + 1)}`;
    return { digits, doubt: 0, mark };
  };
  if (commas === 0 && points === 0) return { digits: body, doubt: 0, mark: null };
  if (commas > 0 && points > 0) {
    const last = body.lastIndexOf(',') > body.lastIndexOf('.') ? 'comma' : 'point';
    return (last === 'comma' ? commas : points) > 1 ? null : settled(last);
  }
  const separator = commas > 0 ? 'comma' : 'point';
  if (commas + points > 1) {
    // A mark that comes twice groups thousands, so the other one would be the decimal mark.
    if (!inGroups.test(body)) return null;
    const mark = separator === 'comma' ? 'point' : 'comma';
    return { digits: body.replace(/[.,]/g, ''), doubt: 0, mark };
  }
  if (body !== text || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return settled(separator);
  const doubt = separator === 'comma' ? DOUBT_COMMA : DOUBT_POINT;
  return { digits: body.replace(/[.,]/, ''), doubt, mark: null };
}

/** Digits beyond this many are no amount, and could be no number. */
const longest = 300;

/** `12500` and `12500.00`, as programs write them: most cells of most exports. */
function plainAmount(cell: string): Amount | null {
  let point = -1;
  for (let at = 0; at < cell.length; at++) {
    const unit = cell.charCodeAt(at);
    if (unit === 46 && point === -1 && at > 0) point = at;
    else if (unit < 48 || unit > 57) return null;
  }
  const decimals = point === -1 ? 0 : cell.length - point - 1;
  if (cell.length === 0 || cell.length > longest || decimals === 3 || point === cell.length - 1)
    return null;
  return { value: Number(cell), doubt: 0, mark: point === -1 ? null : 'point', currency: null };
}

/** Whether a cell has no amount: it is empty, or what programs write for empty. Digits settle it at once. */
export function isNoAmount(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  return saysNothing(unguarded(cell.trim()));
}

/** What stands before the digits, the digits, what stands behind them. The dot of `Rs.12` is no decimal mark. */
const parts = ofLetters('^([^\\d]*?)((?:(?<![\\p{L}])[.,])?\\d(?:.*\\d)?[.,]?)([^\\d]*)$', 'su');
const scientific = /^([+-]?\d+)(?:([.,])(\d+))?[eE]([+-]?\d+)$/;

/** The sign that the characters around the digits give, 0 where they contradict each other. */
function signOf(before: string, behind: string): -1 | 0 | 1 {
  const signs = (before + behind).replace(/[^()+-]/g, '');
  // Accounts write losses in parentheses, German and SAP's a minus behind.
  if ((signs === '()' || signs === '(-)') && before.includes('(')) return -1;
  if (signs === '-') return -1;
  return signs === '' || (signs === '+' && before.includes('+')) ? 1 : 0;
}

/** The unit named on either side of the digits; null where one is none, or they contradict each other. */
function unitAround(before: string, behind: string): MoneyUnit | null {
  const [left, right] = [before, behind].map((side) =>
    moneyUnit(side.replace(/[()+-]/g, '').trim()),
  ) as [MoneyUnit | null, MoneyUnit | null];
  if (left === null || right === null || (left.power > 0 && right.power > 0)) return null;
  // $12.50 CAD: many currencies are dollars, and the code says which.
  const bare = before.replace(/[()+\s-]/g, '') === '$';
  const dollars = bare && /^[A-Z]{2}D$/.test(right.currency ?? '');
  const agree = left.currency === null || right.currency === null || dollars;
  if (!agree && left.currency !== right.currency) return null;
  return { power: left.power + right.power, currency: right.currency ?? left.currency };
}

/** An amount of a value, which there is none of beyond all numbers; -0 is 0. */
const asAmount = (value: number, rest: Omit<Amount, 'value'>): Amount =>
  Number.isFinite(value) ? { value: value === 0 ? 0 : value, ...rest } : none();

/**
 * Reads an amount as people and CRMs write it: `1.234,56 €`, `$1,234.50`, `12 500,50`, `(250.00)`,
 * `1.234,56-`, `1,117.10K`, `1,5 Mio. €`, `'-99`. A value that could be thousands or decimals carries its
 * doubt; one that is no amount is NaN.
 */
export function parseAmount(cell: string): Amount {
  const plain = plainAmount(cell);
  if (plain !== null) return plain;
  if (cell.length > longestAmount) return none();
  const text = unguarded(cell.trim())
    .replace(/^'/, '')
    .replace(/^"(.*)"$/s, '$1')
    .replace(/[\u2212\ufe63\uff0d]|^–/g, '-')
    .replace(noCents, (_, digits: string) => `${digits}00`);
  const float = scientific.exec(text);
  if (float !== null) {
    const mark = float[2] === undefined ? null : float[2] === ',' ? 'comma' : 'point';
    const value = Number(`${float[1]}.${float[3] ?? '0'}e${float[4]}`);
    return asAmount(value, { doubt: 0, mark, currency: null });
  }
  const [, before, digits, behind] = parts(text).exec(text) ?? [];
  if (digits === undefined) return none();
  const body = readBody(digits);
  const sign = signOf(before!, behind!);
  const unit = unitAround(before!, behind!);
  if (body === null || sign === 0 || unit === null) return none();
  // The exponent is part of the number that is read: multiplying would round twice.
  const value = sign * Number(`${body.digits}e${unit.power}`);
  return asAmount(value, { doubt: body.doubt, mark: body.mark, currency: unit.currency });
}
