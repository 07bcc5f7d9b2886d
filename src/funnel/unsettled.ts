import { isDay, UNDATED } from '../cells/dates/calendar.js';
import { provable } from '../method/milestones.js';
import type { Sink } from './counting.js';
import type { Journeys } from './journeys.js';
import { Entries, paymentTeller } from './payments.js';
import { runsOf } from './period-runs.js';
import type { PeriodSeries } from './period-series.js';
import { counterTerms, prospectCounter } from './prospect-counter.js';
import { select } from './selection.js';
import type { Span } from './spans.js';
import type { TallyOptions } from './tally-options.js';
import type { UndatedMilestones } from './undated-milestones.js';

/**
 * Prospects of whom it takes each period to tell what happened in it: something of theirs has no day, or is
 * open. Of a cohort, those without a day of entry.
 */
export function unsettledOf(
  { size, reached, open, entered }: Journeys,
  { unit, basis }: TallyOptions,
): Uint8Array {
  const unsettled = new Uint8Array(size);
  if (unit === 'activities') return unsettled;
  const mark = (values: ArrayLike<number>, isUnsettling: (value: number) => boolean) => {
    for (let prospect = 0; prospect < size; prospect++) {
      if (isUnsettling(values[prospect]!)) unsettled[prospect] = 1;
    }
  };
  if (entered !== null) mark(entered, (day) => !isDay(day));
  if (basis === 'activity') {
    mark(open, (bits) => bits !== 0);
    for (const outcome of provable) mark(reached[outcome], (day) => day === UNDATED);
  }
  return unsettled;
}

/** The places of what is marked, in order. */
export function markedIn(marks: Uint8Array): Int32Array {
  const places = new Int32Array(marks.length);
  let size = 0;
  for (let at = 0; at < marks.length; at++) if (marks[at] !== 0) places[size++] = at;
  return places.subarray(0, size);
}

/** What is counted from one period to another, as what comes in and what goes out. */
const between = (comes: Sink, goes: Sink, paid: Sink): Sink => ({
  count: (prospect, rep, day, place) => {
    comes.count(prospect, rep, day, place);
    goes.count(prospect, rep, day, place);
  },
  open: (prospect, owner, place) => {
    comes.open(prospect, owner, place);
    goes.open(prospect, owner, place);
  },
  ask: (prospect, rep, ratio, standing) => {
    comes.ask(prospect, rep, ratio, standing);
    goes.ask(prospect, rep, ratio, standing);
  },
  pay: (entry, first) => {
    paid.pay(entry, first);
  },
});

/** Where the periods of those who are unsettled are counted. */
interface Runs {
  readonly series: PeriodSeries;
  /** By the place of a period: what its counts have more than those of the period before. */
  readonly changes: PeriodSeries;
  /** The code, in the series, of the period at a place. */
  readonly paidIn: (place: number) => number;
  readonly undated: UndatedMilestones;
}

/**
 * Counts those who are unsettled, each period of theirs by itself as far as it may answer otherwise than the one before. One
 * prospect after the other, as what is kept of each lies in many places, and is fetched once for all its periods.
 */
export function countRuns(
  journeys: Journeys,
  options: TallyOptions,
  asked: Int32Array,
  windows: readonly Span[],
  { series, changes, paidIn, undated }: Runs,
): void {
  const entries = new Entries(journeys);
  const terms = counterTerms(journeys, options.unit);
  /** Where the run ends that is being counted. */
  let behind = 0;
  const counterOf = (place: number) => {
    const { from, to } = windows[place]!;
    const selection = select(journeys, { ...options, since: from, until: to });
    const comes = changes.sink(() => place);
    const goes = changes.sink(() => behind, -1);
    // Nothing is paid but on a day, where a run is of one period.
    const period = paidIn(place);
    const paid = series.sink(() => period);
    const sink = undated.settled(between(comes, goes, paid));
    const count = prospectCounter(journeys, terms, selection, sink);
    const paymentOf = paymentTeller(journeys, selection);
    return (prospect: number): void => {
      if (!count(prospect)) return;
      let isFirst = true;
      entries.each(prospect, (entry) => {
        const payment = paymentOf(entry);
        if (payment === null) return;
        sink.pay(payment, isFirst);
        isFirst = false;
      });
    };
  };
  const counters: ReturnType<typeof counterOf>[] = [];
  const eachRun = runsOf(journeys, options, windows, entries);
  for (const prospect of asked) {
    eachRun(prospect, (place, end) => {
      behind = end;
      (counters[place] ??= counterOf(place))(prospect);
    });
  }
}
