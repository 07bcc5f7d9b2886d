import type { InputRole } from '../../roles.js';
import type { Said } from '../../said.js';
import { shellWord } from '../../shell.js';
import { listed } from '../lists.js';
import { fileName } from '../places.js';
import { roleWords } from '../roles.js';

/** What is said of spreadsheets: the archive they are packed in, and their sheets. */
export const spreadsheetsErrors = {
  brokenBook: (file: string, cause: string): Said => ({
    message: `Cannot read ${fileName(file)}: the spreadsheet is damaged (${cause}).`,
    hint: 'Copy or download the file again, or open it in a spreadsheet program and save it anew.',
  }),
  lockedBook: (file: string): Said => ({
    message: `Cannot read ${fileName(file)}: the spreadsheet is protected by a password.`,
    hint: 'Open it in a spreadsheet program, and save it without one.',
  }),
  bookTooLarge: (file: string, limit: string): Said => ({
    message: `Cannot read ${fileName(file)}: the spreadsheet is larger than the limit of ${limit}.`,
    hint: 'Export the table as CSV.',
  }),
  noSheets: (file: string): Said => ({
    message: `Cannot read ${fileName(file)}: none of its sheets holds a table.`,
    hint: 'Export it again, with its header row.',
  }),
  unknownSheet: (file: string, sheet: string, sheets: readonly string[]): Said => ({
    message: `Cannot read ${fileName(file)}: it has no sheet "${sheet}". Sheets: ${listed(sheets, 40)}.`,
    hint: `Name one of them, such as ${shellWord(`${file}#${sheets[0] ?? ''}`)}.`,
  }),
  emptySheet: (file: string): Said => ({
    message: `Cannot read ${fileName(file)}: the sheet is empty.`,
    hint: 'Name another sheet, or export it again, with its header row.',
  }),
  notABook: (file: string): Said => ({
    message: `Cannot read ${fileName(file)}: only a spreadsheet has sheets.`,
    hint: 'Name the file without what stands behind the "#".',
  }),
  noFittingSheet: (file: string, role: InputRole, sheets: readonly string[]): Said => ({
    message: `Cannot read ${roleWords[role]} from ${fileName(file)}: no sheet has their columns. Sheets: ${listed(sheets, 40)}.`,
    hint: `Name the one that holds them, such as ${shellWord(`${file}#${sheets[0] ?? ''}`)}, and its columns with --column.`,
  }),
};
