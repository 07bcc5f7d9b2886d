import type { Activities } from './activities.js';
import type { Names, Texts } from '../cells/columns.js';
import { isDay } from '../cells/dates/calendar.js';
import type { SpelledWords } from '../cells/words/spelled.js';
import type { ActivityField } from '../knowledge/fields/fields.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';

/** All cases of an export, as columns; one that no table has is null. */
export interface CaseColumns {
  readonly size: number;
  /** Place of the prospect each is of, -1 where nobody said whose it is. */
  readonly prospect: Int32Array;
  /** Who performed each, -1 for nobody; codes of the reps. */
  readonly agent: Int32Array;
  /** Day each was opened, UNDATED where nobody said. */
  readonly opened: Int32Array;
  /** Day each was closed, UNDATED where the cell is empty. */
  readonly closed: Int32Array | null;
  readonly status: Names | null;
  /** What came of each, for those without a status; codes of `outcomes`. */
  readonly outcome: Int32Array;
  readonly outcomes: SpelledWords<OutcomeKind>;
  /** See cells/words/flags. */
  readonly resolved: Uint8Array | null;
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
  /** Cells that are no number or no day, by field. */
  readonly unread: ReadonlyMap<ActivityField, number>;
}

/** Places of the activities that are cases; of several rows with one number the last stands. */
function placesOf({ size, type, types, extras }: Activities): {
  readonly places: Int32Array;
  /** Rows that a later one with their number takes the place of. */
  readonly superseded: readonly number[];
} {
  const isCase = types.kinds.map((kind) => kind === 'service');
  const ids = extras.texts.get('id');
  const last = new Map<string, number>();
  const places: number[] = [];
  const superseded: number[] = [];
  for (let at = 0; at < size; at++) {
    if (isCase[type[at]!] !== true) continue;
    const id = ids?.at(at) ?? null;
    const before = id === null ? undefined : last.get(id);
    if (before === undefined) {
      if (id !== null) last.set(id, places.length);
      places.push(at);
    } else {
      superseded.push(places[before]!);
      places[before] = at;
    }
  }
  return { places: Int32Array.from(places), superseded };
}

/** The day of closing of every activity; undefined where the column holds something else, such as yes and no. */
function closingsOf({ extras: { dates, unread } }: Activities): Int32Array | undefined {
  const closings = dates.get('closedOn');
  return (unread.get('closedOn') ?? 0) > 0 && closings?.some(isDay) !== true ? undefined : closings;
}

/**
 * Takes the cases out of the activities: rows of service, of a table of cases or among others.
 *
 * @param activities read with {@link caseActivityFields}, as far as somebody asks for them
 */
export function readCases(activities: Activities): CaseColumns {
  const { extras, prospect, rep, day, outcome, outcomes } = activities;
  const { dates, flags, numbers, names, texts, unread } = extras;
  const { places, superseded } = placesOf(activities);
  const integers = (values: Int32Array) => Int32Array.from(places, (at) => values[at]!);
  const bytes = (values: Uint8Array | undefined) =>
    values === undefined ? null : Uint8Array.from(places, (at) => values[at]!);
  const decimals = (values: Float64Array | undefined) =>
    values === undefined ? null : Float64Array.from(places, (at) => values[at]!);
  const named = (column: Names | undefined) =>
    column === undefined ? null : { ...column, codes: integers(column.codes) };
  const ids = texts.get('id');
  const openedOn = dates.get('openedOn');
  const closings = closingsOf(activities);
  return {
    size: places.length,
    prospect: integers(prospect),
    agent: rep === null ? new Int32Array(places.length).fill(-1) : integers(rep),
    opened: Int32Array.from(places, (at) => {
      const opened = openedOn?.[at];
      return opened !== undefined && isDay(opened) ? opened : day[at]!;
    }),
    closed: closings === undefined ? null : integers(closings),
    status: named(names.get('caseStatus')),
    outcome: integers(outcome),
    outcomes,
    resolved: bytes(flags.get('resolved')),
    firstContact: bytes(flags.get('firstContact')),
    contacts: decimals(numbers.get('contacts')),
    minutes: decimals(numbers.get('minutes')),
    csat: decimals(numbers.get('csat')),
    timeToClose: decimals(numbers.get('timeToClose')),
    ids: ids === undefined ? null : { at: (place) => ids.at(places[place]!) },
    superseded,
    unread,
  };
}
