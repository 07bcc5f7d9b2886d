import type { Said } from '../../said.js';
import { outcomes } from '../../../method/milestones.js';
import type { Place } from '../../place.js';
import { listed } from '../lists.js';
import { fileName, placeName } from '../places.js';

/** What is said of tables of counts. */
export const countsErrors = {
  countsColumn: (file: string, cause: string, found: readonly string[]): Said => ({
    message: `Cannot read counts from ${fileName(file)}: ${cause}. Columns found: ${listed(found, 40)}.`,
    hint: `Name the columns rep, ${outcomes.join(', ')}; revenue and goal may stand beside them.`,
  }),
  shownReport: (file: string): Said => ({
    message: `Cannot read counts from ${fileName(file)}: it is a report for people, with ratios in the place of counts.`,
    hint: 'Write it with spanco report -o report.csv or -o report.json, which --counts reads.',
  }),
  countsRow: (place: Place, column: string, text: string, cause: string): Said => ({
    message: `Cannot read ${column} in ${placeName(place)}: ${text === '' ? 'it is empty' : `"${text}" cannot be used`}; ${cause}.`,
    hint: 'Correct the cell, or leave it empty where the number is not known.',
  }),
  /** @param cause with the text of the cell, as a cell that is no amount has it */
  countsMoney: (place: Place, column: string, cause: string): Said => ({
    message: `Cannot read ${column} in ${placeName(place)}: ${cause}.`,
    hint: 'Correct the cell, or leave it empty where the number is not known.',
  }),
  repeatedRep: (place: Place, rep: string): Said => ({
    message: `Cannot use ${placeName(place)}: the rep "${rep}" has a row already.`,
    hint: 'Counts have one row a rep: add the numbers up.',
  }),
  countsWithExport: (): Said => ({
    message: 'Cannot read counts and exports together: --counts takes the place of -p and -a.',
    hint: 'Use one or the other.',
  }),
  needsExport: (flag: string): Said => ({
    message: `Cannot use ${flag} with --counts: it asks something of prospects or rows that counts do not have.`,
    hint: 'Read the export itself with -p and -a.',
  }),
  commandNeedsExport: (command: string): Said => ({
    message: `Cannot run ${command} with --counts: it asks something of prospects and activities that counts do not have.`,
    hint: 'Read the export itself with -p and -a.',
  }),
  countsReject: (place: Place, sentence: string): Said => ({
    message: `Cannot use ${placeName(place)}: ${sentence}.`,
    hint: 'Correct the row: numbers that were counted elsewhere are not mended here.',
  }),
};
