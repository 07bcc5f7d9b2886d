import type { Voice } from '../../en/index.js';
import { shellWord } from '../../shell.js';
import { listed, quoted } from '../lists.js';
import { fileName } from '../places.js';
import { roleWords } from '../roles.js';

const cannotRead = (file: string): string => `No se puede leer ${fileName(file)}`;

const oneOf = (file: string, sheets: readonly string[]): string =>
  shellWord(`${file}#${sheets[0] ?? ''}`);

/** What is said of spreadsheets: the archive they are packed in, and their sheets. */
export const spreadsheetsErrors: Voice['errors']['spreadsheets'] = {
  brokenBook: (file, cause) => ({
    message: `${cannotRead(file)}: la hoja de cálculo está dañada (${cause}).`,
    hint: 'Copia o descarga el archivo otra vez, o ábrelo en un programa de hojas de cálculo y vuelve a guardarlo.',
  }),
  lockedBook: (file) => ({
    message: `${cannotRead(file)}: la hoja de cálculo está protegida con contraseña.`,
    hint: 'Ábrela en un programa de hojas de cálculo y guárdala sin contraseña.',
  }),
  bookTooLarge: (file, limit) => ({
    message: `${cannotRead(file)}: la hoja de cálculo es más grande que el límite de ${limit}.`,
    hint: 'Exporta la tabla como CSV.',
  }),
  noSheets: (file) => ({
    message: `${cannotRead(file)}: ninguna de sus hojas contiene una tabla.`,
    hint: 'Expórtalo otra vez, con su fila de encabezado.',
  }),
  unknownSheet: (file, sheet, sheets) => ({
    message: `${cannotRead(file)}: no tiene la hoja ${quoted(sheet)}. Hojas: ${listed(sheets, 40)}.`,
    hint: `Nombra una de ellas, como ${oneOf(file, sheets)}.`,
  }),
  emptySheet: (file) => ({
    message: `${cannotRead(file)}: la hoja no contiene nada.`,
    hint: 'Nombra otra hoja, o expórtala otra vez, con su fila de encabezado.',
  }),
  notABook: (file) => ({
    message: `${cannotRead(file)}: solo una hoja de cálculo tiene hojas.`,
    hint: 'Nombra el archivo sin lo que va detrás de «#».',
  }),
  noFittingSheet: (file, role, sheets) => ({
    message: `No se puede leer ${roleWords[role]} de ${fileName(file)}: ninguna hoja tiene sus columnas. Hojas: ${listed(sheets, 40)}.`,
    hint: `Nombra la hoja que los contiene, como ${oneOf(file, sheets)}, y sus columnas con --column.`,
  }),
};
