import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../src/map/vocabulary/meaning.js';
import { outcomeKinds } from '../../src/map/vocabulary/outcomes.js';
import { stageKinds } from '../../src/map/vocabulary/stages.js';
import { activityKinds } from '../../src/map/vocabulary/types.js';
import { fold } from '../../src/map/fold.js';

function kindOf(table: Record<string, Meaning>, word: string): string | undefined {
  const key = fold(word);
  return Object.keys(table).find((kind) => table[kind]?.words.some((known) => fold(known) === key));
}

function clashes(table: Record<string, Meaning>): string[] {
  const owners = new Map<string, string>();
  const found: string[] = [];
  for (const [kind, { words }] of Object.entries(table)) {
    for (const word of words) {
      const key = fold(word);
      if (key === '' || owners.has(key)) found.push(`${word}: ${owners.get(key)} and ${kind}`);
      owners.set(key, kind);
    }
  }
  return found;
}

const seenTypes = {
  call: ['Phone Call', 'Call', 'Telefonata', 'Chiamata', 'Appel', 'Anruf', 'Llamada'],
  email: ['Email', 'E-mail', 'List Email'],
  message: ['LinkedIn message', 'SMS', 'Letter'],
  qualification: [
    'Qualification call',
    'Qualification form',
    'Web form',
    'Modulo compilato',
    'Chiamata di qualifica',
  ],
  appointment: ['Appointment', 'Meeting', 'Event', 'Termin', 'Rendez-vous', 'Visita'],
  heldAppointment: ['Appuntamento onorato', 'Meeting held', 'Rendez-vous honoré'],
  missedAppointment: ['No show', 'no_show', 'Appuntamento mancato'],
  bookedAppointment: ['Appointment booked', 'Appuntamento fissato', 'Termin vereinbart'],
  proposal: ['Proposal sent', 'Preventivo', 'Devis', 'Angebot', 'Propuesta'],
  win: ['Sale', 'Contract signed', 'Firma contratto', 'Vendita', 'Vente', 'Abschluss'],
  order: ['Delivery', 'Order delivered', 'Consegna', 'Livraison', 'Lieferung', 'Entrega'],
  service: ['Support ticket', 'Complaint', 'Reclamo'],
  note: ['Task', 'Note', 'To-do', 'Opportunity Close', 'Quote Close'],
};

const seenOutcomes = {
  held: [
    'Held',
    'COMPLETED',
    'Attended',
    'Effettuata',
    'Tenue',
    'Onorato',
    'Svolto',
    'durchgeführt',
    'realizada',
  ],
  ticked: ['Done', 'true', 'Yes', 'Closed', 'Fatto', 'erledigt', 'hecho', 'terminé'],
  planned: [
    'SCHEDULED',
    'Planned',
    'Pianificata',
    'Planifiée',
    'geplant',
    'To do',
    'Undone',
    'Overdue',
    'Not Started',
    'Open',
    'False',
  ],
  noShow: ['NO_SHOW', 'No show'],
  cancelled: ['CANCELED', 'Cancelled', 'Annulée'],
  rescheduled: ['RESCHEDULED'],
  notHeld: ['Not Held', 'Non Effettuata'],
  noAnswer: [
    'Busy',
    'Left live message',
    'Left voicemail',
    'No answer',
    'Wrong number',
    'Unattended Dialled',
    'Scheduled Unattended',
    'Missed',
  ],
  reached: ['Connected', 'Attended Dialled', 'Scheduled Attended', 'Received'],
  favourable: ['Interested', 'Qualified', 'Quote requested'],
  refused: ['Not interested', 'Declined'],
  booked: ['Appointment booked', 'Appointment set'],
  proposed: ['Proposal sent', 'Offer sent'],
  won: ['Won', 'Signed', 'Order placed'],
  accepted: ['Accepted'],
  ordered: ['Delivered'],
  lost: ['Lost'],
};

const seenStages = {
  open: ['open', 'En cours', 'In Process', 'Aperta'],
  targets: [
    'S',
    'Suspect',
    'New',
    'Prospecting',
    'Attempted to Contact',
    'Contact in Future',
    'Contacted',
    'Not Contacted',
  ],
  qualified: [
    'P',
    'Prospect',
    'Qualification',
    'Qualified',
    'Qualify',
    'Qualified to buy',
    'qualifiedtobuy',
    'Pre Qualified',
    'MQL',
    'SQL',
    'Converted',
  ],
  booked: [
    'A',
    'Appointment scheduled',
    'appointmentscheduled',
    'Presentation scheduled',
    'Needs Analysis',
    'Develop',
    'Value Proposition',
    'Id. Decision Makers',
    'Perception Analysis',
  ],
  held: ['Meeting held', 'Demo done', 'Decision maker bought-in'],
  proposals: [
    'N',
    'Contract sent',
    'Initial Offer',
    'Proposal/Price Quote',
    'Negotiation/Review',
    'Propose',
    'Proposition',
    'Close',
  ],
  wins: [
    'C',
    'Closed won',
    'closedwon',
    'Won',
    'Gagnée',
    'Vinta',
    'Gewonnen',
    'Geschlossen und gewonnen',
  ],
  orders: ['O', 'Delivered', 'Fulfilled', 'Order executed'],
  lost: [
    'Closed lost',
    'Lost',
    'Perdue',
    'Persa',
    'Verloren',
    'Geschlossen und verloren',
    'Junk Lead',
    'Lost Lead',
    'Unqualified',
    'Abandoned',
  ],
};

describe.each([
  ['activity types', activityKinds, seenTypes],
  ['outcomes', outcomeKinds, seenOutcomes],
  ['stages', stageKinds, seenStages],
] as const)('the words for %s', (_, table, seen) => {
  test('are claimed once each', () => {
    expect(clashes(table)).toEqual([]);
  });

  test.each(Object.entries(seen))('that real exports use for %s are known', (kind, words) => {
    for (const word of words) expect([word, kindOf(table, word)]).toEqual([word, kind]);
  });
});

test('a bare "Closed" proves nothing about a prospect', () => {
  expect(kindOf(stageKinds, 'Closed')).toBeUndefined();
});

test('a box ticked is not an appointment honoured', () => {
  for (const word of ['Done', 'Yes', 'Fatto', 'Sent'])
    expect(kindOf(outcomeKinds, word)).toBe('ticked');
});
