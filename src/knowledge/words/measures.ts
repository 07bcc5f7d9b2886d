import type { GoalMeasure } from '../../method/goal.js';
import type { Meaning } from './meaning.js';
import type { ActivityKind } from './types.js';

interface GoalMeasureInfo extends Meaning {
  /** The kinds of activity that are counted; null for what the journeys tell, `all` for every activity. */
  readonly kinds: readonly ActivityKind[] | 'all' | null;
}

/**
 * What a goal can be set for. The words are English, Italian, French, German and Spanish; a kind of activity
 * also goes by every word that stands for it in an export. Words that could be wins or money ("sales",
 * "vendite", "Umsätze") are left out on purpose: a goal is never guessed.
 */
// prettier-ignore
export const measureInfo: Readonly<Record<GoalMeasure, GoalMeasureInfo>> = {
  wins: {
    meaning: 'New customers won.', kinds: null,
    words: ['Wins', 'Win', 'Won', 'Deals won', 'New customers', 'Customers won', 'Closed won', 'Contracts', 'Vinte', 'Vinti', 'Vittorie', 'Clienti vinti', 'Nuovi clienti', 'Trattative vinte', 'Contratti', 'Gagnées', 'Affaires gagnées', 'Nouveaux clients', 'Clients gagnés', 'Contrats', 'Gewonnen', 'Gewinne', 'Abschlüsse', 'Neukunden', 'Gewonnene Kunden', 'Verträge', 'Ganadas', 'Ganados', 'Clientes ganados', 'Nuevos clientes', 'Contratos'],
  },
  revenue: {
    meaning: 'Money of the wins, in one currency.', kinds: null,
    words: ['Revenue', 'Turnover', 'Money', 'Quota', 'Revenue goal', 'Sales revenue', 'Fatturato', 'Ricavi', 'Ricavo', 'Chiffre d’affaires', 'CA', 'Revenu', 'Revenus', 'Umsatz', 'Umsatzerlös', 'Erlös', 'Facturación', 'Ingresos'],
  },
  targets: {
    meaning: 'Prospects entered into the file.', kinds: null,
    words: ['Targets', 'Target', 'New prospects', 'New leads', 'Leads', 'Suspects', 'Nuovi lead', 'Nuovi contatti', 'Sospetti', 'Cibles', 'Nouveaux prospects', 'Pistes', 'Zielkunden', 'Neue Leads', 'Adressen', 'Nuevos prospectos', 'Nuevos contactos'],
  },
  qualified: {
    meaning: 'Prospects qualified.', kinds: null,
    words: ['Qualified', 'Qualified prospects', 'Qualified leads', 'Qualificati', 'Lead qualificati', 'Qualifiés', 'Prospects qualifiés', 'Qualifiziert', 'Qualifizierte Leads', 'Calificados', 'Cualificados', 'Leads cualificados'],
  },
  booked: {
    meaning: 'Prospects with an appointment made.', kinds: null,
    words: ['Booked', 'Appointments booked', 'Booked appointments', 'Meetings booked', 'Appointments made', 'Appuntamenti fissati', 'Appuntamenti presi', 'Fissati', 'Rendez-vous pris', 'RDV pris', 'Vereinbarte Termine', 'Vereinbart', 'Citas concertadas', 'Citas agendadas'],
  },
  held: {
    meaning: 'Prospects met: the appointment was honoured.', kinds: null,
    words: ['Held', 'Prospects met', 'Met', 'Appointments held', 'Held appointments', 'Meetings held', 'Appointments honoured', 'Appuntamenti effettuati', 'Appuntamenti svolti', 'Appuntamenti onorati', 'Effettuati', 'Rendez-vous honorés', 'Rendez-vous effectués', 'RDV honorés', 'RDV effectués', 'Wahrgenommene Termine', 'Durchgeführte Termine', 'Wahrgenommen', 'Citas realizadas', 'Reuniones realizadas'],
  },
  proposals: {
    meaning: 'Prospects with a commercial proposal.', kinds: null,
    words: ['Proposals', 'Proposal', 'Offers', 'Quotes', 'Quotations', 'Proposals sent', 'Offers sent', 'Proposte', 'Offerte', 'Preventivi', 'Propositions', 'Offres', 'Devis', 'Angebote', 'Vorschläge', 'Propuestas', 'Ofertas', 'Presupuestos', 'Cotizaciones'],
  },
  orders: {
    meaning: 'Orders delivered.', kinds: null,
    words: ['Orders', 'Order', 'Deliveries', 'Orders delivered', 'Ordini', 'Consegne', 'Ordini consegnati', 'Commandes', 'Livraisons', 'Aufträge', 'Lieferungen', 'Bestellungen', 'Pedidos', 'Entregas'],
  },
  activities: {
    meaning: 'Activities of whatever kind.', kinds: 'all',
    words: ['Activities', 'All activities', 'Touches', 'Attività', 'Activités', 'Aktivitäten', 'Actividades'],
  },
  calls: {
    meaning: 'Telephone calls.', kinds: ['call'],
    words: ['Calls', 'Phone calls', 'Chiamate', 'Telefonate', 'Appels', 'Anrufe', 'Telefonate geführt', 'Llamadas'],
  },
  emails: {
    meaning: 'E-mails.', kinds: ['email'],
    words: ['Emails', 'Mails', 'Email', 'Courriels', 'E-Mails gesendet', 'Correos', 'Correos electrónicos'],
  },
  messages: {
    meaning: 'Messages by social network, chat, SMS or letter.', kinds: ['message'],
    words: ['Messages', 'Social touches', 'Social messages', 'Messaggi', 'Messages sociaux', 'Nachrichten', 'Mensajes'],
  },
  qualifications: {
    meaning: 'Qualification calls and forms, whatever came of them.', kinds: ['qualification'],
    words: ['Qualification calls', 'Qualifications', 'Chiamate di qualifica', 'Appels de qualification', 'Qualifizierungsanrufe', 'Llamadas de calificación', 'Llamadas de cualificación'],
  },
  meetings: {
    meaning: 'Appointments in the calendar, whatever came of them; those that were honoured are `held`.', kinds: ['appointment', 'heldAppointment', 'missedAppointment'],
    words: ['Meetings', 'Appointments', 'Visits', 'Appuntamenti', 'Riunioni', 'Incontri', 'Visite', 'Rendez-vous', 'RDV', 'Réunions', 'Visites', 'Termine', 'Besuche', 'Besprechungen', 'Citas', 'Reuniones', 'Visitas'],
  },
  demonstrations: {
    meaning: 'Demonstrations and presentations.', kinds: ['demonstration'],
    words: ['Demonstrations', 'Demos', 'Presentations', 'Dimostrazioni', 'Presentazioni', 'Démonstrations', 'Démos', 'Présentations', 'Vorführungen', 'Präsentationen', 'Demostraciones', 'Presentaciones'],
  },
  negotiations: {
    meaning: 'Negotiations of price or terms.', kinds: ['negotiation'],
    words: ['Negotiations', 'Negoziazioni', 'Trattative', 'Négociations', 'Verhandlungen', 'Negociaciones'],
  },
  followUps: {
    meaning: 'Follow-ups and check-ins.', kinds: ['followUp'],
    words: ['Follow-ups', 'Check-ins', 'Solleciti', 'Ricontatti', 'Relances', 'Suivis', 'Nachfassaktionen', 'Seguimientos'],
  },
  events: {
    meaning: 'Trade fairs, webinars and networking events.', kinds: ['event'],
    words: ['Events', 'Trade fairs', 'Networking', 'Networking events', 'Fiere', 'Eventi', 'Salons', 'Événements', 'Messen', 'Veranstaltungen', 'Ferias', 'Eventos'],
  },
  service: {
    meaning: 'Requests for help and complaints.', kinds: ['service'],
    words: ['Service requests', 'Support tickets', 'Richieste di assistenza', 'Demandes d’assistance', 'Serviceanfragen', 'Solicitudes de servicio'],
  },
};
