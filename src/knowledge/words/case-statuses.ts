import type { Meaning } from './meaning.js';

/** What is said of what nobody has begun: a list of things to do is kept so, and hardly one of requests for help. */
// prettier-ignore
export const toDo = [
  'To do', 'Not started', 'Not yet started', 'Da fare', 'Da iniziare', 'Non iniziato', 'Non iniziata', 'À faire', 'À commencer', 'Pas commencé', 'Pas commencée', 'Non commencé', 'Non commencée',
  'Zu erledigen', 'Zu tun', 'Nicht begonnen', 'Noch nicht begonnen', 'Nicht gestartet', 'Por hacer', 'Sin empezar', 'Sin iniciar', 'No iniciado', 'No iniciada', 'A fazer', 'Por fazer', 'Não iniciado', 'Não iniciada', 'Te doen', 'Niet gestart',
] as const;

/**
 * Where a case stands. Words are compared without case, accents, spaces and punctuation, so each spelling
 * stands once. Within a list the lines are English, then Italian, French, German, Spanish and Portuguese.
 */
// prettier-ignore
export const caseStatusKinds = {
  open: {
    meaning: 'Somebody still has to do something about it.',
    words: [
      ...toDo,
      'Open', 'Opened', 'Reopened', 'New', 'Unassigned', 'Assigned', 'In progress', 'In process', 'Working', 'Work in progress', 'Active', 'Ongoing', 'Pending', 'On hold', 'Hold', 'Waiting', 'Waiting on contact', 'Waiting on us', 'Waiting on customer', 'Waiting for customer', 'Waiting for details', 'Waiting on third party', 'Waiting for support', 'Waiting for approval', 'Under investigation', 'Backlog', 'Snoozed', 'Selected for development', 'In review', 'Awaiting reply', 'Researching', 'Escalated', 'Overdue', 'Past due', 'Stalled', 'Planned', 'Processing', 'Processing (assigned)', 'Processing (planned)', 'Da completare',
      'Aperto', 'Aperta', 'Riaperto', 'Riaperta', 'Nuovo', 'Nuova', 'Assegnato', 'Assegnata', 'In corso', 'In lavorazione', 'In gestione', 'In attesa', 'In attesa del cliente', 'In attesa del supporto', 'In attesa del contatto', 'In sospeso', 'Sospeso', 'Scalato', 'In escalation', 'Escalation', 'In ritardo', 'In corso (assegnato)', 'In corso (pianificato)',
      'Ouvert', 'Ouverte', 'Rouvert', 'Rouverte', 'Nouveau', 'Nouvelle', 'Assigné', 'Assignée', 'En cours', 'En traitement', 'En attente', 'En attente du client', 'En attente du support', 'En attente du contact', 'En suspens', 'Escaladé', 'Escaladée', 'Remonté', 'En retard', 'En cours (attribué)', 'En cours (planifié)',
      'Offen', 'Wieder geöffnet', 'Wiedereröffnet', 'Neu', 'Zugewiesen', 'In Bearbeitung', 'In Arbeit', 'Ausstehend', 'Wartend', 'Warten auf Kunde', 'Warten auf Kunden', 'Wartet auf Kunden', 'Warten auf Support', 'Warten auf Kontakt', 'Zurückgestellt', 'Angehalten', 'Eskaliert', 'Überfällig', 'In Bearbeitung (zugewiesen)', 'In Bearbeitung (geplant)',
      'Abierto', 'Abierta', 'Reabierto', 'Reabierta', 'Nuevo', 'Nueva', 'Asignado', 'Asignada', 'En curso', 'En progreso', 'En proceso', 'Pendiente', 'En espera', 'En espera del cliente', 'Esperando al cliente', 'Esperando al contacto', 'Esperando por el cliente', 'Esperando por soporte', 'Escalado', 'Escalada', 'Atrasado', 'Atrasada', 'En retraso', 'En curso (asignada)', 'En curso (planificada)',
      'Aberto', 'Aberta', 'Reaberto', 'Reaberta', 'Novo', 'Nova', 'Atribuído', 'Atribuída', 'Em andamento', 'Em aberto', 'Em atendimento', 'Em análise', 'Em progresso', 'Em espera', 'Pendente', 'Aguardando', 'Aguardando cliente', 'Aguardando contato', 'Aguardando atendimento', 'Aguardando resposta', 'Em atendimento (atribuído)', 'Em atendimento (planejado)', 'Processando', 'Processando (atribuído)', 'Processando (planejado)', 'Em processamento', 'Agendado', 'Agendada', 'Aguardando peça', 'Aguardando terceiros', 'Aguardando usuário', 'Em curso', 'Por atribuir',
    ],
  },
  resolved: {
    meaning: 'It was settled for the customer; closed is, unless it says otherwise.',
    words: [
      'Resolved', 'Solved', 'Closed', 'Closed resolved', 'Closed solved', 'Completed', 'Complete', 'Done', 'Fixed', 'Settled', 'Problem solved', 'Information provided', 'Closed successful', 'Closed successfully', 'Chiuso con successo', 'Fermé avec succès', 'Clos avec succès', 'Erfolgreich geschlossen', 'Cerrado con éxito', 'Fechado com sucesso',
      'Risolto', 'Risolta', 'Chiuso', 'Chiusa', 'Chiuso risolto', 'Chiusa risolta', 'Completato', 'Completata', 'Evaso', 'Evasa', 'Concluso', 'Conclusa', 'Fatto',
      'Résolu', 'Résolue', 'Fermé', 'Fermée', 'Clos', 'Close', 'Clôturé', 'Clôturée', 'Terminé', 'Terminée', 'Traité', 'Traitée',
      'Gelöst', 'Geschlossen', 'Erledigt', 'Abgeschlossen', 'Beendet', 'Behoben',
      'Resuelto', 'Resuelta', 'Cerrado', 'Cerrada', 'Solucionado', 'Solucionada', 'Completada', 'Terminado', 'Terminada', 'Finalizado', 'Finalizada', 'Hecho',
      'Resolvido', 'Resolvida', 'Fechado', 'Fechada', 'Encerrado', 'Encerrada', 'Concluído', 'Concluída', 'Atendido', 'Atendida',
    ],
  },
  unresolved: {
    meaning: 'It was closed without a resolution.',
    words: [
      'Unresolved', 'Not resolved', 'Closed unresolved', 'Closed not resolved', 'Closed without resolution', 'Closed no response', 'Closed unsuccessful', 'Closed unsuccessfully', 'Chiuso senza successo', 'Fermé sans succès', 'Clos sans succès', 'Erfolglos geschlossen', 'Cerrado sin éxito', 'Fechado sem sucesso', 'Unsolved', 'Won’t fix', 'Cannot reproduce', 'Could not resolve', 'Rejected', 'Declined', 'Abandoned', 'Expired', 'Lapsed', 'Timed out',
      'Non risolto', 'Non risolta', 'Chiuso non risolto', 'Chiusa non risolta', 'Chiuso senza soluzione', 'Respinto', 'Respinta', 'Rifiutato', 'Rifiutata', 'Abbandonato', 'Scaduto', 'Scaduta',
      'Non résolu', 'Non résolue', 'Fermé non résolu', 'Clos sans suite', 'Clôturé sans suite', 'Rejeté', 'Rejetée', 'Refusé', 'Refusée', 'Abandonné', 'Abandonnée', 'Expiré', 'Expirée',
      'Nicht gelöst', 'Ungelöst', 'Ohne Lösung geschlossen', 'Geschlossen ohne Lösung', 'Abgelehnt', 'Abgebrochen', 'Abgelaufen', 'Verfallen',
      'No resuelto', 'No resuelta', 'Cerrado sin resolver', 'Cerrado sin solución', 'Sin resolver', 'Rechazado', 'Rechazada', 'Abandonada', 'Abandonado', 'Caducado', 'Caducada',
      'Não resolvido', 'Não resolvida', 'Fechado sem solução', 'Rejeitado', 'Rejeitada', 'Recusado', 'Recusada', 'Expirado', 'Expirada', 'Verlopen',
    ],
  },
  cancelled: {
    meaning: 'It was no case: called off, sent twice, spam.',
    words: [
      'Cancelled', 'Canceled', 'Withdrawn', 'Duplicate', 'Duplicated', 'Closed duplicate', 'Merged', 'Spam', 'Deleted', 'Test', 'Invalid',
      'Annullato', 'Annullata', 'Ritirato', 'Ritirata', 'Duplicato', 'Duplicata', 'Doppione', 'Unito', 'Eliminato', 'Non valido',
      'Annulé', 'Annulée', 'Retiré', 'Doublon', 'Fusionné', 'Supprimé', 'Pourriel', 'Non valide',
      'Storniert', 'Zurückgezogen', 'Duplikat', 'Dublette', 'Doppelt', 'Zusammengeführt', 'Gelöscht', 'Ungültig',
      'Cancelado', 'Cancelada', 'Anulado', 'Anulada', 'Retirado', 'Duplicado', 'Duplicada', 'Fusionado', 'Eliminada', 'No válido',
    ],
  },
} as const satisfies Record<string, Meaning>;

export type CaseStatusKind = keyof typeof caseStatusKinds;

/** How a status begins that says what a case waits for, or what is being done about it, in whatever further words. */
// prettier-ignore
export const waiting = [
  'Awaiting', 'Waiting', 'Pending', 'On hold', 'In progress', 'Under review', 'Under investigation', 'Under analysis',
  'In attesa', 'In sospeso', 'In lavorazione', 'In corso', 'In verifica', 'In analisi', 'En attente', 'En cours', 'À l’étude',
  'Wartet', 'Warten', 'Warte', 'Wartend', 'Ausstehend', 'In Bearbeitung', 'In Prüfung', 'In Klärung', 'En espera', 'Esperando', 'Pendiente', 'En curso', 'En proceso', 'En estudio', 'En revisión', 'En análisis',
  'Aguardando', 'Aguarda', 'Em espera', 'Pendente', 'Em andamento', 'Em análise', 'Em atendimento', 'Em estudo', 'Em revisão', 'Wacht', 'Wachten', 'Wachtend', 'In behandeling', 'In onderzoek',
] as const;
