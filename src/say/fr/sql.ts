/** What is said in the remarks of queries. */
import type { Voice } from '../en/index.js';
import { andList } from './lists.js';
import { grouped } from './numbers.js';

export const queryPhrases = {
  /** @param file null for standard input */
  readAs: (file, shapes, prospects) =>
    `${file ?? 'Entrée standard'} lu comme ${grouped(shapes)} profils de ${grouped(prospects)} prospects.`,
  /** Why rows of a database are not counted. */
  withoutId: (prospects) => `${grouped(prospects)} prospects sont sans identifiant`,
  /** What shapes were made for that have no period and no groups. */
  everything: () => 'tout ce qu’il y a',
  /** @param database its name */
  shapes: (database) =>
    `Profils pour spanco, dans le langage de ${database} : une ligne pour tous les prospects identiques au regard de la question.`,
  /** @param names what is looked at besides how far prospects came */
  looksAt: (names) =>
    names.length === 0
      ? 'La requête ne groupe par rien.'
      : `La requête groupe par ${andList(names)}.`,
  firstDays: (database) =>
    `Activités pour spanco, dans le langage de ${database} : de chaque genre la première et la dernière, et celles qui en côtoient d’autres.`,
  run: (command) => `Lancez-la et envoyez la réponse à spanco : ${command}`,
} satisfies Voice['sql'];
