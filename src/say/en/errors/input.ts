import type { Disguise } from '../../facts.js';
import type { Said } from '../../said.js';
import type { Place } from '../../place.js';
import { fileFaults } from '../faults/files.js';
import { listed } from '../lists.js';
import { fileName } from '../places.js';

/** What is said of reading: files, bytes, CSV and JSON. */
export const inputErrors = {
  /** @param near the file there that is spelled most alike */
  fileNotFound: (file: string, near: string | null = null): Said => ({
    message: `Cannot read ${file}: there is no such file.`,
    hint: near === null ? 'Check the path.' : `Did you mean "${near}"?`,
  }),
  noFileMatches: (pattern: string, folder: string, files: readonly string[]): Said => ({
    message: `Cannot read ${pattern}: no file in ${folder} matches it.`,
    hint: files.length === 0 ? 'The folder is empty.' : `Files there: ${listed(files)}.`,
  }),
  emptyFolder: (folder: string): Said => ({
    message: `Cannot read ${folder}: there is no export in this folder.`,
    hint: 'Exports end in .csv, .tsv, .tab, .txt, .json, .jsonl, .ndjson, .xlsx, .xlsm or .ods, packed (.gz) or not; name a file of another ending itself.',
  }),
  isDirectory: (file: string): Said => ({
    message: `Cannot read ${file}: it is a directory.`,
    hint: 'Name a file.',
  }),
  cannotRead: (file: string, cause: string): Said => ({
    message: `Cannot read ${fileName(file)}: ${cause}.`,
  }),
  cannotWrite: (file: string, cause: string): Said => ({
    message: `Cannot write ${file}: ${cause}.`,
    hint: 'Nothing was written. Choose a place that can be written to.',
  }),
  emptyInput: (file: string): Said => ({
    message: `Cannot read ${fileName(file)}: it is empty.`,
    hint: 'Export it again, with its header row.',
  }),
  noRows: (file: string, cause = fileFaults.noRows()): Said => ({
    message: `Cannot measure ${fileName(file)}: ${cause}.`,
    hint: 'Check the filter of the export.',
  }),
  /** @param command a command line that makes a file of it that is read; null where none is known */
  binaryInput: (file: string, disguise: Disguise | null, command: string | null = null): Said => ({
    message: `Cannot read ${fileName(file)}: ${disguise === null ? 'it holds binary data, not text' : `it is ${fileFaults.disguises[disguise]}`}.`,
    hint:
      disguise === null
        ? 'Save or export it as CSV or JSON; if it is text in UTF-16, name that with --encoding utf-16le.'
        : command === null
          ? 'Save or export it as CSV, JSON or .xlsx.'
          : `Export it as CSV, JSON or .xlsx, or convert it: ${command}`,
  }),
  utf32Input: (file: string): Said => ({
    message: `Cannot read ${fileName(file)}: it is text in UTF-32.`,
    hint: 'Save it as UTF-8.',
  }),
  packedTwice: (file: string): Said => ({
    message: `Cannot unpack ${fileName(file)}: it is gzip data within gzip data.`,
    hint: 'Unpack it once before.',
  }),
  brokenGzip: (file: string, cause: string): Said => ({
    message: `Cannot unpack ${fileName(file)}: the gzip data is damaged (${cause}).`,
    hint: 'Copy or download the file again.',
  }),
  tooMuchData: (file: string, limit: string): Said => ({
    message: `Cannot read ${fileName(file)}: it unpacks to more than the limit of ${limit}.`,
    hint: 'Split the export into several files.',
  }),
  recordTooLong: (file: string, line: number, limit: string): Said => ({
    message: `Cannot read ${fileName(file)}: the record that begins on line ${line} is longer than the limit of ${limit}.`,
    hint: 'A quote (") that is opened there and never closed is the usual cause.',
  }),
  unclosedQuote: (file: string, line: number): Said => ({
    message: `Cannot read ${fileName(file)}: a quote (") in the record that begins on line ${line} is never closed.`,
    hint: 'Close the quote, or double it ("") if it belongs to the text.',
  }),
  /** @param row the header, as it stands there */
  secondHeader: ({ file, line }: Place, row: readonly string[]): Said => ({
    message: `Cannot read ${fileName(file)}: line ${line} is a second header with other columns (${listed(row, 5)}), so several exports were joined.`,
    hint: 'Name the exports one by one, as in spanco -p deals.csv -a activities.csv.',
  }),
  fileChanged: (file: string): Said => ({
    message: `Cannot read ${file}: it changed while it was read.`,
    hint: 'Wait until whatever writes it is done, and run the command again.',
  }),
  invalidJson: (file: string, line: number, column: number, cause: string): Said => ({
    message: `Cannot read ${fileName(file)} as JSON: ${cause} at line ${line}, column ${column}.`,
    hint: 'Mend the file there, or export it again.',
  }),
  /** @param schema that it says it has */
  resultInput: (file: string, schema: string): Said => ({
    message: `Cannot read ${fileName(file)} as an export: it is ${schema}, which spanco itself wrote.`,
    hint: 'Name the export that it was made of; two results of spanco report --format json are put side by side by spanco diff.',
  }),
  jsonShape: (file: string, cause: string): Said => ({
    message: `Cannot read ${fileName(file)}: ${cause}.`,
    hint: 'JSON may be an array of records, one record a line, {"prospects": […], "activities": […]} or {"records": […]}.',
  }),
};
