import type { Voice } from '../en/index.js';
import { andList, clauses } from './lists.js';
import { outcomeWord } from './method.js';

/** Words inside notes: measures that no column tells, with the field that would, and why. */
export const measureWords: Voice['measures'] = {
  source: 'origen (prospects.source)',
  temperature: 'temperatura (prospects.temperature)',
  qualification: 'cualificación (prospects.qualification)',
  lostReason: 'motivo de pérdida (prospects.lostReason)',
  money: 'importe (prospects.amount)',
  margin: 'margen conservado (prospects.margin)',
  satisfaction: 'satisfacción (activities.csat)',
  repeat: 'clientes que repiten (prospects.customer)',
  cycle: 'ciclo de venta (prospects.created)',
  resolution: 'tasa de resolución (activities.caseStatus)',
  firstContact: 'resolución en el primer contacto (activities.contacts)',
  csat: 'CSAT (activities.csat)',
  times: 'tiempo de gestión y días hasta el cierre (activities.minutes, activities.closedOn)',
};

const repeatUnknown =
  'no se sabe quién volvió a comprar, porque ningún cliente tiene dos prospectos ni dos ventas y ninguna columna dice quién ya era cliente';

const retainedUnknown = 'la retención se mide en un periodo: indica con --since cuándo empieza';

/** Words inside other notes. */
export const noteWords: Voice['noteWords'] = {
  scaleReasons: {
    wholeUpTo5: 'ninguna respuesta pasa de 5 y todas son números enteros',
    above5: 'ninguna respuesta pasa de 10 y algunas pasan de 5',
    above10: 'algunas respuestas pasan de 10',
  },
  scales: { '1-5': '1–5', '0-10': '0–10', percent: 'porcentaje' },
  oddTimes: {
    closedBeforeOpened: 'con fecha de cierre anterior a la de apertura',
    negativeMinutes: 'con un tiempo de gestión negativo',
  },
  customersLeftOut: {
    repeat: repeatUnknown,
    retained: retainedUnknown,
    both: clauses([repeatUnknown, retainedUnknown]),
  },
  salesLeftOut: {
    nobodyDoesBoth: 'nadie hace las dos cosas',
    noSales: 'nada de lo que se cuenta aquí habla de ventas',
  },
  outcomes: (outcomes) => andList(outcomes.map(outcomeWord)),
};
