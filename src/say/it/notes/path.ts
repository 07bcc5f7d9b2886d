import type { PathWarning } from '../../../warnings/path.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { agreeing, countOf } from '../plurals.js';

/** What a reader is told of the path through the stages. */
export const pathNotes: Wording<PathWarning> = {
  'stages-skipped': ({ count, policy }) =>
    `${countOf(count, 'prospetto è arrivato', 'prospetti sono arrivati')} a una fase senza una precedente; si conta secondo --stages ${policy}.`,
  'out-of-order': ({ count }) =>
    `${countOf(count, 'prospetto è arrivato', 'prospetti sono arrivati')} a una fase prima che a una precedente, a giudicare dalle date.`,
  'stages-backward': ({ count }) =>
    `${countOf(count, 'cambio di fase è andato', 'cambi di fase sono andati')} all’indietro, e non ${agreeing(count, 'è un progresso', 'sono progressi')}.`,
  'deals-reopened': ({ count }) =>
    `Trattative chiuse sono state riaperte ${countOf(count, 'volta', 'volte')}: un’acquisizione o una perdita precedente non conta.`,
};

/** What would mend it. */
export const pathMends = {
  'stages-skipped': () => 'si veda --stages, che le conta in altro modo',
} satisfies Mends<PathWarning>;
