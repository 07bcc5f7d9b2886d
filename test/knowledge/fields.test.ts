import { describe, expect, test } from 'vitest';
import { type Field, fieldTables } from '../../src/knowledge/fields/fields.js';
import { fold } from '../../src/cells/text/fold.js';

type Claims = Record<string, string>;

function claims(table: Record<string, Field>): { owners: Claims; clashes: string[] } {
  const owners: Claims = {};
  const clashes: string[] = [];
  for (const [field, { names, weak, last }] of Object.entries(table)) {
    for (const header of [field, ...names, ...weak, ...(last ?? [])]) {
      const key = fold(header);
      if (key in owners) clashes.push(`${header}: ${owners[key]} and ${field}`);
      owners[key] = field;
    }
  }
  return { owners, clashes };
}

/** The field of a header, marked where only a generic header means it. */
function fieldOf(table: Record<string, Field>, header: string): string | undefined {
  const key = fold(header);
  for (const [field, { names, weak, last }] of Object.entries(table)) {
    if (fold(field) === key || names.some((name) => fold(name) === key)) return field;
    if (weak.some((name) => fold(name) === key)) return `${field} (weak)`;
    if (last?.some((name) => fold(name) === key)) return `${field} (weak)`;
  }
  return undefined;
}

const seenInProspects = {
  id: [
    'Record ID',
    'Deal - ID',
    'Opportunity ID',
    'Id',
    'Record Id',
    'Prospect ID',
    "ID de fiche d'informations",
    '(Do Not Modify) Opportunity',
  ],
  name: [
    'Deal Name',
    'Deal - Title',
    'Opportunity Name',
    'Potential Name',
    'Deal - Titel',
    'Affaire - Titre',
    'Nom de la transaction',
  ],
  'name (weak)': ['Topic', 'Deal - Contact person', 'Associated Contact'],
  account: ['Account', 'Account Name', 'Deal - Organization', 'Organization', 'Company', 'Azienda'],
  rep: [
    'Deal owner',
    'Deal - Owner',
    'Opportunity Owner',
    'Potential Owner',
    'Lead Owner',
    'Collaborateur de transaction',
    'Deal - Besitzer',
    'Opportunity-Inhaber',
    "Propriétaire de l'opportunité",
    'Titolare opportunità',
    'Salesperson',
    'Venditore',
    'Agente',
    'Commerciale',
    'Vertriebsmitarbeiter',
  ],
  'rep (weak)': [
    'Owner',
    'OwnerId',
    'owner_id',
    'Deal Owner.id',
    'Assigned to',
    'Assigned User',
    'user_id/id',
  ],
  source: ['Lead Source', 'Lead-Quelle'],
  stage: [
    'Deal Stage',
    'Deal - Stage',
    'Stage',
    'StageName',
    'Sales Stage',
    'Phase de la transaction',
    'Deal - Phase',
    'Affaire - Étape',
    'Etape',
    'Phase',
    'Fase',
  ],
  'stage (weak)': ['stage_id/id'],
  status: ['Status', 'Deal - Status', 'Lead Status', 'Lead-Status', 'Affaire - Statut'],
  created: [
    'Created Date',
    'CreatedDate',
    'Created On',
    'Created Time',
    'Date Created',
    'Deal - Deal created',
    'Deal - Deal created on',
    'Deal - Deal erstellt',
    'Affaire - Affaire créée',
    'Date de création',
    'Data de criação',
    'Erstelldatum',
  ],
  closed: [
    'Close Date',
    'CloseDate',
    'Closing Date',
    'Closed date',
    'Deal - Deal closed on',
    'Date de fermeture',
    'Date de clôture',
    'Schlusstermin',
    'Data chiusura',
  ],
  decision: ['Deal - Expected close date', 'Est. close date'],
  amount: [
    'Amount',
    'Deal - Value',
    'Deal - Deal value',
    'Deal Value',
    'Opportunity Amount',
    'Opportunity-Betrag',
    'Deal - Wert',
    'Affaire - Valeur',
    'Montant',
    'Ammontare',
    'Actual Revenue',
  ],
  'amount (weak)': ['Est. revenue', 'Expected Revenue'],
  currency: ['Currency', 'Deal - Currency of Value'],
  lostReason: ['Deal - Lost reason', 'Deal - Verlustgrund'],
  'lostReason (weak)': ['Status Reason'],
  bookedOn: ['Date entered "Appointment scheduled (Sales Pipeline)"'],
  wonOn: [
    'Deal - Won time',
    'Deal - Datum des gewonnenen Deals',
    'Affaire - Date de gain',
    'Date entered "Closed Won (Sales Pipeline)"',
  ],
  lostOn: ['Deal - Lost time', 'Deal - Datum des verlorenen Deals', 'Affaire - Date de perte'],
};

const seenInActivities = {
  id: ['Record ID', 'Id', '(Do Not Modify) Phone Call'],
  prospect: ['Associated Deal IDs', 'WhatId', 'Prospect ID', 'Deal - ID'],
  'prospect (weak)': ['id contatto', 'Associated Contact IDs', 'WhoId'],
  prospectName: ['Deal Name', 'Deal - Title', 'Account Name', 'Associated Contact'],
  rep: [
    'Activity - Assigned to user',
    'Activité - Attribué à l’utilisateur',
    "Activité - Attribué à l'utilisateur",
  ],
  'rep (weak)': ['OwnerId', 'Owner', 'Assigned to'],
  type: ['Activity - Type', 'Type', 'Tipo', 'Art'],
  'type (weak)': ['TaskSubtype'],
  outcome: ['Call outcome', 'Meeting outcome', 'Esito'],
  'outcome (weak)': ['Call status', 'Status', 'Stato', 'Activity - Done'],
  date: ['Activity date', 'ActivityDate', 'Activity - Due date', 'StartDateTime', 'Data'],
  'date (weak)': ['Activity - Marked as done time', 'Activité - Date d’ajout', 'EndDateTime'],
  minutes: ['DurationInMinutes'],
  'minutes (weak)': ['Activity - Duration'],
  caseStatus: ['Case Status', 'Ticket status', 'Stato del ticket', 'Statut du ticket'],
  openedOn: ['Date/Time Opened', 'Opened Date', 'Data apertura', 'Geöffnet am'],
  closedOn: ['Date/Time Closed', 'Closed Date', 'Close date', 'Date de clôture', 'Fecha de cierre'],
  contacts: ['Contacts', 'Number of contacts', 'Touches', 'Replies', 'Numero di contatti'],
  firstContact: ['First contact resolution', 'FCR', 'Risolto al primo contatto'],
};

const seenInHistory = {
  prospect: ['Opportunity ID'],
  prospectName: ['Opportunity Name'],
  from: ['From Stage', 'Old Value'],
  to: ['To Stage', 'New Value'],
  date: ['Last Modified', 'Edit Date'],
  field: ['Field / Event'],
};

const seenInReps = {
  id: ['Id', 'User ID'],
  login: ['Username', 'User Name'],
  email: ['Email', 'E-mail'],
  name: ['Name', 'Full Name'],
  firstName: ['Given name'],
};

describe.each([
  ['prospect', fieldTables.prospects, seenInProspects],
  ['activity', fieldTables.activities, seenInActivities],
  ['history', fieldTables.history, seenInHistory],
  ['rep', fieldTables.reps, seenInReps],
] as const)('the %s fields', (_, table, seen) => {
  test('claim each header once', () => {
    expect(claims(table).clashes).toEqual([]);
  });

  test.each(Object.entries(seen))('find the headers of real exports for %s', (field, headers) => {
    for (const header of headers) expect([header, fieldOf(table, header)]).toEqual([header, field]);
  });
});

test('flags and the places of people are not mistaken for fields', () => {
  for (const header of ['no_show__c', 'Converted', 'State', 'Deal - Pipeline']) {
    expect(fieldOf(fieldTables.prospects, header)).toBeUndefined();
  }
  expect(fieldOf(fieldTables.prospects, 'IsWon')).toBe('isWon');
  expect(fieldOf(fieldTables.activities, 'no_show__c')).toBe('noShow');
});
