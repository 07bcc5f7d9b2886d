import type { GuessedBy, ReadingWarning, WordColumn } from '../../../warnings/reading.js';
import { hasTimes, taughtWord, wordKeys } from '../../mends.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { listed, shortList } from '../lists.js';
import { countOf } from '../plurals.js';
import { rowFaults } from '../faults/rows.js';
import { fileFirst, fileName } from '../places.js';
import { wordsListed } from './words.js';
import { grouped } from '../numbers.js';

const nothing = 'which proves nothing';
const group = 'a group of its own';

/** Columns of words with a meaning: how they are called, and what an unknown word does. */
const wordColumns = {
  type: { name: 'type', does: nothing },
  outcome: { name: 'outcome', does: nothing },
  'stage or status': {
    name: 'stage or status',
    does: 'which proves nothing: where it stands is a guess until the configuration says so',
  },
  'case status': { name: 'case status', does: nothing },
  temperature: { name: 'temperature', does: group },
  qualification: { name: 'qualification', does: group },
} as const satisfies Record<WordColumn, object>;

/** What tells where a stage of an unknown name stands. */
const guessedBy: Readonly<Record<GuessedBy, string>> = {
  flags: 'by how its deals ended',
  number: 'by the number or letter in its name',
  chance: 'by its probability',
  changes: 'by the changes of stage',
};

const unitOfTimes =
  ' A time to resolve needs its unit, in the header (resolution_hours) or in each cell (3 h).';

/** What a reader is told of what was read. */
export const readingNotes: Wording<ReadingWarning> = {
  'rows-rejected': ({ count, of: all, reasons }) =>
    `${grouped(count)} of ${countOf(all, 'row')} could not be used: ${reasons.map(([reason, of]) => `${rowFaults.reasons[reason]} (${grouped(of)})`).join('; ')}. See them with --rejects <file>.`,
  'rows-short': ({ file, count, of, example }) =>
    `${grouped(count)} of ${countOf(of, 'row')} of ${fileName(file)} ${count === 1 ? 'has' : 'have'} fewer cells than the header, so columns may have shifted: ${example}.`,
  'values-unread': ({ fields }) => {
    const all = fields.map(
      ({ field, count, example }) => `${field} (${grouped(count)}): ${example}`,
    );
    return `Cells that cannot be read count as unknown: ${all.join('; ')}. See them with --rejects <file>.`;
  },
  'unknown-words': ({ column, count, words }) => {
    const { name, does } = wordColumns[column];
    return `${countOf(count, 'row')} with an unknown ${name}, ${does}: ${wordsListed(words)}. Teach them in spanco.config.json under words.${wordKeys[column]}.`;
  },
  'stages-guessed': ({ stages }) => {
    const each = stages.map(({ name, kind, by }) => `"${name}" as ${kind}, ${guessedBy[by]}`);
    return `The places of stages of unknown names are guesses until they are in spanco.config.json, under stages or words.stages: ${each.join('; ')}.`;
  },
  'columns-repeated': ({ file, columns }) =>
    `${fileName(file)} has several columns ${listed(columns)}; the first of them is read, unless --column names another.`,
  'stage-dates-unknown': ({ file, columns }) =>
    `${fileName(file)} dates stages that mean nothing to us: ${listed(columns, 5)}.`,
  'days-undecided': ({ file, column, argument }) =>
    `"${column}" of ${fileName(file)} may hold appointments or the days on which something is due, and is not read. If they are appointments: ${argument}`,
  'currencies-undecided': ({ columns }) => {
    const each = columns.map(
      ({ files, column, argument }) =>
        `"${column}" (${shortList(files.map(fileName), 3)}): ${argument}`,
    );
    return `Amounts that name no currency are summed as if all were of one, but a column beside them holds currencies. If they are those of the amounts: ${each.join('; ')}`;
  },
  'amounts-gross': ({ columns }) => {
    const each = columns.map(({ file, column }) => `"${column}" of ${fileName(file)}`);
    return `Amounts are those of ${shortList(each, 3)}, gross as the name says: taxes, or what is taken off, are in them.`;
  },
  'pages-missing': ({ files }) =>
    `${shortList(files.map(fileFirst), 5)} ${files.length === 1 ? 'is one page of an answer that says there are more' : 'are single pages of answers that say there are more'}: everything here counts these records alone. Fetch all pages, and name them together.`,
  'dates-by-system': ({ column, order }) =>
    `The dates of "${column}" could be day/month or month/day; read as ${order === 'dmy' ? 'day/month' : 'month/day'}, as the system writes them, unless --date-format says otherwise.`,
  'days-far': ({ fields }) => {
    const where = fields.map(
      ({ columns, count, example }) => `${listed(columns)} (${grouped(count)}, such as ${example})`,
    );
    return `Days too far from all others to be meant as days count as unknown, and make no period: ${where.join('; ')}.`;
  },
  'formulas-unworked': ({ sheets }) => {
    const each = sheets.map(
      ({ file, columns, count }) =>
        `${listed(columns, 5)} of ${fileName(file)} (${grouped(count)})`,
    );
    return `Formulas that were never calculated count as unknown: ${shortList(each, 5)}. Open the workbook in Excel or LibreOffice and save it, which calculates them.`;
  },
  'damaged-text': ({ files }) =>
    `Some characters of ${listed(files, 5)} are damaged: some bytes are not of the encoding they were read in.`,
  'currencies-unknown': ({ words }) => {
    const each = words.map(({ word, count }) => `"${word}" (${grouped(count)})`);
    return `What is no currency counts as none: ${shortList(each, 5)}. Amounts beside it are summed apart, unless they name one themselves.`;
  },
  'cells-unread': ({ fields }) =>
    `Cells that could not be read count as empty: ${fields.map(({ field, count }) => `${field} (${grouped(count)})`).join(', ')}. Days and amounts are read as --date-format and --decimal say.${hasTimes(fields) ? unitOfTimes : ''}`,
};

/** What would mend it. */
export const readingMends = {
  'unknown-words': (warning) =>
    taughtWord(warning) ??
    `say what they mean in spanco.config.json, under words.${wordKeys[warning.column]}`,
  'stage-dates-unknown': () =>
    'list your stages in their order in spanco.config.json, under stages',
} satisfies Mends<ReadingWarning>;
