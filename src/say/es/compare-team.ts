import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { Voice } from '../en/index.js';
import { andList, shortList } from './lists.js';
import { theRatio } from './method.js';
import { percent } from './numbers.js';
import { groupNoun, groupNouns, theGroups } from './groups.js';
import { capital, countOf } from './plurals.js';
import { all, thingWords } from './things.js';

/** How they differ, by how sure that is; they are reps, or segments. */
const differing = (they: string): Readonly<Record<VerdictWithOpen, string>> => ({
  real: `Las diferencias entre ${they} superan lo que explicaría el azar en`,
  leaning: `Puede haber diferencias entre ${they}, aún sin demostrar, en`,
  luck: `El azar puede explicar las diferencias entre ${they} en`,
  none: `Muy pocos datos, o ninguna diferencia entre ${they}, en`,
  unknown: `La exportación no permite saber si hay diferencias entre ${they} en`,
});

export const teamPhrases: Voice['compareTeam'] = {
  headings: {
    efficiency: 'Eficiencia',
    strip: 'Rango ┊ equipo',
    toExpect: 'Esperable',
    expect: 'Esper.',
    rank: 'Puesto',
    rawGap: 'Dif. bruta',
    likeForLike: 'Dif. ajustada',
  },
  legend: (effort) =>
    `Eficiencia: ventas por ${thingWords[effort][0]}; eficaz: más ventas que el resto; solo se dice cuando los datos lo permiten. «Esperable»: la eficiencia con la que contar, acercando al equipo a quien tiene pocos datos; «Puesto»: los puestos que los datos permiten.`,
  workOn: (by) => (by === 'rep' ? 'En qué trabajar' : 'En qué posición queda cada uno'),
  next: (rep, sentence) => `${rep}, además: ${sentence}`,
  mix: (rep, sentence) => `${rep}: ${sentence}`,
  alike: (reps) => `Sin diferencia clara con el resto: ${shortList(reps, 12)}.`,
  unadvised: (reps, by) =>
    `Nada que ${by === 'rep' ? 'trabajar' : 'ganar'}, hasta donde dicen los datos: ${shortList(reps, 12)}.`,
  nobody: (by) => `No hay ${groupNouns(by)} que comparar.`,
  winsUnknown: () => 'No se puede decir quién es eficiente: no se conocen las ventas.',
  efficiencyOpen: (effort) =>
    `La exportación no permite saber quién es eficiente: deja demasiadas preguntas abiertas sobre las ventas y ${all(effort)}.`,
  noEffort: (effort) => `No se puede decir quién es eficiente: no se conocen ${all(effort)}.`,
  nobodyWon: () => 'Todavía no hay ventas.',
  onlyRep: (rep, share, isAlone) =>
    `${rep}: ventas en el ${share}. ${isAlone ? 'No hay con quién comparar.' : 'Nadie más tiene datos con los que comparar.'}`,
  allAlike: (value, effort) =>
    `Por ahora la eficiencia es la misma para todos: ${percent(value)} de ${all(effort)}.`,
  measuredOn: (effort) =>
    `No se pueden saber las citas realizadas; por eso la eficiencia son las ventas entre ${all(effort)}.`,
  leftOut: (most, isEverywhere, by) => {
    const some = `${isEverywhere ? '' : 'hasta '}${countOf(most, groupNoun(by), groupNouns(by))}`;
    return capital(
      most === 1
        ? `${some} tiene muy pocos datos y no se tiene en cuenta.`
        : `${some} tienen muy pocos datos y no se tienen en cuenta.`,
    );
  },
  stages: (verdict, steps, by) =>
    `${differing(theGroups(by))[verdict]} ${andList(steps.map(theRatio))}.`,
};
