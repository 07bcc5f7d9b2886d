/**
 * A header or a word without what exports vary: case, accents, spaces, quotes, punctuation and emoji.
 * `fold('Date d’ajout') === fold('date_d_ajout')`.
 */
export function fold(text: string): string {
  // Most words need no decomposition, which costs more than all the rest.
  const plain = beyondAscii.test(text) ? text.normalize('NFKD') : text;
  return plain.replace(notLetterOrDigit, '').toLowerCase();
}

const beyondAscii = /[^\x20-\x7e]/;
const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;

const blanks = new Set([
  '(no value)',
  '(nessun valore)',
  '(aucune valeur)',
  '(kein wert)',
  '(sin valor)',
]);

/** Whether a text says nothing: it is empty, or what a CRM writes for empty. */
export const saysNothing = (tidied: string): boolean =>
  tidied === '' || (tidied.startsWith('(') && blanks.has(tidied.toLowerCase()));

/** A name as people would compare it: white space collapsed, NFC, case folded. Accents and punctuation stand. */
export const nameKey = (text: string): string => tidy(text).toLowerCase();

/** A name as it is displayed: white space collapsed and trimmed, NFC. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim().normalize('NFC');
