import type { Journeys } from '../../funnel/journeys.js';
import { type Performed, performed } from '../../funnel/performed.js';
import { type Tally, tally } from '../../funnel/tally.js';
import { type Money, nothingAsked, type Sums } from '../../funnel/sums.js';
import { type TallyOptions } from '../../funnel/tally-options.js';
import type { Goal, GoalMeasure } from '../../method/goal.js';
import { measureInfo } from '../../knowledge/words/measures.js';
import { perOutcome, type Outcome } from '../../method/milestones.js';

/** What is counted for goals, and how: everybody, with the conditions of the command. */
export interface GoalSource {
  readonly journeys: Journeys;
  readonly counting: TallyOptions;
}

/** Numbers of a rep, or of the team; null is unknown. */
export type Numbers = Sums;

/** The numbers of one period, by rep and all together. */
export interface PeriodNumbers {
  readonly tally: Tally;
  /** Whether the export tells what anything is worth. */
  readonly tellsMoney: boolean;
  of(rep: string | null): Numbers;
  activities(measure: GoalMeasure): Performed | null;
}

/** Somebody of whom nothing happened: 0 of what the export can tell, the rest unknown. */
export function nothingOf({ known }: Journeys): Numbers {
  const counts = perOutcome((outcome) => (known.has(outcome) ? 0 : null));
  return { counts, ...nothingAsked(counts), revenue: [], paidWins: 0 };
}

/** Counts what happened in a period, both days inclusive: the way `report` counts it. */
export function countPeriod(
  { journeys, counting }: GoalSource,
  since: number | null,
  until: number,
): PeriodNumbers {
  const { events: activities, details, revenue } = journeys;
  const options: TallyOptions = { ...counting, since, until, by: ['rep'] };
  const result = tally(journeys, options);
  const byRep = new Map(result.groups.map((one) => [one.group.rep!, one]));
  const nothing = nothingOf(journeys);
  const counted = new Map<GoalMeasure, Performed | null>();
  const count = (measure: GoalMeasure) => {
    const { kinds } = measureInfo[measure];
    if (activities === null || kinds === null) return null;
    if (kinds === 'all') return performed(journeys, options);
    const wanted = new Set<string>(kinds);
    const meant = activities.types.kinds.map((kind) => wanted.has(kind ?? ''));
    return performed(journeys, options, (at) => meant[activities.type[at]!] ?? false);
  };
  return {
    tally: result,
    tellsMoney:
      revenue.size > 0 || details.amount !== null || (activities?.amount ?? null) !== null,
    of: (rep) => (rep === null ? result.total : (byRep.get(rep) ?? nothing)),
    activities(measure) {
      if (!counted.has(measure)) counted.set(measure, count(measure));
      return counted.get(measure)!;
    },
  };
}

/** The open answers of what is counted, of money those of the wins; activities are never open. Null where rows are counted. */
export function openOfGoal(
  { rep, measure }: Pick<Goal, 'rep' | 'measure'>,
  numbers: PeriodNumbers,
): number | null {
  if (measureInfo[measure].kinds !== null) return 0;
  return numbers.of(rep).open[measure === 'revenue' ? 'wins' : (measure as Outcome)];
}

/** Money in a currency; null asks for that of an export which names none, or only one. */
function moneyIn(revenue: readonly Money[], currency: string | null): number {
  return revenue.find((money) => money.currency === currency)?.amount ?? 0;
}

/**
 * How much of a goal is attained, in the numbers of its period; null where the export cannot tell.
 *
 * @param currency the goal's, as the export has it
 */
export function attainedOf(
  { rep, code, measure }: Pick<Goal, 'rep' | 'code' | 'measure'>,
  numbers: PeriodNumbers,
  currency: string | null,
): number | null {
  if (measureInfo[measure].kinds !== null) {
    const count = numbers.activities(measure);
    if (count === null || code === null) return count?.total ?? null;
    return count.byRep === null ? null : (count.byRep.get(code) ?? 0);
  }
  const { counts, revenue } = numbers.of(rep);
  if (measure !== 'revenue') return counts[measure as Outcome];
  return counts.wins === null || !numbers.tellsMoney ? null : moneyIn(revenue, currency);
}
