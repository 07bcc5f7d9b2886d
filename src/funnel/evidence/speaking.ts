import { UNREAD } from '../../cells/dates/calendar.js';
import { NO, UNSAID, YES } from '../../cells/words/flags.js';
import type { Activities } from '../../load/activities.js';
import type { Export } from '../../load/export.js';
import type { History } from '../../load/history.js';
import type { FlagField } from '../../load/prospect-columns.js';
import type { Prospects } from '../../load/prospects.js';
import { bitOf, type Evidence, evidenceOf, provable } from '../../method/milestones.js';
import { timesOf, type Weights } from '../weights.js';
import { NONE, speakOfHonour } from './appointments.js';
import type { Door } from './door.js';
import type { Log } from './log.js';
import { ENDINGS, type Pipelines } from './pipelines.js';

/** Whatever can say of a milestone that it was reached, and that it was not. */
export type Speaker = 'dates' | 'stages' | 'flags' | 'history' | 'activities';

/** What each source speaks of, of some prospect. */
export type Spoken = Readonly<Record<Speaker, Evidence>>;

/** A source that speaks of outcomes of every prospect says no of those that it does not prove. */
type Speak = (door: Door) => Evidence;

/** Columns of days speak for everybody in their table: an empty cell is no, and one that cannot be read is neither. */
const speakOfDates =
  ({ dates, dated, size }: Prospects): Speak =>
  (door) => {
    const spoken = evidenceOf(...dates.keys());
    if (spoken === 0) return 0;
    for (const [outcome, days] of dates) {
      const bit = bitOf(outcome);
      for (let prospect = 0; prospect < size; prospect++) {
        const isAsked = dated === null || (dated[prospect]! & bit) !== 0;
        if (isAsked && days[prospect] !== UNREAD) door.deny(prospect, bit);
      }
    }
    return size === 0 ? 0 : spoken;
  };

/** The stage and the status of a prospect speak of what the pipeline tells of. */
const speakOfWords =
  ({ standings, size }: Prospects, pipelines: Pipelines): Speak =>
  (door) => {
    let all = 0;
    for (const [column, { codes, words }] of standings) {
      const pipeline = pipelines[column];
      const spoken = words.kinds.map((kind) => {
        if (pipeline === null) return kind ? ENDINGS : 0;
        // What is not decided yet is neither won nor lost, wherever it stands.
        if (kind === 'open') return pipeline.speaks & ENDINGS;
        return pipeline.isPlace(kind) ? pipeline.speaks : 0;
      });
      const cells = codes.values();
      for (let prospect = 0; prospect < size; prospect++) {
        const evidence = spoken[cells[prospect]!]!;
        if (evidence === 0) continue;
        door.deny(prospect, evidence);
        all |= evidence;
      }
    }
    return all;
  };

/** Flags speak of the end; that something is closed says no more than that it ended, one way or the other. */
const speakOfFlags =
  ({ flags, size }: Prospects): Speak =>
  (door) => {
    if (flags.size === 0) return 0;
    const said = (flag: FlagField, prospect: number) => flags.get(flag)?.[prospect] ?? UNSAID;
    let all = 0;
    for (let prospect = 0; prospect < size; prospect++) {
      const [won, closed] = [said('isWon', prospect), said('isClosed', prospect)];
      const lost = said('isLost', prospect);
      const isEnd = closed === NO || won === YES || lost === YES || (won === NO && closed === YES);
      const ends = isEnd
        ? ENDINGS
        : (won === NO ? bitOf('wins') : 0) | (lost === NO ? bitOf('lost') : 0);
      // What is still among the others is not lost; what was put aside ended.
      const among = said('inPipeline', prospect);
      const aside = among === UNSAID ? 0 : among === YES ? bitOf('lost') : ENDINGS;
      const evidence =
        aside | ends | (said('isConverted', prospect) === NO ? bitOf('qualified') : 0);
      if (evidence === 0) continue;
      door.deny(prospect, evidence);
      all |= evidence;
    }
    return all;
  };

/** Changes of stage speak of what their pipeline tells of, for every prospect that has one. */
const speakOfMoves =
  (history: History | null, { stage }: Pipelines): Speak =>
  (door) => {
    if (history === null || history.size === 0 || stage === null) return 0;
    for (let row = 0; row < history.size; row++) door.deny(history.prospect[row]!, stage.speaks);
    return stage.speaks;
  };

/** A lead without a deal did not reach what deals speak of, but for the qualification that makes a deal of it. */
function denyOfLeads(door: Door, dealt: Uint8Array | null): void {
  if (dealt === null) return;
  const spoken = door.denied.reduce<Evidence>(
    (bits, denied, prospect) => (dealt[prospect] === 1 ? bits | denied : bits),
    0,
  );
  dealt.forEach((isDeal, prospect) => {
    if (isDeal === 0) door.deny(prospect, spoken & ~bitOf('qualified'));
  });
}

/** Four in five: of the prospects that other sources prove a milestone for, so many have an activity for it in a complete log. */
const complete = { logged: 4, proven: 5 };

/** What the log as a whole proves, and of that, what its silence denies: what it is complete of. */
function believed(
  { size, provenElsewhere, logged: log }: Door,
  sayings: Activities['sayings'],
  weights: Weights,
) {
  const spoken = sayings.reduce<Evidence>((bits, { proves }) => bits | proves, 0);
  // A loss says that the log tells how deals end.
  const tells = (spoken & bitOf('lost')) === 0 ? spoken : spoken | bitOf('wins');
  const elsewhere = new Float64Array(provable.length);
  const logged = new Float64Array(provable.length);
  for (let prospect = 0; prospect < size; prospect++) {
    const others = provenElsewhere[prospect]!;
    if (others === 0) continue;
    const mine = others & log[prospect]!;
    const times = timesOf(weights, prospect);
    for (let bits = others, at = 0; bits !== 0; at++, bits >>= 1)
      elsewhere[at]! += (bits & 1) * times;
    for (let bits = mine, at = 0; bits !== 0; at++, bits >>= 1) logged[at]! += (bits & 1) * times;
  }
  const isComplete = (at: number) =>
    logged[at]! * complete.proven >= elsewhere[at]! * complete.logged;
  const trusted = provable.filter(
    (outcome, at) => (tells & bitOf(outcome)) !== 0 && isComplete(at),
  );
  return { tells, silence: evidenceOf(...trusted) };
}

const HELD = bitOf('held');
const BOOKED = bitOf('booked');

/**
 * Activities deny what they refuse, and, of what their log is complete of, whatever they are silent about. Not
 * where a word of them is unknown, nor the honour of an appointment that only others know of.
 */
const speakOfActivities =
  (
    activities: Activities | null,
    { honours, open, refused: refusals }: Log,
    weights: Weights,
  ): Speak =>
  (door) => {
    if (activities === null) return 0;
    const { tells, silence } = believed(door, activities.sayings, weights);
    let refused = 0;
    for (let prospect = 0; prospect < door.size; prospect++) {
      const isOnlyBooked =
        (door.provenElsewhere[prospect]! & ~door.logged[prospect]! & BOOKED) !== 0 &&
        honours[prospect] === NONE;
      const denied = refusals[prospect]!;
      const silent = silence & ~open[prospect]! & (isOnlyBooked ? ~HELD : ~0);
      door.deny(prospect, denied | silent);
      refused |= denied;
    }
    return tells | refused;
  };

/** A deal that is lost was neither won nor ordered. It makes neither known where nothing else does. */
function denyOfLost(door: Door, proven: Uint8Array): void {
  const conclusions = evidenceOf('wins', 'orders');
  const lost = bitOf('lost');
  for (let prospect = 0; prospect < door.size; prospect++) {
    if ((proven[prospect]! & lost) !== 0) door.deny(prospect, conclusions);
  }
}

/** What the export tells. */
export interface Told {
  /** The outcomes that some source speaks of for some prospect, or that something proves; all others are unknown. */
  readonly known: Evidence;
  /** What each source speaks of. */
  readonly spoken: Spoken;
  /** What of that is neither proven nor denied, as bits by prospect. */
  readonly open: Uint8Array;
}

/** Hears what every source says no of, once all that they prove was heard. */
export function speak(
  door: Door,
  { prospects, activities, history, shapes }: Export,
  pipelines: Pipelines,
  log: Log,
): Told {
  const told = {
    dates: speakOfDates(prospects)(door),
    stages: speakOfWords(prospects, pipelines)(door),
    flags: speakOfFlags(prospects)(door),
    history: speakOfMoves(history, pipelines)(door),
  };
  denyOfLeads(door, prospects.dealt);
  const spoken: Spoken = {
    ...told,
    activities: speakOfActivities(activities, log, shapes?.standsFor ?? null)(door),
  };
  let known = Object.values(spoken).reduce<Evidence>((bits, evidence) => bits | evidence, 0);
  const { proven } = door;
  denyOfLost(door, proven);
  known |= speakOfHonour(door, log.honours, prospects.dates);
  for (const bits of proven) known |= bits;
  const open = proven.map((bits, prospect) => known & ~door.denied[prospect]! & ~bits);
  return { known, spoken, open };
}
