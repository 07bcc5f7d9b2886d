import type { Cell, Decimals } from '../../questions/common/show/document.js';
import { UNKNOWN } from '../../say/numbers.js';
import { cellText } from '../format.js';
import { voice } from '../../say/voice.js';

const say = () => voice().table;

/** A value of a spreadsheet, and how it shows it. */
export interface Value {
  /** null for an empty cell. */
  readonly value: string | number | null;
  /** The code of its format; null for none. */
  readonly format: string | null;
}

const pictures: readonly Cell['kind'][] = ['sparkline', 'bar', 'interval'];

/** One column of a spreadsheet. */
export interface ValueColumn {
  readonly title: string;
  /** The value that it has of a cell. */
  readonly value: (cell: Cell) => Value;
}

const formats = { count: '#,##0', share: '0.0%' } as const;
const decimalFormats: Readonly<Record<Decimals, string | null>> = {
  1: '#,##0.0',
  2: '#,##0.00',
  needed: null,
};

const none: Value = { value: null, format: null };
const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const msPerDay = 86_400_000;
/** Spreadsheets count days from here, and know none before March 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const firstDay = 61;

/** A day as the number that spreadsheets have for it; null for any other text. */
function dayNumber(text: string): number | null {
  const [, year, month, date] = day.exec(text) ?? [];
  if (date === undefined) return null;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const number = (ms - dayZero) / msPerDay;
  return number >= firstDay && new Date(ms).toISOString().startsWith(text) ? number : null;
}

/** A text, which stays one whatever stands in it, but for days. */
function textValue(text: string): Value {
  if (text === '' || text === UNKNOWN) return none;
  const number = dayNumber(text);
  return number === null
    ? { value: text, format: null }
    : { value: number, format: voice().days.spreadsheet };
}

/** What stands in a column under the heading itself; unrounded. */
function plainValue(cell: Cell): Value {
  switch (cell.kind) {
    case 'text':
      return textValue(cell.text);
    case 'day':
      return textValue(cell.day);
    case 'count':
      return { value: cell.value, format: formats.count };
    case 'number':
      return { value: cell.value, format: decimalFormats[cell.decimals] };
    case 'share':
      return { value: cell.value, format: formats.share };
    case 'ratio':
      return { value: cell.ratio.value, format: formats.share };
    case 'money':
    case 'range':
      return textValue(cellText(cell));
    case 'sparkline':
    case 'bar':
    case 'interval':
      return none;
  }
}

type Ratio = Extract<Cell, { kind: 'ratio' }>;

/** Whether open answers leave a range, and no value. */
const isRange = ({ ratio: { value, least, most } }: Ratio): boolean =>
  value === null && least !== null && most !== null && least !== most;

/** A column of one of the numbers of a ratio. */
const ofRatio = (
  title: string,
  format: string,
  value: (ratio: Ratio) => number | null,
): ValueColumn => ({
  title,
  value: (cell) => (cell.kind === 'ratio' ? { value: value(cell), format } : none),
});

/** A column of the amounts in one currency. */
const ofCurrency = (title: string, currency: string | null): ValueColumn => ({
  title,
  value: (cell) => {
    if (cell.kind !== 'money') return plainValue(cell);
    const own = cell.money.find((each) => each.currency === currency);
    const format = currency === null ? '#,##0.00' : `#,##0.00" ${currency.replaceAll('"', '')}"`;
    return own === undefined ? none : { value: own.amount, format };
  },
});

/**
 * What a column of a table becomes: one column, or one for each number that people read in one cell (a ratio with its
 * range, counts and limits, a count with what may come to it, money in several currencies). Pictures become none.
 */
export function valueColumns(title: string, cells: readonly Cell[]): ValueColumn[] {
  if (cells.some(({ kind }) => pictures.includes(kind))) return [];
  const named = cells.flatMap((cell) =>
    cell.kind === 'money' ? cell.money.map(({ currency }) => currency) : [],
  );
  const currencies = [...new Set(named)].sort();
  if (currencies.length > 0) {
    const isOne = currencies.length === 1;
    return currencies.map((currency) =>
      ofCurrency(isOne || currency === null ? title : `${title} ${currency}`, currency),
    );
  }
  const has = (what: (cell: Ratio) => boolean) =>
    cells.some((cell) => cell.kind === 'ratio' && what(cell));
  const isOpen = cells.some((cell) => cell.kind === 'count' && cell.open > 0);
  return [
    { title, value: plainValue },
    ...(isOpen ? [openColumn(say().part.open(title))] : []),
    ...(has(isRange)
      ? [
          ofRatio(say().part.least(title), formats.share, ({ ratio }) => ratio.least),
          ofRatio(say().part.most(title), formats.share, ({ ratio }) => ratio.most),
        ]
      : []),
    ...(has(({ counts }) => counts)
      ? [
          ofRatio(say().part.count(title), formats.count, ({ ratio }) => ratio.numerator),
          ofRatio(say().part.of(title), formats.count, ({ ratio }) => ratio.denominator),
        ]
      : []),
    ...(has(({ interval }) => interval)
      ? [
          ofRatio(say().part.low(title), formats.share, ({ ratio }) => ratio.low),
          ofRatio(say().part.high(title), formats.share, ({ ratio }) => ratio.high),
        ]
      : []),
  ];
}

/** How many more there may be. */
const openColumn = (title: string): ValueColumn => ({
  title,
  value: (cell) =>
    cell.kind === 'count' && cell.value !== null
      ? { value: cell.open, format: formats.count }
      : none,
});
