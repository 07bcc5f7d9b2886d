import type { JsonKind } from '../../facts.js';
import type { Voice } from '../../en/index.js';
import { andList } from '../lists.js';

/** How kinds of values in JSON are called. */
const kinds = {
  array: 'un elenco tra [ ]',
  object: 'un oggetto tra { }',
  string: 'un testo tra virgolette',
  number: 'un numero',
  boolean: 'true o false',
  null: 'null',
} satisfies Record<JsonKind, string>;

/** Something that is not known: the known one that it is like, else all of them. */
const instead = (near: string | null, known: readonly string[]): string => {
  if (near !== null) return `il più simile è «${near}»`;
  return known.length === 0 ? '' : `valori possibili: ${andList(known)}`;
};

/** A place in a configuration: `sources.0.file`; empty for all of it. */
const placed = (place: string): string => (place === '' ? 'il contenuto' : place);

/** What is wrong with a configuration, as a clause that stands behind a colon. */
export const configFaults = {
  notJson: (line, column) => `non è JSON (riga ${line}, colonna ${column})`,
  proto: () => 'nulla vi si può chiamare __proto__',
  fileOrTable: () => 'una fonte è un file o una tabella, non tutti e due',
  tableNeedsRole: () => 'di una tabella va detto',
  stdinSource: () => 'l’input standard non può essere una fonte',
  sharedName: () => 'uno stesso altro nome indica due venditori',
  noField: (known) => `questo campo non esiste; campi possibili: ${known.join(', ')}`,
  noKey: (key, place, near, known) =>
    `la chiave «${key}» non esiste${place === '' ? '' : ` in ${place}`}: ${near === null && known.length > 0 ? `chiavi possibili: ${andList(known)}` : instead(near, known)}`,
  missing: (place) => `manca ${placed(place)}`,
  wrongKind: (place, wanted, given) =>
    `${placed(place)} deve essere ${kinds[wanted]}, non ${kinds[given]}`,
  wrongValue: (place, given, near, known) =>
    `${placed(place)} non può essere «${given}»: ${instead(near, known)}`,
  empty: (place) => `${placed(place)} non può restare senza contenuto`,
  tooSmall: (place, least, isAllowed, given) =>
    `${placed(place)} deve essere ${isAllowed ? `almeno ${least}` : `più di ${least}`}, non ${given}`,
  tooLarge: (place, most, isAllowed, given) =>
    `${placed(place)} deve essere ${isAllowed ? `al massimo ${most}` : `meno di ${most}`}, non ${given}`,
  noTableName: () => 'non è il nome di una tabella, come crm.deals',
  noIsoDay: () => 'data ISO non valida',
  noForm: () => 'valore non valido',
  other: (place, cause) => `${placed(place)}: ${cause}`,
  encoding: (given, cause) => `encoding «${given}»: ${cause}`,
} satisfies Voice['configFaults'];
