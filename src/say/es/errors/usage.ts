import type { Voice } from '../../en/index.js';
import { columnNoun } from '../groups.js';
import { andList, listed, orList, quoted } from '../lists.js';
import { grouped } from '../numbers.js';

type UsageErrors = Voice['errors']['usage'];

const seeHelp = 'Consulta spanco --help.';

/** `¿Querías decir …?`, where something is near. */
const nearest = (near: string | null, otherwise: string): string =>
  near === null ? otherwise : `¿Querías decir ${quoted(near)}?`;

const thereAre = (near: string | null, known: readonly string[]): string =>
  `${nearest(near, '')} Hay: ${listed(known)}.`.trim();

/** What is written to files that have one form. */
const written: Readonly<Record<Parameters<UsageErrors['onlyForm']>[1], string>> = {
  rejects: 'las filas rechazadas',
  page: 'una página',
  config: 'la configuración',
  schema: 'un esquema',
  query: 'una consulta',
};

/** That nothing has a name. */
const noneNamed: Readonly<Record<Parameters<UsageErrors['unknownName']>[1], string>> = {
  rep: 'no hay ningún comercial con ese nombre',
  option: 'no hay ninguna opción con ese nombre',
  input: 'no hay ninguna entrada con ese nombre',
  schema: 'no hay ningún esquema con ese nombre',
  shell: 'no hay ningún shell con ese nombre',
  'value or column': 'no hay ningún valor ni columna con ese nombre',
};

/** Parts of the calendar. */
const each: Readonly<Record<string, string>> = {
  day: 'todos los días',
  week: 'todas las semanas',
  month: 'todos los meses',
  quarter: 'todos los trimestres',
  year: 'todos los años',
};

/** What is said of the command line and the configuration. */
export const usageErrors: UsageErrors = {
  unknownFlag: (flag, near) => ({
    message: `No se puede leer la línea de comandos: opción desconocida ${quoted(flag)}.`,
    hint:
      near.length === 0
        ? seeHelp
        : `¿Querías decir ${near.length === 1 ? near[0]! : `una de estas: ${near.join(', ')}`}?`,
  }),
  withoutValue: (flags) => ({
    message: `No se puede leer la línea de comandos: falta el valor de la opción ${quoted(flags)}.`,
    hint: seeHelp,
  }),
  commandLine: (cause) => ({
    message: `No se puede leer la línea de comandos: ${cause}.`,
    hint: seeHelp,
  }),
  oneProspect: (extra) => ({
    message: `No se puede usar ${quoted(extra)}: los prospectos, de uno en uno.`,
    hint: 'Pon entre comillas un nombre con espacios.',
  }),
  oneSchema: (extra) => ({
    message: `No se puede usar ${quoted(extra)}: los esquemas, de uno en uno.`,
  }),
  noInput: (folder, config) => ({
    message: `No se puede informar: no se nombró ningún archivo, no llega nada por la entrada estándar y ${
      config === null
        ? `no hay spanco.config.json en ${folder}`
        : `${config}, en ${folder}, no contiene fuentes`
    }.`,
    hint: 'Nombra archivos o una carpeta, como en spanco oportunidades.csv llamadas.csv; envía una exportación por la entrada estándar; o ve a la carpeta de la configuración.',
  }),
  invalidOption: (flag, value, cause, near = null) => ({
    message: `No se puede usar ${flag} ${quoted(value)}: ${cause}.`,
    hint: near === null ? undefined : nearest(near, ''),
  }),
  saidTwice: (flag, other) => ({
    message: `No se puede usar ${flag} junto a ${other}: las dos opciones dicen lo mismo.`,
    hint: 'Quita una de ellas.',
  }),
  givenTwice: (flag, first, second) => ({
    message: `No se puede usar ${flag} dos veces: tiene un solo valor, y hay ${quoted(first)} y ${quoted(second)}.`,
    hint: 'Quita uno de los dos.',
  }),
  unknownCommand: (word, near) => ({
    message: `No se puede ejecutar ${quoted(word)}: no existe ese comando ni ese archivo.`,
    hint: nearest(near, seeHelp),
  }),
  commandNotFirst: (word, isFile) => ({
    message: `No se puede ejecutar ${quoted(word)}: un comando va antes de sus archivos y opciones.`,
    hint: isFile
      ? `Escribe primero spanco ${word}, o ./${word} si te refieres al archivo.`
      : `Escribe primero spanco ${word}.`,
  }),
  stdinTwice: () => ({
    message: 'No se puede leer dos veces la entrada estándar: se nombra más de una vez.',
    hint: 'Usa «-» una sola vez; pon todo en un objeto JSON {"prospects": […], "activities": […]}.',
  }),
  outputIsInput: (file) => ({
    message: `No se puede escribir ${file}: es una de las entradas.`,
    hint: 'Elige otro nombre para --output o --rejects.',
  }),
  notAFile: () => ({
    message: 'La entrada estándar no puede ser una fuente: una configuración contiene archivos.',
    hint: 'Guárdala en un archivo y nómbralo.',
  }),
  nothingToConfigure: (folder) => ({
    message: `No se puede proponer una configuración en ${folder}: no se nombró ningún archivo.`,
    hint: 'Nombra archivos o una carpeta, como en spanco init oportunidades.csv llamadas.csv.',
  }),
  configExists: (file) => ({
    message: `No se puede escribir ${file}: ya existe.`,
    hint: 'Sobrescríbelo con --force, elige otro archivo con -o, o mira la propuesta con -o -.',
  }),
  rejectsAmongData: () => ({
    message:
      'No se pueden escribir las filas rechazadas dentro del resultado: las dos cosas van a la salida estándar.',
    hint: 'Nombra un archivo con --rejects o con --output.',
  }),
  formatTwice: (format) => ({
    message: `No se puede mostrar ${format} y JSON a la vez.`,
    hint: 'Usa --format o --json.',
  }),
  spreadsheetOnTerminal: () => ({
    message: 'No se puede mostrar una hoja de cálculo: un terminal muestra texto.',
    hint: 'Escríbela en un archivo con -o informe.xlsx.',
  }),
  pageOnTerminal: () => ({
    message: 'No se puede mostrar una página: un terminal muestra texto.',
    hint: 'Escríbela en un archivo con -o pagina.html.',
  }),
  noSuchFormat: (file, ending, known) => ({
    message: `No se puede escribir ${file}: nada se escribe como ${quoted(ending)}.`,
    hint: `Usa una de las extensiones ${orList(known)}, o indica con --format qué debe contener.`,
  }),
  onlyForm: (file, what, form, endings) => ({
    message: `No se puede escribir ${written[what]} en ${file}: ahí solo cabe ${form}.`,
    hint: `Usa la extensión ${orList(endings)}, o ninguna.`,
  }),
  fileTwice: (file) => ({
    message: `No se puede leer ${file} dos veces: sus filas contarían doble.`,
    hint: 'Nombra cada archivo una sola vez.',
  }),
  sameOutput: (file) => ({
    message: `No se puede escribir ${file} dos veces: --output y --rejects nombran el mismo archivo.`,
    hint: 'Elige dos nombres.',
  }),
  unknownName: (option, what, value, near, known) => ({
    message: `No se puede usar ${option} ${quoted(value)}: ${noneNamed[what]}.`,
    hint: thereAre(near, known),
  }),
  unknownValue: (condition, field, near, known) => ({
    message: `No se puede usar --where "${condition}": ningún prospecto tiene ese valor de ${columnNoun(field)}.`,
    hint: thereAre(near, known),
  }),
  ambiguousRep: (value, matches) => ({
    message: `No se puede usar --rep ${quoted(value)}: corresponde a varios comerciales: ${andList(matches.map(quoted))}.`,
    hint: 'Escribe el nombre completo.',
  }),
  noSuchGroup: (condition, field, value, near, groups) => ({
    message: `No se puede comprobar --fail-if "${condition}": ninguna fila tiene ${columnNoun(field)} ${quoted(value)}.`,
    hint: `${nearest(near, '')} Filas: ${listed(groups)}.`.trim(),
  }),
  invalidConfig: (file, cause) => ({
    message: `No se puede usar la configuración ${file}: ${cause}.`,
    hint: 'Consulta spanco schema config.',
  }),
  configNotFound: (file, folder) => ({
    message: `No se puede usar la configuración ${file}: no existe en ${folder}.`,
    hint: 'Comprueba la ruta que va detrás de --config, o deja que spanco init escriba una.',
  }),
  tooManyPeriods: (every, most) => ({
    message: `No se pueden mostrar ${Object.hasOwn(each, every) ? each[every]! : every} de todos los grupos: hay más de ${grouped(most)} filas.`,
    hint: 'Usa un --every más largo, o --since y --until; --format csv admite más filas que JSON.',
  }),
};
