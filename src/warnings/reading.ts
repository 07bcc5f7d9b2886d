import { fileName } from '../errors/place.js';
import { listed, shortList } from '../say/en/lists.js';
import type { Subjects } from './subjects.js';
import type { Mends, Wording } from './wording.js';
import { type UnknownWordInfo, wordsListed } from './words.js';
import { counted } from '../say/en/plurals.js';

/** Columns of words with a meaning: what an unknown word does, and the key under which one is taught. */
const wordColumns = {
  type: { key: 'types', does: 'which proves nothing' },
  outcome: { key: 'outcomes', does: 'which proves nothing' },
  'stage or status': {
    key: 'stages',
    does: 'which proves nothing: where it stands is a guess until the configuration says so',
  },
  'case status': { key: 'cases', does: 'which proves nothing' },
  temperature: { key: 'temperatures', does: 'a group of its own' },
  qualification: { key: 'qualifications', does: 'a group of its own' },
} as const;

type WordColumn = keyof typeof wordColumns;

/** What tells where a stage of an unknown name stands. */
const guessedBy = {
  flags: 'by how its deals ended',
  number: 'by the number or letter in its name',
  chance: 'by its probability',
  changes: 'by the changes of stage',
} as const;

type GuessedBy = keyof typeof guessedBy;

/** What a reader must be told of what was read: rows, columns, words and the way they are written. */
export type ReadingWarning =
  | { readonly code: 'rows-rejected'; readonly count: number; readonly reasons: readonly string[] }
  | {
      readonly code: 'rows-short';
      readonly file: string;
      readonly count: number;
      readonly of: number;
      /** The first of them, with its line. */
      readonly example: string;
    }
  | {
      readonly code: 'values-unread';
      readonly fields: readonly {
        readonly field: string;
        readonly count: number;
        /** The first of them, with its line. */
        readonly example: string;
      }[];
    }
  | {
      readonly code: 'unknown-words';
      readonly column: WordColumn;
      readonly count: number;
      readonly words: readonly UnknownWordInfo[];
    }
  | {
      readonly code: 'stages-guessed';
      readonly stages: readonly {
        readonly name: string;
        /** What it is taken for, as a configuration calls it. */
        readonly kind: string;
        readonly by: GuessedBy;
      }[];
    }
  | {
      readonly code: 'columns-repeated';
      readonly file: string;
      readonly columns: readonly string[];
      /** What the first of them is taken for, such as `prospects.amount`. */
      readonly field: string;
    }
  | {
      readonly code: 'stage-dates-unknown';
      readonly file: string;
      readonly columns: readonly string[];
    }
  | { readonly code: 'dates-by-system'; readonly column: string; readonly order: string }
  | {
      readonly code: 'days-far';
      readonly fields: readonly {
        readonly columns: readonly string[];
        readonly count: number;
        /** A day, as `9999-12-31`. */
        readonly example: string;
      }[];
    }
  | { readonly code: 'damaged-text'; readonly files: readonly string[] }
  | {
      readonly code: 'currencies-unknown';
      readonly words: readonly { readonly word: string; readonly count: number }[];
    }
  | {
      readonly code: 'cells-unread';
      readonly fields: readonly { readonly field: string; readonly count: number }[];
    };

export const readingSubjects: Subjects<ReadingWarning> = {
  'rows-rejected': 'reading',
  'rows-short': 'reading',
  'values-unread': 'reading',
  'unknown-words': 'reading',
  'stages-guessed': 'reading',
  'columns-repeated': 'reading',
  'stage-dates-unknown': 'reading',
  'dates-by-system': 'reading',
  'days-far': 'reading',
  'damaged-text': 'reading',
  'currencies-unknown': 'reading',
  'cells-unread': 'measures',
};

export const readingWording: Wording<ReadingWarning> = {
  'rows-rejected': ({ count, reasons }) =>
    `${counted(count, 'row')} could not be used: ${reasons.join('; ')}. See them with --rejects <file>.`,
  'rows-short': ({ file, count, of, example }) =>
    `${count} of ${counted(of, 'row')} of ${fileName(file)} ${count === 1 ? 'has' : 'have'} fewer cells than the header, so columns may have shifted: ${example}.`,
  'values-unread': ({ fields }) => {
    const all = fields.map(({ field, count, example }) => `${field} (${count}): ${example}`);
    return `Cells that cannot be read count as unknown: ${all.join('; ')}. See them with --rejects <file>.`;
  },
  'unknown-words': ({ column, count, words }) =>
    `${counted(count, 'row')} with an unknown ${column}, ${wordColumns[column].does}: ${wordsListed(words)}. Teach them in spanco.config.json under words.${wordColumns[column].key}.`,
  'stages-guessed': ({ stages }) => {
    const each = stages.map(({ name, kind, by }) => `"${name}" as ${kind}, ${guessedBy[by]}`);
    return `The places of stages of unknown names are guesses until they are in spanco.config.json, under stages or words.stages: ${each.join('; ')}.`;
  },
  'columns-repeated': ({ file, columns }) =>
    `${fileName(file)} has several columns ${listed(columns)}; the first of them is read, unless --column names another.`,
  'stage-dates-unknown': ({ file, columns }) =>
    `${fileName(file)} dates stages that mean nothing to us: ${listed(columns, 5)}.`,
  'dates-by-system': ({ column, order }) =>
    `The dates of "${column}" could be day/month or month/day; read as ${order === 'dmy' ? 'day/month' : 'month/day'}, as the system writes them, unless --date-format says otherwise.`,
  'days-far': ({ fields }) => {
    const where = fields.map(
      ({ columns, count, example }) => `${listed(columns)} (${count}, such as ${example})`,
    );
    return `Days too far from all others to be meant as days count as unknown, and make no period: ${where.join('; ')}.`;
  },
  'damaged-text': ({ files }) =>
    `Some characters of ${listed(files, 5)} are damaged: some bytes are not of the encoding they were read in.`,
  'currencies-unknown': ({ words }) => {
    const each = words.map(({ word, count }) => `"${word}" (${count})`);
    return `What is no currency counts as none: ${shortList(each, 5)}. Amounts beside it are summed apart, unless they name one themselves or --currency does.`;
  },
  'cells-unread': ({ fields }) =>
    `Cells that could not be read count as empty: ${fields.map(({ field, count }) => `${field} (${count})`).join(', ')}. Days and amounts are read as --date-format and --decimal say.`,
};

export const readingMends: Mends<ReadingWarning> = {
  'unknown-words': ({ column, words }) => {
    const { key } = wordColumns[column];
    const guess = words.find(({ means }) => means !== null);
    return guess === undefined
      ? `say what they mean in spanco.config.json, under words.${key}`
      : `"words": { "${key}": { "${guess.means}": [${JSON.stringify(guess.word)}] } }`;
  },
  'stages-guessed': ({ stages }) => {
    const names = new Map<string, string[]>();
    for (const { name, kind } of stages) names.set(kind, [...(names.get(kind) ?? []), name]);
    const taught = [...names].map(([kind, all]) => {
      return `"${kind}": [${all.map((name) => JSON.stringify(name)).join(', ')}]`;
    });
    return `"words": { "stages": { ${taught.join(', ')} } }`;
  },
  'columns-repeated': ({ columns, field }) =>
    `--column ${field}=${JSON.stringify(`${columns[0]!}#2`)}`,
  'stage-dates-unknown': () =>
    'list your stages in their order in spanco.config.json, under stages',
  'dates-by-system': ({ order }) => `--date-format ${order === 'dmy' ? 'mdy' : 'dmy'}`,
  'damaged-text': () => '--encoding windows-1252',
};
