import type { ServiceWarning } from '../../../warnings/service.js';
import type { Wording } from '../../../warnings/wording.js';
import { noteWords } from '../measures.js';
import { agreeing, countOf } from '../plurals.js';

/** What a reader is told of cases and the customers behind them. */
export const serviceNotes: Wording<ServiceWarning> = {
  'cases-undated': ({ count }) =>
    `${countOf(count, 'caso')} sin día de apertura fuera del periodo.`,
  'no-agents': ({ proposed = [] }) =>
    [
      'Ninguna columna dice quién atendió un caso: todos quedan (sin asignar)',
      ...proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`),
    ].join('; ') + '.',
  'cases-apart': ({ proposed }) =>
    `Filas que pueden ser de un mismo caso se cuentan aparte: ${proposed.map(({ evidence, argument }) => `${evidence}; con ${argument} cada uno cuenta una vez`).join('; ')}.`,
  'wins-undated': ({ count }) => `${countOf(count, 'venta')} sin fecha fuera del periodo.`,
  'cases-repeated': ({ count }) =>
    `${countOf(count, 'fila')} de un caso que ${agreeing(count, 'aparece', 'aparecen')} otra vez con contenido distinto; vale la fila más reciente.`,
  'cases-undecided': ({ count }) =>
    `${countOf(count, 'caso')} con varias filas que dicen cosas distintas, y nada dice cuál es la más reciente: no se sabe cómo ${agreeing(count, 'está', 'están')}. Lo dice una columna del último cambio (activities.modified).`,
  'case-times-odd': ({ count, what }) =>
    `${countOf(count, 'caso')} ${noteWords.oddTimes[what]}: fuera de los tiempos.`,
  'csat-scale-found': ({ scale, why }) =>
    `Se entiende que el CSAT va en la escala ${noteWords.scales[scale]}: ${noteWords.scaleReasons[why]}. Si no es así, indícalo con --csat-scale.`,
  'csat-scale-unknown': () =>
    'No se muestra el CSAT: sus respuestas no dicen en qué escala se dieron. Indícala con --csat-scale.',
  'csat-off-scale': ({ count, scale }) =>
    `${countOf(count, 'respuesta')} de clientes fuera de la cuenta: no ${agreeing(count, 'está', 'están')} en la escala ${noteWords.scales[scale]}.`,
  'sales-left-out': ({ why }) =>
    `Ventas y servicio no se muestran lado a lado: ${noteWords.salesLeftOut[why]}.`,
  'customers-left-out': ({ why }) => `Clientes: ${noteWords.customersLeftOut[why]}.`,
};
