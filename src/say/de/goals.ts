/** What is said of goals. */
import { urgency } from '../goal-order.js';
import type { Voice } from '../en/index.js';
import { dayText } from './days.js';
import { decimal, grouped, whole } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { chanceText, thingWords } from './things.js';

type Goals = Voice['goals'];
type Aim = Parameters<Goals['goalText']>[1];
type SetGoal = Parameters<Goals['reached']>[0];
type Outlook = Parameters<Goals['running']>[4];

/** How a status is called. */
export const goalStatus: Goals['status'] = {
  unknown: 'nicht bekannt',
  'not-started': 'noch nicht begonnen',
  reached: 'erreicht',
  missed: 'verfehlt',
  'on-track': 'im Plan',
  'at-risk': 'gefährdet',
  behind: 'im Rückstand',
};

/** A number of what a goal is about, without its name: `8,5`, `12.500`. */
function figure(value: number, { measure }: Pick<Aim, 'measure'>): string {
  // Money, and anything in the hundreds, is not told to a tenth.
  return measure === 'revenue' || Math.abs(value) >= 100 ? whole(value) : decimal(value);
}

const moneyGoal = (target: number, { currency }: Pick<Aim, 'currency'>): string =>
  `${figure(target, { measure: 'revenue' })}${currency === null ? '' : ` ${currency}`} Umsatz`;

/** `20 Abschlüsse`, `100.000 EUR Umsatz`. */
function goalText(target: number, { measure, currency }: Aim): string {
  if (measure === 'revenue') return moneyGoal(target, { currency });
  return countOf(target, thingWords[measure][0], thingWords[measure][1]);
}

/** The same behind `von`: `20 Abschlüssen`. */
function ofGoal(target: number, { measure, currency }: Aim): string {
  if (measure === 'revenue') return moneyGoal(target, { currency });
  return countOf(target, thingWords[measure][2], thingWords[measure][3]);
}

const called = ({ rep }: Pick<SetGoal, 'rep'>): string => rep ?? 'Team';

/** `8`, `8 bis 10` where answers are open, `1.000 oder mehr` where nobody knows what those are worth. */
function upTo(goal: Pick<SetGoal, 'open' | 'most' | 'measure'>, attained: number): string {
  const least = figure(attained, goal);
  if (!goal.open) return least;
  return goal.most === null ? `${least} oder mehr` : `${least} bis ${figure(goal.most, goal)}`;
}

/** `Anna: 8 von 20 Abschlüssen bis 31.03.2026`. */
const soFar = (goal: SetGoal, attained: number): string =>
  `${called(goal)}: ${upTo(goal, attained)} von ${ofGoal(goal.target, goal)} bis ${dayText(goal.end)}`;

const perUnit = { week: 'je Woche', day: 'je Tag' };

function outlookText(aim: Aim, { forecast, pace, chance, few }: Outlook): string {
  const parts: string[] = [];
  if (forecast !== null) {
    const { atThisPace, low, high } = forecast;
    const range = low === null || high === null ? '' : ` (${grouped(low)} bis ${grouped(high)})`;
    parts.push(`bei diesem Tempo am Ende ${figure(atThisPace, aim)}${range}`);
  }
  if (pace !== null) {
    const { needed, soFar: made, unit } = pace;
    parts.push(`nötig ${figure(needed, aim)} ${perUnit[unit]}, bisher ${figure(made, aim)}`);
  }
  if (chance !== null) {
    // More wins are missing than appointments are to come.
    parts.push(
      chance === 0 ? 'bei diesem Tempo nicht zu erreichen' : `erreicht ${chanceText(chance)}`,
    );
  }
  const found = parts.length === 0 ? '' : ` ${capital(parts.join('; '))}.`;
  return found + (few ? ' So wenig bisher ist nicht mehr als ein Hinweis.' : '');
}

export const goalsPhrases: Goals = {
  title: 'Ziele',
  headings: {
    goal: 'Ziel',
    from: 'Von',
    by: 'Bis',
    attained: 'Erreicht',
    due: 'Soll bisher',
    forecast: 'Prognose',
    range: 'Bereich',
  },
  watched: ({ rep, target, end, ...aim }) =>
    `${rep ?? 'Team'}, ${goalText(target, aim)} bis ${dayText(end)}`,
  known: ({ rep, target, ...aim }) => `${rep ?? 'Team'}: ${goalText(target, aim)}`,
  figures: (low, high, aim) => `${figure(low, aim)}–${figure(high, aim)}`,
  status: goalStatus,
  together: (all) => {
    const each = urgency.flatMap((one) => {
      const count = all.filter((other) => other === one).length;
      return count === 0 ? [] : [`${grouped(count)} ${goalStatus[one]}`];
    });
    return `${countOf(all.length, 'Ziel', 'Ziele')}: ${each.join(', ')}.`;
  },
  figure,
  upTo,
  goalText,
  notStarted: (goal) =>
    `${called(goal)}: ${goalText(goal.target, goal)} von ${dayText(goal.start)} bis ${dayText(goal.end)}: noch nicht begonnen.`,
  unknown: (goal) =>
    `${called(goal)}: ${goalText(goal.target, goal)} bis ${dayText(goal.end)}: wie viel erreicht ist, lässt der Export nicht erkennen.`,
  open: (goal, attained) => `${soFar(goal, attained)}: Der Export lässt es offen.`,
  missed: (goal, attained) => {
    const all = figure(goal.target - attained, goal);
    const least = goal.open ? `${figure(goal.target - goal.most!, goal)} bis ` : '';
    return `${soFar(goal, attained)}: um ${least}${all} verfehlt.`;
  },
  reached: (goal, attained) => `${soFar(goal, attained)}: erreicht.`,
  running: (goal, attained, { due, asOf }, standing, outlook) =>
    `${soFar(goal, attained)}, Soll am ${dayText(asOf)} ${figure(due, goal)}: ${goalStatus[standing]}.${outlookText(goal, outlook)}`,
};
