import type { QuotientKey } from '../../../method/ratios.js';
import type { CountingWarning, PeriodsMixed } from '../../../warnings/counting.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { dayWords } from '../days.js';
import { groupLabel } from '../groups.js';
import { listed, shortList } from '../lists.js';
import { outcomeCodeWord, ratioCodeWord, ratioTitle } from '../method.js';
import { measureWords, noteWords } from '../measures.js';
import { agreeing, capital, countOf } from '../plurals.js';

const titled = (key: QuotientKey): string => ratioTitle(key, false);

/** Which ratios a period makes of two groups of prospects, a sentence each kind. */
function mixes({ above, mixed }: Pick<PeriodsMixed, 'above' | 'mixed'>): string {
  const high = above.map(
    ({ ratio, groups }) => `${titled(ratio)} (${shortList(groups.map(groupLabel), 3)})`,
  );
  const sentences = [
    high.length > 0 && `Por encima del 100\u00A0%: ${high.join(', ')}.`,
    mixed.length > 0 &&
      `Más de la quinta parte del numerador no está en el denominador: ${mixed.map(titled).join(', ')}.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** What a reader is told of what is counted, and what is left out of it. */
export const countingNotes: Wording<CountingWarning> = {
  'held-unknown': () =>
    'No se pueden saber las citas realizadas: ninguna columna dice si se acudió a la cita, así que las tasas que dependen de ellas no se conocen.',
  'outcome-unknown': ({ outcomes }) =>
    `${capital(noteWords.outcomes(outcomes))}: no se puede saber, nada en la exportación habla de ello.`,
  'ratio-above-one': ({ ratio, groups }) =>
    `${capital(ratioCodeWord(ratio))} pasa del 100\u00A0% en ${listed(groups.map(groupLabel), 5)}: se saltaron etapas, o los recuentos son de periodos distintos.`,
  'periods-mixed': (warning) =>
    `Las tasas de un periodo mezclan prospectos. ${mixes(warning)} --basis cohort sigue a los que entraron en el periodo.`,
  'data-end-early': ({ last }) =>
    `Los datos acaban el ${dayWords.inTable(last)}: de los días desde entonces hasta --as-of no dicen nada.`,
  'days-ahead': ({ count, asOf, last }) =>
    `${countOf(count, 'prospecto')} ${agreeing(count, 'cuenta', 'cuentan')} en días posteriores a --as-of ${asOf}, el último el ${dayWords.inTable(last)}: revisa esos días o pregunta con una fecha posterior.`,
  'counts-given': () =>
    'Números tal como se dieron: los recuentos de un periodo pueden mezclar prospectos de varios, y los recientes aún pueden convertirse.',
  'outcomes-partly-given': ({ outcomes }) =>
    `No se dieron para todos, así que el total no se conoce: ${outcomes.map(outcomeCodeWord).join(', ')}.`,
  'outcomes-not-given': ({ outcomes }) =>
    `No se dieron y por eso no se conocen: ${outcomes.map(outcomeCodeWord).join(', ')}.`,
  'wins-without-amount': ({ count }) =>
    `${countOf(count, 'venta')} sin importe: los ingresos son los de las demás.`,
  'measures-absent': ({ measures }) =>
    `No aparece, porque ninguna columna lo dice: ${measures.map((measure) => measureWords[measure]).join(', ')}. Nombra las columnas con --column.`,
  'threshold-unknown': ({ condition }) =>
    `No se pudo comprobar --fail-if "${condition}": el valor no se puede saber.`,
  'no-entry-dates': () =>
    'Los contactos son todos los prospectos del archivo: ninguna columna dice cuándo entraron en él.',
  'without-entry': ({ count }) =>
    `${countOf(count, 'prospecto')} sin día de entrada no ${agreeing(count, 'cuenta', 'cuentan')} como ${agreeing(count, 'contacto', 'contactos')}.`,
  'immature-left-out': ({ count, days }) =>
    `${countOf(count, 'prospecto')} fuera de la cuenta: ${agreeing(count, 'tiene', 'tienen')} menos de ${countOf(days, 'día')}.`,
  'recent-may-convert': () =>
    'Los prospectos recientes aún pueden convertirse: compara cohortes de la misma edad con --mature <días>.',
};

/** What would mend it. */
export const countingMends = {
  'held-unknown': () => 'nombra la columna que lo dice (activities.outcome o prospects.heldOn)',
  'wins-without-amount': () => 'nombra la columna de los importes (prospects.amount)',
  'no-entry-dates': () => 'nombra la columna de los días de entrada (prospects.created)',
} satisfies Mends<CountingWarning>;
