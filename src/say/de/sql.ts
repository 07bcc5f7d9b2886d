/** What is said in the remarks of queries. */
import type { Voice } from '../en/index.js';
import { andList } from './lists.js';
import { grouped } from './numbers.js';

export const queryPhrases: Voice['sql'] = {
  /** @param file null for standard input */
  readAs: (file, shapes, prospects) =>
    `${file ?? 'Standardeingabe'} gelesen als ${grouped(shapes)} Muster von ${grouped(prospects)} Interessenten.`,
  /** Why rows of a database are not counted. */
  withoutId: (prospects) => `${grouped(prospects)} Interessenten haben keine ID`,
  /** What shapes were made for that have no period and no groups. */
  everything: () => 'alles, was da ist',
  shapes: (database) =>
    `Muster für spanco, in der Sprache von ${database}: je eine Zeile für alle Interessenten, die in allem Gefragten gleich sind.`,
  looksAt: (names) =>
    names.length === 0 ? 'Gruppiert wird nach nichts.' : `Gruppiert wird nach ${andList(names)}.`,
  firstDays: (database) =>
    `Aktivitäten für spanco, in der Sprache von ${database}: von jeder Art die erste und die letzte, und was zwischen anderen steht.`,
  run: (command) => `Führen Sie sie aus, und speisen Sie die Antwort ein: ${command}`,
};
