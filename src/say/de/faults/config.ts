import type { JsonKind } from '../../facts.js';
import type { Voice } from '../../en/index.js';
import { andList, quoted } from '../lists.js';

/** How kinds of values in JSON are called. */
const kinds = {
  array: 'eine Liste in [ ]',
  object: 'ein Objekt in { }',
  string: 'ein Text in Anführungszeichen',
  number: 'eine Zahl',
  boolean: 'true oder false',
  null: 'null',
} satisfies Record<JsonKind, string>;

/** `keine Zahl`, `nicht true oder false`. */
const notA = (kind: string): string => (/^eine? /.test(kind) ? `k${kind}` : `nicht ${kind}`);

/** Something that is not known: the known one that it is like, else all of them. */
const instead = (near: string | null, known: readonly string[]): string => {
  if (near !== null) return `am nächsten liegt ${quoted(near)}`;
  return known.length === 0 ? '' : `es gibt ${andList(known)}`;
};

/** A place in a configuration: `sources.0.file`; empty for all of it. */
const placed = (place: string): string => (place === '' ? 'das Ganze' : place);

/** What is wrong with a configuration, as a clause that stands behind a colon. */
export const configFaults: Voice['configFaults'] = {
  notJson: (line, column) => `sie ist kein JSON (Zeile ${line}, Spalte ${column})`,
  proto: () => 'nichts darin darf __proto__ heißen',
  fileOrTable: () => 'eine Quelle ist entweder eine Datei oder eine Tabelle',
  tableNeedsRole: () => 'bei einer Tabelle muss es angegeben sein',
  stdinSource: () => 'die Standardeingabe kann keine Quelle sein',
  sharedName: () => 'ein Zweitname steht für zwei Verkäufer',
  noField: (known) => `ein solches Feld gibt es nicht; es gibt ${known.join(', ')}`,
  noKey: (key, place, near, known) =>
    `einen Schlüssel ${quoted(key)} gibt es${place === '' ? '' : ` in ${place}`} nicht: ${instead(near, known)}`,
  missing: (place) => `${placed(place)} fehlt`,
  wrongKind: (place, wanted, given) =>
    `${placed(place)} muss ${kinds[wanted]} sein, ${notA(kinds[given])}`,
  wrongValue: (place, given, near, known) =>
    `${placed(place)} kann nicht ${quoted(given)} sein: ${instead(near, known)}`,
  empty: (place) => `${placed(place)} darf nicht leer sein`,
  tooSmall: (place, least, isAllowed, given) =>
    `${placed(place)} muss ${isAllowed ? 'mindestens' : 'größer als'} ${least} sein, nicht ${given}`,
  tooLarge: (place, most, isAllowed, given) =>
    `${placed(place)} darf ${isAllowed ? `höchstens ${most}` : `nur kleiner als ${most}`} sein, nicht ${given}`,
  noTableName: () => 'das ist kein Name einer Tabelle, etwa crm.deals',
  noIsoDay: () => 'kein gültiges ISO-Datum',
  noForm: () => 'ungültige Angabe',
  other: (place, cause) => `${placed(place)}: ${cause}`,
  encoding: (given, cause) => `Kodierung ${quoted(given)}: ${cause}`,
};
