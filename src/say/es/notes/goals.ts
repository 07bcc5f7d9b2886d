import type { GoalsWarning } from '../../../warnings/goals.js';
import type { Thing } from '../../en/things.js';
import type { Wording } from '../../../warnings/wording.js';
import { many, thingWords } from '../things.js';
import { countOf } from '../plurals.js';

/** What a goal is about: `wins` as `ventas`, `revenue` as `ingresos`. */
const measureName = (code: string): string => {
  if (code === 'revenue') return 'ingresos';
  return Object.hasOwn(thingWords, code) ? many(code as Thing) : code;
};

/** What a reader is told of goals. */
export const goalsNotes: Wording<GoalsWarning> = {
  'goals-unknown': ({ measures }) =>
    `No se pueden seguir los objetivos de ${measures.map(measureName).join(', ')}: nada en la exportación habla de ello.`,
  'goals-unforeseen': () =>
    'Los objetivos no tienen previsión: las cohortes, y los prospectos de una misma edad, no llegan por igual a lo largo de los días.',
  'goals-undated': ({ count }) =>
    `${countOf(count, 'venta')} sin fecha: en un objetivo solo si los días de alrededor no dejan otro periodo.`,
};
