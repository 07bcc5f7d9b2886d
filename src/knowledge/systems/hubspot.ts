import type { Preset } from './preset.js';

// Lists that several tables share. French and Portuguese were seen; Italian, German and Spanish are from memory.
// prettier-ignore
const recordId = ['Record ID', 'hs_object_id', 'ID record', 'ID de fiche d’informations', 'Datensatz-ID', 'ID de registro', 'ID del registro', 'ID do registro', 'ID do objeto'] as const;
// prettier-ignore
const dealStage = ['Deal Stage', 'Fase trattativa', 'Fase della trattativa', 'Phase de la transaction', 'Dealphase', 'Etapa del negocio', 'Etapa do negócio'] as const;
// prettier-ignore
const dealName = ['Deal Name', 'Nome trattativa', 'Nom de la transaction', 'Nombre del negocio', 'Nome do negócio'] as const;
// prettier-ignore
const closeDate = ['Close Date', 'Data di chiusura', 'Date de fermeture', 'Abschlussdatum', 'Fecha de cierre', 'Data de fechamento'] as const;
// prettier-ignore
const meetingOutcome = ['Meeting outcome', 'hs_meeting_outcome', 'Esito riunione', 'Résultat de la réunion', 'Meeting-Ergebnis', 'Resultado de la reunión', 'Resultado da reunião'] as const;
// prettier-ignore
const contactOwner = ['Contact owner', 'Proprietario del contatto', 'Propriétaire du contact', 'Zuständiger Mitarbeiter des Kontakts', 'Zuständiger Mitarbeiter', 'Propietario del contacto', 'Proprietário do contato'] as const;
// prettier-ignore
const lifecycle = ['Lifecycle Stage', 'Fase del ciclo di vita', 'Phase du cycle de vie', 'Lifecycle-Phase', 'Etapa del ciclo de vida', 'Fase do ciclo de vida', 'Estágio do ciclo de vida'] as const;
// prettier-ignore
const created = ['Create Date', 'Data di creazione', 'Date de création', 'Erstellungsdatum', 'Fecha de creación', 'Data de criação'] as const;
const associated = ['Associated Deal IDs', 'Associated Contact IDs'] as const;
const assignedTo = ['Activity assigned to', 'hubspot_owner_id', 'Atividade atribuída a'] as const;
// prettier-ignore
const activityDate = ['Activity date', 'hs_timestamp', 'Data attività', 'Date de l’activité', 'Aktivitätsdatum', 'Fecha de la actividad', 'Data da atividade'] as const;

// prettier-ignore
const dealColumns = {
  id: recordId,
  name: dealName,
  rep: ['Deal owner', 'hubspot_owner_id', 'Proprietario trattativa', 'Collaborateur de transaction', 'Propriétaire de la transaction', 'Deal-Verantwortlicher', 'Zuständiger Mitarbeiter', 'Propietario del negocio', 'Proprietário do negócio'],
  stage: dealStage,
  isWon: ['Is Closed Won', 'hs_is_closed_won'],
  isClosed: ['Is deal closed?', 'hs_is_closed'],
  created,
  closed: closeDate,
  amount: ['Amount', 'Importo', 'Montant', 'Betrag', 'Importe', 'Valor', 'Valor do negócio'],
  customer: ['Deal Type', 'Tipo di trattativa', 'Type de transaction', 'Tipo de negocio'],
  source: ['Original Traffic Source', 'hs_analytics_source', 'Original Source Type'],
  lostReason: ['Closed Lost Reason', 'closed_lost_reason_text', 'Motivo de fechamento perdido', 'Grund für verlorenen Deal', 'Motivo de cierre perdido'],
} as const;

/**
 * HubSpot. Headers are the labels of the account's language, often mixed with English ones, or the
 * internal names. Within a list: English, internal names, then Italian, French, German, Spanish and
 * Portuguese.
 */
// prettier-ignore
export const hubspot = {
  title: 'HubSpot',
  name: 'hubspot',
  keepsPast: true,
  tables: [
    {
      name: 'deals',
      role: 'prospects',
      marks: [recordId, dealStage],
      columns: dealColumns,
    },
    {
      // As they are imported, or with ids of somebody's own.
      name: 'deals without record ids',
      role: 'prospects',
      marks: [dealName, dealStage, [...created, ...closeDate]],
      columns: { ...dealColumns, id: ['Deal ID'] },
    },
    {
      // A contact says how far it came by its stage of the life cycle; beside deals it is a lead.
      name: 'contacts',
      role: 'prospects',
      marks: [recordId, lifecycle, [...contactOwner, 'Lead Status', 'Estado del lead', 'Statut du lead', 'Stato lead', 'Status do lead', 'hs_lead_status']],
      columns: {
        id: recordId,
        email: ['Email', 'Correo'],
        account: ['Associated Company', 'Company Name', 'Empresa asociada', 'Nombre de la empresa', 'Unternehmensname', 'Nom de l’entreprise', 'Nome da empresa', 'Nome dell’azienda'],
        rep: [...contactOwner, 'hubspot_owner_id'],
        stage: lifecycle,
        status: ['Lead Status', 'hs_lead_status', 'Stato lead', 'Statut du lead', 'Estado del lead', 'Status do lead'],
        created,
        qualifiedOn: ['Became an Opportunity Date', 'Became a Sales Qualified Lead Date', 'Fecha en que se convirtió en oportunidad'],
        wonOn: ['Became a Customer Date', 'Fecha en que se convirtió en cliente'],
        source: ['Original Traffic Source', 'Original Source', 'Fuente original'],
      },
    },
    {
      // The table of deals as data pipelines copy it.
      name: 'deals (property_… columns)',
      role: 'prospects',
      marks: [['deal_id'], ['property_dealname', 'property_createdate', 'deal_pipeline_stage_id', 'property_dealstage']],
      columns: {
        id: ['deal_id'],
        name: ['property_dealname'],
        rep: ['owner_id', 'property_hubspot_owner_id'],
        stage: ['property_dealstage', 'deal_pipeline_stage_id'],
        created: ['property_createdate'],
        closed: ['property_closedate'],
        amount: ['property_amount'],
      },
    },
    {
      name: 'calls',
      role: 'activities',
      marks: [
        recordId,
        ['Call outcome', 'hs_call_disposition', 'Call direction', 'hs_call_direction', 'Call title', 'hs_call_title', 'Résultat de l’appel', 'Anrufergebnis', 'Resultado de la llamada', 'Resultado da chamada', 'Direção da chamada'],
      ],
      columns: {
        id: recordId,
        prospect: ['Associated Deal IDs', 'hs_call_primary_deal', 'Associated Contact IDs'],
        prospectName: ['Associated Deal', 'Associated Contact'],
        rep: assignedTo,
        outcome: ['Call outcome', 'hs_call_disposition', 'Résultat de l’appel', 'Anrufergebnis', 'Resultado de la llamada', 'Resultado da chamada', 'Call status', 'hs_call_status'],
        date: activityDate,
      },
      constants: { type: 'Call' },
    },
    {
      name: 'meetings',
      role: 'activities',
      marks: [
        recordId,
        meetingOutcome,
      ],
      columns: {
        id: recordId,
        prospect: associated,
        prospectName: ['Associated Deal', 'Associated Contact'],
        rep: assignedTo,
        outcome: meetingOutcome,
        date: ['Meeting start time', 'hs_meeting_start_time', ...activityDate],
      },
      constants: { type: 'Meeting' },
    },
    {
      // Not seen as an export: the internal names are documented, the labels are from memory.
      name: 'emails',
      role: 'activities',
      marks: [recordId, ['Email subject', 'hs_email_subject', 'Email direction', 'hs_email_direction', 'Email send status', 'hs_email_status']],
      columns: {
        id: recordId,
        prospect: associated,
        rep: assignedTo,
        outcome: ['Email send status', 'hs_email_status'],
        date: activityDate,
      },
      constants: { type: 'Email' },
    },
    {
      // A task is a reminder: the call or e-mail it led to is logged as one.
      name: 'tasks',
      role: 'activities',
      marks: [recordId, ['Task title', 'hs_task_subject', 'Task status', 'hs_task_status']],
      columns: {
        id: recordId,
        prospect: associated,
        rep: ['Assigned to', 'hubspot_owner_id'],
        type: ['Task type', 'hs_task_type'],
        outcome: ['Task status', 'hs_task_status'],
        date: ['Completion date', 'hs_task_completion_date', 'Due date', 'hs_timestamp'],
      },
      constants: { type: 'Task' },
    },
    {
      name: 'notes',
      role: 'activities',
      marks: [recordId, ['Note body', 'hs_note_body']],
      columns: {
        id: recordId,
        prospect: associated,
        rep: assignedTo,
        date: activityDate,
      },
      constants: { type: 'Note' },
    },
    {
      name: 'activities',
      role: 'activities',
      marks: [recordId, ['Activity type'], ['Activity assigned to', 'Associated Deal IDs', 'Associated Contact IDs']],
      columns: {
        id: recordId,
        prospect: associated,
        rep: assignedTo,
        type: ['Activity type'],
        date: activityDate,
      },
    },
    {
      // The links of activities to deals as data pipelines copy them: what was done, for which deal, not when.
      name: 'engagements of deals',
      role: 'activities',
      marks: [['deal_id'], ['engagement_id'], ['engagement_type']],
      columns: { id: ['engagement_id'], prospect: ['deal_id'], type: ['engagement_type'] },
    },
    {
      name: 'deal property history',
      role: 'history',
      marks: [['deal_id', 'Object ID', 'Record ID'], ['timestamp'], ['value', 'Property value'], ['name', 'property', 'Property name'], ['source', 'sourceType', 'sourceId']],
      columns: {
        prospect: ['deal_id', 'Object ID', 'Record ID'],
        field: ['Property name', 'property', 'name'],
        to: ['Property value', 'value'],
        date: ['timestamp'],
      },
    },
    {
      name: 'deal stages',
      role: 'history',
      marks: [['deal_id'], ['date_entered'], ['value']],
      columns: { prospect: ['deal_id'], to: ['value'], date: ['date_entered'] },
    },
    {
      name: 'owners',
      role: 'reps',
      marks: [['active_user_id', 'userIdIncludingInactive'], ['email']],
      columns: { id: ['owner_id', 'id'], email: ['email'], firstName: ['first_name'], lastName: ['last_name'] },
    },
  ],
  stages: [
    // Seen in English, French, German, Spanish and Portuguese; Italian, and won and lost in French and German, from memory.
    ['booked', 'Appointment scheduled', 'Appuntamento programmato', 'Rendez-vous pris', 'Rendez-vous planifié', 'Termin geplant', 'Termin vereinbart', 'Terminvereinbarung', 'Cita programada', 'Compromisso agendado'],
    ['qualified', 'Qualified to buy', 'Qualificato per l’acquisto', 'Qualifiée pour l’achat', 'Qualifié pour l’achat', 'Für Kauf qualifiziert', 'Qualifiziert zum Kauf', 'Als kaufbereit eingestuft', 'Calificado para comprar', 'Qualificado para comprar'],
    ['booked', 'Presentation scheduled', 'Presentazione programmata', 'Présentation planifiée', 'Präsentation vereinbart', 'Präsentation geplant', 'Presentación programada', 'Apresentação agendada'],
    ['held', 'Decision maker bought-in', 'Decisore convinto', 'Intégration du décisionnaire', 'Entscheidungsträger eingebracht', 'Einkauf durch Entscheidungsträger', 'Tomador de decisão envolvido', 'Decisor envolvido'],
    // What HubSpot calls "Decision maker bought-in" in Spanish: who works in Spanish reads that a proposal was accepted.
    ['proposals', 'Propuesta aceptada'],
    ['proposals', 'Contract sent', 'Contratto inviato', 'Contrat envoyé', 'Vertrag gesendet', 'Vertrag verschickt', 'Contrato enviado'],
    ['wins', 'Closed won', 'Chiusa vinta', 'Fermé gagné', 'Fermée gagnée', 'Abgeschlossen und gewonnen', 'Cierre ganado', 'Negócio fechado', 'Fechado ganho'],
    ['lost', 'Closed lost', 'Chiusa persa', 'Fermé perdu', 'Fermée perdue', 'Abgeschlossen und verloren', 'Cierre perdido', 'Negócio perdido', 'Fechado perdido'],
  ],
  words: {
    outcomes: {
      // Through the interface for programs an outcome of a call is written as its id.
      reached: ['f240bbac-87c9-4f6e-bf70-924b57d47db7'],
      noAnswer: [
        '9d9162e7-6cf3-4944-bf63-4dff82258764', // Busy
        'a4c4c377-d246-4b32-a13b-75a56a4cd0ff', // Left live message
        'b2cf5968-551e-4856-9783-52b3da59a7d0', // Left voicemail
        '73a0d17f-1163-4015-bdd5-ec830791da20', // No answer
        '17b47fee-58de-441e-a44c-c6300d46f273', // Wrong number
        'Deixou mensagem ativa', 'Deixou mensagem de voz', 'Sem resposta', 'Número errado',
      ],
    },
  },
} as const satisfies Preset;
