/** What is said of goals. */
import { urgency } from '../goal-order.js';
import type { Aim, GoalStatus } from '../en/goals.js';
import type { Voice } from '../en/index.js';
import { dayText, dayWords } from './days.js';
import { decimal, grouped, whole } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { chanceText, things } from './things.js';

type Goals = Voice['goals'];
type SetGoal = Parameters<Goals['missed']>[0];
type Outlook = Parameters<Goals['running']>[4];

/** How a status is called. */
export const goalStatus: Goals['status'] = {
  unknown: 'desconocido',
  'not-started': 'sin empezar',
  reached: 'cumplido',
  missed: 'no cumplido',
  'on-track': 'en camino',
  'at-risk': 'en riesgo',
  behind: 'con retraso',
};

/** The same of several goals. */
const ofSeveral: Readonly<Record<GoalStatus, string>> = {
  ...goalStatus,
  unknown: 'desconocidos',
  reached: 'cumplidos',
  missed: 'no cumplidos',
};

/** A number of what a goal is about, without its name: `8,5`, `12.500`. */
function figure(value: number, { measure }: Pick<Aim, 'measure'>): string {
  // Money, and anything in the hundreds, is not told to a tenth.
  return measure === 'revenue' || Math.abs(value) >= 100 ? whole(value) : decimal(value);
}

/** `20 ventas`, `100.000 EUR de ingresos`. */
function goalText(target: number, { measure, currency }: Aim): string {
  if (measure !== 'revenue') return things(target, measure);
  return `${figure(target, { measure })}${currency === null ? '' : ` ${currency}`} de ingresos`;
}

const called = ({ rep }: SetGoal): string => rep ?? 'El equipo';

/** `8`, `entre 8 y 10` where answers are open, `1.000 o más` where nobody knows what those are worth. */
function upTo(goal: Parameters<Goals['upTo']>[0], attained: number): string {
  const least = figure(attained, goal);
  if (!goal.open) return least;
  return goal.most === null ? `${least} o más` : `entre ${least} y ${figure(goal.most, goal)}`;
}

/** `Anna: 8 de 20 ventas hasta el 31 de marzo de 2026`. */
const soFar = (goal: SetGoal, attained: number): string =>
  `${called(goal)}: ${upTo(goal, attained)} de ${goalText(goal.target, goal)} hasta el ${dayText(goal.end)}`;

function outlookText(aim: Aim, { forecast, pace, chance, few }: Outlook): string {
  const parts: string[] = [];
  if (forecast !== null) {
    const { atThisPace, low, high } = forecast;
    const range = low === null || high === null ? '' : ` (de ${grouped(low)} a ${grouped(high)})`;
    parts.push(`a este ritmo acabará en ${figure(atThisPace, aim)}${range}`);
  }
  if (pace !== null) {
    const { needed, soFar: made, unit } = pace;
    const each = unit === 'week' ? 'por semana' : 'al día';
    parts.push(`hacen falta ${figure(needed, aim)} ${each}, hasta ahora ${figure(made, aim)}`);
  }
  if (chance !== null) {
    // More wins are missing than appointments are to come.
    parts.push(
      chance === 0 ? 'fuera de alcance a este ritmo' : `se cumple en ${chanceText(chance)}`,
    );
  }
  const found = parts.length === 0 ? '' : ` ${capital(parts.join('; '))}.`;
  return found + (few ? ' Con tan poco hasta ahora, es solo un indicio.' : '');
}

export const goalsPhrases: Goals = {
  title: 'Objetivos',
  headings: {
    goal: 'Objetivo',
    from: 'Desde',
    by: 'Hasta',
    attained: 'Logrado',
    due: 'Debido hoy',
    forecast: 'Previsión',
    range: 'Rango',
  },
  watched: ({ rep, target, end, ...aim }) =>
    `${rep ?? 'equipo'}, ${goalText(target, aim)} hasta el ${dayWords.inTable(end)}`,
  known: ({ rep, target, ...aim }) => `${rep ?? 'equipo'}: ${goalText(target, aim)}`,
  figures: (low, high, aim) => `${figure(low, aim)}–${figure(high, aim)}`,
  status: goalStatus,
  together(all) {
    const each = urgency.flatMap((one) => {
      const count = all.filter((other) => other === one).length;
      return count === 0
        ? []
        : [`${grouped(count)} ${(count === 1 ? goalStatus : ofSeveral)[one]}`];
    });
    return `${countOf(all.length, 'objetivo')}: ${each.join(', ')}.`;
  },
  figure,
  upTo,
  goalText,
  notStarted: (goal) =>
    `${called(goal)}: ${goalText(goal.target, goal)} del ${dayText(goal.start)} al ${dayText(goal.end)}: sin empezar.`,
  unknown: (goal) =>
    `${called(goal)}: ${goalText(goal.target, goal)} hasta el ${dayText(goal.end)}: la exportación no permite saber cuánto hay.`,
  open: (goal, attained) => `${soFar(goal, attained)}: la exportación no permite saberlo.`,
  missed: (goal, attained) => {
    const all = figure(goal.target - attained, goal);
    const lacking = goal.open ? `entre ${figure(goal.target - goal.most!, goal)} y ${all}` : all;
    return `${soFar(goal, attained)}: no cumplido, ${lacking === '1' ? 'faltó' : 'faltaron'} ${lacking}.`;
  },
  reached: (goal, attained) => `${soFar(goal, attained)}: cumplido.`,
  running: (goal, attained, { due, asOf }, standing, outlook) =>
    `${soFar(goal, attained)}, cuando al ${dayText(asOf)} ${figure(due, goal) === '1' ? 'tocaba' : 'tocaban'} ${figure(due, goal)}: ${goalStatus[standing]}.${outlookText(goal, outlook)}`,
};
