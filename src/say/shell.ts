/** A word as a shell takes it for one, whatever stands in it. */
export const shellWord = (word: string): string =>
  /^[\w./:@%+=,#-]+$/.test(word) && !word.startsWith('#')
    ? word
    : `'${word.replaceAll("'", `'\\''`)}'`;
