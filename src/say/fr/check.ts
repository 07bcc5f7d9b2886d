import type { Voice } from '../en/index.js';
import type { Outcome } from '../../method/milestones.js';
import { dayWords } from './days.js';
import { andList, quoted } from './lists.js';
import { outcomeWord, ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';
import { roleWords } from './roles.js';

/** What is said of an export that is checked. */
/** What could tell of each milestone that an export does not speak of. */
const sources: Partial<Readonly<Record<Outcome, string>>> = {
  qualified: 'un export des activités, ou une colonne prospects.stage',
  booked: 'un export des rendez-vous, ou une colonne prospects.stage',
  held: 'une colonne activities.outcome, activities.wasHeld, activities.noShow ou prospects.heldOn',
  proposals: 'un export des devis, ou une colonne prospects.stage ou prospects.proposedOn',
  wins: 'une colonne prospects.status, prospects.isWon ou prospects.wonOn',
};

const byWhat = { id: 'identifiant', name: 'nom', email: 'adresse e-mail' } as const;

/** What rows can be, beside the tables that have a role. */
const roles: Readonly<Record<string, string>> = { ...roleWords, cases: 'demandes' };

/** Who settled how a column is written. */
const settlers: Readonly<Record<string, string>> = {
  values: 'les valeurs',
  option: 'l’option',
  'other columns': 'les autres colonnes',
  system: 'le système',
};

/** Kinds of words. */
const kinds = {
  types: ['Type inconnu', 'Types inconnus'],
  outcomes: ['Résultat inconnu', 'Résultats inconnus'],
  stages: ['Étape inconnue', 'Étapes inconnues'],
} as const;

/** Words joined by `et`, without commas: there are two at most, more often than not. */
const joined = (words: readonly string[]): string => words.join(' et ');

const named = (map: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(map, key) ? map[key]! : key;

export const checkPhrases = {
  headings: {
    read: 'Lues',
    used: 'Utilisées',
    blank: 'Vides',
    headerOrFooter: 'En-têtes, pieds',
    duplicate: 'Doublons',
    rejected: 'Rejetées',
    unmatched: 'Orphelines',
    rowsAre: 'Contenu',
    ratio: 'Ratio',
    value: 'Valeur',
    missing: 'Ce qui manque',
    mend: 'Remède',
    toldOf: 'Connu pour',
    open: 'En suspens',
    toldBy: 'Connu par',
    system: 'Origine',
    encoding: 'Encodage',
    delimiter: 'Séparateur',
    field: 'Champ',
    column: 'Colonne',
    written: 'Écriture',
  },
  allFiles: 'Tous les fichiers',
  about: 'À propos de l’export',
  /** What the rows of a file are; empty for nothing that is known. */
  role: (role) => named(roles, role),
  /** A ratio with its short name: `R4 transformation`. */
  ratio: (short, key) => `${short} ${ratioWord(key)}`,
  /** How the cells of a column are written, and who settled that: `dd/mm/yyyy (d’après le système)`. */
  settledBy: (written, by) => `${written} (d’après ${named(settlers, by)})`,
  /** A field that has one value in every row. */
  always: (value) => `toujours ${quoted(value)}`,
  /** The verdict. */
  fit: {
    yes: 'Mesurable : toutes les lignes ont servi, et les quatre ratios sont connus.',
    partly: 'Mesurable en partie : voir les remarques.',
    no: 'Pas mesurable : aucun des quatre ratios ne peut être connu, ou les fichiers ne vont pas ensemble.',
    service:
      'Bon pour le service : ce sont des demandes d’assistance, sans rien d’un entonnoir de vente.',
  },
  /**
   * How well rows match the prospects they follow.
   *
   * @param rate null where there are too few to say; rounded down, as what is not all must not look like all
   */
  linked: (role, by, { matched, rows, rate }) => {
    const all =
      role === 'activities'
        ? countOf(rows, 'activité')
        : countOf(rows, 'changement d’étape', 'changements d’étape');
    const share = rate === null ? '' : ` (${percent(Math.floor(rate * 1000) / 1000)})`;
    return `Rattachées à un prospect, par ${joined(by.map((one) => byWhat[one]))} : ${grouped(matched)} sur ${all}${share}.`;
  },
  /** Changes of stage that are none; each 0 for none. */
  idle: (same, otherFields) => {
    const all = [
      same > 0 && `${grouped(same)} d’une étape vers elle-même`,
      otherFields > 0 && `${grouped(otherFields)} d’autres champs que l’étape`,
    ];
    return `Changements qui ne prouvent rien : ${all.filter((one) => one !== false).join(', ')}.`;
  },
  covers: (from, to) =>
    `Les données couvrent les jours du ${dayWords.inTable(from)} au ${dayWords.inTable(to)}.`,
  /** Words that mean nothing to us, with how often each comes. @param kind `types` */
  unknown: (kind, words) =>
    `${agreeing(words.length, kinds[kind][0], kinds[kind][1])} : ${words.map(({ word, count }) => `${quoted(word)} (${grouped(count)})`).join(', ')}.`,
  /** Columns of a file that are kept for questions, or not. */
  ready: (file, names) => `Utilisable avec --by et --where dans ${file} : ${names.join(', ')}.`,
  served: (file, names) => `Lu par service dans ${file} : ${names.join(', ')}.`,
  notRead: (file, names) => `Non lu dans ${file} : ${names.join(', ')}.`,
  noField: (file, names) => `Sans champ dans ${file} : ${names.join(', ')}.`,
  /** Why a ratio has no value. */
  unspoken: (outcomes) => `rien dans l’export ne parle des ${joined(outcomes.map(outcomeWord))}`,
  nobody: (outcomes) => `il n’y a pas de ${joined(outcomes.map(outcomeWord))}`,
  /** What would answer. */
  mends: {
    type: (files) =>
      `un type pour ${files.join(', ')}, comme constante de sa source dans la configuration`,
    history: () => 'un export des changements d’étape, avec --history',
    of: sources,
  },
  /** What a question lacks. */
  lacks: {
    prospects: () => 'il n’y a pas de prospects',
    /** @param argument the option that would name one, null where no column could be one */
    reps: (argument) =>
      `aucune colonne ne nomme un commercial${argument === null ? ' (prospects.rep)' : ` : ${argument}`}`,
    wins: () => 'rien ne dit ce qui est gagné (prospects.status)',
    wonDeals: () => 'il n’y a aucune vente sur laquelle planifier',
    activities: () => 'il n’y a pas d’activités',
    days: () => 'aucune colonne n’a de jours (prospects.created)',
    leads: () =>
      'aucune colonne n’est une source, une température ou une raison (prospects.source)',
  },
  /** Which questions can be asked, in one sentence. */
  canAnswer: (questions) => `Cet export peut répondre à : ${andList(questions)}.`,
  cannotAnswer: (question, missing) => `Il ne peut pas répondre à ${question} : ${missing}.`,
  /** Which fields came from which file, of how many prospects. */
  completed: (shared, files) =>
    `${countOf(shared, 'prospect')} ${agreeing(shared, 'figure', 'figurent')} dans plusieurs fichiers, qui se complètent : ${files
      .filter(([, fields]) => fields.length > 0)
      .map(
        ([file, fields]) =>
          `${file} donne ${fields.map(([field, of]) => `${field} pour ${grouped(of)}`).join(', ')}`,
      )
      .join(' ; ')}.`,
  /** A column that could be what a table lacks, and the option that says so. */
  proposed: ({ evidence, argument }) => `${evidence} : ${argument}`,
  /** Why a ratio has a range and no value. */
  answersOpen: (open) => `${countOf(open, 'réponse')} en suspens`,
  sources: {
    dates: 'colonnes de dates',
    stages: 'étape et statut',
    flags: 'indicateurs',
    history: 'historique des étapes',
    activities: 'activités',
  },
} satisfies Voice['check'];
