/** The column of currencies that is named for the amount. */
import { currencyCode } from '../cells/amounts/money-units.js';
import { fold } from '../cells/text/fold.js';
import type { Columns } from './candidates.js';
import { currencyNames } from '../knowledge/words/currencies.js';
import { isAbout, isConvertedAmount } from './header-words.js';

/** Whether a header is that of the amount with a word for its currency: `Close Revenue Currency`. */
function isOfAmount(header: string, amount: string): boolean {
  const [whole, part] = [fold(header), fold(amount)];
  const rest = whole.startsWith(part)
    ? whole.slice(part.length)
    : whole.endsWith(part)
      ? whole.slice(0, -part.length)
      : '';
  return rest !== '' && isAbout(rest, 'currency');
}

/** Values that are not of one kind alone: what somebody typed wrongly. */
const most = 0.6;

const isCurrency = (value: string): boolean => currencyCode(value) !== null;

/** `Top`, `All` and `Try` are codes of currencies in capitals alone; `eur` and `usd` are nothing else in small letters. */
const isOtherWord = (value: string): boolean =>
  /^\p{L}{3}$/u.test(value) &&
  value !== value.toUpperCase() &&
  !(value === value.toLowerCase() && Object.hasOwn(currencyNames, value.toUpperCase()));

/** Whether a value is a currency although no header says so: its code, its sign or its name. */
export const isPlainCurrency = (value: string): boolean => !isOtherWord(value) && isCurrency(value);

/** Takes the column that is named for the currency of the amount and holds currencies. */
export function addCurrency(
  table: Columns,
  wanted: ReadonlySet<string>,
  columns: Map<string, readonly number[]>,
): void {
  const [amount] = columns.get('amount') ?? [];
  if (amount === undefined || !wanted.has('currency')) return;
  const read = new Set([...columns.values()].flat());
  const named = table.header.flatMap((name, column) =>
    !read.has(column) &&
    isOfAmount(name, table.header[amount]!) &&
    isConvertedAmount(name) === isConvertedAmount(table.header[amount]!) &&
    table.profiles.of(column).share(isCurrency) >= most
      ? [{ name, column }]
      : [],
  );
  // A longer name is that of an amount with more to it: `Amount (converted) Currency`.
  const [nearest] = named.sort((a, b) => a.name.length - b.name.length);
  if (nearest !== undefined) columns.set('currency', [nearest.column]);
}
