/** Every message about tables of counts. */
import { outcomes } from '../method/milestones.js';
import { SpancoError } from './error.js';
import { fileName, type Place, placeName } from './place.js';
import { listed } from '../say/en/lists.js';

export const countsColumn = (file: string, cause: string, found: readonly string[]) =>
  new SpancoError(
    'data',
    'counts-column',
    `Cannot read counts from ${fileName(file)}: ${cause}. Columns found: ${listed(found, 40)}.`,
    {
      file,
      hint: `Name the columns rep, ${outcomes.join(', ')}; revenue and goal may stand beside them.`,
    },
  );

const atRow = (place: Place, code: string, message: string, hint: string) =>
  new SpancoError('data', code, message, {
    file: place.file,
    record: place.record,
    line: place.line ?? undefined,
    hint,
  });

const cellHint = 'Correct the cell, or leave it empty where the number is not known.';

export const countsRow = (place: Place, column: string, text: string, cause: string) =>
  atRow(
    place,
    'counts-cell',
    `Cannot read ${column} in ${placeName(place)}: ${text === '' ? 'it is empty' : `"${text}" cannot be used`}; ${cause}.`,
    cellHint,
  );

/** @param cause with the text of the cell, as a cell that is no amount has it */
export const countsMoney = (place: Place, column: string, cause: string) =>
  atRow(place, 'counts-cell', `Cannot read ${column} in ${placeName(place)}: ${cause}.`, cellHint);

export const repeatedRep = (place: Place, rep: string) =>
  atRow(
    place,
    'repeated-rep',
    `Cannot use ${placeName(place)}: the rep "${rep}" has a row already.`,
    'Counts have one row a rep: add the numbers up.',
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

export const commandNeedsExport = (command: string) =>
  new SpancoError(
    'usage',
    'needs-export',
    `Cannot run ${command} with --counts: it asks something of prospects and activities that counts do not have.`,
    { hint: 'Read the export itself with -p and -a.' },
  );

export const countsReject = (place: Place, reason: string, sentence: string) =>
  atRow(
    place,
    `rejected-${reason}`,
    `Cannot use ${placeName(place)}: ${sentence}.`,
    'Correct the row: numbers that were counted elsewhere are not mended here.',
  );
