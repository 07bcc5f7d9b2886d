/** Delimiters of CSV files by what people call them; of two that explain a file as well, the first listed is meant. */
const names: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** Every delimiter that is looked for. */
export const delimiters: readonly string[] = Object.keys(names);

/** What people call a delimiter; one that has no name is itself. */
export const delimiterName = (delimiter: string): string => names[delimiter] ?? delimiter;

/** How a delimiter may be written in a configuration. */
export const writtenDelimiters = [',', ';', '|', '\t', 'tab'] as const;

/** Parses `;` or `tab` as a delimiter. @throws Error whose message is the cause */
export function parseDelimiter(text: string): string {
  // A shell hands \t over as it stands.
  if (text === 'tab' || text === '\\t') return '\t';
  if (!delimiters.includes(text)) throw new Error('it is none of , ; | tab');
  return text;
}
