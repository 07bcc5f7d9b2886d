/** What is said of goals. */
import { urgency } from '../goal-order.js';
import { decimal, grouped, whole } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { dayText, dayWords } from './days.js';
import { chanceText, type Thing, thingWords } from './things.js';

/** What a goal is about: a number of something, or money in a currency, null where none is named. */
export interface Aim {
  readonly measure: Thing | 'revenue';
  readonly currency: string | null;
}

/** A goal with its days, as `2026-03-31`, and what is open of it; the rep is null for the team. */
export interface SetGoal extends Aim {
  readonly rep: string | null;
  readonly open: number | null;
  /** The most that may be attained; null where that has no limit. */
  readonly most: number | null;
  readonly target: number;
  readonly start: string;
  readonly end: string;
}

/** Where a running goal will end, and what it takes; each null where it cannot be told. */
export interface Outlook {
  readonly forecast: {
    readonly atThisPace: number;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  /** A week, or a day. */
  readonly pace: {
    readonly unit: 'week' | 'day';
    readonly needed: number;
    readonly soFar: number;
  } | null;
  readonly chance: number | null;
  /** Whether so little happened so far that the forecast says little. */
  readonly few: boolean;
}

/** How a status is called. */
export const goalStatus = {
  unknown: 'unknown',
  'not-started': 'not started',
  reached: 'reached',
  missed: 'missed',
  'on-track': 'on track',
  'at-risk': 'at risk',
  behind: 'behind',
} as const;

export type GoalStatus = keyof typeof goalStatus;

/** A number of what a goal is about, without its name: `8.5`, `12,500`. */
function figure(value: number, { measure }: Pick<Aim, 'measure'>): string {
  // Money, and anything in the hundreds, is not told to a tenth.
  return measure === 'revenue' || Math.abs(value) >= 100 ? whole(value) : decimal(value);
}

/** `20 wins`, `100,000 EUR of revenue`. */
function goalText(target: number, { measure, currency }: Aim): string {
  if (measure !== 'revenue') return countOf(target, thingWords[measure][0], thingWords[measure][1]);
  return `${figure(target, { measure })}${currency === null ? '' : ` ${currency}`} of revenue`;
}

const called = ({ rep }: SetGoal): string => rep ?? 'The team';

/** `8`, `8 to 10` where answers are open, `1,000 or more` where nobody knows what those are worth. */
function upTo(goal: SetGoal, attained: number): string {
  const least = figure(attained, goal);
  if (!goal.open) return least;
  return goal.most === null ? `${least} or more` : `${least} to ${figure(goal.most, goal)}`;
}

/** `Anna: 8 of 20 wins by 31 March 2026`. */
const soFar = (goal: SetGoal, attained: number): string =>
  `${called(goal)}: ${upTo(goal, attained)} of ${goalText(goal.target, goal)} by ${dayText(goal.end)}`;

function outlookText(aim: Aim, { forecast, pace, chance, few }: Outlook): string {
  const parts: string[] = [];
  if (forecast !== null) {
    const { atThisPace, low, high } = forecast;
    const range = low === null || high === null ? '' : ` (${grouped(low)} to ${grouped(high)})`;
    parts.push(`at this pace ${figure(atThisPace, aim)} in the end${range}`);
  }
  if (pace !== null) {
    const { needed, soFar: made, unit } = pace;
    parts.push(`${figure(needed, aim)} a ${unit} needed, ${figure(made, aim)} so far`);
  }
  if (chance !== null) {
    // More wins are missing than appointments are to come.
    parts.push(chance === 0 ? 'out of reach at this pace' : `reached in ${chanceText(chance)}`);
  }
  const found = parts.length === 0 ? '' : ` ${capital(parts.join('; '))}.`;
  return found + (few ? ' With so little so far, that is no more than a hint.' : '');
}

export const goalsPhrases = {
  title: 'Goals',
  headings: {
    goal: 'Goal',
    from: 'From',
    by: 'By',
    attained: 'Attained',
    due: 'Due so far',
    forecast: 'Forecast',
    range: 'Range',
  },
  /** A goal in the alarm of a threshold: `Anna, 20 wins by 2026-03-31`. */
  watched: ({
    rep,
    target,
    end,
    ...aim
  }: Pick<SetGoal, 'rep' | 'target' | 'end' | keyof Aim>): string =>
    `${rep ?? 'team'}, ${goalText(target, aim)} by ${dayWords.inTable(end)}`,
  /** The same of one that is known, where another was asked for: `Anna: 20 wins`. */
  known: ({ rep, target, ...aim }: Pick<SetGoal, 'rep' | 'target' | keyof Aim>): string =>
    `${rep ?? 'team'}: ${goalText(target, aim)}`,
  /** From one number to another of what a goal is about: `8.5–12`. */
  figures: (low: number, high: number, aim: Pick<Aim, 'measure'>): string =>
    `${figure(low, aim)}–${figure(high, aim)}`,
  status: goalStatus,
  /** How several goals stand: `Of 7 goals 2 are behind, 5 reached.` */
  together(all: readonly GoalStatus[]): string {
    const each = urgency.flatMap((one) => {
      const count = all.filter((other) => other === one).length;
      return count === 0 ? [] : [`${grouped(count)} ${goalStatus[one]}`];
    });
    return `${countOf(all.length, 'goal')}: ${each.join(', ')}.`;
  },
  figure,
  upTo,
  goalText,
  notStarted: (goal: SetGoal) =>
    `${called(goal)}: ${goalText(goal.target, goal)} from ${dayText(goal.start)} to ${dayText(goal.end)}: not started.`,
  unknown: (goal: SetGoal) =>
    `${called(goal)}: ${goalText(goal.target, goal)} by ${dayText(goal.end)}: the export cannot tell how much there is.`,
  open: (goal: SetGoal, attained: number) => `${soFar(goal, attained)}: the export cannot tell.`,
  missed: (goal: SetGoal, attained: number) => {
    const all = figure(goal.target - attained, goal);
    const least = goal.open ? `${figure(goal.target - goal.most!, goal)} to ` : '';
    return `${soFar(goal, attained)}: missed by ${least}${all}.`;
  },
  reached: (goal: SetGoal, attained: number) => `${soFar(goal, attained)}: reached.`,
  /** @param due what the straight line asks for by a day, `asOf` */
  running: (
    goal: SetGoal,
    attained: number,
    { due, asOf }: { readonly due: number; readonly asOf: string },
    standing: GoalStatus,
    outlook: Outlook,
  ) =>
    `${soFar(goal, attained)}, ${figure(due, goal)} due by ${dayText(asOf)}: ${goalStatus[standing]}.${outlookText(goal, outlook)}`,
};
