import type { Meaning } from './meaning.js';

/**
 * What single words say inside the name of a stage that is not known as a whole: `A. Qualified`, `Project Won`,
 * `3 - Angebot versendet`. The lines of a list are English, Italian, French, German, Spanish and Portuguese. A
 * word that may say two things stands where it claims less.
 */
// prettier-ignore
export const stageParts = {
  behind: {
    meaning: 'It was closed, one way or the other, or something comes after that; alone it says no more than a filler.',
    words: ['Closed', 'After', 'Chiuso', 'Chiusa', 'Dopo', 'Fermé', 'Fermée', 'Clôturé', 'Clôturée', 'Après', 'Geschlossen', 'Abgeschlossen', 'Nach', 'Cerrado', 'Cerrada', 'Fechado', 'Fechada'],
  },
  filler: {
    meaning: 'Nothing of how far it came: what stages are called, what is sold, to whom.',
    words: [
      'Stage', 'Phase', 'Their', 'Auf', 'Step', 'Status', 'Pipeline', 'Sales', 'Deal', 'Deals', 'Project', 'Opportunity', 'Prospect', 'Customer', 'Client', 'Company', 'Business', 'Price', 'Commercial', 'Open', 'Active', 'Current', 'Follow', 'Up', 'Followup', 'In', 'The', 'Of', 'With', 'And', 'At', 'Is', 'Was', 'By',
      'Fase', 'Stato', 'Progetto', 'Cliente', 'Affare', 'Aperto', 'Aperta', 'Commerciale', 'Il', 'La', 'Di', 'Del', 'Della', 'E', 'Con',
      'Étape', 'Statut', 'Projet', 'Affaire', 'Ouvert', 'Ouverte', 'Le', 'De', 'Du', 'Des', 'Et', 'Avec', 'En',
      'Stufe', 'Schritt', 'Projekt', 'Kunde', 'Geschäft', 'Offen', 'Der', 'Die', 'Das', 'Und', 'Mit', 'Ist', 'Wurde', 'Im', 'Am',
      'Etapa', 'Proyecto', 'Negocio', 'Oportunidad', 'Abierto', 'Abierta', 'Comercial', 'El', 'Y', 'Projeto', 'Oportunidade', 'Aberto', 'Do', 'Dos',
    ],
  },
  lead: {
    meaning: 'What has only come in: whoever accepts or delivers it has bought nothing.',
    words: ['Lead', 'Leads', 'Inquiry', 'Inquiries', 'Enquiry', 'Enquiries', 'Piste', 'Pistes'],
  },
  fresh: {
    meaning: 'It has just come, or was written to; said only where nothing else is.',
    words: [
      'New', 'Contacted', 'Attempted', 'Uncontacted', 'Unworked', 'Prospecting', 'Suspect', 'Cold', 'Nuovo', 'Nuova', 'Contattato', 'Contattata', 'Nouveau', 'Nouvelle', 'Contacté', 'Contactée',
      'Neu', 'Neuer', 'Kontaktiert', 'Nuevo', 'Nueva', 'Contactado', 'Contactada', 'Novo', 'Nova', 'Contatado', 'Contatada',
    ],
  },
  qualified: {
    meaning: 'It was qualified.',
    words: [
      'Qualified', 'Qualification', 'MQL', 'SQL', 'SAL', 'Qualificato', 'Qualificata', 'Qualificazione', 'Qualifié', 'Qualifiée', 'Qualifiziert', 'Qualifizierung',
      'Calificado', 'Calificada', 'Cualificado', 'Cualificada', 'Calificación', 'Cualificación', 'Qualificado', 'Qualificada', 'Qualificação',
    ],
  },
  appointment: {
    meaning: 'An appointment: made, held or missed as another word says.',
    words: [
      'Meeting', 'Appointment', 'Appt', 'Appts', 'Demo', 'Demonstration', 'Presentation', 'Visit', 'Viewing', 'Besichtigung', 'Besichtigungstermin', 'Appuntamento', 'Incontro', 'Riunione', 'Visita', 'Dimostrazione', 'Presentazione', 'RDV', 'Réunion', 'Visite', 'Démonstration',
      'Termin', 'Ersttermin', 'Kundentermin', 'Beratungstermin', 'Erstgespräch', 'Beratungsgespräch', 'Besprechung', 'Besuch', 'Präsentation', 'Vorführung', 'Cita', 'Presentación', 'Demostración', 'Reunião', 'Agendamento', 'Apresentação', 'Demonstração',
    ],
  },
  made: {
    meaning: 'Of an appointment: it was made.',
    words: [
      'Scheduled', 'Booked', 'Set', 'Arranged', 'Agreed', 'Confirmed', 'Fissato', 'Fissata', 'Programmato', 'Programmata', 'Pianificato', 'Pianificata', 'Concordato', 'Pris', 'Prise', 'Fixé', 'Fixée', 'Planifié', 'Planifiée', 'Confirmé',
      'Vereinbart', 'Geplant', 'Gebucht', 'Bestätigt', 'Programada', 'Programado', 'Agendada', 'Agendado', 'Concertada', 'Confirmada', 'Marcada', 'Marcado',
    ],
  },
  done: {
    meaning: 'What is named took place.',
    words: [
      'Done', 'Held', 'Showed', 'Completed', 'Complete', 'Attended', 'Conducted', 'Given', 'Took', 'Place', 'Happened', 'Honoured', 'Honored', 'Effettuato', 'Effettuata', 'Svolto', 'Svolta', 'Tenuto', 'Tenuta', 'Completato', 'Completata', 'Onorato', 'Effectué', 'Effectuée', 'Réalisé', 'Réalisée', 'Tenu', 'Tenue', 'Honoré', 'Terminé', 'Terminée',
      'Durchgeführt', 'Geführt', 'Stattgefunden', 'Wahrgenommen', 'Erfolgt', 'Gehalten', 'Realizada', 'Realizado', 'Celebrada', 'Hecha', 'Concluída', 'Feita',
    ],
  },
  offer: {
    meaning: 'A proposal, or what is negotiated of it.',
    words: [
      'Proposal', 'Proposals', 'Quote', 'Quotes', 'Quotation', 'Offer', 'Offering', 'Negotiation', 'Negotiations', 'Negotiating', 'Proposta', 'Preventivo', 'Offerta', 'Negoziazione', 'Trattativa', 'Proposition', 'Devis', 'Offre', 'Négociation',
      'Angebot', 'Angebote', 'Offerte', 'Angebotsphase', 'Verhandlung', 'Verhandlungen', 'Verhandlungsphase', 'Vertragsverhandlung', 'Vertragsverhandlungen', 'Preisverhandlung', 'Propuesta', 'Presupuesto', 'Cotización', 'Oferta', 'Negociación', 'Orçamento', 'Cotação', 'Negociação',
    ],
  },
  contract: {
    meaning: 'A contract: signed it is a win, else it belongs to the offer.',
    words: ['Contract', 'Agreement', 'Contratto', 'Contrat', 'Vertrag', 'Contrato'],
  },
  sent: {
    meaning: 'Of an offer: it went out.',
    words: [
      'Sent', 'Submitted', 'Presented', 'Issued', 'Made', 'Out', 'Received', 'Under', 'Review', 'Inviato', 'Inviata', 'Presentato', 'Presentata', 'Envoyé', 'Envoyée', 'Remise', 'Remis', 'Présentée', 'Faite',
      'Versendet', 'Verschickt', 'Gesendet', 'Abgegeben', 'Erstellt', 'Unterbreitet', 'Vorgestellt', 'Enviada', 'Enviado', 'Entregue', 'Apresentada',
    ],
  },
  won: {
    meaning: 'It was won, in so many words.',
    words: ['Won', 'Vinta', 'Vinto', 'Gagné', 'Gagnée', 'Gewonnen', 'Ganada', 'Ganado', 'Ganha', 'Ganho'],
  },
  signed: {
    meaning: 'Of a deal, a contract or an offer: the customer decided for it.',
    words: [
      'Signed', 'Accepted', 'Sold', 'Firmato', 'Firmata', 'Accettato', 'Accettata', 'Signé', 'Signée', 'Accepté', 'Acceptée', 'Unterschrieben', 'Unterzeichnet', 'Angenommen', 'Firmado', 'Firmada', 'Aceptado', 'Aceptada', 'Assinado', 'Assinada', 'Aceito', 'Aceita',
    ],
  },
  delivered: {
    meaning: 'It was delivered: an order, or an offer or a demonstration.',
    words: ['Delivered', 'Shipped', 'Consegnato', 'Consegnata', 'Livré', 'Livrée', 'Geliefert', 'Ausgeliefert', 'Entregado', 'Entregada'],
  },
  order: {
    meaning: 'An order, which proves nothing by being named.',
    words: ['Order', 'Orders', 'Ordine', 'Commande', 'Auftrag', 'Bestellung', 'Pedido'],
  },
  lost: {
    meaning: 'It was lost, in so many words.',
    words: [
      'Lost', 'Disqualified', 'Unqualified', 'Persa', 'Perso', 'Squalificato', 'Perdue', 'Perdu', 'Disqualifié', 'Verloren', 'Disqualifiziert', 'Unqualifiziert', 'Perdida', 'Perdido', 'Descalificado', 'Descartado', 'Descartada', 'Desqualificado',
    ],
  },
  refused: {
    meaning: 'Of a deal or an offer: given up. Appointments are, too.',
    words: [
      'Rejected', 'Declined', 'Refused', 'Dropped', 'Dead', 'Abandoned', 'Cancelled', 'Canceled', 'Junk', 'Invalid', 'Spam', 'Rifiutato', 'Rifiutata', 'Abbandonato', 'Abbandonata', 'Annullato', 'Annullata', 'Refusé', 'Refusée', 'Abandonné', 'Abandonnée', 'Annulé', 'Annulée',
      'Abgelehnt', 'Storniert', 'Rechazado', 'Rechazada', 'Abandonado', 'Abandonada', 'Cancelado', 'Cancelada', 'Recusado', 'Recusada',
    ],
  },
  rival: {
    meaning: 'Whoever else may have won it.',
    words: ['Competitor', 'Competitors', 'Competition', 'Concorrente', 'Concorrenza', 'Concurrent', 'Concurrence', 'Wettbewerb', 'Wettbewerber', 'Mitbewerber', 'Konkurrenz', 'Competidor', 'Competencia', 'Concorrência'],
  },
  denied: {
    meaning: 'What is named has not happened, or failed.',
    words: [
      'Not', 'Yet', 'No', 'Non', 'Never', 'Without', 'Wont', 'Cannot', 'Didnt', 'Un', 'Requested', 'Request', 'Required', 'Requires', 'Need', 'Needs', 'To', 'Be', 'Before', 'Until', 'Pre', 'Prepare', 'Preparing', 'Preparation', 'Prep', 'Draft', 'Drafting', 'Development', 'Progress', 'Started', 'Ready', 'Schedule', 'Scheduling', 'Book', 'Booking', 'Attempting', 'Trying', 'Likely', 'Maybe', 'Possible', 'Potential', 'Probable', 'Expected', 'Forecast', 'Probability', 'Almost', 'Nearly', 'Verbal', 'Verbally', 'Failed', 'Unsuccessful', 'Unsuccessfully', 'Erfolglos', 'Missed', 'Show', 'Noshow', 'Rescheduled', 'Reschedule', 'Postponed', 'Hold', 'Stalled', 'Stuck', 'Paused', 'Expired', 'Withdrawn', 'Deadline', 'Due', 'Expiry', 'Expires', 'Expiration', 'Valid', 'Validity', 'If', 'Or', 'Vs',
      'Scadenza', 'Validità', 'Échéance', 'Validité', 'Senza', 'Ancora', 'Da', 'Richiesta', 'Richiesto', 'Preparazione', 'Bozza', 'Mancato', 'Mancata', 'Rinviato', 'Rinviata', 'Prima', 'Verbale', 'Ne', 'Pas', 'Encore', 'Sans', 'À', 'Demande', 'Demandé', 'Demandée', 'Préparation', 'Brouillon', 'Manqué', 'Manquée', 'Reporté', 'Reportée', 'Avant',
      'Frist', 'Fällig', 'Fälligkeit', 'Gültig', 'Gültigkeit', 'Nicht', 'Kein', 'Keine', 'Ohne', 'Noch', 'Nie', 'Zu', 'Angefordert', 'Angefragt', 'Anfrage', 'Erstellen', 'Erstellung', 'Angebotserstellung', 'Vorbereiten', 'Vorbereitung', 'Entwurf', 'Verpasst', 'Verschoben', 'Vor', 'Mündlich', 'Arbeit', 'Bearbeitung',
      'Vencimiento', 'Vigencia', 'Validez', 'Prazo', 'Validade', 'Vencimento', 'Sin', 'Por', 'Solicitada', 'Solicitado', 'Solicitud', 'Preparando', 'Borrador', 'Antes', 'Fallida', 'Reprogramada', 'Pospuesta', 'Aún', 'Não', 'Ainda', 'Sem', 'Preparação', 'Rascunho', 'Reagendada', 'Elaboração', 'Elaborando', 'Solicitação',
    ],
  },
  waiting: {
    meaning: 'Somebody is waited for: what is named has not happened.',
    words: ['Pending', 'Awaiting', 'Awaits', 'Waiting', 'Attesa', 'Attente', 'Warten', 'Wartet', 'Wartend', 'Ausstehend', 'Espera', 'Pendiente', 'Aguardando', 'Pendente'],
  },
  answer: {
    meaning: 'What is waited for while nothing is decided: not what comes after a win, such as a payment or a delivery.',
    words: [
      'Response', 'Reply', 'Answer', 'Feedback', 'Decision', 'Approval', 'Document', 'Documents', 'Documentation', 'Information', 'Info', 'Clarification',
      'Risposta', 'Riscontro', 'Decisione', 'Approvazione', 'Documento', 'Documenti', 'Documentazione', 'Informazioni', 'Réponse', 'Retour', 'Retours', 'Décision', 'Approbation', 'Accord', 'Informations',
      'Antwort', 'Rückmeldung', 'Entscheidung', 'Freigabe', 'Genehmigung', 'Unterlagen', 'Dokumente', 'Informationen', 'Respuesta', 'Decisión', 'Aprobación', 'Documentación', 'Documentos', 'Información', 'Resposta', 'Retorno', 'Decisão', 'Aprovação', 'Documentação', 'Informações',
    ],
  },
  revived: {
    meaning: 'An end that was taken back, or is to be.',
    words: ['Reopened', 'Reopen', 'Opened', 'Re', 'Back', 'Winback', 'Recovery', 'Previously', 'Former', 'Ex', 'Riaperto', 'Riaperta', 'Rouvert', 'Relance', 'Wiedereröffnet', 'Wieder', 'Reabierto', 'Reabierta', 'Reaberto'],
  },
  other: {
    meaning: 'Makes another thing of what it stands beside.',
    words: [
      'Contact', 'Found', 'Test', 'Trial', 'Website', 'Web', 'Page', 'Video', 'Account', 'Template', 'Notes', 'Letter', 'Call', 'Email', 'Invoice', 'Payment', 'Deposit', 'Next', 'Old', 'Team', 'Partner', 'Internal',
      'Renewal', 'Renewals', 'Renew', 'Rinnovo', 'Renouvellement', 'Verlängerung', 'Renovación', 'Renovação', 'Contatto', 'Kontakt', 'Contacto', 'Contato', 'Rechnung', 'Fattura', 'Facture', 'Factura',
    ],
  },
} as const satisfies Record<string, Meaning>;

export type StagePart = keyof typeof stageParts;
