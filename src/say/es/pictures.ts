/** What pictures say: their findings as titles, and how to read them. */
import type { PathStep } from '../../method/path.js';
import type { Voice } from '../en/index.js';
import { partOfGap } from '../gap.js';
import { goalStatus } from './goals.js';
import { noGroup } from './groups.js';
import { shortList } from './lists.js';
import { outcomeWord, theRatio } from './method.js';
import { decimal, grouped, percent } from './numbers.js';
import { agreeing, capital, countOf } from './plurals.js';
import { weakestText } from './report.js';
import { all as theThings, many, things } from './things.js';

type Pictures = Voice['pictures'];
type GapPart = NonNullable<Parameters<Pictures['waterfall']>[2]>['part'];

function partWord(part: GapPart): string {
  if (part.kind === 'step') return theRatio(part.step);
  return part.kind === 'volume'
    ? 'el volumen'
    : `el paso de ${outcomeWord(part.from)} a ${outcomeWord(part.to)}`;
}

/** What somebody does at a step, so many of so many. */
const doings: Readonly<Record<PathStep, (count: string, of: string) => string>> = {
  qualification: (count, of) => `cualifica ${count} de ${of} contactos`,
  booking: (count, of) => `concierta ${count} citas con ${of} prospectos cualificados`,
  appointment: (count, of) => `realiza ${count} de ${of} citas concertadas`,
  proposal: (count, of) => `hace ${count} propuestas tras ${of} citas realizadas`,
  closing: (count, of) => `convierte en ventas ${count} de ${of} propuestas`,
};

/** `Anna, Bruno y 3 más` with the verb that goes with so many. */
const those = (reps: readonly string[], one: string, several: string): string =>
  `${shortList(reps, 3)} ${agreeing(reps.length, one, several)}`;

export const picturePhrases: Pictures = {
  funnel: (wins, targets, weakest) => {
    const won =
      wins === null || targets === null
        ? 'Hasta dónde llegan los contactos'
        : `${things(wins, 'wins')} de ${things(targets, 'targets')}`;
    return weakest === null ? won : `${won}; ${weakestText(weakest.step, weakest.share)}`;
  },
  readFunnel: () =>
    'Las barras son los prospectos que llegaron hasta ahí, con la parte que siguió adelante; rayado, lo que la exportación deja sin respuesta.',
  total: () => 'Equipo',
  efficiency: (above, below, effort, by) => {
    const per = `por cada 100 ${many(effort)}`;
    const more = those(above, 'logra más ventas', 'logran más ventas');
    const fewer = those(below, 'logra menos', 'logran menos');
    if (above.length > 0 && below.length > 0) return `${more} ${per} que el resto; ${fewer}`;
    if (above.length > 0) return `${more} ${per} que el resto`;
    return below.length > 0
      ? `${those(below, 'logra menos ventas', 'logran menos ventas')} ${per} que el resto`
      : `${capital(noGroup(by))} se distingue del resto por sus ventas entre ${theThings(effort)}`;
  },
  readEfficiency: (hasBand) =>
    `Punto: ventas por esfuerzo; línea: intervalo al 95\u00A0%; ${hasBand ? 'banda clara: donde el puro azar pondría a alguien que trabaja como el resto; ▲ ▼ realmente más o menos que ellos.' : '▲ ▼ realmente más o menos que el resto.'}`,
  team: () => 'todos',
  heat: (gap, by) => {
    if (gap === null) {
      return `${capital(noGroup(by))} destaca en ningún paso más de lo que explicaría el azar`;
    }
    const { rep, step, own, others } = gap;
    return `${rep} ${doings[step](grouped(own.count), grouped(own.of))}; el resto, ${grouped(others.count)} de ${grouped(others.of)}`;
  },
  readHeat: () =>
    'Cada celda: la parte que sigue adelante, con sus recuentos; el color es la diferencia con el resto, hasta 30 puntos; un círculo con ▲ o ▼ donde la diferencia es real.',
  waterfall: ([a, b], gap, most) => {
    if (most === null) return `${a} y ${b} tienen las mismas ventas`;
    const [more, fewer] = gap < 0 ? [b, a] : [a, b];
    if (Math.abs(gap) < 0.05) {
      return `${a} y ${b} tienen las mismas ventas, cada parte por su camino`;
    }
    const { made, back } = partOfGap(gap, most.wins);
    const part = partWord(most.part);
    return `${more}: ${countOf(Math.abs(gap), 'venta')} más que ${fewer}; ${back === null ? `${part} explica ${decimal(made)}` : `${part} aporta ${decimal(made)}, todo lo demás resta ${decimal(back)}`}`;
  },
  readWaterfall: () =>
    'Lo que cada paso suma o resta en la diferencia de ventas; en claro, donde el azar explica el paso.',
  merged: (from, to) => `De ${outcomeWord(from)} a ${outcomeWord(to)}`,
  volume: () => 'Volumen',
  wins: () => 'ventas',
  rest: () => 'el resto, de media',
  readTrend: () =>
    'Un panel por medida sobre los mismos periodos; la banda es el intervalo al 95\u00A0%; a trazos, lo que es demasiado reciente para juzgarlo o no ha terminado.',
  durations: (median, ninth) =>
    median === null || ninth === null
      ? 'Cuánto duran los pasos'
      : `La mitad de las ventas llega en ${countOf(median, 'día')} o menos desde la entrada; 9 de cada 10, en ${decimal(ninth)}`,
  readDurations: () =>
    'Punto: días que tardó la mitad, con el intervalo al 95\u00A0%; final de la línea: 9 de cada 10 no tardaron más.',
  readSources: () =>
    'Punto: parte de los contactos que acaba en venta; línea: intervalo al 95\u00A0%; a trazos: todos.',
  perActivities: (above, below) => {
    const more = those(above, 'logra más ventas', 'logran más ventas');
    if (above.length > 0 && below.length > 0)
      return `${more} por actividad que el resto; ${those(below, 'logra menos', 'logran menos')}`;
    if (above.length > 0) return `${more} por actividad que el resto`;
    return below.length > 0
      ? `${those(below, 'logra menos ventas', 'logran menos ventas')} por actividad que el resto`
      : 'Ningún comercial se distingue del resto por sus ventas por actividad';
  },
  readPerActivities: () =>
    'Punto: ventas por cada 100 actividades; línea: intervalo al 95\u00A0%; a trazos: el equipo.',
  goal: (rep) => rep ?? 'Equipo',
  goalState: (measure, status) =>
    `${measure === 'revenue' ? 'ingresos' : many(measure)}: ${goalStatus[status]}`,
  readGoals: (drawn, all) =>
    `Lo logrado día a día, junto a la recta hasta el objetivo; el abanico es donde puede acabar (95\u00A0%).${drawn < all ? ` Se dibujan los ${grouped(drawn)} más urgentes de ${grouped(all)}; las cifras son de todos.` : ''}`,
  goals: (behind, all) => {
    if (behind === 0)
      return all === 1
        ? 'El objetivo está cumplido o en camino'
        : `Los ${grouped(all)} objetivos están cumplidos o en camino`;
    return all === 1
      ? 'El objetivo no va en camino'
      : behind === all
        ? `Ninguno de los ${grouped(all)} objetivos va en camino`
        : `${grouped(behind)} de ${grouped(all)} objetivos no ${agreeing(behind, 'va', 'van')} en camino`;
  },
  resolution: (resolved) =>
    `${grouped(resolved.numerator!)} de ${countOf(resolved.denominator!, 'caso')} ${agreeing(resolved.numerator!, 'resuelto', 'resueltos')} (${percent(resolved.value)})`,
  readResolution: () =>
    'Punto: parte de los casos resueltos; línea: intervalo al 95\u00A0%; a trazos: todos los agentes.',
};
