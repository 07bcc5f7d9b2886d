import { isoDay } from '../../cells/dates/calendar.js';
import { measureInfo } from '../../knowledge/words/measures.js';
import { grouped } from '../../say/numbers.js';
import { countOf } from '../../say/plurals.js';
import { cases } from '../plan/sentences.js';
import type { GoalResult } from './result.js';
import type { GoalStatus } from './status.js';

/** How a status is called. */
export const statusWords = {
  unknown: 'unknown',
  'not-started': 'not started',
  reached: 'reached',
  missed: 'missed',
  'on-track': 'on track',
  'at-risk': 'at risk',
  behind: 'behind',
} as const satisfies Record<GoalStatus, string>;

// prettier-ignore
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-03-31` as `31 March 2026`. */
function dayText(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[month! - 1]} ${year}`;
}

type Said = Pick<GoalResult, 'measure' | 'currency'>;

/** A number of what a goal is about, without its name: `8.5`, `12,500`. */
export function figure(value: number, { measure }: Pick<Said, 'measure'>): string {
  // Money, and anything in the hundreds, is not told to a tenth.
  const isCoarse = measureInfo[measure].counted === null || Math.abs(value) >= 100;
  const rounded = Number(value.toFixed(isCoarse ? 0 : 1));
  return grouped(rounded, Number.isInteger(rounded) ? 0 : 1);
}

/** `20 wins`, `100,000 EUR of revenue`. */
export function goalText(target: number, { measure, currency }: Said): string {
  const { counted } = measureInfo[measure];
  if (counted !== null) return countOf(target, ...counted);
  return `${figure(target, { measure })}${currency === null ? '' : ` ${currency}`} of revenue`;
}

/** Where a running goal will end, and what it takes. */
function outlook(goal: Omit<GoalResult, 'sentence'>): string {
  const { forecast, pace, chance, few, days } = goal;
  const parts: string[] = [];
  if (forecast !== null) {
    const { atThisPace, low, high } = forecast;
    const range = low === null || high === null ? '' : ` (${grouped(low)} to ${grouped(high)})`;
    parts.push(`at this pace ${figure(atThisPace, goal)} in the end${range}`);
  }
  if (pace.needed !== null && pace.soFar !== null) {
    // A week that is longer than the rest would ask for more than is missing.
    const [unit, by] = days.remaining >= 7 ? (['a week', 7] as const) : (['a day', 1] as const);
    const [needed, soFar] = [figure(pace.needed * by, goal), figure(pace.soFar * by, goal)];
    parts.push(`${needed} ${unit} needed, ${soFar} so far`);
  }
  if (chance !== null) {
    // More wins are missing than appointments are to come.
    const isHopeless = chance.probability === 0;
    parts.push(
      isHopeless ? 'out of reach at this pace' : `reached in ${cases(chance.probability)}`,
    );
  }
  const said = parts.length === 0 ? '' : ` ${parts.join('; ')}.`;
  const small = few ? ' With so little so far, that is no more than a hint.' : '';
  return said.replace(/^ ./, (start) => start.toUpperCase()) + small;
}

/** A goal in plain words. */
export function goalSentence(goal: Omit<GoalResult, 'sentence'>, asOf: number): string {
  const { rep, attained, target, status, straightLine, phase } = goal;
  const who = rep ?? 'The team';
  const what = goalText(target, goal);
  const by = `by ${dayText(goal.end)}`;
  if (phase === 'not-started') {
    return `${who}: ${what} from ${dayText(goal.start)} to ${dayText(goal.end)}: not started.`;
  }
  if (attained === null) return `${who}: ${what} ${by}: the export cannot tell how much there is.`;
  const said = `${who}: ${figure(attained, goal)} of ${what} ${by}`;
  if (status === 'missed') return `${said}: missed by ${figure(target - attained, goal)}.`;
  if (status === 'reached') return `${said}: reached.`;
  const due = `${figure(straightLine.due, goal)} due by ${dayText(isoDay(asOf))}`;
  return `${said}, ${due}: ${statusWords[status]}.${outlook(goal)}`;
}
