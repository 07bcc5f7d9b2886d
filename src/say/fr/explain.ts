import { anyPast } from './systems.js';
/** What is said of one prospect's path, and of the rows it is told from. */
import type { Voice } from '../en/index.js';
import type { Outcome } from '../../method/milestones.js';
import { dayWords } from './days.js';
import { de } from './elision.js';
import { andList, quoted } from './lists.js';
import { reachedWord } from './method.js';

const reached = (outcomes: readonly Outcome[]): string => outcomes.map(reachedWord).join(', ');

export const explainPhrases = {
  headings: {
    credit: 'Crédit',
    because: 'À cause de',
    says: 'Dit',
    counts: 'Effet',
  },
  /** A milestone that was reached on an unknown day. */
  undated: 'sans date',
  /** A place of a file without lines: `deals.json, enregistrement 12`. */
  place: (file, record) => `${file}, enregistrement ${record}`,
  /** Who is explained. */
  lead: (called, rep, entered) =>
    `${called}, commercial : ${rep}${entered === null ? '' : `, au fichier depuis le ${dayWords.inTable(entered)}`}.`,

  // Why a milestone counts, or does not.
  unspoken: () => 'rien dans l’export n’en parle',
  implied: (policy) => `déduit de la suite (--stages ${policy})`,
  proven: (place, dating) => `${place}${dating === null ? '' : `, date tirée ${de(dating)}`}`,
  unproven: () => 'aucune ligne ne le prouve',
  saidElsewhere: () => 'une autre de ses lignes le dit, mais pas celle qui fait foi',
  /** Why something that a row proves does not count. */
  withdrawn: {
    newerWord: () => 'une indication plus récente sur l’issue de l’affaire l’emporte',
    appointments: () =>
      'aucun de ses rendez-vous enregistrés n’a été honoré, quoi que laisse entendre son étape',
    earlierOpen: (policy) =>
      `en suspens (--stages ${policy}) : l’export ne permet pas de dire si un jalon antérieur est atteint`,
    outOfOrder: (policy) =>
      `écarté (--stages ${policy}) : un jalon antérieur manque, ou porte une date plus tardive`,
  },

  lossStands: () =>
    'une indication plus récente sur l’issue de l’affaire l’emporte : elle est perdue',

  // Why the export cannot tell of an outcome, and what would answer.
  newerWordOpen: () =>
    'une indication plus récente sur l’issue de l’affaire l’emporte ; sur ce point, l’export ne permet pas de trancher',
  openHonour: () =>
    'l’export ne permet pas de trancher : rien ne dit si son rendez-vous a été honoré ; le résultat d’un rendez-vous le dirait',
  openOfLost: () =>
    `l’export ne permet pas de trancher : une affaire perdue ne dit pas jusqu’où elle est allée ; ${anyPast}, le dirait`,
  openSilence: () =>
    'l’export ne permet pas de trancher : ni étape, ni date, ni activité n’en parle ; l’historique des étapes, ou une colonne de dates, le dirait',

  /** Why a row proves what it proves. */
  rules: {
    entry: 'il est dans le fichier',
    namedByActivity: 'une activité le nomme',
    namedByChange: 'un changement d’étape le nomme',
    dateColumn: 'une colonne en donne le jour',
    heldColumn: 'un rendez-vous honoré a été pris',
    stage: 'c’est son étape, ou son étape se situe après',
    status: 'c’est son statut, ou son statut se situe après',
    stageBefore: 'une autre ligne le donne à cette étape, ou plus loin',
    statusBefore: 'une autre ligne lui donne ce statut, ou un statut plus avancé',
    wonFlag: 'une colonne dit qu’il est gagné',
    closedNotWon: 'des colonnes le disent clôturé et non gagné',
    lostFlag: 'une colonne dit qu’il est perdu',
    convertedFlag: 'une colonne dit qu’il a été converti',
    asideFlag: 'il a été mis de côté, et rien ne dit qu’il soit gagné',
    activity: 'le type et le résultat d’une activité le disent',
    stageEntered: 'il est entré dans cette étape',
    stagePassed: 'il est entré dans une étape suivante, ou a quitté celle-ci',
    lostStage: 'il a été perdu, et non rouvert',
  },

  /** Why a row is not used. */
  fates: {
    used: 'd’autres lignes au même identifiant la remplacent',
    duplicate: 'elle répète une ligne au même identifiant',
    rejected: 'elle est inutilisable',
    unmatched: 'elle ne correspond à aucun prospect',
  },

  // What counts of a row, and what counts in its place.
  counts: (outcomes) => `compte pour ${reached(outcomes)}`,
  dates: (outcome) => `son jour de clôture date ${reachedWord(outcome)}`,
  stands: (fields) =>
    `${fields.length === 1 ? 'sa valeur retenue' : 'ses valeurs retenues'} : ${fields.join(', ')}`,
  standsNot: (field) => `${field} d’une autre ligne fait foi`,
  datedElsewhere: (outcomes) => `d’autres lignes datent ${reached(outcomes)}`,
  provenElsewhere: (outcomes) => `d’autres lignes prouvent ${reached(outcomes)}`,
  reachedOn: (outcome, day, isThatDay) =>
    `${reachedWord(outcome)} date du ${dayWords.inTable(day)}${isThatDay ? ' par une autre ligne' : ''}`,
  reachedUndated: (outcome) => `${reachedWord(outcome)} a une autre preuve`,
  notReached: (outcome) => `${reachedWord(outcome)} ne compte pas`,

  // What else there is to say of a row.
  unknownStages: (stages) =>
    `${andList(stages.map(quoted))} : ${stages.length > 1 ? 'étapes inconnues' : 'étape inconnue'}`,
  unknownWord: (word, nearest) =>
    `${quoted(word)} est un mot inconnu${nearest === null ? '' : ` ; vouliez-vous dire ${quoted(nearest)} ?`}`,
  namesNoMilestone: (type, outcome) =>
    `${type ?? 'une activité'} avec le résultat ${quoted(outcome ?? '')} ne prouve aucun jalon`,
  unchanged: () => 'l’étape précédente en prouve autant : pas de progrès',
  wentBackward: () => 'l’étape est revenue en arrière : pas de progrès',
  reopened: () => 'l’affaire a été rouverte : pas de progrès',
  lossTakenBack: () => 'un changement ultérieur annule la perte',
  unknownChange: () => 'l’étape est inconnue',
} satisfies Voice['explain'];
