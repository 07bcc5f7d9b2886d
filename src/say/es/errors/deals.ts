import type { Voice } from '../../en/index.js';
import { outcomeCodeWord } from '../method.js';

/** What is said of lists of prospects. */
export const dealsErrors: Voice['errors']['deals'] = {
  cannotList: (outcome, where = 'at') => ({
    message:
      where === 'at'
        ? `No se puede hacer la lista de ${outcomeCodeWord(outcome)}: nada en la exportación habla de ello.`
        : `No se puede listar quién se cayó después de ${outcomeCodeWord(outcome)}: nada en la exportación habla de lo que viene después.`,
    hint: 'Ejecuta spanco check con los mismos archivos: dice qué informa de cada hito.',
  }),
  listNeedsProspects: () => ({
    message: 'No se pueden listar actividades: una lista es de prospectos.',
    hint: 'Quita --unit.',
  }),
};
