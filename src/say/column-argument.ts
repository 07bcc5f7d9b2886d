/** A word as a shell takes it: bare, else between quotes that it does not hold. */
const asWord = (word: string): string =>
  /^[\p{L}\p{N}_.:@%+-]+$/u.test(word)
    ? word
    : /[$`"\\!]/.test(word)
      ? `'${word.replaceAll("'", `'\\''`)}'`
      : `"${word}"`;

/** The option that names the column of a field, as it can be pasted: `--column prospects.rep="Deal person"`. */
export const columnArgument = (role: string, field: string, header: string): string =>
  `--column ${role}.${field}=${asWord(header)}`;
