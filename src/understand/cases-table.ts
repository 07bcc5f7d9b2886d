import { fold } from '../cells/text/fold.js';
import { Words } from '../cells/words/words.js';
import { caseStatusKinds } from '../knowledge/words/case-statuses.js';
import { type Columns, fitOf } from './candidates.js';
import { standsInOrder } from './order-of-days.js';
import { isAbout } from './header-words.js';
import { claims, fieldsNamed, tiers } from './headers.js';
import type { TableMapping } from './mapping.js';
import { namesDeals as isOfDeals } from './subjects.js';
import { toldBy } from './told.js';
import { wordClaims } from './wording.js';
import type { PresetTable, PresetTableOf } from '../knowledge/systems/preset.js';

// Lists are English, then Italian, French, German and Spanish.
// prettier-ignore
const ids = [
  'Case number', 'Case ID', 'Ticket ID', 'Ticket number', 'Ticket no', 'Incident number', 'Incident ID',
  'Numero caso', 'Numero del caso', 'Numero ticket', 'ID caso', 'Numero reclamo', 'Numéro de requête', 'Numéro de ticket', 'Numéro de demande', 'N° de demande', 'Numéro du ticket', 'ID du ticket', 'Numéro de dossier',
  'Kundenvorgangsnummer', 'Fallnummer', 'Ticketnummer', 'Vorgangsnummer', 'Ticket-Nr.', 'Vorgangs-ID', 'Fall-ID', 'Número de caso', 'Número de ticket', 'ID del ticket', 'Número de incidencia',
  'Número do chamado', 'Nº do chamado', 'ID do chamado', 'ID do ticket', 'Meldingnummer',
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
    id: [...ids, 'Issue key', 'Number', 'ID', 'Key', 'Record ID', 'Reference', 'Ref', 'Numero', 'Numéro', 'Référence', 'Nummer', 'Número', 'Folio', 'Protocollo', 'Protocolo', 'Chamado', 'N.', 'N°', 'Nº', 'ID record', 'ID de fiche d’informations', 'Datensatz-ID', 'ID de registro', 'ID do registro'],
    prospect: ['Customer ID', 'Account ID', 'Company ID', 'Requester ID', 'Contact ID', 'Associated Company IDs', 'Associated Contact IDs'],
    prospectName: ['Account Name', 'Customer', 'Customer name', 'Company name', 'Company', 'Associated company', 'Organization', 'Organizations', 'Requester', 'Requester name', 'Full name', 'Caller', 'Contact Name', 'Contact', 'Reporter', 'Associated contact', 'Submitted by', 'Raised by', 'Requested by', 'Reported by', 'End user', 'User', 'User name', 'Segnalato da', 'Utente', 'Demandé par', 'Utilisateur', 'Gemeldet von', 'Benutzer', 'Solicitado por', 'Reportado por', 'Usuario', 'Usuário'],
    rep: [...owners, 'Assignee', 'Assigned agent', 'Agent', 'Agent name', 'Assigned to', 'Assegnatario', 'Operatore', 'Assigné à', 'Bearbeiter', 'Agente', 'Agente asignado', 'Owner', 'Resolver', 'Resolved by', 'Closed by', 'Engineer', 'Specialist', 'Operator', 'Staff', 'Risolto da', 'Preso in carico da', 'Intervenant', 'Opérateur', 'Operador', 'Atendente', 'Behandelaar'],
    caseStatus: ['Ticket status', 'Case status', 'Status', 'State', 'Incident state', 'Stato', 'Statut', 'État', 'Estado', 'Current status', 'Resolution status', 'Status name', 'État de la demande', 'Zustand', 'Bearbeitungsstatus', 'Stand', 'Estatus', 'Situación', 'Situação', 'Status melding'],
    closedOn: [
      'Resolved time', 'Resolved at', 'Resolved on', 'Resolved date', 'Date resolved', 'Resolution date', 'Solved at', 'Resolved', 'Date/Time Closed', 'Closed date', 'Date closed', 'Closed at', 'Closed time', 'Close date', 'Closed',
      'Completed date', 'Completed at', 'Completed on', 'Completed', 'Completion date', 'Finished at', 'End date', 'End time', 'Data fine', 'Data di fine', 'Date de fin', 'Terminé le', 'Enddatum', 'Erledigt am', 'Schließdatum', 'Fecha de fin', 'Fecha fin', 'Fecha solución', 'Data fim', 'Data de conclusão', 'Afgehandeld op',
    ],
    resolved: ['Done', 'Finished', 'Completed', 'Fatto', 'Concluso', 'Terminé', 'Terminée', 'Erledigt', 'Hecho', 'Terminado', 'Finalizado', 'Concluído'],
    csat: ['CSAT', 'Survey score', 'Valutazione', 'Voto', 'Évaluation', 'Note', 'Valoración', 'Calificación', 'Avaliação', 'Nota', 'Tevredenheid', 'Beoordeling'],
    date: [
      'Date/Time Opened', 'Opened date', 'Date opened', 'Opened', 'Opened at', 'Open date', 'Created date', 'Create date', 'Created at', 'Created time', 'Created on', 'Created', 'Date created', 'Reported at', 'Reported on',
      'Data apertura', 'Data di apertura', 'Data/ora di apertura', 'Aperto il', 'Data creazione', 'Date d’ouverture', 'Date/Heure d’ouverture', 'Ouvert le', 'Date de création',
      'Geöffnet am', 'Eröffnet am', 'Eröffnungsdatum', 'Datum/Uhrzeit der Eröffnung', 'Erstellt am', 'Fecha de apertura', 'Fecha/hora de apertura', 'Abierto el', 'Fecha de creación',
      'Submitted', 'Submitted at', 'Requested', 'Richiesto', 'Aperto', 'Créé', 'Demandé', 'Ouvert', 'Angefragt', 'Eröffnet', 'Solicitado', 'Aberto', 'Geopend', 'Submitted on', 'Logged', 'Logged at', 'Reported', 'Received', 'Received at', 'Ouverture', 'Erstellt', 'Eingang', 'Angelegt', 'Gemeldet am', 'Creado', 'Abierto', 'Abertura', 'Aangemaakt', 'Geopend op', 'Datum gemeld',
    ],
  },
  constants: { type: 'Case' },
  // The status of a case is no outcome of an activity.
  always: ['caseStatus'],
  // Users of a service desk are those who ask.
  not: { rep: ['User', 'User name', 'User ID', 'Created by', 'Utente', 'Nome utente', 'Utilisateur', 'Benutzer', 'Benutzername', 'Usuario', 'Usuário'] },
  // Of what kind a case is says nothing of what was done.
  never: ['type'],
  byValues: true,
  ofNobody: true,
  isRetold: true,
} as const satisfies PresetTableOf<'activities'>;

const folded = (headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(fold));
const marks = folded(casesTable.marks.flat());
const cases = new Words(caseStatusKinds);

/** Whether a header says that a row is a case: its number, or whose case it is. */
const isMark = (header: string): boolean =>
  marks.has(fold(header)) ||
  (wordClaims('activities', header).some(({ field }) => field === 'id') &&
    isAbout(header, 'case')) ||
  (isAbout(header, 'case') && isAbout(header, 'seller'));

/** Types that a service desk has too, of cases or of how they came. */
const ofCases: ReadonlySet<string> = new Set([
  'service',
  'note',
  'event',
  'email',
  'call',
  'message',
]);

/**
 * Whether a column of types tells calls from appointments and the like: then it is a log of activities.
 *
 * @param isOfCases whether its columns, or its statuses, are those of cases
 */
function isLog({ profiles, words }: Columns, column: number, isOfCases: boolean): boolean {
  if (profiles.rows.length === 0) return true;
  return [...profiles.of(column).values.keys()].some((value) => {
    const kind = words.types.kindOf(value);
    return kind !== null && kind !== 'service' && !(isOfCases && ofCases.has(kind));
  });
}

/** Whether some status says that a case was resolved, and none that a deal was won. */
function resolves({ header, profiles, words }: Columns): boolean {
  const statuses = folded(casesTable.columns.caseStatus);
  return header.some((name, column) => {
    if (!statuses.has(fold(name))) return false;
    const said = [...profiles.of(column).values.keys()];
    const isResolved = (value: string) =>
      cases.kindOf(value) === 'resolved' && words.stages.kindOf(value) === null;
    return said.some(isResolved) && !said.some((value) => words.stages.kindOf(value) === 'wins');
  });
}

/** Whether a status says of most rows where a case stands. */
const stands = ({ header, profiles }: Columns): boolean =>
  header.some((name, column) => {
    const isStatus = folded(casesTable.columns.caseStatus).has(fold(name));
    return isStatus && profiles.of(column).share((value) => cases.kindOf(value) !== null) > 0.5;
  });

/** Whether some column names a deal, or is its number: what is done for one is no request for help. */
const namesDeals = (header: readonly string[]): boolean =>
  header.some((name) => {
    const isName = claims('prospects').get(fold(name))?.field === 'name';
    const isOf = isName && isAbout(name, 'record') && !isAbout(name, 'case');
    return isOf || (isAbout(name, 'key') && isOfDeals(name));
  });

/** Whether a status stands beside a column about something: who asked for help, who mends it, or how much it hurries. */
const standsBeside = (columns: Columns, concept: 'requester' | 'technician' | 'urgency'): boolean =>
  columns.header.some((name) => isAbout(name, concept)) && stands(columns);

/**
 * Whether the rows of a table are cases: its columns are those of a service desk, or say of each row what
 * only a case has. A column that says of what kind each case is, or how it came, makes no difference.
 */
export function isCases(columns: Columns, { columns: chosen, constants }: TableMapping): boolean {
  const { header } = columns;
  if (constants.has('type') || chosen.activities.has('type')) return false;
  const told = toldBy('activities', columns, chosen.activities);
  const isMarked = header.some(isMark);
  const isOfCases = isMarked || resolves(columns);
  // How it came (a channel) is no type of its own.
  const types = told.get('type')?.filter(({ tier }) => tier < tiers.last) ?? [];
  if (types.some(({ column }) => isLog(columns, column, isOfCases))) return false;
  const has = (...fields: readonly string[]) => fields.some((field) => told.has(field));
  const known = (headers: readonly string[]) =>
    header.some((name) => folded(headers).has(fold(name)));
  const { prospect, prospectName, rep, date } = casesTable.columns;
  const isOfSomebody =
    has('prospect', 'prospectName', 'prospectEmail', 'rep') ||
    known([...prospect, ...prospectName, ...rep]);
  const isDated = has('openedOn', 'date') || known(date);
  const isAsked = standsBeside(columns, 'requester');
  const isUrgent = standsBeside(columns, 'urgency');
  const isStanding = isAsked || isUrgent || (isMarked && stands(columns));
  if (!isOfSomebody && !isDated && !isStanding) return false;
  if (sells(columns) || (!isMarked && namesDeals(header))) return false;
  if (isMarked || has('caseStatus', 'firstContact', 'resolved')) return true;
  // What a repair costs makes no deal of it.
  if (isDated && standsBeside(columns, 'technician')) return true;
  // Only whoever asked for help says how satisfied they were.
  const isRated = header.some(
    (name, at) =>
      isAbout(name, 'satisfaction') && fitOf('activities', 'csat', columns, at) === 'yes',
  );
  if (isDated && isRated && !isDeals(columns)) return true;
  if (isDeals(columns)) return false;
  if ((has('openedOn') && has('closedOn')) || (isAsked && isDated && has('rep'))) return true;
  return (isDated || isUrgent || isAsked) && resolves(columns);
}

/**
 * Whether the rows tell of cases again and again, as where they stand changes, the newest last: then the last one of
 * each stands.
 */
export function isLogOfCases(columns: Columns, tableMapping: TableMapping): boolean {
  const { header, profiles } = columns;
  const key = header.findIndex(isMark);
  const changes = toldBy('history', columns, new Map()).get('date') ?? [];
  if (key === -1 || profiles.rows.length === 0 || !isCases(columns, tableMapping)) return false;
  return changes.length > 0 && changes.every(({ column }) => standsInOrder(profiles, key, column));
}

/** Whether a file of insurers or lawyers is a deal: it has a price, or a day it was offered, and a status says offered or won. */
function sells({ header, profiles, words }: Columns): boolean {
  const told = toldBy('prospects', { header, profiles, words }, new Map());
  if (!['amount', 'proposedOn', 'wonOn'].some((field) => told.has(field))) return false;
  const standings = ['stage', 'status'].flatMap((field) => told.get(field) ?? []);
  const isSold = (value: string) =>
    ['proposals', 'wins'].includes(words.stages.kindOf(value) ?? '') &&
    cases.kindOf(value) === null;
  return standings.some(({ column }) => [...profiles.of(column).values.keys()].some(isSold));
}

/** Whether columns are those of deals, which are opened and closed too. */
function isDeals(columns: Columns): boolean {
  const told = toldBy('prospects', columns, new Map());
  return ['stage', 'amount', 'wonOn', 'lostOn'].some((field) => told.has(field));
}

/** Headers that name whom a case is about, and never hold an id. */
const names = ['Account Name', 'Contact Name', 'Company name', 'Customer name'].map(fold);

/** Whether cases can only be linked to their customers by name. */
export function linksByName(
  header: readonly string[],
  { columns }: Pick<TableMapping, 'columns'>,
): boolean {
  const named = fieldsNamed('activities', header, columns.activities);
  const isId = (name: string) => fold(name) === fold('Requester ID');
  if (named.has('prospect') || header.some(isId)) return false;
  return header.some((name) => names.includes(fold(name)));
}

/** What is known of the columns of a table of cases; null where its rows are none. */
export const casesTableOf = (columns: Columns, tableMapping: TableMapping): PresetTable | null =>
  isCases(columns, tableMapping)
    ? { ...casesTable, join: linksByName(columns.header, tableMapping) ? 'name' : 'id' }
    : null;
