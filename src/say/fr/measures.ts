import type { Voice } from '../en/index.js';
import { andList, clauses } from './lists.js';
import { outcomeWord } from './method.js';

/** Words inside notes: measures that no column tells, with the field that would, and why. */
export const measureWords = {
  /** Of leads. */
  source: 'la source (prospects.source)',
  temperature: 'la température (prospects.temperature)',
  qualification: 'la qualification (prospects.qualification)',
  lostReason: 'la raison de la perte (prospects.lostReason)',
  /** Of a scorecard. */
  money: 'le chiffre d’affaires (prospects.amount)',
  margin: 'la marge préservée (prospects.margin)',
  satisfaction: 'la satisfaction (activities.csat)',
  repeat: 'les clients fidèles (prospects.customer)',
  cycle: 'le cycle de vente (prospects.created)',
  /** Of service. */
  resolution: 'le taux de résolution (activities.caseStatus)',
  firstContact: 'la résolution au premier contact (activities.contacts)',
  csat: 'le CSAT (activities.csat)',
  times: 'le temps de traitement et le délai de clôture (activities.minutes, activities.closedOn)',
} satisfies Voice['measures'];

const repeatUnknown =
  'impossible de dire qui a racheté, car aucun client n’a deux prospects ou deux ventes, et aucune colonne ne dit qui était déjà client';

const retainedUnknown = 'la fidélité se mesure sur une période : indiquez son début avec --since';

/** Words inside other notes. */
export const noteWords = {
  /** Why a scale was taken for that of the answers. */
  scaleReasons: {
    wholeUpTo5: 'aucune réponse ne dépasse 5, et toutes sont entières',
    above5: 'aucune réponse ne dépasse 10, et certaines dépassent 5',
    above10: 'certaines réponses dépassent 10',
  },
  /** Scales of satisfaction. */
  scales: { '1-5': '1–5', '0-10': '0–10', percent: 'pourcentage' },
  /** Cases whose times cannot be. */
  oddTimes: {
    closedBeforeOpened: 'à la clôture antérieure à l’ouverture',
    negativeMinutes: 'au temps de traitement négatif',
  },
  /** Why customers are not said to come back, or to stay. */
  customersLeftOut: {
    repeat: repeatUnknown,
    retained: retainedUnknown,
    both: clauses([repeatUnknown, retainedUnknown]),
  },
  /** Why there are no sales beside service. */
  salesLeftOut: {
    nobodyDoesBoth: 'personne ne fait les deux',
    noSales: 'rien de ce qui est compté ici ne parle de ventes',
  },
  /** Outcomes that nothing speaks of. */
  outcomes: (outcomes) => andList(outcomes.map(outcomeWord)),
} satisfies Voice['noteWords'];
