import type { Journeys } from '../../funnel/journeys.js';
import { compareLabels } from '../../funnel/groups.js';
import { isoDay } from '../../cells/dates/calendar.js';
import { goalMeasures, type Goal } from '../../method/goal.js';
import {
  attainedOf,
  countPeriod,
  type GoalSource,
  openOfGoal,
  type PeriodNumbers,
} from './attained.js';
import type { Running } from './chance.js';
import { currencyOf } from './currency.js';
import { outlookOf } from './outlook.js';
import { recordsOf } from './recorded.js';
import type { GoalResult } from './result.js';
import { goalSentence } from './sentence.js';

/** With fewer than this, a forecast is hardly more than a guess, and is called so. */
const fewEvents = 5;

/** Counts each period once, however many goals it has. */
function countOnce(source: GoalSource): (since: number, until: number) => PeriodNumbers {
  const counted = new Map<string, PeriodNumbers>();
  return (since, until) => {
    const key = `${since} ${until}`;
    const numbers = counted.get(key) ?? countPeriod(source, since, until);
    counted.set(key, numbers);
    return numbers;
  };
}

/** The time line of a goal at a day: the day itself has elapsed. */
function timeLine({ start, end }: Goal, asOf: number) {
  const phase = asOf < start ? 'not-started' : asOf > end ? 'ended' : 'running';
  const total = end - start + 1;
  const elapsed = Math.min(total, Math.max(0, asOf - start + 1));
  return { phase, days: { total, elapsed, remaining: total - elapsed } } as const;
}

/** How many days of its course a goal is looked at. */
const stops = 12;

/** Days of a course, evenly apart, the last one at its end. */
function stopsOf(first: number, last: number): number[] {
  const days = last - first + 1;
  const count = Math.min(stops, days);
  return Array.from(
    { length: count },
    (_, at) => first - 1 + Math.round(((at + 1) * days) / count),
  );
}

/** Team first, then reps by name; measures in their order, early goals before later ones. */
const inOrder = (a: Goal, b: Goal): number =>
  Number(a.rep !== null) - Number(b.rep !== null) ||
  compareLabels(a.rep ?? '', b.rep ?? '') ||
  goalMeasures.indexOf(a.measure) - goalMeasures.indexOf(b.measure) ||
  a.start - b.start ||
  a.end - b.end ||
  ((a.currency ?? '') < (b.currency ?? '') ? -1 : 1);

/**
 * Goals against the time line: what is attained, what the straight line asks for, where the pace so far
 * leads, how likely the rest is. Each goal is counted from its start to its end, or to --as-of, the way
 * `report --since --until` counts; days are calendar days, since no export knows anybody's holidays.
 *
 * There is a forecast only for what happens in the period itself: not with cohorts, nor with prospects of one age,
 * of whom the youngest are left out.
 *
 * @throws SpancoError where the money of a goal is in no currency of the export
 */
export function goalResults(goals: readonly Goal[], source: GoalSource): GoalResult[] {
  const { journeys, counting } = source;
  const { asOf, basis, mature } = counting;
  const numbersOf = countOnce(source);
  const recorded = recordsOf(source);
  const isForeseeable = basis === 'activity' && mature === null;
  return [...goals].sort(inOrder).map((goal) => {
    const { rep, measure, target, start, end } = goal;
    const currency = moneyOf(goal, journeys);
    const { phase, days } = timeLine(goal, asOf);
    const { total, elapsed, remaining } = days;
    const numbers = phase === 'not-started' ? null : numbersOf(start, Math.min(end, asOf));
    const attained = numbers && attainedOf(goal, numbers, currency);
    const open = attained === null ? null : openOfGoal(goal, numbers!);
    const most = attained === null ? null : mostOf(goal, attained, open);
    const due = (target * elapsed) / total;
    const running: Running | null =
      phase !== 'running' || numbers === null || attained === null || !isForeseeable
        ? null
        : {
            ...{ measure, currency, target, attained, elapsed, remaining },
            hasEntryDays: journeys.entered !== null,
            numbers: numbers.of(rep),
          };
    const course =
      attained === null
        ? []
        : stopsOf(start, Math.min(end, asOf)).map((day) => ({
            day: isoDay(day),
            attained: attainedOf(goal, numbersOf(start, day), currency) ?? 0,
          }));
    const { forecast, chance, status } = outlookOf(
      { phase, attained, target, due },
      most,
      running,
      () => recorded(rep),
    );
    const needed =
      attained === null || remaining === 0 ? null : Math.max(0, target - attained) / remaining;
    const result = {
      rep,
      measure,
      currency: measure === 'revenue' ? (currency ?? goal.currency) : null,
      target,
      start: isoDay(start),
      end: isoDay(end),
      phase,
      days,
      attained,
      open,
      most: open === null || most === Infinity ? null : most,
      share: attained === null ? null : attained / target,
      straightLine: { due, share: attained === null || due === 0 ? null : attained / due },
      course,
      pace: { soFar: attained === null ? null : attained / elapsed, needed },
      forecast,
      chance,
      status,
      few: forecast !== null && numberSoFar(goal, numbers!, attained!) < fewEvents,
    };
    return { ...result, sentence: goalSentence(result, asOf) };
  });
}

const moneyOf = (goal: Goal, journeys: Journeys): string | null =>
  goal.measure === 'revenue' ? currencyOf(goal, journeys) : null;

/** The most that may be attained: a win that is open may be worth anything. */
function mostOf({ measure }: Goal, attained: number, open: number | null): number {
  if (!open) return attained;
  return measure === 'revenue' ? Infinity : attained + open;
}

/** How many events the pace rests on; money rests on the wins that brought it. */
const numberSoFar = ({ rep, measure }: Goal, numbers: PeriodNumbers, attained: number): number =>
  measure === 'revenue' ? numbers.of(rep).paidWins : attained;
