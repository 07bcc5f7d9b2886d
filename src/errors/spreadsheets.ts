/** Every message about spreadsheets: the archive they are packed in, and their sheets. */
import { SpancoError } from './error.js';
import { fileName } from './place.js';
import { listed } from '../say/en/lists.js';
import { shellWord } from '../say/shell.js';

const data = (code: string, file: string, message: string, hint: string) =>
  new SpancoError('data', code, message, { file, hint });

export const brokenBook = (file: string, cause: string) =>
  data(
    'broken-spreadsheet',
    file,
    `Cannot read ${fileName(file)}: the spreadsheet is damaged (${cause}).`,
    'Copy or download the file again, or open it in a spreadsheet program and save it anew.',
  );

export const lockedBook = (file: string) =>
  data(
    'locked-spreadsheet',
    file,
    `Cannot read ${fileName(file)}: the spreadsheet is protected by a password.`,
    'Open it in a spreadsheet program, and save it without one.',
  );

export const bookTooLarge = (file: string, limit: string) =>
  data(
    'too-much-data',
    file,
    `Cannot read ${fileName(file)}: the spreadsheet is larger than the limit of ${limit}.`,
    'Export the table as CSV.',
  );

export const noSheets = (file: string) =>
  data(
    'no-sheets',
    file,
    `Cannot read ${fileName(file)}: none of its sheets holds a table.`,
    'Export it again, with its header row.',
  );

export const unknownSheet = (file: string, sheet: string, sheets: readonly string[]) =>
  data(
    'unknown-sheet',
    file,
    `Cannot read ${fileName(file)}: it has no sheet "${sheet}". Sheets: ${listed(sheets, 40)}.`,
    `Name one of them, such as ${shellWord(`${file}#${sheets[0] ?? ''}`)}.`,
  );

export const emptySheet = (file: string) =>
  data(
    'empty-input',
    file,
    `Cannot read ${fileName(file)}: the sheet is empty.`,
    'Name another sheet, or export it again, with its header row.',
  );

export const notABook = (file: string) =>
  data(
    'not-a-spreadsheet',
    file,
    `Cannot read ${fileName(file)}: only a spreadsheet has sheets.`,
    'Name the file without what stands behind the "#".',
  );

export const noFittingSheet = (file: string, role: string, sheets: readonly string[]) =>
  data(
    'no-fitting-sheet',
    file,
    `Cannot read ${role} from ${fileName(file)}: no sheet has their columns. Sheets: ${listed(sheets, 40)}.`,
    `Name the one that holds them, such as ${shellWord(`${file}#${sheets[0] ?? ''}`)}, and its columns with --column.`,
  );
