/** What is said of deals that moved between two exports, beside those that stayed. */
import type { Voice } from '../en/index.js';
import type { MovedStep } from '../facts.js';
import type { Share } from '../share.js';
import { andList } from './lists.js';
import { outcomeWord, ratioWord } from './method.js';
import { grouped, numbers, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';

/** `62,0 % (31/50)`; the range where open answers leave one. */
const shareText = ({ value, numerator, denominator, low, high }: Share): string =>
  value === null && low !== null && high !== null
    ? numbers.percentRange(low, high)
    : `${percent(value)} (${grouped(numerator ?? 0)}/${grouped(denominator ?? 0)})`;

/** `propuesta 62,0 % (31/50) frente a 41,0 % (82/200)` */
const stepText = ({ from, to, ratio, moved, stayed }: MovedStep): string => {
  const name = ratio === null ? `de ${outcomeWord(from)} a ${outcomeWord(to)}` : ratioWord(ratio);
  return `${name} ${shareText(moved)} frente a ${shareText(stayed)}`;
};

export const moversPhrases: Voice['movers'] = {
  found: ({ moved, stayed, verdict, steps }) => {
    const all = andList(steps.map(stepText));
    const differed = {
      real: `Ya antes se distinguían más de lo que explica el azar: ${all}.`,
      leaning: `Quizá ya antes se distinguían, aunque no está demostrado: ${all}.`,
      luck: 'Antes de eso ninguna tasa las distinguía más de lo que explica el azar.',
      unknown: 'Si ya antes se distinguían, la primera exportación no lo dice.',
      none: 'No se puede decir si ya antes se distinguían: se sabe muy poco de unas y otras.',
    }[verdict];
    return `${countOf(moved, 'oportunidad abierta', 'oportunidades abiertas')} se ${agreeing(moved, 'ha movido', 'han movido')} desde entonces, ${grouped(stayed)} no. ${differed}`;
  },
  how: () =>
    'Las que se movieron (adelante o atrás, ganadas o perdidas) y las que no se comparan por lo que dice de ellas la primera exportación: después del movimiento, la que avanzó ha alcanzado más por fuerza. Las ganadas o perdidas de antes no están en ninguno de los dos grupos.',
  headings: { moved: 'Movidas', stayed: 'Quietas' },
  titles: { steps: 'Las movidas y las quietas, antes de moverse' },
  merged: ({ from, to }) => `De ${outcomeWord(from)} a ${outcomeWord(to)}`,
};
