import type { Field } from './field.js';

/**
 * The fields of a prospect. A header is compared without case, accents, spaces and punctuation, so
 * each spelling stands once; the field's own name always matches and is not listed. Within a list
 * the lines are English, then Italian, French, German, Spanish and Portuguese.
 */
// prettier-ignore
export const prospectFields = {
  id: {
    meaning: 'What tells one prospect from another, and links its activities to it.', kind: 'id', own: true,
    names: [
      'Prospect ID', 'Deal ID', 'Opportunity ID', 'Lead ID', 'Potential ID', 'Record ID', 'hs_object_id', '(Do Not Modify) Opportunity', '(Do Not Modify) Lead',
      'ID prospect', 'ID opportunità', 'ID trattativa', 'ID affare', 'Affare - ID', 'ID lead', 'Codice prospect',
      'ID de fiche d’informations', 'ID de la transaction', 'ID de l’affaire', 'Affaire - ID', 'ID de l’opportunité', 'ID du prospect', 'ID du lead',
      'Datensatz-ID', 'Interessenten-ID', 'ID de oportunidad', 'ID de la oportunidad', 'ID del negocio', 'ID del trato', 'Trato - ID', 'ID del registro', 'ID do registro', 'ID do negócio',
    ],
    weak: ['Item ID', 'External ID', 'MLS number', 'MLS #', 'Reference', 'Ref.', 'ID esterno', 'ID elemento', 'Riferimento', 'Rif.', 'ID externe', 'Identifiant de l’élément', 'Externe ID', 'Element-ID', 'Referenz', 'ID externo', 'ID de elemento', 'Referencia', 'Nº', 'ID do elemento', 'Copper ID', 'CRM ID', 'System ID', 'Internal ID', 'Unique ID', 'Row ID', 'Entry ID', 'Contact ID', 'Customer ID', 'Number', 'Code', 'ID contatto', 'ID cliente', 'Codice', 'ID contact', 'ID du contact', 'ID client', 'Kontakt-ID', 'Kundennummer', 'Nummer', 'Lfd. Nr.', 'Laufende Nummer', 'N. progressivo', 'N° d’ordre', 'N.º de orden', 'ID de contacto'],
  },
  name: {
    meaning: 'What people call the prospect: the deal, the company or the person.', kind: 'text', own: true,
    names: [
      'Deal name', 'Deal - Title', 'Opportunity name', 'Potential name', 'Prospect name', 'Lead name',
      'Nome opportunità', 'Nome dell’opportunità', 'Nome trattativa', 'Nome affare', 'Affare - Titolo', 'Nome prospect', 'Nome lead',
      'Nom de la transaction', 'Nom de l’affaire', 'Affaire - Titre', 'Nom de l’opportunité', 'Nom du prospect', 'Nom du lead', 'Deal - Titel', 'Name der Opportunity',
      'Nombre de la oportunidad', 'Nombre del negocio', 'Nombre del trato', 'Trato - Título', 'Nombre del prospecto', 'Nome do negócio',
    ],
    weak: [
      'Topic', 'Title', 'Opportunity', 'Deal', 'Prospect', 'Lead', 'Full name', 'Deal - Contact person', 'Associated contact', 'Contact',
      'Nome', 'Titolo', 'Nominativo', 'Opportunità', 'Trattativa', 'Contatto',
      'Nom', 'Titre', 'Opportunité', 'Transaction', 'Affaire', 'Affaire - Personne à contacter',
      'Titel', 'Thema', 'Interessent', 'Nombre', 'Título', 'Oportunidad', 'Negocio', 'Trato',
    ],
    shares: 'account',
  },
  account: {
    meaning: 'The customer the prospect belongs to, whose deals are told together: the company, else the person.', kind: 'text', own: true, shares: 'name',
    names: [
      'Account name', 'Company name', 'Customer name', 'Client name', 'Company', 'Organization', 'Organisation', 'Deal - Organization', 'Deal - Organisation', 'Associated company', 'Company / Account', 'Party name',
      'Ragione sociale', 'Business name', 'Azienda', 'Società', 'Cliente finale', 'Cliente final', 'Client final', 'End customer', 'Endkunde', 'Nome azienda', 'Nome cliente', 'Cliente', 'Affare - Organizzazione', 'Entreprise', 'Société', 'Affaire - Organisation', 'Nom du client', 'Client',
      'Firma', 'Unternehmen', 'Kundenname', 'Kunde', 'Empresa', 'Trato - Organización', 'Nombre del cliente', 'Organización', 'Organização', 'Nome da empresa',
    ],
    weak: [],
  },
  modified: {
    meaning: 'The day of its last change, with or without the time: between two files of prospects the later one stands.', kind: 'date',
    names: [
      'Last modified', 'Last modified date', 'Last modified on', 'Last modified time', 'Modified time', 'Modified on', 'Date modified', 'Last updated', 'Updated', 'Updated at', 'Update time', 'Deal - Update time', 'System modstamp', '(Do Not Modify) Modified On',
      'Ultima modifica', 'Data ultima modifica', 'Data di ultima modifica', 'Aggiornato il', 'Dernière modification', 'Date de dernière modification', 'Modifié le', 'Mis à jour le',
      'Letzte Änderung', 'Zuletzt geändert', 'Zuletzt geändert am', 'Geändert am', 'Última modificación', 'Fecha de última modificación', 'Modificado el', 'Última modificação', 'Data da última modificação',
    ],
    weak: [],
  },
  email: {
    meaning: 'The e-mail address of the prospect, for --join email.', kind: 'text', ranked: true,
    names: ['Contact email', 'Lead email', 'Deal - Contact email', 'Person - Email', 'Email address', 'Indirizzo email', 'Adresse e-mail', 'Courriel', 'E-Mail-Adresse', 'Correo electrónico'],
    weak: ['Email - Work', 'Associated contact email'],
  },
  counterpart: {
    meaning: 'Of a lead, the id of the deal it became; of a deal, that of the lead it came from: where both are given, they are one prospect.', kind: 'id',
    names: ['Converted Opportunity ID', 'Converted Deal ID', 'Originating Lead ID', 'Converted Lead ID', 'ID opportunità convertita', 'ID lead convertito', 'ID opportunité convertie', 'ID piste convertie', 'ID der konvertierten Opportunity', 'ID de la oportunidad convertida'],
    weak: [],
  },
  rep: {
    meaning: 'The salesperson who owns the prospect.', kind: 'text',
    names: [
      'Sales rep', 'Sales representative', 'Salesperson', 'Seller', 'Account executive', 'Listing agent', 'Selling agent', 'Buyer’s agent', 'Opportunity owner', 'Deal owner', 'Potential owner', 'Lead owner', 'Prospect owner', 'Contact owner',
      'Venditore', 'Agente', 'Agente commerciale', 'Commerciale', 'Titolare opportunità', 'Titolare dell’opportunità', 'Titolare lead', 'Proprietario opportunità', 'Proprietario trattativa', 'Proprietario affare', 'Affare - Proprietario',
      'Commercial', 'Vendeur', 'Collaborateur de transaction', 'Propriétaire de l’opportunité', 'Propriétaire de la transaction', 'Propriétaire de la piste', 'Propriétaire du lead', 'Affaire - Propriétaire',
      'Vertriebsmitarbeiter', 'Verkäufer', 'Opportunity-Inhaber', 'Abschluss-Besitzer', 'Deal-Inhaber', 'Lead-Inhaber', 'Deal - Besitzer',
      'Vendedor', 'Comercial', 'Propietario de la oportunidad', 'Propietario del negocio', 'Propietario del trato', 'Trato - Propietario', 'Proprietário do negócio',
    ],
    weak: [
      'Owner', 'Owner name', 'Assigned to', 'Assigned user name', 'Relationship manager', 'Relationship manager name', 'RM name', 'Loan officer', 'Inside sales rep', 'Outside sales rep', 'Business development manager', 'BDM', 'BDM name', 'Telecaller', 'Telecaller name', 'Lead handler', 'Allocated to', 'Gestore clienti', 'Chargé de clientèle', 'Firmenkundenbetreuer', 'Gestor de clientes', 'Gerente de relacionamento', 'Agent', 'User', 'Agente di zona', 'Vertrieb', 'Titolare', 'Proprietario', 'Responsabile', 'Assegnato a', 'Propriétaire', 'Responsable', 'Attribué à', 'Assigné à',
      'Inhaber', 'Besitzer', 'Verantwortlicher', 'Zugewiesen an', 'Propietario', 'Asignado a',
      
    ],
    last: [
      'Owner email', 'Assigned user', 'Owner ID', 'Deal Owner.id', 'Opportunity owner ID', 'Potential Owner.id', 'Lead Owner.id', 'HubSpot owner ID', 'Assigned user ID', 'user_id', 'user_id/id',
    ],
  },
  segment: {
    meaning: 'The group of prospects with shared characteristics it belongs to.', kind: 'text',
    names: ['Customer segment', 'Market segment', 'Segmento', 'Segmento cliente', 'Segmento di mercato', 'Segment client', 'Segment de marché', 'Kundensegment', 'Marktsegment', 'Segmento de cliente', 'Segmento de mercado'],
    weak: ['Industry', 'Market', 'Settore', 'Mercato', 'Secteur', 'Secteur d’activité', 'Marché', 'Branche', 'Markt', 'Sector', 'Mercado'],
  },
  source: {
    meaning: 'Where the lead came from: referral, website, trade fair, bought list, cold call, …', kind: 'text',
    names: [
      'Lead source', 'Deal source', 'Referral source', 'Marketing source', 'Canal de venda', 'Canal de captación', 'Opportunity source', 'Original source', 'Original traffic source', 'Source name', 'Fonte', 'Fonte lead', 'Fonte del lead', 'Origine lead', 'Origine del lead', 'Origine del contatto', 'Provenienza', 'Sorgente', 'Sorgente lead',
      'Source du lead', 'Source de la piste', 'Origine du lead', 'Origine de la piste', 'Lead-Quelle', 'Leadherkunft', 'Quelle', 'Herkunft', 'Fuente', 'Fuente del lead', 'Origen del lead', 'Origen', 'Origem',
    ],
    weak: ['Channel', 'Origin', 'Campaign', 'Origine', 'Canale', 'Canal', 'Kanal'],
  },
  temperature: {
    meaning: 'Hot wants to buy now, warm named a date to decide, cold is interested but named none.', kind: 'word',
    names: ['Lead temperature', 'Lead rating', 'Temperatura', 'Temperatura lead', 'Température du lead', 'Temperatur', 'Lead-Temperatur', 'Temperatura del lead'],
    weak: ['Rating', 'Valutazione', 'Évaluation', 'Bewertung', 'Calificación'],
  },
  qualification: {
    meaning: 'How far the lead is qualified: suspect, MQL or SQL.', kind: 'word', shares: 'stage',
    names: ['Lifecycle stage', 'Lead qualification', 'Qualification status', 'Lead type', 'Qualifica', 'Qualificazione', 'Fase del ciclo di vita', 'Phase du cycle de vie', 'Statut de qualification', 'Qualifizierung', 'Lifecycle-Phase', 'Cualificación', 'Etapa del ciclo de vida'],
    weak: ['MQL/SQL', 'MQL or SQL'],
  },
  stage: {
    meaning: 'The stage of the funnel the prospect is in now.', kind: 'word',
    names: [
      'Deal stage', 'Opportunity stage', 'Sales stage', 'Stage name', 'Pipeline stage', 'Lead stage', 'Funnel stage', 'Distribution phase', 'SPANCO', 'SPANCO stage',
      'Fase opportunità', 'Fase della trattativa', 'Fase trattativa', 'Affare - Fase', 'Fase di vendita', 'Fase SPANCO', 'Fase',
      'Phase de la transaction', 'Étape de la transaction', 'Affaire - Étape', 'Étape de l’opportunité', 'Étape de vente', 'Étape',
      'Deal - Phase', 'Opportunity-Phase', 'Verkaufsphase', 'Vertriebsphase', 'Phase',
      'Etapa del negocio', 'Etapa del trato', 'Trato - Etapa', 'Etapa de la oportunidad', 'Etapa de ventas', 'Etapa do negócio', 'Etapa',
    ],
    weak: ['Step', 'Milestone', 'Fase commerciale', 'Stato commerciale', 'Étape commerciale', 'Phase commerciale', 'Statut commercial', 'Fase comercial', 'Estado comercial', 'Status comercial', 'stage_id', 'stage_id/id', 'Stadio', 'Stufe'],
  },
  status: {
    meaning: 'Whether the prospect is open, won or lost, or how far a lead has been worked.', kind: 'word',
    names: [
      'Deal status', 'Opportunity status', 'Lead status', 'hs_lead_status', 'Prospect status', 'Stato opportunità', 'Stato trattativa', 'Affare - Stato', 'Stato lead', 'Stato',
      'Affaire - Statut', 'Statut de l’opportunité', 'Statut de la transaction', 'Statut de la piste', 'Statut du lead', 'Statut',
      'Estado de la oportunidad', 'Estado del negocio', 'Trato - Estado', 'Estado del lead', 'Estado',
    ],
    weak: ['Record status', 'État', 'Situazione', 'Situation', 'Situación', 'Situação', 'Zustand', 'Stand', 'Stand der Dinge'],
  },
  probability: {
    meaning: 'How sure a win is, from 0 to 100 or from 0 to 1: it tells the order of stages whose names nobody knows.', kind: 'number',
    names: [
      'Deal probability', 'Opportunity probability', 'Win probability', 'Close probability', 'Closing probability', 'Stage probability', 'Chance of winning',
      'Probabilità', 'Probabilità di chiusura', 'Probabilità di successo', 'Affare - Probabilità', 'Probabilité', 'Probabilité de conclusion', 'Probabilité de l’affaire', 'Affaire - Probabilité',
      'Wahrscheinlichkeit', 'Abschlusswahrscheinlichkeit', 'Gewinnwahrscheinlichkeit', 'Deal - Wahrscheinlichkeit', 'Probabilidad', 'Probabilidad de cierre', 'Probabilidad de cierre de venta', 'Probabilidad de venta', 'Probabilità di vendita', 'Probabilité de vente', 'Verkaufswahrscheinlichkeit', 'Probabilidade de fechamento', 'Trato - Probabilidad', 'Probabilidade',
    ],
    weak: ['Confidence', 'Likelihood', 'Chance'],
  },
  isWon: {
    meaning: 'Whether it is won, as yes or no.', kind: 'flag',
    names: ['Is closed won', 'hs_is_closed_won'],
    weak: [],
  },
  isLost: {
    meaning: 'Whether it is lost, as yes or no.', kind: 'flag',
    names: ['Is closed lost', 'hs_is_closed_lost'],
    weak: [],
  },
  isConverted: {
    meaning: 'Whether a lead was converted, as yes or no: then it was qualified.', kind: 'flag',
    names: ['hs_is_converted'],
    weak: [],
  },
  isClosed: {
    meaning: 'Whether it is closed, as yes or no; closed and not won is lost.', kind: 'flag',
    names: ['hs_is_closed'],
    weak: [],
  },
  inPipeline: {
    meaning: 'Whether it is still among the others, as yes or no: one that was put aside and not won is lost.', kind: 'flag',
    names: [],
    weak: [],
  },
  created: {
    meaning: 'The day the prospect entered the file.', kind: 'date',
    names: [
      'Created date', 'Create date', 'Date created', 'Created on', 'Created at', 'Created time', 'Creation date', 'Date entered', 'Date added', 'Add time', 'Deal created', 'Deal - Deal created', 'Deal - Deal created on', 'Deal - Add time', 'Lead created',
      'Data creazione', 'Data di creazione', 'Creato il', 'Data inserimento', 'Data di inserimento', 'Affare - Affare creato', 'Date de création', 'Créé le', 'Date d’ajout', 'Affaire - Affaire créée', 'Affaire - Date d’ajout',
      'Erstelldatum', 'Erstellungsdatum', 'Erstellt am', 'Angelegt am', 'Deal - Deal erstellt', 'Deal - Deal erstellt am', 'Fecha de creación', 'Creado el', 'Trato - Trato creado', 'Data de criação',
    ],
    weak: ['Open date', 'Timestamp', 'Informazioni cronologiche', 'Horodateur', 'Zeitstempel', 'Marca temporal', 'Carimbo de data/hora', 'List date', 'Listing date', 'Data incarico', 'Date mandat', 'Date du mandat', 'Fecha de captación', 'Data de captação', 'Date', 'Data apertura', 'Creato', 'Data', 'Créé', 'Erstellt', 'Datum', 'Creado', 'Fecha'],
  },
  closed: {
    meaning: 'The day the prospect was closed; for an open one, the day it is expected to be.', kind: 'date',
    names: [
      'Actual close date', 'Close date', 'Closed date', 'Closing date', 'Closed on', 'Closed at', 'Closed time', 'Date closed', 'Deal closed on', 'Deal - Deal closed on', 'Close time', 'Deal - Close time',
      'Data chiusura', 'Data di chiusura', 'Chiuso il', 'Date de clôture', 'Date de fermeture', 'Affaire - Affaire clôturée le', 'Schlusstermin', 'Abschlussdatum', 'Geschlossen am', 'Fecha de cierre', 'Data de fechamento',
    ],
    weak: ['End date', 'Date de fin', 'Enddatum', 'Fecha de fin', 'Fecha fin', 'Data fine', 'Data di fine', 'Data fim', 'Einddatum', 'Chiusura', 'Clôture', 'Abschluss', 'Cierre'],
  },
  decision: {
    meaning: 'The day the customer means to decide: the expected close date.', kind: 'date',
    names: [
      'Decision date', 'Expected close date', 'Deal - Expected close date', 'Est. close date', 'Estimated close date', 'Expected closing', 'Expected closing date', 'Date deadline',
      'Data decisione', 'Data di decisione', 'Data chiusura prevista', 'Data di chiusura prevista', 'Data prevista di chiusura', 'Chiusura prevista',
      'Date de décision', 'Date de clôture prévue', 'Affaire - Date de clôture prévue', 'Date de clôture estimée', 'Date de fermeture prévue',
      'Entscheidungsdatum', 'Erwartetes Abschlussdatum', 'Deal - Erwartetes Abschlussdatum', 'Voraussichtliches Abschlussdatum', 'Geschätztes Abschlussdatum',
      'Fecha de decisión', 'Fecha de cierre prevista', 'Fecha prevista de cierre', 'Fecha de cierre estimada', 'Fecha estimada de cierre',
    ],
    weak: ['Forecast date', 'Deadline', 'Scadenza'],
  },
  amount: {
    meaning: 'What the prospect is worth, in its currency.', kind: 'amount',
    names: [
      'Deal amount', 'Deal value', 'Deal - Deal value', 'Opportunity amount', 'Actual revenue', 'Contract value', 'Contract amount', 'Contract price', 'Sale amount', 'Sale price', 'Selling price', 'Sold price', 'Agreed price', 'Final price', 'Annual premium', 'Jahresprämie', 'Premio annuo', 'Prime annuelle', 'Prima anual', 'Prêmio anual', 'Importo opportunità', 'Importo contratto', 'Valore contratto', 'Valore del contratto', 'Importo trattativa', 'Affare - Valore', 'Valore trattativa', 'Ammontare', 'Importo',
      'Montant de la transaction', 'Montant de l’opportunité', 'Affaire - Valeur', 'Montant du contrat', 'Montant', 'Deal - Wert', 'Opportunity-Betrag', 'Auftragswert', 'Vertragswert', 'Importe del contrato', 'Valor del contrato', 'Valor do contrato', 'Betrag', 'Trato - Valor', 'Valor del negocio', 'Importe', 'Monto', 'Valor do negócio',
      // Beside an amount they are what was asked for one thing, or before a rebate.
      'Prezzo di vendita', 'Prezzo concordato', 'Prix de vente', 'Prix convenu', 'Verkaufspreis', 'Vereinbarter Preis', 'Precio de venta', 'Precio acordado', 'Preço de venda', 'Preço acordado',
    ],
    weak: ['Value', 'Revenue', 'Est. revenue', 'Estimated revenue', 'Expected revenue', 'Amount in company currency', 'Total amount', 'Valore', 'Fatturato', 'Ricavo', 'Valeur', 'Chiffre d’affaires', 'Wert', 'Umsatz', 'Valor', 'Ingresos', 'Presupuesto', 'Orçamento'],
    last: ['Price', 'Asking price', 'Prezzo richiesto', 'Prezzo', 'Prix', 'Preis', 'Precio', 'Preço', 'CA', 'Amount (converted)'],
  },
  currency: {
    meaning: 'The currency of the amount.', kind: 'text',
    names: ['Currency code', 'Currency ISO code', 'Currency name', 'Deal - Currency', 'Deal - Currency of Value', 'Valuta', 'Affare - Valuta', 'Divisa', 'Devise', 'Affaire - Devise', 'Monnaie', 'Währung', 'Deal - Währung', 'Moneda', 'Trato - Moneda', 'Moeda'],
    weak: ['ISO code'],
  },
  margin: {
    meaning: 'What the company keeps of the amount, in its currency.', kind: 'amount',
    names: ['Gross margin', 'Margin amount', 'Gross profit', 'Contribution margin', 'Margine', 'Margine lordo', 'Marge', 'Marge brute', 'Deckungsbeitrag', 'Rohertrag', 'Margen', 'Margen bruto'],
    weak: ['Profit', 'Utile', 'Bénéfice', 'Gewinn', 'Beneficio'],
  },
  customer: {
    meaning: 'Whether the customer is new or existing.', kind: 'word',
    names: [
      'Customer type', 'New or existing', 'New/existing', 'Opportunity type', 'Deal type', 'Tipo cliente', 'Tipo di cliente', 'Nuovo o esistente', 'Tipo opportunità', 'Tipo di trattativa',
      'Type de client', 'Type d’opportunité', 'Type de transaction', 'Kundentyp', 'Kundenart', 'Opportunity-Typ', 'Deal-Typ', 'Tipo de cliente', 'Tipo de oportunidad', 'Tipo de negocio',
    ],
    weak: ['Type', 'Tipo', 'Typ'],
  },
  lostReason: {
    meaning: 'Why the prospect was lost.', kind: 'text',
    names: [
      'Loss reason', 'Reason lost', 'Reason for loss', 'Closed lost reason', 'Deal - Lost reason', 'Motivo perdita', 'Motivo di perdita', 'Motivo della perdita', 'Affare - Motivo della perdita', 'Motif de perte', 'Raison de perte', 'Raison de la perte', 'Affaire - Motif de perte', 'Affaire - Raison de la perte',
      'Verlustgrund', 'Deal - Verlustgrund', 'Grund für Verlust', 'Motivo de pérdida', 'Motivo de la pérdida', 'Razón de pérdida', 'Trato - Motivo de pérdida', 'Motivo da perda',
    ],
    weak: ['Status reason', 'Reason', 'Motivo', 'Motif', 'Grund'],
  },
  qualifiedOn: {
    meaning: 'The day a qualification call or form was completed.', kind: 'date', dates: 'qualified',
    names: [
      'Qualified date', 'Date qualified', 'Qualified at', 'Qualification date', 'Became a sales qualified lead date', 'SQL date', 'Converted date', 'Date entered "Qualified to buy"', 'Date entered "Qualified to buy (Sales Pipeline)"', 'hs_v2_date_entered_qualifiedtobuy', 'hs_date_entered_qualifiedtobuy',
      'Data qualifica', 'Data di qualifica', 'Data qualificazione', 'Qualificato il', 'Date de qualification', 'Qualifié le', 'Qualifizierungsdatum', 'Qualifiziert am', 'Fecha de calificación', 'Fecha de cualificación',
    ],
    weak: ['Became a marketing qualified lead date', 'MQL date'],
  },
  bookedOn: {
    meaning: 'The day an appointment was made.', kind: 'date', dates: 'booked',
    names: [
      'Booked date', 'Date booked', 'Booked at', 'Appointment booked on', 'Appointment made on', 'Appointment set on', 'Meeting booked on', 'Meeting booked date', 'Date entered "Appointment scheduled"', 'Date entered "Appointment scheduled (Sales Pipeline)"', 'hs_v2_date_entered_appointmentscheduled', 'hs_date_entered_appointmentscheduled',
      'Appuntamento fissato il', 'Data appuntamento fissato', 'Data fissazione appuntamento', 'Rendez-vous pris le', 'Date de prise de rendez-vous', 'Termin vereinbart am', 'Cita concertada el', 'Reunión agendada el',
    ],
    weak: ['Appointment date', 'Meeting date', 'First meeting date', 'Date entered "Presentation scheduled"', 'Date entered "Presentation scheduled (Sales Pipeline)"', 'hs_v2_date_entered_presentationscheduled', 'hs_date_entered_presentationscheduled', 'Data appuntamento', 'Data dell’appuntamento', 'Date du rendez-vous', 'Date de rendez-vous', 'Fecha de la cita', 'Fecha de la reunión'],
  },
  heldOn: {
    meaning: 'The day an appointment was honoured.', kind: 'date', dates: 'held',
    names: [
      'Held date', 'Date held', 'Appointment held on', 'Appointment honoured on', 'Meeting held on', 'Meeting held date', 'First meeting held on', 'First meeting held date', 'Demo held on', 'Demo done on',
      'Appuntamento onorato il', 'Data appuntamento onorato', 'Appuntamento effettuato il', 'Data appuntamento effettuato', 'Incontro svolto il', 'Rendez-vous honoré le', 'Date du rendez-vous honoré', 'Rendez-vous effectué le', 'Réunion tenue le',
      'Termin durchgeführt am', 'Termin wahrgenommen am', 'Cita realizada el', 'Reunión realizada el', 'Fecha de reunión realizada',
    ],
    weak: [],
  },
  proposedOn: {
    meaning: 'The day a commercial proposal was completed.', kind: 'date', dates: 'proposals',
    names: [
      'Proposal date', 'Proposal sent on', 'Proposal sent date', 'Date proposal sent', 'Offer date', 'Offer sent on', 'Quote date', 'Quote sent on', 'Date entered "Contract sent"', 'Date entered "Contract sent (Sales Pipeline)"', 'hs_v2_date_entered_contractsent', 'hs_date_entered_contractsent',
      'Data offerta', 'Data dell’offerta', 'Data proposta', 'Data preventivo', 'Data invio offerta', 'Data invio preventivo', 'Date du devis', 'Date de l’offre', 'Date de la proposition', 'Date de proposition', 'Devis envoyé le',
      'Angebotsdatum', 'Angebot gesendet am', 'Angebot vom', 'Fecha de la propuesta', 'Fecha de propuesta', 'Fecha de la oferta', 'Fecha del presupuesto',
    ],
    weak: [],
  },
  wonOn: {
    meaning: 'The day the customer signed.', kind: 'date', dates: 'wins',
    names: [
      'Won date', 'Won time', 'Deal - Won time', 'Won at', 'Date won', 'Signed on', 'Date signed', 'Contract signed on', 'Became a customer date', 'Date entered "Closed won"', 'Date entered "Closed Won (Sales Pipeline)"', 'hs_v2_date_entered_closedwon', 'hs_date_entered_closedwon',
      'Data vincita', 'Data vittoria', 'Data rogito', 'Data del rogito', 'Date acte', 'Date de l’acte', 'Vinto il', 'Data firma', 'Data firma contratto', 'Data vendita', 'Date de gain', 'Affaire - Date de gain', 'Gagné le', 'Date de signature', 'Signé le', 'Date de vente',
      'Gewonnen am', 'Datum des gewonnenen Deals', 'Deal - Datum des gewonnenen Deals', 'Unterschrieben am', 'Ganado el', 'Fecha de ganado', 'Fecha de firma', 'Fecha de venta', 'Data de assinatura', 'Assinado em', 'Data da venda',
    ],
    weak: ['Sale date', 'Contract date', 'Order date', 'Data contratto', 'Data ordine', 'Date du contrat', 'Date de commande', 'Vertragsdatum', 'Verkaufsdatum', 'Auftragsdatum', 'Bestelldatum', 'Fecha de contrato', 'Fecha de pedido'],
  },
  orderedOn: {
    meaning: 'The day the order was delivered.', kind: 'date', dates: 'orders',
    names: [
      'Delivery date', 'Delivered on', 'Delivered at', 'Delivered date', 'Date delivered', 'Order delivered on', 'Fulfilled on', 'Fulfilment date', 'Fulfillment date', 'Data consegna', 'Data di consegna', 'Consegnato il',
      'Date de livraison', 'Livré le', 'Lieferdatum', 'Geliefert am', 'Fecha de entrega', 'Entregado el',
    ],
    weak: [],
  },
  lostOn: {
    meaning: 'The day the prospect was lost.', kind: 'date', dates: 'lost',
    names: [
      'Lost date', 'Lost time', 'Deal - Lost time', 'Lost at', 'Date lost', 'Date entered "Closed lost"', 'Date entered "Closed Lost (Sales Pipeline)"', 'hs_v2_date_entered_closedlost', 'hs_date_entered_closedlost', 'Data perdita', 'Data di perdita', 'Perso il',
      'Date de perte', 'Affaire - Date de perte', 'Perdu le', 'Verloren am', 'Datum des verlorenen Deals', 'Deal - Datum des verlorenen Deals', 'Fecha de pérdida', 'Perdido el',
    ],
    weak: [],
  },
} as const satisfies Record<string, Field>;
