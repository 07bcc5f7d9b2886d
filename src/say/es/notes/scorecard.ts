import type { ScorecardWarning } from '../../../warnings/scorecard.js';
import type { Wording } from '../../../warnings/wording.js';
import { quoted } from '../lists.js';
import { agreeing, countOf } from '../plurals.js';

/** What a reader is told of a scorecard. */
export const scorecardNotes: Wording<ScorecardWarning> = {
  'no-activities': () =>
    'No se dieron actividades: no se muestra qué se hizo ni cuánto se logró con ello.',
  'owner-performed': () =>
    'Ninguna columna dice quién hizo una actividad: en su lugar figura el propietario del prospecto.',
  'no-touches': ({ system, notDone }) => {
    const parts = [
      ...(system === 0
        ? []
        : [
            countOf(
              system,
              'nota, tarea, venta, pérdida, línea del sistema o fila de tipo desconocido',
              'notas, tareas, ventas, pérdidas, líneas del sistema o filas de tipo desconocido',
            ),
          ]),
      ...(notDone === 0
        ? []
        : [
            countOf(
              notDone,
              'planificada, cancelada o fallida',
              'planificadas, canceladas o fallidas',
            ),
          ]),
    ];
    return `No cuentan como actividad, por no ser contactos con nadie: ${parts.join('; ')}.`;
  },
  'activities-undated': ({ count }) =>
    `${countOf(count, 'actividad', 'actividades')} sin fecha fuera del periodo.`,
  'unknown-customers': ({ count, words }) =>
    `${countOf(count, 'venta')} en que ${quoted(words[0]!.word)}${words.length > 1 ? ` (y ${countOf(words.length - 1, 'palabra')} más)` : ''} no dice si el cliente es nuevo o ya lo era: se ${agreeing(count, 'toma', 'toman')} como de cliente nuevo.`,
  'wins-too-recent': ({ count, days }) =>
    `${countOf(count, 'venta')} con menos de ${countOf(days, 'día')}: todavía no se ${agreeing(count, 'valora', 'valoran')} por su seguimiento.`,
  'win-times-unknown': ({ count }) =>
    `${countOf(count, 'venta')} sin fecha: no se puede saber ni el seguimiento ni el ciclo de venta.`,
  'cycle-unknown': ({ count }) =>
    `${countOf(count, 'venta')} sin día de entrada, o con venta anterior a él: fuera del ciclo de venta.`,
};
