import { outcomes, type Outcome } from '../method/milestones.js';
import { countJourneys } from './counting.js';
import type { Journeys } from './journeys.js';
import type { TallyOptions } from './tally-options.js';

/** Who counts, outcome by outcome: those whom the counts of the same options are made of. */
export interface CountedProspects {
  /** Whether a prospect counts in an outcome. */
  readonly counts: (prospect: number, outcome: Outcome) => boolean;
  /** Tells whether a prospect counts in all of some outcomes. */
  readonly countsInAll: (outcomes: readonly Outcome[]) => (prospect: number) => boolean;
  /** Whether the export leaves open that it counts. */
  readonly isOpen: (prospect: number, outcome: Outcome) => boolean;
}

const bitOf = (outcome: Outcome): number => 1 << outcomes.indexOf(outcome);

/**
 * The prospects behind every count.
 *
 * @throws SpancoError where the period needs days of entry that the export does not have
 */
export function countedProspects(journeys: Journeys, options: TallyOptions): CountedProspects {
  const [yes, open] = [new Uint16Array(journeys.size), new Uint16Array(journeys.size)];
  countJourneys(journeys, options, {
    count: (prospect, _rep, _day, place) => (yes[prospect]! |= 1 << place),
    open: (prospect, _owner, place) => (open[prospect]! |= 1 << place),
    ask: () => undefined,
    pay: () => undefined,
  });
  return {
    counts: (prospect, outcome) => (yes[prospect]! & bitOf(outcome)) !== 0,
    countsInAll(wanted) {
      const bits = wanted.reduce((all, outcome) => all | bitOf(outcome), 0);
      return (prospect) => (yes[prospect]! & bits) === bits;
    },
    isOpen: (prospect, outcome) => (open[prospect]! & bitOf(outcome)) !== 0,
  };
}
