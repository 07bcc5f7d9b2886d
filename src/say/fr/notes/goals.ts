import type { GoalsWarning } from '../../../warnings/goals.js';
import type { Wording } from '../../../warnings/wording.js';
import { countOf } from '../plurals.js';
import { measureName } from '../things.js';

/** What a reader is told of goals. */
export const goalsNotes: Wording<GoalsWarning> = {
  'goals-unknown': ({ measures }) =>
    `Objectifs impossibles à suivre (${measures.map(measureName).join(', ')}) : rien dans l’export n’en parle.`,
  'goals-unforeseen': () =>
    'Les objectifs n’ont pas de prévision : les cohortes, et les prospects d’un même âge, n’arrivent pas régulièrement au fil des jours.',
  'goals-undated': ({ count }) =>
    `${countOf(count, 'vente')} sans date : dans un objectif seulement si les dates voisines ne laissent pas d’autre période.`,
};
