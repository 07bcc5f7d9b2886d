/** What is said of a plan. */
import type { Voice } from '../en/index.js';
import { wholeAbove } from '../numbers.js';
import { orList } from './lists.js';
import { decimal, grouped } from './numbers.js';
import { chanceText, things } from './things.js';

type Plan = Voice['plan'];
type WinsGoal = Parameters<Plan['needed']>[0];
type Need = Parameters<Plan['needed']>[2];
type WinsRecord = Parameters<Plan['chance']>[4];

/** Why a row cannot be planned. */
const unplannable: Plan['unplannable'] = {
  unknown: 'sin registrar',
  'by-construction': 'aquí nadie podía fallar',
  untold: 'la exportación no permite saberlo',
  'no-record': 'sin historial todavía',
  'no-wins': 'ninguna venta en el historial',
  'beyond-limit': 'más de un millón para estar seguros',
};

const wins = (count: number): string => things(count, 'wins');

/** `80 %`. */
const percentText = (probability: number): string => `${decimal(probability * 100)}\u00A0%`;

/** Of whom a plan is; null for the team. */
const ofWhom = (rep: string | null): string => (rep === null ? 'del equipo' : `de ${rep}`);

const called = (rep: string | null): string => rep ?? 'el equipo';

/** What a goal in money is made of: `13.000 EUR por venta`; null of a goal in wins. */
function moneyText({ revenue, perWin }: WinsGoal): readonly [goal: string, each: string] | null {
  if (revenue === null || perWin === null) return null;
  const currency = perWin.currency === null ? '' : ` ${perWin.currency}`;
  return [
    `${grouped(revenue)}${currency}`,
    `${grouped(Math.round(perWin.amount))}${currency} por venta`,
  ];
}

function goalText(goal: WinsGoal): string {
  const text = wins(goal.wins);
  const money = moneyText(goal);
  return money === null ? text : `${money[0]} son ${text} a ${money[1]}`;
}

const recordText = ({ wins: won, of, milestone }: WinsRecord): string =>
  `${wins(won ?? 0)} de ${things(of ?? 0, milestone)}`;

/** What to plan to be so sure: `Para lograr 5 ventas con un 80 % de seguridad, planifica 20 citas realizadas (24 para un 90 %)`; null for nothing. */
function adviceText(goal: WinsGoal, { milestone, sure: wanted }: Need): string | null {
  const possible = wanted.flatMap(({ probability, needed }) =>
    needed === null ? [] : [{ needed, probability }],
  );
  const [first, ...others] = possible;
  if (first === undefined) return null;
  const money = moneyText(goal);
  const aside = money === null ? '' : ` (${money[0]} a ${money[1]})`;
  const more = others.map(
    ({ needed, probability }) => `${grouped(needed)} para un ${percentText(probability)}`,
  );
  const further = more.length === 0 ? '' : ` (${more.join(', ')})`;
  return `Para lograr ${wins(goal.wins)}${aside} con un ${percentText(first.probability)} de seguridad, planifica ${things(first.needed, milestone)}${further}`;
}

/** That nobody can be so sure. */
const beyondText = (wanted: Need['sure']): string =>
  wanted.length === 0
    ? ''
    : ` Haría falta más de un millón para tener un ${orList(wanted.map(({ probability }) => percentText(probability)))} de seguridad.`;

export const planPhrases: Plan = {
  headings: {
    from: 'Partiendo de',
    record: 'Historial',
    rate: 'Tasa usada',
    onAverage: 'De media',
    note: 'Nota',
  },
  unplannable,
  sure: (probability) => `${percentText(probability)} seguro`,
  chanceUnknown: (goal, rep, planned, milestone, why) =>
    `${goalText(goal)}: el historial ${ofWhom(rep)} no permite decir qué probabilidad hay con ${things(planned, milestone)} (${unplannable[why]}).`,
  chance: (goal, rep, planned, probability, record) =>
    `${goalText(goal)}: con ${things(planned, record.milestone)} en el plan, ${called(rep)} llega en ${chanceText(probability)} (historial: ${recordText(record)}).`,
  unplanned: (goal, rep, why) =>
    `${goalText(goal)}: no se puede planificar con el historial ${ofWhom(rep)} (${unplannable[why]}).`,
  needed: (goal, rep, need) => {
    const average = things(wholeAbove(need.onAverage), need.milestone);
    const fails =
      need.fails === null ? '' : `, pero con esa cantidad no llega en ${chanceText(need.fails)}`;
    const onAverage = `de media, ${called(rep)} necesita ${average}${fails}.`;
    const advice = adviceText(goal, need);
    return advice === null
      ? `${goalText(goal)}: ${onAverage}${beyondText(need.sure)}`
      : `${advice}; ${onAverage}`;
  },
  alternatives: () =>
    'Las filas son alternativas, no se suman. «Tasa usada»: la parte que acaba en venta desde ahí, acercando al equipo a quien tiene pocos datos.',
};
