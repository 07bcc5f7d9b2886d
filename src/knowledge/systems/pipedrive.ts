import type { Preset } from './preset.js';

const dealId = [
  'Deal - ID',
  'Deal - Pipedrive System ID',
  'Affare - ID',
  'Affaire - ID',
  'Trato - ID',
  'Negócio - ID',
] as const;

/** What activities have with and without the ids of their deals. */
// prettier-ignore
const activityMarks = [
  ['Activity - Subject', 'Activity - Type', 'Attività - Oggetto', 'Attività - Tipo', 'Activité - Sujet', 'Activité - Objet', 'Activité - Type', 'Aktivität - Betreff', 'Aktivität - Typ', 'Actividad - Asunto', 'Actividad - Tipo', 'Activité - Date d’ajout', 'Atividade - Assunto', 'Atividade - Tipo'],
  ['Activity - Due date', 'Activity - Done', 'Activity - Assigned to user', 'Attività - Data di scadenza', 'Attività - Assegnato all’utente', 'Activité - Date d’échéance', 'Activité - Attribué à l’utilisateur', 'Aktivität - Fälligkeitsdatum', 'Aktivität - Zugewiesen an Benutzer', 'Actividad - Fecha de vencimiento', 'Actividad - Asignado al usuario', 'Atividade - Data de vencimento', 'Atividade - Concluído', 'Atividade - Usuário responsável'],
] as const;
// prettier-ignore
const activityColumns = {
  id: ['Activity - ID', 'Activity - Pipedrive System ID', 'Attività - ID', 'Activité - ID', 'Aktivität - ID', 'Actividad - ID', 'Atividade - ID'],
  prospectName: ['Deal - Title', 'Activity - Deal', 'Deal', 'Attività - Affare', 'Affaire - Titre', 'Activité - Affaire', 'Deal - Titel', 'Aktivität - Deal', 'Actividad - Trato', 'Organization - Name', 'Organisation - Nom', 'Activity - Organization', 'Organization', 'Activity - Contact person', 'Contact person', 'Negócio - Título', 'Atividade - Negócio', 'Organização - Nome', 'Atividade - Organização'],
  rep: ['Activity - Assigned to user', 'Attività - Assegnato all’utente', 'Activité - Attribué à l’utilisateur', 'Aktivität - Zugewiesen an Benutzer', 'Actividad - Asignado al usuario', 'Atividade - Usuário responsável', 'Atividade - Atribuído ao usuário'],
  type: ['Activity - Type', 'Attività - Tipo', 'Activité - Type', 'Aktivität - Typ', 'Actividad - Tipo', 'Atividade - Tipo'],
  outcome: ['Activity - Done', 'Attività - Fatto', 'Activité - Terminée', 'Activité - Fait', 'Aktivität - Erledigt', 'Actividad - Hecho', 'Atividade - Concluído', 'Atividade - Status'],
  date: ['Activity - Due date', 'Attività - Data di scadenza', 'Activité - Date d’échéance', 'Aktivität - Fälligkeitsdatum', 'Actividad - Fecha de vencimiento', 'Activity - Marked as done time', 'Activity - Creation date', 'Activity - Add time', 'Activité - Date d’ajout', 'Atividade - Data de vencimento', 'Atividade - Data e hora de conclusão', 'Atividade - Data adicionada'],
  minutes: ['Activity - Duration', 'Attività - Durata', 'Activité - Durée', 'Aktivität - Dauer', 'Actividad - Duración', 'Atividade - Duração'],
} as const;

/** What stands between the kind of record and the rest: without it "Deal Owner" may be of anybody. */
const writtenWith = /\S\s[-–—]\s\S/u;

/**
 * Pipedrive. Every header names its kind of record first: "Deal - Title". Within a list: English, then
 * Italian, French, German, Spanish and Portuguese. English, French, German and Portuguese deals were seen, Portuguese
 * activities, and a few headers of French ones; the others are from memory.
 */
// prettier-ignore
export const pipedrive = {
  title: 'Pipedrive',
  name: 'pipedrive',
  tables: [
    {
      name: 'deals',
      role: 'prospects',
      writtenWith,
      marks: [
        ['Deal - Title', 'Deal - ID', 'Deal - Owner', 'Deal - Value', 'Affare - Titolo', 'Affare - ID', 'Affare - Proprietario', 'Affaire - Titre', 'Affaire - ID', 'Affaire - Propriétaire', 'Affaire - Valeur', 'Deal - Titel', 'Deal - Besitzer', 'Deal - Wert', 'Trato - Título', 'Trato - ID', 'Trato - Propietario', 'Negócio - Título', 'Negócio - ID', 'Negócio - Proprietário', 'Negócio - Valor'],
        ['Deal - Stage', 'Deal - Status', 'Deal - Stage (pipeline)', 'Affare - Fase', 'Affare - Stato', 'Affaire - Étape', 'Affaire - Statut', 'Deal - Phase', 'Trato - Etapa', 'Trato - Estado', 'Negócio - Etapa', 'Negócio - Status'],
      ],
      columns: {
        id: dealId,
        name: ['Deal - Title', 'Affare - Titolo', 'Affaire - Titre', 'Deal - Titel', 'Trato - Título', 'Deal - Organization', 'Affare - Organizzazione', 'Affaire - Organisation', 'Deal - Organisation', 'Trato - Organización', 'Deal - Contact person', 'Affaire - Personne à contacter', 'Deal - Kontaktperson', 'Trato - Persona de contacto', 'Negócio - Título', 'Negócio - Organização', 'Negócio - Pessoa de contato'],
        email: ['Person - Email', 'Person - Email (Work)', 'Personne - E-mail', 'Pessoa - E-mail', 'Pessoa - E-mail - Trabalho'],
        rep: ['Deal - Owner', 'Affare - Proprietario', 'Affaire - Propriétaire', 'Deal - Besitzer', 'Trato - Propietario', 'Negócio - Proprietário'],
        stage: ['Deal - Stage', 'Deal - Stage (pipeline)', 'Affare - Fase', 'Affaire - Étape', 'Deal - Phase', 'Trato - Etapa', 'Negócio - Etapa'],
        status: ['Deal - Status', 'Affare - Stato', 'Affaire - Statut', 'Trato - Estado', 'Negócio - Status'],
        source: ['Deal - Source channel', 'Deal - Source', 'Deal - Label', 'Negócio - Canal de origem', 'Negócio - Origem'],
        created: ['Deal - Deal created', 'Deal - Deal created on', 'Deal - Creation date', 'Affare - Affare creato', 'Affaire - Affaire créée', 'Deal - Deal erstellt', 'Deal - Deal erstellt am', 'Trato - Trato creado', 'Negócio - Negócio criado em'],
        closed: ['Deal - Deal closed on', 'Deal - Closed on', 'Affare - Affare chiuso il', 'Affaire - Affaire clôturée le', 'Deal - Deal abgeschlossen am', 'Trato - Trato cerrado el', 'Negócio - Negócio fechado em'],
        decision: ['Deal - Expected close date', 'Affare - Data di chiusura prevista', 'Affaire - Date de clôture prévue', 'Deal - Erwartetes Abschlussdatum', 'Trato - Fecha prevista de cierre', 'Negócio - Data de fechamento esperada'],
        amount: ['Deal - Value', 'Deal - Deal value', 'Affare - Valore', 'Affaire - Valeur', 'Deal - Wert', 'Trato - Valor', 'Negócio - Valor', 'Negócio - Valor do negócio'],
        currency: ['Deal - Currency of Value', 'Deal - Currency', 'Affare - Valuta', 'Affaire - Devise', 'Deal - Währung', 'Trato - Moneda', 'Negócio - Moeda', 'Negócio - Moeda de Valor'],
        lostReason: ['Deal - Lost reason', 'Affare - Motivo della perdita', 'Affaire - Raison de la perte', 'Affaire - Motif de perte', 'Deal - Verlustgrund', 'Trato - Motivo de pérdida', 'Negócio - Motivo da perda'],
        wonOn: ['Deal - Won time', 'Affare - Data di vincita', 'Affaire - Date de gain', 'Deal - Datum des gewonnenen Deals', 'Trato - Fecha de ganado', 'Negócio - Ganho em'],
        lostOn: ['Deal - Lost time', 'Affare - Data di perdita', 'Affaire - Date de perte', 'Affaire - Heure de l’échec', 'Deal - Datum des verlorenen Deals', 'Trato - Fecha de pérdida', 'Negócio - Data de perda'],
      },
    },
    {
      name: 'activities',
      role: 'activities',
      marks: activityMarks,
      columns: activityColumns,
      join: 'name',
    },
    {
      name: 'activities with the ids of deals',
      role: 'activities',
      marks: [...activityMarks, dealId],
      columns: { ...activityColumns, prospect: dealId },
    },
  ],
  stages: [
    ['open', 'Open', 'Aperto', 'En cours', 'Offen', 'Abierto', 'Aberto'],
    // The stages were seen in English; their translations are from memory.
    ['qualified', 'Qualified', 'Qualificato', 'Qualifié', 'Qualifiziert', 'Calificado', 'Qualificado'],
    // It ships after "Qualified": a contact of somebody qualified already.
    ['qualified', 'Contact Made', 'Contatto effettuato', 'Contact établi', 'Kontakt hergestellt', 'Contacto realizado', 'Contato feito'],
    ['booked', 'Demo Scheduled', 'Meeting Scheduled', 'Demo programmata', 'Démo planifiée', 'Demo geplant', 'Demo programada', 'Demonstração agendada', 'Reunião agendada'],
    ['proposals', 'Proposal Made', 'Proposta fatta', 'Proposition faite', 'Angebot erstellt', 'Propuesta realizada', 'Proposta feita'],
    ['proposals', 'Negotiations Started', 'Negoziazioni avviate', 'Négociations commencées', 'Verhandlungen begonnen', 'Negociaciones iniciadas', 'Negociações iniciadas'],
    ['wins', 'Won', 'Vinto', 'Gagnée', 'Gewonnen', 'Ganado', 'Ganho'],
    ['lost', 'Lost', 'Perso', 'Perdue', 'Verloren', 'Perdido', 'Deleted'],
  ],
  words: {
    outcomes: { ticked: ['Concluído', 'Concluída'], planned: ['A fazer', 'Não concluído'] },
  },
} as const satisfies Preset;
