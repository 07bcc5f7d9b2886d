import type { Meaning } from './meaning.js';

/** What came of an activity. The lines of a kind are English, Italian, French, German, Spanish. */
// prettier-ignore
export const outcomeKinds = {
  held: {
    meaning: 'It took place: an appointment was honoured.',
    words: [
      'Held', 'Completed', 'Attended', 'Honoured', 'Honored', 'Kept', 'Took place', 'Happened', 'Showed', 'Showed up', 'Show', 'Meeting held', 'Meeting completed', 'Appointment held', 'Appointment honoured', 'Appointment kept', 'Demo done', 'Demo completed',
      'Effettuata', 'Effettuato', 'Onorato', 'Onorata', 'Svolto', 'Svolta', 'Tenuto', 'Tenuta', 'Avvenuto', 'Avvenuta', 'Completato', 'Completata', 'Realizzato', 'Realizzata', 'Si è presentato', 'Appuntamento onorato', 'Appuntamento effettuato', 'Appuntamento svolto',
      'Tenue', 'Tenu', 'Honoré', 'Honorée', 'Effectué', 'Effectuée', 'Réalisé', 'Réalisée', 'A eu lieu', 'Rendez-vous honoré', 'Rendez-vous effectué', 'RDV honoré', 'RDV effectué',
      'Durchgeführt', 'Wahrgenommen', 'Stattgefunden', 'Abgehalten', 'Abgeschlossen', 'Eingehalten', 'Erschienen', 'Termin wahrgenommen', 'Termin durchgeführt', 'Termin stattgefunden',
      'Realizada', 'Realizado', 'Celebrada', 'Celebrado', 'Completada', 'Completado', 'Cumplida', 'Asistió', 'Cita realizada', 'Reunión realizada', 'Concluída',
    ],
  },
  ticked: {
    meaning: 'A box was ticked: it is off the list, which does not prove that an appointment was honoured.',
    words: [
      'Done', 'Closed', 'Finished', 'Complete', 'True', 'Yes', 'Y', '1', 'X', 'Logged', 'Processed', 'Sent', 'Marked as done', 'Fatto', 'Fatta', 'Chiuso', 'Chiusa', 'Finito', 'Terminato', 'Terminata', 'Concluso', 'Conclusa', 'Eseguito', 'Eseguita', 'Evaso', 'Inviato', 'Inviata', 'Vero', 'Sì',
      'Terminé', 'Terminée', 'Fait', 'Faite', 'Fermé', 'Fermée', 'Clos', 'Clôturé', 'Clôturée', 'Achevé', 'Achevée', 'Fini', 'Envoyé', 'Envoyée', 'Vrai', 'Oui', 'Erledigt', 'Fertig', 'Geschlossen', 'Beendet', 'Gesendet', 'Versendet', 'Verschickt', 'Wahr', 'Ja',
      'Hecho', 'Hecha', 'Cerrado', 'Cerrada', 'Terminado', 'Terminada', 'Finalizado', 'Finalizada', 'Enviado', 'Enviada', 'Verdadero', 'Feito', 'Sim',
    ],
  },
  planned: {
    meaning: 'It is still to come, or still to do.',
    words: [
      'Planned', 'Scheduled', 'Upcoming', 'Open', 'Not started', 'In progress', 'Pending', 'Pending input', 'Waiting', 'Waiting on someone else', 'To do', 'Undone', 'Not done', 'Overdue', 'Confirmed', 'Tentative', 'False', 'No', 'N', '0', 'Not completed',
      'Pianificata', 'Pianificato', 'Programmata', 'Programmato', 'Prevista', 'Previsto', 'Da fare', 'Aperta', 'Aperto', 'In corso', 'Non iniziata', 'Non iniziato', 'In attesa', 'In attesa di input', 'In sospeso', 'Scaduta', 'Scaduto', 'Confermato', 'Confermata', 'Falso', 'Non completata', 'Non completato',
      'Planifiée', 'Planifié', 'Prévu', 'Prévue', 'À faire', 'À venir', 'Ouvert', 'Ouverte', 'En cours', 'En attente', 'Non commencé', 'Non commencée', 'Non démarré', 'Non démarrée', 'En traitement', 'En retard', 'Confirmé', 'Confirmée', 'Faux', 'Non', 'Non terminé', 'Non terminée',
      'Geplant', 'Terminiert', 'Offen', 'Ausstehend', 'Rückmeldung ausstehend', 'Zu erledigen', 'Nicht begonnen', 'In Bearbeitung', 'Unerledigt', 'Nicht erledigt', 'Überfällig', 'Bestätigt', 'Falsch', 'Nein',
      'Planificada', 'Planificado', 'Programada', 'Programado', 'Pendiente', 'Por hacer', 'Abierta', 'Abierto', 'En curso', 'En progreso', 'Sin empezar', 'No iniciada', 'No iniciado', 'Atrasada', 'Vencida', 'Confirmada', 'Confirmado', 'Não',
    ],
  },
  noShow: {
    meaning: 'Nobody turned up.',
    words: [
      'No show', 'Did not attend', 'Did not show', 'Did not show up', 'Not attended', 'Absent', 'Missed appointment', 'Missed meeting', 'Appuntamento mancato', 'Mancata presentazione', 'Non presentato', 'Non presentata', 'Non si è presentato', 'Assente', 'Mancato', 'Mancata',
      'Absente', 'Non présenté', 'Non présentée', 'Ne s’est pas présenté', 'Pas venu', 'Rendez-vous manqué', 'Non honoré', 'Non onorato', 'Nicht erschienen', 'Nicht wahrgenommen', 'Nicht gekommen', 'Termin verpasst', 'No se presentó', 'No asistió', 'No acudió', 'Ausente', 'Não compareceu',
    ],
  },
  cancelled: {
    meaning: 'It was called off.',
    words: ['Cancelled', 'Canceled', 'Called off', 'Aborted', 'Meeting cancelled', 'Appointment cancelled', 'Annullata', 'Annullato', 'Cancellata', 'Cancellato', 'Disdetta', 'Disdetto', 'Annulée', 'Annulé', 'Décommandé', 'Abgesagt', 'Storniert', 'Annulliert', 'Abgebrochen', 'Ausgefallen', 'Cancelada', 'Cancelado', 'Anulada', 'Anulado'],
  },
  rescheduled: {
    meaning: 'It was put off to another day.',
    words: [
      'Rescheduled', 'Postponed', 'Deferred', 'Moved', 'Put off', 'Riprogrammata', 'Riprogrammato', 'Ripianificata', 'Ripianificato', 'Rinviata', 'Rinviato', 'Rimandata', 'Rimandato', 'Posticipata', 'Posticipato', 'Spostata', 'Spostato', 'Reportée', 'Reporté', 'Replanifiée', 'Replanifié', 'Reprogrammée', 'Reprogrammé', 'Différé', 'Différée', 'Décalé', 'Décalée',
      'Verschoben', 'Vertagt', 'Neu geplant', 'Zurückgestellt', 'Reprogramada', 'Reprogramado', 'Aplazada', 'Aplazado', 'Pospuesta', 'Pospuesto', 'Reagendada', 'Reagendado',
    ],
  },
  notHeld: {
    meaning: 'It did not take place, whatever the reason.',
    words: [
      'Not held', 'Did not take place', 'Did not happen', 'Not kept', 'Not honoured', 'Non effettuata', 'Non effettuato', 'Non svolto', 'Non svolta', 'Non tenuta', 'Non tenuto', 'Non avvenuto', 'Non tenue', 'Non tenu', 'Non effectué', 'Non effectuée', 'Non réalisé', 'Non réalisée', 'N’a pas eu lieu',
      'Nicht durchgeführt', 'Nicht stattgefunden', 'Nicht abgehalten', 'No realizada', 'No realizado', 'No celebrada', 'No se realizó',
    ],
  },
  noAnswer: {
    meaning: 'The call or message reached nobody.',
    words: [
      'No answer', 'No response', 'No reply', 'Not answered', 'Unanswered', 'Not reached', 'Unreachable', 'Busy', 'Line busy', 'Voicemail', 'Left voicemail', 'Left live message', 'Left message', 'Answering machine', 'Left message with receptionist', 'Left message with gatekeeper', 'Did not pick up', 'Not picked up', 'Not connected', 'Switched off', 'Wrong number', 'Dead end number', 'Disconnected number', 'Number disconnected', 'Not in service', 'Number not in service', 'Invalid number', 'Missed', 'Missed call', 'Unattended', 'Unattended Dialled', 'Scheduled Unattended', 'Scheduled Unattended Delay', 'Bounced', 'Failed', 'Call back', 'Call back later', 'Call again',
      'Nessuna risposta', 'Non risponde', 'Non risposto', 'Non ha risposto', 'Senza risposta', 'Occupato', 'Segreteria', 'Segreteria telefonica', 'Lasciato messaggio', 'Messaggio in segreteria', 'Numero errato', 'Numero sbagliato', 'Numero inesistente', 'Chiamata persa', 'Non raggiungibile', 'Irraggiungibile', 'Da richiamare', 'Richiamare',
      'Pas de réponse', 'Sans réponse', 'Aucune réponse', 'Ne répond pas', 'Non répondu', 'Occupé', 'Messagerie', 'Messagerie vocale', 'Répondeur', 'Message laissé', 'Message vocal laissé', 'Faux numéro', 'Mauvais numéro', 'Numéro erroné', 'Numéro inexistant', 'Numéro non attribué', 'Manqué', 'Appel manqué', 'Injoignable', 'À rappeler', 'Rappeler',
      'Keine Antwort', 'Nicht erreicht', 'Nicht erreichbar', 'Keiner erreicht', 'Besetzt', 'Mailbox', 'Anrufbeantworter', 'Nachricht hinterlassen', 'Sprachnachricht hinterlassen', 'Falsche Nummer', 'Nummer nicht vergeben', 'Verpasst', 'Rückruf', 'Zurückrufen',
      'Sin respuesta', 'No contesta', 'No contestó', 'No responde', 'Ocupado', 'Buzón de voz', 'Dejó mensaje', 'Mensaje de voz', 'Mensaje dejado', 'Número equivocado', 'Número inexistente', 'Número errado', 'Llamada perdida', 'Volver a llamar', 'Ilocalizable',
    ],
  },
  reached: {
    meaning: 'Somebody was spoken to or answered, and no more is known.',
    words: [
      'Reached', 'Connected', 'Answered', 'Spoke', 'Spoken', 'Spoke to', 'Contacted', 'Contact made', 'Conversation', 'Received', 'Replied', 'Responded', 'Attended Dialled', 'Scheduled Attended', 'Scheduled Attended Delay', 'Information sent', 'Callback requested', 'Neutral',
      'Raggiunto', 'Connesso', 'Connessa', 'Risposto', 'Ha risposto', 'Risposta', 'Parlato', 'Contattato', 'Contattata', 'Ricevuto', 'Ricevuta', 'Conversazione', 'Neutro',
      'Joint', 'Connecté', 'Connectée', 'Répondu', 'A répondu', 'Parlé', 'Contacté', 'Contactée', 'Reçu', 'Reçue', 'Neutre', 'Erreicht', 'Verbunden', 'Angenommen', 'Beantwortet', 'Gesprochen', 'Kontaktiert', 'Empfangen',
      'Conectado', 'Conectada', 'Contestó', 'Contestada', 'Respondió', 'Respondida', 'Hablado', 'Contactado', 'Contactada', 'Recibido', 'Recibida',
    ],
  },
  favourable: {
    meaning: 'A favourable answer: interested, qualified, wants to go on.',
    words: [
      'Favourable', 'Favorable', 'Interested', 'Very interested', 'Qualified', 'Positive', 'Wants a meeting', 'Wants appointment', 'Wants a demo', 'Call back interested', 'Interested call back', 'Proposal requested', 'Quote requested', 'Offer requested', 'Demo requested', 'Meeting requested', 'Information requested', 'MQL', 'SQL', 'Converted', 'Good lead',
      'Interessato', 'Interessata', 'Molto interessato', 'Qualificato', 'Qualificata', 'Positivo', 'Positiva', 'Favorevole', 'Vuole un appuntamento', 'Richiede appuntamento', 'Richiesta preventivo', 'Richiesta offerta', 'Richiesta informazioni', 'Richiamare interessato', 'Convertito',
      'Intéressé', 'Intéressée', 'Très intéressé', 'Qualifié', 'Qualifiée', 'Positif', 'Veut un rendez-vous', 'Demande de rendez-vous', 'Demande de devis', 'Demande d’offre', 'Demande d’informations', 'Converti',
      'Interessiert', 'Sehr interessiert', 'Qualifiziert', 'Positiv', 'Wünscht Termin', 'Möchte Termin', 'Angebot angefordert', 'Konvertiert',
      'Interesado', 'Interesada', 'Muy interesado', 'Calificado', 'Calificada', 'Cualificado', 'Cualificada', 'Quiere una reunión', 'Quiere una cita', 'Solicita presupuesto', 'Solicita oferta', 'Solicita información', 'Convertido',
    ],
  },
  refused: {
    meaning: 'The answer was no.',
    words: [
      'Refused', 'Not interested', 'No interest', 'Negative', 'Declined', 'Rejected', 'Not qualified', 'Unqualified', 'Disqualified', 'Do not call', 'Do not contact', 'Unsubscribed', 'Hung up', 'Unfavourable', 'Unfavorable', 'Bad fit',
      'Rifiutato', 'Rifiutata', 'Rifiuto', 'Non interessato', 'Non interessata', 'Nessun interesse', 'Negativo', 'Negativa', 'Respinto', 'Respinta', 'Non qualificato', 'Non qualificata', 'Sfavorevole', 'Non in target',
      'Refus', 'Refusé', 'Refusée', 'Pas intéressé', 'Non intéressé', 'Pas intéressée', 'Non intéressée', 'Aucun intérêt', 'Négatif', 'Rejeté', 'Rejetée', 'Non qualifié', 'Non qualifiée', 'Défavorable', 'Hors cible', 'Ne pas rappeler',
      'Abgelehnt', 'Kein Interesse', 'Nicht interessiert', 'Negativ', 'Abgewiesen', 'Nicht qualifiziert', 'Unqualifiziert', 'Nicht kontaktieren', 'Rechazado', 'Rechazada', 'No interesado', 'No interesada', 'No le interesa', 'Sin interés', 'No calificado', 'No cualificado', 'Desfavorable', 'No llamar',
    ],
  },
  booked: {
    meaning: 'An appointment was made.',
    words: [
      'Booked', 'Appointment booked', 'Appointment set', 'Appointment made', 'Appointment agreed', 'Appointment scheduled', 'Meeting booked', 'Meeting set', 'Meeting scheduled', 'Meeting agreed', 'Demo booked', 'Demo scheduled', 'Visit booked', 'Appointment', 'Presentation scheduled',
      'Fissato', 'Fissata', 'Appuntamento', 'Appuntamento fissato', 'Appuntamento preso', 'Appuntamento concordato', 'Fissato appuntamento', 'Preso appuntamento', 'Incontro fissato', 'Riunione fissata', 'Demo fissata', 'Visita fissata',
      'Rendez-vous', 'RDV', 'Rendez-vous pris', 'Rendez-vous fixé', 'Rendez-vous obtenu', 'RDV pris', 'RDV fixé', 'RDV obtenu', 'Réunion fixée', 'Démo planifiée', 'Termin', 'Termin vereinbart', 'Termin gebucht', 'Termin gelegt', 'Vereinbart', 'Gebucht', 'Demo vereinbart',
      'Cita', 'Cita concertada', 'Cita agendada', 'Cita fijada', 'Cita programada', 'Reunión agendada', 'Reunión programada', 'Concertada', 'Agendado', 'Agendada', 'Reservado',
    ],
  },
  proposed: {
    meaning: 'A proposal was completed.',
    words: [
      'Proposed', 'Proposal sent', 'Proposal made', 'Proposal completed', 'Proposal presented', 'Offer sent', 'Offer made', 'Offer completed', 'Quote sent', 'Quotation sent', 'Quoted', 'Contract sent', 'Proposta inviata', 'Proposta presentata', 'Proposta completata', 'Offerta inviata', 'Offerta presentata', 'Offerta fatta', 'Preventivo inviato', 'Preventivo fatto', 'Preventivo consegnato', 'Contratto inviato',
      'Proposition envoyée', 'Proposition faite', 'Proposition remise', 'Offre envoyée', 'Offre faite', 'Offre remise', 'Devis envoyé', 'Devis fait', 'Devis remis', 'Contrat envoyé', 'Angebot gesendet', 'Angebot verschickt', 'Angebot versendet', 'Angebot erstellt', 'Angebot abgegeben', 'Angebot unterbreitet', 'Vertrag gesendet',
      'Propuesta enviada', 'Propuesta presentada', 'Oferta enviada', 'Oferta presentada', 'Presupuesto enviado', 'Presupuestado', 'Cotización enviada', 'Contrato enviado',
    ],
  },
  won: {
    meaning: 'The customer decided and signed.',
    words: [
      'Won', 'Closed won', 'Sold', 'Sale', 'Sale made', 'Signed', 'Contract signed', 'Proposal accepted', 'Offer accepted', 'Quote accepted', 'Vinto', 'Vinta', 'Venduto', 'Venduta', 'Vendita', 'Firmato', 'Firmata', 'Contratto firmato', 'Offerta accettata', 'Preventivo accettato', 'Proposta accettata',
      'Gagné', 'Gagnée', 'Vendu', 'Vendue', 'Vente', 'Signé', 'Signée', 'Contrat signé', 'Devis accepté', 'Devis signé', 'Offre acceptée', 'Gewonnen', 'Verkauft', 'Verkauf', 'Unterschrieben', 'Unterzeichnet', 'Vertrag unterschrieben', 'Angebot angenommen', 'Abschluss',
      'Ganado', 'Ganada', 'Vendido', 'Vendida', 'Venta', 'Firmado', 'Contrato firmado', 'Oferta aceptada', 'Presupuesto aceptado', 'Ganho',
      'Ordered', 'Order placed', 'Ordinato', 'Ordine effettuato', 'Commandé', 'Commande passée', 'Bestellt', 'Pedido realizado',
    ],
  },
  accepted: {
    meaning: 'A proposal was accepted; said of an invitation it proves nothing.',
    words: ['Accepted', 'Accettato', 'Accettata', 'Accepté', 'Acceptée', 'Akzeptiert', 'Aceptado', 'Aceptada'],
  },
  ordered: {
    meaning: 'The order was executed and delivered.',
    words: [
      'Order delivered', 'Order executed', 'Order fulfilled', 'Delivered', 'Fulfilled', 'Shipped', 'Consegnato', 'Consegnata', 'Ordine consegnato', 'Ordine evaso', 'Spedito', 'Livré', 'Livrée', 'Commande livrée', 'Expédié', 'Expédiée',
      'Geliefert', 'Ausgeliefert', 'Bestellung geliefert', 'Auftrag ausgeführt', 'Entregado', 'Entregada', 'Pedido entregado',
    ],
  },
  lost: {
    meaning: 'The prospect was lost.',
    words: [
      'Lost', 'Closed lost', 'Sale lost', 'Deal lost', 'Proposal rejected', 'Offer rejected', 'Quote rejected', 'Perso', 'Persa', 'Vendita persa', 'Trattativa persa', 'Offerta rifiutata', 'Preventivo rifiutato', 'Perdu', 'Perdue', 'Vente perdue', 'Affaire perdue', 'Offre refusée', 'Devis refusé', 'Verloren', 'Auftrag verloren', 'Angebot abgelehnt',
      'Perdido', 'Perdida', 'Venta perdida', 'Oferta rechazada', 'Presupuesto rechazado',
    ],
  },
} as const satisfies Record<string, Meaning>;

export type OutcomeKind = keyof typeof outcomeKinds;
