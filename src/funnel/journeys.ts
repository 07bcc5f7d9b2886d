import type { Activities } from '../map/activities.js';
import { isDay, NEVER, UNDATED } from '../map/calendar.js';
import type { Dictionary } from '../map/dictionary.js';
import type { Export } from '../map/export.js';
import { nameKey } from '../map/fold.js';
import type { Names, Prospects } from '../map/prospects.js';
import {
  milestones,
  type Outcome,
  perOutcome,
  type PerOutcome,
  provable,
} from '../method/milestones.js';
import { knownOutcomes } from './known.js';
import { applyPolicy, type StagePolicy } from './policy.js';
import { revenueOf, type Revenue } from './revenue.js';

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
  /** Prospects that reached a milestone without an earlier one. */
  readonly skipped: number;
}

/** How journeys are built. */
export interface JourneyOptions {
  readonly stages: StagePolicy;
  readonly credit: Credit;
}

/** Place of each rep in the order of names, so that ties do not depend on the order of rows. */
function ranks(reps: Dictionary): Int32Array {
  const keys = reps.labels.map(nameKey);
  const order = keys.map((_, code) => code).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const rank = new Int32Array(keys.length);
  order.forEach((code, place) => (rank[code] = place));
  return rank;
}

/** What stage and status say of the end of a deal. */
const WON = 1;
const LOST = 2;

/**
 * Takes what stage and status say: a current stage implies the stages before it.
 *
 * @returns how each prospect ended, as far as they say: WON, LOST, both or neither
 */
function addStandings({ standings, size }: Prospects, reached: PerOutcome<Int32Array>): Uint8Array {
  const ended = new Uint8Array(size);
  const wins = milestones.indexOf('wins');
  for (const { codes, words } of standings.values()) {
    const deepest = words.kinds.map((kind) =>
      kind === null || kind === undefined || kind === 'open' || kind === 'lost'
        ? 0
        : milestones.indexOf(kind),
    );
    const lost = words.kinds.map((kind) => kind === 'lost');
    const said = codes.values();
    const path = milestones.map((milestone) => reached[milestone]);
    for (let prospect = 0; prospect < size; prospect++) {
      const code = said[prospect]!;
      for (let place = deepest[code]!; place > 0; place--) {
        const days = path[place]!;
        if (days[prospect] === NEVER) days[prospect] = UNDATED;
      }
      if (deepest[code]! >= wins) ended[prospect]! |= WON;
      if (lost[code] !== true) continue;
      ended[prospect]! |= LOST;
      if (reached.lost[prospect] === NEVER) reached.lost[prospect] = UNDATED;
    }
  }
  return ended;
}

/** Stands for the owner of the prospect until an activity gives evidence as early. */
const OWNER = -2;

/**
 * Takes what the activities prove. The first performer gets the credit, the first name on one day; on the
 * day of a column, or where neither has a day, whoever performed the activity comes before the owner.
 */
function addActivities(
  { size, prospect, evidence, day, rep }: Activities,
  reached: PerOutcome<Int32Array>,
  actors: PerOutcome<Int32Array> | null,
  owner: Int32Array,
  rank: Int32Array,
): void {
  const days = provable.map((outcome) => reached[outcome]);
  const credit = actors === null ? null : provable.map((outcome) => actors[outcome]);
  const before = (by: number, other: number): boolean =>
    by !== -1 && (other === -1 || rank[by]! < rank[other]!);
  for (let at = 0; at < size; at++) {
    let bits = evidence[at]!;
    if (bits === 0) continue;
    const of = prospect[at]!;
    const on = day[at]!;
    for (let bit = 0; bits !== 0; bit++, bits >>= 1) {
      if ((bits & 1) === 0) continue;
      const first = days[bit]!;
      const was = first[of]!;
      if (credit !== null && on <= was) {
        const by = rep === null ? owner[of]! : rep[at]!;
        const other = credit[bit]![of]!;
        if (on < was || other === OWNER || before(by, other)) credit[bit]![of] = by;
      }
      if (on < was) first[of] = on;
    }
  }
}

/** The rep of the first activity of each prospect, the first name on one day. */
function ownersFromActivities(
  { size, prospect, day, rep }: Activities,
  prospects: number,
  rank: Int32Array,
): Int32Array {
  const owner = new Int32Array(prospects).fill(-1);
  const since = new Int32Array(prospects).fill(NEVER);
  for (let at = 0; at < size; at++) {
    const [of, by] = [prospect[at]!, rep![at]!];
    if (by === -1) continue;
    const earlier = day[at]! < since[of]!;
    if (!earlier && (day[at] !== since[of] || rank[by]! >= rank[owner[of]!]!)) continue;
    since[of] = day[at]!;
    owner[of] = by;
  }
  return owner;
}

/**
 * A deal that its stage or status says is won or lost, and that nothing else dates, was so on the day it
 * was closed. Of an open deal the same column is the day it is expected to close, which dates nothing.
 */
function dateClosings(
  closed: Int32Array,
  ended: Uint8Array,
  { wins, lost }: PerOutcome<Int32Array>,
): void {
  for (const [days, end] of [
    [wins, WON],
    [lost, LOST],
  ] as const) {
    for (let prospect = 0; prospect < closed.length; prospect++) {
      if (days[prospect] !== UNDATED || (ended[prospect]! & end) === 0) continue;
      if (isDay(closed[prospect]!)) days[prospect] = closed[prospect]!;
    }
  }
}

/** An appointment that was held was booked too, on that day at the latest. */
function bookWhatWasHeld(held: Int32Array | undefined, booked: Int32Array): void {
  held?.forEach((day, prospect) => (booked[prospect] = Math.min(booked[prospect]!, day)));
}

/** Gives the owner the credit that no activity took. */
function creditOwners(actors: PerOutcome<Int32Array>, owner: Int32Array): void {
  for (const credit of Object.values(actors)) {
    for (let prospect = 0; prospect < owner.length; prospect++) {
      if (credit[prospect] === OWNER) credit[prospect] = owner[prospect]!;
    }
  }
}

/**
 * Builds the path of every prospect out of three kinds of evidence: activities, dates and stages.
 * The day of a milestone is that of its first evidence.
 */
export function buildJourneys(data: Export, options: JourneyOptions): Journeys {
  const { prospects, activities, reps } = data;
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
  const ended = addStandings(prospects, reached);
  if (activities !== null) addActivities(activities, reached, actors, owner, rank);
  if (prospects.closed !== null) dateClosings(prospects.closed, ended, reached);
  if (actors !== null) creditOwners(actors, owner);

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
    skipped,
  };
}
