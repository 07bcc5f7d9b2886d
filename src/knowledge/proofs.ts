import { evidenceOf, type Evidence, provable } from '../method/milestones.js';
import { type OutcomeKind, outcomeKinds } from './words/outcomes.js';
import type { ActivityKind } from './words/types.js';

/** What an activity of one kind proves with each outcome, null being an activity without an outcome. */
type Proof = (outcome: OutcomeKind | null) => Evidence;

/** Nothing has happened yet, or it was called off. */
export const didNotHappen: readonly (OutcomeKind | null)[] = [
  'planned',
  'cancelled',
  'rescheduled',
  'notHeld',
  'noShow',
];

/** It happened or not, but was in vain. */
const cameToNothing: typeof didNotHappen = [...didNotHappen, 'noAnswer', 'refused', 'lost'];

/** Milestones that an outcome names by itself, whatever was done to get it. */
const named: Partial<Readonly<Record<OutcomeKind, Evidence>>> = {
  booked: evidenceOf('booked'),
  proposed: evidenceOf('proposals'),
  won: evidenceOf('wins'),
  ordered: evidenceOf('orders'),
  lost: evidenceOf('lost'),
};

const namedBy = (outcome: OutcomeKind | null): Evidence =>
  outcome === null ? 0 : (named[outcome] ?? 0);

/** A conversation proves what its outcome names; a favourable answer makes a qualified prospect. */
const conversation: Proof = (outcome) =>
  outcome === 'favourable' ? evidenceOf('qualified') : namedBy(outcome);

/** "Delivered" and "Accepted" say something of a message, nothing of an order. */
const message: Proof = (outcome) =>
  outcome === 'ordered' || outcome === 'won' ? 0 : conversation(outcome);

const qualification: Proof = (outcome) => {
  const completed = !cameToNothing.includes(outcome);
  return (completed ? evidenceOf('qualified') : 0) | namedBy(outcome);
};

/** Made it is in any case; honoured only where the outcome says so. Past, or ticked done, is not honoured. */
const appointment: Proof = (outcome) =>
  evidenceOf('booked') | (outcome === 'held' ? evidenceOf('held') : 0) | namedBy(outcome);

const heldAppointment: Proof = (outcome) =>
  didNotHappen.includes(outcome) || outcome === 'noAnswer'
    ? evidenceOf('booked')
    : evidenceOf('booked', 'held') | namedBy(outcome);

const proposal: Proof = (outcome) => {
  if (didNotHappen.includes(outcome)) return 0;
  const accepted = outcome === 'accepted' ? evidenceOf('wins') : 0;
  return evidenceOf('proposals') | accepted | namedBy(outcome);
};

const negotiation: Proof = (outcome) =>
  outcome === 'accepted' ? evidenceOf('wins') : namedBy(outcome);

/** The type names the milestone, unless the outcome takes it back. */
const completes =
  (evidence: Evidence): Proof =>
  (outcome) =>
    cameToNothing.includes(outcome) ? namedBy(outcome) : evidence | namedBy(outcome);

const nothing: Proof = () => 0;

const proofs = {
  call: conversation,
  email: message,
  message,
  qualification,
  appointment,
  demonstration: appointment,
  heldAppointment,
  missedAppointment: () => evidenceOf('booked'),
  bookedAppointment: () => evidenceOf('booked'),
  proposal,
  negotiation,
  win: completes(evidenceOf('wins')),
  order: completes(evidenceOf('orders')),
  loss: completes(evidenceOf('lost')),
  followUp: conversation,
  event: conversation,
  service: nothing,
  note: nothing,
} as const satisfies Record<ActivityKind, Proof>;

/**
 * The milestones that one activity proves. One record never satisfies a milestone that neither its type
 * nor its outcome names, but an appointment that was held is both booked and held.
 *
 * @param kind null for an activity without a type: then its outcome must name the milestone itself
 * @param outcome null for an activity without an outcome
 */
export const evidenceOfActivity = (
  kind: ActivityKind | null,
  outcome: OutcomeKind | null,
): Evidence => (kind === null ? conversation(outcome) : proofs[kind](outcome));

/** What is said of an appointment: that it was honoured, that it was not, or neither. */
export type Honour = 'honoured' | 'missed' | 'unsaid';

/** What an activity says. */
export interface Saying {
  readonly proves: Evidence;
  /** What it would have proven with another outcome, where nobody knows the word of this one. */
  readonly leavesOpen: Evidence;
  /** What it says was not reached. */
  readonly denies: Evidence;
  /** Null where it is no appointment: its making, a call, a note. */
  readonly honour: Honour | null;
}

const everything: Evidence = evidenceOf(...provable);

/** Every outcome that an activity may have, none among them. */
const everyOutcome = [null, ...(Object.keys(outcomeKinds) as OutcomeKind[])];

/** What the type proves whatever came of it, and what it could prove besides: the outcomes that name a milestone themselves apart. */
function whateverCame(kind: ActivityKind | null): Pick<Saying, 'proves' | 'leavesOpen'> {
  const proves = everyOutcome.reduce<Evidence>(
    (bits, outcome) => bits & evidenceOfActivity(kind, outcome),
    everything,
  );
  const could = everyOutcome.reduce<Evidence>(
    (bits, outcome) => bits | (evidenceOfActivity(kind, outcome) & ~namedBy(outcome)),
    0,
  );
  return { proves, leavesOpen: could & ~proves };
}

const appointments: readonly (ActivityKind | null)[] = [
  'appointment',
  'demonstration',
  'heldAppointment',
  'missedAppointment',
];
const missed: typeof didNotHappen = ['noShow', 'notHeld', 'cancelled', 'rescheduled'];

function honourOf(
  kind: ActivityKind | null,
  outcome: OutcomeKind | null,
  proves: Evidence,
): Honour | null {
  // Nobody fails to turn up to anything else.
  const isAppointment = appointments.includes(kind) || (kind === null && outcome === 'noShow');
  if (!isAppointment) return null;
  if ((proves & evidenceOf('held')) !== 0) return 'honoured';
  return kind === 'missedAppointment' || missed.includes(outcome) ? 'missed' : 'unsaid';
}

/** A refusal in a conversation says that nobody was qualified; after an appointment it says something of the offer. */
const refusable: readonly (ActivityKind | null)[] = [
  null,
  'call',
  'email',
  'message',
  'qualification',
  'followUp',
  'event',
];

/**
 * What one activity says: what it proves, what it denies, and what an unknown word of it leaves open.
 *
 * @param kind null for a type that is not known, undefined for none
 * @param outcome null for one that is not known, undefined for none
 */
export function sayingOf(
  kind: ActivityKind | null | undefined,
  outcome: OutcomeKind | null | undefined,
): Saying {
  if (kind === null) return { proves: 0, leavesOpen: everything, denies: 0, honour: null };
  const [type, came] = [kind ?? null, outcome ?? null];
  const isUnknown = outcome === null;
  const { proves, leavesOpen } = isUnknown
    ? whateverCame(type)
    : { proves: evidenceOfActivity(type, came), leavesOpen: 0 };
  const isRefusal = came === 'refused' && refusable.includes(type);
  return {
    proves,
    leavesOpen,
    denies: isRefusal ? evidenceOf('qualified') : 0,
    honour: honourOf(type, came, proves),
  };
}
