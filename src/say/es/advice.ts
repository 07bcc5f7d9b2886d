/** What is said to a rep, wherever it is said: where the data put them, and what to work on. */
import type { PathStep } from '../../method/path.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';
import type { Voice } from '../en/index.js';
import { ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { capital, countUpTo } from './plurals.js';
import { many, things } from './things.js';

type Advice = Voice['advice'];
type RepStanding = Parameters<Advice['rep']>[0];
type Stands = RepStanding['stands'];

/** What each step asks of a rep, as something to work on. */
const skills: Readonly<Record<PathStep, string>> = {
  qualification:
    'afinar la lista de contactos, la rutina de prospección y el arranque del discurso',
  booking: 'pedir la cita en cuanto el prospecto está cualificado',
  appointment: 'despertar en pocas palabras el interés suficiente para que acudan a la cita',
  proposal:
    'convertir la necesidad en una solución con precio que quepa en el presupuesto del cliente',
  closing: 'trabajar la negociación y la persuasión',
};

const certainty: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'la diferencia es real',
  leaning: 'la tendencia apunta ahí, pero no está demostrada',
  luck: 'puede ser simple azar',
  none: 'hay muy pocos datos para saberlo',
  unknown: 'la exportación no permite saberlo',
};

/** What is said where result and result per effort are told; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: { above: 'eficaz y eficiente', below: 'eficaz, pero poco eficiente', alike: 'eficaz' },
  below: {
    above: 'eficiente, pero con poco volumen',
    below: 'por ahora ni eficaz ni eficiente',
    alike: 'menos ventas que el resto',
  },
  alike: {
    above: 'eficiente',
    below: 'poco eficiente',
    alike: 'sin diferencia clara',
  },
};

/** Where a rep stands, in a few words. */
const standing = ({ wins, efficiency }: Stands): string =>
  wins === null && efficiency === null
    ? 'no se sabe'
    : labels[wins ?? 'alike'][efficiency ?? 'alike'];

const winsText = ({ wins, openWins }: Pick<RepStanding, 'wins' | 'openWins'>): string =>
  wins === null ? 'ventas desconocidas' : countUpTo(wins, openWins, 'venta');

/** Nothing tells a rep from the others, neither wins nor wins per effort. */
const isAlike = ({ wins, efficiency }: Stands): boolean =>
  (wins ?? 'alike') === 'alike' && (efficiency ?? 'alike') === 'alike';

/** The rep with the wins. */
const record = (each: Omit<RepStanding, 'stands'>): string => `${each.rep}: ${winsText(each)}`;

/** The rep with the wins and, where the data tell anything or nothing else is said, the standing. */
function lead({ stands, ...each }: RepStanding, isAll: boolean): string {
  const whole = record(each);
  if (!isAlike(stands)) return `${whole}, ${standing(stands)}.`;
  if (!isAll) return `${whole}.`;
  return stands.wins === null && stands.efficiency === null
    ? `${whole}; no se puede comparar con el resto.`
    : `${whole}, ${standing(stands)} con el resto.`;
}

export const advicePhrases: Advice = {
  standing,
  stage: ({ step, count, of, others, gain, gainIn, verdict }, by) => {
    const now =
      of === 0 ? 'sin datos todavía' : `${percent(count / of)} (${grouped(count)}/${grouped(of)})`;
    const toGain =
      gain < 0.05
        ? `menos de 0,1 ${many(gainIn)} por ganar`
        : `cerca de ${things(gain, gainIn)} por ganar`;
    // Only somebody can work on anything; of other groups the gap is told.
    const work = by === 'rep' ? `hay que ${skills[step]}; ` : '';
    return `${capital(ratioWord(step))}: ${work}${now} frente al ${percent(others)} del resto, ${toGain}; ${certainty[verdict]}.`;
  },
  gainUnnamed: (gain, gainIn) =>
    `Hay cerca de ${things(gain, gainIn)} por ganar, pero estos recuentos no dicen en qué paso.`,
  volume: (effort) => `La palanca es el volumen: más ${many(effort)}.`,
  alone: (each) => `${record(each)}. No hay con quién comparar.`,
  noRecord: (each) => `${record(each)}. Todavía no hay datos de los que aprender.`,
  othersWithoutRecord: (each) => `${record(each)}. El resto no tiene datos con los que comparar.`,
  unclear: (each) => `${record(each)}. La exportación no permite saber en qué posición queda.`,
  rep: (rep, advice) => `${lead(rep, advice === '')}${advice === '' ? '' : ` ${advice}`}`,
};
