import type { JsonKind } from '../../facts.js';
import { andList } from '../lists.js';

/** How kinds of values in JSON are called. */
const kinds = {
  array: 'a list in [ ]',
  object: 'an object in { }',
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
} satisfies Record<JsonKind, string>;

/** Something that is not known: the known one that it is like, else all of them. */
const instead = (near: string | null, known: readonly string[]): string => {
  if (near !== null) return `the nearest is "${near}"`;
  return known.length === 0 ? '' : `there are ${andList(known)}`;
};

/** A place in a configuration: `sources.0.file`; empty for all of it. */
const placed = (place: string): string => (place === '' ? 'it' : place);

/** What is wrong with a configuration, as a clause that stands behind a colon. */
export const configFaults = {
  notJson: (line: number, column: number, cause: string) =>
    `it is not JSON (${cause} at line ${line}, column ${column})`,
  proto: () => 'nothing in it may be called __proto__',
  fileOrTable: () => 'a source is a file or a table, one of them',
  tableNeedsRole: () => 'of a table it must be said',
  stdinSource: () => 'standard input cannot be a source',
  sharedName: () => 'one other name stands for two reps',
  noField: (known: readonly string[]) => `there is no such field; there are ${known.join(', ')}`,
  noKey: (key: string, place: string, near: string | null, known: readonly string[]) =>
    `there is no key "${key}"${place === '' ? '' : ` in ${place}`}: ${instead(near, known)}`,
  missing: (place: string) => `${placed(place)} is missing`,
  wrongKind: (place: string, wanted: JsonKind, given: JsonKind) =>
    `${placed(place)} must be ${kinds[wanted]}, not ${kinds[given]}`,
  wrongValue: (place: string, given: string, near: string | null, known: readonly string[]) =>
    `${placed(place)} cannot be "${given}": ${instead(near, known)}`,
  empty: (place: string) => `${placed(place)} must not be empty`,
  tooSmall: (place: string, least: string, isAllowed: boolean, given: string) =>
    `${placed(place)} must be ${isAllowed ? `${least} or more` : `more than ${least}`}, not ${given}`,
  tooLarge: (place: string, most: string, isAllowed: boolean, given: string) =>
    `${placed(place)} must be ${isAllowed ? `${most} or less` : `less than ${most}`}, not ${given}`,
  noTableName: () => 'it is no name of a table, such as crm.deals',
  noIsoDay: () => 'Invalid ISO date',
  noForm: () => 'Invalid input',
  other: (place: string, cause: string) => `${placed(place)}: ${cause}`,
  encoding: (given: string, cause: string) => `encoding "${given}": ${cause}`,
};
