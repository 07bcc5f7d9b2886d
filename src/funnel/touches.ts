import { didNotHappen } from '../knowledge/proofs.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';
import type { ActivityKind } from '../knowledge/words/types.js';
import type { TouchKey } from '../method/touches.js';

/**
 * What an activity is as a touch. `system` is a note, a task, how a deal ended, a line that the system wrote
 * or a word that nobody knows; `notDone` what is still to come, was called off or where nobody turned up:
 * neither is a touch.
 */
export type Touch = TouchKey | 'system' | 'notDone';

const touches = {
  call: 'calls',
  email: 'emails',
  message: 'social',
  // Exports do not tell the calls to qualify from the forms filled in during them.
  qualification: 'calls',
  appointment: 'meetings',
  demonstration: 'demonstrations',
  heldAppointment: 'meetings',
  missedAppointment: 'notDone',
  bookedAppointment: 'other',
  proposal: 'proposals',
  negotiation: 'negotiations',
  win: 'system',
  order: 'system',
  loss: 'system',
  followUp: 'followUps',
  event: 'events',
  service: 'other',
  note: 'system',
} as const satisfies Record<ActivityKind, Touch>;

/**
 * What an activity is as a touch.
 *
 * @param kind null for a word nobody knows, undefined for no word at all: something was done, who knows what
 */
export function touchOf(
  kind: ActivityKind | null | undefined,
  outcome: OutcomeKind | null | undefined,
): Touch {
  if (kind === null) return 'system';
  const touch = kind === undefined ? 'other' : touches[kind];
  return touch !== 'system' && outcome && didNotHappen.includes(outcome) ? 'notDone' : touch;
}

/** Whether meetings are among what is logged, honoured or not: a log without any says nothing of them. */
export const tellsOfMeetings = (kinds: readonly (ActivityKind | null | undefined)[]): boolean =>
  kinds.some((kind) => kind === 'missedAppointment' || touchOf(kind, null) === 'meetings');

const speaking: ReadonlySet<Touch> = new Set<Touch>([
  'calls',
  'emails',
  'social',
  'meetings',
  'followUps',
]);

/**
 * Whether a touch is speaking with the customer: a call, an e-mail, a message, a meeting or a follow-up. One
 * that reached nobody is an attempt.
 */
export const isContact = (touch: Touch, outcome: OutcomeKind | null | undefined): boolean =>
  speaking.has(touch) && outcome !== 'noAnswer';

/**
 * Whether an activity touched the prospect. A call that nobody answered did: somebody tried. What is
 * planned, was called off or found nobody did not; nor does a word that nobody knows.
 *
 * @param kind null for an unknown word, undefined for none: then the outcome says that something was done
 * @param outcome likewise
 */
export function isTouch(
  kind: ActivityKind | null | undefined,
  outcome: OutcomeKind | null | undefined,
): boolean {
  if (kind === null || (kind ?? outcome ?? null) === null) return false;
  const touch = touchOf(kind, outcome);
  return touch !== 'system' && touch !== 'notDone' && kind !== 'service';
}
