/** What mends a warning as it is pasted: options and lines of configuration, which are the same in every language. */
import type { Warning } from '../warnings/warnings.js';
import type { Mends } from '../warnings/wording.js';

type UnknownWords = Extract<Warning, { code: 'unknown-words' }>;

/** The key in the configuration under which the words of a column are taught. */
export const wordKeys: Readonly<Record<UnknownWords['column'], string>> = {
  type: 'types',
  outcome: 'outcomes',
  'stage or status': 'stages',
  'case status': 'cases',
  temperature: 'temperatures',
  qualification: 'qualifications',
};

/** The line that teaches a word whose meaning is likely; null where none is. */
export function taughtWord({ column, words }: UnknownWords): string | null {
  const guess = words.find(({ means }) => means !== null);
  return guess === undefined
    ? null
    : `"words": { "${wordKeys[column]}": { "${guess.means}": [${JSON.stringify(guess.word)}] } }`;
}

/** What is pasted, by the code of the warning. */
export const pastedMends = {
  'stages-guessed': ({ stages }) => {
    const names = new Map<string, string[]>();
    for (const { name, kind } of stages) names.set(kind, [...(names.get(kind) ?? []), name]);
    const taught = [...names].map(
      ([kind, all]) => `"${kind}": [${all.map((name) => JSON.stringify(name)).join(', ')}]`,
    );
    return `"words": { "stages": { ${taught.join(', ')} } }`;
  },
  'columns-repeated': ({ columns, field }) =>
    `--column ${field}=${JSON.stringify(`${columns[0]!}#2`)}`,
  'dates-by-system': ({ order }) => `--date-format ${order === 'dmy' ? 'mdy' : 'dmy'}`,
  'damaged-text': () => '--encoding windows-1252',
} satisfies Mends<Warning>;

/** Whether times to resolve are among the cells of some fields that were not read: what they lack is a unit. */
export const hasTimes = (fields: readonly { readonly field: string }[]): boolean =>
  fields.some(({ field }) => field === 'timeToClose');
