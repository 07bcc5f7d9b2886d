import type { TrendWarning } from '../../../warnings/trend.js';
import type { Wording } from '../../../warnings/wording.js';
import { periodText } from '../days.js';
import { andList, shortList } from '../lists.js';
import { countOf } from '../plurals.js';

const listed = (periods: readonly string[]): string => shortList(periods.map(periodText), 5);

/** What a reader is told of periods and the time between the stages. */
export const trendNotes: Wording<TrendWarning> = {
  'targets-without-period': () =>
    'Los contactos de un periodo no se conocen, ni lo que depende de ellos: ninguna columna dice cuándo entraron los prospectos en el archivo.',
  'periods-partial': ({ periods }) =>
    `Solo se cuenta una parte de estos periodos, cortados, sin terminar o en los que acaban los datos: ${listed(periods)}.`,
  'cohorts-immature': ({ periods, days, isGiven }) =>
    `Inmaduras, así que aún pueden convertirse: ${listed(periods)}; una cohorte está madura cuando toda ella entró hace ${countOf(days, 'día')} o más (${isGiven ? 'como dice --mature' : 'cuando el equipo tiene 9 de cada 10 de las ventas esperables; se cambia con --mature'}).`,
  'maturity-unknown': ({ isCohort, isTimed }) =>
    `Muy pocas ventas para saber cuándo maduran los prospectos: ${andList(
      [
        isCohort && 'las cohortes no se marcan',
        isTimed &&
          'el tiempo entre las etapas es el de prospectos de cualquier edad, lo que favorece',
      ].filter((one) => one !== false),
    )}. Indícalo con --mature <días>.`,
  'steps-untimed': ({ days }) =>
    `No se muestra el tiempo entre las etapas: ningún prospecto${days === null ? '' : ` de ${countOf(days, 'día')} o más`} tiene las fechas de dos etapas seguidas.`,
  'steps-backwards': ({ count }) =>
    `${countOf(count, 'paso')} fuera del tiempo entre las etapas: el final tiene una fecha anterior al principio.`,
  'steps-implied': () =>
    'Con --stages implied, una etapa sin registrar lleva el día de la siguiente: ese paso dura 0 días.',
  'wins-not-followed': ({ count }) =>
    `${countOf(count, 'venta')} fuera de la conversión en tantos días: sin fecha, o con fecha anterior a la entrada.`,
};
