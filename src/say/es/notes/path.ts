import type { PathWarning } from '../../../warnings/path.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { agreeing, countOf } from '../plurals.js';

/** What a reader is told of the path through the stages. */
export const pathNotes: Wording<PathWarning> = {
  'stages-skipped': ({ count, policy }) =>
    `${countOf(count, 'prospecto')} ${agreeing(count, 'llegó', 'llegaron')} a una etapa sin pasar por otra anterior; se ${agreeing(count, 'cuenta', 'cuentan')} como dice --stages ${policy}.`,
  'out-of-order': ({ count }) =>
    `${countOf(count, 'prospecto')} ${agreeing(count, 'llegó', 'llegaron')} a una etapa en un día anterior al de una etapa previa.`,
  'stages-backward': ({ count }) =>
    `${countOf(count, 'cambio de etapa', 'cambios de etapa')} ${agreeing(count, 'fue', 'fueron')} hacia atrás y no ${agreeing(count, 'es un avance', 'son un avance')}.`,
  'deals-reopened': ({ count }) =>
    `Se reabrieron oportunidades cerradas ${countOf(count, 'vez', 'veces')}: una venta o una pérdida anterior no cuenta.`,
};

/** What would mend it. */
export const pathMends = {
  'stages-skipped': () => 'consulta --stages, que las cuenta de otro modo',
} satisfies Mends<PathWarning>;
