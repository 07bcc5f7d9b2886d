import { voice } from '../say/voice.js';

/** Every delimiter that is looked for; of two that explain a file as well, the first is meant. */
export const delimiters: readonly string[] = [',', ';', '\t', '|'];

/** What people call a delimiter; one that has no name is itself. */
export const delimiterName = (delimiter: string): string => voice().reading.delimiter(delimiter);

/** How a delimiter may be written in a configuration. */
export const writtenDelimiters = [',', ';', '|', '\t', 'tab'] as const;

/** Parses `;` or `tab` as a delimiter. @throws Error whose message is the cause */
export function parseDelimiter(text: string): string {
  // A shell hands \t over as it stands.
  if (text === 'tab' || text === '\\t') return '\t';
  if (!delimiters.includes(text)) throw new Error('it is none of , ; | tab');
  return text;
}
