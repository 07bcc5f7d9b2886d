import { examples } from '../examples.js';
import { columnArgument } from '../../column-argument.js';
import type { Voice } from '../../en/index.js';
import { columnFaults } from '../faults/columns.js';
import { listed, orList, quoted } from '../lists.js';
import { fileName, placeName } from '../places.js';
import { countOf } from '../plurals.js';
import { roleWords } from '../roles.js';
import { grouped } from '../numbers.js';

/** `¿Querías decir …?`, where a column is near. */
const meant = (near: string | null): string =>
  near === null ? '' : `¿Querías decir ${quoted(near)}? `;

const columnsFound = (found: readonly string[]): string =>
  `Columnas encontradas: ${listed(found, 40)}.`;

/** What the rows of a role are called. */
const rowsOf = {
  activities: ['las actividades', 'actividad', 'actividades'],
  history: ['los cambios de etapa', 'cambio de etapa', 'cambios de etapa'],
} as const;

const orderHint = 'Indica el orden con --date-format dmy o --date-format mdy';

/** What is said of columns and the meaning of cells. */
export const columnsErrors: Voice['errors']['columns'] = {
  missingColumn: (file, role, field, found, what = columnFaults.none(field), proposed = []) => ({
    message: `No se puede leer ${roleWords[role]} de ${fileName(file)}: ${what}. ${columnsFound(found)}`,
    hint:
      proposed.length > 0
        ? proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`).join('; ') + '.'
        : `Indica cuál es con --column ${role}.${field}="…", o en spanco.config.json, en columns.${role}.${field}.${field === 'stage' ? ` ${columnFaults.exportProgress()}` : ''}`,
  }),
  ambiguousColumn: (file, role, field, candidates) => ({
    message: `No se puede leer ${roleWords[role]} de ${fileName(file)}: varias columnas podrían ser ${field}: ${listed(candidates)}.`,
    hint:
      new Set(candidates).size < candidates.length
        ? 'Cambia el nombre de una de las dos columnas que se llaman igual.'
        : `Indica cuál es con ${orList(candidates.map((header) => columnArgument(role, field, header)))}, o en spanco.config.json, en columns.${role}.${field}.`,
  }),
  columnNotThere: (file, role, field, header, found, near) => ({
    message: `No se puede usar la columna ${quoted(header)} para ${role}.${field}: ${fileName(file)} no la tiene. ${columnsFound(found)}`,
    hint: `${meant(near)}Corrige --column o spanco.config.json.`,
  }),
  unknownKind: (file, found, { proposed, counts, users, activities, stage }) => ({
    message: `No se puede medir ${fileName(file)}: de ninguna columna se sabe que diga hasta dónde llegó cada uno (una etapa, un estado, el día de un hito) ni qué se hizo para quién. ${columnsFound(found)}`,
    hint: [
      proposed.length > 0
        ? proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`).join('; ') + '.'
        : `Exporta la etapa o el estado de cada uno, o además sus actividades. Si una columna lo dice con otro nombre: ${stage}, o para actividades ${activities}.`,
      ...(counts === null ? [] : [`Los recuentos, una fila por comercial, se leen con ${counts}.`]),
      ...(users === null
        ? []
        : [
            `Una lista de usuarios se lee con ${users}, junto a la exportación de lo que vendieron.`,
          ]),
    ].join(' '),
  }),
  sumsByMonth: (file, months) => ({
    message: `No se puede medir ${fileName(file)}: sus columnas son meses (${listed(months, 3)}), así que contiene sumas y ningún prospecto.`,
    hint: 'Exporta las filas que hay detrás: una por prospecto, con su etapa y sus días.',
  }),
  taskList: (file, column, argument, requests) => ({
    message: `No se puede contar ${fileName(file)}: sus filas son tareas (${quoted(column)}) y ninguna columna nombra al prospecto de cada una.`,
    hint: `Nombra esa columna con ${argument}, o exporta los negocios.${requests === null ? '' : ` Si son solicitudes de ayuda, service las lee con ${requests}.`}`,
  }),
  noHeader: (file, first) => ({
    message: `No se puede leer ${fileName(file)}: su primera línea parece un registro, no los nombres de las columnas. ${columnsFound(first)}`,
    hint: `Exporta con los nombres de las columnas, o escríbelos en una línea encima, por ejemplo ${examples.header}.`,
  }),
  ambiguousDates: (role, header, sample, other, place) => ({
    message:
      other === null
        ? `No se pueden leer las fechas de la columna ${quoted(header)} (${roleWords[role]}): todos los valores, como ${quoted(sample)} en ${place}, podrían ser día/mes o mes/día.`
        : `No se pueden leer las fechas de la columna ${quoted(header)} (${roleWords[role]}): ${quoted(sample)} en ${place} es día/mes, pero ${quoted(other)} es mes/día.`,
    hint:
      other === null
        ? `${orderHint}.`
        : `${orderHint}; las filas que no encajen se rechazan y se cuentan.`,
  }),
  unreadableColumn: (what, header, sample, place) => ({
    message: `No se ${what === 'dates' ? 'pueden leer las fechas' : 'pueden leer los importes'} de la columna ${quoted(header)}: ninguna de sus celdas es ${what === 'dates' ? 'un día' : 'un número'}, como ${quoted(sample)} en ${placeName(place)}.`,
    hint:
      what === 'dates'
        ? 'Indica cómo se escriben los días con --date-format, o qué columna los contiene con --column.'
        : 'Indica qué columna contiene los importes con --column.',
  }),
  twoDigitYear: (place, text) => ({
    message: `No se puede leer la fecha en ${placeName(place)}: ${quoted(text)} tiene un año de dos cifras, así que sus partes podrían ir en cualquier orden.`,
    hint: 'Indica el orden con --date-format dmy, mdy o ymd.',
  }),
  ambiguousAmounts: (header, sample, place, { comma, point }) => ({
    message: `No se pueden leer los importes de la columna ${quoted(header)}: ${quoted(sample)} en ${place} podrían ser miles o decimales, y ningún otro valor lo aclara.`,
    hint: `Indícalo con --decimal comma o --decimal point. Con el primero es ${comma.replace('.', ',')}; con el segundo, ${point.replace('.', ',')}.`,
  }),
  noMatches: (role, rows, unmatched, sample, prospectSample, remedy) => {
    const [all, one, several] = rowsOf[role];
    return {
      message: `No se pueden enlazar ${all} con los prospectos: ${grouped(unmatched)} de ${countOf(rows, one, several)} ${unmatched === 1 ? 'nombra' : 'nombran'} un prospecto que no está en el archivo. Nombran prospectos como ${quoted(sample)}; el archivo de prospectos tiene ids como ${quoted(prospectSample)}.`,
      hint:
        remedy === 'whole-ids'
          ? columnFaults.wholeIds()
          : remedy === null
            ? `Indica qué columnas contienen los ids con --column prospects.id="…" y --column ${role}.prospect="…".`
            : `Coincidirían por ${remedy === 'email' ? 'dirección de correo' : 'nombre'}: usa --join ${remedy}.`,
    };
  },
  strictReject: (place, sentence) => ({
    message: `No se puede usar ${placeName(place)}: ${sentence} (--strict).`,
    hint: 'Corrige la fila, o quita --strict para que se cuente y se siga.',
  }),
  needsField: (option, field, why) => ({
    message: `No se puede usar ${option}: ${why}.`,
    hint: `Nombra la columna con --column ${field}="…".`,
  }),
  noSuchColumn: (option, name, found, near) => ({
    message:
      near === name
        ? `No se puede usar ${option ?? 'la columna'} ${quoted(name)}: ninguna columna del archivo de prospectos lo es.`
        : `No se puede usar ${option ?? 'la columna'} ${quoted(name)}: no es un campo de los prospectos ni una columna de su archivo.`,
    hint:
      found.length === 0
        ? 'No hay archivo de prospectos; solo se dieron actividades.'
        : `${near === name ? `Nómbrala con --column prospects.${name}="…". ` : meant(near)}${columnsFound(found)}`,
  }),
  nothingUsable: (files, reasons) => ({
    message: `No se puede medir ${files.map(fileName).join(', ')}: no se pudo usar ninguna fila (${reasons}).`,
    hint: 'Ejecuta spanco check con él y guarda las filas con --rejects.',
  }),
  tooManyGroups: (by, most) => ({
    message: `No se puede agrupar por ${by.join(', ')}: hay más de ${grouped(most)} grupos.`,
    hint: 'Agrupa por una columna que compartan varios prospectos.',
  }),
};
