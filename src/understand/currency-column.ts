/** The column of currencies, told by its values where its header says nothing. */
import type { Role } from '../read/table.js';
import { commonCurrencies } from '../knowledge/words/currencies.js';
import { fold } from '../cells/text/fold.js';
import type { Columns } from './candidates.js';
import { isAbout, wordsOf } from './header-words.js';
import { claims } from './headers.js';

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a value is the code of a currency. */
export const isCurrencyCode = (value: string): boolean => codes.has(value);

/** Whether a header says nothing that anybody knows. */
const saysNothingKnown = (role: Role, header: string): boolean =>
  !claims(role).has(fold(header)) &&
  wordsOf(header).every((word) => word.size === 0 || word.has('filling'));

/** Whether a column holds codes of several currencies, in every row that has an amount, and nothing else. */
function holdsCurrencies({ profiles }: Columns, column: number, amount: number): boolean {
  const { filled, values, share } = profiles.of(column);
  const isCommon = [...values.keys()].some((value) => commonCurrencies.has(value));
  return (
    isCommon &&
    values.size > 1 &&
    share(isCurrencyCode) === 1 &&
    filled >= profiles.of(amount).filled
  );
}

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

/**
 * Takes the column that is named for the currency of the amount, else the one column of codes of several currencies beside amounts, whatever it is
 * called: without it euros and dollars would be one sum.
 */
export function addCurrency(
  role: Role,
  table: Columns,
  wanted: ReadonlySet<string>,
  columns: Map<string, readonly number[]>,
): void {
  const [amount] = columns.get('amount') ?? [];
  if (amount === undefined || !wanted.has('currency')) return;
  const read = new Set([...columns.values()].flat());
  const named = table.header.findIndex(
    (name, column) => !read.has(column) && isOfAmount(name, table.header[amount]!),
  );
  if (named !== -1) {
    columns.set('currency', [named]);
    return;
  }
  const found = table.header.flatMap((name, column) =>
    !read.has(column) && saysNothingKnown(role, name) && holdsCurrencies(table, column, amount)
      ? [column]
      : [],
  );
  if (found.length === 1) columns.set('currency', found);
}
