import type { Field } from './field.js';

/**
 * The fields that only a case has, a request for help or a complaint; they stand among those of an
 * activity. Within a list the lines are English, then Italian, French, German and Spanish.
 */
// prettier-ignore
export const caseFields = {
  caseStatus: {
    meaning: 'Where a case stands: open, resolved, closed unresolved, cancelled.', kind: 'word',
    names: [
      'Ticket status', 'Issue status', 'Incident status', 'Request status', 'Complaint status',
      'Stato caso', 'Stato del caso', 'Stato ticket', 'Stato del ticket', 'Stato reclamo', 'Stato segnalazione',
      'Statut du ticket', 'Statut de la requête', 'Statut du dossier', 'Statut de la réclamation',
      'Fallstatus', 'Vorgangsstatus', 'Anfragestatus', 'Reklamationsstatus',
      'Estado del caso', 'Estado del ticket', 'Estado de la incidencia', 'Estado de la reclamación',
    ],
    weak: [],
  },
  openedOn: {
    meaning: 'The day a case was opened, where it is not the day of the activity.', kind: 'date',
    names: [
      'Date/Time Opened', 'Opened date', 'Date opened', 'Opened at', 'Opened', 'Case opened', 'Ticket opened',
      'Data apertura', 'Data di apertura', 'Data/ora di apertura', 'Aperto il', 'Aperta il',
      'Date d’ouverture', 'Date/Heure d’ouverture', 'Ouvert le', 'Ouverte le',
      'Geöffnet am', 'Eröffnet am', 'Eröffnungsdatum', 'Datum/Uhrzeit der Eröffnung',
      'Fecha de apertura', 'Fecha/hora de apertura', 'Abierto el', 'Abierta el',
    ],
    weak: ['Open date', 'Open time'],
  },
  modified: {
    meaning: 'When a case was changed last: of several rows of one case the latest stands.', kind: 'date',
    names: [
      'Last modified', 'Last modified date', 'Last modified on', 'Last modified time', 'Modified time', 'Modified on', 'Date modified', 'Last updated', 'Updated', 'Updated at', 'Updated on', 'Update time', 'Change date', 'Changed on', 'Changed at', 'Date changed',
      'Ultima modifica', 'Data modifica', 'Data ultima modifica', 'Aggiornato il', 'Modificato il', 'Dernière modification', 'Date de modification', 'Date de dernière modification', 'Modifié le', 'Mis à jour le',
      'Letzte Änderung', 'Zuletzt geändert', 'Zuletzt geändert am', 'Geändert am', 'Änderungsdatum', 'Aktualisiert am', 'Última modificación', 'Fecha de modificación', 'Modificado el', 'Actualizado el', 'Data de modificação', 'Atualizado em',
    ],
    weak: [],
  },
  closedOn: {
    meaning: 'The day a case was closed.', kind: 'date',
    names: [
      'Date/Time Closed', 'Closed date', 'Date closed', 'Closed at', 'Close date', 'Case closed', 'Ticket closed', 'Resolved on', 'Resolved at', 'Resolved date', 'Date resolved', 'Resolution date', 'Solved at',
      'Data chiusura', 'Data di chiusura', 'Data/ora di chiusura', 'Chiuso il', 'Chiusa il', 'Risolto il', 'Data risoluzione',
      'Date de clôture', 'Date/Heure de clôture', 'Date de fermeture', 'Fermé le', 'Clôturé le', 'Résolu le', 'Date de résolution',
      'Geschlossen am', 'Abgeschlossen am', 'Schließungsdatum', 'Datum/Uhrzeit der Schließung', 'Gelöst am',
      'Fecha de cierre', 'Fecha/hora de cierre', 'Cerrado el', 'Cerrada el', 'Resuelto el', 'Fecha de resolución',
    ],
    weak: ['Close time', 'Closing date'],
  },
  timeToClose: {
    meaning: 'How long a case took until it was resolved: in hours, minutes or days, as its header or its cells say.', kind: 'span',
    names: [
      'Resolution hours', 'Resolution time (hours)', 'Resolution time (hrs)', 'Time to resolution (hours)', 'Hours to resolve', 'Resolution time in hours', 'Resolution time', 'Time to resolution', 'Time to resolve', 'Days to close', 'Days to closed',
      'Tempo di risoluzione', 'Tempo di risoluzione (ore)', 'Délai de résolution', 'Temps de résolution', 'Lösungszeit', 'Lösungszeit (Stunden)', 'Bearbeitungszeit (Stunden)', 'Tiempo de resolución', 'Tiempo de resolución (horas)', 'Tempo de resolução',
    ],
    weak: [],
  },
  contacts: {
    meaning: 'How many contacts with the customer a case took.', kind: 'number',
    names: [
      'Number of contacts', 'Contact count', 'Contacts needed', 'Number of touches', 'Touches', 'Number of replies', 'Agent replies', 'Replies', 'Number of interactions', 'Interactions',
      'Contatti', 'Numero di contatti', 'Numero contatti', 'Contatti necessari', 'Interazioni', 'Numero di risposte',
      'Nombre de contacts', 'Nombre d’échanges', 'Échanges', 'Nombre de réponses',
      'Kontakte', 'Anzahl Kontakte', 'Anzahl der Kontakte', 'Anzahl Antworten',
      'Contactos', 'Número de contactos', 'Interacciones', 'Número de respuestas',
    ],
    weak: [],
  },
  firstContact: {
    meaning: 'Whether a case was resolved at the first contact.', kind: 'flag',
    names: [
      'First contact resolution', 'First call resolution', 'FCR', 'Resolved on first contact', 'Resolved at first contact', 'One-touch resolution', 'One touch',
      'Risolto al primo contatto', 'Risoluzione al primo contatto', 'Résolu au premier contact', 'Résolution au premier contact',
      'Beim ersten Kontakt gelöst', 'Beim Erstkontakt gelöst', 'Erstlösung', 'Resuelto en el primer contacto', 'Resolución en el primer contacto',
    ],
    weak: [],
  },
} as const satisfies Record<string, Field>;
