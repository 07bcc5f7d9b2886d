import { describe, expect, test } from 'vitest';
import { caseStatusKinds } from '../../src/knowledge/words/case-statuses.js';
import { customerKinds } from '../../src/knowledge/words/customer-kinds.js';
import type { Meaning } from '../../src/knowledge/words/meaning.js';
import { outcomeKinds } from '../../src/knowledge/words/outcomes.js';
import { stageKinds } from '../../src/knowledge/words/stages.js';
import { activityKinds } from '../../src/knowledge/words/types.js';
import { fold } from '../../src/cells/text/fold.js';
import { lossReasonKinds } from '../../src/knowledge/words/loss-reasons.js';
import { qualificationKinds } from '../../src/knowledge/words/qualifications.js';
import { sourceKinds } from '../../src/knowledge/words/sources.js';
import { temperatureKinds } from '../../src/knowledge/words/temperatures.js';

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

const seenTemperatures = {
  hot: ['Hot', 'Caldo', 'Chaud', 'Heiß', 'Heiss', 'Caliente'],
  warm: ['WARM', 'Tiepida', 'Tiède', 'Lauwarm', 'Tibio'],
  cold: ['Cold', 'Freddo', 'Froide', 'Kalt', 'Frío'],
};

const seenQualifications = {
  suspect: ['Suspect', 'Subscriber', 'Lead', 'subscriber'],
  mql: ['MQL', 'Marketing Qualified Lead', 'marketingqualifiedlead'],
  sql: ['SQL', 'Sales Qualified Lead', 'salesqualifiedlead', 'Opportunity', 'Customer'],
};

const seenSources = {
  referral: ['Referral', 'Employee Referral', 'Word of mouth', 'Passaparola', 'Empfehlung'],
  existingCustomer: ['Existing Customer', 'Bestandskunde'],
  website: ['Web', 'Web Site', 'OnlineStore', 'DIRECT_TRAFFIC', 'Sito web', 'Site internet'],
  liveChat: ['Chat', 'Live chat'],
  inboundContent: ['Web Download', 'ORGANIC_SEARCH', 'Livre blanc'],
  emailCampaign: ['E-mail campaign', 'EMAIL_MARKETING', 'Email'],
  socialNetwork: ['SOCIAL_MEDIA', 'LinkedIn', 'Réseaux sociaux'],
  tradeFair: ['Trade Show', 'Fiera', 'Messe', 'Feria', 'Salon'],
  event: ['Conference', 'Webinar', 'Seminar-Internal'],
  networking: ['Networking', 'Réseautage'],
  advertising: ['Advertisement', 'PAID_SEARCH', 'Pubblicità', 'Werbung'],
  boughtList: ['Purchased List', 'Lista acquistata', 'Fichier acheté'],
  coldCall: ['Cold Call', 'Kaltakquise', 'Chiamata a freddo'],
  lostOpportunity: ['Lost opportunity', 'Opportunità persa'],
};

const seenLossReasons = {
  timing: ['Bad timing', 'Mauvais moment', 'Falscher Zeitpunkt'],
  noBudget: ['No budget', 'Lost Funding', 'Kein Budget'],
  noDecision: ['No Decision', 'Nessuna decisione'],
  competitor: ['Lost to Competitor', 'Out-Sold', 'Concorrenza', 'Wettbewerber'],
  price: ['Price', 'Too expensive', 'Prezzo', 'Prix', 'Preis', 'Precio'],
  offer: ['Missing features', 'Delivery too late'],
  noAnswer: ['No reply', 'Unresponsive', 'Nessuna risposta'],
  notAFit: ['Not a fit', 'Bad fit', 'Fuori target'],
  notInterested: ['Not interested', 'Kein Interesse'],
  gone: ['Out of business', 'Duplicate'],
};

const seenCaseStatuses = {
  open: [
    'New',
    'Working',
    'Escalated',
    'On Hold',
    'Pending',
    'Waiting on contact',
    'In attesa',
    'Offen',
    'En cours',
    'Pendiente',
  ],
  resolved: ['Closed', 'Solved', 'Resolved', 'Chiuso', 'Résolu', 'Erledigt', 'Resuelto'],
  unresolved: ["Won't fix", 'Closed unresolved', 'Non risolto', 'Ungelöst'],
  cancelled: ['Duplicate', 'Spam', 'Merged', 'Annullato', 'Doublon', 'Storniert', 'Cancelado'],
};

const seenCustomers = {
  new: ['New Business', 'New customer', 'newbusiness', 'Nuovo cliente', 'Neukunde'],
  existing: [
    'Existing Business',
    'existingbusiness',
    'Existing Customer - Upgrade',
    'Bestandskunde',
  ],
};

describe.each([
  ['activity types', activityKinds, seenTypes],
  ['outcomes', outcomeKinds, seenOutcomes],
  ['stages', stageKinds, seenStages],
  ['temperatures', temperatureKinds, seenTemperatures],
  ['qualifications', qualificationKinds, seenQualifications],
  ['sources', sourceKinds, seenSources],
  ['loss reasons', lossReasonKinds, seenLossReasons],
  ['the status of cases', caseStatusKinds, seenCaseStatuses],
  ['customers', customerKinds, seenCustomers],
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
