import type { DiffWarning, LedgerCounts } from '../../../warnings/diff.js';
import type { Wording } from '../../../warnings/wording.js';
import { dayText } from '../days.js';
import { shortList } from '../lists.js';
import { grouped } from '../numbers.js';
import { agreeing, countOf } from '../plurals.js';

/** `1.200 antes, 1.250 después` */
const bothOf = (before: number, after: number): string =>
  before === after
    ? `${grouped(after)} en ambos`
    : `${grouped(before)} antes, ${grouped(after)} después`;

/** What became of rows beside their being read, where that is any. */
const fates: readonly (readonly [keyof LedgerCounts, string])[] = [
  ['rejected', 'rechazadas'],
  ['unmatched', 'de ningún prospecto conocido'],
];

/** What a reader is told of two exports, or two reports, side by side. */
export const diffNotes: Wording<DiffWarning> = {
  'movement-untold': ({ count }) =>
    `Nada dice si ${countOf(count, 'oportunidad abierta', 'oportunidades abiertas')} se ${agreeing(count, 'ha movido, así que no está', 'han movido, así que no están')} ni entre las movidas ni entre las quietas: exporta la etapa y el estado de cada oportunidad.`,
  'reports-overlap': () =>
    'Los informes no dicen quién se movió, entró o ya no está, ni los importes: lo dicen dos exportaciones (spanco diff ayer/ hoy/). No se comprueba si una tasa cambió más de lo que explica el azar, porque los dos cuentan en gran parte los mismos prospectos: spanco trend compara otros distintos.',
  'reports-rows': ({ before, after }) =>
    `Filas leídas: ${bothOf(before.read, after.read)}${fates
      .filter(([fate]) => before[fate] + after[fate] > 0)
      .map(([fate, word]) => `; ${word}: ${bothOf(before[fate], after[fate])}`)
      .join('')}.`,
  'groups-of-one-report': ({ before, after }) =>
    [
      ...(before.length === 0 ? [] : [`Solo en el primer informe: ${shortList(before, 10)}.`]),
      ...(after.length === 0 ? [] : [`Solo en el segundo informe: ${shortList(after, 10)}.`]),
    ].join(' '),
  'reports-reversed': ({ before, after }) =>
    `El segundo informe es a ${dayText(after)}, antes que el primero (${dayText(before)}): nombra primero el anterior.`,
};
