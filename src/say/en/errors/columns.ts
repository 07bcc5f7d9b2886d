import { examples } from '../examples.js';
import type { InputRole } from '../../roles.js';
import type { Said } from '../../said.js';
import { columnArgument } from '../../column-argument.js';
import type { Place } from '../../place.js';
import { columnFaults } from '../faults/columns.js';
import { listed } from '../lists.js';
import { fileName, placeName } from '../places.js';
import { roleWords } from '../roles.js';
import { grouped } from '../numbers.js';

/** `Did you mean …?`, where a column is near. */
const meant = (near: string | null): string => (near === null ? '' : `Did you mean "${near}"? `);

/** What the rows of a role are called. */
const rowsOf = { activities: 'activities', history: 'changes of stage' };

/** What is known of a table that is neither prospects nor activities. */
export interface UnknownKind {
  /** Columns that could be the stage. */
  readonly proposed: readonly { readonly evidence: string; readonly argument: string }[];
  /** The option that reads it as counts; null where its rows can be no reps. */
  readonly counts: string | null;
  /** The option that reads it as users of a CRM; null where its rows can be none. */
  readonly users: string | null;
  /** The options that say that it holds activities, and which column says what they are. */
  readonly activities: string;
  /** The option that names the column of stages. */
  readonly stage: string;
}

/** What is said of columns and the meaning of cells. */
export const columnsErrors = {
  missingColumn: (
    file: string,
    role: InputRole,
    field: string,
    found: readonly string[],
    what = columnFaults.none(field),
    proposed: readonly { readonly evidence: string; readonly argument: string }[] = [],
  ): Said => ({
    message: `Cannot read ${roleWords[role]} from ${fileName(file)}: ${what}. Columns found: ${listed(found, 40)}.`,
    hint:
      proposed.length > 0
        ? proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`).join('; ') + '.'
        : `Say which it is with --column ${role}.${field}="…", or in spanco.config.json under columns.${role}.${field}.${field === 'stage' ? ` ${columnFaults.exportProgress()}` : ''}`,
  }),
  ambiguousColumn: (
    file: string,
    role: InputRole,
    field: string,
    candidates: readonly string[],
  ): Said => ({
    message: `Cannot read ${roleWords[role]} from ${fileName(file)}: several columns could be the ${field}: ${listed(candidates)}.`,
    hint:
      new Set(candidates).size < candidates.length
        ? 'Rename one of the two columns of the same name.'
        : `Say which it is with ${candidates.map((header) => columnArgument(role, field, header)).join(' or ')}, or in spanco.config.json under columns.${role}.${field}.`,
  }),
  columnNotThere: (
    file: string,
    role: InputRole,
    field: string,
    header: string,
    found: readonly string[],
    near: string | null,
  ): Said => ({
    message: `Cannot use column "${header}" for ${role}.${field}: ${fileName(file)} has no such column. Columns found: ${listed(found, 40)}.`,
    hint: `${meant(near)}Correct --column or spanco.config.json.`,
  }),
  unknownKind: (file: string, found: readonly string[], said: UnknownKind): Said => ({
    message: `Cannot measure ${fileName(file)}: no column is known to say how far anybody came, such as a stage, a status or the day of a milestone, or what was done for whom. Columns found: ${listed(found, 40)}.`,
    hint: [
      said.proposed.length > 0
        ? said.proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`).join('; ') + '.'
        : `Export the stage or the status of each, or their activities beside it. If a column says so under another name: ${said.stage}, or for activities ${said.activities}.`,
      ...(said.counts === null ? [] : [`Counts, one row a rep, are read with ${said.counts}.`]),
      ...(said.users === null
        ? []
        : [`A list of users is read with ${said.users}, beside the export of what they sold.`]),
    ].join(' '),
  }),
  sumsByMonth: (file: string, months: readonly string[]): Said => ({
    message: `Cannot measure ${fileName(file)}: its columns are months (${listed(months, 3)}), so that it holds sums, and no prospects.`,
    hint: 'Export the rows behind them: one a prospect, with its stage and its days.',
  }),
  /** @param requests the options that read them as requests for help; null where nothing says where each stands */
  taskList: (file: string, column: string, argument: string, requests: string | null): Said => ({
    message: `Cannot count ${fileName(file)}: its rows are tasks ("${column}"), and no column names the prospect that each is for.`,
    hint: `Name that column with ${argument}, or export the deals.${requests === null ? '' : ` If they are requests for help, service reads them with ${requests}.`}`,
  }),
  noHeader: (file: string, first: readonly string[]): Said => ({
    message: `Cannot read ${fileName(file)}: its first line looks like a record, not like the names of columns: ${listed(first, 40)}.`,
    hint: `Export with the names of the columns, or write a line of them above it, such as ${examples.header}.`,
  }),
  ambiguousDates: (
    role: InputRole,
    header: string,
    sample: string,
    other: string | null,
    place: string,
  ): Said => ({
    message:
      other === null
        ? `Cannot read the dates of column "${header}" (${roleWords[role]}): every value, such as "${sample}" in ${place}, could be day/month or month/day.`
        : `Cannot read the dates of column "${header}" (${roleWords[role]}): "${sample}" in ${place} is day/month, but "${other}" is month/day.`,
    hint:
      other === null
        ? 'Say which it is with --date-format dmy or --date-format mdy.'
        : 'Say which it is with --date-format dmy or --date-format mdy; rows that do not fit are then rejected and counted.',
  }),
  unreadableColumn: (
    what: 'dates' | 'amounts',
    header: string,
    sample: string,
    place: Place,
  ): Said => ({
    message: `Cannot read the ${what} of column "${header}": none of its cells is ${what === 'dates' ? 'a day' : 'a number'}, such as "${sample}" in ${placeName(place)}.`,
    hint:
      what === 'dates'
        ? 'Say how days are written with --date-format, or which column holds them with --column.'
        : 'Say which column holds the amounts with --column.',
  }),
  twoDigitYear: (place: Place, text: string): Said => ({
    message: `Cannot read date in ${placeName(place)}: "${text}" has a year of two digits, so its parts could be in any order.`,
    hint: 'Say which it is with --date-format dmy, mdy or ymd.',
  }),
  ambiguousAmounts: (
    header: string,
    sample: string,
    place: string,
    /** What it is where each mark stands before decimals. */
    { comma, point }: { readonly comma: string; readonly point: string },
  ): Said => ({
    message: `Cannot read the amounts of column "${header}": "${sample}" in ${place} could be thousands or decimals, and no other value settles it.`,
    hint: `Say which it is with --decimal comma or --decimal point. It is ${comma} with the former, ${point} with the latter.`,
  }),
  noMatches: (
    role: 'activities' | 'history',
    rows: number,
    unmatched: number,
    sample: string,
    prospectSample: string,
    remedy: string | null,
  ): Said => ({
    message: `Cannot match ${rowsOf[role]} to prospects: ${grouped(unmatched)} of ${grouped(rows)} ${rowsOf[role]} name a prospect that is not in the file. They name prospects such as "${sample}", the prospects file has ids such as "${prospectSample}".`,
    hint:
      remedy === 'whole-ids'
        ? columnFaults.wholeIds()
        : remedy === null
          ? `Say which columns hold the ids with --column prospects.id="…" and --column ${role}.prospect="…".`
          : `They would match by ${remedy === 'email' ? 'e-mail address' : 'name'}: use --join ${remedy}.`,
  }),
  strictReject: (place: Place, sentence: string): Said => ({
    message: `Cannot use ${placeName(place)}: ${sentence} (--strict).`,
    hint: 'Correct the row, or leave --strict out to have it counted and go on.',
  }),
  needsField: (option: string, field: string, why: string): Said => ({
    message: `Cannot use ${option}: ${why}.`,
    hint: `Name the column with --column ${field}="…".`,
  }),
  /** @param near a field or column of such a name, the same one where it is a field that no column is */
  noSuchColumn: (
    option: string | null,
    name: string,
    found: readonly string[],
    near: string | null,
  ): Said => ({
    message:
      near === name
        ? `Cannot use ${option ?? 'the column'} "${name}": no column of the prospects file is it.`
        : `Cannot use ${option ?? 'the column'} "${name}": it is no prospect field and no column of the prospects file.`,
    hint:
      found.length === 0
        ? 'There is no prospects file; only activities were given.'
        : `${near === name ? `Name it with --column prospects.${name}="…". ` : meant(near)}Columns found: ${listed(found, 40)}.`,
  }),
  nothingUsable: (files: readonly string[], reasons: string): Said => ({
    message: `Cannot measure ${files.map(fileName).join(', ')}: no row could be used (${reasons}).`,
    hint: 'Run spanco check on it, and write the rows out with --rejects.',
  }),
  tooManyGroups: (by: readonly string[], most: number): Said => ({
    message: `Cannot group by ${by.join(', ')}: there are more than ${grouped(most)} groups.`,
    hint: 'Group by a column that several prospects share.',
  }),
};
