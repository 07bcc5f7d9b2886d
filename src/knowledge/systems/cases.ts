import type { PresetTableOf } from './preset.js';

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

/** What a column of the numbers of cases may be called that numbers no sale, either. */
// prettier-ignore
export const requestNames = [
  'Ticket', 'Tickets', 'Issue', 'Incident', 'Complaint', 'Work order', 'Service request', 'Support ticket', 'Support case',
  'Segnalazione', 'Reclamo', 'Intervento', 'Réclamation', 'Intervention', 'Signalement',
  'Störung', 'Reklamation', 'Meldung', 'Serviceauftrag', 'Incidencia', 'Reclamación', 'Aviso', 'Incidente', 'Ocorrência', 'Melding', 'Klacht',
] as const;

/** What a column of the numbers of cases may be called, where it holds numbers or codes. */
// prettier-ignore
export const caseNames = [
  ...requestNames,
  'Case', 'Request', 'Caso', 'Richiesta', 'Pratica', 'Demande', 'Requête', 'Dossier',
  'Fall', 'Vorgang', 'Anfrage', 'Solicitud', 'Petición', 'Expediente', 'Solicitação', 'Requisição', 'Zaak',
] as const;

/** What a column of any numbers may be called, of cases as of counts. */
export const plainNumbers = [
  '#',
  'Nr',
  'Nr.',
  'Num',
  'Num.',
  'Núm.',
  'Nro',
  'Nro.',
  '№',
  'Lfd. Nr.',
  'Code',
  'Codice',
  'Código',
] as const;

/** What a column of where cases stand may be called that may as well say in which federal state each is. */
export const stateNames = ['State', 'Stato', 'État', 'Estado'] as const;

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
    prospectName: ['Account Name', 'Customer', 'Customer name', 'Cliente', 'Client', 'Kunde', 'Klant', 'Company name', 'Company', 'Associated company', 'Organization', 'Organizations', 'Requester', 'Requester name', 'Full name', 'Caller', 'Contact Name', 'Contact', 'Reporter', 'Associated contact', 'Submitted by', 'Raised by', 'Requested by', 'Reported by', 'End user', 'User', 'User name', 'Segnalato da', 'Utente', 'Demandé par', 'Utilisateur', 'Gemeldet von', 'Benutzer', 'Solicitado por', 'Reportado por', 'Usuario', 'Usuário'],
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
  not: {
    // A status that is no word of cases is no outcome either; in French an issue is one.
    outcome: ['Ticket status', 'Case status', 'Status', 'State', 'Incident state', 'Stato', 'Statut', 'État', 'Estado', 'Zustand', 'Issue'],
    rep: ['User', 'User name', 'User ID', 'Created by', 'Utente', 'Nome utente', 'Utilisateur', 'Benutzer', 'Benutzername', 'Usuario', 'Usuário'],
  },
  // Of what kind a case is says nothing of what was done.
  never: ['type'],
  byValues: true,
  ofNobody: true,
  isRetold: true,
} as const satisfies PresetTableOf<'activities'>;
