import type { Preset } from './preset.js';

// Within a list: English, then Italian, French, German, Spanish and Portuguese.
// prettier-ignore
const key = ['Issue key', 'Key', 'Chiave segnalazione', 'Chiave ticket', 'Chiave', 'Clé de ticket', 'Clé de demande', 'Clé', 'Vorgangsschlüssel', 'Schlüssel', 'Clave de incidencia', 'Clave', 'Chave da item', 'Chave do item', 'Chave do ticket', 'Chave'] as const;
// prettier-ignore
const assignee = ['Assignee', 'Assegnatario', 'Responsable', 'Personne assignée', 'Attribution', 'Zugewiesene Person', 'Bearbeiter', 'Persona asignada', 'Responsável'] as const;
// prettier-ignore
const reporter = ['Reporter', 'Relatore', 'Segnalante', 'Rapporteur', 'Autor', 'Informador', 'Relator'] as const;
const status = ['Status', 'Stato', 'État', 'Statut', 'Estado'] as const;

/** Jira Service Management: issues as the list of a search is exported. Other languages than English are from memory. */
// prettier-ignore
export const jira = {
  title: 'Jira Service Management',
  name: 'jira',
  tables: [
    {
      name: 'issues',
      role: 'activities',
      marks: [
        key,
        ['Issue Type', 'Issue id', 'Project key', 'Tipo segnalazione', 'Tipo ticket', 'ID segnalazione', 'Chiave progetto', 'Type de ticket', 'Type de demande', 'ID de ticket', 'Clé de projet', 'Vorgangstyp', 'Vorgangs-ID', 'Projektschlüssel', 'Tipo de incidencia', 'ID de la incidencia', 'Clave del proyecto', 'Tipo de item', 'Tipo de ticket', 'ID da item', 'ID do item', 'Chave do projeto'],
        [...status, 'Status Category'],
        [...assignee, ...reporter],
      ],
      columns: {
        id: key,
        prospect: ['Custom field (Organizations)', 'Organizations', 'Reporter Id', ...reporter],
        rep: assignee,
        caseStatus: [...status, 'Status Category'],
        date: ['Created', 'Creato', 'Creata', 'Création', 'Créé', 'Créée', 'Erstellt', 'Creada', 'Creado', 'Criado'],
        closedOn: ['Resolved', 'Resolution date', 'Risolto', 'Risolta', 'Résolu', 'Résolue', 'Erledigt', 'Gelöst', 'Resuelta', 'Resuelto', 'Resolvido'],
        csat: ['Satisfaction rating', 'Custom field (Satisfaction rating)', 'Satisfaction', 'Soddisfazione', 'Zufriedenheit', 'Satisfacción', 'Satisfação'],
      },
      constants: { type: 'Case' },
      always: ['caseStatus'],
      ofNobody: true,
      isRetold: true,
    },
  ],
  stages: [],
} as const satisfies Preset;
