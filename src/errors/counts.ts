/** Every message about tables of counts. */
import { SpancoError } from './error.js';
import { fileName, listed, type Place, placeName } from './place.js';

export const countsColumn = (file: string, cause: string, found: readonly string[]) =>
  new SpancoError(
    'data',
    'counts-column',
    `Cannot read counts from ${fileName(file)}: ${cause}. Columns found: ${listed(found, 40)}.`,
    {
      file,
      hint: 'Name the columns rep, targets, qualified, booked, held, proposals, wins, orders, lost; revenue and goal may stand beside them.',
    },
  );

export const countsRow = (place: Place, column: string, text: string, cause: string) =>
  new SpancoError(
    'data',
    'counts-cell',
    `Cannot read ${column} in ${placeName(place)}: ${text === '' ? 'it is empty' : `"${text}" cannot be used`}; ${cause}.`,
    {
      file: place.file,
      record: place.record,
      line: place.line ?? undefined,
      hint: 'Correct the cell, or leave it empty where the number is not known.',
    },
  );

export const repeatedRep = (place: Place, rep: string) =>
  new SpancoError(
    'data',
    'repeated-rep',
    `Cannot use ${placeName(place)}: the rep "${rep}" has a row already.`,
    {
      file: place.file,
      record: place.record,
      line: place.line ?? undefined,
      hint: 'Counts have one row a rep: add the numbers up.',
    },
  );

export const countsWithExport = () =>
  new SpancoError(
    'usage',
    'counts-with-export',
    'Cannot read counts and exports together: --counts takes the place of -p and -a.',
    { hint: 'Use one or the other.' },
  );

export const needsExport = (flag: string) =>
  new SpancoError(
    'usage',
    'needs-export',
    `Cannot use ${flag} with --counts: it asks something of prospects or rows that counts do not have.`,
    { hint: 'Read the export itself with -p and -a.' },
  );

export const countsReject = (place: Place, reason: string, sentence: string) =>
  new SpancoError('data', `rejected-${reason}`, `Cannot use ${placeName(place)}: ${sentence}.`, {
    file: place.file,
    record: place.record,
    line: place.line ?? undefined,
    hint: 'Correct the row: numbers that were counted elsewhere are not mended here.',
  });
