import type { Journeys } from '../journeys.js';
import type { CaseColumns, CaseStandings } from '../../load/cases.js';
import { isDay, UNDATED } from '../../cells/dates/calendar.js';
import type { ActivityField } from '../../knowledge/fields/fields.js';
import { NO, UNSAID, YES } from '../../cells/words/flags.js';
import { tokensOf } from '../../cells/text/tokens.js';
import { turnsAround } from '../../cells/words/other-words.js';
import { type UnknownWord, unknownWords } from '../../cells/words/unknown-words.js';
import type { CaseStatusKind } from '../../knowledge/words/case-statuses.js';
import type { Words } from '../../cells/words/words.js';
import { stateOf, UNKNOWN_STATE } from './case-state.js';
import { type CsatScale, readCsat } from './csat.js';

/** The cases of an export and where each stands, as columns. */
export interface Cases {
  readonly size: number;
  /** Of whom each is, -1 for nobody that is known. */
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
  /** Of which measures a column says something, of whatever case, and whether or not it can be used. */
  readonly said: Readonly<Record<'resolution' | 'firstContact' | 'csat' | 'times', boolean>>;
  readonly faults: CaseFaults;
}

/** What of the cases could not be used. */
interface CaseFaults {
  /** Rows that say again, and otherwise, what a later one with their number says. */
  readonly repeated: number;
  /** Cases whose rows say different things, of which nothing tells which is the newest. */
  readonly undecided: number;
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

/** What customers answered, one an activity; NaN for none, and for what a later row of the same case says anew. */
export function answersOf({ events, cases }: Journeys): Float64Array | null {
  const answers = events?.extras.numbers.get('csat')?.slice() ?? null;
  const answered = new Set(cases?.superseded.length === 0 ? [] : cases?.answered);
  for (const at of cases?.superseded ?? []) {
    if (answers !== null && !answered.has(at)) answers[at] = Number.NaN;
  }
  return answers;
}

/** What the words of the status mean; the outcome of an activity stands in where there is no status. */
function statusReader(
  { status, outcome, outcomes }: CaseStandings,
  words: Words<CaseStatusKind>,
): {
  read: (at: number) => CaseStatusKind | null;
  /** Whether a word that nobody knows takes something back: a day of closing beside it says nothing then. */
  takesBack: (at: number) => boolean;
  unknown: () => UnknownWord[];
} {
  const labels = status?.dictionary.labels ?? [];
  const kinds = labels.map((label) => words.kindOf(label));
  const counts = kinds.map(() => 0);
  const turned = labels.map(
    (label, code) => kinds[code] === null && tokensOf(label).some(turnsAround),
  );
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
    takesBack: (at) => turned[status?.codes[at] ?? -1] === true,
    unknown: () =>
      unknownWords(
        labels.flatMap((label, code) =>
          kinds[code] === null ? [[label, counts[code]!, words] as const] : [],
        ),
      ),
  };
}

/** Where each of some rows says that its case stands, and the words of the status that are not known. */
function statesOf(standings: CaseStandings, words: Words<CaseStatusKind>, hasDays: boolean) {
  const { outcome, resolved } = standings;
  // A column that nobody ever filled says of none that it is open.
  const closed = hasDays ? standings.closed : null;
  const status = statusReader(standings, words);
  const states = Uint8Array.from(outcome, (_, at) => {
    const isClosed = closed === null || status.takesBack(at) ? null : isDay(closed[at]!);
    return stateOf(status.read(at), resolved?.[at] ?? UNSAID, isClosed);
  });
  return { states, unknown: status.unknown() };
}

/** Numbers that may be changed, NaN where there is no such column. */
const copied = (values: Float64Array | null, size: number): Float64Array =>
  values?.slice() ?? new Float64Array(size).fill(Number.NaN);

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

const isNumber = (value: number) => !Number.isNaN(value);

/** Of which measures the columns say something. */
function saidIn(columns: CaseColumns): Cases['said'] {
  const { status, resolved, everClosed, firstContact, contacts, csat, minutes, timeToClose } =
    columns;
  const isClosed = everClosed?.some(isDay) === true;
  const isSaid = (flags: Uint8Array | null) => flags?.some((flag) => flag !== UNSAID) === true;
  const isFilled = (values: Float64Array | null) => values?.some(isNumber) === true;
  return {
    resolution: isClosed || isSaid(resolved) || status?.codes.some((code) => code !== -1) === true,
    firstContact: isSaid(firstContact) || isFilled(contacts),
    csat: isFilled(csat),
    times: isClosed || isFilled(minutes) || isFilled(timeToClose),
  };
}

/**
 * Says of each case where it stands, how long it took and how satisfied the customer was.
 *
 * @param given the scale of CSAT that the user says; null to find it out from all answers
 */
export function casesOf(
  columns: CaseColumns,
  words: Words<CaseStatusKind>,
  given: CsatScale | null,
): Cases {
  const { size, prospect, agent, opened, everClosed, contacts, ids, rivals } = columns;
  const hasDays = everClosed?.some(isDay) === true;
  const { states, unknown: unknownStatuses } = statesOf(columns, words, hasDays);
  const others = statesOf(rivals.standings, words, hasDays).states;
  const undecided = new Set(rivals.of.filter((at, rival) => states[at] !== others[rival]));
  for (const at of undecided) states[at] = UNKNOWN_STATE;
  const days = new Float64Array(size).map((_, at) => {
    const taken = columns.timeToClose?.[at] ?? Number.NaN;
    if (!Number.isNaN(taken)) return taken;
    const last = everClosed?.[at] ?? UNDATED;
    return isDay(last) && isDay(opened[at]!) ? last - opened[at]! : Number.NaN;
  });
  const csat = readCsat(copied(columns.csat, size), given);
  const minutes = copied(columns.minutes, size);
  return {
    ...{ size, prospect, agent, opened, minutes, days },
    state: states,
    firstContact: new Uint8Array(size).map((_, at) => {
      const flag = columns.firstContact?.[at] ?? UNSAID;
      const count = contacts?.[at] ?? Number.NaN;
      return flag !== UNSAID || Number.isNaN(count) ? flag : count <= 1 ? YES : NO;
    }),
    csat: csat.values,
    id: (at) => ids?.at(at) ?? null,
    scale: csat.scale,
    said: saidIn(columns),
    faults: {
      repeated: columns.superseded.length - undecided.size,
      undecided: undecided.size,
      unknownStatuses,
      unread: columns.unread,
      offScale: csat.offScale,
      closedBeforeOpened: without(days, (value) => value < 0),
      negativeMinutes: without(minutes, (value) => value < 0),
    },
  };
}
