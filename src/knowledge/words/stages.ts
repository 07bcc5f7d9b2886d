import type { Meaning } from './meaning.js';

/** An offer, or what was for sale, that nobody took in time; of a task that it is due. */
// prettier-ignore
export const expired = [
  'Expired', 'Lapsed', 'Scaduta', 'Scaduto', 'Expirée', 'Expiré', 'Abgelaufen', 'Verfallen', 'Caducada', 'Caducado', 'Expirada', 'Expirado', 'Verlopen',
] as const;

/**
 * Stages and statuses of a prospect, each under the deepest milestone the word itself proves: being
 * at an appointment stage proves the appointment was made, not that it was honoured. Left out on
 * purpose: a bare "Closed", which may be won or lost. English, Italian, French, German, Spanish.
 */
// prettier-ignore
export const stageKinds = {
  open: {
    meaning: 'Not decided yet; says nothing about the stage.',
    words: [
      'Open', 'Opened', 'Active', 'In progress', 'In process', 'Working', 'In work', 'Ongoing', 'Pending', 'On hold', 'Recycled', 'Nurturing', 'Nurture', 'Suspended', 'Standby', 'Paused', 'To do', 'Not closed', 'Under review', 'In review', 'Reviewing', 'Client reviewing', 'Customer reviewing', 'Sent', 'Submitted', 'Draft', 'Inviato', 'Inviata', 'Bozza', 'Aperta', 'Aperto', 'In corso', 'Attiva', 'Attivo', 'In lavorazione', 'In esecuzione', 'In attesa', 'In sospeso', 'Sospesa', 'Sospeso', 'In pausa', 'Da fare', 'Riciclato', 'In revisione', 'In valutazione',
      'En cours', 'Ouverte', 'Ouvert', 'Actif', 'En attente', 'À relancer', 'À rappeler', 'En pause', 'Suspendue', 'Suspendu', 'À faire', 'Réactivé', 'Envoyé', 'Envoyée', 'Brouillon', 'En révision', 'En cours d’examen', 'In Prüfung', 'Versendet', 'Verschickt', 'Gesendet', 'Entwurf', 'Enviado', 'Enviada', 'Borrador', 'Rascunho', 'Offen', 'Aktiv', 'Laufend', 'In Bearbeitung', 'In Arbeit', 'Pausiert', 'Zurückgestellt', 'Wiedereröffnet', 'Abierta', 'Abierto', 'En curso', 'En proceso', 'En progreso', 'Activa', 'Activo', 'Pendiente', 'En pausa', 'En espera', 'Em espera', 'Suspendida', 'Suspendido', 'Reciclado', 'En evaluación', 'Em revisão', 'Em avaliação', 'Em andamento', 'Em aberto', 'Pausado', 'Suspenso',
      // Houses for sale or to let in all languages, and words of Dutch exports.
      'Available', 'For sale', 'On the market', 'Listed', 'Reserved', 'Disponibile', 'In vendita', 'Riservato', 'Riservata', 'À vendre', 'En vente', 'Réservé', 'Réservée', 'Verfügbar', 'Zu verkaufen', 'Reserviert', 'Disponible', 'En venta', 'Reservado', 'Reservada', 'Disponível', 'À venda', 'Verstuurd', 'Verzonden',
    ],
  },
  targets: {
    meaning: 'Stage S: a name in the file, perhaps contacted, no favourable answer yet.',
    words: [
      'S', 'Suspect', 'Suspects', 'Target', 'Targets', 'New', 'New lead', 'Raw lead', 'Lead', 'Subscriber', 'Assigned', 'Prospecting', 'Not contacted', 'Contacting', 'Contacted', 'Attempted to contact', 'Attempted', 'Attempted contact', 'Attempting contact', 'Contact in future', 'Contact later', 'Connected', 'First contact', 'Initial contact', 'Cold', 'Cold lead', 'Open - Not Contacted', 'Working - Contacted', 'Bad timing', 'Unworked', 'Identified', 'Incoming', 'Incoming leads', 'Incoming lead', 'Inbound', 'To contact', 'Unsorted',
      'Sospetto', 'Sospetti', 'Obiettivo', 'Nuovo', 'Nuova', 'Nuovo lead', 'Prospezione', 'Non contattato', 'Non contattata', 'Da contattare', 'Contattato', 'Contattata', 'Primo contatto', 'Tentato contatto', 'Tentativo di contatto', 'Freddo', 'Fredda', 'Assegnato', 'Assegnata',
      'Cible', 'Nouveau', 'Nouvelle', 'Nouvel', 'Nouveau lead', 'Prospection', 'Piste', 'Non contacté', 'Non contactée', 'À contacter', 'Contacté', 'Contactée', 'Premier contact', 'Tentative de contact', 'Froid', 'Assigné', 'Assignée', 'Attribué',
      'Verdachtsfall', 'Ziel', 'Zielkunde', 'Neu', 'Neuer Lead', 'Akquise', 'Kaltakquise', 'Nicht kontaktiert', 'Zu kontaktieren', 'Kontaktiert', 'Erstkontakt', 'Kontaktversuch', 'Kontaktaufnahme', 'Kalt', 'Zugewiesen',
      'Suscriptor', 'Sospechoso', 'Objetivo', 'Contacto', 'Contacto inicial', 'Contato inicial', 'Contatto iniziale', 'Contact initial', 'Nuevo', 'Nueva', 'Nuevo lead', 'Prospección', 'No contactado', 'Sin contactar', 'Por contactar', 'Contactado', 'Contactada', 'Primer contacto', 'Intento de contacto', 'Frío', 'Asignado', 'Novo', 'Novo lead', 'Prospecção', 'Primeiro contato', 'Contato realizado', 'Tentativa de contato', 'A contatar',
    ],
  },
  qualified: {
    meaning: 'Stage P: a qualification was completed or the answer was favourable.',
    words: [
      'P', 'Prospect', 'Prospects', 'Qualify', 'Qualification', 'Qualified', 'Qualified lead', 'Qualified prospect', 'Qualified to buy', 'Pre Qualified', 'MQL', 'SQL', 'SAL', 'Marketing qualified lead', 'Sales qualified lead', 'Sales accepted lead', 'Converted', 'Closed - Converted', 'Interested', 'Opportunity', 'Open deal', 'Warm', 'Hot',
      'Prospetto', 'Qualifica', 'Prospetto qualificato', 'Qualificazione', 'Qualificato', 'Qualificata', 'Prequalificato', 'Lead qualificato', 'Lead qualificato per il marketing', 'Lead qualificato per le vendite', 'Convertito', 'Convertita', 'Interessato', 'Interessata', 'Opportunità', 'Tiepido', 'Caldo',
      'Qualifié', 'Qualifiée', 'Préqualifié', 'Préqualifiée', 'Lead qualifié', 'Piste qualifiée', 'Prospect qualifié', 'Lead qualifié pour le marketing', 'Lead qualifié pour la vente', 'Lead qualifié marketing', 'Converti', 'Convertie', 'Intéressé', 'Intéressée', 'Opportunité', 'Tiède', 'Chaud',
      'Interessent', 'Qualifikation', 'Qualifizierter Interessent', 'Qualifizierung', 'Qualifiziert', 'Zum Kauf qualifiziert', 'Vorqualifiziert', 'Qualifizierter Lead', 'Marketing-qualifizierter Lead', 'Vertriebsqualifizierter Lead', 'Konvertiert', 'Umgewandelt', 'Interessiert', 'Heiß',
      'Prospecto', 'Calificación', 'Prospecto cualificado', 'Prospecto calificado', 'Cualificación', 'Calificado', 'Calificada', 'Cualificado', 'Cualificada', 'Precalificado', 'Lead calificado', 'Lead cualificado', 'Lead calificado para marketing', 'Lead calificado para ventas', 'Lead cualificado para marketing', 'Lead cualificado para ventas', 'Lead calificado por marketing', 'Lead calificado por ventas', 'Lead qualificado para marketing', 'Lead qualificado para vendas', 'Interesado', 'Interesada', 'Convertida', 'Oportunidad', 'Tibio', 'Caliente', 'Qualificação', 'Qualificado', 'Qualificada',
    ],
  },
  booked: {
    meaning: 'Stage A: an appointment was made; whether it was honoured is not said.',
    words: [
      'A', 'Approach', 'Analysis', 'Needs analysis', 'Needs assessment', 'Discovery', 'Discovery call', 'Develop', 'Appointment', 'Appointment scheduled', 'Appointment booked', 'Appointment set', 'Appointment made', 'Presentation', 'Presentation scheduled', 'Meeting', 'Meeting scheduled', 'Meeting booked', 'Meeting set', 'Meeting arranged', 'First meeting', 'Visit', 'Demo', 'Demonstration', 'Demo scheduled', 'Demo booked',
      'Value proposition', 'Id. Decision Makers', 'Identify decision makers', 'Perception analysis',
      'Approccio', 'Analisi', 'Analisi dei bisogni', 'Analisi bisogni', 'Analisi delle esigenze', 'Analisi esigenze', 'Appuntamento', 'Appuntamento fissato', 'Appuntamento programmato', 'Presentazione', 'Presentazione programmata', 'Presentazione pianificata', 'Incontro', 'Incontro fissato', 'Primo incontro', 'Riunione', 'Riunione fissata', 'Visita', 'Dimostrazione', 'Demo fissata', 'Sviluppo', 'Proposta di valore', 'Propos. Valore', 'Identificazione dei decisori', 'Analisi percezione', 'Analisi della percezione',
      'Approche', 'Analyse', 'Analyse des besoins', 'Découverte', 'Rendez-vous', 'RDV', 'Rendez-vous pris', 'Rendez-vous fixé', 'Rendez-vous planifié', 'Rendez-vous programmé', 'RDV pris', 'RDV fixé', 'RDV planifié', 'Présentation planifiée', 'Présentation programmée', 'Réunion', 'Réunion planifiée', 'Démonstration produit', 'Démo planifiée', 'Visite', 'Développer', 'Proposition de valeur', 'Chiffrage', 'Identifier les décideurs', 'Identification des décideurs', 'Analyse de perception',
      'Ansprache', 'Bedarfsanalyse', 'Bedarfsermittlung', 'Termin', 'Termin vereinbart', 'Vereinbarter Termin', 'Termin geplant', 'Terminiert', 'Termin gebucht', 'Präsentation', 'Präsentation geplant', 'Treffen', 'Besprechung', 'Erstgespräch', 'Besuch', 'Vorführung', 'Demo vereinbart', 'Demo geplant', 'Entwickeln', 'Nutzenversprechen', 'Entscheidungsträger identifizieren', 'Wahrnehmungsanalyse', 'Wahrnehmung-Analyse', 'Meeting vereinbart',
      'Acercamiento', 'Aproximación', 'Análisis', 'Análisis de necesidades', 'Necesita análisis', 'Descubrimiento', 'Cita', 'Cita programada', 'Cita concertada', 'Cita agendada', 'Presentación', 'Presentación programada', 'Reunión programada', 'Reunión agendada', 'Primera reunión', 'Demostración', 'Demo programada', 'Demo agendada', 'Desarrollar', 'Propuesta de valor', 'Identificar a los tomadores de decisión', 'Análisis de percepción', 'Descoberta', 'Scoperta', 'Reunião', 'Reunião agendada', 'Reunião marcada', 'Agendamento', 'Agendado', 'Apresentação', 'Apresentação agendada', 'Demonstração', 'Visita agendada',
    ],
  },
  held: {
    meaning: 'Stage A: an appointment was honoured, the word says so.',
    words: [
      'Held', 'Appointment held', 'Appointment honoured', 'Appointment honored', 'Appointment kept', 'Appointment completed', 'Meeting held', 'Meeting done', 'Meeting completed', 'Met', 'Sat', 'Presentation held', 'Presentation made', 'Presentation completed', 'Demo done', 'Demo held', 'Demo given', 'Demo completed', 'Visit done', 'Visit completed', 'Visited', 'Discovery completed', 'Discovery call done', 'Discovery call held', 'Discovery call completed', 'Decision maker bought-in',
      'Appuntamento onorato', 'Appuntamento effettuato', 'Appuntamento svolto', 'Appuntamento tenuto', 'Incontrato', 'Incontro effettuato', 'Incontro svolto', 'Presentazione effettuata', 'Demo effettuata', 'Demo svolta', 'Visita effettuata', 'Visitato', 'Decisore convinto',
      'Rendez-vous honoré', 'Rendez-vous effectué', 'Rendez-vous tenu', 'Rendez-vous réalisé', 'RDV honoré', 'RDV effectué', 'RDV réalisé', 'Rencontré', 'Réunion tenue', 'Présentation effectuée', 'Démo effectuée', 'Démo réalisée', 'Visite effectuée', 'Décideur convaincu', 'Adhésion du décideur',
      'Termin wahrgenommen', 'Termin durchgeführt', 'Termin stattgefunden', 'Präsentation gehalten', 'Wahrgenommener Termin', 'Präsentation durchgeführt', 'Demo durchgeführt', 'Besuch durchgeführt', 'Besucht', 'Entscheidungsträger überzeugt',
      'Cita realizada', 'Reunión realizada', 'Reunión celebrada', 'Presentación realizada', 'Demo realizada', 'Visita realizada', 'Visitado', 'Decisor convencido', 'Apresentação realizada', 'Demonstração realizada', 'Compareceu',
    ],
  },
  proposals: {
    meaning: 'Stage N: a proposal was completed, or is being negotiated or decided.',
    words: [
      'N', 'Proposal', 'Propose', 'Proposed', 'Proposition', 'Commercial proposal', 'Proposal/Price Quote', 'Proposal sent', 'Proposal made', 'Proposal presented', 'Offer', 'Initial offer', 'Offer sent', 'Offer made', 'Quote', 'Quoted', 'Quote sent', 'Quotation', 'Price quote', 'Contract sent', 'Contract review', 'Contract', 'Negotiation', 'Negotiations', 'Negotiating', 'Negotiate', 'Negotiation/Review', 'In negotiation', 'Negotiations started', 'Verbal agreement', 'Verbal commitment', 'Close', 'Closing',
      'Proposta', 'Proposta commerciale', 'Proposta inviata', 'Proposta/preventivo', 'Proposta/offerta', 'Proposta economica', 'Offerta', 'Offerta iniziale', 'Offerta inviata', 'Offerta presentata', 'Preventivo', 'Preventivo inviato', 'Contratto', 'Contratto inviato', 'Negoziazione', 'Negoziazione/revisione', 'Negoziazione/review', 'In negoziazione', 'Trattativa', 'In trattativa', 'Accordo verbale', 'In chiusura',
      'Proposer', 'Proposition commerciale', 'Proposition envoyée', 'Proposition/devis', 'Devis/proposition', 'Proposition faite', 'Offre', 'Offre initiale', 'Offre envoyée', 'Devis', 'Devis envoyé', 'Contrat', 'Contrat envoyé', 'Négociation', 'Négociation/révision', 'Négociations commencées', 'En négociation', 'En clôture', 'Accord verbal',
      'Vorschlag', 'Vorschlagen', 'Angebot', 'Preisangebot', 'Vorschlag/Angebot', 'Angebot/Preisangebot', 'Erstes Angebot', 'Angebot gesendet', 'Angebot verschickt', 'Angebot versendet', 'Angebot abgegeben', 'Angebot erstellt', 'Vertrag', 'Vertrag gesendet', 'Vertrag verschickt', 'Verhandlung', 'Verhandlungen', 'Verhandlung/Überprüfung', 'Verhandlung/Review', 'In Verhandlung', 'Mündliche Zusage', 'Abschlussphase', 'Im Abschluss',
      'Em fechamento', 'En cierre', 'Propuesta', 'Proponer', 'Propuesta comercial', 'Propuesta enviada', 'Propuesta/cotización', 'Propuesta/presupuesto', 'Oferta', 'Oferta inicial', 'Oferta enviada', 'Cotización', 'Cotización enviada', 'Presupuesto', 'Presupuesto enviado', 'Contrato', 'Contrato enviado', 'Negociación', 'Negociación/revisión', 'En negociación', 'Negociações', 'Negociação', 'Em negociação', 'Orçamento enviado', 'Proposta apresentada', 'Acuerdo verbal',
      // Houses for sale or to let in all languages, and words of Dutch exports.
      'Under offer', 'Under contract', 'Sale agreed', 'Compromesso firmato', 'Sous offre', 'Sous compromis', 'Bajo oferta', 'Sob proposta',
    ],
  },
  wins: {
    meaning: 'Stage C: the customer decided and signed.',
    words: [
      'C', 'Won', 'Win', 'Policy issued', 'Policy bound', 'Closed won', 'Close won', 'Deal won', 'Sold', 'Sale', 'Signed', 'Contract signed', 'Conclusion', 'Commitment', 'Customer', 'Client', 'New customer', 'Evangelist', 'Accepted', 'Order placed', 'Order received', 'Awarded', 'Contract awarded', 'Customer won', 'Client won', 'Customer acquired', 'Client acquired', 'Sale completed', 'Sale closed',
      'Vinta', 'Vinto', 'Conclusa positivamente', 'Chiusa positivamente', 'Chiuso positivamente', 'Polizza emessa', 'Chiusa vinta', 'Chiuso vinto', 'Chiusa con successo', 'Chiuso con successo', 'Chiusura vinta', 'Conclusione', 'Venduto', 'Venduta', 'Vendita', 'Firmato', 'Firmata', 'Contratto firmato', 'Acquisito', 'Acquisita', 'Cliente acquisito', 'Vendita completata', 'Vendita chiusa', 'Rogitato', 'Rogitata', 'Cliente', 'Accettato', 'Accettata', 'Ordine ricevuto',
      'Gagnée', 'Gagné', 'Police émise', 'Clôturée gagnée', 'Clôturé gagné', 'Fermée gagnée', 'Fermé gagné', 'Fermée et gagnée', 'Conclue gagnée', 'Affaire gagnée', 'Affaire conclue', 'Vendu', 'Vendue', 'Vente', 'Signé', 'Signée', 'Contrat signé', 'Conclu', 'Conclue', 'Accepté', 'Acceptée', 'Commande reçue', 'Client acquis', 'Client gagné', 'Vente finalisée', 'Vente aboutie',
      'Gewonnen', 'Policiert', 'Police ausgestellt', 'Geschlossen und gewonnen', 'Geschlossen gewonnen', 'Abgeschlossen und gewonnen', 'Abgeschlossen gewonnen', 'Abschluss', 'Verkauft', 'Verkauf', 'Unterschrieben', 'Vertrag unterschrieben', 'Vertrag unterzeichnet', 'Kunde', 'Angenommen', 'Auftrag erhalten', 'Auftrag gewonnen', 'Auftrag erteilt', 'Beauftragt', 'Zuschlag erhalten', 'Kunde gewonnen', 'Neukunde gewonnen',
      'Ganada', 'Ganado', 'Póliza emitida', 'Apólice emitida', 'Cerrada ganada', 'Cerrado ganado', 'Cierre ganado', 'Cerrada y ganada', 'Vendido', 'Vendida', 'Venta', 'Firmada', 'Firmado', 'Contrato firmado', 'Aceptada', 'Aceptado', 'Adjudicada', 'Adjudicado', 'Logrado con éxito', 'Venta ganada', 'Venda ganha', 'Vendita vinta', 'Vente gagnée', 'Ganho', 'Ganha', 'Fechado ganho', 'Negócio ganho', 'Contrato assinado', 'Assinado',
      // Houses for sale or to let in all languages, and words of Dutch exports.
      'Leased', 'Rented', 'Affittato', 'Affittata', 'Loué', 'Louée', 'Vermietet', 'Alquilado', 'Alquilada', 'Alugado', 'Alugada', 'Akkoord', 'Aanvaard', 'Geaccepteerd', 'Getekend', 'Ondertekend', 'Verkocht',
      // Insurers and recruiters.
      'Bound', 'Hired', 'Embauché', 'Embauchée', 'Assunto', 'Assunta',
      'Purchased', 'Bought', 'Acquistato', 'Acquistata', 'Acheté', 'Achetée', 'Gekauft', 'Comprado', 'Comprada',
      'Vendita conclusa', 'Vente réalisée', 'Vente conclue', 'Verkauf abgeschlossen', 'Venta realizada', 'Venda realizada', 'Venda concluída', 'Venta finalizada', 'Venta completada', 'Venta concretada', 'Venta cerrada', 'Venda finalizada', 'Venda fechada', 'Cliente ganado', 'Cliente captado', 'Cliente adquirido', 'Cliente conquistado',
    ],
  },
  orders: {
    meaning: 'Stage O: the order was executed and delivered.',
    words: [
      'O', 'Order', 'Delivery', 'Delivered', 'Order delivered', 'Fulfilled', 'Fulfilment', 'Fulfillment', 'Order fulfilled', 'Order executed', 'Executed', 'Shipped', 'Installed', 'Ordine', 'Consegna', 'Consegnato', 'Consegnata', 'Ordine consegnato', 'Ordine eseguito', 'Ordine evaso', 'Evaso', 'Evasa', 'Installato',
      'Ordre', 'Commande', 'Livraison', 'Livré', 'Livrée', 'Commande livrée', 'Commande exécutée', 'Installé', 'Auftrag', 'Bestellung', 'Lieferung', 'Geliefert', 'Ausgeliefert', 'Auftrag ausgeführt', 'Auftrag geliefert', 'Bestellung geliefert', 'Pedido', 'Entrega', 'Entregado', 'Entregada', 'Pedido entregado', 'Pedido ejecutado', 'Orden entregada',
    ],
  },
  lost: {
    meaning: 'The prospect was lost or given up.',
    words: [
      'Lost', 'Loss', 'Closed lost', 'Close lost', 'Deal lost', 'Lost lead', 'Junk lead', 'Junk', 'Unqualified', 'Not qualified', 'Disqualified', 'Abandoned', 'Dead', 'Cancelled', 'Canceled', 'Rejected', 'Declined', 'Not interested', 'No longer interested', 'Cannot contact', 'Out-Sold', 'Closed - Not Converted', 'Lost to competition', 'Lost to competitor', 'No decision', 'Archived', 'Deleted', 'Withdrawn', 'Dropped',
      'Persa', 'Perso', 'Conclusa negativamente', 'Chiusa negativamente', 'Chiuso negativamente', 'Perdita', 'Chiusa persa', 'Chiuso perso', 'Chiusa senza successo', 'Chiusura persa', 'Lead perso', 'Non qualificato', 'Non qualificata', 'Squalificato', 'Squalificata', 'Abbandonata', 'Abbandonato', 'Annullata', 'Annullato', 'Rifiutata', 'Rifiutato', 'Non interessato', 'Non interessata', 'Archiviata', 'Archiviato', 'Eliminata', 'Eliminato',
      'Perdue', 'Perdu', 'Sans suite', 'Classé sans suite', 'Classée sans suite', 'Perte', 'Clôturée perdue', 'Clôturé perdu', 'Fermée perdue', 'Fermé perdu', 'Fermée et perdue', 'Conclue perdue', 'Affaire perdue', 'Non qualifié', 'Non qualifiée', 'Disqualifié', 'Disqualifiée', 'Abandonnée', 'Abandonné', 'Annulée', 'Annulé', 'Refusée', 'Refusé', 'Pas intéressé', 'Non intéressé', 'Archivée', 'Archivé', 'Supprimée', 'Supprimé', 'Mort',
      'Verloren', 'Verlust', 'Abgesagt', 'Absage erhalten', 'Geschlossen und verloren', 'Geschlossen verloren', 'Abgeschlossen und verloren', 'Abgeschlossen verloren', 'Nicht qualifiziert', 'Unqualifiziert', 'Disqualifiziert', 'Aufgegeben', 'Abgebrochen', 'Abgelehnt', 'Storniert', 'Kein Interesse', 'Absage', 'Archiviert', 'Gelöscht', 'Gestorben',
      'Perdida', 'Perdido', 'Venta perdida', 'Venda perdida', 'Vendita persa', 'Vente perdue', 'Sale cancelled', 'Sale canceled', 'Vendita annullata', 'Vente annulée', 'Verkauf storniert', 'Venta cancelada', 'Venta anulada', 'Venda cancelada', 'Cerrada perdida', 'Cerrado perdido', 'Cierre perdido', 'Cerrada y perdida', 'Lead perdido', 'No calificado', 'No calificada', 'No cualificado', 'Descalificado', 'Descartado', 'Descartada', 'Abandonada', 'Abandonado', 'Cancelada', 'Cancelado', 'Anulada', 'Rechazada', 'Rechazado', 'No interesado', 'Sin interés', 'Archivado', 'Eliminada', 'Muerto', 'Fechado perdido', 'Não qualificado', 'Não qualificada', 'Desqualificado', 'Sem interesse', 'Negócio perdido',
      ...expired,
      // Houses for sale or to let in all languages, and words of Dutch exports.
      'Off market', 'Ritirato dal mercato', 'Afgewezen', 'Geweigerd', 'Geannuleerd', 'Not taken', 'Not taken up',
    ],
  },
} as const satisfies Record<string, Meaning>;

export type StageKind = keyof typeof stageKinds;
