/** What pictures say: their findings as titles, and how to read them. */
import type { Voice } from '../en/index.js';
import { partOfGap } from '../gap.js';
import type { GapPart, Part } from '../en/pictures.js';
import type { Milestone } from '../../method/milestones.js';
import type { PathStep } from '../../method/path.js';
import { groupNouns, noGroup } from './groups.js';
import { outcomeWord, theStep } from './method.js';
import { shortList } from './lists.js';
import { decimal, grouped, percent } from './numbers.js';
import { agreeing, capital, countOf } from './plurals.js';
import { weakestText } from './report.js';
import { goalStatus } from './goals.js';
import { many, measureName } from './things.js';

const merged = (from: Milestone, to: Milestone): string =>
  `des ${outcomeWord(from)} aux ${outcomeWord(to)}`;

function partWord(part: GapPart): string {
  if (part.kind === 'step') return theStep(part.step);
  return part.kind === 'volume' ? 'le volume' : `le passage ${merged(part.from, part.to)}`;
}

/** What somebody does at a step, so many of so many. */
const doings: Readonly<Record<PathStep, Part>> = {
  qualification: (count, of) => `qualifie ${count} suspects sur ${of}`,
  booking: (count, of) => `prend ${count} rendez-vous pour ${of} prospects qualifiés`,
  appointment: (count, of) => `fait honorer ${count} rendez-vous sur ${of}`,
  proposal: (count, of) => `remet ${count} propositions pour ${of} rendez-vous honorés`,
  closing: (count, of) => `transforme ${count} propositions sur ${of}`,
};

/** `Anna, Bruno et 3 autres` with the verb that goes with so many. */
const those = (reps: readonly string[], one: string, several: string): string =>
  `${shortList(reps, 3)} ${reps.length === 1 ? one : several}`;

const winMore = (reps: readonly string[]): string => those(reps, 'vend plus', 'vendent plus');
const winFewer = (reps: readonly string[]): string => those(reps, 'vend moins', 'vendent moins');

export const picturePhrases = {
  /** @param weakest the step that most are lost at, null where none can be told */
  funnel: (wins, targets, weakest) => {
    const won =
      wins === null || targets === null
        ? 'Jusqu’où vont les suspects'
        : `${countOf(wins, 'vente')} pour ${countOf(targets, 'suspect')}`;
    return weakest === null ? won : `${won} ; ${weakestText(weakest.step, weakest.share)}`;
  },
  readFunnel: () =>
    'Les barres sont les prospects arrivés jusque-là, avec la part qui a continué ; les hachures sont ce que l’export laisse en suspens.',
  total: () => 'Équipe',
  /** @param by what is compared: `rep` */
  efficiency: (above, below, effort, by) => {
    const of = `à nombre égal ${effort === 'activities' || effort === 'decided' ? 'd’' : 'de '}${many(effort)}`;
    if (above.length > 0 && below.length > 0)
      return `${winMore(above)} que les autres ${of}, ${winFewer(below)}`;
    if (above.length > 0) return `${winMore(above)} que les autres ${of}`;
    return below.length > 0
      ? `${winFewer(below)} que les autres ${of}`
      : `Rien ne départage les ${groupNouns(by)} en ventes rapportées aux ${many(effort)}`;
  },
  readEfficiency: (hasBand) =>
    `Point : ventes rapportées à l’effort ; trait : intervalle à 95 % ; ${hasBand ? 'bande pâle : où le seul hasard placerait quelqu’un qui travaille comme les autres ; ▲ ▼ vraiment plus ou moins qu’eux.' : '▲ ▼ vraiment plus ou moins que les autres.'}`,
  team: () => 'ensemble',
  /** @param gap the widest real one, null where none really differs */
  heat: (gap, by) => {
    if (gap === null) {
      return `${capital(noGroup(by))} ne se détache à une étape au-delà du hasard`;
    }
    const { rep, step, own, others } = gap;
    return `${rep} ${doings[step](grouped(own.count), grouped(own.of))}, les autres ${grouped(others.count)} ${step === 'booking' || step === 'proposal' ? 'pour' : 'sur'} ${grouped(others.of)}`;
  },
  readHeat: () =>
    'Chaque case : la part qui continue, avec ses effectifs ; la couleur est l’écart avec les autres, jusqu’à 30 points ; un cercle avec ▲ ou ▼ là où l’écart est réel.',
  /** @param most the part that accounts for the most, null where nothing does */
  waterfall: ([a, b], gap, most) => {
    if (most === null) return `${a} et ${b} ont les mêmes ventes`;
    const [more, fewer] = gap < 0 ? [b, a] : [a, b];
    const wins = countOf(Math.abs(gap), 'vente');
    if (Math.abs(gap) < 0.05) {
      return `${a} et ${b} ont autant de ventes, par des chemins différents`;
    }
    const { made, back } = partOfGap(gap, most.wins);
    const part = partWord(most.part);
    return `${more} a ${wins} de plus que ${fewer} : ${back === null ? `${part} en explique ${decimal(made)}` : `${part} en apporte ${decimal(made)}, tout le reste en retire ${decimal(back)}`}`;
  },
  readWaterfall: () =>
    'Ce que chaque étape ajoute à la différence de ventes, ou lui retire ; pâle quand le hasard explique l’étape.',
  /** Steps taken together, because the export says nothing of a milestone between them. */
  merged: (from, to) => capital(merged(from, to)),
  volume: () => 'Volume',
  wins: () => 'ventes',
  rest: () => 'les autres, en moyenne',
  readTrend: () =>
    'Un cadre par mesure, sur les mêmes périodes ; la bande est l’intervalle à 95 %, les tirets marquent ce qui est trop jeune pour être jugé ou pas terminé.',
  durations: (median, ninth) =>
    median === null || ninth === null
      ? 'Combien de temps prennent les étapes'
      : `La moitié des ventes vient dans les ${countOf(median, 'jour')} suivant l’entrée, 9 sur 10 en ${decimal(ninth)}`,
  readDurations: () =>
    'Point : jours qu’il a fallu à la moitié, avec l’intervalle à 95 % ; fin du trait : 9 sur 10 n’ont pas pris plus.',
  readSources: () =>
    'Point : part des suspects devenus clients ; trait : intervalle à 95 % ; tirets : ensemble.',
  perActivities: (above, below) => {
    if (above.length > 0 && below.length > 0)
      return `${winMore(above)} par activité, ${winFewer(below)}`;
    if (above.length > 0) return `${winMore(above)} par activité que les autres`;
    return below.length > 0
      ? `${winFewer(below)} par activité que les autres`
      : 'Rien ne départage les commerciaux en ventes par activité';
  },
  readPerActivities: () =>
    'Point : ventes pour 100 activités ; trait : intervalle à 95 % ; tirets : équipe.',
  /** @param rep null for the team */
  goal: (rep) => rep ?? 'Équipe',
  goalState: (measure, status) => `${measureName(measure)} : ${goalStatus[status]}`,
  readGoals: (drawn, all) =>
    `Le réalisé jour après jour, à côté de la ligne droite vers l’objectif ; l’éventail montre où cela peut finir (95 %).${drawn < all ? ` Dessinés : les ${grouped(drawn)} plus urgents sur ${grouped(all)} ; les chiffres les donnent tous.` : ''}`,
  goals: (behind, all) =>
    behind === 0
      ? `${all === 1 ? 'L’objectif est atteint' : `Les ${grouped(all)} objectifs sont atteints`} ou en bonne voie`
      : all === 1
        ? 'L’objectif n’est pas en bonne voie'
        : behind === all
          ? `Aucun des ${grouped(all)} objectifs n’est en bonne voie`
          : `${grouped(behind)} objectif${behind === 1 ? '' : 's'} sur ${grouped(all)} ${behind === 1 ? 'n’est' : 'ne sont'} pas en bonne voie`,
  resolution: (resolved) =>
    `${grouped(resolved.numerator!)} sur ${countOf(resolved.denominator!, 'demande')} ${agreeing(resolved.numerator!, 'résolue', 'résolues')} (${percent(resolved.value)})`,
  readResolution: () =>
    'Point : part des demandes résolues ; trait : intervalle à 95 % ; tirets : tous les agents.',
} satisfies Voice['pictures'];
