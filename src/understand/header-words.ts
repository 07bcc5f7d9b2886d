/** The words that a header is made of. */
import { type Concept, concepts } from '../knowledge/fields/concepts.js';
import { withoutTaxes } from '../knowledge/fields/taxes.js';
import { fold } from '../cells/text/fold.js';
import { ofLetters } from '../cells/text/letters.js';
import { almost } from '../cells/text/misspelt.js';

/** What one word of a header can be about; nothing for a word that nobody knows. */
export type HeaderWord = ReadonlySet<Concept>;

const unknown: HeaderWord = new Set();
const filling: HeaderWord = new Set<Concept>(['filling']);

/** What salesforce.com puts behind the fields of an organisation. */
const custom = /__p?c$/i;
/** What ClickUp puts behind them: their type. */
const typed =
  /\s\((?:currency|date|drop ?down|email|formula|labels|number|people|phone|text|short text|url|users)\)$/i;
/** What salesforce.com puts behind amounts of a report in the currency of whoever runs it, in its languages. */
const inOwnCurrency =
  /\s\((?:converted|umgerechnet|konvertiert|converti[ea]?|convertit[oa]|convertid[oa])\)(?=$|\s)/i;
const inCamelCase = ofLetters(
  '([\\p{Ll}\\p{N}])(?=[\\p{Lu}])|([\\p{Lu}])(?=[\\p{Lu}][\\p{Ll}])',
  'gu',
);
/** `N° affaire`, `Nº`, `N.`, `N. offerta`, `Bid #`. */
const numberSign = ofLetters('(?<![\\p{L}])n\\s?(?:[°º]|\\.(?=\\s|$))|#', 'giu');
/** "Estimated $": a sign says what its code would. */
const currencySign = ofLetters('[\\p{Sc}]', 'gu');
const betweenWords = ofLetters('[^\\p{L}\\p{N}\\p{M}]+', 'u');
const longest = 200;

const known = (word: string): HeaderWord | undefined =>
  concepts.get(word) ?? (word.endsWith('s') ? concepts.get(word.slice(0, -1)) : undefined);

/** The shortest word that is split in two, and the shortest half. */
const [whole, half] = [7, 2];

/** `Abschlussdatum`, `Auftragswert`, `closedate`: two known words written as one, a German one perhaps with a joint. */
function halves(word: string): readonly HeaderWord[] | null {
  if (word.length < whole) return null;
  for (let at = word.length - half; at >= half; at--) {
    const behind = concepts.get(word.slice(at));
    if (behind === undefined || behind.has('filling')) continue;
    const before = word.slice(0, at);
    const first = known(before) ?? known(before.replace(/(?:e?s|e?n|e)$/, ''));
    if (first !== undefined && !first.has('filling')) return [first, behind];
  }
  return null;
}

/** "Sales person", "Account manager", "Raison sociale": two words that are known as one. */
function joined(words: readonly string[]): readonly string[] {
  const [first, second, ...more] = words;
  if (first === undefined || second === undefined) return words;
  const isOne = first.length >= half && second.length >= half && concepts.has(first + second);
  return isOne ? [first + second, ...joined(more)] : [first, ...joined(words.slice(1))];
}

/** "Etapa de la oportunidad", "Valor da venda": of whom something is, and not from where, unless it stands first. */
const withinPhrase = (word: HeaderWord): HeaderWord =>
  word.has('from') && word.has('filling')
    ? new Set([...word].filter((concept) => concept !== 'from'))
    : word;

const aboutWord = (word: string): readonly HeaderWord[] => {
  const meant = known(word);
  if (meant !== undefined) return [meant];
  // Any other letter alone marks a column of many: "Close Date (A)".
  if (word.length === 1 && !/\d/.test(word)) return [filling];
  return halves(word) ?? [unknown];
};

/** The words of a header, folded. */
export const spelled = (header: string): readonly string[] =>
  withoutTaxes(header.replace(custom, '').replace(typed, '').replace(inOwnCurrency, ' amount'))
    .replace(inCamelCase(header), '$1$2 ')
    .replace(numberSign(header), ' no ')
    .replace(currencySign(header), ' eur ')
    .split(betweenWords(header))
    .map(fold)
    .filter((word) => word !== '');

/** A header without its words for days: `demo_scheduled_at` is "demo scheduled". */
export function withoutDay(header: string): string {
  const isDay = (word: string) => known(fold(word))?.has('day') === true || fold(word) === 'done';
  return header
    .replace(custom, '')
    .replace(inCamelCase(header), '$1$2 ')
    .split(betweenWords(header))
    .filter((word) => word !== '' && !isDay(word))
    .join(' ');
}

/** Whether an amount is one of another column, in one currency for all: what a rate of some day made of it. */
export const isConvertedAmount = (header: string): boolean => inOwnCurrency.test(header);

/** Whether some word of a header can be about something. */
export const isAbout = (header: string, concept: Concept): boolean =>
  wordsOf(header).some((word) => word.has(concept));

/** `sales_agent`, `closeValue`, `Amount (EUR)`, `Loss_Reason__c`: what each of their words can be about. */
export function wordsOf(header: string): readonly HeaderWord[] {
  if (header.length > longest) return [unknown];
  const words = joined(spelled(header)).flatMap((word, at) =>
    aboutWord(word).map((about) => (at > 0 ? withinPhrase(about) : about)),
  );
  // "Resolved Date Time" is of one day.
  return words.filter((word, at) => !(word.has('day') && words[at - 1]?.has('day') === true));
}

/** A header with the words that nobody knows as they were meant; null where some cannot be told, or none is wrong. */
export function corrected(header: string): string | null {
  const words = spelled(header).map((word) => {
    const isKnown = /\d/.test(word) || aboutWord(word).every((about) => about.size > 0);
    return isKnown ? word : almost(word, concepts.keys());
  });
  if (words.includes(null)) return null;
  const meant = words.join(' ');
  return fold(meant) === fold(header) ? null : meant;
}
