/** Every message about columns and the meaning of cells. */
import type { Said } from '../say/said.js';
import type { InputRole } from '../say/roles.js';
import { voice } from '../say/voice.js';
import { columnArgument } from '../say/column-argument.js';
import { shellWord } from '../say/shell.js';
import { spoken } from './error.js';
import type { Place } from './place.js';

const usage = (code: string, said: Said) => spoken('usage', code, said);

const data = (code: string, file: string | null, said: Said) =>
  spoken('data', code, said, { file: file ?? undefined });

export const missingColumn = (
  file: string,
  role: InputRole,
  field: string,
  found: readonly string[],
  what?: string,
  proposed: readonly { readonly evidence: string; readonly argument: string }[] = [],
) =>
  data(
    'missing-column',
    file,
    voice().errors.columns.missingColumn(file, role, field, found, what, proposed),
  );

export const ambiguousColumn = (
  file: string,
  role: InputRole,
  field: string,
  candidates: readonly string[],
) =>
  data(
    'ambiguous-column',
    file,
    voice().errors.columns.ambiguousColumn(file, role, field, candidates),
  );

export const columnNotThere = (
  file: string,
  role: InputRole,
  field: string,
  header: string,
  found: readonly string[],
  near: string | null,
) =>
  data(
    'column-not-there',
    file,
    voice().errors.columns.columnNotThere(file, role, field, header, found, near),
  );

/** What is known of a table that is neither prospects nor activities. */
interface Kindless {
  /** Columns that could be the stage. */
  readonly proposed: readonly { readonly evidence: string; readonly argument: string }[];
  /** Whether its rows could be reps, and it counts what they did. */
  readonly countsReps: boolean;
  /** Whether its rows could be users of a CRM. */
  readonly listsUsers: boolean;
  /** The field that activities would need of it. */
  readonly lacking: 'type' | 'prospectName' | 'caseStatus';
}

export const unknownKind = (
  file: string,
  found: readonly string[],
  { proposed, countsReps, listsUsers, lacking }: Kindless,
) =>
  data(
    'unknown-kind',
    file,
    voice().errors.columns.unknownKind(file, found, {
      proposed,
      counts: countsReps ? `--counts ${shellWord(file)}` : null,
      users: listsUsers ? `--reps ${shellWord(file)}` : null,
      activities: `-a ${shellWord(file)} ${columnArgument('activities', lacking, '…')}`,
      stage: columnArgument('prospects', 'stage', '…'),
    }),
  );

/** @param months the columns that are months */
export const sumsByMonth = (file: string, months: readonly string[]) =>
  data('sums-by-month', file, voice().errors.columns.sumsByMonth(file, months));

/**
 * @param column what names the tasks
 * @param status what says where each stands; null where nothing does
 */
export const taskList = (file: string, column: string, status: string | null) =>
  data(
    'task-list',
    file,
    voice().errors.columns.taskList(
      file,
      column,
      [
        columnArgument('activities', 'prospectName', '…'),
        columnArgument('activities', 'type', column),
      ].join(' '),
      status && `-a ${shellWord(file)} ${columnArgument('activities', 'caseStatus', status)}`,
    ),
  );

export const noHeader = (file: string, first: readonly string[]) =>
  data('no-header', file, voice().errors.columns.noHeader(file, first));

export const ambiguousDates = (
  role: InputRole,
  header: string,
  sample: string,
  other: string | null,
  place: string,
) =>
  data(
    'ambiguous-dates',
    null,
    voice().errors.columns.ambiguousDates(role, header, sample, other, place),
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
    voice().errors.columns.unreadableColumn(what, header, sample, place),
  );

export const twoDigitYear = (place: Place, text: string) =>
  data('two-digit-year', place.file, voice().errors.columns.twoDigitYear(place, text));

/** What an amount that could be thousands or decimals is, by the mark that stands before decimals. */
function readingsOf(sample: string): { readonly comma: string; readonly point: string } {
  const digits = /\d[\d.,'’\s]*/u.exec(sample)?.[0].trim() ?? sample;
  const at = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const bare = (text: string) => text.replace(/\D+/gu, '');
  const [whole, rest] = [bare(digits.slice(0, at)), bare(digits.slice(at))];
  const [decimals, thousands] = [String(Number(`${whole}.${rest}`)), `${whole}${rest}`];
  // A sign or a unit stands as it did: `-1,500`, `1,500k`.
  const [fine, coarse] = [decimals, thousands].map((number) =>
    sample.trim().replace(digits, number),
  );
  return digits[at] === ',' ? { comma: fine!, point: coarse! } : { comma: coarse!, point: fine! };
}

export const ambiguousAmounts = (header: string, sample: string, place: string) =>
  data(
    'ambiguous-amounts',
    null,
    voice().errors.columns.ambiguousAmounts(header, sample, place, readingsOf(sample)),
  );

export const noMatches = (
  role: 'activities' | 'history',
  rows: number,
  unmatched: number,
  sample: string,
  prospectSample: string,
  proposal: string | null,
) => {
  // Programs write whole numbers so where some cells of their column are empty.
  const isDecimal = sample === `${prospectSample}.0` || prospectSample === `${sample}.0`;
  const { columns } = voice().errors;
  const remedy = isDecimal ? 'whole-ids' : proposal;
  return data(
    'no-matches',
    null,
    columns.noMatches(role, rows, unmatched, sample, prospectSample, remedy),
  );
};

export const strictReject = (place: Place, reason: string, sentence: string) =>
  spoken('data', `rejected-${reason}`, voice().errors.columns.strictReject(place, sentence), {
    file: place.file,
    record: place.record,
    line: place.line ?? undefined,
  });

export const needsField = (option: string, field: string, why: string) =>
  data('needs-field', null, voice().errors.columns.needsField(option, field, why));

/**
 * @param option null for the column of a question
 * @param near a field or column of such a name, the same one where it is a field that no column is
 */
export const noSuchColumn = (
  option: string | null,
  name: string,
  found: readonly string[],
  near: string | null,
) => usage('no-such-column', voice().errors.columns.noSuchColumn(option, name, found, near));

export const nothingUsable = (files: readonly string[], reasons: string) =>
  data('nothing-usable', files[0] ?? null, voice().errors.columns.nothingUsable(files, reasons));

export const tooManyGroups = (by: readonly string[], most: number) =>
  data('too-many-groups', null, voice().errors.columns.tooManyGroups(by, most));
