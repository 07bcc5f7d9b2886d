import type { JsonKind } from '../../facts.js';
import type { Voice } from '../../en/index.js';
import { andList, quoted } from '../lists.js';

/** How kinds of values in JSON are called. */
const kinds = {
  array: 'una lista entre [ ]',
  object: 'un objeto entre { }',
  string: 'un texto entre comillas',
  number: 'un número',
  boolean: 'true o false',
  null: 'null',
} satisfies Record<JsonKind, string>;

/** Something that is not known: the known one that it is like, else all of them. */
const instead = (near: string | null, known: readonly string[]): string => {
  if (near !== null) return `lo más parecido es ${quoted(near)}`;
  return known.length === 0 ? '' : `hay ${andList(known)}`;
};

const behindColon = (text: string): string => (text === '' ? '' : `: ${text}`);

/** A place in a configuration: `sources.0.file`; empty for all of it. */
const placed = (place: string): string => (place === '' ? 'el archivo' : place);

/** What is wrong with a configuration, as a clause that stands behind a colon. */
export const configFaults: Voice['configFaults'] = {
  notJson: (line, column) => `no es JSON (línea ${line}, columna ${column})`,
  proto: () => 'nada en ella puede llamarse __proto__',
  fileOrTable: () => 'una fuente es un archivo o una tabla, una de las dos cosas',
  tableNeedsRole: () => 'de una tabla hay que decirlo',
  stdinSource: () => 'la entrada estándar no puede ser una fuente',
  sharedName: () => 'un mismo nombre alternativo vale para dos comerciales',
  noField: (known) => `no existe ese campo; hay ${known.join(', ')}`,
  noKey: (key, place, near, known) =>
    `no existe la clave ${quoted(key)}${place === '' ? '' : ` en ${place}`}${behindColon(instead(near, known))}`,
  missing: (place) => `falta ${placed(place)}`,
  wrongKind: (place, wanted, given) =>
    `${placed(place)} debe ser ${kinds[wanted]}, no ${kinds[given]}`,
  wrongValue: (place, given, near, known) =>
    `${placed(place)} no puede ser ${quoted(given)}${behindColon(instead(near, known))}`,
  empty: (place) => `${placed(place)} no puede quedar sin contenido`,
  tooSmall: (place, least, isAllowed, given) =>
    `${placed(place)} debe ser ${isAllowed ? `${least} o más` : `más de ${least}`}, no ${given}`,
  tooLarge: (place, most, isAllowed, given) =>
    `${placed(place)} debe ser ${isAllowed ? `${most} o menos` : `menos de ${most}`}, no ${given}`,
  noTableName: () => 'no es un nombre de tabla como crm.deals',
  noIsoDay: () => 'no es un día de la forma 2026-03-31',
  noForm: () => 'no tiene una forma válida',
  other: (place, cause) => `${placed(place)}: ${cause}`,
  encoding: (given, cause) => `codificación ${quoted(given)}: ${cause}`,
};
