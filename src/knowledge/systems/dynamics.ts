import type { Preset } from './preset.js';

const regarding = ['Regarding', 'Riguardo', 'Concernant', 'Bezug', 'Referente a'] as const;
const owner = ['Owner', 'Proprietario', 'Propriétaire', 'Besitzer', 'Propietario'] as const;
const start = ['Start Date', 'Start Time', 'Scheduled Start', 'Actual Start'] as const;
const end = ['Actual End', 'Due Date', 'Date Created', 'Created On'] as const;
const status = ['Status Reason', 'Activity Status'] as const;

/**
 * Dynamics 365 Sales, as it exports to a spreadsheet: three columns "(Do Not Modify) …" come first. English
 * was seen; the headers in other languages, and those of single kinds of activities, are from memory.
 */
// prettier-ignore
export const dynamics = {
  title: 'Dynamics 365',
  name: 'dynamics',
  tables: [
    {
      name: 'opportunities',
      role: 'prospects',
      marks: [['(Do Not Modify) Opportunity', '(Non modificare) Opportunità', '(Ne pas modifier) Opportunité', '(Nicht ändern) Verkaufschance', '(No modificar) Oportunidad', '(Não Modificar) Oportunidade']],
      columns: {
        id: ['(Do Not Modify) Opportunity', '(Non modificare) Opportunità', '(Ne pas modifier) Opportunité', '(Nicht ändern) Verkaufschance', '(No modificar) Oportunidad', '(Não Modificar) Oportunidade'],
        name: ['Topic', 'Argomento', 'Sujet', 'Thema', 'Tema', 'Account', 'Potential Customer', 'Contact'],
        rep: owner,
        stage: ['Sales Stage', 'Pipeline Phase', 'Fase di vendita', 'Phase de vente', 'Verkaufsphase', 'Fase de ventas'],
        status: ['Status', 'Stato', 'Statut', 'Estado'],
        source: ['Lead Source', 'Originating Lead Source'],
        temperature: ['Rating', 'Opportunity Rating'],
        created: ['Created On', 'Data creazione', 'Créé le', 'Erstellt am', 'Fecha de creación'],
        closed: ['Actual Close Date', 'Close Date'],
        decision: ['Est. Close Date', 'Data chiusura prevista', 'Date de clôture estimée', 'Geschätztes Abschlussdatum', 'Fecha de cierre estimada'],
        amount: ['Actual Revenue', 'Est. Revenue', 'Ricavi stimati', 'Revenu estimé', 'Geschätzter Umsatz', 'Ingresos estimados'],
        currency: ['Currency', 'Valuta', 'Devise', 'Währung', 'Divisa'],
        lostReason: ['Status Reason'],
      },
    },
    {
      name: 'leads',
      role: 'prospects',
      marks: [['(Do Not Modify) Lead']],
      columns: {
        id: ['(Do Not Modify) Lead'],
        name: ['Topic', 'Company Name', 'Name', 'Full Name'],
        email: ['Email'],
        rep: owner,
        status: ['Status Reason', 'Status'],
        source: ['Lead Source'],
        temperature: ['Rating'],
        created: ['Created On'],
      },
    },
    {
      name: 'activities',
      role: 'activities',
      marks: [['(Do Not Modify) Activity'], ['Activity Type', 'Regarding', 'Subject']],
      columns: {
        id: ['(Do Not Modify) Activity'],
        prospectName: regarding,
        rep: owner,
        type: ['Activity Type'],
        outcome: status,
        date: [...start, ...end],
      },
      join: 'name',
    },
    {
      name: 'phone calls',
      role: 'activities',
      marks: [['(Do Not Modify) Phone Call']],
      columns: { id: ['(Do Not Modify) Phone Call'], prospectName: regarding, rep: owner, outcome: status, date: [...end, ...start] },
      constants: { type: 'Phone Call' },
      join: 'name',
    },
    {
      name: 'appointments',
      role: 'activities',
      marks: [['(Do Not Modify) Appointment']],
      columns: { id: ['(Do Not Modify) Appointment'], prospectName: regarding, rep: owner, outcome: status, date: [...start, ...end] },
      constants: { type: 'Appointment' },
      join: 'name',
    },
    {
      name: 'emails',
      role: 'activities',
      marks: [['(Do Not Modify) Email', '(Do Not Modify) Email Message']],
      columns: { id: ['(Do Not Modify) Email', '(Do Not Modify) Email Message'], prospectName: regarding, rep: owner, outcome: status, date: [...end, ...start] },
      constants: { type: 'Email' },
      join: 'name',
    },
    {
      name: 'tasks',
      role: 'activities',
      marks: [['(Do Not Modify) Task']],
      columns: { id: ['(Do Not Modify) Task'], prospectName: regarding, rep: owner, outcome: status, date: [...end, ...start] },
      constants: { type: 'Task' },
      join: 'name',
    },
    {
      // From memory.
      name: 'users',
      role: 'reps',
      marks: [['(Do Not Modify) User']],
      columns: {
        id: ['(Do Not Modify) User'],
        login: ['User Name'],
        email: ['Primary Email'],
        name: ['Full Name'],
      },
    },
  ],
  stages: [
    ['open', 'Open', 'In Progress', 'On Hold', 'Aperta', 'Ouverte', 'Offen', 'Abierta'],
    // The stages were seen in English; their translations are from memory.
    ['qualified', 'Qualify', 'Qualifica', 'Qualifier', 'Qualifizieren', 'Calificar'],
    ['booked', 'Develop', 'Sviluppo', 'Développer', 'Entwickeln', 'Desarrollar'],
    ['proposals', 'Propose', 'Proposta', 'Proposer', 'Vorschlagen', 'Proponer'],
    ['proposals', 'Close', 'Chiusura', 'Conclure', 'Abschließen', 'Cerrar'],
    ['wins', 'Won', 'Vinta', 'Conclue', 'Gewonnen', 'Lograda'],
    ['lost', 'Lost', 'Persa', 'Perdue', 'Verloren', 'Perdida'],
    ['lost', 'Canceled', 'Out-Sold'],
  ],
  words: {
    types: { note: ['Opportunity Close', 'Quote Close', 'Order Close'] },
    outcomes: {
      // How an appointment stands in the calendar, and that a call was made. From memory.
      planned: ['Free', 'Busy', 'Out of Office', 'Tentative', 'Draft', 'Pending Send'],
      reached: ['Made'],
    },
  },
} as const satisfies Preset;
