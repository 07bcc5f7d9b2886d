import { NEVER } from '../map/calendar.js';
import { bitOf, outcomes, perOutcome, type PerOutcome, provable } from '../method/milestones.js';
import { ExactSum } from './exact-sum.js';
import { dimension, Groups } from './groups.js';
import type { Journeys } from './journeys.js';
import { moneyList } from './sums.js';
import { cutBy, type LeftOut, type PeriodOptions } from './period.js';

/** What is counted. */
export const units = {
  prospects: 'distinct prospects: each once a milestone',
  activities: 'every activity, so that a ratio may pass 100 %',
} as const;

type Unit = keyof typeof units;

/** What to count, of whom, and in which groups. */
export interface TallyOptions extends PeriodOptions {
  /** Names of dimensions. */
  readonly by: readonly string[];
  readonly unit: Unit;
  /** Codes of the reps to keep, -1 for nobody; null for all. */
  readonly reps: ReadonlySet<number> | null;
  /** Whether a prospect is kept. */
  readonly where: (prospect: number) => boolean;
}

/** A sum of money; the currency is null where the export names none. */
export interface Money {
  readonly currency: string | null;
  readonly amount: number;
}

/** The counts of one group; null is unknown. */
export interface GroupTally {
  /** Labels by dimension. */
  readonly group: Readonly<Record<string, string>>;
  readonly counts: PerOutcome<number | null>;
  readonly revenue: readonly Money[];
  /** Wins whose money is known, which is what money per win is divided by. */
  readonly paidWins: number;
}

/** All groups, and all prospects together; the total is counted, never added up. */
export interface Tally {
  readonly groups: readonly GroupTally[];
  readonly total: GroupTally;
  readonly leftOut: LeftOut;
}

/** Counts and money of a group while they are added up. */
class Accumulator {
  readonly counts = new Float64Array(outcomes.length);
  /** Prospects won whose money is known. */
  paid = 0;
  private readonly money = new Map<number, ExactSum>();

  pay(currency: number, value: number): void {
    const sum = this.money.get(currency) ?? new ExactSum();
    sum.add(value);
    this.money.set(currency, sum);
  }

  result({ known, currencies }: Journeys, group: Readonly<Record<string, string>>): GroupTally {
    const revenue = moneyList(
      [...this.money].map(([code, sum]) => [code === -1 ? null : currencies.labels[code]!, sum]),
    );
    const counts = perOutcome((outcome, place) =>
      known.has(outcome) ? this.counts[place]! : null,
    );
    return { group, counts, revenue: known.has('wins') ? revenue : [], paidWins: this.paid };
  }
}

/** Which outcomes of a prospect are counted activity by activity, as bits, one byte a prospect. */
function countedByActivity({ size, events }: Journeys, unit: Unit): Uint8Array | null {
  if (unit === 'prospects' || events === null) return null;
  const bits = new Uint8Array(size);
  for (let at = 0; at < events.size; at++) bits[events.prospect[at]!]! |= events.evidence[at]!;
  return bits;
}

/**
 * Counts journeys by group.
 *
 * @throws SpancoError where the groups or the period need days of entry that the export does not have
 */
export function tally(journeys: Journeys, options: TallyOptions): Tally {
  const { size, reached, actors, owner, known } = journeys;
  const cut = cutBy(journeys, options);
  const groups = new Groups(
    options.by.map((name) => dimension(journeys, name)),
    size,
  );
  const accumulators: Accumulator[] = [];
  const total = new Accumulator();
  const isKept = (rep: number) => options.reps === null || options.reps.has(rep);
  const count = (prospect: number, rep: number, place: number): number => {
    const group = groups.of(prospect, rep);
    (accumulators[group] ??= new Accumulator()).counts[place]! += 1;
    total.counts[place]! += 1;
    return group;
  };

  const kept = new Uint8Array(size);
  const byActivity = countedByActivity(journeys, options.unit);
  const told = provable
    .filter((outcome) => known.has(outcome))
    .map((outcome) => ({
      place: outcomes.indexOf(outcome),
      bit: bitOf(outcome),
      days: reached[outcome],
      credited: actors === null ? owner : actors[outcome],
    }));
  for (let prospect = 0; prospect < size; prospect++) {
    if (!options.where(prospect)) continue;
    if (actors === null && !isKept(owner[prospect]!)) continue;
    const { counts, target } = cut.prospect(prospect);
    if (!counts) continue;
    kept[prospect] = 1;
    if (target && isKept(owner[prospect]!)) count(prospect, owner[prospect]!, 0);
    for (const { place, bit, days, credited } of told) {
      const day = days[prospect]!;
      if (day === NEVER) continue;
      const rep = credited[prospect]!;
      if (!isKept(rep)) continue;
      const counts = cut.day(prospect, day);
      // With activities as the unit, what activities prove is counted one by one below.
      if (byActivity !== null && (byActivity[prospect]! & bit) !== 0) continue;
      if (counts) count(prospect, rep, place);
      else if (cut.undated(day)) cut.leftOut.undated += 1;
    }
  }
  if (byActivity !== null) {
    const { events } = journeys;
    for (let at = 0; at < events!.size; at++) {
      const prospect = events!.prospect[at]!;
      if (kept[prospect] === 0) continue;
      const rep = actors === null || events!.rep === null ? owner[prospect]! : events!.rep[at]!;
      if (!isKept(rep)) continue;
      const day = events!.day[at]!;
      for (const { place, bit, days } of told) {
        if ((events!.evidence[at]! & bit) === 0) continue;
        // What the policy does not let the prospect reach does not count, however often it was recorded.
        if (days[prospect] === NEVER) continue;
        if (cut.day(prospect, day)) count(prospect, rep, place);
        else if (cut.undated(day)) cut.leftOut.undated += 1;
      }
    }
  }
  const { revenue, events } = journeys;
  const paid = new Uint8Array(size);
  for (let entry = 0; entry < revenue.size; entry++) {
    const prospect = revenue.prospect[entry]!;
    const activity = revenue.activity[entry]!;
    const won = reached.wins[prospect]!;
    if (kept[prospect] === 0 || won === NEVER) continue;
    const own = activity !== -1;
    if (!cut.day(prospect, own ? events!.day[activity]! : won)) continue;
    const seller = own && events!.rep !== null ? events!.rep[activity]! : null;
    const rep = actors === null ? owner[prospect]! : (seller ?? actors.wins[prospect]!);
    if (!isKept(rep)) continue;
    const group = groups.of(prospect, rep);
    if (paid[prospect] === 0) {
      paid[prospect] = 1;
      (accumulators[group] ??= new Accumulator()).paid += 1;
      total.paid += 1;
    }
    (accumulators[group] ??= new Accumulator()).pay(
      revenue.currency[entry]!,
      revenue.value[entry]!,
    );
    total.pay(revenue.currency[entry]!, revenue.value[entry]!);
  }
  return {
    groups: groups.codes.flatMap((_, group) => {
      const accumulator = accumulators[group];
      if (accumulator === undefined) return [];
      const labels = groups.labels(group);
      const named = Object.fromEntries(options.by.map((name, place) => [name, labels[place]!]));
      return [accumulator.result(journeys, named)];
    }),
    total: total.result(journeys, {}),
    leftOut: cut.leftOut,
  };
}
