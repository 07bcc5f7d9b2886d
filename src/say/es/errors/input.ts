import type { Voice } from '../../en/index.js';
import { fileFaults } from '../faults/files.js';
import { listed, quoted } from '../lists.js';
import { fileName } from '../places.js';

const cannotRead = (file: string): string => `No se puede leer ${fileName(file)}`;

/** What is said of reading: files, bytes, CSV and JSON. */
export const inputErrors: Voice['errors']['input'] = {
  fileNotFound: (file, near = null) => ({
    message: `No se puede leer ${file}: no existe.`,
    hint: near === null ? 'Comprueba la ruta.' : `¿Querías decir ${quoted(near)}?`,
  }),
  noFileMatches: (pattern, folder, files) => ({
    message: `No se puede leer ${pattern}: ningún archivo de ${folder} coincide.`,
    hint:
      files.length === 0 ? 'La carpeta no contiene nada.' : `Archivos que hay: ${listed(files)}.`,
  }),
  emptyFolder: (folder) => ({
    message: `No se puede leer ${folder}: en esta carpeta no hay ninguna exportación.`,
    hint: 'Las exportaciones acaban en .csv, .tsv, .tab, .txt, .json, .jsonl, .ndjson, .xlsx, .xlsm o .ods, comprimidas (.gz) o no; un archivo con otra extensión hay que nombrarlo.',
  }),
  isDirectory: (file) => ({
    message: `No se puede leer ${file}: es una carpeta.`,
    hint: 'Nombra un archivo.',
  }),
  cannotRead: (file, cause) => ({ message: `${cannotRead(file)}: ${cause}.` }),
  cannotWrite: (file, cause) => ({
    message: `No se puede escribir ${file}: ${cause}.`,
    hint: 'No se ha escrito nada. Elige un lugar donde se pueda escribir.',
  }),
  emptyInput: (file) => ({
    message: `${cannotRead(file)}: no contiene nada.`,
    hint: 'Expórtalo otra vez, con su fila de encabezado.',
  }),
  noRows: (file, cause = fileFaults.noRows()) => ({
    message: `No se puede medir ${fileName(file)}: ${cause}.`,
    hint: 'Comprueba el filtro de la exportación.',
  }),
  binaryInput: (file, disguise, command = null) => ({
    message: `${cannotRead(file)}: ${disguise === null ? 'contiene datos binarios, no texto' : `es ${fileFaults.disguises[disguise]}`}.`,
    hint:
      disguise === null
        ? 'Guárdalo o expórtalo como CSV o JSON; si es texto en UTF-16, indícalo con --encoding utf-16le.'
        : command === null
          ? 'Guárdalo o expórtalo como CSV, JSON o .xlsx.'
          : `Expórtalo como CSV, JSON o .xlsx, o conviértelo: ${command}`,
  }),
  utf32Input: (file) => ({
    message: `${cannotRead(file)}: es texto en UTF-32.`,
    hint: 'Guárdalo como UTF-8.',
  }),
  packedTwice: (file) => ({
    message: `No se puede descomprimir ${fileName(file)}: son datos gzip dentro de datos gzip.`,
    hint: 'Descomprímelo una vez antes.',
  }),
  brokenGzip: (file) => ({
    message: `No se puede descomprimir ${fileName(file)}: los datos gzip están dañados.`,
    hint: 'Copia o descarga el archivo otra vez.',
  }),
  tooMuchData: (file, limit) => ({
    message: `${cannotRead(file)}: descomprimido ocupa más que el límite de ${limit}.`,
    hint: 'Divide la exportación en varios archivos.',
  }),
  recordTooLong: (file, line, limit) => ({
    message: `${cannotRead(file)}: el registro que empieza en la línea ${line} es más largo que el límite de ${limit}.`,
    hint: 'Lo habitual es que ahí se abra una comilla (") que nunca se cierra.',
  }),
  unclosedQuote: (file, line) => ({
    message: `${cannotRead(file)}: una comilla (") del registro que empieza en la línea ${line} nunca se cierra.`,
    hint: 'Cierra la comilla, o duplícala ("") si forma parte del texto.',
  }),
  secondHeader: ({ file, line }, row) => ({
    message: `${cannotRead(file)}: la línea ${line} es un segundo encabezado con otras columnas (${listed(row, 5)}), así que se juntaron varias exportaciones.`,
    hint: 'Nombra las exportaciones una a una, como en spanco -p oportunidades.csv -a actividades.csv.',
  }),
  fileChanged: (file) => ({
    message: `No se puede leer ${file}: cambió mientras se leía.`,
    hint: 'Espera a que termine lo que lo está escribiendo y ejecuta el comando otra vez.',
  }),
  invalidJson: (file, line, column) => ({
    message: `${cannotRead(file)} como JSON: el texto está cortado o mal escrito en la línea ${line}, columna ${column}.`,
    hint: 'Arregla ahí el archivo, o expórtalo otra vez.',
  }),
  resultInput: (file, schema) => ({
    message: `${cannotRead(file)} como exportación: es ${schema}, que escribió el propio spanco.`,
    hint: 'Indica la exportación de la que salió; dos resultados de spanco report --format json se comparan con spanco diff.',
  }),
  jsonShape: (file, cause) => ({
    message: `${cannotRead(file)}: ${cause}.`,
    hint: 'JSON puede ser una lista de registros, un registro por línea, {"prospects": […], "activities": […]} o {"records": […]}.',
  }),
};
