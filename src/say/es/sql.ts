/** What is said in the remarks of queries. */
import type { Voice } from '../en/index.js';
import { andList } from './lists.js';
import { grouped } from './numbers.js';

export const queryPhrases: Voice['sql'] = {
  /** @param file null for standard input */
  readAs: (file, shapes, prospects) =>
    `${file ?? 'Entrada estándar'} leído como ${grouped(shapes)} perfiles de ${grouped(prospects)} prospectos.`,
  /** Why rows of a database are not counted. */
  withoutId: (prospects) => `${grouped(prospects)} prospectos no tienen id`,
  /** What shapes were made for that have no period and no groups. */
  everything: () => 'todo lo que hay',
  shapes: (database) =>
    `Perfiles para spanco, en el lenguaje de ${database}: una fila por todos los prospectos que son iguales en lo que se pregunta.`,
  looksAt: (names) =>
    names.length === 0 ? 'No agrupa por nada.' : `Agrupa por ${andList(names)}.`,
  firstDays: (database) =>
    `Actividades para spanco, en el lenguaje de ${database}: la primera y la última de cada tipo, y las que quedan entre otras.`,
  run: (command) => `Ejecútala y pasa la respuesta a spanco: ${command}`,
};
