import type { Activities } from '../load/activities.js';
import { NEVER, UNDATED } from '../cells/dates/calendar.js';
import type { Dictionary } from '../cells/names/dictionary.js';
import type { Export } from '../load/export.js';
import type { Names } from '../load/shared.js';
import { milestones, type Outcome, perOutcome, type PerOutcome } from '../method/milestones.js';
import { addActivities, creditOwners, OWNER, ownersFromActivities, ranks } from './credit.js';
import { knownOutcomes } from './known.js';
import { applyPolicy, countOutOfOrder, type StagePolicy } from './policy.js';
import { revenueOf, type Revenue } from './revenue.js';
import { addMoves, type Moves } from './evidence/moves.js';
import { addStandings, bookWhatWasHeld, dateClosings } from './evidence/standings.js';

/** Who gets the credit for a milestone. */
export const credits = {
  owner: 'the owner of the prospect, so that the path of one rep adds up',
  actor: 'whoever performed the activity',
} as const;

type Credit = keyof typeof credits;

/** One activity after another, for questions about activities. */
type Events = Pick<Activities, 'size' | 'prospect' | 'evidence' | 'day' | 'rep'>;

/**
 * The waist of the program: one path a prospect, whatever the export looked like. A place in the
 * columns is a prospect; days are day numbers, UNDATED or NEVER.
 */
export interface Journeys {
  readonly size: number;
  /** What the export can tell; everything else is unknown, not zero. */
  readonly known: ReadonlySet<Outcome>;
  /** Day of the first evidence of each outcome, the policy applied. */
  readonly reached: PerOutcome<Int32Array>;
  /** Rep that each outcome is credited to, -1 for nobody; null where all credit is the owner's. */
  readonly actors: PerOutcome<Int32Array> | null;
  /** Rep who owns each prospect, -1 for nobody. */
  readonly owner: Int32Array;
  /** True where there was no column for the owner, so that the rep of the first activity stands for it. */
  readonly ownerFromActivities: boolean;
  /** Day each prospect entered the file, UNDATED where unknown; null where the export has no such column. */
  readonly entered: Int32Array | null;
  readonly reps: Dictionary;
  readonly attributes: ReadonlyMap<string, Names>;
  readonly revenue: Revenue;
  readonly currencies: Dictionary;
  readonly events: Events | null;
  /** What the changes of stage were. */
  readonly moves: Moves;
  /** Prospects that reached a milestone without an earlier one. */
  readonly skipped: number;
  /** Prospects of which a milestone is dated before an earlier one. */
  readonly outOfOrder: number;
}

/** How journeys are built. */
export interface JourneyOptions {
  readonly stages: StagePolicy;
  readonly credit: Credit;
}

/**
 * Builds the path of every prospect out of three kinds of evidence: activities, dates and stages.
 * The day of a milestone is that of its first evidence.
 */
export function buildJourneys(data: Export, options: JourneyOptions): Journeys {
  const { prospects, activities, history, reps } = data;
  const { size } = prospects;
  const rank = ranks(reps);
  const fromActivities = prospects.rep === null && activities !== null && activities.rep !== null;
  const owner = fromActivities
    ? ownersFromActivities(activities, size, rank)
    : (prospects.rep?.codes ?? new Int32Array(size).fill(-1));

  const reached = perOutcome((outcome) =>
    outcome === 'targets'
      ? Int32Array.from(prospects.created ?? new Int32Array(size).fill(UNDATED))
      : Int32Array.from(prospects.dates.get(outcome) ?? new Int32Array(size).fill(NEVER)),
  );
  bookWhatWasHeld(prospects.dates.get('held'), reached.booked);
  const actors =
    options.credit === 'owner' ? null : perOutcome(() => new Int32Array(size).fill(OWNER));
  const moves = addMoves(history, reached);
  const ended = addStandings(prospects, reached);
  if (activities !== null) addActivities(activities, reached, actors, owner, rank);
  if (prospects.closed !== null) dateClosings(prospects.closed, ended, reached);
  if (actors !== null) creditOwners(actors, owner);

  const outOfOrder = countOutOfOrder(reached, size);
  const known = knownOutcomes(data);
  const chain = milestones.filter((milestone) => known.has(milestone));
  const skipped = applyPolicy(options.stages, reached, actors, chain, size);
  return {
    size,
    known,
    reached,
    actors,
    owner,
    ownerFromActivities: fromActivities,
    entered: prospects.created,
    reps,
    attributes: prospects.attributes,
    revenue: revenueOf(prospects, activities),
    currencies: data.currencies,
    events: activities,
    moves,
    skipped,
    outOfOrder,
  };
}
