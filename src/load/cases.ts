import type { Activities } from './activities.js';
import { newestAmong } from './case-order.js';
import type { Names, Texts, WordCodes } from '../cells/columns.js';
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

/** Places of the activities that are cases; of several rows with one number the newest stands. */
function placesOf(activities: Activities): {
  readonly places: Int32Array;
  /** The rows of those cases that have several, by their place. */
  readonly repeated: ReadonlyMap<number, readonly number[]>;
  /** Rows that a newer one with their number takes the place of. */
  readonly superseded: readonly number[];
} {
  const { size, type, types, extras } = activities;
  const isCase = types.kinds.map((kind) => kind === 'service');
  const ids = extras.texts.get('id');
  const known = new Map<string, number>();
  const places: number[] = [];
  const repeated = new Map<number, number[]>();
  for (let at = 0; at < size; at++) {
    if (isCase[type[at]!] !== true) continue;
    const id = ids?.at(at) ?? null;
    const place = id === null ? undefined : known.get(id);
    if (place === undefined) {
      if (id !== null) known.set(id, places.length);
      places.push(at);
    } else {
      const rows = repeated.get(place);
      if (rows === undefined) repeated.set(place, [places[place]!, at]);
      else rows.push(at);
    }
  }
  const newest = newestAmong([...repeated.values()], activities);
  for (const [place, rows] of repeated) places[place] = newest(rows);
  const superseded = [...repeated].flatMap(([place, rows]) =>
    rows.filter((row) => row !== places[place]),
  );
  return {
    places: Int32Array.from(places),
    repeated,
    superseded: superseded.sort((a, b) => a - b),
  };
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
  const { places, repeated, superseded } = placesOf(activities);
  const integers = (values: WordCodes) => Int32Array.from(places, (at) => values[at]!);
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
    opened: Int32Array.from(places, (at, place) => {
      const opened = openedOn?.[at];
      if (opened !== undefined && isDay(opened)) return opened;
      // A log dates what became of a case: it was opened when it is first heard of.
      const rows = repeated.get(place) ?? [];
      return rows.reduce((first, row) => Math.min(first, day[row]!), day[at]!);
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
