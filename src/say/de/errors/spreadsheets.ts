import type { Voice } from '../../en/index.js';
import { shellWord } from '../../shell.js';
import { listed, quoted } from '../lists.js';
import { fileName } from '../places.js';
import { roleWords } from '../roles.js';

const cannot = (file: string): string => `${fileName(file)} nicht lesbar`;

/** What is said of spreadsheets: the archive they are packed in, and their sheets. */
export const spreadsheetsErrors: Voice['errors']['spreadsheets'] = {
  brokenBook: (file, cause) => ({
    message: `${cannot(file)}: Die Arbeitsmappe ist beschädigt (${cause}).`,
    hint: 'Kopieren Sie die Datei erneut, laden Sie sie erneut herunter, oder öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.',
  }),
  lockedBook: (file) => ({
    message: `${cannot(file)}: Die Arbeitsmappe ist mit einem Kennwort geschützt.`,
    hint: 'Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie ohne Kennwort.',
  }),
  bookTooLarge: (file, limit) => ({
    message: `${cannot(file)}: Die Arbeitsmappe ist größer als die Grenze von ${limit}.`,
    hint: 'Exportieren Sie die Tabelle als CSV.',
  }),
  noSheets: (file) => ({
    message: `${cannot(file)}: keines der Blätter enthält eine Tabelle.`,
    hint: 'Exportieren Sie sie erneut, mit Kopfzeile.',
  }),
  unknownSheet: (file, sheet, sheets) => ({
    message: `${cannot(file)}: ein Blatt ${quoted(sheet)} gibt es darin nicht. Blätter: ${listed(sheets, 40)}.`,
    hint: `Nennen Sie eines davon, etwa ${shellWord(`${file}#${sheets[0] ?? ''}`)}.`,
  }),
  emptySheet: (file) => ({
    message: `${cannot(file)}: Das Blatt ist leer.`,
    hint: 'Nennen Sie ein anderes Blatt, oder exportieren Sie es erneut, mit Kopfzeile.',
  }),
  notABook: (file) => ({
    message: `${cannot(file)}: Nur eine Arbeitsmappe hat Blätter.`,
    hint: 'Nennen Sie die Datei ohne das, was hinter "#" steht.',
  }),
  noFittingSheet: (file, role, sheets) => ({
    message: `${roleWords[role]} nicht lesbar aus ${fileName(file)}: Kein Blatt hat die Spalten dafür. Blätter: ${listed(sheets, 40)}.`,
    hint: `Nennen Sie das richtige, etwa ${shellWord(`${file}#${sheets[0] ?? ''}`)}, und die Spalten mit --column.`,
  }),
};
