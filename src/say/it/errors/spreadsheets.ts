import type { Voice } from '../../en/index.js';
import { shellWord } from '../../shell.js';
import { listed } from '../lists.js';
import { theRole } from '../roles.js';
import { theFile } from '../faults/where.js';

/** What is said of spreadsheets: the archive they are packed in, and their sheets. */
export const spreadsheetsErrors = {
  brokenBook: (file, cause) => ({
    message: `Impossibile leggere ${theFile(file)}: il foglio di calcolo è danneggiato (${cause}).`,
    hint: 'Copiare o scaricare di nuovo il file, o aprirlo con un programma per fogli di calcolo e salvarlo di nuovo.',
  }),
  lockedBook: (file) => ({
    message: `Impossibile leggere ${theFile(file)}: il foglio di calcolo è protetto da una password.`,
    hint: 'Aprirlo con un programma per fogli di calcolo, e salvarlo senza password.',
  }),
  bookTooLarge: (file, limit) => ({
    message: `Impossibile leggere ${theFile(file)}: il foglio di calcolo supera il limite di ${limit}.`,
    hint: 'Esportare la tabella come CSV.',
  }),
  noSheets: (file) => ({
    message: `Impossibile leggere ${theFile(file)}: nessuno dei suoi fogli contiene una tabella.`,
    hint: 'Ripetere l’esportazione, con la riga di intestazione.',
  }),
  unknownSheet: (file, sheet, sheets) => ({
    message: `Impossibile leggere ${theFile(file)}: il foglio «${sheet}» non esiste. Fogli: ${listed(sheets, 40)}.`,
    hint: `Indicarne uno, per esempio ${shellWord(`${file}#${sheets[0] ?? ''}`)}.`,
  }),
  emptySheet: (file) => ({
    message: `Impossibile leggere ${theFile(file)}: il foglio è vuoto.`,
    hint: 'Indicare un altro foglio, o ripetere l’esportazione, con la riga di intestazione.',
  }),
  notABook: (file) => ({
    message: `Impossibile leggere ${theFile(file)}: solo un foglio di calcolo ha più fogli.`,
    hint: 'Indicare il file senza ciò che segue "#".',
  }),
  noFittingSheet: (file, role, sheets) => ({
    message: `Impossibile leggere ${theRole[role]} da ${theFile(file)}: nessun foglio ha le colonne necessarie. Fogli: ${listed(sheets, 40)}.`,
    hint: `Indicare quello giusto, per esempio ${shellWord(`${file}#${sheets[0] ?? ''}`)}, e le sue colonne con --column.`,
  }),
} satisfies Voice['errors']['spreadsheets'];
