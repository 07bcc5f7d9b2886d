import type { Voice } from '../../en/index.js';
import { grouped } from '../numbers.js';

/** What is said of what a program hands over, which a command line could not. */
export const libraryErrors = {
  notKept: (column) => ({
    message: `Impossibile usare «${column}»: lo studio non ha conservato questa colonna.`,
    hint: `Indicarla in readStudy(…, { keep: [${JSON.stringify(column)}] }).`,
  }),
  nothingToRead: () => ({
    message: 'Impossibile leggere uno studio: non è stato fornito nessun input.',
    hint: "Fornirne uno, come in readStudy({ prospects: 'deals.csv' }).",
  }),
  wrongInput: (role, kind) => ({
    message: `Impossibile leggere ${role}: ${kind} non è un input.`,
    hint: 'Fornire il percorso di un file, un testo come in { text: "id,stage\\n…" }, o un array di record.',
  }),
  unwritableRecords: (role, cause) => ({
    message: `Impossibile leggere ${role}: i record non si possono scrivere come JSON: ${cause}.`,
    hint: 'Fornire valori semplici; se i record sono moltissimi, è meglio scriverli in un file e fornirne il percorso.',
  }),
  countsApart: (tables) => ({
    message: `Impossibile leggere ${grouped(tables)} tabelle di conteggi: i conteggi sono una riga per venditore.`,
    hint: 'Mettere tutte le righe in una sola tabella.',
  }),
  wrongGoal: (place, cause) => ({
    message: `Impossibile usare l’obiettivo ${place}: ${cause}.`,
    hint: "Un obiettivo è del tipo { rep: 'Anna', measure: 'wins', target: 10, start: '2026-01-01', end: '2026-03-31' }.",
  }),
} satisfies Voice['errors']['library'];
