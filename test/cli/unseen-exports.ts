/** Exports as systems write them, with what a person reads off each: written down before the program saw them. */
export interface Unseen {
  readonly system: string;
  readonly csv: string;
  /** Files of activities beside it, by name. */
  readonly more?: Readonly<Record<string, string>>;
  /** What has to be said, since the export does not tell; the message proposes it. */
  readonly args?: readonly string[];
  /** Of windows-1252 where it is not UTF-8. */
  readonly encoding?: 'latin1';
  /** Counts by rep, targets first; what is not named is not asked. */
  readonly reps: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** Revenue of the wins by currency; `` for none named. */
  readonly revenue?: Readonly<Record<string, number>>;
  /** Headers that matter, by field. */
  readonly read: Readonly<Record<string, string>>;
}

export const unseen: readonly Unseen[] = [
  {
    system: 'HubSpot, German',
    csv: `"Datensatz-ID","Deal-Name","Deal-Phase","Abschlussdatum","Für Deal zuständiger Mitarbeiter","Betrag","Erstellungsdatum","Pipeline"
"101","Müller Dach","Termin vereinbart (Sales-Pipeline)","2026-03-31 12:00","Jana Weiß","12000.0","2026-01-05 09:12","Sales-Pipeline"
"102","Kanzlei Roth","Vertrag gesendet (Sales-Pipeline)","2026-02-28 12:00","Jana Weiß","4000.0","2026-01-06 10:00","Sales-Pipeline"
"103","Hotel See","Abgeschlossen und gewonnen (Sales-Pipeline)","2026-02-10 12:00","Jana Weiß","7500.0","2026-01-07 08:30","Sales-Pipeline"
"104","Bäcker Lang","Abgeschlossen und verloren (Sales-Pipeline)","2026-02-11 12:00","Tom Kurz","3000.0","2026-01-09 08:30","Sales-Pipeline"
"105","Praxis Dr. Ott","Zum Kauf qualifiziert (Sales-Pipeline)","2026-04-11 12:00","Tom Kurz","","2026-01-12 11:45","Sales-Pipeline"
`,
    reps: {
      'Jana Weiß': { targets: 3, booked: 3, proposals: 2, wins: 1, lost: 0 },
      'Tom Kurz': { targets: 2, wins: 0, lost: 1 },
    },
    revenue: { '': 7500 },
    read: {
      rep: 'Für Deal zuständiger Mitarbeiter',
      amount: 'Betrag',
      created: 'Erstellungsdatum',
      closed: 'Abschlussdatum',
      stage: 'Deal-Phase',
      id: 'Datensatz-ID',
    },
  },
  {
    system: 'HubSpot, Italian',
    csv: `"ID record","Nome trattativa","Fase trattativa","Data di chiusura","Proprietario della trattativa","Importo","Data di creazione"
"1","Alfa","Appuntamento fissato","2026-03-01 10:00","Lia Conti","1000","2026-01-02 10:00"
"2","Beta","Contratto inviato","2026-03-01 10:00","Lia Conti","2000","2026-01-03 10:00"
"3","Gamma","Chiuso vinto","2026-02-01 10:00","Lia Conti","3000","2026-01-04 10:00"
"4","Delta","Chiuso perso","2026-02-02 10:00","Ugo Bassi","500","2026-01-05 10:00"
"5","Eta","Decisore convinto","2026-03-02 10:00","Ugo Bassi","500","2026-01-05 10:00"
`,
    reps: {
      'Lia Conti': { targets: 3, proposals: 2, wins: 1 },
      'Ugo Bassi': { targets: 2, booked: 1, lost: 1 },
    },
    revenue: { '': 3000 },
    read: {
      rep: 'Proprietario della trattativa',
      amount: 'Importo',
      created: 'Data di creazione',
      id: 'ID record',
    },
  },
  {
    system: 'HubSpot, Spanish',
    csv: `"ID de registro","Nombre del negocio","Etapa del negocio","Fecha de cierre","Propietario del negocio","Valor","Fecha de creación"
"1","Alfa","Cita programada","2026-03-01 10:00","Eva Ruiz","1000","2026-01-02 10:00"
"2","Beta","Contrato enviado","2026-03-01 10:00","Eva Ruiz","2000","2026-01-03 10:00"
"3","Gamma","Cierre ganado","2026-02-01 10:00","Eva Ruiz","3000","2026-01-04 10:00"
"4","Delta","Cierre perdido","2026-02-02 10:00","Luis Gil","500","2026-01-05 10:00"
"5","Eta","Calificado para comprar","2026-03-02 10:00","Luis Gil","500","2026-01-05 10:00"
`,
    reps: {
      'Eva Ruiz': { targets: 3, proposals: 2, wins: 1 },
      'Luis Gil': { targets: 2, qualified: 1, lost: 1 },
    },
    revenue: { '': 3000 },
    read: {
      rep: 'Propietario del negocio',
      amount: 'Valor',
      created: 'Fecha de creación',
      id: 'ID de registro',
    },
  },
  {
    system: 'Pipedrive, Spanish',
    csv: `Trato - ID,Trato - Título,Trato - Valor,Trato - Moneda,Trato - Propietario,Trato - Etapa,Trato - Estado,Trato - Trato creado,Trato - Fecha de ganado,Trato - Fecha de perdido,Trato - Motivo de pérdida,Trato - Organización
1,Alfa,1200,EUR,Eva Ruiz,Propuesta realizada,Ganado,2026-01-05 10:00:00,2026-02-01 09:00:00,,,Alfa SL
2,Beta,800,EUR,Eva Ruiz,Demo programada,Abierto,2026-01-06 10:00:00,,,,Beta SA
3,Gamma,500,EUR,Luis Gil,Negociaciones iniciadas,Perdido,2026-01-07 10:00:00,,2026-02-03 09:00:00,Precio,Gamma
4,Delta,300,EUR,Luis Gil,Calificado,Abierto,2026-01-08 10:00:00,,,,Delta
`,
    reps: {
      'Eva Ruiz': { targets: 2, booked: 2, proposals: 1, wins: 1 },
      'Luis Gil': { targets: 2, qualified: 2, proposals: 1, lost: 1 },
    },
    revenue: { EUR: 1200 },
    read: {
      rep: 'Trato - Propietario',
      amount: 'Trato - Valor',
      currency: 'Trato - Moneda',
      created: 'Trato - Trato creado',
      wonOn: 'Trato - Fecha de ganado',
      lostOn: 'Trato - Fecha de perdido',
    },
  },
  {
    system: 'Pipedrive, Italian',
    csv: `Affare - ID;Affare - Titolo;Affare - Valore;Affare - Valuta;Affare - Proprietario;Affare - Fase;Affare - Stato;Affare - Affare creato;Affare - Data affare vinto;Affare - Data affare perso;Affare - Organizzazione
1;Alfa;1.200,50;EUR;Lia Conti;Proposta fatta;Vinto;05/01/2026;01/02/2026;;Alfa srl
2;Beta;800,00;EUR;Lia Conti;Demo pianificata;Aperto;16/01/2026;;;Beta spa
3;Gamma;500,00;EUR;Ugo Bassi;Trattativa avviata;Perso;17/01/2026;;03/02/2026;Gamma
4;Delta;300,00;EUR;Ugo Bassi;Qualificato;Aperto;18/01/2026;;;Delta
`,
    reps: {
      'Lia Conti': { targets: 2, booked: 2, proposals: 1, wins: 1 },
      'Ugo Bassi': { targets: 2, qualified: 2, proposals: 1, lost: 1 },
    },
    revenue: { EUR: 1200.5 },
    read: {
      rep: 'Affare - Proprietario',
      amount: 'Affare - Valore',
      created: 'Affare - Affare creato',
      wonOn: 'Affare - Data affare vinto',
      lostOn: 'Affare - Data affare perso',
    },
  },
  {
    system: 'Salesforce report with its footer',
    csv: `"Opportunity Name","Type","Lead Source","Amount","Expected Revenue","Close Date","Next Step","Stage","Probability (%)","Fiscal Period","Age","Created Date","Opportunity Owner","Owner Role","Account Name"
"Acme - 200 Widgets","New Business","Web","20000.00","20000.00","2/14/2026","","Closed Won","100","Q1-2026","30","1/15/2026","Rita Moss","VP Sales","Acme"
"Global Media","Existing Business","Partner","40000.00","24000.00","3/31/2026","Meet","Perception Analysis","70","Q1-2026","40","1/20/2026","Rita Moss","VP Sales","Global Media"
"salesforce.com - 500","New Business","","50000.00","25000.00","4/30/2026","","Proposal/Price Quote","75","Q2-2026","40","1/21/2026","Joe Hart","Rep","salesforce.com"
"Burlington","New Business","Web","10000.00","0.00","2/20/2026","","Closed Lost","0","Q1-2026","10","2/10/2026","Joe Hart","Rep","Burlington"

"Grand Totals (4 records)"
"Confidential Information - Do Not Distribute"
"Generated By: Rita Moss 3/1/2026 9:15 AM"
"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
`,
    reps: {
      'Rita Moss': { targets: 2, booked: 2, wins: 1 },
      'Joe Hart': { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 20000 },
    read: {
      rep: 'Opportunity Owner',
      amount: 'Amount',
      created: 'Created Date',
      closed: 'Close Date',
    },
  },
  {
    system: 'Salesforce SOQL with names of relations',
    csv: `Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsWon,IsClosed,Owner.Name,Account.Name,Probability,Type
006A,Acme,Technical Validation,1000,EUR,2026-03-01,2026-01-05T10:00:00.000+0000,false,false,Rita Moss,Acme,40,New Business
006B,Beta,Closed Won,2000,EUR,2026-02-01,2026-01-06T10:00:00.000+0000,true,true,Rita Moss,Beta,100,New Business
006C,Gamma,Proposal/Price Quote,3000,USD,2026-03-01,2026-01-07T10:00:00.000+0000,false,false,Joe Hart,Gamma,75,
006D,Delta,Qualification,500,USD,2026-03-01,2026-01-08T10:00:00.000+0000,false,false,Joe Hart,Delta,10,
006E,Eta,Closed Lost,500,USD,2026-02-03,2026-01-08T10:00:00.000+0000,false,true,Joe Hart,Eta,0,
`,
    reps: {
      'Rita Moss': { targets: 2, qualified: 2, wins: 1 },
      'Joe Hart': { targets: 3, qualified: 2, proposals: 1, lost: 1 },
    },
    revenue: { EUR: 2000 },
    read: {
      rep: 'Owner.Name',
      amount: 'Amount',
      currency: 'CurrencyIsoCode',
      created: 'CreatedDate',
    },
  },
  {
    system: 'Dynamics 365, German',
    csv: `(Nicht ändern) Verkaufschance;(Nicht ändern) Zeilenprüfsumme;(Nicht ändern) Geändert am;Thema;Potenzieller Kunde;Gesch. Abschlussdatum;Gesch. Umsatz;Tatsächl. Umsatz;Tatsächliches Abschlussdatum;Wahrscheinlichkeit;Bewertung;Status;Statusgrund;Besitzer;Erstellt am
a1-b2;xx;15.02.2026 10:00;Fuhrpark;Adler AG;28.02.2026;25.000,00 €;24.500,00 €;14.02.2026;80;Heiß;Gewonnen;Gewonnen;Jana Weiß;05.01.2026 09:00
a1-b3;xy;16.02.2026 10:00;Lizenzen;Berg KG;31.03.2026;8.000,00 €;;;40;Warm;Offen;In Bearbeitung;Jana Weiß;12.01.2026 09:00
a1-b4;xz;17.02.2026 10:00;Wartung;Claas;15.02.2026;3.000,00 €;0,00 €;16.02.2026;0;Kalt;Verloren;Abgebrochen;Tom Kurz;20.01.2026 09:00
`,
    reps: {
      'Jana Weiß': { targets: 2, wins: 1, lost: 0 },
      'Tom Kurz': { targets: 1, wins: 0, lost: 1 },
    },
    revenue: { EUR: 24500 },
    read: {
      rep: 'Besitzer',
      amount: 'Tatsächl. Umsatz',
      created: 'Erstellt am',
      closed: 'Tatsächliches Abschlussdatum',
      status: 'Status',
      id: '(Nicht ändern) Verkaufschance',
    },
  },
  {
    system: 'Zoho CRM, French',
    csv: `ID d'enregistrement,Nom de la transaction,Propriétaire de la transaction,Nom du compte,Étape,Montant,Date de clôture,Probabilité (%),Heure de création,Source de la piste
zcrm_511,Alpha,Zoé Petit,Alpha SARL,Qualification,"1 000,00","15/03/2026",10,"05/01/2026 09:10",Site web
zcrm_512,Bravo,Zoé Petit,Bravo SA,Proposition/devis,"2 500,00","20/03/2026",75,"06/01/2026 09:10",Salon
zcrm_513,Charlie,Zoé Petit,Charlie,Fermé gagné,"3 000,50","20/02/2026",100,"16/01/2026 09:10",Salon
zcrm_514,Delta,Luc Roy,Delta,Fermé perdu,"700,00","21/02/2026",0,"17/01/2026 09:10",
zcrm_515,Echo,Luc Roy,Echo,Négociation/révision,"900,00","22/03/2026",90,"18/01/2026 09:10",
`,
    reps: {
      'Zoé Petit': { targets: 3, qualified: 3, proposals: 2, wins: 1 },
      'Luc Roy': { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 3000.5 },
    read: {
      rep: 'Propriétaire de la transaction',
      amount: 'Montant',
      created: 'Heure de création',
      closed: 'Date de clôture',
      id: "ID d'enregistrement",
    },
  },
  {
    system: 'Odoo, Italian',
    csv: `"Opportunità","Nome contatto","E-mail","Addetto vendite","Team di vendita","Ricavo previsto","Fase","Probabilità","Creato il","Attivo"
"Alfa","Ivo","ivo@x.it","Lia Conti","Vendite","1000,0","Nuovo","10,0","2026-01-05 10:00:00","VERO"
"Beta","Ada","ada@x.it","Lia Conti","Vendite","2000,0","Proposta","60,0","2026-01-06 10:00:00","VERO"
"Gamma","Eva","eva@x.it","Ugo Bassi","Vendite","3000,0","Vinto","100,0","2026-01-07 10:00:00","VERO"
"Delta","Leo","leo@x.it","Ugo Bassi","Vendite","400,0","Qualificato","0,0","2026-01-08 10:00:00","FALSO"
`,
    reps: {
      'Lia Conti': { targets: 2, proposals: 1, wins: 0 },
      'Ugo Bassi': { targets: 2, qualified: 2, wins: 1, lost: 1 },
    },
    revenue: { '': 3000 },
    read: { rep: 'Addetto vendite', amount: 'Ricavo previsto', created: 'Creato il' },
  },
  {
    system: 'Odoo, French',
    csv: `Opportunité;Client;Vendeur;Équipe commerciale;Revenu espéré;Étape;Probabilité;Créé le
Alpha;Alpha SARL;Zoé Petit;Ventes;1\u202f000,00 €;Nouveau;10;05/01/2026
Bravo;Bravo SA;Zoé Petit;Ventes;2\u00a0500,00 €;Proposition;60;16/01/2026
Charlie;Charlie;Luc Roy;Ventes;3\u202f000,50 €;Gagné;100;17/01/2026
`,
    reps: { 'Zoé Petit': { targets: 2, proposals: 1 }, 'Luc Roy': { targets: 1, wins: 1 } },
    revenue: { EUR: 3000.5 },
    read: { rep: 'Vendeur', amount: 'Revenu espéré', created: 'Créé le', stage: 'Étape' },
  },
  {
    system: 'monday board, grouped',
    csv: `Sales pipeline,,,,,,
,,,,,,
Active deals,,,,,,
Name,Subitems,Stage,Owner,Deal Value,Expected Close Date,Creation Log
Acme,,Proposal,Ann Lee,1000,2026-03-01,Ann Lee Jan 5 2026 10:00 AM
Beta,,Discovery,Bob Ray,2000,2026-03-05,Bob Ray Jan 6 2026 10:00 AM
,,,,3000,,
,,,,,,
Closed won,,,,,,
Name,Subitems,Stage,Owner,Deal Value,Expected Close Date,Creation Log
Gamma,,Won,Ann Lee,500,2026-02-01,Ann Lee Jan 7 2026 10:00 AM
,,,,500,,
`,
    reps: {
      'Ann Lee': { targets: 2, proposals: 2, wins: 1 },
      'Bob Ray': { targets: 1, proposals: 0, wins: 0 },
    },
    revenue: { '': 500 },
    read: { rep: 'Owner', amount: 'Deal Value', stage: 'Stage' },
  },
  {
    system: 'Bitrix24 list of deals',
    csv: `ID;Pipeline;Stage;Deal name;Amount;Currency;Responsible;Created on;Expected close date;Company;Lost reason
11;General;New;Alfa;1000;Euro;Ann Lee;05.01.2026 10:00:00;01.03.2026;Alfa;
12;General;Final invoice;Beta;2000;Euro;Ann Lee;16.01.2026 10:00:00;01.03.2026;Beta;
13;General;Deal won;Gamma;1500;Euro;Bob Ray;17.01.2026 10:00:00;01.02.2026;Gamma;
14;General;Deal lost;Delta;300;Euro;Bob Ray;18.01.2026 10:00:00;01.02.2026;Delta;Price
`,
    reps: { 'Ann Lee': { targets: 2, wins: 0 }, 'Bob Ray': { targets: 2, wins: 1, lost: 1 } },
    revenue: { EUR: 1500 },
    read: {
      rep: 'Responsible',
      amount: 'Amount',
      currency: 'Currency',
      created: 'Created on',
      id: 'ID',
    },
  },
  {
    system: 'Close, plain value and confidence',
    csv: `id,lead_id,lead_name,status_label,status_type,confidence,value,value_currency,value_period,date_created,date_won,user_name,contact_name,note
oppo_1,lead_1,Acme,Demo Completed,active,50,100000,USD,one_time,2026-01-05T10:00:00+00:00,,Ann Lee,Joe,
oppo_2,lead_2,Beta,Won,won,100,250000,USD,one_time,2026-01-06T10:00:00+00:00,2026-02-01,Ann Lee,Sue,
oppo_3,lead_3,Gamma,Lost,lost,0,90000,USD,one_time,2026-01-07T10:00:00+00:00,,Bob Ray,Tim,
`,
    reps: { 'Ann Lee': { targets: 2, held: 2, wins: 1 }, 'Bob Ray': { targets: 1, lost: 1 } },
    revenue: { USD: 250000 },
    read: {
      rep: 'user_name',
      amount: 'value',
      currency: 'value_currency',
      created: 'date_created',
      wonOn: 'date_won',
    },
  },
  {
    system: 'Freshsales deals',
    csv: `Deal name,Deal value,Base currency amount,Deal stage,Probability (%),Sales owner,Expected close date,Closed date,Created at,Deal pipeline,Lost reason
Acme,1000,1000,Demo,40,Ann Lee,03/01/2026,,01/15/2026 10:00,Default,
Beta,2000,2000,Won,100,Ann Lee,02/01/2026,02/02/2026,01/16/2026 10:00,Default,
Gamma,700,700,Lost,0,Bob Ray,02/01/2026,02/03/2026,01/17/2026 10:00,Default,Budget
Delta,900,900,Negotiation,80,Bob Ray,03/05/2026,,01/18/2026 10:00,Default,
`,
    reps: {
      'Ann Lee': { targets: 2, booked: 2, wins: 1 },
      'Bob Ray': { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 2000 },
    read: {
      rep: 'Sales owner',
      amount: 'Deal value',
      created: 'Created at',
      closed: 'Closed date',
    },
  },
  {
    system: 'Copper opportunities',
    csv: `Copper ID,Name,Pipeline,Stage,Company,Primary Contact,Owned By,Value,Close Date,Status,Loss Reason,Priority,Source,Created At,Win Probability
51,Acme,Sales,Qualified,Acme Inc,Joe,Ann Lee,1000,3/15/2026,Open,,None,Referral,1/15/2026,10
52,Beta,Sales,Contract Sent,Beta Inc,Sue,Ann Lee,2000,2/20/2026,Won,,High,Web,1/16/2026,100
53,Gamma,Sales,Presentation,Gamma,Tim,Bob Ray,900,2/21/2026,Lost,Price,Low,Web,1/17/2026,0
54,Delta,Sales,Follow-up,Delta,Kim,Bob Ray,800,2/22/2026,Abandoned,,Low,,1/18/2026,0
`,
    reps: {
      'Ann Lee': { targets: 2, qualified: 2, proposals: 1, wins: 1 },
      'Bob Ray': { targets: 2, booked: 1, lost: 2 },
    },
    revenue: { '': 2000 },
    read: {
      rep: 'Owned By',
      amount: 'Value',
      created: 'Created At',
      closed: 'Close Date',
      status: 'Status',
      id: 'Copper ID',
    },
  },
  {
    system: 'SugarCRM opportunities',
    csv: `"ID","Opportunity Name","Account Name","Sales Stage","Likely","Best","Worst","Currency","Expected Close Date","Lead Source","Assigned User","Date Created","Probability (%)"
"e1","Alfa","Alfa Inc","Value Proposition","1000.00","1500.00","800.00","USD","03/01/2026","Web Site","Ann Lee","01/15/2026 10:00am","30"
"e2","Beta","Beta Inc","Closed Won","2000.00","2000.00","2000.00","USD","02/01/2026","Partner","Ann Lee","01/16/2026 10:00am","100"
"e3","Gamma","Gamma","Closed Lost","700.00","900.00","100.00","USD","02/02/2026","","Bob Ray","01/17/2026 10:00am","0"
`,
    reps: { 'Ann Lee': { targets: 2, wins: 1 }, 'Bob Ray': { targets: 1, lost: 1 } },
    revenue: { USD: 2000 },
    read: { rep: 'Assigned User', amount: 'Likely', created: 'Date Created' },
  },
  {
    system: 'Insightly opportunities',
    csv: `RecordId,Opportunity Name,Details,Bid Currency,Bid Amount,Bid Type,Opportunity State,Probability,Forecast Close Date,Actual Close Date,User Responsible,Date Created,Category,Pipeline,Current Stage
7001,Alfa,,USD,1000,Fixed Bid,OPEN,40,2026-03-01,,Ann Lee,2026-01-15,Retail,Sales,Qualification
7002,Beta,,USD,2000,Fixed Bid,WON,100,2026-02-01,2026-02-03,Ann Lee,2026-01-16,Retail,Sales,Quote
7003,Gamma,,USD,700,Fixed Bid,LOST,0,2026-02-01,2026-02-04,Bob Ray,2026-01-17,Food,Sales,Quote
7004,Delta,,USD,700,Fixed Bid,ABANDONED,0,2026-02-01,,Bob Ray,2026-01-18,Food,Sales,Qualification
`,
    reps: {
      'Ann Lee': { targets: 2, qualified: 2, proposals: 1, wins: 1 },
      'Bob Ray': { targets: 2, proposals: 1, lost: 2 },
    },
    revenue: { USD: 2000 },
    read: {
      rep: 'User Responsible',
      amount: 'Bid Amount',
      currency: 'Bid Currency',
      created: 'Date Created',
      closed: 'Actual Close Date',
      status: 'Opportunity State',
      stage: 'Current Stage',
      id: 'RecordId',
    },
  },
  {
    system: 'Nimble deals',
    csv: `Deal Name,Pipeline,Stage,Amount,Probability,Expected Close,Owner,Contacts,Created,Status
Acme,Sales,1. Intro Call,$1000.00,10%,03/15/2026,Ann Lee,Joe,01/15/2026,Active
Beta,Sales,3. Quote Sent,"$2,500.00",50%,02/20/2026,Ann Lee,Sue,01/16/2026,Won
Gamma,Sales,2. Solution Fit,$900.00,30%,02/21/2026,Bob Ray,Tim,01/17/2026,Active
Delta,Sales,3. Quote Sent,$800.00,50%,02/22/2026,Bob Ray,Kim,01/18/2026,Lost
`,
    reps: {
      'Ann Lee': { targets: 2, proposals: 1, wins: 1 },
      'Bob Ray': { targets: 2, qualified: 2, proposals: 1, lost: 1 },
    },
    revenue: { USD: 2500 },
    read: { rep: 'Owner', amount: 'Amount', created: 'Created', status: 'Status' },
  },
  {
    system: 'Streak pipeline',
    csv: `Box Name,Stage,Assigned To,Deal Size,Close Date,Date Created,Date of Last Email,Contact,Notes
Acme,Pitched,ann@x.com,"$5,000",2026-03-01,2026-01-05,2026-02-01,joe@acme.com,"call
again"
Beta,Closed - Won,ann@x.com,"$7,000",2026-02-01,2026-01-06,2026-02-01,sue@beta.com,
Gamma,Closed - Lost,bob@x.com,"$2,000",2026-02-02,2026-01-07,2026-02-01,tim@gamma.com,
Delta,Negotiating,bob@x.com,"$3,000",2026-03-02,2026-01-08,2026-02-01,kim@delta.com,
`,
    reps: {
      'ann@x.com': { targets: 2, wins: 1 },
      'bob@x.com': { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { USD: 7000 },
    read: {
      rep: 'Assigned To',
      amount: 'Deal Size',
      created: 'Date Created',
      closed: 'Close Date',
    },
  },
  {
    system: 'Capsule opportunities',
    csv: `Opportunity Id,Name,Description,Milestone,Probability,Value,Currency,Expected Close,Actual Close,Owner,Team,Organisation,Created,Lost Reason
1,Alfa,,Suspect,10,1000.00,GBP,28/03/2026,,annlee,North,Alfa Ltd,15/01/2026,
2,Beta,,Won,100,2000.00,GBP,20/02/2026,21/02/2026,annlee,North,Beta Ltd,16/01/2026,
3,Gamma,,Lost,0,700.00,GBP,20/02/2026,22/02/2026,bobray,South,Gamma,17/01/2026,Price
4,Delta,,Proposal,50,900.00,GBP,20/03/2026,,bobray,South,Delta,18/01/2026,
`,
    reps: { annlee: { targets: 2, wins: 1 }, bobray: { targets: 2, proposals: 1, lost: 1 } },
    revenue: { GBP: 2000 },
    read: {
      rep: 'Owner',
      amount: 'Value',
      currency: 'Currency',
      created: 'Created',
      closed: 'Actual Close',
      stage: 'Milestone',
    },
  },
  {
    system: 'Keap opportunities',
    csv: `Id,Opportunity Title,Contact,Stage,Owner,Projected Revenue High,Projected Revenue Low,Next Action Date,Date Created,Estimated Close Date
1,Acme,Joe,Contacting,Ann Lee,1000,800,2026-03-01,2026-01-05,2026-03-20
2,Beta,Sue,Closed Won,Ann Lee,2000,1800,,2026-01-06,2026-02-20
3,Gamma,Tim,Qualified,Bob Ray,900,700,2026-03-02,2026-01-07,2026-03-20
4,Delta,Kim,Closed Lost,Bob Ray,900,700,,2026-01-08,2026-02-20
`,
    reps: { 'Ann Lee': { targets: 2, wins: 1 }, 'Bob Ray': { targets: 2, qualified: 1, lost: 1 } },
    read: { rep: 'Owner', created: 'Date Created', stage: 'Stage', id: 'Id' },
  },
  {
    system: 'ActiveCampaign deals',
    csv: `Deal ID,Deal Title,Deal Value,Deal Currency,Deal Pipeline,Deal Stage,Deal Owner,Deal Status,Deal Created Date,Win Probability,Primary Contact Email
1,Acme,"1,000.00",usd,Sales,To Contact,Ann Lee,Open,2026-01-05,20%,joe@acme.com
2,Beta,"2,000.00",usd,Sales,Follow Up,Ann Lee,Won,2026-01-06,100%,sue@beta.com
3,Gamma,900.00,usd,Sales,In Contact,Bob Ray,Lost,2026-01-07,0%,tim@gamma.com
4,Delta,800.00,usd,Sales,Proposal,Bob Ray,Open,2026-01-08,60%,kim@delta.com
`,
    reps: {
      'Ann Lee': { targets: 2, wins: 1, lost: 0 },
      'Bob Ray': { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { USD: 2000 },
    read: {
      rep: 'Deal Owner',
      amount: 'Deal Value',
      currency: 'Deal Currency',
      created: 'Deal Created Date',
      status: 'Deal Status',
    },
  },
  {
    system: 'Teamleader, French',
    csv: `Titre;Client;Phase;Responsable;Montant;Devise;Probabilité estimée;Date de clôture estimée;Date de création;Source;Motif de refus
Toiture;Alpha;Nouveau;Zoé Petit;1000,00;EUR;10%;15/03/2026;05/01/2026;Salon;
Façade;Bravo;Réunion planifiée;Zoé Petit;2000,00;EUR;30%;15/03/2026;16/01/2026;Salon;
Isolation;Charlie;Offre envoyée;Luc Roy;3000,00;EUR;60%;15/03/2026;17/01/2026;;
Chauffage;Delta;Accepté;Luc Roy;4000,00;EUR;100%;15/02/2026;18/01/2026;;
Portes;Echo;Refusé;Luc Roy;500,00;EUR;0%;15/02/2026;19/01/2026;;Prix
`,
    reps: {
      'Zoé Petit': { targets: 2, booked: 1 },
      'Luc Roy': { targets: 3, proposals: 2, wins: 1, lost: 1 },
    },
    revenue: { EUR: 4000 },
    read: {
      rep: 'Responsable',
      amount: 'Montant',
      currency: 'Devise',
      created: 'Date de création',
      stage: 'Phase',
    },
  },
  {
    system: 'Real-estate CRM',
    csv: `Buyer,Listing Agent,Lead Source,Status,Property Address,Inquiry Date,Viewing Date,Offer Date,Closing Date,Sale Price,Commission
J. Doe,Ann Lee,Zillow,New Inquiry,1 Elm St,2026-01-05,,,,,
K. Roe,Ann Lee,Referral,Viewing Scheduled,2 Elm St,2026-01-06,2026-01-20,,,,
L. Poe,Bob Ray,Zillow,Offer Made,3 Elm St,2026-01-07,2026-01-18,2026-01-25,,,
M. Moe,Bob Ray,Sign,Sold,4 Elm St,2026-01-08,2026-01-15,2026-01-20,2026-02-10,"$350,000","$9,000"
N. Noe,Bob Ray,Sign,Lost,5 Elm St,2026-01-09,2026-01-16,,,,
`,
    reps: {
      'Ann Lee': { targets: 2, wins: 0 },
      'Bob Ray': { targets: 3, proposals: 2, wins: 1, lost: 1 },
    },
    revenue: { USD: 350000 },
    read: {
      rep: 'Listing Agent',
      amount: 'Sale Price',
      created: 'Inquiry Date',
      proposedOn: 'Offer Date',
      closed: 'Closing Date',
    },
  },
  {
    system: 'Insurance broker, German Excel in windows-1252',
    encoding: 'latin1',
    csv: `Lfd. Nr.;Kunde;Vermittler;Sparte;Anfrage am;Termin am;Angebot am;Status;Jahresprämie
1;Müller;Jörg Groß;Kfz;05.01.2026;12.01.2026;15.01.2026;Abgeschlossen (gewonnen);1.240,00
2;Schäfer;Jörg Groß;Hausrat;06.01.2026;13.01.2026;;Termin vereinbart;
3;Böhm;Käthe Füß;Leben;17.01.2026;24.01.2026;28.01.2026;Angebot verschickt;2.400,00
4;Jäger;Käthe Füß;Kfz;18.01.2026;;;Abgelehnt;
Summe;;;;;;;;3.640,00
`,
    reps: {
      'Jörg Groß': { targets: 2, proposals: 1, wins: 1 },
      'Käthe Füß': { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 1240 },
    read: {
      rep: 'Vermittler',
      amount: 'Jahresprämie',
      created: 'Anfrage am',
      proposedOn: 'Angebot am',
    },
  },
  {
    system: 'Kaggle: sales win and loss',
    csv: `Opportunity Number,Supplies Subgroup,Supplies Group,Region,Route To Market,Elapsed Days In Sales Stage,Opportunity Result,Sales Stage Change Count,Opportunity Amount USD,Client Size By Revenue,Deal Size Category
1641984,Exterior Accessories,Car Accessories,Northwest,Fields Sales,76,Won,13,0,5,1
1658010,Exterior Accessories,Car Accessories,Pacific,Reseller,63,Loss,2,0,3,1
1674737,Motorcycle Parts,Performance,Pacific,Reseller,24,Won,7,750000,1,6
1675224,Shelters & RV,Performance,Midwest,Reseller,16,Loss,5,370000,1,6
`,
    reps: { '(unassigned)': { targets: 4, wins: 2, lost: 2 } },
    revenue: { USD: 750000 },
    read: {
      amount: 'Opportunity Amount USD',
      status: 'Opportunity Result',
      id: 'Opportunity Number',
    },
  },
  {
    system: 'Kaggle: lead scoring',
    csv: `Prospect ID,Lead Number,Lead Origin,Lead Source,Do Not Email,Converted,TotalVisits,Total Time Spent on Website,Last Activity,Specialization,Lead Quality
7927b2df,660737,API,Olark Chat,No,0,0,0,Page Visited on Website,Select,Low in Relevance
2a272436,660728,API,Organic Search,No,0,5,674,Email Opened,Select,
8cc8c611,660727,Landing Page Submission,Direct Traffic,No,1,2,1532,Email Opened,Business,Might be
0cc2df48,660719,Landing Page Submission,Direct Traffic,No,1,1,305,Unreachable,Media,Not Sure
`,
    reps: { '(unassigned)': { targets: 4, qualified: 2 } },
    read: { id: 'Prospect ID', isConverted: 'Converted' },
  },
  {
    system: 'Google Sheets tracker, Italian',
    csv: `Data contatto,Azienda,Referente,Commerciale,Stato trattativa,Valore (€),Note
05/01/2026,Alfa srl,Ivo,Lia,Preventivo inviato,"€ 1.200,00",
16/01/2026,Beta spa,Ada,Lia,Vinta,"€ 3.500,50",
17/01/2026,Gamma,Eva,Ugo,Persa,"€ 800,00",troppo caro
18/01/2026,Delta,Leo,Ugo,Da richiamare,,
TOTALE,,,,,"€ 5.500,50",
`,
    reps: { Lia: { targets: 2, proposals: 2, wins: 1 }, Ugo: { targets: 2, wins: 0, lost: 1 } },
    revenue: { EUR: 3500.5 },
    read: {
      rep: 'Commerciale',
      amount: 'Valore (€)',
      created: 'Data contatto',
      status: 'Stato trattativa',
    },
  },
  {
    system: 'Google Sheets tracker, Spanish',
    csv: `Fecha de alta,Cliente,Comercial,Estado,Importe estimado,Fecha visita,Fecha propuesta,Observaciones
05/01/2026,Alfa SL,Eva,Propuesta enviada,"1.200,00 €",12/01/2026,15/01/2026,
16/01/2026,Beta SA,Eva,Ganado,"3.500,50 €",20/01/2026,22/01/2026,
17/01/2026,Gamma,Luis,Perdido,"800,00 €",21/01/2026,,caro
18/01/2026,Delta,Luis,Pendiente de visita,,,,
`,
    reps: {
      Eva: { targets: 2, proposals: 2, wins: 1 },
      Luis: { targets: 2, proposals: 0, lost: 1 },
    },
    revenue: { EUR: 3500.5 },
    read: {
      rep: 'Comercial',
      amount: 'Importe estimado',
      created: 'Fecha de alta',
      proposedOn: 'Fecha propuesta',
      status: 'Estado',
    },
  },
  {
    system: 'Google Sheets tracker, French',
    csv: `Date premier contact;Société;Commercial;RDV effectué;Devis envoyé;Signé;Montant HT;Remarques
05/01/2026;Alpha;Zoé;oui;oui;oui;1 200,00;
16/01/2026;Bravo;Zoé;oui;oui;non;3 500,00;
17/01/2026;Charlie;Luc;oui;non;non;;
18/01/2026;Delta;Luc;non;non;non;;
`,
    reps: {
      Zoé: { targets: 2, held: 2, proposals: 2, wins: 1 },
      Luc: { targets: 2, held: 1, proposals: 0, wins: 0 },
    },
    revenue: { '': 1200 },
    read: {
      rep: 'Commercial',
      amount: 'Montant HT',
      created: 'Date premier contact',
      heldOn: 'RDV effectué',
      proposedOn: 'Devis envoyé',
      wonOn: 'Signé',
    },
  },
  {
    system: 'Dynamics 365, French',
    csv: `(Ne pas modifier) Opportunité,(Ne pas modifier) Somme de contrôle de la ligne,(Ne pas modifier) Modifié le,Rubrique,Client potentiel,Date de clôture est.,Revenu est.,Revenu réel,Date de clôture réelle,Probabilité,Statut,Propriétaire,Créé le
a1,xx,15/02/2026 10:00,Flotte,Aigle SA,28/02/2026,"25 000,00 €","24 500,00 €",14/02/2026,80,Conclue,Zoé Petit,05/01/2026 09:00
a2,xy,16/02/2026 10:00,Licences,Berg,31/03/2026,"8 000,00 €",,,40,Ouverte,Zoé Petit,12/01/2026 09:00
a3,xz,17/02/2026 10:00,Support,Claas,15/02/2026,"3 000,00 €",,16/02/2026,0,Perdue,Luc Roy,20/01/2026 09:00
`,
    reps: { 'Zoé Petit': { targets: 2, wins: 1 }, 'Luc Roy': { targets: 1, lost: 1 } },
    revenue: { EUR: 24500 },
    read: {
      rep: 'Propriétaire',
      amount: 'Revenu réel',
      created: 'Créé le',
      closed: 'Date de clôture réelle',
      id: '(Ne pas modifier) Opportunité',
    },
  },
  {
    system: 'Dynamics 365, Italian',
    csv: `(Non modificare) Opportunità,(Non modificare) Checksum riga,(Non modificare) Data modifica,Argomento,Cliente potenziale,Data chiusura prevista,Ricavi previsti,Ricavi effettivi,Data di chiusura effettiva,Stato,Proprietario,Data creazione
a1,xx,15/02/2026 10:00,Flotta,Aquila,28/02/2026,"€ 25.000,00","€ 24.500,00",14/02/2026,Conclusa positivamente,Lia Conti,05/01/2026 09:00
a2,xy,16/02/2026 10:00,Licenze,Berg,31/03/2026,"€ 8.000,00",,,Aperta,Lia Conti,12/01/2026 09:00
a3,xz,17/02/2026 10:00,Assistenza,Claas,15/02/2026,"€ 3.000,00",,16/02/2026,Persa,Ugo Bassi,20/01/2026 09:00
`,
    reps: { 'Lia Conti': { targets: 2, wins: 1 }, 'Ugo Bassi': { targets: 1, lost: 1 } },
    revenue: { EUR: 24500 },
    read: {
      rep: 'Proprietario',
      amount: 'Ricavi effettivi',
      created: 'Data creazione',
      closed: 'Data di chiusura effettiva',
      id: '(Non modificare) Opportunità',
    },
  },
  {
    system: 'Dynamics 365, Spanish',
    csv: `(No modificar) Oportunidad,(No modificar) Suma de comprobación de fila,(No modificar) Fecha de modificación,Tema,Cliente potencial,Fecha de cierre est.,Ingresos est.,Ingresos reales,Fecha de cierre real,Estado,Propietario,Fecha de creación
a1,xx,15/02/2026 10:00,Flota,Aguila,28/02/2026,"25.000,00 €","24.500,00 €",14/02/2026,Lograda,Eva Ruiz,05/01/2026 09:00
a2,xy,16/02/2026 10:00,Licencias,Berg,31/03/2026,"8.000,00 €",,,Abierta,Eva Ruiz,12/01/2026 09:00
a3,xz,17/02/2026 10:00,Soporte,Claas,15/02/2026,"3.000,00 €",,16/02/2026,Perdida,Luis Gil,20/01/2026 09:00
`,
    reps: { 'Eva Ruiz': { targets: 2, wins: 1 }, 'Luis Gil': { targets: 1, lost: 1 } },
    revenue: { EUR: 24500 },
    read: {
      rep: 'Propietario',
      amount: 'Ingresos reales',
      created: 'Fecha de creación',
      closed: 'Fecha de cierre real',
      id: '(No modificar) Oportunidad',
    },
  },
  {
    system: 'monday board with ranges of days in its sums',
    csv: `Deals,,,,,
Open,,,,,
Name,Owner,Stage,Deal value,Close date,Priority
Acme,Ann Lee,Negotiation,1000,2026-03-01,High
Beta,Bob Ray,Qualified,2000,2026-03-05,
,,,3000,2026-03-01 to 2026-03-05,
Lost,,,,,
Name,Owner,Stage,Deal value,Close date,Priority
Gamma,Bob Ray,Lost,700,2026-02-01,
,,,700,2026-02-01 to 2026-02-01,
`,
    reps: {
      'Ann Lee': { targets: 1, proposals: 1 },
      'Bob Ray': { targets: 2, qualified: 1, lost: 1 },
    },
    read: { rep: 'Owner', amount: 'Deal value', stage: 'Stage', closed: 'Close date' },
  },
  {
    system: 'Zoho CRM, German',
    csv: `Datensatz-ID,Geschäftsname,Geschäftsinhaber,Name des Unternehmens,Phase,Betrag,Abschlussdatum,Wahrscheinlichkeit (%),Erstellt um,Lead-Quelle
zcrm_1,Alpha,Jana Weiß,Alpha GmbH,Qualifizierung,"1.000,00",15.03.2026,10,05.01.2026 09:10,Messe
zcrm_2,Bravo,Jana Weiß,Bravo AG,Angebot/Preisangebot,"2.500,00",20.03.2026,75,16.01.2026 09:10,Web
zcrm_3,Charlie,Tom Kurz,Charlie,Abgeschlossen und gewonnen,"3.000,50",20.02.2026,100,17.01.2026 09:10,Web
zcrm_4,Delta,Tom Kurz,Delta,Abgeschlossen und verloren,"700,00",21.02.2026,0,18.01.2026 09:10,
`,
    reps: {
      'Jana Weiß': { targets: 2, qualified: 2, proposals: 1 },
      'Tom Kurz': { targets: 2, wins: 1, lost: 1 },
    },
    revenue: { '': 3000.5 },
    read: {
      rep: 'Geschäftsinhaber',
      amount: 'Betrag',
      created: 'Erstellt um',
      closed: 'Abschlussdatum',
      id: 'Datensatz-ID',
    },
  },
  {
    system: 'Zoho CRM, Spanish',
    csv: `ID de registro,Nombre del trato,Propietario del trato,Nombre de la cuenta,Fase,Importe,Fecha de cierre,Probabilidad (%),Hora de creación
zcrm_1,Alfa,Eva Ruiz,Alfa SL,Calificación,"1.000,00",15/03/2026,10,05/01/2026 09:10
zcrm_2,Beta,Eva Ruiz,Beta SA,Propuesta/cotización,"2.500,00",20/03/2026,75,16/01/2026 09:10
zcrm_3,Gamma,Luis Gil,Gamma,Cerrado ganado,"3.000,50",20/02/2026,100,17/01/2026 09:10
zcrm_4,Delta,Luis Gil,Delta,Cerrado perdido,"700,00",21/02/2026,0,18/01/2026 09:10
`,
    reps: {
      'Eva Ruiz': { targets: 2, qualified: 2, proposals: 1 },
      'Luis Gil': { targets: 2, wins: 1, lost: 1 },
    },
    revenue: { '': 3000.5 },
    read: {
      rep: 'Propietario del trato',
      amount: 'Importe',
      created: 'Hora de creación',
      closed: 'Fecha de cierre',
      id: 'ID de registro',
      stage: 'Fase',
    },
  },
  {
    system: 'Estate agents, Italian',
    csv: `Cliente;Agente immobiliare;Provenienza;Stato;Immobile;Data richiesta;Data visita;Data proposta;Data rogito;Prezzo di vendita;Provvigione
Rossi;Lia;Portale;Visita fissata;Via Roma 1;05/01/2026;20/01/2026;;;;
Bianchi;Lia;Passaparola;Proposta accettata;Via Roma 2;06/01/2026;15/01/2026;20/01/2026;10/03/2026;"€ 350.000,00";"€ 9.000,00"
Verdi;Ugo;Portale;Persa;Via Roma 3;17/01/2026;25/01/2026;;;;
`,
    reps: { Lia: { targets: 2, proposals: 1, wins: 1 }, Ugo: { targets: 1, lost: 1 } },
    revenue: { EUR: 350000 },
    read: {
      rep: 'Agente immobiliare',
      amount: 'Prezzo di vendita',
      created: 'Data richiesta',
      proposedOn: 'Data proposta',
    },
  },
  {
    system: 'Insurance broker, Italian',
    csv: `N. pratica;Contraente;Intermediario;Ramo;Data richiesta;Data appuntamento;Data preventivo;Stato pratica;Premio annuo
1;Rossi;Lia Conti;Auto;05/01/2026;12/01/2026;15/01/2026;Polizza emessa;1.240,00
2;Bianchi;Lia Conti;Casa;06/01/2026;13/01/2026;;Appuntamento fissato;
3;Verdi;Ugo Bassi;Vita;17/01/2026;24/01/2026;28/01/2026;Preventivo inviato;2.400,00
4;Neri;Ugo Bassi;Auto;18/01/2026;;;Rifiutato;
;;;;;;;;3.640,00
`,
    reps: {
      'Lia Conti': { targets: 2, proposals: 1, wins: 1 },
      'Ugo Bassi': { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 1240 },
    read: {
      rep: 'Intermediario',
      amount: 'Premio annuo',
      created: 'Data richiesta',
      proposedOn: 'Data preventivo',
    },
  },
  {
    system: 'Insurance broker, French',
    csv: `N° dossier;Assuré;Courtier;Branche;Date de la demande;Date du devis;Statut;Prime annuelle
1;Martin;Zoé Petit;Auto;05/01/2026;15/01/2026;Contrat signé;1 240,00 €
2;Durand;Zoé Petit;Maison;06/01/2026;;Nouveau;
3;Leroy;Luc Roy;Vie;17/01/2026;28/01/2026;Devis envoyé;2 400,00 €
4;Moreau;Luc Roy;Auto;18/01/2026;;Sans suite;
Total;;;;;;;3 640,00 €
`,
    reps: {
      'Zoé Petit': { targets: 2, proposals: 1, wins: 1 },
      'Luc Roy': { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { EUR: 1240 },
    read: {
      rep: 'Courtier',
      amount: 'Prime annuelle',
      created: 'Date de la demande',
      proposedOn: 'Date du devis',
    },
  },
  {
    system: 'Swiss sheet with apostrophes and serial days',
    csv: `Nr;Firma;Verkäufer;Status;Erstellt am;Abschluss am;Betrag CHF
1;Alpina;Urs Frei;Gewonnen;46027;46054;12'500.50
2;Bernina;Urs Frei;Offerte versendet;46028;;8'000.00
3;Calanda;Vreni Koch;Verloren;46029;46060;1'200.00
`,
    reps: {
      'Urs Frei': { targets: 2, proposals: 2, wins: 1 },
      'Vreni Koch': { targets: 1, lost: 1 },
    },
    revenue: { CHF: 12500.5 },
    read: { rep: 'Verkäufer', amount: 'Betrag CHF', created: 'Erstellt am' },
  },
  {
    system: 'Amounts in thousands and millions',
    csv: `Deal,Owner,Stage,Deal size,Created
Acme,Ann,Closed Won,$1.2M,2026-01-05
Beta,Ann,Proposal,$250K,2026-01-06
Gamma,Bob,Closed Won,$80k,2026-01-07
`,
    reps: { Ann: { targets: 2, proposals: 2, wins: 1 }, Bob: { targets: 1, wins: 1 } },
    revenue: { USD: 1280000 },
    read: { rep: 'Owner', amount: 'Deal size', created: 'Created' },
  },
  {
    system:
      'Everything at once: BOM, semicolons, commas, notes of several lines, a total, a row twice',
    csv: `\ufeffsep=;
ID;Titolare;Fase;Data creazione;Data chiusura;Importo;Note
1;Lia Conti;Chiusa vinta;05/01/2026;14/02/2026;"1.250,50";"prima riga
seconda ""riga"""
2;Lia  Conti;Proposta inviata;06/01/2026;;"2.000,00";
2;Lia Conti;Proposta inviata;06/01/2026;;"2.000,00";
3;UGO BASSI;Chiusa persa;27/01/2026;28/02/2026;0;"a; b"
Totale;;;;;"3.250,50";
`,
    reps: {
      'Lia Conti': { targets: 2, proposals: 2, wins: 1 },
      'UGO BASSI': { targets: 1, lost: 1 },
    },
    revenue: { '': 1250.5 },
    read: {
      rep: 'Titolare',
      amount: 'Importo',
      created: 'Data creazione',
      closed: 'Data chiusura',
    },
  },
  {
    system: 'Two orders of days in one file, a column each',
    csv: `Deal ID,Owner,Stage,Created (EU),Close date,Amount
1,Ann,Closed Won,25/01/2026,02/26/2026,"1,000.00"
2,Ann,Proposal,05/02/2026,03/28/2026,"2,000.00"
3,Bob,Closed Lost,14/01/2026,02/03/2026,500.00
`,
    reps: { Ann: { targets: 2, proposals: 2, wins: 1 }, Bob: { targets: 1, lost: 1 } },
    revenue: { '': 1000 },
    read: { rep: 'Owner', created: 'Created (EU)', closed: 'Close date', amount: 'Amount' },
  },
  {
    system: 'Sheet in Portuguese',
    csv: `Data de entrada;Empresa;Vendedor;Situação;Valor (R$);Visita realizada;Proposta enviada em
05/01/2026;Alfa;Rui;Fechado - ganho;R$ 1.200,00;sim;15/01/2026
16/01/2026;Beta;Rui;Proposta enviada;R$ 3.500,50;sim;20/01/2026
17/01/2026;Gama;Ana;Perdido;R$ 800,00;não;
`,
    reps: {
      Rui: { targets: 2, held: 2, proposals: 2, wins: 1 },
      Ana: { targets: 1, held: 0, lost: 1 },
    },
    revenue: { BRL: 1200 },
    read: {
      rep: 'Vendedor',
      amount: 'Valor (R$)',
      created: 'Data de entrada',
      heldOn: 'Visita realizada',
      status: 'Situação',
      proposedOn: 'Proposta enviada em',
    },
  },
  {
    system: 'HubSpot, Spanish, with calls and meetings',
    csv: `"ID de registro","Nombre del negocio","Etapa del negocio","Propietario del negocio","Valor","Fecha de creación"
"1","Alfa","Cita programada","Eva Ruiz","1000","2026-01-02 10:00"
"2","Beta","Cierre ganado","Eva Ruiz","2000","2026-01-03 10:00"
`,
    more: {
      'reuniones.csv': `"ID de registro","Nombre de la reunión","Resultado de la reunión","Fecha de actividad","Actividad asignada a","Associated Deal IDs"
"91","Demo","Completada","2026-01-10 10:00","Eva Ruiz","2"
"92","Demo","No se presentó","2026-01-11 10:00","Eva Ruiz","1"
`,
    },
    reps: { 'Eva Ruiz': { targets: 2, booked: 2, held: 1, wins: 1 } },
    revenue: { '': 2000 },
    read: { rep: 'Propietario del negocio' },
  },
  {
    system: 'Activity log in a sheet, Italian',
    csv: `Data,Commerciale,Cliente,Tipo attività,Esito
05/01/2026,Lia,Alfa,Telefonata,Appuntamento fissato
12/01/2026,Lia,Alfa,Appuntamento,Effettuato
15/01/2026,Lia,Alfa,Preventivo,Inviato
20/01/2026,Lia,Alfa,Vendita,Vinta
16/01/2026,Ugo,Beta,Telefonata,Non risponde
17/01/2026,Ugo,Gamma,Appuntamento,Non presentato
`,
    reps: {
      Lia: { targets: 1, booked: 1, held: 1, proposals: 1, wins: 1 },
      Ugo: { targets: 2, booked: 1, held: 0, proposals: 0 },
    },
    read: {
      rep: 'Commerciale',
      prospectName: 'Cliente',
      type: 'Tipo attività',
      outcome: 'Esito',
      date: 'Data',
    },
  },
  {
    system: 'Activity log in a sheet, French',
    csv: `Date;Commercial;Client;Action;Résultat
05/01/2026;Zoé;Alpha;Appel;RDV pris
12/01/2026;Zoé;Alpha;RDV;Honoré
15/01/2026;Zoé;Alpha;Devis;Envoyé
20/01/2026;Zoé;Alpha;Vente;Gagnée
16/01/2026;Luc;Bravo;Appel;Pas de réponse
17/01/2026;Luc;Charlie;RDV;Absent
`,
    reps: {
      Zoé: { targets: 1, booked: 1, held: 1, proposals: 1, wins: 1 },
      Luc: { targets: 2, booked: 1, held: 0, proposals: 0 },
    },
    read: {
      rep: 'Commercial',
      prospectName: 'Client',
      type: 'Action',
      outcome: 'Résultat',
      date: 'Date',
    },
  },
  {
    system: 'Activity log in a sheet, German',
    csv: `Datum;Mitarbeiter;Kunde;Aktivität;Ergebnis
05.01.2026;Jana;Alpha;Telefonat;Termin vereinbart
12.01.2026;Jana;Alpha;Termin;Stattgefunden
15.01.2026;Jana;Alpha;Angebot;Versendet
20.01.2026;Jana;Alpha;Abschluss;Gewonnen
16.01.2026;Tom;Bravo;Telefonat;Nicht erreicht
17.01.2026;Tom;Charlie;Termin;Nicht erschienen
`,
    reps: {
      Jana: { targets: 1, booked: 1, held: 1, proposals: 1, wins: 1 },
      Tom: { targets: 2, booked: 1, held: 0, proposals: 0 },
    },
    read: {
      rep: 'Mitarbeiter',
      prospectName: 'Kunde',
      type: 'Aktivität',
      outcome: 'Ergebnis',
      date: 'Datum',
    },
  },
  {
    system: 'Activity log in a sheet, Spanish',
    csv: `Fecha;Comercial;Cliente;Actividad;Resultado
05/01/2026;Eva;Alfa;Llamada;Cita concertada
12/01/2026;Eva;Alfa;Visita;Realizada
15/01/2026;Eva;Alfa;Presupuesto;Enviado
20/01/2026;Eva;Alfa;Venta;Ganada
16/01/2026;Luis;Beta;Llamada;No contesta
17/01/2026;Luis;Gamma;Visita;No se presentó
`,
    reps: {
      Eva: { targets: 1, booked: 1, held: 1, proposals: 1, wins: 1 },
      Luis: { targets: 2, booked: 1, held: 0, proposals: 0 },
    },
    read: {
      rep: 'Comercial',
      prospectName: 'Cliente',
      type: 'Actividad',
      outcome: 'Resultado',
      date: 'Fecha',
    },
  },
  {
    system: 'Notion sales tracker',
    csv: `Name,Account Owner,Company,Estimated Value,Expected Close,Last Contact,Priority,Status
Acme pilot,Ann Lee,Acme,"$5,000.00","March 1, 2026","January 5, 2026",High,Proposal
Beta deal,Ann Lee,Beta,"$7,000.00","February 1, 2026","January 6, 2026",Low,Won
Gamma,Bob Ray,Gamma,"$2,000.00","February 2, 2026","January 7, 2026",Low,Lost
Delta,Bob Ray,Delta,"$3,000.00","March 2, 2026","January 8, 2026",Low,Qualified
`,
    reps: {
      'Ann Lee': { targets: 2, proposals: 2, wins: 1 },
      'Bob Ray': { targets: 2, qualified: 1, lost: 1 },
    },
    revenue: { USD: 7000 },
    read: { rep: 'Account Owner', amount: 'Estimated Value', status: 'Status' },
  },
  {
    system: 'Airtable sales base',
    csv: `Opportunity name,Status,Owner,Estimated value,Proposal deadline,Expected close date,Last contact
Acme,Evaluation,Ann Lee,$5000.00,2026-02-01,2026-03-01,2026-01-05
Beta,Closed—won,Ann Lee,$7000.00,2026-01-20,2026-02-01,2026-01-06
Gamma,Closed—lost,Bob Ray,$2000.00,2026-01-20,2026-02-02,2026-01-07
Delta,Negotiation,Bob Ray,$3000.00,2026-01-20,2026-03-02,2026-01-08
`,
    reps: { 'Ann Lee': { targets: 2, wins: 1 }, 'Bob Ray': { targets: 2, proposals: 1, lost: 1 } },
    revenue: { USD: 7000 },
    read: { rep: 'Owner', amount: 'Estimated value', status: 'Status' },
  },
  {
    system: 'ClickUp list',
    csv: `"Task ID","Task Name","Status","Assignee","Deal Value (currency)","Date Created","Due Date"
"86a","Acme","PROPOSAL","[Ann Lee]","5000","1/15/2026, 10:00:00 AM GMT+1",""
"86b","Beta","CLOSED WON","[Ann Lee]","7000","1/16/2026, 10:00:00 AM GMT+1",""
"86c","Gamma","CLOSED LOST","[Bob Ray]","2000","1/17/2026, 10:00:00 AM GMT+1",""
"86d","Delta","QUALIFIED","[Bob Ray]","3000","1/18/2026, 10:00:00 AM GMT+1",""
`,
    reps: {
      'Ann Lee': { targets: 2, proposals: 2, wins: 1 },
      'Bob Ray': { targets: 2, qualified: 1, lost: 1 },
    },
    revenue: { '': 7000 },
    read: {
      rep: 'Assignee',
      amount: 'Deal Value (currency)',
      created: 'Date Created',
      status: 'Status',
    },
  },
  {
    system: 'Agile CRM deals',
    csv: `Id,Name,Track,Milestone,Expected Value,Probability,Close Date,Owner Name,Owner Email,Created Date,Loss Reason
5001,Acme,Default,New,1000,10,03/28/2026,Ann Lee,ann@x.com,01/15/2026,
5002,Beta,Default,Won,2000,100,02/20/2026,Ann Lee,ann@x.com,01/16/2026,
5003,Gamma,Default,Lost,700,0,02/21/2026,Bob Ray,bob@x.com,01/17/2026,Price
5004,Delta,Default,Proposal,900,50,03/22/2026,Bob Ray,bob@x.com,01/18/2026,
`,
    reps: { 'Ann Lee': { targets: 2, wins: 1 }, 'Bob Ray': { targets: 2, proposals: 1, lost: 1 } },
    revenue: { '': 2000 },
    read: {
      rep: 'Owner Name',
      amount: 'Expected Value',
      stage: 'Milestone',
      created: 'Created Date',
      closed: 'Close Date',
      id: 'Id',
    },
  },
  {
    system: 'noCRM leads',
    csv: `Lead ID,Title,Pipeline,Step,Status,User,Amount,Probability,Created at,Estimated closing date,Tags
9,Acme,Sales,Incoming,todo,ann@x.com,1000,10,2026-01-05,2026-03-01,
10,Beta,Sales,Proposal,won,ann@x.com,2000,60,2026-01-06,2026-02-01,
11,Gamma,Sales,Demo,lost,bob@x.com,700,30,2026-01-07,2026-02-02,
12,Delta,Sales,Demo,cancelled,bob@x.com,900,30,2026-01-08,2026-02-02,
13,Eta,Sales,Proposal,standby,bob@x.com,800,60,2026-01-09,2026-03-02,
`,
    reps: {
      'ann@x.com': { targets: 2, proposals: 1, wins: 1 },
      'bob@x.com': { targets: 3, booked: 3, proposals: 1, lost: 2 },
    },
    revenue: { '': 2000 },
    read: {
      rep: 'User',
      amount: 'Amount',
      stage: 'Step',
      status: 'Status',
      created: 'Created at',
      id: 'Lead ID',
    },
  },
  {
    system: 'Attio deals',
    csv: `Record ID,Record,Deal name,Deal stage,Deal owner,Deal value,Associated company,Created at
d1,Acme,Acme,Lead,Ann Lee,"$1,000.00",Acme,2026-01-05T10:00:00.000Z
d2,Beta,Beta,Won 🎉,Ann Lee,"$2,000.00",Beta,2026-01-06T10:00:00.000Z
d3,Gamma,Gamma,In Progress,Bob Ray,"$3,000.00",Gamma,2026-01-07T10:00:00.000Z
d4,Delta,Delta,Lost,Bob Ray,"$400.00",Delta,2026-01-08T10:00:00.000Z
`,
    reps: { 'Ann Lee': { targets: 2, wins: 1 }, 'Bob Ray': { targets: 2, lost: 1 } },
    revenue: { USD: 2000 },
    read: {
      rep: 'Deal owner',
      amount: 'Deal value',
      stage: 'Deal stage',
      created: 'Created at',
      id: 'Record ID',
    },
  },
  {
    system: 'Pipeline CRM deals',
    args: ['--decimal', 'point'],
    csv: `Deal ID,Deal Name,Deal Stage,Deal Status,Value (USD),Deal Owner,Created On,Closed Time,Expected Close
1,Acme,Qualified (25%),Open,"1,000",Ann Lee,2026-01-05,,2026-03-01
2,Beta,Contract (90%),Won,"2,000",Ann Lee,2026-01-06,2026-02-01,2026-02-01
3,Gamma,Fit check (40%),Open,"3,000",Bob Ray,2026-01-07,,2026-03-01
4,Delta,Proposal (60%),Lost,400,Bob Ray,2026-01-08,2026-02-02,2026-02-01
`,
    reps: {
      'Ann Lee': { targets: 2, qualified: 2, proposals: 1, wins: 1 },
      'Bob Ray': { targets: 2, qualified: 2, proposals: 1, lost: 1 },
    },
    revenue: { USD: 2000 },
    read: {
      rep: 'Deal Owner',
      amount: 'Value (USD)',
      stage: 'Deal Stage',
      status: 'Deal Status',
      created: 'Created On',
      closed: 'Closed Time',
    },
  },
  {
    system: 'Machinery dealer, German Excel',
    csv: `Angebots-Nr.;Angebotsdatum;Kunde;ADM;Außendienst;Angebotssumme;Auftragseingang;Status;Absagegrund
A-101;05.01.2026;Hofer;NW;Jana Weiß;25.000,00 €;14.02.2026;Auftrag erhalten;
A-102;12.01.2026;Maier;NW;Jana Weiß;8.000,00 €;;offen;
A-103;20.01.2026;Claas;SO;Tom Kurz;3.000,00 €;;Absage;Preis
`,
    reps: {
      'Jana Weiß': { targets: 2, proposals: 2, wins: 1 },
      'Tom Kurz': { targets: 1, proposals: 1, lost: 1 },
    },
    revenue: { EUR: 25000 },
    read: {
      id: 'Angebots-Nr.',
      rep: 'Außendienst',
      amount: 'Angebotssumme',
      proposedOn: 'Angebotsdatum',
      status: 'Status',
    },
  },
  {
    system: 'The plainest tracker, English',
    csv: `Date,Rep,Deal,Status,Value
2026-01-05,Ann,Acme,Won,1200
2026-01-06,Bob,Beta,Proposal sent,800
2026-01-07,Bob,Gamma,Lost,300
`,
    reps: {
      Ann: { targets: 1, proposals: 1, wins: 1 },
      Bob: { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 1200 },
    read: { rep: 'Rep', amount: 'Value', status: 'Status', created: 'Date' },
  },
  {
    system: 'The plainest tracker, Italian',
    csv: `Data;Venditore;Trattativa;Stato;Importo
05/01/2026;Lia;Alfa;Vinta;1.250,50
16/01/2026;Ugo;Beta;Proposta inviata;800,00
17/01/2026;Ugo;Gamma;Persa;300,00
Totale;;;;2.350,50
`,
    reps: {
      Lia: { targets: 1, proposals: 1, wins: 1 },
      Ugo: { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 1250.5 },
    read: { rep: 'Venditore', amount: 'Importo', status: 'Stato', created: 'Data' },
  },
  {
    system: 'The plainest tracker, French',
    csv: `Date;Commercial;Client;Statut;Montant
05/01/2026;Zoé;Alpha;Gagné;1 250,50
16/01/2026;Luc;Bravo;Devis envoyé;800,00
17/01/2026;Luc;Charlie;Perdu;300,00
`,
    reps: {
      Zoé: { targets: 1, proposals: 1, wins: 1 },
      Luc: { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 1250.5 },
    read: { rep: 'Commercial', amount: 'Montant', status: 'Statut', created: 'Date' },
  },
  {
    system: 'The plainest tracker, German',
    csv: `Datum;Verkäufer;Kunde;Status;Wert
05.01.2026;Jana;Alpha;Gewonnen;1.250,50
16.01.2026;Tom;Bravo;Angebot versendet;800,00
17.01.2026;Tom;Charlie;Verloren;300,00
`,
    reps: {
      Jana: { targets: 1, proposals: 1, wins: 1 },
      Tom: { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 1250.5 },
    read: { rep: 'Verkäufer', amount: 'Wert', status: 'Status', created: 'Datum' },
  },
  {
    system: 'The plainest tracker, Spanish',
    csv: `Fecha;Vendedor;Cliente;Estado;Importe
05/01/2026;Eva;Alfa;Ganado;1.250,50
16/01/2026;Luis;Beta;Propuesta enviada;800,00
17/01/2026;Luis;Gamma;Perdido;300,00
`,
    reps: {
      Eva: { targets: 1, proposals: 1, wins: 1 },
      Luis: { targets: 2, proposals: 1, lost: 1 },
    },
    revenue: { '': 1250.5 },
    read: { rep: 'Vendedor', amount: 'Importe', status: 'Estado', created: 'Fecha' },
  },
];
