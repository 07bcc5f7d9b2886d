import type { Activities } from './activities.js';
import { caseRowsOf } from './case-rows.js';
import type { Names, Texts, WordCodes } from '../cells/columns.js';
import { isDay } from '../cells/dates/calendar.js';
import { UNSAID } from '../cells/words/flags.js';
import type { Words } from '../cells/words/words.js';
import type { CaseStatusKind } from '../knowledge/words/case-statuses.js';
import type { SpelledWords } from '../cells/words/spelled.js';
import type { ActivityField } from '../knowledge/fields/fields.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';

/** What says where cases stand, as columns. */
export interface CaseStandings {
  readonly status: Names | null;
  /** What came of each, for those without a status; codes of `outcomes`. */
  readonly outcome: Int32Array;
  readonly outcomes: SpelledWords<OutcomeKind>;
  /** See cells/words/flags. */
  readonly resolved: Uint8Array | null;
  /** Day each was closed, UNDATED where the cell is empty. */
  readonly closed: Int32Array | null;
}

/** All cases of an export, as columns; one that no table has is null. */
export interface CaseColumns extends CaseStandings {
  readonly size: number;
  /** Place of the prospect each is of, -1 where nobody said whose it is. */
  readonly prospect: Int32Array;
  /** Who performed each, -1 for nobody; codes of the reps. */
  readonly agent: Int32Array;
  /** Day each was opened, UNDATED where nobody said. */
  readonly opened: Int32Array;
  /** The same, also where the newest row leaves empty what an earlier one says. */
  readonly everClosed: Int32Array | null;
  readonly firstContact: Uint8Array | null;
  /** NaN where the cell is empty. */
  readonly contacts: Float64Array | null;
  readonly minutes: Float64Array | null;
  readonly csat: Float64Array | null;
  /** Days until each was resolved, as a column says. */
  readonly timeToClose: Float64Array | null;
  /** What each is called by; null where no column says so. */
  readonly ids: Texts | null;
  /** Places of the activities that say again, and otherwise, what a later one with their number says. */
  readonly superseded: readonly number[];
  /** Places of the activities that the answer of each customer is from. */
  readonly answered: Int32Array;
  /** Other rows of cases that may be the newest as well, as nothing tells which is: of which case each is, and what it says. */
  readonly rivals: { readonly of: Int32Array; readonly standings: CaseStandings };
  /** Cells that are no number or no day, by field. */
  readonly unread: ReadonlyMap<ActivityField, number>;
}

/** The day of closing of every activity; undefined where the column holds something else, such as yes and no. */
function closingsOf({ extras: { dates, unread } }: Activities): Int32Array | undefined {
  const closings = dates.get('closedOn');
  return (unread.get('closedOn') ?? 0) > 0 && closings?.some(isDay) !== true ? undefined : closings;
}

/** What rows of cases say of where they stand. */
function standingsOf(activities: Activities, rows: Int32Array): CaseStandings {
  const { extras, outcome, outcomes } = activities;
  const status = extras.names.get('caseStatus');
  const resolved = extras.flags.get('resolved');
  const closings = closingsOf(activities);
  const integers = (values: WordCodes) => rows.map((at) => values[at]!);
  return {
    status: status === undefined ? null : { ...status, codes: integers(status.codes) },
    outcome: integers(outcome),
    outcomes,
    resolved: resolved === undefined ? null : Uint8Array.from(rows, (at) => resolved[at]!),
    closed: closings === undefined ? null : integers(closings),
  };
}

/**
 * Takes the cases out of the activities: rows of service, of a table of cases or among others. Of a case of several
 * rows the newest says where it stands, and what it leaves empty the newest that says it.
 *
 * @param activities read with {@link caseActivityFields}, as far as somebody asks for them
 * @param words of the status of cases
 * @param inOneTable whether all of them stand in one: the order of several tables is none of their rows
 */
export function readCases(
  activities: Activities,
  words: Words<CaseStatusKind>,
  inOneTable: boolean,
): CaseColumns {
  const { extras, prospect, rep, day } = activities;
  const { dates, flags, numbers, texts, unread } = extras;
  const { places, rowsOf, superseded, rivals, latest } = caseRowsOf(activities, words, inOneTable);
  const integers = (values: Int32Array | null) =>
    values === null
      ? new Int32Array(places.length).fill(-1)
      : latest((at) => values[at] !== -1).map((at) => values[at]!);
  const bytes = (values: Uint8Array | undefined) =>
    values === undefined
      ? null
      : Uint8Array.from(
          latest((at) => values[at] !== UNSAID),
          (at) => values[at]!,
        );
  const saysIn = (values: Float64Array | undefined) =>
    latest((at) => values !== undefined && !Number.isNaN(values[at]));
  const decimals = (values: Float64Array | undefined) =>
    values === undefined ? null : Float64Array.from(saysIn(values), (at) => values[at]!);
  const answers = numbers.get('csat');
  const answered = saysIn(answers);
  const ids = texts.get('id');
  const openedOn = dates.get('openedOn');
  const closings = closingsOf(activities);
  const lastDays = (days: Int32Array) => latest((at) => isDay(days[at]!)).map((at) => days[at]!);
  const opened = openedOn && lastDays(openedOn);
  return {
    size: places.length,
    prospect: integers(prospect),
    agent: integers(rep),
    opened: places.map((at, place) => {
      if (opened !== undefined && isDay(opened[place]!)) return opened[place]!;
      // A log dates what became of a case: it was opened when it is first heard of.
      return rowsOf(place).reduce((first, row) => Math.min(first, day[row]!), day[at]!);
    }),
    ...standingsOf(activities, places),
    everClosed: closings === undefined ? null : lastDays(closings),
    firstContact: bytes(flags.get('firstContact')),
    contacts: decimals(numbers.get('contacts')),
    minutes: decimals(numbers.get('minutes')),
    csat: answers === undefined ? null : Float64Array.from(answered, (at) => answers[at]!),
    timeToClose: decimals(numbers.get('timeToClose')),
    ids: ids === undefined ? null : { at: (place) => ids.at(places[place]!) },
    superseded,
    answered,
    rivals: { of: rivals.of, standings: standingsOf(activities, rivals.rows) },
    unread,
  };
}
