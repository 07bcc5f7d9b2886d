import type { Meaning } from './meaning.js';

/** What was done. The lines of a kind are English, Italian, French, German and Spanish. */
// prettier-ignore
export const activityKinds = {
  call: {
    meaning: 'A telephone call.',
    words: [
      'Call', 'Calls', 'Called', 'Phone', 'Phone call', 'Telephone call', 'Cold call', 'Cold calling', 'Sales call', 'Outbound call', 'Inbound call', 'Outgoing call', 'Incoming call', 'Logged call', 'Video call',
      'Telefonata', 'Telefonate', 'Telefonato', 'Chiamato', 'Chiamata', 'Chiamate', 'Chiamata telefonica', 'Chiamata in uscita', 'Chiamata in entrata', 'Chiamata a freddo', 'Telefono',
      'Appel', 'Appels', 'Appelé', 'Appel téléphonique', 'Appel sortant', 'Appel entrant', 'Appel à froid', 'Téléphone',
      'Anruf', 'Anrufe', 'Angerufen', 'Telefonat', 'Telefonanruf', 'Telefongespräch', 'Telefon', 'Kaltakquise',
      'Llamada', 'Llamadas', 'Llamado', 'Llamada telefónica', 'Llamada en frío', 'Llamada saliente', 'Llamada entrante', 'Ligação',
    ],
  },
  email: {
    meaning: 'An e-mail.',
    words: [
      'Email', 'Emails', 'Mail', 'Mails', 'List email', 'Email sent', 'Outgoing email', 'Incoming email', 'Forwarded email', 'Posta elettronica', 'Email inviata', 'Invio email', 'Adresse e-mail', 'Courriel', 'Courriels', 'Courrier électronique', 'Email envoyé',
      'Email gesendet', 'Correo', 'Correo electrónico', 'Correos electrónicos',
    ],
  },
  message: {
    meaning: 'A message by social network, chat, SMS or letter.',
    words: [
      'Message', 'Messages', 'Social', 'Social touch', 'Social message', 'Social media', 'LinkedIn', 'LinkedIn message', 'InMail', 'WhatsApp', 'WhatsApp message', 'Facebook', 'Instagram', 'Chat', 'Live chat', 'SMS', 'Text', 'Text message', 'Letter', 'Postal mail', 'Direct mail', 'Fax',
      'Messaggio', 'Messaggi', 'Messaggio LinkedIn', 'Messaggio WhatsApp', 'Lettera', 'Posta', 'Lettre', 'Courrier', 'Courrier postal', 'Réseaux sociaux', 'Texto', 'Nachricht', 'Nachrichten', 'LinkedIn-Nachricht', 'WhatsApp-Nachricht', 'Brief', 'Post', 'Soziale Medien',
      'Mensaje', 'Mensajes', 'Carta', 'Redes sociales',
    ],
  },
  qualification: {
    meaning: 'A qualification call or form.',
    words: [
      'Qualification', 'Qualification call', 'Qualifying call', 'Qualification form', 'Form', 'Web form', 'Form submission', 'Form submitted', 'Form completed', 'Form filled', 'Contact form', 'Lead form', 'Questionnaire',
      'Qualifica', 'Qualificazione', 'Chiamata di qualifica', 'Chiamata di qualificazione', 'Telefonata di qualifica', 'Modulo', 'Modulo compilato', 'Modulo di qualifica', 'Modulo web', 'Modulo di contatto', 'Form compilato', 'Questionario',
      'Appel de qualification', 'Formulaire', 'Formulaire rempli', 'Formulaire de qualification', 'Formulaire web', 'Formulaire de contact', 'Qualifizierung', 'Qualifizierungsanruf', 'Qualifizierungsgespräch', 'Qualifizierungsformular', 'Formular', 'Formular ausgefüllt', 'Webformular', 'Kontaktformular', 'Fragebogen',
      'Calificación', 'Cualificación', 'Llamada de calificación', 'Llamada de cualificación', 'Formulario', 'Formulario completado', 'Formulario web', 'Formulario de contacto', 'Cuestionario',
    ],
  },
  appointment: {
    meaning: 'An appointment, meeting or visit; its outcome says whether it was honoured.',
    words: [
      'Appointment', 'Appointments', 'Meeting', 'Meetings', 'First meeting', 'Intro meeting', 'Sales meeting', 'Online meeting', 'Video meeting', 'Recurring appointment', 'Discovery', 'Discovery call', 'Discovery meeting', 'Needs analysis', 'Visit', 'Visits', 'Client visit', 'Customer visit', 'Site visit', 'Event', 'Events', 'Lunch',
      'Appuntamento', 'Appuntamenti', 'Primo appuntamento', 'Incontro', 'Primo incontro', 'Riunione', 'Visita', 'Visite', 'Visita cliente', 'Analisi dei bisogni', 'Evento', 'Eventi', 'Pranzo',
      'Rendez-vous', 'RDV', 'Premier rendez-vous', 'Réunion', 'Réunions', 'Entretien', 'Visite client', 'Analyse des besoins', 'Événement', 'Événements', 'Déjeuner',
      'Termin', 'Termine', 'Ersttermin', 'Erstgespräch', 'Besprechung', 'Besprechungen', 'Treffen', 'Besuch', 'Kundenbesuch', 'Kundentermin', 'Bedarfsanalyse', 'Ereignis', 'Mittagessen',
      'Cita', 'Citas', 'Primera cita', 'Reuniones', 'Primera reunión', 'Visita a cliente', 'Análisis de necesidades', 'Eventos', 'Almuerzo', 'Reunião',
    ],
  },
  demonstration: {
    meaning: 'A demonstration or presentation.',
    words: [
      'Demonstration', 'Demo', 'Demos', 'Product demo', 'Live demo', 'Online demo', 'Presentation', 'Product presentation', 'Trial', 'Dimostrazione', 'Demo prodotto', 'Presentazione', 'Prova', 'Démo produit', 'Essai',
      'Vorführung', 'Produktvorführung', 'Präsentation', 'Produktdemo', 'Demostración', 'Presentación', 'Demo de producto', 'Prueba',
    ],
  },
  heldAppointment: {
    meaning: 'An appointment that the word itself says was honoured.',
    words: [
      'Held appointment', 'Appointment held', 'Appointment honoured', 'Appointment honored', 'Appointment kept', 'Appointment attended', 'Appointment completed', 'Meeting held', 'Meeting completed', 'Meeting attended', 'Visit completed', 'Demo held', 'Demo completed', 'Demo done',
      'Appuntamento onorato', 'Appuntamento effettuato', 'Appuntamento svolto', 'Appuntamento tenuto', 'Incontro effettuato', 'Incontro svolto', 'Riunione svolta', 'Visita effettuata', 'Visita svolta', 'Demo effettuata',
      'Rendez-vous honoré', 'Rendez-vous effectué', 'Rendez-vous tenu', 'Rendez-vous réalisé', 'RDV honoré', 'RDV effectué', 'RDV réalisé', 'Réunion tenue', 'Visite effectuée', 'Démo effectuée',
      'Termin wahrgenommen', 'Termin durchgeführt', 'Termin eingehalten', 'Termin stattgefunden', 'Besuch durchgeführt', 'Demo durchgeführt', 'Cita realizada', 'Cita cumplida', 'Reunión realizada', 'Reunión celebrada', 'Visita realizada', 'Demo realizada',
    ],
  },
  missedAppointment: {
    meaning: 'An appointment that the word itself says nobody turned up to.',
    words: [
      'Missed appointment', 'Appointment missed', 'Appointment not held', 'Meeting missed', 'Missed meeting', 'Meeting not held', 'No show', 'Appuntamento mancato', 'Appuntamento non onorato', 'Appuntamento saltato', 'Mancato appuntamento', 'Incontro mancato', 'Rendez-vous manqué', 'Rendez-vous non honoré', 'RDV manqué', 'RDV non honoré',
      'Termin verpasst', 'Termin nicht wahrgenommen', 'Verpasster Termin', 'Cita perdida', 'Cita no cumplida', 'Cita fallida', 'Reunión perdida', 'No se presentó',
    ],
  },
  bookedAppointment: {
    meaning: 'The making of an appointment, not the appointment itself.',
    words: [
      'Booked appointment', 'Appointment booked', 'Appointment made', 'Appointment set', 'Appointment agreed', 'Appointment scheduled', 'Meeting booked', 'Meeting set', 'Meeting scheduled', 'Demo booked', 'Demo scheduled', 'Visit scheduled',
      'Appuntamento fissato', 'Appuntamento preso', 'Appuntamento concordato', 'Appuntamento programmato', 'Fissato appuntamento', 'Presa appuntamento', 'Incontro fissato', 'Riunione fissata', 'Demo fissata', 'Visita fissata',
      'Rendez-vous pris', 'Rendez-vous fixé', 'Rendez-vous planifié', 'Prise de rendez-vous', 'RDV pris', 'RDV fixé', 'Prise de RDV', 'Réunion planifiée', 'Termin vereinbart', 'Termin gebucht', 'Termin gelegt', 'Terminvereinbarung', 'Demo vereinbart',
      'Cita concertada', 'Cita agendada', 'Cita programada', 'Cita fijada', 'Reunión agendada', 'Reunión programada', 'Demo agendada',
    ],
  },
  proposal: {
    meaning: 'A commercial proposal, offer or quote.',
    words: [
      'Proposal', 'Proposals', 'Commercial proposal', 'Proposal sent', 'Proposal completed', 'Proposal made', 'Offer', 'Offers', 'Offer sent', 'Offer made', 'Quote', 'Quotes', 'Quote sent', 'Quotation', 'Quotation sent', 'Price quote', 'Estimate', 'Bid', 'Tender', 'Contract sent',
      'Proposta', 'Proposta commerciale', 'Proposta inviata', 'Offerta', 'Offerte', 'Offerta inviata', 'Offerta commerciale', 'Preventivo', 'Preventivi', 'Preventivo inviato', 'Invio preventivo', 'Invio offerta', 'Contratto inviato',
      'Proposition', 'Proposition commerciale', 'Proposition envoyée', 'Offre', 'Offre envoyée', 'Offre commerciale', 'Devis', 'Devis envoyé', 'Envoi devis', 'Contrat envoyé',
      'Angebot', 'Angebote', 'Angebot gesendet', 'Angebot verschickt', 'Angebot versendet', 'Angebot erstellt', 'Kostenvoranschlag', 'Vorschlag', 'Vertrag gesendet',
      'Propuesta', 'Propuesta enviada', 'Propuesta comercial', 'Presupuesto', 'Presupuesto enviado', 'Oferta', 'Oferta enviada', 'Cotización', 'Cotización enviada', 'Contrato enviado',
    ],
  },
  negotiation: {
    meaning: 'A negotiation of price or terms.',
    words: ['Negotiation', 'Negotiations', 'Contract negotiation', 'Price negotiation', 'Negoziazione', 'Trattativa', 'Contrattazione', 'Négociation', 'Verhandlung', 'Vertragsverhandlung', 'Preisverhandlung', 'Negociación'],
  },
  win: {
    meaning: 'A sale: the customer decides and signs.',
    words: [
      'Win', 'Won', 'Sale', 'Sold', 'Deal won', 'Closed won', 'Contract signed', 'Contract signature', 'Contract signing', 'Signature', 'Signing', 'Signed', 'Order placed', 'Order received', 'Purchase',
      'Vendita', 'Vinta', 'Vinto', 'Firma', 'Firma contratto', 'Firma del contratto', 'Contratto firmato', 'Chiusura vinta', 'Ordine ricevuto', 'Acquisto',
      'Vente', 'Gagné', 'Gagnée', 'Contrat signé', 'Signature du contrat', 'Signature contrat', 'Commande reçue', 'Achat',
      'Verkauf', 'Abschluss', 'Vertragsabschluss', 'Vertrag unterschrieben', 'Vertragsunterzeichnung', 'Unterschrift', 'Gewonnen', 'Auftrag erhalten', 'Kauf',
      'Venta', 'Ganado', 'Ganada', 'Firma del contrato', 'Firma de contrato', 'Contrato firmado', 'Pedido recibido', 'Compra',
    ],
  },
  order: {
    meaning: 'The execution or delivery of the order.',
    words: [
      'Order', 'Orders', 'Delivery', 'Deliveries', 'Order delivered', 'Order delivery', 'Order executed', 'Order fulfilled', 'Order shipped', 'Delivered', 'Fulfilment', 'Fulfillment', 'Installation', 'Handover', 'Onboarding',
      'Ordine', 'Ordini', 'Consegna', 'Consegne', 'Consegna ordine', 'Ordine consegnato', 'Ordine evaso', 'Evasione ordine', 'Installazione', 'Commande', 'Commandes', 'Livraison', 'Livraisons', 'Commande livrée',
      'Auftrag', 'Aufträge', 'Bestellung', 'Lieferung', 'Lieferungen', 'Auslieferung', 'Auftrag geliefert', 'Bestellung geliefert', 'Übergabe', 'Pedido', 'Pedidos', 'Entrega', 'Entregas', 'Pedido entregado', 'Instalación',
    ],
  },
  loss: {
    meaning: 'The loss of the prospect.',
    words: ['Loss', 'Lost', 'Deal lost', 'Closed lost', 'Opportunity lost', 'Perdita', 'Perso', 'Persa', 'Trattativa persa', 'Perte', 'Perdu', 'Perdue', 'Affaire perdue', 'Verlust', 'Verloren', 'Auftrag verloren', 'Pérdida', 'Perdido', 'Venta perdida'],
  },
  followUp: {
    meaning: 'A follow-up or check-in.',
    words: [
      'Follow-up', 'Follow-ups', 'Follow-up call', 'Follow-up email', 'Check-in', 'Customer check-in', 'Courtesy call', 'After-sales call', 'Reminder', 'Sollecito', 'Chiamata di follow-up', 'Richiamo', 'Ricontatto', 'Contatto post-vendita', 'Promemoria', 'Relance', 'Relances', 'Suivi', 'Suivi client', 'Appel de suivi', 'Rappel',
      'Nachfassen', 'Nachverfolgung', 'Nachfassanruf', 'Wiedervorlage', 'Nachbetreuung', 'Seguimiento', 'Llamada de seguimiento', 'Recordatorio',
    ],
  },
  event: {
    meaning: 'A trade fair, webinar or networking event.',
    words: [
      'Trade fair', 'Trade show', 'Fair', 'Exhibition', 'Conference', 'Webinar', 'Workshop', 'Seminar', 'Networking', 'Networking event', 'Marketing event', 'Fiera', 'Fiere', 'Convegno', 'Conferenza', 'Seminario', 'Evento di networking', 'Salon', 'Foire', 'Séminaire', 'Webinaire', 'Réseautage',
      'Messe', 'Messebesuch', 'Konferenz', 'Veranstaltung', 'Netzwerken', 'Feria', 'Conferencia', 'Congreso', 'Taller',
    ],
  },
  service: {
    meaning: 'A request for help or a complaint of a customer.',
    words: [
      'Service', 'Customer service', 'Service activity', 'Service call', 'Support', 'Support ticket', 'Ticket', 'Case', 'Complaint', 'Complaints', 'Claim', 'Issue', 'Reclamo', 'Reclami', 'Assistenza', 'Assistenza clienti', 'Servizio clienti', 'Segnalazione', 'Réclamation', 'Plainte', 'Assistance', 'Service client', 'SAV',
      'Reklamation', 'Beschwerde', 'Kundendienst', 'Kundenservice', 'Supportanfrage', 'Reclamación', 'Queja', 'Soporte', 'Servicio', 'Servicio al cliente', 'Atención al cliente', 'Incidencia',
    ],
  },
  note: {
    meaning: 'A note, a task, or a line the system wrote: not a touch.',
    words: [
      'Note', 'Notes', 'Task', 'Tasks', 'To-do', 'To-dos', 'Deadline', 'Cadence', 'Comment', 'Reply', 'Upload document', 'Opportunity close', 'Quote close', 'Order close', 'Case resolution', 'Campaign response', 'Campaign activity', 'System', 'Stage change', 'Nota', 'Appunto', 'Attività', 'Compito', 'Scadenza', 'Da fare', 'Commento',
      'Remarque', 'Tâche', 'Tâches', 'À faire', 'Échéance', 'Commentaire', 'Notiz', 'Notizen', 'Aufgabe', 'Aufgaben', 'Frist', 'Kommentar', 'Notas', 'Tarea', 'Tareas', 'Por hacer', 'Comentario', 'Fecha límite',
    ],
  },
} as const satisfies Record<string, Meaning>;

export type ActivityKind = keyof typeof activityKinds;
