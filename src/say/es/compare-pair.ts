import type { Effort } from '../../method/efforts.js';
import type { PathStep } from '../../method/path.js';
import type { Voice } from '../en/index.js';
import { columnNoun } from './groups.js';
import { andList } from './lists.js';
import { decimal, grouped, percent, points, roughly } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { compareNames } from './compare-names.js';
import { outcomeWord, theRatio } from './method.js';
import { all as theThings, many, things } from './things.js';

type Pair = Voice['comparePair'];
type SideWins = Parameters<Pair['moreWins']>[0];
type Side = Pick<SideWins, 'rep' | 'people'>;
type Luck = Parameters<Pair['reallyMore']>[0];
type Advantage = Parameters<Pair['advantages']>[0][number];
type GapPart = Advantage['parts'][number]['part'];
type AdjustedGap = Parameters<Pair['adjusted']>[0];

/** What a better ratio looks like. */
const doing: Readonly<Record<PathStep, string>> = {
  qualification: 'cualifica una proporción mayor de los contactos',
  booking: 'concierta más citas por prospecto cualificado',
  appointment: 'realiza una proporción mayor de las citas concertadas',
  proposal: 'convierte en propuesta una proporción mayor de las citas realizadas',
  closing: 'cierra una proporción mayor de las propuestas',
};

const called = ({ rep, people }: Side): string => (people === 1 ? rep : compareNames.restOfTeam);

/** `de Anna`, `del resto del equipo`. */
const ofSide = ({ rep, people }: Side): string =>
  people === 1 ? `de ${rep}` : `d${compareNames.restOfTeam}`;

/** `a Anna`, `al resto del equipo`. */
const toSide = ({ rep, people }: Side): string =>
  people === 1 ? `a ${rep}` : compareNames.restOfTeam.replace(/^el/, 'al');

const average = ({ people }: Side): string => (people === 1 ? '' : ' por comercial de media');

function partText(part: GapPart): string {
  switch (part.kind) {
    case 'step':
      return doing[part.step];
    case 'stages':
      return `convierte en ${many(part.to)} una proporción mayor de ${theThings(part.from)}`;
    case 'volume':
      return `tiene más ${many(part.milestone)}`;
  }
}

function luckText({ side, low, high, all }: Luck): string {
  const range =
    low === high ? `exactamente ${grouped(low)}` : `entre ${grouped(low)} y ${grouped(high)}`;
  const these = all === 1 ? 'la única venta' : `estas ${countOf(all, 'venta')}`;
  return `el puro azar daría ${toSide(side)} ${range} de ${these}`;
}

const neededText = ({ needed, effort }: Luck): string =>
  needed === null
    ? ''
    : `; para salir de dudas harían falta unas ${roughly(needed)} ${many(effort)} por cada parte`.replace(
        /unas (?=\S+ (?:contactos|prospectos|pedidos))/,
        'unos ',
      );

const hasText = ({ side, wins }: Luck): string => `y ${called(side)} tiene ${grouped(wins)}`;

const adjusted = ({ column, rawGap, gap, mix }: AdjustedGap): string =>
  `Diferencia bruta ${points(rawGap)}; a igualdad de ${columnNoun(column)}, ${points(gap)}: la composición explica ${points(mix)}.`;

/** Whose efficiency is unknown or unclear: `la eficiencia de Anna y del resto del equipo`. */
const efficiencyOf = (sides: readonly Side[]): string =>
  `la eficiencia ${andList(sides.map(ofSide))}`;

/** The lines of the table of the gap, by what they are. */
const lines: Pair['lines'] = {
  whole: { title: 'Eficiencia', short: 'Todo' },
  gap: { title: 'Diferencia en ventas', short: 'Dif.' },
  volume: (of) => ({ title: `Volumen (${outcomeWord(of)})`, short: 'Volumen' }),
  merged: (from, to) => ({
    title: `De ${outcomeWord(from)} a ${outcomeWord(to)}`,
    short: `→ ${outcomeWord(to)}`,
  }),
};

const efficiencyText = (more: number, less: number, effort: Effort): string =>
  `${percent(more)} frente al ${percent(less)} de ${theThings(effort)}`;

export const pairPhrases: Pair = {
  headings: {
    stage: 'Paso',
    rest: 'El resto',
    restCalled: 'el resto',
    gap: 'Dif.',
    verdict: 'Veredicto',
    winsOfGap: 'Ventas de la dif.',
    wins: 'Ventas',
  },
  verdicts: {
    real: 'real',
    leaning: 'sin demostrar',
    luck: 'puede ser azar',
    unknown: 'no se sabe',
  },
  lines,
  legend:
    'Ventas de la dif.: lo que cada paso aporta a la diferencia en ventas; las partes suman el total.',
  winsUnknown: () => 'No se puede decir quién es eficaz o eficiente: no se conocen las ventas.',
  aheadInStages: (sides) => {
    const ahead = sides
      .filter(({ steps }) => steps.length > 0)
      .map(({ side, steps }) => `${called(side)} en ${andList(steps.map(theRatio))}`);
    return ahead.length === 0
      ? 'Ningún paso distingue a las dos partes.'
      : `Más de lo que explicaría el azar, va por delante ${ahead.join('; ')}.`;
  },
  winsUnclear: (a, b) =>
    `La exportación no permite saber quién tiene más ventas: por ahora, ${called(a)} ${decimal(a.wins)}${average(a)} y ${called(b)} ${decimal(b.wins)}${average(b)}.`,
  moreWins: (more, less) =>
    `Más ventas por ahora, aunque el azar podría explicarlo: ${called(more)}, ${decimal(more.wins)}${average(more)} frente a ${decimal(less.wins)}${average(less)}.`,
  equallyEffective: (wins, other) =>
    `Igual de eficaces: ${countOf(wins, 'venta')}${other.people === 1 ? ' por cabeza' : average(other)}.`,
  moreEffective: (more, less) =>
    `${capital(called(more))} es más eficaz: ${countOf(more.wins, 'venta')}${average(more)} frente a ${decimal(less.wins)}${average(less)}.`,
  efficiencyUnknown: (sides, effort) =>
    `No se puede valorar ${efficiencyOf(sides)}: no hay datos de ${theThings(effort)}.`,
  efficiencyUnclear: (sides, effort) =>
    `La exportación no permite conocer ${efficiencyOf(sides)}: deja demasiadas preguntas abiertas sobre ${theThings(effort)}.`,
  equallyEfficient: (value, effort) =>
    `La misma eficiencia por ahora: ${percent(value)} de ${theThings(effort)}.`,
  moreEfficient: (side, more, less, effort) =>
    `${capital(called(side))} es más eficiente: ${efficiencyText(more, less, effort)}.`,
  higherSoFar: (side, more, less, effort) =>
    `${capital(called(side))} tiene por ahora más eficiencia: ${efficiencyText(more, less, effort)}.`,
  unknown: () =>
    'La exportación no permite saber quién es más eficiente: lo que deja sin respuesta podría darle la vuelta.',
  withOpen: {
    real: 'La diferencia de eficiencia es real, sean cuales sean las respuestas que faltan.',
    leaning: 'Puede haber diferencia de eficiencia, pero no está demostrada.',
    luck: 'La diferencia de eficiencia puede ser azar.',
  },
  nobodyWonYet: () => 'Todavía no hay ventas, así que no hay nada que distinguir.',
  couldBeLuck: (luck, isSmall) =>
    `Con ${isSmall ? 'números tan pequeños' : 'una diferencia tan pequeña'}, ${luckText(luck)}${neededText(luck)}.`,
  leaningMore: (luck) =>
    `Puede haber diferencia de eficiencia, pero no está demostrada: ${luckText(luck)}, ${hasText(luck)}${neededText(luck)}.`,
  reallyMore: (luck) => `La diferencia de eficiencia es real: ${luckText(luck)}, ${hasText(luck)}.`,
  advantages: (sides, isAny) => {
    const each = sides.map(({ side, parts }) => {
      const words = parts.map(
        ({ part, wins, isProven }) =>
          `${partText(part)} (${things(wins, 'wins')}${isProven ? ', real' : ''})`,
      );
      return `${called(side)} ${andList(words)}`;
    });
    const advantages = each.join('; ');
    return isAny
      ? `${capital(advantages)}.`
      : `Por ahora, y sin que ningún paso esté demostrado: ${advantages}.`;
  },
  adjusted,
  adjustedTurns: (gap) =>
    `${adjusted(gap)} Cuidado: a igualdad de ${columnNoun(gap.column)} ocurre lo contrario.`,
  adjustedIsMix: (gap) =>
    `${adjusted(gap)} Cuidado: la mayor parte de la diferencia bruta se debe a la composición.`,
};
