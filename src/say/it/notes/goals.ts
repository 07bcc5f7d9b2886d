import type { GoalsWarning } from '../../../warnings/goals.js';
import type { Wording } from '../../../warnings/wording.js';
import { countOf } from '../plurals.js';
import { measureName } from './names.js';

/** What a reader is told of goals. */
export const goalsNotes: Wording<GoalsWarning> = {
  'goals-unknown': ({ measures }) =>
    `Obiettivi impossibili da seguire, perché nulla nell’esportazione ne parla: ${measures.map(measureName).join(', ')}.`,
  'goals-unforeseen': () =>
    'Per gli obiettivi non c’è previsione: le coorti, e i prospetti di una stessa età, non arrivano in modo uniforme nel tempo.',
  'goals-undated': ({ count }) =>
    `${countOf(count, 'acquisizione', 'acquisizioni')} senza data: in un obiettivo solo quando i giorni vicini non lasciano altro periodo.`,
};
