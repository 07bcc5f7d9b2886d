/** Every message about columns and the meaning of cells. */
import { SpancoError } from './error.js';
import { fileName, placeName, type Place } from './place.js';
import { columnArgument } from '../say/column-argument.js';
import { listed } from '../say/en/lists.js';

const usage = (code: string, message: string, hint: string) =>
  new SpancoError('usage', code, message, { hint });

const data = (code: string, file: string | null, message: string, hint: string) =>
  new SpancoError('data', code, message, { file: file ?? undefined, hint });

/** `Did you mean …?`, where a column is near. */
const meant = (near: string | null): string => (near === null ? '' : `Did you mean "${near}"? `);

export const missingColumn = (
  file: string,
  role: string,
  field: string,
  found: readonly string[],
  what = `no column is the ${field}`,
  proposed: readonly { readonly evidence: string; readonly argument: string }[] = [],
) =>
  data(
    'missing-column',
    file,
    `Cannot read ${role} from ${fileName(file)}: ${what}. Columns found: ${listed(found, 40)}.`,
    proposed.length > 0
      ? proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`).join('; ') + '.'
      : `Say which it is with --column ${role}.${field}="…", or in spanco.config.json under columns.${role}.${field}.`,
  );

export const ambiguousColumn = (
  file: string,
  role: string,
  field: string,
  candidates: readonly string[],
) =>
  data(
    'ambiguous-column',
    file,
    `Cannot read ${role} from ${fileName(file)}: several columns could be the ${field}: ${listed(candidates)}.`,
    new Set(candidates).size < candidates.length
      ? 'Rename one of the two columns of the same name.'
      : `Say which it is with ${candidates.map((header) => columnArgument(role, field, header)).join(' or ')}, or in spanco.config.json under columns.${role}.${field}.`,
  );

export const columnNotThere = (
  file: string,
  role: string,
  field: string,
  header: string,
  found: readonly string[],
  near: string | null,
) =>
  data(
    'column-not-there',
    file,
    `Cannot use column "${header}" for ${role}.${field}: ${fileName(file)} has no such column. Columns found: ${listed(found, 40)}.`,
    `${meant(near)}Correct --column or spanco.config.json.`,
  );

export const unknownKind = (file: string, found: readonly string[]) =>
  data(
    'unknown-kind',
    file,
    `Cannot tell whether ${fileName(file)} holds prospects or activities. Columns found: ${listed(found, 40)}.`,
    `Say so with -p ${file} or -a ${file}, and name its columns with --column. Counts, one row a rep, are read with --counts ${file}.`,
  );

export const ambiguousDates = (
  role: string,
  header: string,
  sample: string,
  other: string | null,
  place: string,
) =>
  data(
    'ambiguous-dates',
    null,
    other === null
      ? `Cannot read the dates of column "${header}" (${role}): every value, such as "${sample}" in ${place}, could be day/month or month/day.`
      : `Cannot read the dates of column "${header}" (${role}): "${sample}" in ${place} is day/month, but "${other}" is month/day.`,
    other === null
      ? 'Say which it is with --date-format dmy or --date-format mdy.'
      : 'Say which it is with --date-format dmy or --date-format mdy; rows that do not fit are then rejected and counted.',
  );

export const unreadableColumn = (
  what: 'dates' | 'amounts',
  header: string,
  sample: string,
  place: Place,
) =>
  data(
    'unreadable-column',
    place.file,
    `Cannot read the ${what} of column "${header}": none of its cells is ${what === 'dates' ? 'a day' : 'a number'}, such as "${sample}" in ${placeName(place)}.`,
    what === 'dates'
      ? 'Say how days are written with --date-format, or which column holds them with --column.'
      : 'Say which column holds the amounts with --column.',
  );

export const twoDigitYear = (place: Place, text: string) =>
  data(
    'two-digit-year',
    place.file,
    `Cannot read date in ${placeName(place)}: "${text}" has a year of two digits, so its parts could be in any order.`,
    'Say which it is with --date-format dmy, mdy or ymd.',
  );

export const ambiguousAmounts = (header: string, sample: string, place: string) =>
  data(
    'ambiguous-amounts',
    null,
    `Cannot read the amounts of column "${header}": "${sample}" in ${place} could be thousands or decimals, and no other value settles it.`,
    'Say which it is with --decimal comma or --decimal point.',
  );

/** @param what the rows are: activities, or changes of stage */
export const noMatches = (
  what: string,
  rows: number,
  unmatched: number,
  sample: string,
  prospectSample: string,
  proposal: string | null,
) =>
  data(
    'no-matches',
    null,
    `Cannot match ${what} to prospects: ${unmatched} of ${rows} ${what} name a prospect that is not in the file. They name prospects such as "${sample}", the prospects file has ids such as "${prospectSample}".`,
    proposal === null
      ? 'Say which columns hold the ids with --column prospects.id="…" and --column activities.prospect="…".'
      : `They would match by ${proposal === 'email' ? 'e-mail address' : 'name'}: use --join ${proposal}.`,
  );

export const strictReject = (place: Place, reason: string, sentence: string) =>
  new SpancoError(
    'data',
    `rejected-${reason}`,
    `Cannot use ${placeName(place)}: ${sentence} (--strict).`,
    {
      file: place.file,
      record: place.record,
      line: place.line ?? undefined,
      hint: 'Correct the row, or leave --strict out to have it counted and go on.',
    },
  );

export const needsField = (option: string, field: string, why: string) =>
  data(
    'needs-field',
    null,
    `Cannot use ${option}: ${why}.`,
    `Name the column with --column ${field}="…".`,
  );

/** @param near a field or column of such a name, the same one where it is a field that no column is */
export const noSuchColumn = (
  option: string,
  name: string,
  found: readonly string[],
  near: string | null,
) =>
  usage(
    'no-such-column',
    near === name
      ? `Cannot use ${option} "${name}": no column of the prospects file is it.`
      : `Cannot use ${option} "${name}": it is no prospect field and no column of the prospects file.`,
    found.length === 0
      ? 'There is no prospects file; only activities were given.'
      : `${near === name ? `Name it with --column prospects.${name}="…". ` : meant(near)}Columns found: ${listed(found, 40)}.`,
  );

export const nothingUsable = (files: readonly string[], reasons: string) =>
  data(
    'nothing-usable',
    files[0] ?? null,
    `Cannot measure ${files.map(fileName).join(', ')}: no row could be used (${reasons}).`,
    'Run spanco check on it, and write the rows out with --rejects.',
  );

export const tooManyGroups = (by: readonly string[], most: number) =>
  data(
    'too-many-groups',
    null,
    `Cannot group by ${by.join(', ')}: there are more than ${most} groups.`,
    'Group by a column that several prospects share.',
  );
