import { currencyNames, sharedCurrencyNames } from '../../knowledge/words/currencies.js';
import { once } from '../once.js';
import { fold } from '../text/fold.js';
import { ofLetters } from '../text/letters.js';

const ofThreeLetters = ofLetters('[\\p{Ll}]{3}', 'u');
const isWord = ofLetters('^[\\p{L}]*[\\p{Ll}]', 'u');
const isSign = ofLetters('^[\\p{Sc}]$', 'u');

/** What currencies are called, and their codes. */
const currencies = once(() => {
  const spellings = Object.entries(currencyNames).flatMap(([code, names]) =>
    names.map((name) => [name, code] as const),
  );
  return {
    /** Signs and short forms, which are what they are: `Ft` is no `FT`. */
    bySymbol: new Map(spellings.filter(([name]) => !ofThreeLetters(name).test(name))),
    byName: new Map(
      spellings
        .map(([name, code]) => [fold(name), code] as const)
        .filter(([name]) => name.length > 2),
    ),
    shared: new Set(sharedCurrencyNames.map(fold)),
    isoCodes: new Set(Intl.supportedValuesOf('currency')),
  };
});
/** A currency with its code or its sign beside it: `Euro (EUR)`, `US Dollars : $`, `EUR - Euro`. */
const besides = /[\s:()[\]–—-]+/u;

/** The ISO code of a currency as people write it: its code, its sign, its name; null for what is none. */
export function currencyCode(text: string): string | null {
  const trimmed = text.trim();
  const known = symbolOrName(trimmed);
  if (known !== null) return known;
  const parts = trimmed.split(besides).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return null;
  const named = [
    ...parts.map(codeOrSymbol),
    currencies().byName.get(fold(trimmed.replace(/[:([].*$/u, ''))) ?? null,
  ];
  const codes = new Set(named.filter((code) => code !== null));
  return codes.size === 1 ? [...codes][0]! : null;
}

function codeOrSymbol(text: string): string | null {
  const code = text.toUpperCase();
  return /^[A-Z]{3}$/.test(code) && currencies().isoCodes.has(code)
    ? code
    : (currencies().bySymbol.get(text) ?? null);
}

const symbolOrName = (text: string): string | null =>
  codeOrSymbol(text) ?? currencies().byName.get(fold(text)) ?? null;

/** Powers of ten that words beside an amount stand for. */
const powers: Readonly<Record<string, number>> = {
  ...{ k: 3, tsd: 3, thousand: 3 },
  ...{ m: 6, mm: 6, mn: 6, mio: 6, mln: 6, million: 6, millions: 6, millionen: 6, milioni: 6 },
  ...{ b: 9, bn: 9, mrd: 9, mld: 9, md: 9, billion: 9, milliarden: 9, miliardi: 9 },
};
const power = Object.keys(powers).join('|');
const scaleFirst = ofLetters(
  `^(${power})(?:\\.?$|\\.\\s*|\\s+|(?=[^\\p{L}]|[A-Z]{3}$))(.*)$`,
  'iu',
);
const scaleLast = ofLetters(`^(.*?[^\\p{L}])(${power})\\.?$`, 'iu');
/** Thousands, as German accounts write them. */
const thousands = /^T\s?(€|EUR)$/;

/** What stands beside the digits of an amount. */
export interface MoneyUnit {
  /** Power of ten to multiply by: 3 for k. */
  readonly power: number;
  /** ISO 4217 code, null where none is named. */
  readonly currency: string | null;
}

/** A unit that says nothing. */
const noUnit: MoneyUnit = { power: 0, currency: null };

/** A thousand in Spanish, a million in English: an amount with it cannot be read. */
const ambiguousPower = 'MIL';
/** Many currencies are dollars, and the code says which: `CAD $12.50`. */
const dollarWithCode = /^([A-Z]{2}D)\s*\$$|^\$\s*([A-Z]{2}D)$/;

/** Whether three letters beside digits are a currency: any capitals, else those of a known one. `12 pcs` is no money. */
function isCode(text: string): boolean {
  if (!/^[A-Za-z]{3}$/.test(text)) return false;
  const code = text.toUpperCase();
  if (code === ambiguousPower || Object.hasOwn(powers, text.toLowerCase())) return false;
  return text === code || currencies().isoCodes.has(code);
}

/** The currency beside an amount; undefined for what is none. A symbol of several currencies names none. */
function currencyOf(text: string): string | null | undefined {
  // French Canadians write $ US, Germans US $.
  const symbol = currencies().bySymbol.get(text.replace(/\s/g, ''));
  if (symbol !== undefined) return symbol;
  if (text === '' || isSign(text).test(text) || currencies().shared.has(fold(text))) return null;
  const dollar = dollarWithCode.exec(text);
  if (dollar !== null) return dollar[1] ?? dollar[2]!;
  const named = currencies().byName.get(fold(text));
  if (named !== undefined) return named;
  return isCode(text) ? text.toUpperCase() : undefined;
}

/** Reads `€`, `CHF`, `k€`, `Mio. EUR` or `$ M`; null for what is no unit of money. */
export function moneyUnit(text: string): MoneyUnit | null {
  if (text === '') return noUnit;
  const symbol = currencies().bySymbol.get(text);
  if (symbol !== undefined) return { power: 0, currency: symbol };
  if (thousands.test(text)) return { power: 3, currency: 'EUR' };
  const first = scaleFirst(text).exec(text);
  const last = first === null ? scaleLast(text).exec(text) : null;
  const scale = first?.[1] ?? last?.[2] ?? '';
  const rest = first?.[2] ?? last?.[1] ?? text;
  // kEUR is a thousand euros, kids are none of any currency.
  if (scale !== '' && text === scale + rest && isWord(rest).test(rest)) return null;
  const currency = currencyOf(rest.trim());
  if (currency === undefined) return null;
  return { power: scale === '' ? 0 : powers[scale.toLowerCase()]!, currency };
}
