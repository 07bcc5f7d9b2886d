/** Every message about spreadsheets: the archive they are packed in, and their sheets. */
import type { Said } from '../say/said.js';
import type { InputRole } from '../say/roles.js';
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

const data = (code: string, file: string, said: Said) => spoken('data', code, said, { file });

export const brokenBook = (file: string, cause: string) =>
  data('broken-spreadsheet', file, voice().errors.spreadsheets.brokenBook(file, cause));

export const lockedBook = (file: string) =>
  data('locked-spreadsheet', file, voice().errors.spreadsheets.lockedBook(file));

export const bookTooLarge = (file: string, limit: string) =>
  data('too-much-data', file, voice().errors.spreadsheets.bookTooLarge(file, limit));

export const noSheets = (file: string) =>
  data('no-sheets', file, voice().errors.spreadsheets.noSheets(file));

export const unknownSheet = (file: string, sheet: string, sheets: readonly string[]) =>
  data('unknown-sheet', file, voice().errors.spreadsheets.unknownSheet(file, sheet, sheets));

export const emptySheet = (file: string) =>
  data('empty-input', file, voice().errors.spreadsheets.emptySheet(file));

export const notABook = (file: string) =>
  data('not-a-spreadsheet', file, voice().errors.spreadsheets.notABook(file));

export const noFittingSheet = (file: string, role: InputRole, sheets: readonly string[]) =>
  data('no-fitting-sheet', file, voice().errors.spreadsheets.noFittingSheet(file, role, sheets));
