import { isoDay, NEVER } from '../../cells/dates/calendar.js';
import { countedProspects } from '../../funnel/counted.js';
import { ExactSum } from '../../funnel/exact-sum.js';
import type { Journeys } from '../../funnel/journeys.js';
import { moneyList } from '../../funnel/sums.js';
import { type Milestone, milestones, type Outcome } from '../../method/milestones.js';
import type { Warning } from '../../warnings/warnings.js';
import type { MeasuredExport } from '../common/measure.js';
import { amountAt, byAmount, calledAt } from '../common/prospect-facts.js';
import { worded } from '../report/report.js';
import type { Deal, DealsResult } from './result.js';
import {
  dayOf,
  isFurtherUntold,
  lastMilestones,
  standingOf,
  usualDays,
} from '../common/deal-standing.js';
import { voice } from '../../say/voice.js';

const say = () => voice().deals;

/** Which prospects are listed: those of whom all of it holds. */
export interface DealsAsked {
  /** Who counts in an outcome. */
  readonly at: Outcome | null;
  /** Who counts in a milestone, did not get to the next one that the export tells, and is no longer open. */
  readonly droppedAfter: Milestone | null;
  /** Of whom the export cannot tell whether they count in an outcome. */
  readonly untold: Outcome | null;
  /** Whose status is open. */
  readonly open: boolean;
  /** Who has been longer at the last milestone than 9 in 10 of those that were won. */
  readonly stuck: boolean;
}

/** The milestone that an export tells after another one; null where there is none. */
export const nextKnown = ({ known }: Journeys, after: Milestone): Milestone | null =>
  milestones.slice(milestones.indexOf(after) + 1).find((milestone) => known.has(milestone)) ?? null;

/** Prospects in the order of their places, with what is not known of those that are left out. */
interface Found {
  readonly prospects: readonly number[];
  readonly untoldStandings: number;
  readonly untoldAges: number;
}

/** Who is asked for. */
function find({ study, counting }: MeasuredExport, asked: DealsAsked, ageOf: AgeOf): Found {
  const { journeys } = study;
  const { counts, isOpen } = countedProspects(journeys, counting);
  const { at, droppedAfter, untold, open, stuck } = asked;
  const next = droppedAfter === null ? null : nextKnown(journeys, droppedAfter);
  const isDropped = (prospect: number): boolean =>
    next === null || (journeys.reached[next][prospect] === NEVER && !isOpen(prospect, next));
  const counted = [at, droppedAfter].filter((outcome) => outcome !== null);
  // Without any condition, whoever is in the file.
  const those = counted.length === 0 && untold === null ? (['targets'] as const) : counted;
  const isAsked = (prospect: number): boolean =>
    those.every((outcome) => counts(prospect, outcome)) &&
    (untold === null || isOpen(prospect, untold)) &&
    isDropped(prospect);
  let [untoldStandings, untoldAges] = [0, 0];
  const prospects: number[] = [];
  for (let prospect = 0; prospect < journeys.size; prospect++) {
    if (!isAsked(prospect)) continue;
    const standing = standingOf(journeys, prospect);
    const needsStanding = open || stuck || droppedAfter !== null;
    if (needsStanding && standing === 'unknown') untoldStandings += 1;
    if ((open || stuck) && standing !== 'open') continue;
    if (droppedAfter !== null && standing !== 'lost') continue;
    if (stuck) {
      const { days, limit } = ageOf(prospect);
      if (days === null || limit === null) untoldAges += 1;
      if (days === null || limit === null || days <= limit) continue;
    }
    prospects.push(prospect);
  }
  return { prospects, untoldStandings, untoldAges };
}

/** Tells how long a prospect has been where it got to, and how long that takes. */
function agesOf(journeys: Journeys, asOf: number) {
  const gotTo = lastMilestones(journeys);
  const usual = usualDays(journeys);
  return (prospect: number) => {
    const got = gotTo(prospect);
    const day = dayOf(journeys, prospect, got);
    // What lies ahead has no age.
    const days = day === null || day > asOf ? null : asOf - day;
    return { got, day, days, limit: usual.get(got) ?? null };
  };
}

type AgeOf = ReturnType<typeof agesOf>;

/** Longest in the stage first, then the largest amounts of each currency; an order that no order of rows changes. */
function byAge(one: Deal, other: Deal): number {
  const keys = ({ id, name, rep, since }: Deal) => [id, name, rep, since].map((key) => key ?? '');
  const [a, b] = [keys(one), keys(other)];
  const at = a.findIndex((key, place) => key !== b[place]);
  return (
    (other.days ?? -1) - (one.days ?? -1) ||
    byAmount(one.amount, other.amount) ||
    (at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1)
  );
}

/** The amounts of those listed, by currency. */
function worthOf(deals: readonly Deal[]) {
  const sums = new Map<string | null, ExactSum>();
  for (const { amount } of deals) {
    if (amount === null) continue;
    const sum = sums.get(amount.currency) ?? new ExactSum();
    sum.add(amount.amount);
    sums.set(amount.currency, sum);
  }
  return moneyList(sums);
}

/** The prospects behind a number: who they are, how far they got, how long they have been there, and why they are listed. */
export function deals(measured: MeasuredExport, asked: DealsAsked): DealsResult {
  const { study, counting, options, measurement } = measured;
  const { journeys } = study;
  const { places } = journeys.details;
  const ageOf = agesOf(journeys, counting.asOf);
  const { prospects, untoldStandings, untoldAges } = find(measured, asked, ageOf);
  const listed = prospects.map((prospect): Deal => {
    const { got, day, days, limit } = ageOf(prospect);
    const standing = standingOf(journeys, prospect);
    const mayBeFurther = isFurtherUntold(journeys, prospect, got);
    const since = day === null ? null : isoDay(day);
    const dayAt = asked.at === null ? null : dayOf(journeys, prospect, asked.at);
    const atDay = dayAt === null ? null : isoDay(dayAt);
    return {
      ...calledAt(journeys, prospect),
      ...{ standing, got, mayBeFurther, since, days, usual: limit },
      amount: amountAt(journeys, prospect),
      reason: say().reason({
        ...asked,
        standing,
        got,
        mayBeFurther,
        since,
        days,
        usual: limit,
        atDay,
      }),
      row: places === null ? null : places.placeAt(prospect, null),
    };
  });
  const notes: Warning[] = [
    ...(untoldStandings === 0
      ? []
      : [{ code: 'standing-untold' as const, count: untoldStandings }]),
    ...(untoldAges === 0 ? [] : [{ code: 'stage-age-untold' as const, count: untoldAges }]),
  ];
  const worth = worthOf(listed);
  return {
    schema: 'spanco/deals/1',
    options,
    asked: { ...asked },
    sentence: say().found(listed.length, asked, worth),
    worth,
    deals: listed.sort(byAge),
    quality: measurement.quality,
    warnings: worded([...notes, ...measurement.warnings]),
  };
}
