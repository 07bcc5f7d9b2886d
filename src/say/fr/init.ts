/** What is said in the comments of a configuration that is proposed. */
import type { Voice } from '../en/index.js';
import { listed, quoted } from './lists.js';
import { agreeing, countOf } from './plurals.js';
import { grouped } from './numbers.js';

/** Why a stage was put where it is. */
const reasons = {
  known: 'connue',
  given: 'comme dans la configuration',
  flags: 'd’après les indicateurs de ses prospects',
  changes: 'd’après les changements d’étape avant et après elle',
  number: 'd’après le numéro ou la lettre de son nom',
  chance: 'd’après la probabilité de ses affaires',
  added:
    'ajoutée, pour que la dernière étape ne passe pas pour une vente : dites-le ici si c’en est une',
} as const;

/** What stages prove, by the kinds of the method. */
const stageMeanings = {
  open: 'Pas encore décidé ; ne dit rien de l’étape.',
  targets:
    'Étape S : un nom au fichier, peut-être contacté, sans réponse favorable pour l’instant.',
  qualified: 'Étape P : une qualification est faite ou la réponse est favorable.',
  booked: 'Étape A : un rendez-vous est pris ; rien ne dit s’il a été honoré.',
  held: 'Étape A : un rendez-vous a été honoré, le mot le dit.',
  proposals: 'Étape N : une proposition commerciale est faite, ou se négocie ou se décide.',
  wins: 'Étape C : le client a décidé et signé.',
  orders: 'Étape O : la commande est exécutée et livrée.',
  lost: 'Le prospect est perdu ou abandonné.',
};

/** Columns of words with a meaning. */
const wordTitles = {
  types: 'Type inconnu',
  outcomes: 'Résultat inconnu',
  stages: 'Statut inconnu',
};

export const initPhrases = {
  stageMeanings,
  wordTitles,
  /** What stands for the name of a rep in an example. */
  nameToShow: () => 'Nom à afficher',
  stagesIntro: () =>
    'Les étapes au nom inconnu sont placées par leur ordre dans "stages" : déplacez-les au besoin.',
  /** @param meaning of the kind, as a sentence */
  stage: (name, kind, meaning, reason) =>
    `Étape ${quoted(name)} → ${kind} (${meaning.replace(/\.$/, '')}) ; ${reasons[reason]}.`,
  lostStage: (name) => `Étape ${quoted(name)} → lost ; ${reasons.flags}, voir words.stages.`,
  unplacedStage: (name) =>
    `L’étape ${quoted(name)} ne prouve rien : rien ne dit où elle se situe. Énumérez toutes les étapes dans leur ordre dans "stages", ou dites ce qu’elle signifie sous words.stages.`,
  /** @param entry of the configuration that would name them */
  owners: (ids, all, entry) =>
    `Commerciaux : ${grouped(ids.length)} sur ${grouped(all)} ${agreeing(ids.length, 'ressemble à un identifiant ou à une adresse e-mail', 'ressemblent à des identifiants ou à des adresses e-mail')} (${listed(ids, 5)}). Les noms viennent d’un fichier des utilisateurs, --reps <fichier>, ou de ${entry} ici.`,
  wordsIntro: () => 'Ces mots ne prouvent rien tant qu’ils ne sont pas expliqués ici.',
  unknownWord: (title, word, rows) => `${title} : ${quoted(word)} (${countOf(rows, 'ligne')}).`,
  /** @param entry of the configuration that would teach it */
  likelyWord: (title, word, rows, nearest, entry) =>
    `${title} : ${quoted(word)} (${countOf(rows, 'ligne')}) ; s’il s’agit de ${quoted(nearest)}, écrivez ${entry}.`,
  moreWords: (count) =>
    `Et ${countOf(count, 'autre mot inconnu', 'autres mots inconnus')} de ce genre : voir spanco check.`,
  meanings: (key, kinds) => `Sens possibles sous words.${key} : ${kinds.join(', ')}.`,
} satisfies Voice['init'];
