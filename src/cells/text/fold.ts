/**
 * A header or a word without what exports vary: case, accents, spaces, quotes, punctuation and emoji.
 * Letters that capitals or plain keyboards write otherwise are written so: ß as ss, œ as oe, ı as i.
 * `fold('Date d’ajout') === fold('date_d_ajout')`.
 */
export function fold(text: string): string {
  // Most words need no decomposition, which costs more than all the rest.
  if (!beyondAscii.test(text)) return text.replace(notOfAscii, '').toLowerCase();
  return decomposed(text).replace(notLetterOrDigit, '').toLowerCase();
}

const beyondAscii = /[^\x20-\x7e]/;
const notOfAscii = /[^A-Za-z0-9]+/g;
const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;
/** Pictures, which decomposition would turn into letters (™, ℹ), keycaps, and apostrophes that count as letters. */
const noText = /\p{Extended_Pictographic}|[0-9#*]\ufe0f?\u20e3|[\u02b9-\u02bf]/gu;
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  ı: 'i',
};

const decomposed = (text: string): string =>
  text
    .replace(noText, '')
    .normalize('NFKD')
    .replace(/[ßẞœŒæÆøØłŁı]/g, (letter) => spelledOut[letter]!);

/** Whether two lists of texts are one. */
export const isSameList = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** What CRMs, spreadsheets and databases write for an empty cell, in lower case. */
const blanks = new Set([
  ...['(no value)', '(nessun valore)', '(aucune valeur)', '(kein wert)', '(sin valor)'],
  ...['(nenhum valor)', '(sem valor)', '(blank)', '(empty)', '(null)', '<null>', '[null]', '\\n'],
  ...['-', '--', '---', '–', '—', '--none--', '- none -', 'none', 'null', 'nan', 'undefined'],
  // A formula that was never worked out (read/unworked.ts).
  '#calc!',
  ...['n/a', 'n/d', 'n.a.', 'n.d.', '#n/a', '#n/d', '#n/v', '#nv', '#null!'],
]);
const longestBlank = 16;
const firstOfBlank = new Set([...blanks].flatMap((blank) => [blank[0]!, blank[0]!.toUpperCase()]));

/** Whether a text says nothing: it is empty, or what a CRM, a spreadsheet or a database writes for empty. */
export const saysNothing = (tidied: string): boolean =>
  tidied === '' ||
  (tidied.length <= longestBlank &&
    firstOfBlank.has(tidied[0]!) &&
    blanks.has(tidied.toLowerCase()));

const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
/** What makes a spreadsheet take a text for a formula or a number. */
const guardedStart = /^'[=+\-@\t\r\d]/;
const asFormula = /^=(?:"(.*)"|“(.*)”)$/su;

/**
 * A trimmed text without what its program put around it so that a spreadsheet takes it for text: `'+5`,
 * `'007`, `="007"`. Other apostrophes are content (`'t Hooft`).
 */
export function unguarded(trimmed: string): string {
  const first = trimmed.charCodeAt(0);
  if (first === APOSTROPHE && guardedStart.test(trimmed)) return trimmed.slice(1).trim();
  if (first !== EQUALS) return trimmed;
  const parts = asFormula.exec(trimmed);
  if (parts === null) return trimmed;
  return (parts[1] ?? parts[2]!).replaceAll('""', '"').trim();
}

/** A name as people would compare it: tidy, case folded. Accents and punctuation stand, and ß is not ss. */
export const nameKey = (text: string): string => tidy(text).toLowerCase();

/** Characters nobody sees: soft hyphens, zero-width spaces, marks of direction. Joiners belong to scripts and emoji. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Words of Latin letters, each one character, with a space between them, and nothing that may be a guard: tidy as they stand. */
const isTidy =
  /^[!-&(-<>-~\u00a1-\u00ac\u00ae-\u024f][!-~\u00a1-\u00ac\u00ae-\u024f]*(?: [!-~\u00a1-\u00ac\u00ae-\u024f]+)*$/;

/** A name as it is displayed: no guard, white space collapsed and trimmed, nothing invisible, NFC. */
export function tidy(text: string): string {
  if (isTidy.test(text)) return text;
  return unguarded(text.trim()).replace(unseen, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}
