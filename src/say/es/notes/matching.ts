import type { MatchingWarning } from '../../../warnings/matching.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { listed, quoted } from '../lists.js';
import { agreeing, capital, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

const unmatched = (count: number, all: string): string =>
  `${grouped(count)} de ${all} ${agreeing(count, 'nombra', 'nombran')} un prospecto que no está en el archivo de prospectos, y no ${agreeing(count, 'cuenta', 'cuentan')}.`;

/** What a reader is told of who is who, and what belongs to whom. */
export const matchingNotes: Wording<MatchingWarning> = {
  'activities-unmatched': ({ count, of }) =>
    unmatched(count, countOf(of, 'actividad', 'actividades')),
  'changes-unmatched': ({ count, of }) =>
    unmatched(count, countOf(of, 'cambio de etapa', 'cambios de etapa')),
  'names-ambiguous': ({ count, names }) =>
    `${countOf(count, 'fila')} ${agreeing(count, 'nombra', 'nombran')} un prospecto por un nombre que tienen varios, y no ${agreeing(count, 'cuenta', 'cuentan')}: ${listed(names, 5)}.`,
  'id-conflicts': ({ count, fields, isBetweenFiles }) => {
    const each = fields.map(
      ({ field, prospects, ids }) =>
        `${field} de ${grouped(prospects)}${ids.length === 0 ? '' : ` (${listed(ids, 5)})`}`,
    );
    const between = isBetweenFiles
      ? ' de un archivo y, entre archivos, la de las oportunidades, después la del cambio más reciente y después el valor mayor'
      : '';
    return `${countOf(count, 'prospecto')} ${agreeing(count, 'aparece', 'aparecen')} dos veces con contenido distinto: ${each.join(', ')}; vale la última fila${between}.`;
  },
  'activity-id-conflicts': ({ count }) =>
    `${countOf(count, 'actividad', 'actividades')} ${agreeing(count, 'comparte', 'comparten')} id con otra de contenido distinto; se conservan todas.`,
  'alike-activities': ({ count }) =>
    `${countOf(count, 'actividad', 'actividades')} sin id ${agreeing(count, 'dice', 'dicen')} lo mismo que otra; se ${agreeing(count, 'conserva', 'conservan')}, porque pueden ser dos llamadas reales.`,
  'no-ids': ({ count }) =>
    `Los prospectos no tienen id: ${count === 1 ? 'la única fila se toma' : `cada una de las ${grouped(count)} filas se toma`} por un prospecto.`,
  'merged-names': ({ count }) =>
    `${countOf(count, 'grafía')} de un nombre se ${agreeing(count, 'ha tomado', 'han tomado')} por el mismo comercial que otra grafía.`,
  'several-owners': ({ count, sample }) =>
    `${countOf(count, 'celda')} ${agreeing(count, 'contiene', 'contienen')} varios propietarios, como ${quoted(sample)}; cuenta el primero.`,
  'logins-shared': ({ logins }) =>
    `${listed(logins, 5)} ${agreeing(logins.length, 'vale', 'valen')} para dos usuarios del CRM, y por eso para ninguno.`,
  'owner-from-activities': () =>
    'Ninguna columna nombra al propietario de un prospecto: en su lugar figura el comercial de su primera actividad.',
  'no-reps': ({ proposed = [] }) =>
    capital(
      [
        'Ninguna columna nombra a un comercial: todo queda (sin asignar)',
        ...proposed.map((one) => one.evidence),
      ].join('; ') + '.',
    ),
};

const joinOr = (proposal: string | null, other: string): string =>
  proposal === null ? other : `--join ${proposal}`;

/** What would mend it. */
export const matchingMends = {
  'activities-unmatched': ({ proposal }) =>
    joinOr(proposal, 'nombra la columna de sus prospectos (activities.prospect)'),
  'changes-unmatched': ({ proposal }) =>
    joinOr(proposal, 'nombra la columna de sus prospectos (history.prospect)'),
  'names-ambiguous': () =>
    'nombra la columna que tiene los ids (activities.prospect), o distingue los nombres',
  'no-ids': () => 'nombra la columna de los ids (prospects.id)',
  'logins-shared': ({ logins }) =>
    `indica en spanco.config.json, en reps, quién es ${JSON.stringify(logins[0]!)}`,
  'owner-from-activities': () => 'nombra la columna de los propietarios (prospects.rep)',
  'no-reps': ({ proposed: [first] = [] }) =>
    first?.argument ?? 'nombra la columna de los comerciales (prospects.rep)',
} satisfies Mends<MatchingWarning>;
