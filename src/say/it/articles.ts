/** Articles and prepositions that change before what follows them. */

/** Before a consonant, and before a vowel. */
const joined = {
  il: ['il ', 'l’'],
  al: ['al ', 'all’'],
  dal: ['dal ', 'dall’'],
  del: ['del ', 'dell’'],
  nel: ['nel ', 'nell’'],
  i: ['i ', 'gli '],
  ai: ['ai ', 'agli '],
  dei: ['dei ', 'degli '],
} as const;

/** Whether a number is said with a vowel first: 1 (uno), 8 (otto), 11 (undici), 80, 1.000.000 (un milione). */
function isSaidWithVowel(written: string): boolean {
  const digits = /^[\d.]+/.exec(written)?.[0].replaceAll('.', '') ?? '';
  if (digits.startsWith('8')) return true;
  const first = digits.length % 3;
  if (first === 2) return digits.startsWith('11');
  return first === 1 && digits.length !== 4 && digits.startsWith('1');
}

/** A number behind an article or a preposition: `il 20,0 %`, `l’8,0 %`, `dall’11 marzo`, `gli 80`. */
export const beforeNumber = (article: keyof typeof joined, written: string): string =>
  `${joined[article][isSaidWithVowel(written) ? 1 : 0]}${written}`;

/** `a Marco`, `ad Anna`: the d is said before the same vowel only. */
export const toName = (name: string): string => `${/^[aàá]/i.test(name) ? 'ad' : 'a'} ${name}`;

/** `e Bruno`, `ed Elena`. */
export const andName = (name: string): string => `${/^[eèé]/i.test(name) ? 'ed' : 'e'} ${name}`;
