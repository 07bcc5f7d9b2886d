import type { Preset } from './preset.js';

// Lists that several tables share.
// prettier-ignore
const opportunityName = ['Opportunity Name', 'Nome Opportunità', 'Nom de l’affaire', 'Name der Verkaufschance', 'Nombre de la Oportunidad'] as const;
// prettier-ignore
const salesStage = ['Sales Stage', 'Fase di Vendita', 'Phase de vente', 'Étape de vente', 'Verkaufsphase', 'Verkaufsstufe', 'Etapa de Ventas'] as const;
// prettier-ignore
const source = ['Lead Source', 'Fonte del lead', 'Origine du lead', 'Quelle', 'Toma de contacto'] as const;
const status = ['Status', 'Stato', 'Statut', 'Estado'] as const;
// prettier-ignore
const rep = ['Assigned User Name', 'Assigned to', 'Assegnato a', 'Assigné à', 'Zugewiesen an', 'Asignado a', 'Assigned User', 'Assigned User ID'] as const;
// prettier-ignore
const created = ['Date Created', 'Data Creazione', 'Date de création', 'Erstellt am', 'Fecha de Creación'] as const;
// prettier-ignore
const start = ['Start Date and Time', 'Start Date', 'Date Start', 'Data Inizio', 'Date de début', 'Startdatum', 'Fecha de Inicio'] as const;
// prettier-ignore
const relatedTo = ['Related to', 'Relativo a', 'Relatif à', 'Bezieht sich auf', 'Relacionado con'] as const;

/** What meetings and calls have in common. */
const activityMarks = [
  status,
  [...start, 'Duration Hours', 'Durata Ore', 'Durée heures', 'Dauer Stunden', 'Duración Horas'],
  [...relatedTo, ...rep, 'Parent ID', 'Parent Type', 'Related Type'],
] as const;
// prettier-ignore
const activityColumns = { id: ['ID'], prospect: ['Parent ID'], prospectName: relatedTo, rep, outcome: status, date: start } as const;

/**
 * SuiteCRM and SugarCRM Community, whose meetings and calls say whether they were held. Within a list:
 * English, Italian, French, German and Spanish. The English headers and the Italian ones of opportunities
 * were seen, the others are from memory.
 */
// prettier-ignore
export const suitecrm = {
  title: 'SuiteCRM',
  name: 'suitecrm',
  tables: [
    {
      name: 'opportunities',
      role: 'prospects',
      marks: [opportunityName, salesStage],
      columns: {
        id: ['ID'],
        name: opportunityName,
        rep,
        stage: salesStage,
        source,
        created,
        decision: ['Expected Close Date', 'Data Chiusura Prevista', 'Date de clôture prévue', 'Erwartetes Abschlussdatum', 'Fecha de Cierre'],
        // The other amount, "Amount", is the one converted to the currency of the system.
        amount: ['Opportunity Amount', 'Importo Opportunità', 'Montant de l’affaire', 'Betrag der Verkaufschance', 'Cantidad de la Oportunidad', 'Amount', 'Importo', 'Likely', 'Probabile', 'Probable', 'Wahrscheinlich'],
        currency: ['Currency', 'Currency Name', 'Valuta', 'Nome Valuta', 'Devise', 'Währung', 'Moneda'],
        customer: ['Type', 'Tipo', 'Typ'],
      },
    },
    {
      name: 'leads',
      role: 'prospects',
      marks: [['Converted', 'Convertito', 'Converti', 'Konvertiert', 'Convertido'], source, status, rep],
      columns: {
        id: ['ID'],
        name: ['Account Name', 'Nome Azienda', 'Last Name', 'Cognome'],
        email: ['Email Address', 'Indirizzo email'],
        rep,
        status,
        source,
        created,
      },
    },
    {
      name: 'meetings',
      role: 'activities',
      marks: [...activityMarks, ['Meeting Type', 'Meeting Password', 'Join Url', 'Host Url', 'Displayed Url', 'Location', 'Luogo', 'Lieu', 'Ort', 'Lugar']],
      columns: activityColumns,
      constants: { type: 'Meeting' },
    },
    {
      name: 'calls',
      role: 'activities',
      marks: [...activityMarks, ['Direction', 'Direzione', 'Richtung', 'Dirección']],
      columns: activityColumns,
      constants: { type: 'Call' },
    },
  ],
  stages: [
    // The statuses of leads.
    ['open', 'In Process', 'Recycled', 'In esecuzione', 'Riciclato', 'In Bearbeitung', 'En Proceso', 'Reciclado'],
    ['targets', 'New', 'Assigned', 'Nuovo', 'Assegnato', 'Nouveau', 'Assigné', 'Neu', 'Zugewiesen', 'Nuevo', 'Asignado'],
    ['targets', 'Prospecting', 'Prospezione', 'Prospection', 'Prospecto'],
    ['qualified', 'Converted', 'Convertito', 'Converti', 'Konvertiert', 'Convertido'],
    ['qualified', 'Qualification', 'Qualificazione', 'Qualifikation', 'Calificación'],
    ['booked', 'Needs Analysis', 'Analisi dei bisogni', 'Analyse des besoins', 'Bedarfsanalyse', 'Necesita Análisis', 'Análisis de las necesidades'],
    // In German it is called an offer, but two stages before the proposal.
    ['booked', 'Value Proposition', 'Propos. Valore', 'Proposta di valore', 'Chiffrage', 'Proposition de valeur', 'Preisangebot', 'Propuesta de Valor'],
    ['booked', 'Id. Decision Makers', 'Identificazione dei decisori', 'Id. Decision Maker', 'Identifier les décideurs', 'Ident. Décideurs', 'Entscheidungsträger identifizieren', 'Identificar a los tomadores de decisión'],
    // "Evaluation" is this stage in French and the first one in German, where it proves less than it counts for.
    ['booked', 'Perception Analysis', 'Analisi Percezione', 'Percezione Analisi', 'Evaluation', 'Analyse de perception', 'Wahrnehmung-Analyse', 'Análisis de Percepción'],
    ['proposals', 'Proposal/Price Quote', 'Proposta Economica', 'Devis / Proposition', 'Soumission/Devis', 'Vorschlag/Angebot', 'Propuesta/Presupuesto', 'Propuesta/cotización'],
    ['proposals', 'Negotiation/Review', 'Negoziazione/Review', 'Negoazione/Review', 'Négociation', 'Négociation/Revue', 'Verhandlung/Review', 'Negociación/Revisión'],
    ['wins', 'Closed Won', 'Chiuso Vinto', 'Gagné', 'Fermé Gagné', 'Geschlossen Gewonnen', 'Ganado'],
    ['lost', 'Closed Lost', 'Chiuso Perso', 'Perdu', 'Fermé Perdu', 'Verloren', 'Perdido', 'Cerrado perdido'],
    ['lost', 'Dead', 'Morto', 'Mort', 'Tot', 'Muerto'],
  ],
  words: {
    outcomes: {
      held: ['Held', 'Effettuata', 'Tenue', 'Realizada'],
      notHeld: ['Not Held', 'Non Effettuata', 'No Realizada'],
      planned: ['Planned', 'Pianificata', 'Planifiée', 'Planificada'],
      cancelled: ['Annulée'],
    },
  },
} as const satisfies Preset;
