/** Patterns that ask for letters of all scripts, which V8 gathers for one to two milliseconds each. */

/** The properties of Unicode within Latin-1, where most texts are at home. */
export const inLatin: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  N: '0-9²³¹¼½¾',
  M: '',
  Sc: '$¢-¥',
};

const beyondLatin = /[^\0-\xff]/;

/**
 * A pattern for a text: of the letters of Latin-1 where the text has no others, which says the same and is there at
 * once, and else of all letters. Each is made where a text first needs it.
 *
 * @param source a pattern in which properties of Unicode stand in brackets: `[\p{L}]+`
 * @param flags with `u`
 */
export function ofLetters(source: string, flags: string): (text: string) => RegExp {
  let [latin, all]: readonly [RegExp?, RegExp?] = [];
  return (text) => {
    if (beyondLatin.test(text)) return (all ??= new RegExp(source, flags));
    return (latin ??= new RegExp(
      source.replace(/\\p\{(\w+)\}/g, (_, property: string) => inLatin[property]!),
      flags,
    ));
  };
}
