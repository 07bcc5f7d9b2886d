import { NEVER } from '../../cells/dates/calendar.js';
import type { Journeys } from '../../funnel/journeys.js';
import { type Milestone, milestones } from '../../method/milestones.js';
import type { CountOf } from '../../stats/counts.js';
import { shrinkRates } from '../../stats/shrink-rates.js';
import { wilsonInterval } from '../../stats/wilson-interval.js';
import { standingAt, standingsOf } from '../common/deal-standing.js';

/** With fewer decided ones than this a record ranks nobody. */
const fewestDecided = 10;

/** The chance that those like a lead have had. */
export interface Promise {
  /** Wins among those decided that got as far, of the same source where sources are told. */
  readonly record: CountOf;
  /** The same, steadied by that of all sources; 95 % limits of the record. */
  readonly chance: number;
  readonly low: number;
  readonly high: number;
}

/** Milestones short of the win, of which leads may be at any. */
const onTheWay = milestones.slice(0, milestones.indexOf('wins'));

/**
 * What became of those that were decided, by the milestone they got to and their source.
 *
 * @param sourceOf code of the source of a prospect; -1 for none, and for everybody where no column tells it
 * @returns the promise of somebody at a milestone from a source; null where too few were decided
 */
export function promises(
  journeys: Journeys,
  sourceOf: (prospect: number) => number,
): (got: Milestone, source: number) => Promise | null {
  const records = new Map<Milestone, Map<number, { count: number; of: number }>>();
  const standings = standingsOf(journeys);
  for (let prospect = 0; prospect < journeys.size; prospect++) {
    const standing = standingAt(standings, prospect);
    if (standing !== 'won' && standing !== 'lost') continue;
    const source = sourceOf(prospect);
    for (const milestone of onTheWay) {
      if (milestone !== 'targets' && journeys.reached[milestone][prospect] === NEVER) continue;
      const bySource = records.get(milestone) ?? new Map<number, { count: number; of: number }>();
      records.set(milestone, bySource);
      const record = bySource.get(source) ?? { count: 0, of: 0 };
      bySource.set(source, record);
      record.of += 1;
      if (standing === 'won') record.count += 1;
    }
  }
  const found = new Map<Milestone, ReadonlyMap<number, Promise>>();
  for (const [milestone, bySource] of records) {
    const counts = [...bySource.values()];
    const all = counts.reduce((sum, { of }) => sum + of, 0);
    const steadied = all < fewestDecided ? null : shrinkRates(counts, 'proportion');
    if (steadied === null) continue;
    const ofSource = [...bySource].map(([source, record], place) => {
      const { low, high } = wilsonInterval(record)!;
      return [source, { record, chance: steadied.rates[place]!, low, high }] as const;
    });
    found.set(milestone, new Map(ofSource));
  }
  return (got, source) => found.get(got)?.get(source) ?? null;
}
