import type { Voice } from '../en/index.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { andList, shortList } from './lists.js';
import { theStep } from './method.js';
import { percent } from './numbers.js';
import { groupNoun, groupNouns, no } from './groups.js';
import { agreeing, countOf } from './plurals.js';
import { deMany, many, thingWords } from './things.js';

/** How they differ, by how sure that is; they are reps, or segments. */
const differing = (they: string): Readonly<Record<VerdictWithOpen, string>> => ({
  real: `Entre ${they}, l’écart dépasse ce que le hasard explique sur`,
  leaning: 'Peut-être un écart, mais non prouvé, sur',
  luck: 'Aucun écart que le hasard ne puisse expliquer sur',
  none: 'Trop peu de données, ou aucun écart, sur',
  unknown: `L’export ne permet pas de dire s’il y a un écart entre ${they} sur`,
});

export const teamPhrases = {
  headings: {
    efficiency: 'Efficience',
    /** Pictures of the intervals, with the level of the team as a line. */
    strip: 'Plage ┊ équipe',
    toExpect: 'Attendue',
    expect: 'Attendue',
    rank: 'Rang',
    rawGap: 'Écart brut',
    likeForLike: 'À profil égal',
  },
  /** What the columns of the table of all mean. */
  legend: (effort) =>
    `Efficience : ventes par ${thingWords[effort][0]} ; efficace : plus de ventes que les autres ; n’est dit que si les données le montrent. « Attendue » : l’efficience sur laquelle compter, les petits historiques étant ramenés vers l’équipe ; « Rang » : les places que les données permettent.`,
  /** Above what is said to each rep, or of each other group. */
  workOn: (by) => (by === 'rep' ? 'Axes de travail' : 'Où en est-on'),
  /** Further advice to a rep, beside the first. @param sentence as {@link advicePhrases.stage} says it */
  next: (rep, sentence) => `${rep}, ensuite : ${sentence}`,
  /** What the mix of prospects does to a rep. @param sentence as {@link pairPhrases.adjusted} says it */
  mix: (rep, sentence) => `${rep} : ${sentence}`,
  /** Reps whom the data tell from the others in nothing. */
  alike: (reps) => `Pas d’écart net avec les autres : ${shortList(reps, 12)}.`,
  /** Reps whom the data tell from the others, and advise nothing. */
  unadvised: (reps, by) =>
    `Rien à ${by === 'rep' ? 'travailler' : 'gagner'}, pour ce qu’en disent les données : ${shortList(reps, 12)}.`,
  /** @param by what is compared: `rep` */
  nobody: (by) => `Il n’y a ${no(by)} ${groupNoun(by)} à comparer.`,
  winsUnknown: () => 'L’efficience ne peut pas se dire : le nombre de ventes est inconnu.',
  efficiencyOpen: (effort) =>
    `L’export ne permet pas de dire l’efficience : trop de réponses sont en suspens sur les ventes et les ${many(effort)}.`,
  noEffort: (effort) =>
    `L’efficience ne peut pas se dire : le nombre ${deMany(effort)} est inconnu.`,
  nobodyWon: () => 'Personne n’a encore vendu.',
  /**
   * @param share as a headline says it
   * @param isAlone whether the team is one rep; else the others have no record
   */
  onlyRep: (rep, share, isAlone) =>
    `${rep} a conclu ${share}. ${isAlone ? 'Il n’y a personne à qui comparer.' : 'Personne d’autre n’a d’historique à comparer.'}`,
  allAlike: (value, effort) =>
    `Même efficience pour tout le monde à ce jour : ${percent(value)} des ${many(effort)}.`,
  /** @param effort what efficiency is measured on, since appointments held are not told */
  measuredOn: (effort) =>
    `Les rendez-vous honorés ne sont pas connus : l’efficience est donc la part des ventes dans les ${many(effort)}.`,
  /**
   * Reps that a test of the stages was made without.
   *
   * @param most of any stage
   * @param isEverywhere whether it is as many of every stage
   * @param by what is compared: `rep`
   */
  leftOut: (most, isEverywhere, by) => {
    const some = `${isEverywhere ? '' : 'jusqu’à '}${countOf(most, groupNoun(by), groupNouns(by))}`;
    return `Trop peu de données pour ${some} : ${agreeing(most, 'écarté', 'écartés')} du test.`;
  },
  stages: (verdict, steps, by) =>
    `${differing(groupNouns(by))[verdict]} ${andList(steps.map(theStep))}.`,
} satisfies Voice['compareTeam'];
