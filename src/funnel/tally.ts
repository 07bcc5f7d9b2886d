import type { Sums } from './sums.js';
import type { TallyOptions } from './tally-options.js';
import { Accumulator } from './accumulator.js';
import { countJourneys } from './counting.js';
import type { Sink } from './sink.js';
import { dimension, Groups } from './groups.js';
import type { Journeys } from './journeys.js';
import type { LeftOut } from './period.js';
import { timesOf } from './weights.js';

/** The counts of one group. */
export interface GroupTally extends Sums {
  /** Labels by dimension. */
  readonly group: Readonly<Record<string, string>>;
}

/** All groups, and all prospects together; the total is counted, never added up. */
export interface Tally {
  readonly groups: readonly GroupTally[];
  readonly total: GroupTally;
  readonly leftOut: LeftOut;
}

/**
 * Counts journeys by group.
 *
 * @param among the prospects to count; null for all
 * @throws SpancoError where the groups or the period need days of entry that the export does not have
 */
export function tally(
  journeys: Journeys,
  options: TallyOptions,
  among: Int32Array | null = null,
): Tally {
  const groups = new Groups(
    options.by.map((name) => dimension(journeys, name)),
    journeys.size,
  );
  const isAsked = options.unit === 'prospects';
  const accumulators: Accumulator[] = [];
  const total = new Accumulator();
  const of = (prospect: number, rep: number): Accumulator =>
    (accumulators[groups.of(prospect, rep)] ??= new Accumulator());
  const { weights } = journeys;
  const sink: Sink = {
    count(prospect, rep, _day, place) {
      const times = timesOf(weights, prospect);
      of(prospect, rep).counts[place]! += times;
      total.counts[place]! += times;
    },
    open(prospect, owner, place) {
      const times = timesOf(weights, prospect);
      of(prospect, owner).open[place]! += times;
      total.open[place]! += times;
    },
    ask(prospect, rep, ratio, standing) {
      const times = timesOf(weights, prospect);
      of(prospect, rep).ask(ratio, standing, times);
      total.ask(ratio, standing, times);
    },
    pay(payment, first) {
      const times = first ? timesOf(weights, payment.prospect) : 0;
      of(payment.prospect, payment.rep).pay(payment, times);
      total.pay(payment, times);
    },
  };
  const leftOut = countJourneys(journeys, options, sink, among);
  return {
    groups: groups.codes.flatMap((_, group) => {
      const accumulator = accumulators[group];
      return accumulator === undefined
        ? []
        : [{ group: groups.named(group), ...accumulator.sums(journeys, isAsked) }];
    }),
    total: { group: {}, ...total.sums(journeys, isAsked) },
    leftOut,
  };
}
