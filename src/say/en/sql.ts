/** What is said in the remarks of queries. */
import { andList } from './lists.js';
import { grouped } from './numbers.js';

export const queryPhrases = {
  /** @param file null for standard input */
  readAs: (file: string | null, shapes: number, prospects: number) =>
    `${file ?? 'Standard input'} read as ${grouped(shapes)} shapes of ${grouped(prospects)} prospects.`,
  /** Why rows of a database are not counted. */
  withoutId: (prospects: number) => `${grouped(prospects)} prospects have no id`,
  /** What shapes were made for that have no period and no groups. */
  everything: () => 'everything there is',
  /** @param database its name */
  shapes: (database: string) =>
    `Shapes for spanco, in the language of ${database}: one row for all prospects that are alike in what is asked.`,
  /** @param names what is looked at besides how far prospects came */
  looksAt: (names: readonly string[]) =>
    names.length === 0 ? 'It groups by nothing.' : `It groups by ${andList(names)}.`,
  firstDays: (database: string) =>
    `Activities for spanco, in the language of ${database}: of each kind the first and the last, and what stands between others.`,
  run: (command: string) => `Run it, and pipe the answer in: ${command}`,
};
