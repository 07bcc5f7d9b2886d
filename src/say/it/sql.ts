/** What is said in the remarks of queries. */
import type { Voice } from '../en/index.js';
import { andList } from './lists.js';
import { grouped } from './numbers.js';

export const queryPhrases = {
  /** @param file null for standard input */
  readAs: (file, shapes, prospects) =>
    `${file ?? 'Input standard'} letto come ${grouped(shapes)} profili di ${grouped(prospects)} prospetti.`,
  /** Why rows of a database are not counted. */
  withoutId: (prospects) => `${grouped(prospects)} prospetti sono senza id`,
  /** What shapes were made for that have no period and no groups. */
  everything: () => 'tutto ciò che c’è',
  shapes: (database) =>
    `Profili per spanco, nel dialetto di ${database}: una riga per tutti i prospetti uguali in ciò che si chiede.`,
  looksAt: (names) =>
    names.length === 0 ? 'Nessun raggruppamento.' : `Raggruppamento per ${andList(names)}.`,
  firstDays: (database) =>
    `Attività per spanco, nel dialetto di ${database}: di ogni genere la prima e l’ultima, e quelle che stanno tra attività di altro genere.`,
  run: (command) => `Eseguire la query, e passare il risultato con una pipe: ${command}`,
} satisfies Voice['sql'];
