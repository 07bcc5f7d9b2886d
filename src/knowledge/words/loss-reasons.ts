import type { TitledMeaning } from './titled.js';

/** Why prospects are lost. The lines of a kind are English, then Italian, French, German and Spanish. */
// prettier-ignore
export const lossReasonKinds = {
  timing: {
    title: 'timing', meaning: 'Not now: another time may do.',
    words: [
      'Timing', 'Bad timing', 'Wrong time', 'Not now', 'Too early', 'Not ready', 'Postponed', 'On hold', 'Project postponed', 'Project on hold', 'Delayed', 'Later', 'Not a priority', 'No urgency', 'Deferred',
      'Tempistica', 'Tempi', 'Momento sbagliato', 'Non ora', 'Rimandato', 'Rinviato', 'Progetto rinviato', 'Troppo presto', 'Non prioritario', 'Mauvais moment', 'Calendrier', 'Pas maintenant', 'Reporté', 'Projet reporté', 'Trop tôt', 'Pas prioritaire',
      'Zeitpunkt', 'Falscher Zeitpunkt', 'Schlechter Zeitpunkt', 'Verschoben', 'Projekt verschoben', 'Zu früh', 'Keine Priorität', 'Mal momento', 'No es el momento', 'Ahora no', 'Aplazado', 'Pospuesto', 'Proyecto aplazado', 'Demasiado pronto', 'Sin prioridad',
    ],
  },
  noBudget: {
    title: 'no budget', meaning: 'The money was not there.',
    words: [
      'No budget', 'Budget', 'Lack of budget', 'Budget cut', 'Insufficient budget', 'Lost funding', 'No funding', 'No money', 'Nessun budget', 'Mancanza di budget', 'Budget insufficiente', 'Senza budget', 'Pas de budget', 'Manque de budget', 'Budget insuffisant', 'Aucun budget',
      'Kein Budget', 'Fehlendes Budget', 'Budgetkürzung', 'Budget fehlt', 'Sin presupuesto', 'Falta de presupuesto', 'Presupuesto insuficiente', 'Sin fondos',
    ],
  },
  noDecision: {
    title: 'no decision', meaning: 'Nobody decided: everything stayed as it was.',
    words: [
      'No decision', 'No decision made', 'Undecided', 'Indecision', 'Status quo', 'Stayed with the status quo', 'Project cancelled', 'Project canceled', 'Stalled', 'Nessuna decisione', 'Indecisione', 'Indeciso', 'Progetto annullato', 'Pas de décision', 'Aucune décision', 'Indécis', 'Projet annulé', 'Projet abandonné', 'Sans décision',
      'Keine Entscheidung', 'Unentschieden', 'Projekt abgesagt', 'Projekt eingestellt', 'Sin decisión', 'Ninguna decisión', 'Proyecto cancelado',
    ],
  },
  competitor: {
    title: 'a competitor', meaning: 'Bought elsewhere.',
    words: [
      'Competitor', 'Competition', 'Competitors', 'Lost to competitor', 'Lost to competition', 'Chose competitor', 'Went with competitor', 'Bought elsewhere', 'Out-Sold', 'Incumbent', 'Existing supplier', 'Concorrente', 'Concorrenza', 'Perso contro concorrente', 'Scelto concorrente', 'Acquistato altrove',
      'Concurrent', 'Concurrence', 'Perdu face à la concurrence', 'Acheté ailleurs', 'Wettbewerber', 'Wettbewerb', 'Mitbewerber', 'Konkurrenz', 'An Wettbewerber verloren', 'Competidor', 'Competencia', 'Perdido ante la competencia', 'Comprado en otro sitio',
    ],
  },
  price: {
    title: 'price', meaning: 'Too dear, or not worth it to them.',
    words: [
      'Price', 'Pricing', 'Too expensive', 'Price too high', 'Cost', 'Costs', 'Too costly', 'Expensive', 'Prezzo', 'Prezzo troppo alto', 'Troppo caro', 'Troppo costoso', 'Costo', 'Prix', 'Prix trop élevé', 'Trop cher', 'Coût', 'Preis', 'Zu teuer', 'Preis zu hoch', 'Kosten',
      'Precio', 'Precio demasiado alto', 'Precio alto', 'Demasiado caro', 'Muy caro', 'Coste',
    ],
  },
  offer: {
    title: 'the offer', meaning: 'The product, the terms or the service did not suit: another offer may.',
    words: [
      'Product', 'Features', 'Missing features', 'Missing feature', 'Functionality', 'Lack of features', 'Delivery', 'Delivery time', 'Delivery too late', 'Terms', 'Contract terms', 'Quality', 'Service', 'Prodotto', 'Funzionalità', 'Funzionalità mancanti', 'Consegna', 'Tempi di consegna', 'Qualità',
      'Produit', 'Fonctionnalités', 'Fonctionnalités manquantes', 'Délai de livraison', 'Livraison', 'Qualité', 'Produkt', 'Fehlende Funktionen', 'Funktionsumfang', 'Lieferzeit', 'Qualität', 'Producto', 'Funcionalidades', 'Faltan funcionalidades', 'Plazo de entrega', 'Calidad',
    ],
  },
  noAnswer: {
    title: 'no answer', meaning: 'They stopped answering.',
    words: [
      'No answer', 'No response', 'No reply', 'Unresponsive', 'Not reachable', 'Unreachable', 'Ghosted', 'Lost contact', 'Went silent', 'No contact', 'Cannot contact', 'Lost contact with champion', 'Nessuna risposta', 'Non risponde', 'Irraggiungibile', 'Non raggiungibile', 'Sparito', 'Pas de réponse', 'Aucune réponse', 'Injoignable', 'Sans réponse', 'Ne répond plus', 'Ne répond pas',
      'Keine Antwort', 'Keine Rückmeldung', 'Nicht erreichbar', 'Kontakt verloren', 'Sin respuesta', 'No contesta', 'No responde', 'Ilocalizable', 'No localizable',
    ],
  },
  notAFit: {
    title: 'not a fit', meaning: 'Never a customer for what is on offer.',
    words: [
      'Not a fit', 'Bad fit', 'Poor fit', 'No fit', 'Poor qualification', 'Not qualified', 'Unqualified', 'Disqualified', 'Out of target', 'Wrong target', 'Out of scope', 'No need', 'No need for product', 'Too small', 'Not the decision maker', 'Non in target', 'Fuori target', 'Non qualificato', 'Non adatto', 'Nessuna esigenza', 'Nessun bisogno', 'Troppo piccolo',
      'Hors cible', 'Non qualifié', 'Ne convient pas', 'Pas adapté', 'Pas de besoin', 'Aucun besoin', 'Trop petit', 'Passt nicht', 'Keine Zielgruppe', 'Nicht qualifiziert', 'Kein Bedarf', 'Zu klein', 'No encaja', 'No cualificado', 'No calificado', 'Sin necesidad', 'Fuera de objetivo', 'Demasiado pequeño',
    ],
  },
  notInterested: {
    title: 'no interest', meaning: 'They do not want it.',
    words: ['Not interested', 'No interest', 'Lost interest', 'Do not contact', 'Unsubscribed', 'Non interessato', 'Non interessata', 'Nessun interesse', 'Pas intéressé', 'Non intéressé', 'Aucun intérêt', 'Pas d’intérêt', 'Kein Interesse', 'Nicht interessiert', 'No interesado', 'Sin interés', 'Falta de interés'],
  },
  gone: {
    title: 'gone', meaning: 'There is nobody to sell to: closed down, a duplicate, a wrong entry.',
    words: ['Out of business', 'Closed down', 'Bankrupt', 'Bankruptcy', 'Duplicate', 'Duplicate lead', 'Junk', 'Junk lead', 'Spam', 'Test', 'Invalid', 'Wrong number', 'Fallito', 'Cessata attività', 'Duplicato', 'Doppione', 'Faillite', 'Fermé', 'Doublon', 'Insolvent', 'Geschlossen', 'Duplikat', 'Dublette', 'Quiebra', 'Cerrado', 'Duplicado'],
  },
} as const satisfies Record<string, TitledMeaning>;

export type LossReasonKind = keyof typeof lossReasonKinds;
