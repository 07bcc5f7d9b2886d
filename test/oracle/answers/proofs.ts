import type { Activity, ActivityOutcome, ActivityType, Proven } from './model.js';

/** The outcomes that say an appointment was not honoured (rule 5). */
const notHonoured: readonly ActivityOutcome[] = ['No show', 'Cancelled', 'Rescheduled'];
/** With these nothing has happened. */
const nothingHappened: readonly ActivityOutcome[] = [...notHonoured, 'Planned'];
const inVain: readonly ActivityOutcome[] = [...nothingHappened, 'No answer', 'Not interested'];

/** What each type proves with an outcome that is known (rule 2 and the words of the product). */
const known: Readonly<Record<ActivityType, (outcome: ActivityOutcome) => readonly Proven[]>> = {
  // A plain call that was completed proves and denies nothing (rule 19).
  Call: (outcome) => (outcome === 'Interested' ? ['qualified'] : []),
  'Qualification call': (outcome) => (inVain.includes(outcome) ? [] : ['qualified']),
  // Held is never guessed (rule 5); an appointment that was held is both booked and held (rule 4).
  Appointment: (outcome) =>
    outcome === 'Held' || outcome === 'Completed' ? ['booked', 'held'] : ['booked'],
  Proposal: (outcome) => (nothingHappened.includes(outcome) ? [] : ['proposals']),
  Sale: (outcome) => (inVain.includes(outcome) ? [] : ['wins']),
  Delivery: (outcome) => (inVain.includes(outcome) ? [] : ['orders']),
  'Deal lost': (outcome) => (inVain.includes(outcome) ? [] : ['lost']),
  Note: () => [],
  W_foo: () => [],
};

/**
 * Rule 16: an unknown type proves nothing; beside an unknown outcome the type proves what it proves whatever
 * came of it: an appointment was made.
 */
export function provenBy({ type, outcome }: Activity): readonly Proven[] {
  if (outcome !== 'Frobbed') return known[type](outcome);
  return type === 'Appointment' ? ['booked'] : [];
}

/** Rule 19: what the type beside an unknown outcome could have proven with another outcome. */
const couldHaveProven: Readonly<Record<ActivityType, readonly Proven[]>> = {
  Call: ['qualified'],
  'Qualification call': ['qualified'],
  Appointment: ['held'],
  Proposal: ['proposals', 'wins'],
  Sale: ['wins'],
  Delivery: ['orders'],
  'Deal lost': ['lost'],
  Note: [],
  W_foo: [],
};

/** Rule 19: what an unknown word leaves open; an unknown type leaves everything open. */
export function leftOpenBy({ type, outcome }: Activity): readonly Proven[] | 'everything' {
  if (type === 'W_foo') return 'everything';
  return outcome === 'Frobbed' ? couldHaveProven[type] : [];
}

/** Rule 19: a refusal denies `qualified`. */
export const refuses = ({ type, outcome }: Activity): boolean =>
  outcome === 'Not interested' && (type === 'Call' || type === 'Qualification call');

export const isAppointment = ({ type }: Activity): boolean => type === 'Appointment';

/** Rule 5: whether an appointment says it was not honoured, or still lies ahead. */
export const wasMissed = ({ outcome, day }: Activity, asOf: string): boolean =>
  notHonoured.includes(outcome) || (day !== '' && day > asOf);
