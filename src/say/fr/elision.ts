/** Words that lose their vowel before another one: `d’Anna`, `de Marco`, `qu’en`. */

/** Names with an h that nobody hears, and nobody leaves a gap before. */
const mute =
  /^(?:hél|hon|hor|hub|hug|hec|hip|herm|hervé|hen[rn]i|hab|huit(?:re|ième)|hist|homm|heur)/i;

/** Whether a word is linked to the one before it. */
const isLinked = (word: string): boolean =>
  /^(?:[aeiouâàäéèêëîïôöûùüœæ]|y[^aeiou])/i.test(word) || mute.test(word);

/** `d’Anna`, `de Marco`, `d’activités`. */
export const de = (word: string): string => (isLinked(word) ? `d’${word}` : `de ${word}`);
