import type { Voice } from '../../en/index.js';
import { andList, listed, quoted } from '../lists.js';
import { fileName } from '../places.js';
import { agreeing, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

type SqlErrors = Voice['errors']['sql'];

const firstDays = (command: string): string =>
  `Pasa a spanco los prospectos tal cual y las actividades como las da ${command}; consulta docs/from-a-database.md.`;

const allRows =
  'Pasa a spanco todas las filas, prospectos y actividades; consulta docs/from-a-database.md.';

const makeAnew = (command: string): string => `Vuelve a hacerlos con ${command}.`;

/** Why no query can be written. @param table that lacks the column */
const tableFaults: Readonly<
  Record<Parameters<SqlErrors['noTables']>[1], (table: string) => string>
> = {
  noConfiguration: () => 'no hay configuración',
  noProspects: () => 'ninguna fuente es una tabla de prospectos',
  severalProspects: () => 'varias tablas son de prospectos: nombra una sola vista que las reúna',
  noActivities: () => 'ninguna fuente es una tabla de actividades',
  noId: (table) => `ninguna columna de ${table} es el id`,
  noProspect: (table) => `ninguna columna de ${table} es el prospecto`,
};

/** What shapes cannot tell, and why. @param detail the system whose words are asked for */
const notTold: Readonly<
  Record<Parameters<SqlErrors['notInShapes']>[0], (detail: string) => string>
> = {
  history: () =>
    'No se puede preguntar a los perfiles por los cambios de etapa: su orden y sus días importan uno a uno.',
  unit: () =>
    'No se puede usar --unit activities con perfiles: de las actividades iguales solo dicen la primera.',
  reps: () =>
    'No se puede preguntar a los perfiles por los comerciales: ninguna columna dice de quién es un prospecto, y tendría que decirlo la primera actividad de cada uno.',
  money: () =>
    'No se puede preguntar a los perfiles por el dinero de las actividades: cada importe tiene su propio día.',
  words: (system) =>
    `No se pueden usar con perfiles las palabras de ${system}: no dicen cómo se llamaban sus columnas.`,
  single: () => 'No se puede preguntar esto a los perfiles: trata de prospectos y días concretos.',
};

/** What is wrong with the text of shapes. @param detail the text, or the column */
const odd: Readonly<Record<Parameters<SqlErrors['noShapes']>[1], (detail: string) => string>> = {
  noColumn: (column) => `no existe la columna ${column}`,
  notMade: (text) => `${quoted(text)} no dice para qué se hicieron`,
  several: () => 'se hicieron para varias preguntas',
  noNumber: (text) => `${quoted(text)} no es un número de prospectos`,
  noForm: () => 'lo que dice uno de ellos no tiene la forma que le dan las consultas',
  noRow: () => 'no hay ninguna fila',
  noLog: () => 'no dicen cuántas actividades hay',
};

/** What is said of queries and of the shapes that come of them. */
export const sqlErrors: SqlErrors = {
  noDatabase: (known) => ({
    message: 'No se puede escribir una consulta: no se nombró ninguna base de datos.',
    hint: `Indica --dialect ${known.join(', ')}.`,
  }),
  noTables: (file, fault, table) => ({
    message: `No se puede escribir una consulta: ${file === null ? '' : `en ${file}, `}${tableFaults[fault](table)}.`,
    hint: 'Escribe las tablas, como en "sources": [{ "table": "crm.deals", "as": "prospects", "columns": { "id": "deal_id", "stage": "stage" } }].',
  }),
  notInShapes: (what, detail, command) => ({
    message: notTold[what](detail),
    hint: command === null ? allRows : firstDays(command),
  }),
  otherShapes: (asked, made, command) => ({
    message: `No se puede preguntar por ${asked}: estos perfiles se hicieron para ${made}.`,
    hint: makeAnew(command),
  }),
  otherReps: (command) => ({
    message: 'No se puede preguntar por comerciales: estos perfiles se hicieron sin ellos.',
    hint: makeAnew(command),
  }),
  otherOrder: (command) => ({
    message: 'No se puede usar --stages strict: estos perfiles no dicen el orden de los días.',
    hint: makeAnew(command),
  }),
  shapesAlone: (file) => ({
    message: `No se puede leer ${fileName(file)} junto a otros archivos: los perfiles ya hablan de todos los prospectos y actividades.`,
    hint: 'Nombra solo los perfiles.',
  }),
  noShapes: (file, fault, detail) => ({
    message: `No se pueden leer perfiles de ${fileName(file)}: ${odd[fault](detail)}.`,
    hint: 'Hazlos con la consulta que muestra spanco sql, sin cambiarla; que el cliente de la base de datos escriba CSV con encabezado.',
  }),
  repeatedKeys: (file, prospects, command) => ({
    message: `No se pueden contar los perfiles de ${fileName(file)}: ${countOf(prospects, 'fila')} ${agreeing(prospects, 'tiene', 'tienen')} un id que también tiene otra.`,
    hint: `Hace falta una fila por prospecto: nombra una vista que la tenga. ${firstDays(command)}`,
  }),
  damagedKeys: (file, prospects) => ({
    message: `No se pueden contar los perfiles de ${fileName(file)}: ${countOf(prospects, 'id')} ${agreeing(prospects, 'es un número', 'son números')} como 1.2e+16, que ${agreeing(prospects, 'ha', 'han')} perdido cifras.`,
    hint: 'Guarda los ids como texto o como números enteros, o nombra una vista que los convierta antes de que se redondeen.',
  }),
  untellableDays: (file, field, example, command) => ({
    message: `No se pueden contar los perfiles de ${fileName(file)}: no se sabe qué día es ${quoted(example)} (${field}).`,
    hint: `Los días deben ser fechas, marcas de tiempo sin zona horaria o textos como 2026-01-31, de los últimos cuarenta años o los próximos nueve: nombra una vista que los convierta, en la zona horaria que corresponda, y deje sin valor los de relleno. ${firstDays(command)}`,
  }),
  listedKeys: (file, rows, command) => ({
    message: `No se pueden contar los perfiles de ${fileName(file)}: ${countOf(rows, 'actividad', 'actividades')} ${agreeing(rows, 'nombra', 'nombran')} varios prospectos en una celda.`,
    hint: `Nombra una vista con una fila por cada uno. ${firstDays(command)}`,
  }),
  nothingLinked: (rows, unmatched) => ({
    message: `No se pueden vincular las actividades con los prospectos: ${grouped(unmatched)} de ${grouped(rows)} ${agreeing(unmatched, 'es', 'son')} de un prospecto que no está.`,
    hint: 'Compara las columnas que son "id" de los prospectos y "prospect" de las actividades; los ids guardados como decimales se escriben 7.0 en una y 7 en la otra.',
  }),
  untoldOrder: (prospects, command) => ({
    message: `No se sabe cómo ${agreeing(prospects, 'acabó', 'acabaron')} ${countOf(prospects, 'prospecto')}: ${agreeing(prospects, 'se ganó y también se perdió', 'se ganaron y también se perdieron')}, y estos perfiles no dicen qué fue lo último.`,
    hint: makeAnew(command),
  }),
  uncountableAmounts: (file, example) => ({
    message: `No se puede leer el dinero de ${fileName(file)}: ${quoted(example)} no es una suma de importes.`,
    hint: 'Los importes deben ser números: nombra una vista que los convierta.',
  }),
  unknownShapeColumns: (names, known, command) => ({
    message: `No se puede preguntar por ${listed(names)}: estos perfiles se hicieron sin ${agreeing(names.length, 'ese dato', 'esos datos')}${known.length === 0 ? '' : `, para ${listed(known)}`}.`,
    hint: makeAnew(command),
  }),
  otherWords: (words, command) => ({
    message: `No se pueden leer estos perfiles: las actividades de ${andList(words.map(quoted))} se dejaron fuera porque no decían nada, y la configuración dice otra cosa.`,
    hint: makeAnew(command),
  }),
  noWords: (file, fields, found) => ({
    message: `No se pueden leer palabras de ${fileName(file)}: hacen falta las columnas ${andList(fields.map(quoted))}. Columnas encontradas: ${listed(found, 20)}.`,
    hint: 'Haz el archivo con una consulta como select distinct kind as type, result as outcome from crm.activities.',
  }),
};
