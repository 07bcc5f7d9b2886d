import type { Voice } from '../../en/index.js';
import { listed, quoted } from '../lists.js';
import { countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

const inRows = (rows: number): string => `en ${countOf(rows, 'fila')}`;

/** What is wrong with the columns of a table, as a clause that stands behind a colon, and what one could be. */
export const columnFaults: Voice['columnFaults'] = {
  none: (field) => `ninguna columna es ${field}`,
  several: (field) => `varias columnas son ${field}`,
  noTwoMilestones: () => 'hacen falta al menos dos hitos para calcular una tasa',
  noTarget: () => 'ninguna columna es target ni quota',
  noIdentifier: () => 'ninguna columna es un id, un nombre de usuario o una dirección de correo',
  noProgress: (standing: string | null) =>
    `ninguna columna es una etapa, un estado o la fecha de un hito${standing === null ? '' : ` («${standing}» dice quién sigue siendo cliente)`}, y no hay actividades`,
  exportProgress: () =>
    'Si no lo es ninguna, exporta la etapa de cada oportunidad, o añade sus actividades con -a.',
  wholeIds: () =>
    'Escribe los ids sin ".0", que los programas añaden a los números enteros cuando una columna tiene celdas vacías.',
  noKind: () => 'ninguna columna es el tipo o el resultado',
  holds: {
    names: (values, rows) => `${countOf(values, 'nombre')} ${inRows(rows)}`,
    addresses: (values, rows) => `${countOf(values, 'dirección', 'direcciones')} ${inRows(rows)}`,
    words: (words) => `palabras como ${listed(words)}`,
    days: (rows) => `días ${inRows(rows)}`,
    money: (rows) => `importes ${inRows(rows)}`,
    numbers: (rows) => `números ${inRows(rows)}`,
    codes: (values, rows) => `${countOf(values, 'número')} ${inRows(rows)}`,
    keys: (rows) =>
      rows === 1
        ? 'un valor en su única fila'
        : `un valor distinto en cada una de ${grouped(rows)} filas`,
  },
  evidence: (header, what) => `${quoted(header)} contiene ${what}`,
  misspelt: (header, known) => `${quoted(header)} se escribe casi como ${quoted(known)}`,
  namesProspects: (header) => `${quoted(header)} nombra prospectos`,
};
