import type { Table } from '../read/table.js';
import { fieldsNamed } from './headers.js';
import { fold } from '../cells/text/fold.js';
import type { TableMapping } from './mapping.js';
import type { PresetTable, PresetTableOf } from '../knowledge/systems/preset.js';

// Lists are English, then Italian, French, German and Spanish.
// prettier-ignore
const ids = [
  'Case number', 'Case ID', 'Ticket ID', 'Ticket number', 'Ticket no', 'Incident number', 'Incident ID',
  'Numero caso', 'Numero del caso', 'Numero ticket', 'ID caso', 'Numero reclamo', 'Numéro de requête', 'Numéro de ticket', 'Numéro du ticket', 'ID du ticket', 'Numéro de dossier',
  'Kundenvorgangsnummer', 'Fallnummer', 'Ticketnummer', 'Vorgangsnummer', 'Número de caso', 'Número de ticket', 'ID del ticket', 'Número de incidencia',
] as const;
// prettier-ignore
const owners = [
  'Case owner', 'Ticket owner', 'Incident owner', 'Titolare caso', 'Titolare del caso', 'Proprietario del ticket', 'Assegnatario del ticket',
  'Propriétaire de la requête', 'Propriétaire du ticket', 'Kundenvorgangsinhaber', 'Ticketinhaber', 'Fallinhaber', 'Propietario del caso', 'Propietario del ticket',
] as const;

/**
 * A table of cases: requests for help and complaints, one a row, as a service desk lists them (Salesforce
 * cases, tickets of Zendesk and HubSpot). No column says of what type they are, for they are all of one,
 * and the plain names of its columns mean something else than in a list of calls.
 */
// prettier-ignore
export const casesTable = {
  name: 'cases',
  role: 'activities',
  marks: [[...ids, ...owners]],
  columns: {
    id: [...ids, 'Number', 'ID'],
    prospect: ['Customer ID', 'Account ID', 'Company ID', 'Requester ID', 'Contact ID'],
    prospectName: ['Account Name', 'Customer', 'Customer name', 'Company name', 'Associated company', 'Organization', 'Requester', 'Contact Name', 'Associated contact'],
    rep: [...owners, 'Assignee', 'Assigned agent', 'Agent', 'Agent name', 'Assegnatario', 'Operatore', 'Assigné à', 'Bearbeiter', 'Agente', 'Agente asignado', 'Owner'],
    caseStatus: ['Ticket status', 'Case status', 'Status', 'State', 'Stato', 'Statut', 'État', 'Estado'],
    closedOn: [
      'Date/Time Closed', 'Closed date', 'Date closed', 'Closed at', 'Close date', 'Closed',
    ],
    date: [
      'Date/Time Opened', 'Opened date', 'Date opened', 'Opened', 'Opened at', 'Open date', 'Created date', 'Create date', 'Created at', 'Created', 'Date created',
      'Data apertura', 'Data di apertura', 'Data/ora di apertura', 'Aperto il', 'Data creazione', 'Date d’ouverture', 'Date/Heure d’ouverture', 'Ouvert le', 'Date de création',
      'Geöffnet am', 'Eröffnet am', 'Eröffnungsdatum', 'Datum/Uhrzeit der Eröffnung', 'Erstellt am', 'Fecha de apertura', 'Fecha/hora de apertura', 'Abierto el', 'Fecha de creación',
    ],
  },
  constants: { type: 'Case' },
  // The status of a case is no outcome of an activity.
  always: ['caseStatus'],
  isRetold: true,
} as const satisfies PresetTableOf<'activities'>;

const folded = (headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(fold));
const marks = folded(casesTable.marks.flat());
const { prospect, prospectName, rep } = casesTable.columns;
const people = folded([...prospect, ...prospectName, ...rep]);

/**
 * Whether the rows of a table are cases: nothing says of what type they are, and its columns are those
 * of a service desk, or say of each row what only a case has.
 */
export function isCases({ header }: Table, { columns, constants }: TableMapping): boolean {
  const named = fieldsNamed('activities', header, columns.activities);
  if (named.has('type') || constants.has('type')) return false;
  const bears = (known: ReadonlySet<string>) => header.some((name) => known.has(fold(name)));
  const ofPeople = ['prospect', 'prospectName', 'prospectEmail', 'rep'] as const;
  if (!ofPeople.some((field) => named.has(field)) && !bears(people)) return false;
  return (
    bears(marks) ||
    ['caseStatus', 'firstContact', 'resolved'].some((field) => named.has(field)) ||
    (named.has('openedOn') && named.has('closedOn') && !isDeals(header))
  );
}

/** Whether columns are those of deals, which are opened and closed too. */
function isDeals(header: readonly string[]): boolean {
  const named = fieldsNamed('prospects', header, new Map());
  return ['stage', 'amount', 'wonOn', 'lostOn'].some((field) => named.has(field));
}

/** Headers that name whom a case is about, and never hold an id. */
const names = ['Account Name', 'Contact Name', 'Company name', 'Customer name'].map(fold);

/** Whether cases can only be linked to their customers by name. */
export function linksByName({ header }: Table, { columns }: TableMapping): boolean {
  const named = fieldsNamed('activities', header, columns.activities);
  const isId = (name: string) => fold(name) === fold('Requester ID');
  if (named.has('prospect') || header.some(isId)) return false;
  return header.some((name) => names.includes(fold(name)));
}

/** What is known of the columns of a table of cases; null where its rows are none. */
export const casesTableOf = (table: Table, tableMapping: TableMapping): PresetTable | null =>
  isCases(table, tableMapping)
    ? { ...casesTable, join: linksByName(table, tableMapping) ? 'name' : 'id' }
    : null;
