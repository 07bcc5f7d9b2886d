import type { Voice } from '../../en/index.js';
import { shellWord } from '../../shell.js';
import { listed, quoted } from '../lists.js';
import { fileName } from '../places.js';
import { theRole } from '../roles.js';

/** What is said of spreadsheets: the archive they are packed in, and their sheets. */
export const spreadsheetsErrors = {
  brokenBook: (file, cause) => ({
    message: `Impossible de lire ${fileName(file)} : le classeur est abîmé (${cause}).`,
    hint: 'Copiez ou téléchargez à nouveau le fichier, ou ouvrez-le dans un tableur et enregistrez-le de nouveau.',
  }),
  lockedBook: (file) => ({
    message: `Impossible de lire ${fileName(file)} : le classeur est protégé par un mot de passe.`,
    hint: 'Ouvrez-le dans un tableur, et enregistrez-le sans mot de passe.',
  }),
  bookTooLarge: (file, limit) => ({
    message: `Impossible de lire ${fileName(file)} : le classeur dépasse la limite de ${limit}.`,
    hint: 'Exportez le tableau en CSV.',
  }),
  noSheets: (file) => ({
    message: `Impossible de lire ${fileName(file)} : aucune de ses feuilles ne contient un tableau.`,
    hint: 'Refaites l’export, avec sa ligne d’en-tête.',
  }),
  unknownSheet: (file, sheet, sheets) => ({
    message: `Impossible de lire ${fileName(file)} : il n’y a pas de feuille ${quoted(sheet)}. Feuilles : ${listed(sheets, 40)}.`,
    hint: `Nommez l’une d’elles, par exemple ${shellWord(`${file}#${sheets[0] ?? ''}`)}.`,
  }),
  emptySheet: (file) => ({
    message: `Impossible de lire ${fileName(file)} : la feuille est vide.`,
    hint: 'Nommez une autre feuille, ou refaites l’export, avec sa ligne d’en-tête.',
  }),
  notABook: (file) => ({
    message: `Impossible de lire ${fileName(file)} : seul un classeur a des feuilles.`,
    hint: 'Nommez le fichier sans ce qui suit le "#".',
  }),
  noFittingSheet: (file, role, sheets) => ({
    message: `Impossible de lire ${theRole(role)} dans ${fileName(file)} : aucune feuille n’en a les colonnes. Feuilles : ${listed(sheets, 40)}.`,
    hint: `Nommez celle qui convient, par exemple ${shellWord(`${file}#${sheets[0] ?? ''}`)}, et ses colonnes avec --column.`,
  }),
} satisfies Voice['errors']['spreadsheets'];
