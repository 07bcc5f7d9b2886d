import { isDay } from '../../cells/dates/calendar.js';
import { UNSAID, YES } from '../../cells/words/flags.js';
import { quantileOfSorted } from '../../stats/quantile.js';
import { sortedValues } from '../../stats/sorted-values.js';
import { CANCELLED, OPEN, RESOLVED, UNKNOWN_STATE, UNRESOLVED } from './case-state.js';
import type { Cases } from './cases.js';
import { csatScales } from './csat.js';
import { ExactSum } from '../exact-sum.js';
import { compareLabels } from '../groups.js';
import type { Journeys } from '../journeys.js';
import { countedOf, select } from '../selection.js';
import type { TallyOptions } from '../tally-options.js';

/** How long something took; null where nobody said. */
interface TimeTaken {
  readonly count: number;
  readonly average: number | null;
  readonly median: number | null;
}

/** The case that has been open for the longest. */
interface OldestCase {
  readonly days: number;
  /** Day it was opened. */
  readonly opened: number;
  readonly id: string | null;
}

/** The cases of one agent, or of all. */
export interface CaseCounts {
  /** Without those that were called off. */
  readonly cases: number;
  readonly cancelled: number;
  readonly resolved: number;
  /** Closed without a resolution. */
  readonly unresolved: number;
  readonly open: number;
  /** Nothing says where they stand. */
  readonly unknown: number;
  /** null where no case says whose it is. */
  readonly customers: number | null;
  /** Resolved cases of which is known whether one contact was enough, and those of which it was. */
  readonly contactsKnown: number;
  readonly firstContact: number;
  readonly minutes: TimeTaken;
  readonly daysToClose: TimeTaken;
  readonly answers: number;
  readonly csat: number | null;
  readonly satisfied: number;
  readonly oldest: OldestCase | null;
}

/** All agents by name, and everybody together. */
export interface CaseTally {
  readonly agents: readonly { readonly rep: string; readonly counts: CaseCounts }[];
  readonly total: CaseCounts;
  /** Cases left out of the period for want of a day. */
  readonly undated: number;
}

/** Values of which average and median are wanted; the order in which they come makes no difference. */
class Times {
  private readonly values: number[] = [];

  add(value: number): void {
    if (!Number.isNaN(value)) this.values.push(value);
  }

  result(): TimeTaken {
    const sum = new ExactSum();
    for (const value of this.values) sum.add(value);
    const count = this.values.length;
    const median = quantileOfSorted(sortedValues(this.values), 0.5);
    return { count, average: count === 0 ? null : sum.value / count, median };
  }
}

/** The cases of a group while they are added up. */
class Accumulator {
  private readonly states = new Float64Array(CANCELLED + 1);
  private readonly customers = new Set<number>();
  private readonly minutes = new Times();
  private readonly days = new Times();
  private readonly answers = new Times();
  private satisfied = 0;
  private contactsKnown = 0;
  private firstContact = 0;
  private oldest: OldestCase | null = null;

  add(cases: Cases, at: number, asOf: number): void {
    const state = cases.state[at]!;
    this.states[state]! += 1;
    if (state === CANCELLED) return;
    if (cases.prospect[at] !== -1) this.customers.add(cases.prospect[at]!);
    this.minutes.add(cases.minutes[at]!);
    const isClosed = state === RESOLVED || state === UNRESOLVED;
    if (isClosed) this.days.add(cases.days[at]!);
    if (cases.scale !== null) {
      this.answers.add(cases.csat[at]!);
      if (cases.csat[at]! >= csatScales[cases.scale].satisfied) this.satisfied += 1;
    }
    if (state === RESOLVED && cases.firstContact[at] !== UNSAID) {
      this.contactsKnown += 1;
      if (cases.firstContact[at] === YES) this.firstContact += 1;
    }
    if (state === OPEN) this.age(cases, at, asOf);
  }

  /** The oldest is the one opened first; of several the first id, so that the order of rows does not matter. */
  private age(cases: Cases, at: number, asOf: number): void {
    const opened = cases.opened[at]!;
    if (!isDay(opened) || opened > asOf) return;
    const { oldest } = this;
    if (oldest !== null && opened > oldest.opened) return;
    const id = cases.id(at);
    const isFirst = oldest === null || opened < oldest.opened || (id ?? '') < (oldest.id ?? '');
    if (isFirst) this.oldest = { days: asOf - opened, opened, id };
  }

  result(): CaseCounts {
    const count = (state: number) => this.states[state]!;
    const { count: answers, average: csat } = this.answers.result();
    return {
      cases: count(RESOLVED) + count(UNRESOLVED) + count(OPEN) + count(UNKNOWN_STATE),
      cancelled: count(CANCELLED),
      resolved: count(RESOLVED),
      unresolved: count(UNRESOLVED),
      open: count(OPEN),
      unknown: count(UNKNOWN_STATE),
      customers: this.customers.size === 0 ? null : this.customers.size,
      contactsKnown: this.contactsKnown,
      firstContact: this.firstContact,
      minutes: this.minutes.result(),
      daysToClose: this.days.result(),
      answers,
      csat,
      satisfied: this.satisfied,
      oldest: this.oldest,
    };
  }
}

/**
 * Counts cases by whoever performed them: those opened in the period, of the prospects that count.
 *
 * @throws SpancoError where the period needs days of entry that the export does not have
 */
export function tallyCases(journeys: Journeys, cases: Cases, options: TallyOptions): CaseTally {
  const selection = select(journeys, options);
  const counted = countedOf(journeys.size, selection.prospect);
  const agents = new Map<number, Accumulator>();
  const total = new Accumulator();
  let undated = 0;
  // Of a case that is nobody's no day of entry is known, so it is in no cohort.
  const isCohort = options.basis === 'cohort' || options.mature !== null;
  for (let at = 0; at < cases.size; at++) {
    const [prospect, agent, opened] = [cases.prospect[at]!, cases.agent[at]!, cases.opened[at]!];
    const isCounted =
      prospect === -1 ? !isCohort && options.where(prospect) : counted[prospect] === 1;
    if (!isCounted || !selection.rep(agent)) continue;
    if (selection.undated(opened)) undated += 1;
    if (!selection.day(prospect, opened)) continue;
    const own = agents.get(agent) ?? new Accumulator();
    agents.set(agent, own);
    own.add(cases, at, options.asOf);
    total.add(cases, at, options.asOf);
  }
  return {
    agents: [...agents]
      .map(([agent, own]) => ({ rep: journeys.reps.nameOf(agent), counts: own.result() }))
      .sort((a, b) => compareLabels(a.rep, b.rep)),
    total: total.result(),
    undated,
  };
}
