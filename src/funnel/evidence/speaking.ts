import { NO, UNSAID, YES } from '../../cells/words/flags.js';
import type { Activities } from '../../load/activities.js';
import type { Export } from '../../load/export.js';
import type { History } from '../../load/history.js';
import type { Prospects } from '../../load/prospects.js';
import { bitOf, type Evidence, evidenceOf, provable } from '../../method/milestones.js';
import { type Honours, NONE, speakOfHonour } from './appointments.js';
import type { Door } from './door.js';
import { ENDINGS, type Pipelines } from './pipelines.js';

/** A source that speaks of outcomes of every prospect says no of those that it does not prove. */
type Speak = (door: Door) => Evidence;

/** Columns of days speak for everybody: an empty cell is no. */
const speakOfDates =
  ({ dates, size }: Prospects): Speak =>
  (door) => {
    const spoken = evidenceOf(...dates.keys());
    if (spoken === 0) return 0;
    for (let prospect = 0; prospect < size; prospect++) door.deny(prospect, spoken);
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
    const [isWon, isClosed] = [flags.get('isWon'), flags.get('isClosed')];
    if (isWon === undefined && isClosed === undefined) return 0;
    let all = 0;
    for (let prospect = 0; prospect < size; prospect++) {
      const [won, closed] = [isWon?.[prospect] ?? UNSAID, isClosed?.[prospect] ?? UNSAID];
      const isEnd = closed === NO || won === YES || (won === NO && closed === YES);
      const evidence = isEnd ? ENDINGS : won === NO ? bitOf('wins') : 0;
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

/** What activities say of each prospect besides what they prove. */
interface Log {
  /** What some row of each prospect proves. */
  readonly proven: Uint8Array;
  /** What some row of each leaves open, so that silence says nothing. */
  readonly open: Uint8Array;
  /** What some row of each denies. */
  readonly denied: Uint8Array;
}

function logOf({ size, prospect, saying, sayings }: Activities, prospects: number): Log {
  const log = {
    proven: new Uint8Array(prospects),
    open: new Uint8Array(prospects),
    denied: new Uint8Array(prospects),
  };
  const proves = sayings.map((each) => each.proves);
  const opens = sayings.map((each) => each.leavesOpen);
  const denies = sayings.map((each) => each.denies);
  for (let row = 0; row < size; row++) {
    const [whom, code] = [prospect[row]!, saying[row]!];
    log.proven[whom]! |= proves[code]!;
    log.open[whom]! |= opens[code]!;
    log.denied[whom]! |= denies[code]!;
  }
  return log;
}

/** Four in five: of the prospects that other sources prove a milestone for, so many have an activity for it in a complete log. */
const complete = { logged: 4, proven: 5 };

/** What the log as a whole proves, and of that, what its silence denies: what it is complete of. */
function believed(door: Door, { proven }: Log, sayings: Activities['sayings']) {
  const spoken = sayings.reduce<Evidence>((bits, { proves }) => bits | proves, 0);
  // A loss says that the log tells how deals end.
  const tells = (spoken & bitOf('lost')) === 0 ? spoken : spoken | bitOf('wins');
  const elsewhere = new Float64Array(provable.length);
  const logged = new Float64Array(provable.length);
  for (let prospect = 0; prospect < door.size; prospect++) {
    const others = door.provenElsewhere[prospect]!;
    const mine = others & proven[prospect]!;
    for (let bits = others, at = 0; bits !== 0; at++, bits >>= 1) elsewhere[at]! += bits & 1;
    for (let bits = mine, at = 0; bits !== 0; at++, bits >>= 1) logged[at]! += bits & 1;
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
  (activities: Activities | null, honours: Honours): Speak =>
  (door) => {
    if (activities === null) return 0;
    const log = logOf(activities, door.size);
    const { tells, silence } = believed(door, log, activities.sayings);
    let refused = 0;
    for (let prospect = 0; prospect < door.size; prospect++) {
      const isOnlyBooked =
        (door.provenElsewhere[prospect]! & ~log.proven[prospect]! & BOOKED) !== 0 &&
        honours[prospect] === NONE;
      const denied = log.denied[prospect]!;
      const silent = silence & ~log.open[prospect]! & (isOnlyBooked ? ~HELD : ~0);
      door.deny(prospect, denied | silent);
      refused |= denied;
    }
    return tells | refused;
  };

/** A deal that is lost was neither won nor ordered. It makes neither known where nothing else does. */
function denyOfLost(door: Door): void {
  const conclusions = evidenceOf('wins', 'orders');
  const lost = bitOf('lost');
  for (let prospect = 0; prospect < door.size; prospect++) {
    if ((door.provenOf(prospect) & lost) !== 0) door.deny(prospect, conclusions);
  }
}

/**
 * Hears what every source says no of, once all that they prove was heard.
 *
 * @returns the outcomes that some source speaks of for some prospect, or that something proves; all others are unknown
 */
export function speak(
  door: Door,
  { prospects, activities, history }: Export,
  pipelines: Pipelines,
  honours: Honours,
): Evidence {
  const sources = [
    speakOfDates(prospects),
    speakOfWords(prospects, pipelines),
    speakOfFlags(prospects),
    speakOfMoves(history, pipelines),
    speakOfActivities(activities, honours),
  ];
  let known = sources.reduce<Evidence>((bits, source) => bits | source(door), 0);
  denyOfLost(door);
  known |= speakOfHonour(door, honours, prospects.dates);
  for (let prospect = 0; prospect < door.size; prospect++) known |= door.provenOf(prospect);
  return known;
}
