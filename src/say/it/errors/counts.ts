import { outcomes } from '../../../method/milestones.js';
import type { Voice } from '../../en/index.js';
import { shortList } from '../lists.js';
import { placeName } from '../places.js';
import { inPlace, theFile, thePlace } from '../faults/where.js';

/** What is said of tables of counts. */
export const countsErrors = {
  countsColumn: (file, cause, found) => ({
    message: `Impossibile leggere i conteggi da ${theFile(file)}: ${cause}. Colonne trovate: ${shortList(
      found.map((header) => `«${header}»`),
      40,
      'altre',
    )}.`,
    hint: `Chiamare le colonne rep, ${outcomes.join(', ')}; accanto possono esserci revenue e goal.`,
  }),
  shownReport: (file) => ({
    message: `Impossibile leggere i conteggi da ${theFile(file)}: è un rapporto da leggere, con i tassi al posto dei conteggi.`,
    hint: 'Scriverlo con spanco report -o report.csv o -o report.json, che --counts legge.',
  }),
  countsRow: (place, column, text, cause) => ({
    message: `Impossibile leggere ${column} ${inPlace(placeName(place))}: ${text === '' ? 'la cella è vuota' : `«${text}» non si può usare`}; ${cause}.`,
    hint: 'Correggere la cella, o lasciarla vuota dove il numero non è noto.',
  }),
  countsMoney: (place, column, cause) => ({
    message: `Impossibile leggere ${column} ${inPlace(placeName(place))}: ${cause}.`,
    hint: 'Correggere la cella, o lasciarla vuota dove il numero non è noto.',
  }),
  repeatedRep: (place, rep) => ({
    message: `Impossibile usare ${thePlace(placeName(place))}: «${rep}» ha già una riga.`,
    hint: 'I conteggi hanno una riga per venditore: sommare i numeri.',
  }),
  countsWithExport: () => ({
    message:
      'Impossibile leggere insieme conteggi ed esportazioni: --counts prende il posto di -p e -a.',
    hint: 'Usare l’uno o gli altri.',
  }),
  needsExport: (flag) => ({
    message: `Impossibile usare ${flag} con --counts: riguarda prospetti o righe che nei conteggi non ci sono.`,
    hint: 'Leggere direttamente l’esportazione con -p e -a.',
  }),
  commandNeedsExport: (command) => ({
    message: `Impossibile eseguire ${command} con --counts: riguarda prospetti e attività che nei conteggi non ci sono.`,
    hint: 'Leggere direttamente l’esportazione con -p e -a.',
  }),
  countsReject: (place, sentence) => ({
    message: `Impossibile usare ${thePlace(placeName(place))}: ${sentence}.`,
    hint: 'Correggere la riga: numeri contati altrove qui non si possono sistemare.',
  }),
} satisfies Voice['errors']['counts'];
