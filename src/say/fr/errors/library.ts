import type { Voice } from '../../en/index.js';
import { quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** What is said of what a program hands over, which a command line could not. */
export const libraryErrors = {
  notKept: (column) => ({
    message: `Impossible de demander ${quoted(column)} : l’étude n’a pas gardé cette colonne.`,
    hint: `Nommez-la dans readStudy(…, { keep: [${JSON.stringify(column)}] }).`,
  }),
  nothingToRead: () => ({
    message: 'Impossible de lire une étude : aucune entrée n’est donnée.',
    hint: "Donnez-en une, comme dans readStudy({ prospects: 'deals.csv' }).",
  }),
  wrongInput: (role, kind) => ({
    message: `Impossible de lire ${role} : ${kind} n’est pas une entrée.`,
    hint: 'Donnez le chemin d’un fichier, un texte comme { text: "id,stage\\n…" }, ou un tableau d’enregistrements.',
  }),
  unwritableRecords: (role, cause) => ({
    message: `Impossible de lire ${role} : les enregistrements ne peuvent s’écrire en JSON : ${cause}.`,
    hint: 'Donnez des valeurs simples ; pour de très nombreux enregistrements, mieux vaut un fichier, et son chemin.',
  }),
  countsApart: (tables) => ({
    message: `Impossible de lire ${grouped(tables)} tables de comptages : les comptages ont une ligne par commercial.`,
    hint: 'Mettez toutes les lignes dans une seule table.',
  }),
  wrongGoal: (place, cause) => ({
    message: `Impossible d’utiliser l’objectif ${place} : ${cause}.`,
    hint: "Un objectif s’écrit { rep: 'Anna', measure: 'wins', target: 10, start: '2026-01-01', end: '2026-03-31' }.",
  }),
} satisfies Voice['errors']['library'];
