import type { Dictionary } from '../cells/names/dictionary.js';
import type { Export } from '../load/export.js';
import { isDay } from '../cells/dates/calendar.js';
import type { Names } from '../cells/columns.js';
import {
  bitOf,
  milestones,
  type Outcome,
  outcomes,
  type PerOutcome,
} from '../method/milestones.js';
import type { Details, Events } from './details.js';
import { Credits, ownersFromActivities, ranks } from './credit.js';
import { proveActivities } from './evidence/activities.js';
import { dateClosings, proveDates } from './evidence/dates.js';
import { Door, type Ear } from './evidence/door.js';
import { proveEntries } from './evidence/entry.js';
import { overrule, rules } from './evidence/appointments.js';
import { type Log, logOf } from './evidence/log.js';
import { settleEnds } from './evidence/endings.js';
import { type Moves, noReopenings, proveMoves, walkOf } from './evidence/moves.js';
import { ownerGroups } from './owner-groups.js';
import { pipelinesOf } from './evidence/pipelines.js';
import { certainOf } from './evidence/certain.js';
import { speak, type Spoken } from './evidence/speaking.js';
import { endsOf, proveStandings } from './evidence/standings.js';
import { Witnesses } from './evidence/witnesses.js';
import { applyPolicy, countOutOfOrder, type OpenAnswers, type StagePolicy } from './policy.js';
import { revenueOf, type Revenue } from './revenue.js';
import type { Weights } from './weights.js';

/**
 * Who gets the credit for a milestone: the owner of the prospect, so that the path of one rep adds up, or whoever
 * performed the activity.
 */
export const credits = ['owner', 'actor'] as const;

type Credit = (typeof credits)[number];

/**
 * The waist of the program: one path a prospect, whatever the export looked like. A place in the
 * columns is a prospect; days are day numbers, UNDATED or NEVER.
 */
export interface Journeys {
  readonly size: number;
  readonly weights: Weights;
  /** What the export can tell of somebody; everything else is unknown, not zero. */
  readonly known: ReadonlySet<Outcome>;
  /** What each source speaks of, as bits. */
  readonly spoken: Spoken;
  /** What everybody reached because the export has no place before it, so that nobody could have failed. */
  readonly certain: ReadonlySet<Outcome>;
  /** Day of the first evidence of each outcome, the policy applied. */
  readonly reached: PerOutcome<Int32Array>;
  /** Of each prospect, as bits, what was not reached as far as is known, and of which nothing says that it was not. */
  readonly open: Uint8Array;
  /** Days on which something open was, if at all: by `openKey`. */
  readonly openDays: ReadonlyMap<number, number>;
  /** What activities say besides what they prove. */
  readonly log: Log;
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
  /** The cases among the activities; null where there are none, or nobody asks for them. */
  readonly cases: Export['cases'];
  readonly details: Details;
  /** What the changes of stage were. */
  readonly moves: Moves;
  /** Prospects that reached a milestone without an earlier one. */
  readonly skipped: number;
  /** Prospects of which a milestone is dated before an earlier one. */
  readonly outOfOrder: number;
  /** What proved what; null where nobody asked. */
  readonly witnesses: Witnesses | null;
}

/** How journeys are built. */
export interface JourneyOptions {
  readonly stages: StagePolicy;
  readonly credit: Credit;
  /** The day it is: what lies ahead was not honoured yet. */
  readonly asOf: number;
}

/** Who asks what proved what. */
export interface Watch {
  /** The prospect of which everything is heard, -1 for none. */
  readonly followed: number;
}

/** Remembers what proves what, in an export that was read with the places of its rows. */
const witnessesOf = ({ prospects, activities, history }: Export, { followed }: Watch) =>
  new Witnesses(
    prospects.size,
    {
      prospects: prospects.places,
      activities: activities?.places ?? null,
      history: history?.places ?? null,
    },
    followed,
  );

/**
 * Builds the path of every prospect: one call a kind of evidence, then the policy. The day of a milestone
 * is that of its first evidence.
 *
 * @param watch null where nobody asks what proved what
 */
export function buildJourneys(
  data: Export,
  options: JourneyOptions,
  watch: Watch | null = null,
): Journeys {
  const { prospects, activities, history, reps } = data;
  const { size } = prospects;
  const weights = data.shapes?.standsFor ?? null;
  const rank = ranks(reps);
  const fromActivities = prospects.rep === null && activities !== null && activities.rep !== null;
  const owner = fromActivities
    ? ownersFromActivities(activities, size)
    : (prospects.rep?.codes ?? new Int32Array(size).fill(-1));

  const credits = options.credit === 'owner' ? null : new Credits(owner, rank);
  const witnesses = watch === null ? null : witnessesOf(data, watch);

  const door = new Door(size, credits, witnesses);
  const pipelines = pipelinesOf(data);
  const ends = endsOf(prospects, pipelines);
  const walk = history && walkOf(history, pipelines.stage!);
  const reopenings = noReopenings(size);
  const hear = (ear: Ear): Moves => {
    proveDates(ear, prospects.dates);
    const moves = proveMoves(ear, walk, reopenings);
    proveStandings(ear, prospects, pipelines, ends);
    proveActivities(ear, activities, owner);
    return moves;
  };
  proveEntries(door, data);
  const moves = hear(door);
  const clocks = {
    ...(activities && { activities: activities.clock }),
    ...(history && { history: history.clock }),
  };
  settleEnds(door, ends, reopenings, clocks, hear, data.shapes);
  dateClosings(door, prospects.closed, ends);
  const log = logOf(activities, size, options.asOf);
  overrule(door, log.honours, prospects.dates);

  const outOfOrder = countOutOfOrder(door, weights);
  const told = speak(door, data, pipelines, log);
  const known = new Set(
    outcomes.filter((outcome) => outcome === 'targets' || (told.known & bitOf(outcome)) !== 0),
  );
  const answers: OpenAnswers = {
    open: told.open,
    days: new Map(),
    isHonourRuled: (prospect) => rules(log.honours[prospect]!),
  };
  const chain = milestones.filter((milestone) => milestone !== 'targets' && known.has(milestone));
  const skipped = applyPolicy(options.stages, door, answers, chain, weights);
  return {
    size,
    weights,
    known,
    spoken: told.spoken,
    certain: certainOf(pipelines, told.spoken, door.reached),
    reached: door.reached,
    open: answers.open,
    openDays: answers.days,
    log,
    actors: credits?.settled() ?? null,
    owner,
    ownerFromActivities: fromActivities,
    // A column of empty cells says of nobody when they entered.
    entered: prospects.created?.some(isDay) === true ? prospects.created : null,
    reps,
    attributes: new Map([...prospects.attributes, ...ownerGroups(data, owner)]),
    revenue: revenueOf(prospects, activities, data.shapes?.fractions ?? null),
    currencies: data.currencies,
    events: activities,
    cases: data.cases,
    details: prospects,
    moves,
    skipped,
    outOfOrder,
    witnesses,
  };
}
