/** Delimiters of CSV files, each with its key; of two that explain a file as well, the first listed is meant. */
import { voice } from '../say/voice.js';

const keys = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** Every delimiter that is looked for. */
export const delimiters: readonly string[] = Object.keys(keys);

/** What people call a delimiter; one that has no name is itself. */
export const delimiterName = (delimiter: string): string =>
  Object.hasOwn(keys, delimiter)
    ? voice().files.delimiters[keys[delimiter as keyof typeof keys]]
    : delimiter;

/** How a delimiter may be written in a configuration. */
export const writtenDelimiters = [',', ';', '|', '\t', 'tab'] as const;

/** Parses `;` or `tab` as a delimiter. @throws Error whose message is the cause */
export function parseDelimiter(text: string): string {
  // A shell hands \t over as it stands.
  if (text === 'tab' || text === '\\t') return '\t';
  if (!delimiters.includes(text)) throw new Error(voice().valueFaults.noDelimiter());
  return text;
}
