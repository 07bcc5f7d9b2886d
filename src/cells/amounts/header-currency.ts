import { ofLetters } from '../text/letters.js';
import { currencyCode } from './money-units.js';

/** Codes that the header of an amount may end with; other words of three letters are words. */
// prettier-ignore
const codes: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'BRL', 'CHF', 'JPY', 'CNY', 'INR', 'CAD', 'AUD', 'NZD', 'MXN', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'RUB', 'TRY', 'ZAR', 'SGD', 'HKD', 'ARS', 'CLP', 'COP', 'AED', 'SAR', 'ILS', 'KRW', 'PEN', 'RON']);

const word = ofLetters('[\\p{L}\\p{N}]+', 'gu');
/** What is no letter and no bracket: `R$`, `€`, `US$`. */
const symbol = ofLetters('(?:[\\p{Lu}]{0,3}[\\p{Sc}]|[\\p{Sc}][\\p{Lu}]{0,2})', 'gu');

/** The currency that the header of a column of amounts names: `amount_usd`, `Amount (EUR)`, `Valor (R$)`; null where it names none, or several. */
export function currencyInHeader(header: string): string | null {
  const parts = (header.match(word(header)) ?? []).flatMap((one) => one.split('_'));
  const named = parts.map((one) => one.toUpperCase()).filter((one) => codes.has(one));
  const shown = (header.match(symbol(header)) ?? []).flatMap((one) => currencyCode(one) ?? []);
  const found = new Set(named.length > 0 ? named : shown);
  return found.size === 1 ? [...found][0]! : null;
}
