import { caseFields } from './case.js';
import type { Field } from './field.js';

/**
 * The fields of an activity. A header is compared without case, accents, spaces and punctuation, so
 * each spelling stands once; the field's own name always matches and is not listed. Within a list
 * the lines are English, then Italian, French, German and Spanish.
 */
// prettier-ignore
export const activityFields = {
  id: {
    meaning: 'What tells one activity from another.', kind: 'id', own: true,
    names: [
      'Activity ID', 'Record ID', 'Call ID', 'Meeting ID', 'Appointment ID', 'Task ID', 'Event ID', 'Email ID', 'Engagement ID', 'hs_object_id', '(Do Not Modify) Activity', '(Do Not Modify) Phone Call', '(Do Not Modify) Appointment', '(Do Not Modify) Email', '(Do Not Modify) Task',
      'ID attività', 'Attività - ID', 'ID appuntamento', 'ID de fiche d’informations', 'ID de l’activité', 'Activité - ID', 'Aktivitäts-ID', 'Aktivität - ID', 'Datensatz-ID', 'ID de actividad', 'ID de la actividad', 'Actividad - ID',
    ],
    weak: ['Number', 'Code', 'Codice', 'Nummer'],
  },
  prospect: {
    meaning: 'The id of the prospect the activity was for.', kind: 'id', united: true,
    names: [
      'Prospect ID', 'Deal ID', 'Opportunity ID', 'Lead ID', 'Potential ID', 'Associated Deal IDs', 'Associated deal ID', 'Associated lead IDs', 'WhatId', 
      'ID prospect', 'ID opportunità', 'ID trattativa', 'ID affare', 'Affare - ID', 'ID lead', 'Codice prospect',
      'ID de la transaction', 'ID de l’affaire', 'Affaire - ID', 'ID de l’opportunité', 'ID du prospect', 'ID du lead', 
      'Interessenten-ID', 'BP Code', 'Codice BP', 'GP-Code', 'Código SN', 'ID de oportunidad', 'ID de la oportunidad', 'ID del negocio', 'ID del trato', 'Trato - ID', 
    ],
    weak: [
      'WhoId', 'Contact ID', 'Associated Contact IDs', 'Associated contact ID', 'ID contatto', 'ID contact', 'ID du contact', 'Kontakt-ID', 'ID de contacto',
      'Customer ID', 'Account ID', 'Company ID', 'Business ID', 'Associated company IDs', 'Related to ID', 'Parent ID', 'Regarding ID', 'ID cliente', 'ID azienda', 'ID client', 'Kundennummer',
    ],
  },
  prospectName: {
    meaning: 'The name of that prospect, for --join name; the best first: the deal, then the company or person.', kind: 'text', ranked: true,
    names: [
      'Deal', 'Deal name', 'Deal - Title', 'Activity - Deal', 'Associated deal', 'Associated deals', 'Opportunity', 'Opportunity name', 'Potential name', 'Lead', 'Lead name', 'Regarding', 'Related to', 'Customer', 'Customer name',
      'Account', 'Account name', 'Company', 'Company name', 'Business', 'Business name', 'BP Name', 'Business partner', 'Organization', 'Activity - Organization', 'Contact', 'Contact name', 'Contact person', 'Activity - Contact person', 'Associated contact',
      'Opportunità', 'Nome opportunità', 'Trattativa', 'Affare', 'Attività - Affare', 'Cliente', 'Azienda', 'Nome BP', 'Contatto', 'Relativo a', 'Transaction', 'Nom de la transaction', 'Affaire', 'Affaire - Titre', 'Activité - Affaire', 'Opportunité', 'Client', 'Concernant',
      'Deal - Titel', 'Aktivität - Deal', 'Interessent', 'Kunde', 'Firma', 'GP-Name', 'Geschäftspartner', 'Bezug', 'Oportunidad', 'Negocio', 'Trato', 'Actividad - Trato', 'Contacto', 'Empresa', 'Nombre SN', 'Socio de negocios'],
    weak: [],
  },
  prospectEmail: {
    meaning: 'The e-mail address of that prospect, for --join email.', kind: 'text', ranked: true,
    names: ['Contact email', 'Lead email', 'Person - Email', 'Activity - Contact email', 'Email address', 'Email', 'Indirizzo email', 'Adresse e-mail', 'Courriel', 'E-Mail-Adresse', 'Correo electrónico'],
    weak: ['Attendee email', 'Associated contact email'],
  },
  rep: {
    meaning: 'Who performed the activity.', kind: 'text',
    names: [
      'Performed by', 'Sales rep', 'Sales representative', 'Salesperson', 'Seller', 'Activity owner', 'Call owner', 'Meeting owner', 'Appointment owner', 'Event owner', 'Task owner', 'Host', 'Activity assigned to', 'Activity - Assigned to user', 'Assigned to user',
      'Eseguito da', 'Venditore', 'Agente', 'Agente commerciale', 'Commerciale', 'Titolare attività', 'Attività - Assegnato all’utente', 'Effectué par', 'Commercial', 'Vendeur', 'Propriétaire de l’activité', 'Activité - Attribué à l’utilisateur', 'Attribué à l’utilisateur',
      'Durchgeführt von', 'Vertriebsmitarbeiter', 'Verkäufer', 'Aktivitätsinhaber', 'Aktivität - Zugewiesen an Benutzer', 'Realizado por', 'Vendedor', 'Comercial', 'Actividad - Asignado al usuario',
    ],
    weak: [
      'Owner', 'Owner name', 'Assigned to', 'Assigned', 'Assigned user name', 'Relationship manager', 'Relationship manager name', 'RM name', 'Loan officer', 'Inside sales rep', 'Outside sales rep', 'Business development manager', 'BDM', 'BDM name', 'Telecaller', 'Telecaller name', 'Lead handler', 'Allocated to', 'Gestore clienti', 'Chargé de clientèle', 'Firmenkundenbetreuer', 'Gestor de clientes', 'Gerente de relacionamento', 'Agent', 'User', 'User name', 'Titolare', 'Proprietario', 'Responsabile', 'Assegnato a', 'Utente', 'Propriétaire', 'Responsable', 'Attribué à', 'Assigné à', 'Utilisateur',
      'Inhaber', 'Besitzer', 'Zugewiesen an', 'Benutzer', 'Propietario', 'Asignado a', 'Usuario', 
    ],
    last: [
      'Owner email', 'Assigned user', 'Owner ID', 'Activity Owner.id', 'Call Owner.id', 'Task Owner.id', 'Host.id', 'HubSpot owner ID', 'Assigned user ID', 'user_id', 'user_id/id', 'Created by',
    ],
  },
  type: {
    meaning: 'What was done: a call, an appointment, a proposal, …', kind: 'word',
    names: [
      'Activity type', 'Engagement type', 'Interaction type', 'Touch type', 'Task type', 'Event type', 'Tipo attività', 'Tipo di attività', 'Attività - Tipo', 'Tipo', 'Type d’activité', 'Activité - Type',
      'Aktivitätsart', 'Aktivitätstyp', 'Aktivität - Typ', 'Art der Aktivität', 'Typ', 'Art', 'Tipo de actividad', 'Actividad - Tipo',
    ],
    weak: ['Attività', 'Azione', 'Activité', 'Aktivität', 'Aktion', 'Actividad', 'Acción', 'Call and meeting type', 'TaskSubtype'],
    last: [
      'Activity', 'Kind', 'Action', 'Event', 'Evento', 'Événement', 'Ereignis', 'Channel', 'Canale', 'Canal', 'Kanal',
    ],
  },
  outcome: {
    meaning: 'What came of it: held, no show, interested, refused, … or else its status.', kind: 'word', united: true,
    names: [
      'Activity outcome', 'Call outcome', 'Meeting outcome', 'Appointment outcome', 'Call result', 'Result', 'Disposition', 'Call disposition', 'hs_call_disposition', 'hs_meeting_outcome', 'Esito', 'Esito attività', 'Esito chiamata', 'Esito appuntamento', 'Risultato',
      'Résultat', 'Résultat de l’appel', 'Résultat de l’activité', 'Résultat de la réunion', 'Résultat du rendez-vous', 'Ergebnis', 'Anrufergebnis', 'Gesprächsergebnis', 'Terminergebnis', 'Meeting-Ergebnis', 'Resultado', 'Resultado de la llamada', 'Resultado de la reunión',
    ],
    weak: [
      'Appointment status', 'Meeting status', 'Call status', 'Activity status', 'Event status', 'Task status', 'Status', 'Stato attività', 'Stato appuntamento', 'Stato chiamata', 'Stato', 'Statut de l’activité', 'Activité - Statut', 'Statut', 'Aktivitätsstatus', 'Terminstatus', 'Anrufstatus', 'Estado de la actividad', 'Estado', 'Status reason',
      
    ],
    last: [
      'Activity - Done', 'Done', 'Completed', 'Attività - Fatto', 'Fatto', 'Completato', 'Activité - Terminée', 'Terminé', 'Aktivität - Erledigt', 'Erledigt', 'Actividad - Hecho', 'Hecho', 'Completado', 'IsClosed', 'Closed',
    ],
  },
  wasHeld: {
    meaning: 'Whether the appointment was honoured, as yes or no; only a yes says so.', kind: 'flag',
    names: ['First meeting held', 'first_meeting_held__c', 'Meeting was held'],
    weak: [],
  },
  noShow: {
    meaning: 'Whether nobody turned up, as yes or no.', kind: 'flag',
    names: ['Is no show', 'no_show__c'],
    weak: [],
  },
  date: {
    meaning: 'The day of the activity.', kind: 'date',
    names: [
      'Activity date', 'StartDateTime', 'Start date', 'Date start', 'Start time', 'Meeting start time', 'Call start time', 'Call date', 'Called at', 'Called on', 'Meeting date', 'Appointment date', 'Event date', 'Activity date time', 'Date and time', 'Datetime', 'Activity - Due date', 'Scheduled start',
      'Data attività', 'Data appuntamento', 'Data inizio', 'Data di inizio', 'Data e ora', 'Data chiamata', 'Chiamato il', 'Attività - Data di scadenza', 'Data', 'Date de l’activité', 'Date d’activité', 'Date de début', 'Date du rendez-vous', 'Appelé le', 'Activité - Date d’échéance',
      'Aktivitätsdatum', 'Startdatum', 'Beginn', 'Angerufen am', 'Aktivität - Fälligkeitsdatum', 'Datum', 'Fecha de la actividad', 'Fecha de actividad', 'Fecha de inicio', 'Llamado el', 'Actividad - Fecha de vencimiento', 'Fecha',
    ],
    weak: [
      'Start', 'Inizio', 'Début', 'Inicio', 'Due date', 'Timestamp', 'hs_timestamp', 'Activity - Marked as done time', 'Marked as done time', 'Completed on', 'Completed at', 'Completed date', 'Actual end', 'EndDateTime', 'End date', 'Data scadenza', 'Date d’échéance', 'Fälligkeitsdatum', 'Fällig am', 'Fecha de vencimiento',
      'Created date', 'Create date', 'Date created', 'Created on', 'Created at', 'Created time', 'Date entered', 'Add time', 'Activity - Add time', 'Data creazione', 'Date de création', 'Date d’ajout', 'Activité - Date d’ajout', 'Erstelldatum', 'Erstellt am', 'Fecha de creación', 'Data de criação',
    ],
  },
  amount: {
    meaning: 'The money the activity is about: the proposal, the sale or the order.', kind: 'amount',
    names: ['Proposal amount', 'Offer amount', 'Quote amount', 'Order amount', 'Sale amount', 'Importo', 'Importo offerta', 'Importo ordine', 'Ammontare', 'Montant', 'Montant du devis', 'Montant de l’offre', 'Betrag', 'Angebotswert', 'Auftragswert', 'Importe', 'Monto'],
    weak: ['Value', 'Revenue', 'Total amount', 'Valore', 'Valeur', 'Wert', 'Umsatz', 'Valor'],
  },
  currency: {
    meaning: 'The currency of the amount.', kind: 'text',
    names: ['Currency code', 'Currency ISO code', 'Currency name', 'Valuta', 'Divisa', 'Devise', 'Monnaie', 'Währung', 'Moneda', 'Moeda'],
    weak: ['ISO code'],
  },
  minutes: {
    meaning: 'How long it took, in minutes, or as h:mm or h:mm:ss.', kind: 'duration',
    names: ['Duration in minutes', 'Duration (minutes)', 'Duration (min)', 'Handling time (minutes)', 'Handle time (minutes)', 'Handling time (min)', 'Handle time (min)', 'Average handling time (minutes)', 'Average handling time (min)', 'Average handle time (min)', 'AHT (min)', 'AHT (minutes)', 'Tempo di gestione (minuti)', 'Tempo di gestione (min)', 'Durée de traitement (minutes)', 'Durée de traitement (min)', 'Bearbeitungsdauer (Minuten)', 'Bearbeitungsdauer (min)', 'Tiempo de gestión (minutos)', 'Tempo de atendimento (minutos)', 'Tempo de atendimento (min)', 'Minuti', 'Durata in minuti', 'Durata (minuti)', 'Durata (min)', 'Durée en minutes', 'Durée (minutes)', 'Durée (min)', 'Minuten', 'Dauer in Minuten', 'Dauer (Minuten)', 'Dauer (min)', 'Minutos', 'Duración en minutos', 'Duración (minutos)', 'Duración (min)'],
    weak: ['Duration', 'Activity - Duration', 'Actual duration', 'Handling time', 'Handle time', 'Durata', 'Attività - Durata', 'Durée', 'Activité - Durée', 'Dauer', 'Aktivität - Dauer', 'Duración', 'Actividad - Duración'],
  },
  csat: {
    meaning: 'How satisfied the customer said they were: a number, stars or words.', kind: 'rating', beside: 'id',
    names: ['CSAT score', 'Customer satisfaction', 'Customer satisfaction score', 'Satisfaction score', 'Satisfaction rating', 'Happiness rating', 'Survey result', 'Survey results', 'Risultati sondaggio', 'Risultati del sondaggio', 'Résultats de l’enquête', 'Umfrageergebnis', 'Umfrageergebnisse', 'Resultados de la encuesta', 'Resultado da pesquisa', 'Resultados da pesquisa', 'Soddisfazione', 'Soddisfazione cliente', 'Soddisfazione del cliente', 'Satisfaction client', 'Satisfaction du client', 'Kundenzufriedenheit', 'Satisfacción', 'Satisfacción del cliente'],
    weak: ['Satisfaction', 'Rating', 'Score', 'Valutazione', 'Punteggio', 'Zufriedenheit', 'Bewertung', 'Puntuación'],
  },
  resolved: {
    meaning: 'Whether the customer’s request was resolved.', kind: 'flag',
    names: ['Is resolved', 'Ticket resolved', 'Case resolved', 'Issue resolved', 'Risolto', 'Risolta', 'Résolu', 'Résolue', 'Gelöst', 'Resuelto', 'Resuelta'],
    weak: ['Solved'],
  },
  ...caseFields,
} as const satisfies Record<string, Field>;
