import type { Activities } from '../../load/activities.js';
import { isDay } from '../../cells/dates/calendar.js';
import type { ActivityField } from '../../knowledge/fields/fields.js';
import { NO, UNSAID, YES } from '../../cells/words/flags.js';
import { type UnknownWord, unknownWords } from '../../cells/words/unknown-words.js';
import type { CaseStatusKind } from '../../knowledge/words/case-statuses.js';
import type { Words } from '../../cells/words/words.js';
import { stateOf } from './case-state.js';
import { type CsatScale, readCsat } from './csat.js';

/** The fields that questions about cases are answered from, where they are there. */
export const caseActivityFields = [
  'id',
  'caseStatus',
  'resolved',
  'firstContact',
  'contacts',
  'openedOn',
  'closedOn',
  'minutes',
  'csat',
] as const satisfies readonly ActivityField[];

/** The cases of an export: its activities of service, as columns. */
export interface Cases {
  readonly size: number;
  readonly prospect: Int32Array;
  /** Who performed each, -1 for nobody. */
  readonly agent: Int32Array;
  /** Day each was opened. */
  readonly opened: Int32Array;
  /** See case-state. */
  readonly state: Uint8Array;
  /** Whether one contact was enough: see cells/words/flags. */
  readonly firstContact: Uint8Array;
  /** How long each was handled; NaN where nobody said. */
  readonly minutes: Float64Array;
  /** Days from opened to closed; NaN where either is unknown. */
  readonly days: Float64Array;
  /** The answer of the customer; NaN where there is none on the scale. */
  readonly csat: Float64Array;
  readonly id: (at: number) => string | null;
  readonly scale: CsatScale | null;
  readonly faults: CaseFaults;
}

/** What of the cases could not be used. */
interface CaseFaults {
  /** Rows that say again, and otherwise, what a later one with their number says. */
  readonly repeated: number;
  readonly unknownStatuses: readonly UnknownWord[];
  /** Cells that are no number or no day, by field. */
  readonly unread: ReadonlyMap<ActivityField, number>;
  /** Answers that are not on the scale. */
  readonly offScale: number;
  /** Cases closed before they were opened. */
  readonly closedBeforeOpened: number;
  /** Handling times below zero. */
  readonly negativeMinutes: number;
}

/** Places of the activities that are cases; of several rows with one number the last stands. */
function placesOf({ size, type, types, extras }: Activities): {
  readonly places: Int32Array;
  /** Rows that a later one with their number takes the place of. */
  readonly superseded: readonly number[];
} {
  const isCase = types.kinds.map((kind) => kind === 'service');
  const ids = extras.names.get('id')?.codes;
  const last = new Map<number, number>();
  const places: number[] = [];
  const superseded: number[] = [];
  for (let at = 0; at < size; at++) {
    if (isCase[type[at]!] !== true) continue;
    const id = ids?.[at] ?? -1;
    const before = id === -1 ? undefined : last.get(id);
    if (before === undefined) {
      if (id !== -1) last.set(id, places.length);
      places.push(at);
    } else {
      superseded.push(places[before]!);
      places[before] = at;
    }
  }
  return { places: Int32Array.from(places), superseded };
}

/** What customers answered, one an activity; NaN for none, and for what a later row of the same case says anew. */
export function answersOf(activities: Activities): Float64Array | null {
  const answers = activities.extras.numbers.get('csat')?.slice() ?? null;
  if (answers === null) return null;
  for (const at of placesOf(activities).superseded) answers[at] = Number.NaN;
  return answers;
}

/** What the words of the status mean; the outcome of an activity stands in where there is no status. */
function statusReader(
  { extras, outcome, outcomes }: Activities,
  words: Words<CaseStatusKind>,
): { read: (at: number) => CaseStatusKind | null; unknown: () => UnknownWord[] } {
  const status = extras.names.get('caseStatus');
  const kinds = status?.dictionary.labels.map((label) => words.kindOf(label)) ?? [];
  const counts = kinds.map(() => 0);
  const other = outcomes.kinds.map((kind, code) =>
    kind === undefined ? null : words.kindOf(outcomes.labelOf(code)),
  );
  return {
    read(at) {
      const code = status?.codes[at] ?? -1;
      if (code === -1) return other[outcome[at]!] ?? null;
      counts[code]! += 1;
      return kinds[code] ?? null;
    },
    unknown: () =>
      unknownWords(
        kinds.flatMap((kind, code) =>
          kind === null ? [[status!.dictionary.labels[code]!, counts[code]!, words] as const] : [],
        ),
      ),
  };
}

/** Numbers of the places, NaN where there is no such column. */
const picked = (values: Float64Array | undefined, places: Int32Array): Float64Array =>
  Float64Array.from(places, (at) => values?.[at] ?? Number.NaN);

/** Takes out what a test refuses, and says how many that were. */
function without(values: Float64Array, isBad: (value: number) => boolean): number {
  let count = 0;
  values.forEach((value, place) => {
    if (!isBad(value)) return;
    values[place] = Number.NaN;
    count += 1;
  });
  return count;
}

/**
 * Reads the cases out of the activities.
 *
 * @param given the scale of CSAT that the user says; null to find it out from all answers
 */
export function casesOf(
  activities: Activities,
  words: Words<CaseStatusKind>,
  given: CsatScale | null,
): Cases {
  const { extras, prospect, rep, day } = activities;
  const { places, superseded } = placesOf(activities);
  const status = statusReader(activities, words);
  const [openedOn, closings] = [extras.dates.get('openedOn'), extras.dates.get('closedOn')];
  // A column of which some cell was unread and none is a day holds something else, such as yes and no.
  const isOther = (extras.unread.get('closedOn') ?? 0) > 0 && closings?.some(isDay) !== true;
  const closedOn = isOther ? undefined : closings;
  const [resolved, first] = [extras.flags.get('resolved'), extras.flags.get('firstContact')];
  const contacts = extras.numbers.get('contacts');
  const ids = extras.names.get('id');

  const opened = Int32Array.from(places, (at) => {
    const own = openedOn?.[at];
    return own !== undefined && isDay(own) ? own : day[at]!;
  });
  const isClosed = (at: number) => (closedOn === undefined ? null : isDay(closedOn[at]!));
  const days = Float64Array.from(places, (at, place) =>
    isClosed(at) === true && isDay(opened[place]!) ? closedOn![at]! - opened[place]! : Number.NaN,
  );
  const csat = readCsat(picked(extras.numbers.get('csat'), places), given);
  const minutes = picked(extras.numbers.get('minutes'), places);
  const read = {
    state: Uint8Array.from(places, (at) =>
      stateOf(status.read(at), resolved?.[at] ?? UNSAID, isClosed(at)),
    ),
    firstContact: Uint8Array.from(places, (at) => {
      const said = first?.[at] ?? UNSAID;
      const count = contacts?.[at] ?? Number.NaN;
      return said !== UNSAID || Number.isNaN(count) ? said : count <= 1 ? YES : NO;
    }),
  };
  return {
    size: places.length,
    prospect: Int32Array.from(places, (at) => prospect[at]!),
    agent: Int32Array.from(places, (at) => rep?.[at] ?? -1),
    opened,
    ...read,
    minutes,
    days,
    csat: csat.values,
    id: (place) => ids?.dictionary.labels[ids.codes[places[place]!]!] ?? null,
    scale: csat.scale,
    faults: {
      repeated: superseded.length,
      unknownStatuses: status.unknown(),
      unread: extras.unread,
      offScale: csat.offScale,
      closedBeforeOpened: without(days, (value) => value < 0),
      negativeMinutes: without(minutes, (value) => value < 0),
    },
  };
}
