/** What is said of goals. */
import type { Voice } from '../en/index.js';
import { urgency } from '../goal-order.js';
import type { Aim, SetGoal, Outlook, GoalStatus } from '../en/goals.js';
import { decimal, grouped, whole } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { dayText, dayWords } from './days.js';
import { chanceText, thingWords } from './things.js';

/** How a status is called. */
export const goalStatus = {
  unknown: 'indéterminé',
  'not-started': 'pas commencé',
  reached: 'atteint',
  missed: 'manqué',
  'on-track': 'en bonne voie',
  'at-risk': 'à risque',
  behind: 'en retard',
} as const;

/** The same of several: `2 atteints`. */
const goalStatuses: Readonly<Record<GoalStatus, string>> = {
  unknown: 'indéterminés',
  'not-started': 'pas commencés',
  reached: 'atteints',
  missed: 'manqués',
  'on-track': 'en bonne voie',
  'at-risk': 'à risque',
  behind: 'en retard',
};

const units = { week: 'semaine', day: 'jour' } as const;

/** A number of what a goal is about, without its name: `8,5`, `12 500`. */
function figure(value: number, { measure }: Pick<Aim, 'measure'>): string {
  // Money, and anything in the hundreds, is not told to a tenth.
  return measure === 'revenue' || Math.abs(value) >= 100 ? whole(value) : decimal(value);
}

/** `20 ventes`, `100 000 EUR de chiffre d’affaires`. */
function goalText(target: number, { measure, currency }: Aim): string {
  if (measure !== 'revenue') return countOf(target, thingWords[measure][0], thingWords[measure][1]);
  return `${figure(target, { measure })}${currency === null ? '' : ` ${currency}`} de chiffre d’affaires`;
}

const called = ({ rep }: SetGoal): string => rep ?? 'Équipe';

/** `8`, `8 à 10` where answers are open, `1 000 ou plus` where nobody knows what those are worth. */
function upTo(goal: SetGoal, attained: number): string {
  const least = figure(attained, goal);
  if (!goal.open) return least;
  return goal.most === null ? `${least} ou plus` : `${least} à ${figure(goal.most, goal)}`;
}

/** `Anna : 8 sur 20 ventes d’ici au 31 mars 2026`. */
const soFar = (goal: SetGoal, attained: number): string =>
  `${called(goal)} : ${upTo(goal, attained)} sur ${goalText(goal.target, goal)} au ${dayText(goal.end)}`;

function outlookText(aim: Aim, { forecast, pace, chance, few }: Outlook): string {
  const parts: string[] = [];
  if (forecast !== null) {
    const { atThisPace, low, high } = forecast;
    const range = low === null || high === null ? '' : ` (${grouped(low)} à ${grouped(high)})`;
    parts.push(`à ce rythme ${figure(atThisPace, aim)} à l’arrivée${range}`);
  }
  if (pace !== null) {
    const { needed, soFar: made, unit } = pace;
    parts.push(
      `il en faut ${figure(needed, aim)} par ${units[unit]}, ${figure(made, aim)} jusqu’ici`,
    );
  }
  if (chance !== null) {
    // More wins are missing than appointments are to come.
    parts.push(chance === 0 ? 'hors de portée à ce rythme' : `atteint dans ${chanceText(chance)}`);
  }
  const found = parts.length === 0 ? '' : ` ${capital(parts.join(' ; '))}.`;
  return found + (few ? ' Sur si peu de faits, ce n’est qu’une indication.' : '');
}

export const goalsPhrases = {
  title: 'Objectifs',
  headings: {
    goal: 'Objectif',
    from: 'Du',
    by: 'Au',
    attained: 'Réalisé',
    due: 'Attendu à ce jour',
    forecast: 'Prévision',
    range: 'Plage',
  },
  /** A goal in the alarm of a threshold: `Anna, 20 ventes au 31/03/2026`. */
  watched: ({ rep, target, end, ...aim }) =>
    `${rep ?? 'équipe'}, ${goalText(target, aim)} au ${dayWords.inTable(end)}`,
  /** The same of one that is known, where another was asked for: `Anna : 20 ventes`. */
  known: ({ rep, target, ...aim }) => `${rep ?? 'équipe'} : ${goalText(target, aim)}`,
  /** From one number to another of what a goal is about: `8,5–12`. */
  figures: (low, high, aim) => `${figure(low, aim)}–${figure(high, aim)}`,
  status: goalStatus,
  /** How several goals stand: `7 objectifs : 2 en retard, 5 atteints.` */
  together(all: readonly GoalStatus[]): string {
    const each = urgency.flatMap((one) => {
      const count = all.filter((other) => other === one).length;
      return count === 0
        ? []
        : [`${grouped(count)} ${count === 1 ? goalStatus[one] : goalStatuses[one]}`];
    });
    return `${countOf(all.length, 'objectif')} : ${each.join(', ')}.`;
  },
  figure,
  upTo,
  goalText,
  notStarted: (goal) =>
    `${called(goal)} : ${goalText(goal.target, goal)} du ${dayText(goal.start)} au ${dayText(goal.end)} : pas commencé.`,
  unknown: (goal) =>
    `${called(goal)} : ${goalText(goal.target, goal)} au ${dayText(goal.end)} : l’export ne permet pas de dire où l’on en est.`,
  open: (goal, attained) => `${soFar(goal, attained)} : l’export ne permet pas de trancher.`,
  missed: (goal, attained) => {
    const all = figure(goal.target - attained, goal);
    const least = goal.open ? `${figure(goal.target - goal.most!, goal)} à ` : '';
    return `${soFar(goal, attained)} : manqué de ${least}${all}.`;
  },
  reached: (goal, attained) => `${soFar(goal, attained)} : atteint.`,
  /** @param due what the straight line asks for by a day, `asOf` */
  running: (goal, attained, { due, asOf }, standing, outlook) =>
    `${soFar(goal, attained)}, contre ${figure(due, goal)} au rythme prévu le ${dayText(asOf)} : ${goalStatus[standing]}.${outlookText(goal, outlook)}`,
} satisfies Voice['goals'];
