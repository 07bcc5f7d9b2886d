import type { Preset } from './preset.js';

// Lists that several tables share.
// prettier-ignore
const opportunityId = ['Opportunity ID', 'ID opportunità', 'ID de l’opportunité', 'ID de la oportunidad'] as const;
// prettier-ignore
const opportunityName = ['Opportunity Name', 'Nome opportunità', 'Nom de l’opportunité', 'Nombre de la oportunidad'] as const;
const fromStage = ['From Stage', 'Da fase', 'De l’étape', 'Von Phase', 'De la etapa'] as const;
const toStage = ['To Stage', 'A fase', 'À l’étape', 'Zu Phase', 'A la etapa'] as const;
// prettier-ignore
const oldValue = ['Old Value', 'Vecchio valore', 'Ancienne valeur', 'Alter Wert', 'Valor anterior'] as const;
// prettier-ignore
const newValue = ['New Value', 'Nuovo valore', 'Nouvelle valeur', 'Neuer Wert', 'Nuevo valor'] as const;
// prettier-ignore
const lastModified = ['Last Modified', 'Last Modified Date', 'Ultima modifica', 'Dernière modification', 'Letzte Änderung', 'Última modificación'] as const;
const stage = ['Stage', 'Fase', 'Étape', 'Phase', 'Etapa'] as const;
/** What somebody adds to leads for the day they became an SQL, which is before they are converted. */
const asSql = ['SQL Date', 'SQL_Date__c'] as const;
// prettier-ignore
const leadStatus = ['Lead Status', 'Stato lead', 'Statut de la piste', 'Statut du lead', 'Estado del lead'] as const;
// prettier-ignore
const created = ['Created Date', 'Data creazione', 'Date de création', 'Erstelldatum', 'Fecha de creación'] as const;
// prettier-ignore
const closeDate = ['Close Date', 'Data chiusura', 'Date de clôture', 'Schlusstermin', 'Fecha de cierre'] as const;
// prettier-ignore
const opportunityOwner = ['Opportunity Owner', 'Titolare opportunità', 'Propriétaire de l’opportunité', 'Opportunity-Inhaber', 'Propietario de la oportunidad'] as const;
// prettier-ignore
const leadOwner = ['Lead Owner', 'Titolare lead', 'Propriétaire de la piste', 'Lead-Inhaber', 'Opportunity-Inhaber', 'Propietario del lead'] as const;
// prettier-ignore
const editDate = ['Edit Date', 'Data modifica', 'Date de modification', 'Bearbeitungsdatum', 'Fecha de modificación'] as const;
// prettier-ignore
const fieldEvent = ['Field / Event', 'Campo / Evento', 'Champ / Événement', 'Feld / Ereignis'] as const;

// prettier-ignore
const opportunity = {
  id: ['Id'],
  name: ['Name'],
  rep: ['Owner.Name', 'OwnerId'],
  stage: ['StageName'],
  isWon: ['IsWon'],
  isClosed: ['IsClosed'],
  source: ['LeadSource'],
  created: ['CreatedDate'],
  closed: ['CloseDate'],
  amount: ['Amount'],
  currency: ['CurrencyIsoCode'],
  customer: ['Type'],
} as const;

/**
 * Salesforce: reports, with the labels of the user's language, and tables of the Data Loader and the API,
 * whose names stand with or without underscores. Within a list: English, names of the API, then Italian,
 * French, German and Spanish. Spanish headers are from memory.
 */
// prettier-ignore
export const salesforce = {
  title: 'Salesforce',
  name: 'salesforce',
  keepsPast: true,
  tables: [
    {
      name: 'opportunities report',
      role: 'prospects',
      marks: [
        [...opportunityOwner, ...opportunityName],
        stage,
        [...closeDate, ...created],
      ],
      columns: {
        id: opportunityId,
        name: [...opportunityName, 'Account Name', 'Nome account', 'Nom du compte', 'Nombre de la cuenta'],
        rep: opportunityOwner,
        stage,
        isWon: ['Won', 'Vinta', 'Gagnée', 'Gewonnen', 'Ganada'],
        isClosed: ['Closed', 'Chiusa', 'Fermée', 'Geschlossen', 'Cerrada'],
        source: ['Lead Source', 'Origine del lead', 'Source du lead', 'Lead-Quelle', 'Origen del lead'],
        created,
        closed: closeDate,
        amount: ['Amount', 'Ammontare', 'Montant', 'Opportunity-Betrag', 'Betrag', 'Importe'],
        currency: ['Amount Currency', 'Opportunity-Betrag Währung'],
        customer: ['Type', 'Tipo', 'Typ'],
      },
    },
    {
      name: 'leads report',
      role: 'prospects',
      marks: [
        leadStatus,
        [...leadOwner, 'Company / Account', 'Firma/Account'],
        [...created, 'Lead ID'],
      ],
      columns: {
        id: ['Lead ID', 'ID lead', 'ID de la piste'],
        name: ['Company / Account', 'Firma/Account', 'Company', 'Società', 'Société', 'Firma', 'Full Name'],
        email: ['Email'],
        rep: leadOwner,
        status: leadStatus,
        source: ['Lead Source', 'Fonte del lead', 'Source de la piste', 'Lead-Quelle', 'Origen del lead'],
        temperature: ['Rating'],
        created,
        qualifiedOn: [...asSql, 'Converted Date', 'Konvertierungsdatum'],
        amount: ['Opportunity Amount', 'Opportunity-Betrag'],
      },
    },
    {
      name: 'Opportunity',
      role: 'prospects',
      marks: [['StageName'], ['CloseDate'], ['Name', 'OwnerId', 'IsWon', 'IsClosed', 'LeadSource']],
      columns: opportunity,
    },
    {
      // With the names of a warehouse; the history has neither an account nor an owner.
      name: 'Opportunity of a warehouse',
      role: 'prospects',
      marks: [['OpportunityId'], ['StageName'], ['CloseDate'], ['AccountId', 'OwnerId', 'LeadSource', 'IsWon', 'IsClosed']],
      columns: { ...opportunity, id: ['OpportunityId'], name: ['OpportunityName', 'Name'] },
    },
    {
      name: 'Lead',
      role: 'prospects',
      marks: [['IsConverted', 'ConvertedDate', 'ConvertedOpportunityId'], ['Status'], ['OwnerId', 'LeadSource']],
      columns: {
        id: ['Id'],
        name: ['Company', 'Name'],
        email: ['Email'],
        rep: ['Owner.Name', 'OwnerId'],
        status: ['Status'],
        source: ['LeadSource'],
        temperature: ['Rating'],
        created: ['CreatedDate'],
        qualifiedOn: [...asSql, 'ConvertedDate'],
      },
    },
    {
      name: 'Event',
      role: 'activities',
      marks: [['StartDateTime', 'ActivityDateTime'], ['EndDateTime', 'DurationInMinutes'], ['WhatId', 'WhoId']],
      columns: {
        id: ['Id'],
        prospect: ['WhatId', 'WhoId'],
        rep: ['Owner.Name', 'OwnerId'],
        type: ['Type', 'EventSubtype'],
        wasHeld: ['first_meeting_held__c'],
        noShow: ['no_show__c'],
        date: ['StartDateTime', 'ActivityDateTime', 'ActivityDate'],
        minutes: ['DurationInMinutes'],
      },
      constants: { type: 'Event' },
    },
    {
      name: 'Task',
      role: 'activities',
      marks: [['WhatId', 'WhoId'], ['ActivityDate'], ['Status', 'TaskSubtype']],
      columns: {
        id: ['Id'],
        prospect: ['WhatId', 'WhoId'],
        rep: ['Owner.Name', 'OwnerId'],
        type: ['Type', 'TaskSubtype'],
        outcome: ['Status'],
        wasHeld: ['first_meeting_held__c'],
        noShow: ['no_show__c'],
        date: ['ActivityDate', 'CompletedDateTime', 'CreatedDate'],
      },
      constants: { type: 'Task' },
    },
    {
      // Other languages than English are from memory.
      name: 'opportunity history report with ids',
      role: 'history',
      marks: [
        fromStage,
        toStage,
        opportunityId,
      ],
      columns: {
        prospect: opportunityId,
        prospectName: opportunityName,
        from: fromStage,
        to: toStage,
        date: lastModified,
      },
    },
    {
      name: 'opportunity history report',
      role: 'history',
      marks: [
        fromStage,
        toStage,
        // Without it nothing says which deal a row is of: it is an export of something else.
        opportunityName,
      ],
      columns: {
        prospectName: opportunityName,
        from: fromStage,
        to: toStage,
        date: lastModified,
      },
      join: 'name',
    },
    {
      // The report, and OpportunityFieldHistory of the API. Other languages than English are from memory.
      name: 'opportunity field history with ids',
      role: 'history',
      marks: [
        oldValue,
        newValue,
        opportunityId,
      ],
      columns: {
        prospect: opportunityId,
        prospectName: opportunityName,
        field: [...fieldEvent, 'Field'],
        from: oldValue,
        to: newValue,
        date: [...editDate, 'CreatedDate'],
      },
    },
    {
      name: 'opportunity field history',
      role: 'history',
      marks: [
        oldValue,
        newValue,
        [...editDate, ...fieldEvent],
        opportunityName,
      ],
      columns: {
        prospectName: opportunityName,
        field: fieldEvent,
        from: oldValue,
        to: newValue,
        date: editDate,
      },
      join: 'name',
    },
    {
      name: 'OpportunityHistory',
      role: 'history',
      marks: [['OpportunityId'], ['StageName'], ['CreatedDate', 'SystemModstamp']],
      columns: {
        prospect: ['OpportunityId'],
        to: ['StageName'],
        date: ['CreatedDate', 'SystemModstamp'],
      },
    },
    {
      // Every version of the table of opportunities, as data pipelines keep it.
      name: 'versions of opportunities',
      role: 'history',
      marks: [['_fivetran_start'], ['StageName'], ['Id']],
      columns: { prospect: ['Id'], prospectName: ['Name'], to: ['StageName'], date: ['_fivetran_start'], },
    },
    {
      name: 'User',
      role: 'reps',
      marks: [['Username'], ['Alias', 'ProfileId', 'UserRoleId', 'UserType', 'CommunityNickname', 'Profile']],
      columns: {
        id: ['Id', 'User ID'],
        login: ['Username'],
        email: ['Email'],
        name: ['Name', 'Full Name'],
        firstName: ['FirstName'],
        lastName: ['LastName'],
      },
    },
  ],
  stages: [
    // Won and lost were seen in German; the other translations are from memory.
    // Among them are the statuses of leads and the shorter pipeline of newer accounts (Qualify to Negotiate).
    ['targets', 'Open - Not Contacted', 'Working - Contacted'],
    ['targets', 'Prospecting', 'Prospezione', 'Prospection', 'Kundenakquise', 'Prospección'],
    ['qualified', 'Closed - Converted'],
    ['qualified', 'Qualify'],
    ['qualified', 'Qualification', 'Qualificazione', 'Qualifizierung', 'Calificación'],
    ['booked', 'Meet & Present'],
    ['booked', 'Needs Analysis', 'Analisi dei bisogni', 'Analisi delle esigenze', 'Analyse des besoins', 'Bedarfsanalyse', 'Análisis de necesidades'],
    ['booked', 'Value Proposition', 'Proposta di valore', 'Proposition de valeur', 'Nutzenversprechen', 'Propuesta de valor'],
    ['booked', 'Id. Decision Makers', 'Identificazione dei decisori', 'Identification des décideurs', 'Entscheidungsträger identifizieren', 'Identificar a los tomadores de decisión'],
    ['booked', 'Perception Analysis', 'Analisi della percezione', 'Analyse de perception', 'Wahrnehmungsanalyse', 'Análisis de percepción'],
    ['proposals', 'Propose'],
    ['proposals', 'Negotiate'],
    ['proposals', 'Proposal/Price Quote', 'Proposta/preventivo', 'Proposition/devis', 'Angebot/Preisangebot', 'Propuesta/cotización'],
    ['proposals', 'Negotiation/Review', 'Negoziazione/revisione', 'Négociation/révision', 'Verhandlung/Überprüfung', 'Negociación/revisión'],
    ['wins', 'Closed Won', 'Chiusa vinta', 'Fermée gagnée', 'Geschlossen und gewonnen', 'Cerrada ganada'],
    ['lost', 'Closed Lost', 'Chiusa persa', 'Fermée perdue', 'Geschlossen und verloren', 'Cerrada perdida'],
    ['lost', 'Closed - Not Converted'],
  ],
  words: {
    outcomes: {
      // The status of a task. Elsewhere the same word is said of a meeting that took place.
      ticked: ['Completed', 'Completato', 'Completata', 'Completado', 'Completada', 'Abgeschlossen'],
    },
  },
  habits: [
    {
      where: ['Opportunity-Inhaber', 'Opportunity-Betrag', 'Schlusstermin', 'Erstelldatum', 'Lead-Quelle', 'Von Phase', 'Alter Wert'],
      dates: 'dmy',
      decimal: 'comma',
    },
    {
      where: ['Propriétaire de l’opportunité', 'Nom de l’opportunité', 'Date de clôture', 'Date de création', 'Ancienne valeur'],
      dates: 'dmy',
      decimal: 'comma',
    },
    {
      where: ['Titolare opportunità', 'Nome opportunità', 'Data chiusura', 'Data creazione', 'Ammontare', 'Vecchio valore'],
      dates: 'dmy',
      decimal: 'comma',
    },
    // From memory. Decimals are left open: Mexico writes a point, Spain a comma.
    {
      where: ['Propietario de la oportunidad', 'Nombre de la oportunidad', 'Fecha de cierre', 'Fecha de creación', 'Valor anterior'],
      dates: 'dmy',
    },
  ],
} as const satisfies Preset;
