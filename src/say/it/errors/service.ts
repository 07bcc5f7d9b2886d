import { examples } from '../examples.js';
import { orList } from '../lists.js';
import type { Voice } from '../../en/index.js';
import { grouped } from '../numbers.js';

/** What is said of cases. */
export const serviceErrors = {
  noCases: (activities) => ({
    message:
      activities === null
        ? 'Impossibile riferire sull’assistenza: non ci sono casi, solo prospetti.'
        : activities === 1
          ? 'Impossibile riferire sull’assistenza: l’unica attività non è un caso.'
          : `Impossibile riferire sull’assistenza: nessuna delle ${grouped(activities)} attività è un caso.`,
    hint: `Indicare un file di casi con -a: uno con una colonna come ${orList(examples.caseHeaders)} e senza un tipo, oppure uno il cui tipo dice ${orList(examples.caseTypes)}. Le parole proprie dell’azienda vanno in spanco.config.json sotto words.types.service. Se una colonna dice a che punto è ciascuno, indicarla con --column activities.caseStatus="…".`,
  }),
} satisfies Voice['errors']['service'];
