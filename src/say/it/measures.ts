import type { Voice } from '../en/index.js';
import { andList, clauses } from './lists.js';
import { outcomeWord } from './method.js';

/** Words inside notes: measures that no column tells, with the field that would, and why. */
export const measureWords = {
  source: 'fonte (prospects.source)',
  temperature: 'temperatura (prospects.temperature)',
  qualification: 'qualifica (prospects.qualification)',
  lostReason: 'motivo della perdita (prospects.lostReason)',
  money: 'importi (prospects.amount)',
  margin: 'margine difeso (prospects.margin)',
  satisfaction: 'soddisfazione (activities.csat)',
  repeat: 'clienti che ricomprano (prospects.customer)',
  cycle: 'ciclo di vendita (prospects.created)',
  resolution: 'tasso di risoluzione (activities.caseStatus)',
  firstContact: 'risoluzione al primo contatto (activities.contacts)',
  csat: 'CSAT (activities.csat)',
  times: 'tempi di gestione e giorni alla chiusura (activities.minutes, activities.closedOn)',
} satisfies Voice['measures'];

const repeatUnknown =
  'chi ha ricomprato non si sa, perché nessun cliente ha due prospetti o due vendite e nessuna colonna dice chi era già cliente';

const retainedUnknown =
  'chi è rimasto si può dire solo di un periodo: indicarne l’inizio con --since';

/** Words inside other notes. */
export const noteWords = {
  scaleReasons: {
    wholeUpTo5: 'nessuna risposta supera 5 e tutte sono numeri interi',
    above5: 'nessuna risposta supera 10 e alcune superano 5',
    above10: 'alcune risposte superano 10',
  },
  scales: { '1-5': '1–5', '0-10': '0–10', percent: 'in percentuale' },
  oddTimes: {
    closedBeforeOpened: 'con chiusura prima dell’apertura',
    negativeMinutes: 'con tempo di gestione negativo',
  },
  customersLeftOut: {
    repeat: repeatUnknown,
    retained: retainedUnknown,
    both: clauses([repeatUnknown, retainedUnknown]),
  },
  salesLeftOut: {
    nobodyDoesBoth: 'nessuno fa entrambe le cose',
    noSales: 'nulla di ciò che si conta qui parla di vendite',
  },
  outcomes: (outcomes) => andList(outcomes.map(outcomeWord)),
} satisfies Voice['noteWords'];
