/** Every message about reading: files, bytes, CSV and JSON. */
import { SpancoError } from './error.js';
import { fileName, type Place } from './place.js';
import { listed } from '../say/en/lists.js';

const data = (code: string, file: string, message: string, hint?: string, line?: number) =>
  new SpancoError('data', code, message, { file, hint, line });

const io = (code: string, file: string, message: string, hint?: string) =>
  new SpancoError('io', code, message, { file, hint });

/** @param near the file there that is spelled most alike */
export const fileNotFound = (file: string, near: string | null = null) =>
  io(
    'file-not-found',
    file,
    `Cannot read ${file}: there is no such file.`,
    near === null ? 'Check the path.' : `Did you mean "${near}"?`,
  );

export const noFileMatches = (pattern: string, folder: string, files: readonly string[]) =>
  io(
    'file-not-found',
    pattern,
    `Cannot read ${pattern}: no file in ${folder} matches it.`,
    files.length === 0 ? 'The folder is empty.' : `Files there: ${listed(files)}.`,
  );

export const emptyFolder = (folder: string) =>
  io(
    'empty-folder',
    folder,
    `Cannot read ${folder}: there is no export in this folder.`,
    'Exports end in .csv, .tsv, .tab, .txt, .json, .jsonl, .ndjson, .xlsx or .xlsm, packed (.gz) or not; name a file of another ending itself.',
  );

export const isDirectory = (file: string) =>
  io('is-a-directory', file, `Cannot read ${file}: it is a directory.`, 'Name a file.');

export const cannotRead = (file: string, cause: string) =>
  io('cannot-read', file, `Cannot read ${fileName(file)}: ${cause}.`);

export const cannotWrite = (file: string, cause: string) =>
  io(
    'cannot-write',
    file,
    `Cannot write ${file}: ${cause}.`,
    'Nothing was written. Choose a place that can be written to.',
  );

export const emptyInput = (file: string) =>
  data(
    'empty-input',
    file,
    `Cannot read ${fileName(file)}: it is empty.`,
    'Export it again, with its header row.',
  );

export const noRows = (file: string, cause = 'it has a header but no rows') =>
  data(
    'no-rows',
    file,
    `Cannot measure ${fileName(file)}: ${cause}.`,
    'Check the filter of the export.',
  );

/** @param command a command line that makes a file of it that is read; null where none is known */
export const binaryInput = (
  file: string,
  looksLike: string | null,
  command: string | null = null,
) =>
  data(
    'binary-input',
    file,
    `Cannot read ${fileName(file)}: ${looksLike === null ? 'it holds binary data, not text' : `it is ${looksLike}`}.`,
    looksLike === null
      ? 'Save or export it as CSV or JSON; if it is text in UTF-16, name that with --encoding utf-16le.'
      : command === null
        ? 'Save or export it as CSV, JSON or .xlsx.'
        : `Export it as CSV, JSON or .xlsx, or convert it: ${command}`,
  );

export const utf32Input = (file: string) =>
  data(
    'binary-input',
    file,
    `Cannot read ${fileName(file)}: it is text in UTF-32.`,
    'Save it as UTF-8.',
  );

export const packedTwice = (file: string) =>
  data(
    'packed-twice',
    file,
    `Cannot unpack ${fileName(file)}: it is gzip data within gzip data.`,
    'Unpack it once before.',
  );

export const brokenGzip = (file: string, cause: string) =>
  data(
    'broken-gzip',
    file,
    `Cannot unpack ${fileName(file)}: the gzip data is damaged (${cause}).`,
    'Copy or download the file again.',
  );

export const tooMuchData = (file: string, limit: string) =>
  data(
    'too-much-data',
    file,
    `Cannot read ${fileName(file)}: it unpacks to more than the limit of ${limit}.`,
    'Split the export into several files.',
  );

export const recordTooLong = (file: string, line: number, limit: string) =>
  data(
    'record-too-long',
    file,
    `Cannot read ${fileName(file)}: the record that begins on line ${line} is longer than the limit of ${limit}.`,
    'A quote (") that is opened there and never closed is the usual cause.',
    line,
  );

export const unclosedQuote = (file: string, line: number) =>
  data(
    'unclosed-quote',
    file,
    `Cannot read ${fileName(file)}: a quote (") in the record that begins on line ${line} is never closed.`,
    'Close the quote, or double it ("") if it belongs to the text.',
    line,
  );

/** @param row the header, as it stands there */
export const secondHeader = ({ file, record, line }: Place, row: readonly string[]) =>
  new SpancoError(
    'data',
    'second-header',
    `Cannot read ${fileName(file)}: line ${line} is a second header with other columns (${listed(row, 5)}), so several exports were joined.`,
    {
      file,
      record,
      line: line ?? undefined,
      hint: 'Name the exports one by one, as in spanco -p deals.csv -a activities.csv.',
    },
  );

export const fileChanged = (file: string) =>
  io(
    'file-changed',
    file,
    `Cannot read ${file}: it changed while it was read.`,
    'Wait until whatever writes it is done, and run the command again.',
  );

export const invalidJson = (file: string, line: number, column: number, cause: string) =>
  data(
    'invalid-json',
    file,
    `Cannot read ${fileName(file)} as JSON: ${cause} at line ${line}, column ${column}.`,
    'Mend the file there, or export it again.',
    line,
  );

export const jsonShape = (file: string, cause: string) =>
  data(
    'json-shape',
    file,
    `Cannot read ${fileName(file)}: ${cause}.`,
    'JSON may be an array of records, one record a line, {"prospects": […], "activities": […]} or {"records": […]}.',
  );
