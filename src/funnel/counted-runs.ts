import type { Journeys } from './journeys.js';
import { Entries, paymentTeller } from './payments.js';
import { runsOf } from './period-runs.js';
import type { PeriodSeries } from './period-series.js';
import { counterTerms, prospectCounter } from './prospect-counter.js';
import { select } from './selection.js';
import type { Sink } from './sink.js';
import type { Span } from './spans.js';
import type { TallyOptions } from './tally-options.js';
import type { UndatedMilestones } from './undated-milestones.js';

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
