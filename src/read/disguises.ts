import type { Disguise } from '../say/facts.js';
import { binaryInput } from '../errors/input.js';
import type { SpancoError } from '../errors/error.js';
import { lockedBook } from '../errors/spreadsheets.js';
import { shellWord } from '../say/shell.js';

/** How a file is made one that is read, as a command line; null where none is known. */
type Conversion = ((file: string) => string | null) | null;

const withOffice: Conversion = (file) => `soffice --headless --convert-to xlsx ${shellWord(file)}`;

/** DuckDB has its files between quotes within quotes: no name that holds one. */
const withDuckdb: Conversion = (file) =>
  /['"$`\\]/.test(file)
    ? null
    : `duckdb -c "COPY (FROM '${file}') TO '${file.replace(/\.\w+$/, '')}.csv' (HEADER)"`;

const unpacking =
  (command: string): Conversion =>
  (file) =>
    `${command} ${shellWord(file)}`;

/** First bytes of files that people hand over by mistake, what they are, and what makes them readable. */
const disguises: readonly (readonly [string, Disguise, Conversion])[] = [
  ['504b0506', 'emptyZip', null],
  ['d0cf11e0', 'xls', withOffice],
  ['09080600', 'xls', withOffice],
  ['25504446', 'pdf', null],
  ['53514c69', 'sqlite', null],
  ['50415231', 'parquet', withDuckdb],
  ['4152524f', 'arrow', null],
  ['4f626a01', 'avro', null],
  ['28b52ffd', 'zstd', unpacking('zstd -d')],
  ['fd377a58', 'xz', unpacking('xz -dk')],
  ['425a6839', 'bzip2', unpacking('bzip2 -dk')],
  ['377abcaf', 'sevenZip', unpacking('7z x')],
  ['7b5c7274', 'rtf', null],
  // What CRMs hand out under the name of an old spreadsheet.
  ['3c68746d', 'html', null],
  ['3c21646f', 'html', null],
  ['3c746162', 'html', null],
  ['3c6d6574', 'html', null],
  ['3c3f786d', 'xml', null],
  ['52617221', 'rar', unpacking('unrar x')],
  ['00010000', 'access', null],
];

/** Kinds of zip archives that are no workbook, by a file that they alone hold. */
const archives: readonly (readonly [string, Disguise, Conversion])[] = [
  ['xl/workbook.bin', 'xlsb', withOffice],
  ['content.xml', 'openDocument', null],
  ['Index/Document.iwa', 'numbers', null],
  ['word/document.xml', 'docx', null],
  ['ppt/presentation.xml', 'pptx', null],
];

const refusal = (file: string, disguise: Disguise, conversion: Conversion): SpancoError =>
  // Standard input cannot be converted where it is.
  binaryInput(file, disguise, file === '-' ? null : (conversion?.(file) ?? null));

/** So many bytes of a document say what it is. */
const farEnough = 4096;

/** Whether what comes holds a mark, wherever it is cut. */
async function holds(chunks: AsyncIterable<Buffer>, mark: Buffer): Promise<boolean> {
  let end: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([end, chunk]);
    if (bytes.includes(mark)) return true;
    end = bytes.subarray(-mark.length);
  }
  return false;
}

/** Whether what comes holds one of some words. */
async function holdsAny(chunks: AsyncIterable<Buffer>, words: readonly string[]): Promise<boolean> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) {
    parts.push(chunk);
    if (Buffer.concat(parts).length > farEnough) break;
  }
  const text = Buffer.concat(parts).toString();
  return words.some((word) => text.includes(word));
}

/** The first four bytes as hexadecimal digits; a tag is the same in capitals. */
function magicOf(first: Buffer): string {
  const start = first.subarray(0, 4).toString('latin1');
  return Buffer.from(start.startsWith('<') ? start.toLowerCase() : start, 'latin1').toString('hex');
}

/** Whether it is an ORC file: three letters, which a header such as `ORCAMENTO` begins with too, and then no text. */
const isOrc = (first: Buffer): boolean =>
  first.subarray(0, 3).toString('latin1') === 'ORC' && first.some((byte) => byte < 9);

/**
 * Refuses what is no table by its first bytes.
 *
 * @param first the first bytes, at least four if there are so many
 * @param content all that comes, read where the first bytes leave it open
 */
export async function refuseDisguise(
  file: string,
  first: Buffer,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  if (isOrc(first)) throw refusal(file, 'orc', null);
  const start = magicOf(first);
  const found = disguises.find(([magic]) => magic === start);
  if (found === undefined) return;
  const [, disguise, conversion] = found;
  // An encrypted .xlsx is packed as an old spreadsheet is.
  const isLocked =
    start === 'd0cf11e0' && (await holds(content, Buffer.from('EncryptedPackage', 'utf16le')));
  const isSheet =
    disguise === 'xml' &&
    (await holdsAny(content, ['office:spreadsheet', 'opendocument.spreadsheet']));
  if (isSheet) throw refusal(file, 'flatSheet', withOffice);
  throw isLocked ? lockedBook(file) : refusal(file, disguise, conversion);
}

/** What a zip archive is that is no workbook. @param has whether it holds a file */
export function refusedArchive(file: string, has: (name: string) => boolean): SpancoError {
  const [, disguise, conversion] =
    archives.find(([name]) => has(name)) ?? (['', 'zip', unpacking('unzip')] as const);
  return refusal(file, disguise, conversion);
}
