import { outcomes } from '../../../method/milestones.js';
import type { Voice } from '../../en/index.js';
import { listed, quoted } from '../lists.js';
import { fileName, placeName } from '../places.js';

const orEmpty = 'Corrige la celda, o déjala vacía si no se conoce el número.';

/** What is said of tables of counts. */
export const countsErrors: Voice['errors']['counts'] = {
  countsColumn: (file, cause, found) => ({
    message: `No se pueden leer recuentos de ${fileName(file)}: ${cause}. Columnas encontradas: ${listed(found, 40)}.`,
    hint: `Llama a las columnas rep, ${outcomes.join(', ')}; al lado pueden ir revenue y goal.`,
  }),
  shownReport: (file) => ({
    message: `No se pueden leer recuentos de ${fileName(file)}: es un informe para leer, con tasas en lugar de recuentos.`,
    hint: 'Escríbelo con spanco report -o report.csv o -o report.json, que --counts lee.',
  }),
  countsRow: (place, column, text, cause) => ({
    message: `No se puede leer ${column} en ${placeName(place)}: ${text === '' ? 'está sin rellenar' : `${quoted(text)} no sirve`}; ${cause}.`,
    hint: orEmpty,
  }),
  countsMoney: (place, column, cause) => ({
    message: `No se puede leer ${column} en ${placeName(place)}: ${cause}.`,
    hint: orEmpty,
  }),
  repeatedRep: (place, rep) => ({
    message: `No se puede usar ${placeName(place)}: ${quoted(rep)} ya tiene una fila.`,
    hint: 'Los recuentos tienen una fila por comercial: suma los números.',
  }),
  countsWithExport: () => ({
    message:
      'No se pueden leer recuentos y exportaciones a la vez: --counts va en lugar de -p y -a.',
    hint: 'Usa una cosa o la otra.',
  }),
  needsExport: (flag) => ({
    message: `No se puede usar ${flag} con --counts: pregunta por prospectos o filas que los recuentos no tienen.`,
    hint: 'Lee la propia exportación con -p y -a.',
  }),
  commandNeedsExport: (command) => ({
    message: `No se puede ejecutar ${command} con --counts: pregunta por prospectos y actividades que los recuentos no tienen.`,
    hint: 'Lee la propia exportación con -p y -a.',
  }),
  countsReject: (place, sentence) => ({
    message: `No se puede usar ${placeName(place)}: ${sentence}.`,
    hint: 'Corrige la fila: aquí no se arreglan números que se contaron en otro sitio.',
  }),
};
