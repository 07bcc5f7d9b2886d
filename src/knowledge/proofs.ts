import { evidenceOf, type Evidence } from '../method/milestones.js';
import type { OutcomeKind } from './words/outcomes.js';
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

const appointments: readonly (ActivityKind | null)[] = ['appointment', 'demonstration'];
const saysHonoured: readonly (OutcomeKind | null)[] = [
  'held',
  'noShow',
  'notHeld',
  'cancelled',
  'rescheduled',
];

/**
 * Whether an activity says of an appointment that it was honoured or that it was not: an export with
 * none such cannot tell which appointments were. How a call went, or that a task was ticked, says nothing.
 */
export const tellsOfHonour = (kind: ActivityKind | null, outcome: OutcomeKind | null): boolean =>
  kind === 'heldAppointment' ||
  kind === 'missedAppointment' ||
  (kind === null
    ? outcome === 'noShow'
    : appointments.includes(kind) && saysHonoured.includes(outcome));
