import type { ComparingWarning } from '../../../warnings/comparing.js';
import type { Wording } from '../../../warnings/wording.js';
import { columnNoun } from '../groups.js';
import { many } from '../things.js';
import { listed } from '../lists.js';

/** What a reader is told of comparing reps. */
export const comparingNotes: Wording<ComparingWarning> = {
  'mix-misleads': ({ rep, sentence }) => `${rep}: ${sentence}`,
  'unassigned-left-out': ({ by }) =>
    by === 'rep'
      ? 'Lo que no es de nadie, (sin asignar), no se compara con nadie.'
      : `Lo que no tiene ${columnNoun(by)}, (sin valor), no se compara con nada.`,
  'effort-unknown': ({ effort }) =>
    `La eficiencia no se conoce para todos: a algunos les falta el número de ${many(effort)}.`,
  'no-shared-segment': ({ column, reps }) =>
    `${listed(reps, 5)}: no hay comparación a igualdad de condiciones, porque no comparten ningún valor de ${columnNoun(column)} con el resto, o este tiene más ventas que esfuerzo.`,
};
