/** What is said of a scorecard. */
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';
import type { Voice } from '../en/index.js';
import { andList } from './lists.js';
import { decimal, percent } from './numbers.js';
import { capital, countOf, countUpTo } from './plurals.js';
import { things } from './things.js';

type Scorecard = Voice['scorecard'];
type Done = Parameters<Scorecard['alone']>[1];
type Yields = Parameters<Scorecard['team']>[3];
type WorkStands = Parameters<Scorecard['standing']>[0];
type Quadrant = Parameters<Scorecard['opposites']>[0][number][0];

/** Where a rep stands on what is done and what comes of it. */
const quadrants: Readonly<Record<Quadrant, string>> = {
  'busy-strong': 'mucha actividad, mucha venta',
  'busy-weak': 'mucha actividad, poca venta',
  'quiet-strong': 'poca actividad, mucha venta',
  'quiet-weak': 'poca actividad, poca venta',
};

/** What to say to whom: the busy without results and the quiet with results need opposite advice. */
const advice: Readonly<Record<Quadrant, string>> = {
  'busy-strong': 'Que siga así y enseñe a los demás cómo lo hace.',
  'busy-weak': 'Hacer más de lo mismo no servirá: hay que mirar a quién se dirige y qué se dice.',
  'quiet-strong': 'Lo que hace funciona: con más cantidad debería vender más.',
  'quiet-weak': 'Primero la actividad: hasta que haya más, poco más se puede juzgar.',
};

/** Where a rep stands, in a few words; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: {
    above: quadrants['busy-strong'],
    below: quadrants['busy-weak'],
    alike: 'mucha actividad',
  },
  below: {
    above: quadrants['quiet-strong'],
    below: quadrants['quiet-weak'],
    alike: 'poca actividad',
  },
  alike: { above: 'mucha venta', below: 'poca venta', alike: 'sin diferencia clara' },
};

const standing = ({ activity, wins }: WorkStands): string =>
  labels[activity ?? 'alike'][wins ?? 'alike'];

/** How sure it is that a rep gets more, or less, out of an activity than the others. */
const howSure: Readonly<Record<VerdictWithOpen, string>> = {
  real: ' La diferencia en ventas por actividad es real.',
  leaning: '',
  luck: '',
  none: '',
  unknown: ' La exportación no permite saber si hay diferencia en ventas por actividad.',
};

/** Whether that reps differ in wins per activity may be luck. */
const differing: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'Las diferencias en ventas por actividad entre los comerciales superan lo que explicaría el azar.',
  leaning:
    'Parece haber diferencias en ventas por actividad entre los comerciales, pero no están demostradas.',
  luck: 'Las diferencias en ventas por actividad entre los comerciales pueden ser azar.',
  none: 'Hay muy pocos datos para saber si los comerciales se diferencian en ventas por actividad.',
  unknown:
    'La exportación no permite saber si los comerciales se diferencian en ventas por actividad.',
};

const activitiesText = (count: number): string => things(count, 'activities');
const winsText = ({ wins, openWins }: Pick<Done, 'wins' | 'openWins'>): string =>
  wins === null ? 'ventas desconocidas' : countUpTo(wins, openWins, 'venta');
const doneText = (rep: string, done: Done): string =>
  `${rep}: ${activitiesText(done.activities)}, ${winsText(done)}`;

function yieldsText({ winsPer100Activities, meetingsPerWin, callsPerMeeting }: Yields): string {
  const each = [
    winsPer100Activities === null
      ? ''
      : `${countOf(winsPer100Activities, 'venta')} por cada 100 actividades`,
    meetingsPerWin === null ? '' : `${things(meetingsPerWin, 'meetings')} por venta`,
    callsPerMeeting === null ? '' : `${things(callsPerMeeting, 'calls')} por reunión`,
  ].filter((text) => text !== '');
  return each.length === 0 ? '' : `: ${andList(each)}`;
}

export const scorecardPhrases: Scorecard = {
  titles: {
    activity: (workingDays) =>
      workingDays === null
        ? 'Actividad'
        : `Actividad en ${countOf(workingDays, 'día laborable', 'días laborables')}`,
    daily: 'Actividad por día laborable',
    performance: 'Resultados',
    customers: 'Clientes y tiempos',
    together: 'En conjunto',
  },
  headings: {
    all: 'Todas',
    daily: { title: 'Al día', short: '/día' },
    winsPer100: { title: 'Ventas por 100 actividades', short: 'Vtas./100' },
    meetingsPerWin: { title: 'Reuniones por venta', short: 'Reun./vta.' },
    callsPerMeeting: { title: 'Llamadas por reunión', short: 'Llam./reun.' },
    conversion: { title: 'Conversión', short: 'Conv.' },
    revenue: { title: 'Ingresos', short: 'Ingr.' },
    averageDeal: { title: 'Venta media', short: 'Media' },
    margin: { title: 'Margen conservado', short: 'Margen' },
    csat: (scale) => {
      const on = scale === null ? '' : scale === 'percent' ? ' (%)' : ` (${scale})`;
      return { title: `CSAT${on}`, short: `CSAT${on.replace(' ', '\n')}` };
    },
    satisfied: { title: 'Satisfechos', short: 'Satisf.' },
    repeat: { title: 'Clientes que repiten', short: 'Repiten' },
    followedUp: { title: 'Con seguimiento', short: 'Seg.' },
    halfWon: 'La mitad ganada\nen días',
    nineInTenWon: '9 de 10 ganadas\nen días',
  },
  marginOf: (share, currency) => `${percent(share)} de ${currency ?? 'lo demás'}`,
  legends: {
    standing: () =>
      'Mucha o poca actividad, mucha o poca venta: más o menos que el resto, y solo cuando los datos lo permiten.',
    followedUp: (days) =>
      `Con seguimiento: ventas con una llamada, un correo, un mensaje, una reunión o un seguimiento de cualquiera en los ${countOf(days, 'día')} posteriores a la venta.`,
  },
  told: 'Qué decir a cada cual',
  standing,
  doneUnknown: (rep) => `${rep}: no se sabe qué se hizo.`,
  nobodys: (rep, done) =>
    `${doneText(rep, done)}. No son de ningún comercial y no se comparan con nadie.`,
  alone: (rep, done) => `${doneText(rep, done)}. No hay con quién comparar.`,
  notPlaced: (rep, done) => `${doneText(rep, done)}. No se puede decir en qué posición queda.`,
  placed: (rep, done, medians, { stands, quadrant }, advised, verdict) => {
    const words = advised === '' && quadrant !== null ? advice[quadrant] : advised;
    const isAlike =
      (stands.activity ?? 'alike') === 'alike' && (stands.wins ?? 'alike') === 'alike';
    const label = `${standing(stands)}${isAlike ? ' ni en actividad ni en ventas' : ''}`;
    return `${rep}: ${label}; ${activitiesText(done.activities)}, ${winsText(done)} (medianas: ${decimal(medians.activities)} y ${decimal(medians.wins)}).${words === '' ? '' : ` ${words}`}${howSure[verdict]}`;
  },
  nothingKnown: () => 'No se conocen ni la actividad ni las ventas.',
  activityUnknown: (done) => `${winsText(done)}; la actividad no se conoce.`,
  team: (done, daily, isIdle, yields) => {
    const pace = daily === null ? '' : ` (${decimal(daily)} por día laborable)`;
    const when = isIdle ? ' sin ningún día laborable' : '';
    return `${activitiesText(done.activities)}${pace}${when}, ${winsText(done)}${yieldsText(yields)}.`;
  },
  opposites: (groups) =>
    `${capital(groups.map(([quadrant, names]) => `${quadrants[quadrant]}: ${andList(names)}`).join('; '))}.`,
  noOpposites: () =>
    'No hay nadie con mucha actividad y poca venta, ni con poca actividad y mucha venta.',
  allAlike: () => 'Ningún comercial se distingue de otro, ni en actividad ni en ventas.',
  differing: (verdict) => differing[verdict],
};
