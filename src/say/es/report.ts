/** What is said of a report: how far targets get, where they are lost, who stands out. */
import type { PathStep } from '../../method/path.js';
import type { Voice } from '../en/index.js';
import { groupNouns } from './groups.js';
import { outcomeWord, ratioWord, theRatio } from './method.js';
import { fraction, grouped, percent, roundPercent } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { things } from './things.js';
import type { OpenShare, Share } from '../share.js';

const rangeText = ({ low, high }: Share): string =>
  low === null || high === null
    ? ''
    : ` (entre ${percent(low)} y ${percent(high)}, al ${roundPercent(0.95)})`;

/** `el paso más débil es el cierre: 20,0 % (5/25)`, wherever it is said. */
export const weakestText = (step: PathStep, { value, ...counts }: OpenShare): string =>
  `el paso más débil es ${theRatio(step)}: ${percent(value)} (${fraction(counts)})`;

export const reportPhrases: Voice['report'] = {
  headings: {
    funnel: 'Embudo',
    reached: 'Llegan',
    ofThoseBefore: 'Del paso anterior',
  },
  legend: (steps) =>
    `${steps
      .map(({ key, short, from, to, letters }) => {
        const name = short === null ? ratioWord(key) : `${short} ${ratioWord(key)}`;
        return `${name} = ${outcomeWord(to)} / ${outcomeWord(from)} (${letters.join(' → ')})`;
      })
      .join('; ')}.`,
  empty: () => 'No hay nada que contar.',
  withoutTargets: (wins) =>
    `Ningún contacto nuevo${wins === null ? '' : `; ${countOf(wins, 'venta')}`}.`,
  conversion: (conversion) =>
    `${things(conversion.numerator!, 'wins')} de ${things(conversion.denominator!, 'targets')} (${percent(conversion.value)}).`,
  conversionUnclear: (conversion) =>
    `La exportación no permite saber cuántos contactos acaban en venta${rangeText(conversion)}.`,
  conversionUnknown: () => 'No se puede saber cuántos contactos acaban en venta.',
  weakest: (step, share) => `${capital(weakestText(step, share))}.`,
  tooMany: (count, by) =>
    `Para saber si destaca alguno de los ${grouped(count)} ${groupNouns(by)}, usa spanco compare.`,
};
