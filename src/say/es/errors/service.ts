import { examples } from '../examples.js';
import { orList } from '../lists.js';
import type { Voice } from '../../en/index.js';
import { grouped } from '../numbers.js';

/** What is said of cases. */
export const serviceErrors: Voice['errors']['service'] = {
  noCases: (activities) => ({
    message:
      activities === null
        ? 'No se puede informar del servicio: no se leyeron casos, solo prospectos.'
        : activities === 1
          ? 'No se puede informar del servicio: la única actividad no es un caso.'
          : `No se puede informar del servicio: ninguna de las ${grouped(activities)} actividades es un caso.`,
    hint: `Nombra un archivo de casos con -a: uno con una columna como ${orList(examples.caseHeaders)} y sin tipo, o uno cuyo tipo diga ${orList(examples.caseTypes)}. Las palabras propias van en spanco.config.json, en words.types.service. Si una columna dice cómo está cada uno, nómbrala con --column activities.caseStatus="…".`,
  }),
};
