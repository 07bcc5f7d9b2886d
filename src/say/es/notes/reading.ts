import type { GuessedBy, ReadingWarning, WordColumn } from '../../../warnings/reading.js';
import { hasTimes, taughtWord, wordKeys } from '../../mends.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { rowFaults } from '../faults/rows.js';
import { listed, quoted, shortList } from '../lists.js';
import { fileFirst, fileName } from '../places.js';
import { agreeing, countOf } from '../plurals.js';
import { wordsListed } from './words.js';
import { grouped } from '../numbers.js';

const nothing = 'que no demuestra nada';
const group = 'que forma un grupo aparte';

/** Columns of words with a meaning: how an unknown one is called, and what it does. */
const wordColumns = {
  type: { name: 'un tipo desconocido', does: nothing },
  outcome: { name: 'un resultado desconocido', does: nothing },
  'stage or status': {
    name: 'una etapa o un estado desconocidos',
    does: 'lo que no demuestra nada: su lugar es una suposición hasta que lo diga la configuración',
  },
  'case status': { name: 'un estado de caso desconocido', does: nothing },
  temperature: { name: 'una temperatura desconocida', does: group },
  qualification: { name: 'una cualificación desconocida', does: group },
} as const satisfies Record<WordColumn, object>;

/** What tells where a stage of an unknown name stands. */
const guessedBy: Readonly<Record<GuessedBy, string>> = {
  flags: 'por cómo acabaron sus oportunidades',
  number: 'por el número o la letra de su nombre',
  chance: 'por su probabilidad',
  changes: 'por los cambios de etapa',
};

const orderName = (order: string): string => (order === 'dmy' ? 'día/mes' : 'mes/día');

const unitOfTimes =
  ' Un tiempo de resolución necesita su unidad, en la cabecera (resolution_hours) o en cada celda (3 h).';

/** What a reader is told of what was read. */
export const readingNotes: Wording<ReadingWarning> = {
  'rows-rejected': ({ count, of: all, reasons }) =>
    `No se ${agreeing(count, 'pudo', 'pudieron')} usar ${grouped(count)} de ${countOf(all, 'fila')}: ${reasons.map(([reason, of]) => `${rowFaults.reasons[reason]} (${grouped(of)})`).join('; ')}. Guárdalas con --rejects <archivo>.`,
  'rows-short': ({ file, count, of, example }) =>
    `${grouped(count)} de ${countOf(of, 'fila')} de ${fileName(file)} ${agreeing(count, 'tiene', 'tienen')} menos celdas que el encabezado, así que las columnas pueden estar desplazadas: ${example}.`,
  'values-unread': ({ fields }) => {
    const all = fields.map(
      ({ field, count, example }) => `${field} (${grouped(count)}): ${example}`,
    );
    return `Las celdas que no se pueden leer cuentan como desconocidas: ${all.join('; ')}. Guárdalas con --rejects <archivo>.`;
  },
  'unknown-words': ({ column, count, words }) => {
    const { name, does } = wordColumns[column];
    return `${countOf(count, 'fila')} con ${name}, ${does}: ${wordsListed(words)}. Explícalo en spanco.config.json, en words.${wordKeys[column]}.`;
  },
  'stages-guessed': ({ stages }) => {
    const each = stages.map(
      ({ name, kind, by }) => `${quoted(name)} como ${kind}, ${guessedBy[by]}`,
    );
    return `El lugar de las etapas de nombre desconocido es una suposición mientras no estén en spanco.config.json, en stages o en words.stages: ${each.join('; ')}.`;
  },
  'columns-repeated': ({ file, columns }) =>
    `${fileName(file)} tiene varias columnas ${listed(columns)}; se lee la primera, salvo que --column nombre otra.`,
  'stage-dates-unknown': ({ file, columns }) =>
    `${fileName(file)} pone fecha a etapas de significado desconocido: ${listed(columns, 5)}.`,
  'days-undecided': ({ file, column, argument }) =>
    `${quoted(column)} de ${fileName(file)} puede contener citas o vencimientos, y no se lee. Si son citas: ${argument}`,
  'currencies-undecided': ({ columns }) => {
    const each = columns.map(
      ({ files, column, argument }) =>
        `${quoted(column)} (${shortList(files.map(fileName), 3)}): ${argument}`,
    );
    return `Los importes que no nombran moneda se suman como si todos fueran de una misma, pero una columna al lado contiene monedas. Si son las de los importes: ${each.join('; ')}`;
  },
  'amounts-gross': ({ columns }) => {
    const each = columns.map(({ file, column }) => `${quoted(column)} de ${fileName(file)}`);
    return `Los importes son los de ${shortList(each, 3)}, brutos como dice el nombre: incluyen impuestos o lo que se descuenta.`;
  },
  'pages-missing': ({ files }) =>
    `${shortList(files.map(fileFirst), 5)}: ${files.length === 1 ? 'es una sola página de una respuesta que tiene más' : 'son páginas sueltas de respuestas que tienen más'}; aquí solo cuentan estos registros. Descarga todas las páginas y nómbralas juntas.`,
  'dates-by-system': ({ column, order }) =>
    `Las fechas de ${quoted(column)} podrían ser día/mes o mes/día; se leen como ${orderName(order)}, que es como las escribe el sistema, salvo que --date-format diga otra cosa.`,
  'days-far': ({ fields }) => {
    const where = fields.map(
      ({ columns, count, example }) => `${listed(columns)} (${grouped(count)}, como ${example})`,
    );
    return `Los días demasiado lejanos de todos los demás para ser días cuentan como desconocidos y no forman ningún periodo: ${where.join('; ')}.`;
  },
  'formulas-unworked': ({ sheets }) => {
    const each = sheets.map(
      ({ file, columns, count }) =>
        `${listed(columns, 5)} de ${fileName(file)} (${grouped(count)})`,
    );
    return `Las fórmulas que nunca se calcularon cuentan como desconocidas: ${shortList(each, 5)}. Abre el libro en Excel o LibreOffice y guárdalo: así se calculan.`;
  },
  'damaged-text': ({ files }) =>
    `Algunos caracteres de ${listed(files, 5)} están dañados: hay bytes que no son de la codificación con que se leyeron.`,
  'currencies-unknown': ({ words }) => {
    const each = words.map(({ word, count }) => `${quoted(word)} (${grouped(count)})`);
    return `Lo que no es una moneda cuenta como ninguna: ${shortList(each, 5)}. Los importes que van al lado se suman aparte, salvo que nombren una ellos mismos.`;
  },
  'cells-unread': ({ fields }) =>
    `Las celdas que no se pudieron leer cuentan como vacías: ${fields.map(({ field, count }) => `${field} (${grouped(count)})`).join(', ')}. Los días y los importes se leen como dicen --date-format y --decimal.${hasTimes(fields) ? unitOfTimes : ''}`,
};

/** What would mend it. */
export const readingMends = {
  'unknown-words': (warning) =>
    taughtWord(warning) ??
    `explica qué significan en spanco.config.json, en words.${wordKeys[warning.column]}`,
  'stage-dates-unknown': () => 'escribe tus etapas por orden en spanco.config.json, en stages',
} satisfies Mends<ReadingWarning>;
