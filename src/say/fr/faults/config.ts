import type { Voice } from '../../en/index.js';
import type { JsonKind } from '../../facts.js';
import { andList, quoted } from '../lists.js';

/** How kinds of values in JSON are called. */
const kinds = {
  array: 'une liste entre [ ]',
  object: 'un objet entre { }',
  string: 'un texte entre guillemets',
  number: 'un nombre',
  boolean: 'true ou false',
  null: 'null',
} satisfies Record<JsonKind, string>;

/** Something that is not known: the known one that it is like, else all of them. */
const instead = (near: string | null, known: readonly string[]): string => {
  if (near !== null) return `le plus proche est ${quoted(near)}`;
  return known.length === 0 ? '' : `valeurs possibles : ${andList(known)}`;
};

/** A place in a configuration: `sources.0.file`; empty for all of it. */
const placed = (place: string): string => (place === '' ? 'le contenu' : place);

/** Behind a clause, where there is more to say. */
const then = (more: string): string => (more === '' ? '' : ` (${more})`);

/** What is wrong with a configuration, as a clause that stands behind a colon. */
export const configFaults = {
  notJson: (line, column) => `ce n’est pas du JSON (ligne ${line}, colonne ${column})`,
  proto: () => 'rien ne peut s’y appeler __proto__',
  fileOrTable: () => 'une source est un fichier ou une table, l’un des deux',
  tableNeedsRole: () => 'd’une table, il faut le dire',
  stdinSource: () => 'l’entrée standard ne peut pas être une source',
  sharedName: () => 'un même autre nom désigne deux commerciaux',
  noField: (known) => `ce champ n’existe pas ; champs possibles : ${known.join(', ')}`,
  noKey: (key, place, near, known) =>
    `la clé ${quoted(key)} n’existe pas${place === '' ? '' : ` dans ${place}`}${then(instead(near, known))}`,
  missing: (place) => `${placed(place)} manque`,
  wrongKind: (place, wanted, given) =>
    `${placed(place)} doit être ${kinds[wanted]}, et non ${kinds[given]}`,
  wrongValue: (place, given, near, known) =>
    `${placed(place)} ne peut pas valoir ${quoted(given)}${then(instead(near, known))}`,
  empty: (place) => `${placed(place)} ne doit pas être vide`,
  tooSmall: (place, least, isAllowed, given) =>
    `${placed(place)} doit valoir ${isAllowed ? `${least} ou plus` : `plus de ${least}`}, et non ${given}`,
  tooLarge: (place, most, isAllowed, given) =>
    `${placed(place)} doit valoir ${isAllowed ? `${most} ou moins` : `moins de ${most}`}, et non ${given}`,
  noTableName: () => 'ce n’est pas un nom de table tel que crm.deals',
  noIsoDay: () => 'ce n’est pas une date ISO',
  noForm: () => 'forme inattendue',
  other: (place, cause) => `${placed(place)} : ${cause}`,
  encoding: (given, cause) => `encodage ${quoted(given)} : ${cause}`,
} satisfies Voice['configFaults'];
