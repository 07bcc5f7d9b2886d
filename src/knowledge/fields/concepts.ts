/**
 * The words that headers are made of, by what they are about. A word stands once for each thing it can be
 * about, folded as headers are; its plural in s need not be listed. Within a list the words are English,
 * then Italian, French, German, Spanish and Portuguese, and a few Dutch ones.
 */
// prettier-ignore
const lists = {
  /** What a row of prospects is. */
  record: 'funnel funil embudo imbuto entonnoir deal project projekt projet progetto proyecto projeto opportunity opportunities opp oppty oppo lead prospect prospecto prospetto interessent interessenten potential potentials sale sales pipeline trattativa trattative opportunita affare vendita vendite affaire transaction opportunite piste vente ventes geschaft verkaufschance verkaufs vertriebs auftrag auftrags negocio oportunidad trato venta ventas negociacion negocios oportunidade venda vendas negociacao record enregistrement registro datensatz fiche pratica pratiche dossier vorgang expediente processo verkoopkans kans verkoop operacion operaciones operazione operacao posiblecliente clientepotencial',
  /** Of records those that have only come in: a lead is delivered to whoever sells. */
  lead: 'lead piste inquiry enquiry',
  /** What a row of activities is. */
  activity: 'activity activities call meeting appointment event task visit touch touchpoint interaction engagement followup attivita chiamata appuntamento visita incontro activite appel rendezvous rdv reunion visite aktivitat anruf termin besprechung besuch actividad llamada cita visita tarea atividade ligacao reuniao chamada gestion gestiones',
  /** What somebody has to do. */
  task: 'task aufgabe aufgaben compito compiti tache taches tarea tarefa taak',
  /** What may be that, or a business. */
  taskOrBusiness: 'attivita actividad atividade aktivitat activite activity',
  /** By when it has to be done. */
  due: 'due deadline scadenza echeance fallig falligkeit falligkeitsdatum falligkeits frist faelligkeit vencimiento limite vencimento prazo vervaldatum verval',
  /** What a row of cases is. */
  case: 'case conversation ticket issue incident request complaint caso segnalazione reclamo richiesta requete dossier incident reclamation fall vorgang anfrage storung reklamation incidencia reclamacion solicitud chamado solicitacao incidente',
  key: 'id folio protocollo key uid guid uuid number num no nr code codice numero identificativo identifiant reference ref kennung nummer schlussel codigo clave identificador cd cod',
  seller: 'recruiter recruiters recrutatore recruteur teammate analyst analyste analista tecnica technician technicien techniker tecnico agent rep reps representative owner seller salesperson salesman salesmen salesrep executive ae kam producer consultant advisor adviser broker realtor closer agente venditore commerciale consulente titolare proprietario incaricato addetto operatore vendeur commercial conseiller proprietaire verkaufer verkauferin vertriebler vertriebsmitarbeiter mitarbeiter inhaber besitzer berater betreuer vertreter sachbearbeiter vendedor vendedora comercial asesor propietario ejecutivo consultor corretor dono executivo vermittler makler maklerin immobilienmakler kundenberater aussendienst courtier intermediario mediatore mediador corretora negociador agenzia commerciaux representant representante rappresentante vertegenwoordiger verkoper accountmanager medewerker behandelaar businessdeveloper teammember eigentumer eigenaar makelaar negociateur vertriebsbeauftragter beauftragter ingenieurcommercial attachecommercial',
  /** Whose people may be called by the one who leads them. */
  team: 'team squadra equipe equipo squad gruppo groupe gruppe grupo',
  /** What teams that plan their people call them. */
  resource: 'resource risorsa ressource recurso',
  /** Who makes appointments for somebody else. */
  setter: 'bdr sdr setter opener',
  /** Beside who it was by: it was theirs to see to. */
  handled: 'handled called dialed managed worked treated served traite suivi gere gestito seguito preso incarico bearbeitet betreut gestionado atendido llevado gerenciado behandeld gestita seguita tenuto chiamato appele angerufen llamado ligado',
  by: 'by par da por von durch door',
  /** Whoever works for the company. */
  employee: 'employee staff emp employe dipendente empleado funcionario colaborador collaborateur collaboratore',
  /** Where people work: it is written as they are. */
  place: 'site location sede filiale agence succursale standort niederlassung sucursal vestiging locatie',
  /** Of what is sold, houses. */
  property: 'property properties immobile immobilie objekt inmueble imovel bien',
  order: 'order orders ordine commande bestellung pedido encomenda',
  assigned: 'assigned owned assignee assegnato assegnatario assigne attribue affecte zugewiesen bearbeiter asignado asignada atribuido designado toegewezen',
  responsible: 'responsible charge responsabile referente responsable verantwortlich verantwortlicher verantwortliche zustandig zustandiger encargado responsavel personincharge verantwoordelijke verantwoordelijk hauptverantwortlicher hauptverantwortliche',
  manager: 'manager gestore gestionnaire gestor gerente',
  user: 'user utente utilisateur benutzer usuario',
  customer: 'account customer client company organization organisation org cliente azienda societa impresa ditta organizzazione client entreprise societe compte kunde kunden firma firmen unternehmen empresa compania cuenta organizacion organizacao conta buyer acheteur subscriber subscribers abonne abonnee abbonato abbonata abonnent abonado abonada assinante tenant inquilino locataire mieter inquilina policyholder contraente assure assuree versicherungsnehmer tomador segurado klant bedrijf organisatie auftraggeber razaosocial raisonsociale razonsocial ragionesociale enduser relatie clientepotencial posiblecliente',
  person: 'contact person contatto persona contacto contato personne kontakt ansprechpartner requester reporter caller submitter richiedente segnalante demandeur rapporteur antragsteller anfragender melder solicitante requerente requisitante informador aanvrager pessoa',
  /** Of persons whoever asks for help. */
  requester: 'requester reporter caller submitter richiedente segnalante demandeur rapporteur antragsteller anfragender melder solicitante requerente requisitante informador aanvrager',
  /** Whoever mends what is broken: nobody sells. */
  technician: 'technician technicien technicienne techniker tecnico tecnica technicus intervenant',
  urgency: 'priority priorita priorite prioritat prioridad prioridade severity urgency urgenza urgence dringlichkeit urgencia gravita gravite prioriteit',
  name: 'name label fullname nome nominativo nom nombre bezeichnung title titel titolo titre titulo naam nm',
  /** Of names that of a thing: people have none. */
  title: 'title titel titolo titre titulo subject betreff oggetto objet sujet asunto assunto onderwerp',
  mail: 'email mail courriel correo eposta',
  money: 'amount total totale gesamt value revenue income worth arr mrr acv tcv importo valore ammontare fatturato ricavo montant valeur wert betrag umsatz volumen importe monto valor ingresos receita faturamento montante pramie jahrespramie beitrag jahresbeitrag premium premio prime prima entgelt honorar provisionswert ingreso ricavi revenu revenus summe somma somme suma soma bedrag waarde omzet nettobetrag bruttobetrag nettowert nettosumme kaufpreis vl vlr entrate einnahmen recettes receitas imponibile imponible',
  /** Beside money: what was agreed on. Of a day it is another one. */
  contract: 'contract contratto contrat vertrag vertrags contrato',
  size: 'size price prezzo prix preis precio preco turnover billing ca chiffre prijs',
  /** Of sizes what one thing costs, if nothing else stands there. */
  price: 'price prezzo prix preis precio preco prijs',
  /** How many were sold: the price beside it is that of one. */
  quantity: 'quantity qty quantita quantite menge anzahl stuck cantidad quantidade aantal units',
  currency: 'currency currencies currencynat ccy waers iso valuta divisa devise monnaie wahrung wahrungs moneda moeda curr munt',
  /** A currency in the header of an amount. */
  unit: 'usd eur gbp brl chf jpy cny inr cad aud mxn sek nok dkk pln czk huf rub try zar sgd hkd nzd ars clp cop aed sar ils krw euro euros dollar dollars reais',
  day: 'date datetime day time timestamp at on data giorno ora il jour heure le datum tag zeit am fecha dia hora em quando um alle ore op dt dta dat zeitpunkt',
  enter: 'created create creation added add opened opening entered entry received engage engaged inquiry enquiry registered registration submitted logged creato creata creazione inserito inserimento apertura aperto aperta entrata ingresso cree creee ajout ajoute ouverture ouvert ouverte entree erstellt erstellung erstell angelegt erfasst eroffnet eroffnung eingang geoffnet creado creada creacion alta apertura abierto abierta ingreso registro criacao criado criada abertura aberto entrada cadastro anfrage anfragen richiesta demande solicitud solicitacao insert inserted insertion insercion insercao einfuge aangemaakt gemaakt aanmaak invoer anlage reported requested raised gemeldet gemeld reportado reporte solicitado melde saisie',
  leave: 'exited exit left uscita sortie verlassen salida saida',
  first: 'first primo prima premier premiere erst erster erste erstes primer primera primeiro primeira',
  close: 'close closed closing closure completed completion finished chiusura chiuso chiusa cloture cloturee clos fermeture ferme fermee abschluss abgeschlossen geschlossen schluss schliessung schliessungs cierre cerrado cerrada fechamento fechado fechada encerramento gesloten afgesloten sluiting afsluiting settlement conclusao conclusione encerrado encerrada schliess',
  expected: 'expected expect estimated est estimate forecast forecasted planned tentative target projected anticipated due previsto prevista previsione previsionnel previsionnelle prev stimato stimata prevu prevue estime estimee voraussichtlich voraussichtliches voraussichtlicher erwartet erwartetes erwarteter geplant geplantes estimado estimada esperado esperada prevista gesch geschatzt geschatzter geschatztes geschatzte vorauss stim estimes estimados stimati estimadas deadline frist scadenza echeance vencimiento vencimento prazo geschatte verwachte verwacht atteso attesa attendu attendue asking vraag potentiel potentielle potenziale potenzieller potenzielle potencial',
  actual: 'actual final real effective reale effettivo effettiva effective reel reelle tatsachlich tatsachliches efectivo efetivo total gross net closed won finale finali tatsachl tatsachlicher effettivi reels reales reais',
  stage: 'stage stages phase step fase stadio etape stufe etapa estagio stade avancement avanzamento etappe milestone milestones',
  status: 'status state stato statut etat zustand bearbeitungsstand bearbeitungsstatus vertriebsstatus verkaufsstatus estado situacao situacion situazione estatus stand',
  result: 'result outcome disposition esito risultato resultat issue ergebnis resultado desfecho resultaat uitkomst',
  won: 'won win wins gewonnen vinto vinta vinti gagne gagnee gagnes ganado ganada ganados ganho ganha sold vendu vendue verkauft venduto venduta vendido vendida verkocht vincita vittoria bound',
  lost: 'lost loss verloren verlust perso persa perdita perdu perdue perte perdido perdida perdidos perda absage ablehnung verlies verliezen',
  converted: 'converted conversion convertito convertita converti convertie konvertiert convertido convertida',
  is: 'is flag has was indicator',
  reason: 'reason motivo causa motif raison grund ursache razon reden cause',
  source: 'source origin fonte origine provenienza provenance quelle herkunft fuente origen origem procedencia sorgente bron herkomst',
  kind: 'type kind category typ art tipo tipologia categoria categorie kategorie clase tp',
  segment: 'segment segmento',
  qualified: 'qualified qualification mql sql qualificato qualifica qualifie qualifiziert qualifizierung calificado cualificado calificacion qualificado qualificacao',
  proposal: 'proposal bid tender quote quotation offer offerta preventivo proposta devis offre proposition angebot angebots propuesta presupuesto cotizacion orcamento cotacao cotizado quoted offerto angeboten offerte',
  sent: 'sent sending submitted submission invio inviato inviata envoi envoye envoyee versand versendet gesendet verschickt envio enviado enviada',
  accepted: 'accepted acceptance accettazione accettato accettata acceptation accepte acceptee annahme angenommen aceptacion aceptado aceptada aceitacao aceite aceito akkoord',
  delivered: 'delivered delivery fulfilled consegnato consegna livre livraison geliefert lieferung entregado entrega entregue liefer auslieferung auslieferungs zustellung',
  held: 'held attended honoured honored happened svolto svolta effettuato honore tenu tenue stattgefunden durchgefuhrt realizada realizado asistida',
  margin: 'margin profit margine utile marge deckungsbeitrag gewinn margen beneficio margem lucro',
  to: 'to new next after nuovo nuova nouveau nouvelle neu neue neuer nuevo nueva novo nova a bis nach zu',
  from: 'from old previous prior before former precedente vecchio vecchia ancien ancienne precedent alt alte alter anterior antiguo de da von',
  change: 'change changed moved transition modified updated edited modifica modificato modifie geandert anderung modificado cambio cambiado alterado mudanca gewijzigd wijziging aktualisiert aktualisierung atualizado atualizada atualizacao actualizado actualizada actualizacion aggiornato aggiornata aggiornamento zmieniono alteracao modificacao modification',
  duration: 'duration length handling handle durata duree dauer duracion duracao tempo tiempo temps delai',
  minutes: 'minutes minute min mins minuti minuten minutos',
  resolve: 'resolution resolved resolve solved solve risoluzione risolto risolta resolution resolu resolue losung gelost behoben resolucion resuelto resuelta resolvido solucao resolucao opgelost oplossing solucionado solucionada solucion erledigt afgehandeld ttr losungsdauer bearbeitungsdauer bearbeitungszeit oplostijd doorlooptijd',
  hours: 'hours hour hrs hr ore heures stunden std horas h uur uren',
  days: 'days giorni jours tage dias',
  satisfaction: 'csat happiness satisfaction soddisfazione satisfaccion kundenzufriedenheit zufriedenheit satisfacao feedback tevredenheid klanttevredenheid',
  score: 'score rating survey punteggio valutazione note bewertung puntuacion valoracion calificacion nota avaliacao beoordeling',
  contacts: 'replies reply touches interactions responses messages exchanges contatti risposte reponses echanges antworten respuestas mensajes respostas',
  count: 'count number num total anzahl numero nombre quantity',
} as const;

/** Words that change nothing: articles, prepositions, and what programs put before or behind a name. */
// prettier-ignore
const filling =
  'currently monthly mensile mensuel mensuelle mensual mensal monatlich monatlicher monatliche the of for and or by in crm hs c x my our ht ttc net netto brutto excl incl lordo lorda brut brute bruto bruta neto neta liquido liquida atual actuel actuelle attuale aktuell aktueller riferimento ad  current legacy full main primary custom field formatted display text utc gmt eu us uk usa immobiliare immobiliari immobilier immobiliere immobiliers immobilien inmobiliario inmobiliaria imobiliario imobiliaria estate assicurativo assicurativa assurance versicherungs seguros local support service helpdesk all this ' +
  'van aan het een voor met bij utm da ds unico unica ' +
  'di del della dell dei degli delle il lo la i gli le l un una per ' +
  'des du de d les et par pour ' +
  'der die das des dem den vom zum und fur von ' +
  'el los las y en para do dos das na no nas nos em e ao com';

/** Words that make something else of whatever they stand beside. */
// prettier-ignore
const foreign =
  'region country city zip postal street address phone tel telephone mobile fax url link website web domain notes note comment comments description subject team department dept division office branch role manager hire birth probability prob percent percentage pct rate ratio quota commission discount tax vat cost budget competitor partner product plan tier level priority severity annual yearly industry employees last latest next previous prior former old modified updated update viewed synced deleted archived response responses responded sla count age aging duration attachment tags tag language lang timezone zone weighted risk health score activity stage lifecycle campaign medium term parent child related reopen reopened expiry expiration renewal contract invoice payment paid start end begin due follow followup reminder birthday ' +
  'regione paese citta indirizzo telefono note squadra reparto ruolo probabilita sconto concorrente prodotto priorita ultimo ultima prossimo prossima precedente modificato modifica scadenza ' +
  'pays ville adresse equipe service role probabilite remise concurrent produit priorite dernier derniere prochain prochaine precedent modifie modification echeance commentaire ' +
  'land stadt adresse telefon abteilung rolle wahrscheinlichkeit rabatt wettbewerber produkt prioritat letzte letzter letztes nachste nachster naechster vorherige geandert anderung bemerkung notiz ' +
  'pais ciudad direccion equipo departamento rol probabilidad descuento competidor producto prioridad ultimo ultima proximo proxima siguiente anterior modificado comentario ' +
  'cidade endereco equipe cargo probabilidade desconto concorrente produto prioridade alterado ' +
  'renewed prolonged paused suspended resumed rinnovato rinnovata prorogato prorogata sospeso sospesa renouvele renouvelee prolonge prolongee suspendu suspendue ' +
  'verlangert erneuert pausiert ausgesetzt renovado renovada prorrogado prorrogada suspendido suspendida pausado pausada suspenso suspensa';

export type Concept = keyof typeof lists | 'filling' | 'foreign';

const about = new Map<string, Set<Concept>>();
for (const [concept, words] of Object.entries({ ...lists, filling, foreign })) {
  for (const word of words.split(' ')) {
    const known = about.get(word) ?? new Set();
    about.set(word, known.add(concept as Concept));
  }
}

/** Plurals of words above that end in neither s nor x. */
export const otherPlurals = ['trattative', 'vendite', 'salesmen'] as const;

/** What may as well be how many there are, if nothing stands beside it: `Mitarbeiter` of a company. */
export const alikeInPlural = ['mitarbeiter', 'benutzer'] as const;

/** What each word of a header can be about, by its folded spelling. */
export const concepts: ReadonlyMap<string, ReadonlySet<Concept>> = about;
