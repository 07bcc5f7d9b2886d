import { examples } from '../examples.js';
import { orList } from '../lists.js';
import type { Voice } from '../../en/index.js';
import { agreeing } from '../plurals.js';
import { grouped } from '../numbers.js';

/** What is said of cases. */
export const serviceErrors = {
  /** @param activities how many there are; null where none were read */
  noCases: (activities) => ({
    message:
      activities === null
        ? 'Impossible de rendre compte du service : aucune demande n’a été lue, seulement des prospects.'
        : `Impossible de rendre compte du service : ${agreeing(activities, 'la seule activité n’est pas une demande', `aucune des ${grouped(activities)} activités n’est une demande`)}.`,
    hint: `Nommez un fichier de demandes avec -a : avec une colonne telle que ${orList(examples.caseHeaders)} et sans type, ou avec un type qui dit ${orList(examples.caseTypes)}. Vos propres mots vont dans spanco.config.json sous words.types.service. Si une colonne dit où chacune en est, nommez-la avec --column activities.caseStatus="…".`,
  }),
} satisfies Voice['errors']['service'];
