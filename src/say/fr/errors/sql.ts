import type { Voice } from '../../en/index.js';
import type { NotInShapes, OddShapes, TableFault } from '../../shape-faults.js';
import { listed, quoted } from '../lists.js';
import { grouped } from '../numbers.js';
import { fileName } from '../places.js';
import { agreeing, countOf } from '../plurals.js';

const firstDays = (command: string): string =>
  `Envoyez les prospects tels quels, et les activités telles que les donne ${command} ; voir docs/from-a-database.md.`;

const allRows = 'Envoyez toutes les lignes, prospects et activités ; voir docs/from-a-database.md.';

const anew = (command: string): string => `Refaites-les avec ${command}.`;

/** Why no query can be written. @param table that lacks the column */
const tableFaults: Readonly<Record<TableFault, (table: string) => string>> = {
  noConfiguration: () => 'il n’y a pas de configuration',
  noProspects: () => 'aucune source n’est une table de prospects',
  severalProspects: () =>
    'plusieurs tables sont des prospects ; nommez une seule vue qui les réunit',
  noActivities: () => 'aucune source n’est une table d’activités',
  noId: (table) => `aucune colonne de la table ${table} n’est déclarée comme "id"`,
  noProspect: (table) => `aucune colonne de la table ${table} n’est déclarée comme "prospect"`,
};

/** What shapes cannot tell, and why. @param detail the system whose words are asked for */
const notTold: Readonly<Record<NotInShapes, (detail: string) => string>> = {
  history: () =>
    'Impossible de demander à des profils les changements d’étape : leur ordre et leurs jours comptent un par un.',
  unit: () =>
    'Impossible de demander --unit activities à des profils : de plusieurs activités semblables, seule la première y figure.',
  reps: () =>
    'Impossible de demander les commerciaux à des profils : aucune colonne ne dit à qui appartient un prospect, et il faudrait la première activité de chacun.',
  money: () =>
    'Impossible de demander à des profils les montants des activités : chaque montant a son propre jour.',
  words: (system) =>
    `Impossible de demander à des profils les mots du système ${system} : le nom d’origine de leurs colonnes n’y figure pas.`,
  single: () =>
    'Impossible de poser cette question à des profils : elle porte sur des prospects et des jours pris un par un.',
};

/** What is wrong with the text of shapes. @param detail the text, or the column */
const odd: Readonly<Record<OddShapes, (detail: string) => string>> = {
  noColumn: (column) => `il n’y a pas de colonne ${column}`,
  notMade: (text) => `${quoted(text)} ne dit pas pour quoi ils ont été établis`,
  several: () => 'ils ont été établis pour plusieurs questions',
  noNumber: (text) => `${quoted(text)} n’est pas un nombre de prospects`,
  noForm: () => 'l’un d’eux n’a pas la forme que donnent les requêtes',
  noRow: () => 'il n’y a aucune ligne',
  noLog: () => 'ils ne disent pas combien il y a d’activités',
};

/** What is said of queries and of the shapes that come of them. */
export const sqlErrors = {
  noDatabase: (known) => ({
    message: 'Impossible d’écrire une requête : aucune base de données n’est nommée.',
    hint: `Indiquez --dialect ${known.join(', ')}.`,
  }),
  /** @param file of the configuration; null where there is none */
  noTables: (file, fault, table) => ({
    message: `Impossible d’écrire une requête : ${file === null ? '' : `dans ${file}, `}${tableFaults[fault](table)}.`,
    hint: 'Énumérez les tables, comme dans "sources": [{ "table": "crm.deals", "as": "prospects", "columns": { "id": "deal_id", "stage": "stage" } }].',
  }),
  notInShapes: (what, detail, command) => ({
    message: notTold[what](detail),
    hint: command === null ? allRows : firstDays(command),
  }),
  /** @param command the query that serves */
  otherShapes: (asked, made, command) => ({
    message: `Impossible de demander ${asked} : ces profils ont été établis pour ${made}.`,
    hint: anew(command),
  }),
  otherReps: (command) => ({
    message: 'Impossible de demander les commerciaux : ces profils ont été établis sans eux.',
    hint: anew(command),
  }),
  otherOrder: (command) => ({
    message:
      'Impossible de demander --stages strict : ces profils ne disent pas l’ordre des jours.',
    hint: anew(command),
  }),
  shapesAlone: (file) => ({
    message: `Impossible de lire ${fileName(file)} avec d’autres fichiers : des profils couvrent déjà tous les prospects et toutes les activités.`,
    hint: 'Nommez les profils seuls.',
  }),
  noShapes: (file, fault, detail) => ({
    message: `Impossible de lire des profils dans ${fileName(file)} : ${odd[fault](detail)}.`,
    hint: 'Produisez-les avec la requête qu’affiche spanco sql, sans la modifier ; demandez au client du CSV avec en-tête.',
  }),
  repeatedKeys: (file, prospects, command) => ({
    message: `Impossible de compter les profils dans ${fileName(file)} : ${countOf(prospects, 'ligne a', 'lignes ont')} un identifiant qu’une autre ligne porte aussi.`,
    hint: `Il faut une ligne par prospect : nommez une vue qui n’en a qu’une. ${firstDays(command)}`,
  }),
  damagedKeys: (file, prospects) => ({
    message: `Impossible de compter les profils dans ${fileName(file)} : ${countOf(prospects, 'identifiant est un nombre tel que', 'identifiants sont des nombres tels que')} 1.2e+16, qui ${agreeing(prospects, 'a', 'ont')} perdu des chiffres.`,
    hint: 'Gardez les identifiants en texte ou en nombres entiers, ou nommez une vue qui les convertit avant qu’ils ne soient arrondis.',
  }),
  /** @param example the first of them */
  untellableDays: (file, field, example, command) => ({
    message: `Impossible de compter les profils dans ${fileName(file)} : ${quoted(example)} (${field}) ne peut pas se lire comme un jour.`,
    hint: `Les jours doivent être des dates, des horodatages sans fuseau ou des textes tels que 2026-01-31, des quarante dernières années ou des neuf prochaines : nommez une vue qui les convertit, dans le fuseau voulu, et qui laisse vides les dates fictives. ${firstDays(command)}`,
  }),
  listedKeys: (file, rows, command) => ({
    message: `Impossible de compter les profils dans ${fileName(file)} : ${countOf(rows, 'activité nomme', 'activités nomment')} plusieurs prospects dans une même cellule.`,
    hint: `Nommez une vue qui a une ligne pour chacun. ${firstDays(command)}`,
  }),
  nothingLinked: (rows, unmatched) => ({
    message: `Impossible de relier les activités aux prospects : ${grouped(unmatched)} sur ${grouped(rows)} ${agreeing(unmatched, 'se rapporte', 'se rapportent')} à un prospect absent.`,
    hint: 'Comparez la colonne "id" des prospects et la colonne "prospect" des activités ; des identifiants gardés en décimaux s’écrivent 7.0 dans l’une et 7 dans l’autre.',
  }),
  untoldOrder: (prospects, command) => ({
    message: `Impossible de dire l’issue de ${countOf(prospects, 'prospect')} : ${agreeing(prospects, 'il a été à la fois gagné et perdu', 'ils ont été à la fois gagnés et perdus')}, et ces profils ne disent pas ce qui est venu en dernier.`,
    hint: anew(command),
  }),
  uncountableAmounts: (file, example) => ({
    message: `Impossible de lire les montants dans ${fileName(file)} : ${quoted(example)} n’est pas un total de montants.`,
    hint: 'Les montants doivent être des nombres : nommez une vue qui les convertit.',
  }),
  unknownShapeColumns: (names, known, command) => ({
    message: `Impossible de demander ${listed(names)} : ces profils ont été établis sans ${names.length === 1 ? 'ce critère' : 'ces critères'}${known.length === 0 ? '' : `, seulement pour ${listed(known)}`}.`,
    hint: anew(command),
  }),
  /** @param words of an activity that says something now */
  otherWords: (words, command) => ({
    message: `Impossible de lire ces profils : les activités ${listed(words)} ont été écartées parce qu’elles ne disaient rien, et la configuration leur donne désormais un sens.`,
    hint: anew(command),
  }),
  noWords: (file, fields, found) => ({
    message: `Impossible de lire les mots dans ${fileName(file)} : les colonnes ${listed(fields)} sont nécessaires. Colonnes trouvées : ${listed(found, 20)}.`,
    hint: 'Produisez-le avec une requête telle que select distinct kind as type, result as outcome from crm.activities.',
  }),
} satisfies Voice['errors']['sql'];
