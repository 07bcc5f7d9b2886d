/** What is said of goals. */
import { urgency } from '../goal-order.js';
import type { Voice } from '../en/index.js';
import { daysText, dayWords, theDay, toDay } from './days.js';
import { decimal, grouped, whole } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { chanceText, thingWords } from './things.js';

type Goals = Voice['goals'];
type SetGoal = Parameters<Goals['reached']>[0];
type Aim = Pick<SetGoal, 'measure' | 'currency'>;
type Outlook = Parameters<Goals['running']>[4];
type GoalStatus = Parameters<Goals['running']>[3];

/** How a status is called; a goal is masculine. */
export const goalStatus: Readonly<Record<GoalStatus, string>> = {
  unknown: 'non si sa',
  'not-started': 'non iniziato',
  reached: 'raggiunto',
  missed: 'mancato',
  'on-track': 'in linea',
  'at-risk': 'a rischio',
  behind: 'in ritardo',
};

/** How one goal, and how several of them stand. */
const standings: Readonly<Record<GoalStatus, readonly [one: string, several: string]>> = {
  unknown: ['da chiarire', 'da chiarire'],
  'not-started': ['non iniziato', 'non iniziati'],
  reached: ['raggiunto', 'raggiunti'],
  missed: ['mancato', 'mancati'],
  'on-track': ['in linea', 'in linea'],
  'at-risk': ['a rischio', 'a rischio'],
  behind: ['in ritardo', 'in ritardo'],
};

/** A number of what a goal is about, without its name: `8,5`, `12.500`. */
function figure(value: number, { measure }: Pick<Aim, 'measure'>): string {
  // Money, and anything in the hundreds, is not told to a tenth.
  return measure === 'revenue' || Math.abs(value) >= 100 ? whole(value) : decimal(value);
}

/** `20 clienti acquisiti`, `100.000 EUR di fatturato`. */
function goalText(target: number, { measure, currency }: Aim): string {
  if (measure !== 'revenue') return countOf(target, thingWords[measure][0], thingWords[measure][1]);
  return `${figure(target, { measure })}${currency === null ? '' : ` ${currency}`} di fatturato`;
}

const called = ({ rep }: Pick<SetGoal, 'rep'>): string => rep ?? 'Squadra';

/** `8`, `da 8 a 10` where answers are open, `almeno 1.000` where nobody knows what those are worth. */
function upTo(goal: Parameters<Goals['upTo']>[0], attained: number): string {
  const least = figure(attained, goal);
  if (!goal.open) return least;
  return goal.most === null ? `almeno ${least}` : `da ${least} a ${figure(goal.most, goal)}`;
}

/** `Anna: 8 su 20 clienti acquisiti entro il 31 marzo 2026`. */
const soFar = (goal: SetGoal, attained: number): string =>
  `${called(goal)}: ${upTo(goal, attained)} su ${goalText(goal.target, goal)} entro ${theDay(goal.end)}`;

function outlookText(aim: Aim, { forecast, pace, chance, few }: Outlook): string {
  const parts: string[] = [];
  if (forecast !== null) {
    const { atThisPace, low, high } = forecast;
    const range = low === null || high === null ? '' : ` (da ${grouped(low)} a ${grouped(high)})`;
    parts.push(`a questo ritmo si chiude a ${figure(atThisPace, aim)}${range}`);
  }
  if (pace !== null) {
    const { needed, soFar: made, unit } = pace;
    const each = unit === 'week' ? 'a settimana' : 'al giorno';
    parts.push(`ritmo necessario ${figure(needed, aim)} ${each}, finora ${figure(made, aim)}`);
  }
  if (chance !== null) {
    // More wins are missing than appointments are to come.
    parts.push(
      chance === 0 ? 'fuori portata a questo ritmo' : `raggiunto in ${chanceText(chance)}`,
    );
  }
  const found = parts.length === 0 ? '' : ` ${capital(parts.join('; '))}.`;
  return found + (few ? ' Con così poco finora, è solo un’indicazione.' : '');
}

export const goalsPhrases = {
  title: 'Obiettivi',
  headings: {
    goal: 'Obiettivo',
    from: 'Dal',
    by: 'Al',
    attained: 'Raggiunto',
    due: 'Dovuto a oggi',
    forecast: 'Previsione',
    range: 'Intervallo',
  },
  watched: ({ rep, target, end, ...aim }) =>
    `${rep ?? 'squadra'}, ${goalText(target, aim)} entro il ${dayWords.inTable(end)}`,
  known: ({ rep, target, ...aim }) => `${rep ?? 'squadra'}: ${goalText(target, aim)}`,
  figures: (low, high, aim) => `${figure(low, aim)}–${figure(high, aim)}`,
  status: goalStatus,
  together(all) {
    const each = urgency.flatMap((one) => {
      const count = all.filter((other) => other === one).length;
      return count === 0 ? [] : [`${grouped(count)} ${standings[one][count === 1 ? 0 : 1]}`];
    });
    return `${countOf(all.length, 'obiettivo', 'obiettivi')}: ${each.join(', ')}.`;
  },
  figure,
  upTo,
  goalText,
  notStarted: (goal) =>
    `${called(goal)}: ${goalText(goal.target, goal)} ${daysText(goal.start, goal.end)}: non iniziato.`,
  unknown: (goal) =>
    `${called(goal)}: ${goalText(goal.target, goal)} entro ${theDay(goal.end)}: a che punto si è l’esportazione non lo dice.`,
  open: (goal, attained) => `${soFar(goal, attained)}: l’esito l’esportazione non lo dice.`,
  missed: (goal, attained) => {
    const all = figure(goal.target - attained, goal);
    const gap = goal.open ? `da ${figure(goal.target - goal.most!, goal)} a ${all}` : all;
    return `${soFar(goal, attained)}: mancato, scarto ${gap}.`;
  },
  reached: (goal, attained) => `${soFar(goal, attained)}: raggiunto.`,
  running: (goal, attained, { due, asOf }, standing, outlook) =>
    `${soFar(goal, attained)} (tabella di marcia ${toDay(asOf)}: ${figure(due, goal)}): ${goalStatus[standing]}.${outlookText(goal, outlook)}`,
} satisfies Goals;
