/** The character before the decimals. */
export type DecimalMark = 'comma' | 'point';

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

const symbols: readonly (readonly [string, string])[] = [
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['US$', 'USD'],
  ['$', 'USD'],
  ['zł', 'PLN'],
  ['₹', 'INR'],
  ['CHF', 'CHF'],
];

/** The ISO code of a symbol or of a code as people write it, null for what is neither. */
export function currencyCode(text: string): string | null {
  const trimmed = text.trim();
  if (/^[A-Za-z]{3}$/.test(trimmed)) return trimmed.toUpperCase();
  // SuiteCRM writes "US Dollars : $".
  const symbol = symbols.find(([sign]) => sign === trimmed || trimmed.endsWith(` ${sign}`));
  return symbol?.[1] ?? null;
}

const shape =
  /^(?<open>[(+-]?)\s*(?<before>[^\d\s.,()+'’-]*)\s*(?<sign>[+-]?)\s*(?<body>\d[\d.,\s'’]*|[.,]\d+)\s*(?<scale>[KkMm](?![A-Za-z]))?\s*(?<after>[^\d\s.,()+'’-]*)\s*(?<close>\)?)$/u;
const scientific = /^[+-]?\d+(\.\d+)?[eE][+-]?\d+$/;

const none = (): Amount => ({ value: Number.NaN, doubt: 0, mark: null, currency: null });

/** Digits with separators, as a number. */
function fromBody(body: string): Omit<Amount, 'currency'> | null {
  const commas = body.split(',').length - 1;
  const points = body.split('.').length - 1;
  const grouped = (text: string): boolean => /^\d{1,3}([.,]\d{3})*$/.test(text);
  const settled = (mark: DecimalMark): Omit<Amount, 'currency'> | null => {
    const at = body.lastIndexOf(mark === 'comma' ? ',' : '.');
    const whole = body.slice(0, at);
    // Either nobody grouped the digits before the mark, or groups are of three.
    if (!/^\d*$/.test(whole) && !grouped(whole)) return null;
    const value = Number(`${whole.replace(/[.,]/g, '') || '0'}.${body.slice(at + 1)}`);
    return { value, doubt: 0, mark };
  };
  if (commas === 0 && points === 0) return { value: Number(body), doubt: 0, mark: null };
  if (commas > 0 && points > 0) {
    const last = body.lastIndexOf(',') > body.lastIndexOf('.') ? 'comma' : 'point';
    return (last === 'comma' ? commas : points) > 1 ? null : settled(last);
  }
  const separator = commas > 0 ? 'comma' : 'point';
  if (commas + points > 1) {
    // A mark that comes twice groups thousands, so the other one would be the decimal mark.
    if (!grouped(body)) return null;
    const mark = separator === 'comma' ? 'point' : 'comma';
    return { value: Number(body.replace(/[.,]/g, '')), doubt: 0, mark };
  }
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return settled(separator);
  return {
    value: Number(body.replace(/[.,]/, '')),
    doubt: separator === 'comma' ? DOUBT_COMMA : DOUBT_POINT,
    mark: null,
  };
}

/** `12500` and `12500.00`, as programs write them: most cells of most exports. */
function plainAmount(cell: string): Amount | null {
  let point = -1;
  for (let at = 0; at < cell.length; at++) {
    const unit = cell.charCodeAt(at);
    if (unit === 46 && point === -1 && at > 0) point = at;
    else if (unit < 48 || unit > 57) return null;
  }
  const decimals = point === -1 ? 0 : cell.length - point - 1;
  if (cell.length === 0 || decimals === 3 || point === cell.length - 1) return null;
  return { value: Number(cell), doubt: 0, mark: point === -1 ? null : 'point', currency: null };
}

/**
 * Reads an amount as people and CRMs write it: `1.234,56 €`, `$1,234.50`, `12 500,50`, `(250.00)`,
 * `1,117.10K`, `'-99`. A value that could be thousands or decimals carries its doubt.
 */
export function parseAmount(cell: string): Amount {
  const plain = plainAmount(cell);
  if (plain !== null) return plain;
  // Spreadsheets guard a minus sign with an apostrophe.
  const text = cell
    .trim()
    .replace(/^'/, '')
    .replace(/\u2212/g, '-');
  if (scientific.test(text)) return { value: Number(text), doubt: 0, mark: null, currency: null };
  const groups = shape.exec(text)?.groups;
  if (groups === undefined) return none();
  const unit = groups.before! + groups.after!;
  const currency = currencyCode(unit);
  if (unit !== '' && currency === null && !/^[^\p{L}]+$/u.test(unit)) return none();
  const read = fromBody(groups.body!.replace(/[\s'’]/g, ''));
  if (read === null) return none();
  const scale = groups.scale === undefined ? 1 : /k/i.test(groups.scale) ? 1_000 : 1_000_000;
  if (groups.open !== '' && groups.open !== '(' && groups.sign !== '') return none();
  const accounting = groups.open === '(' && groups.close === ')';
  if ((groups.open === '(') !== (groups.close === ')')) return none();
  const negative = accounting || groups.open === '-' || groups.sign === '-';
  return { ...read, value: read.value * scale * (negative ? -1 : 1), currency };
}
