import { expect, test } from 'vitest';
import { bitOf, provable } from '../../src/method/milestones.js';
import { evidenceOfActivity } from '../../src/knowledge/proofs.js';
import { type OutcomeKind, outcomeKinds } from '../../src/knowledge/words/outcomes.js';
import { type ActivityKind, activityKinds } from '../../src/knowledge/words/types.js';

const proven = (kind: ActivityKind | null, outcome: OutcomeKind | null): string => {
  const bits = evidenceOfActivity(kind, outcome);
  return provable.filter((milestone) => (bits & bitOf(milestone)) !== 0).join(' ');
};

test.each<[ActivityKind | null, OutcomeKind | null, string]>([
  ['call', null, ''],
  ['call', 'reached', ''],
  ['call', 'noAnswer', ''],
  ['call', 'favourable', 'qualified'],
  ['call', 'booked', 'booked'],
  ['call', 'refused', ''],
  ['call', 'lost', 'lost'],
  ['call', 'held', ''],
  ['email', 'ordered', ''],
  ['email', 'accepted', ''],
  ['message', 'won', ''],
  ['email', 'proposed', 'proposals'],
  ['qualification', null, 'qualified'],
  ['qualification', 'held', 'qualified'],
  ['qualification', 'ticked', 'qualified'],
  ['qualification', 'noAnswer', ''],
  ['qualification', 'planned', ''],
  ['qualification', 'refused', ''],
  ['qualification', 'booked', 'qualified booked'],
  ['appointment', null, 'booked'],
  ['appointment', 'held', 'booked held'],
  ['appointment', 'ticked', 'booked'],
  ['appointment', 'planned', 'booked'],
  ['appointment', 'noShow', 'booked'],
  ['appointment', 'cancelled', 'booked'],
  ['appointment', 'rescheduled', 'booked'],
  ['appointment', 'accepted', 'booked'],
  ['demonstration', 'held', 'booked held'],
  ['heldAppointment', null, 'booked held'],
  ['heldAppointment', 'cancelled', 'booked'],
  ['missedAppointment', 'held', 'booked'],
  ['bookedAppointment', null, 'booked'],
  ['bookedAppointment', 'held', 'booked'],
  ['proposal', null, 'proposals'],
  ['proposal', 'ticked', 'proposals'],
  ['proposal', 'planned', ''],
  ['proposal', 'cancelled', ''],
  ['proposal', 'accepted', 'proposals wins'],
  ['proposal', 'refused', 'proposals'],
  ['proposal', 'lost', 'proposals lost'],
  ['negotiation', null, ''],
  ['negotiation', 'held', ''],
  ['negotiation', 'accepted', 'wins'],
  ['win', null, 'wins'],
  ['win', 'won', 'wins'],
  ['win', 'lost', 'lost'],
  ['win', 'planned', ''],
  ['order', null, 'orders'],
  ['order', 'ordered', 'orders'],
  ['order', 'planned', ''],
  ['loss', null, 'lost'],
  ['followUp', 'favourable', 'qualified'],
  ['event', null, ''],
  ['service', 'won', ''],
  ['note', 'held', ''],
  [null, 'won', 'wins'],
  [null, 'held', ''],
  [null, 'favourable', 'qualified'],
  [null, null, ''],
])('%s with %s proves: %s', (kind, outcome, milestones) =>
  expect(proven(kind, outcome)).toBe(milestones),
);

test('only a word that says so proves that an appointment was honoured', () => {
  const kinds = Object.keys(activityKinds) as ActivityKind[];
  const outcomes = [null, ...(Object.keys(outcomeKinds) as OutcomeKind[])];
  for (const kind of [null, ...kinds]) {
    for (const outcome of outcomes) {
      if (!proven(kind, outcome).includes('held')) continue;
      expect([kind, outcome]).toSatisfy(() => outcome === 'held' || kind === 'heldAppointment');
      // One record never satisfies two milestones it does not name, but held is booked too.
      expect(proven(kind, outcome)).toMatch(/booked held/);
    }
  }
});
