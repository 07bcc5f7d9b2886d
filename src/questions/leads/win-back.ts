import type { Journeys } from '../../funnel/journeys.js';
import { steps } from '../../funnel/evidence/door.js';
import { select } from '../../funnel/selection.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { isDay, isoDay, NEVER } from '../../cells/dates/calendar.js';
import { byCurrency } from '../../cells/amounts/by-currency.js';
import type { Names } from '../../cells/columns.js';
import { lossReasonOf, type LeadWords } from '../../cells/words/lead-words.js';
import { bitOf, type Milestone, milestones } from '../../method/milestones.js';
import { quantile } from '../../stats/quantile.js';
import { leading } from '../common/leading.js';
import { amountAt, calledAt, nameAt } from '../common/prospect-facts.js';
import { RowsInTurn } from '../common/rows-in-turn.js';
import type { WinBackAnswer, WinBackEntry } from './result.js';
import { type Lost, scoreOf } from './score.js';
import { whyOf } from './why.js';

/** Milestones of a prospect that was not won, last first. */
const backwards: readonly Milestone[] = milestones
  .slice(0, milestones.indexOf('wins'))
  .toReversed();

/** Lost prospects that a report counts as lost, without those that are not lost yet; who was won at last is not lost. */
function lostProspects(journeys: Journeys, counting: TallyOptions) {
  const { reached, actors, owner, size } = journeys;
  const { asOf } = counting;
  const selection = select(journeys, counting);
  const credited = actors === null ? owner : actors.lost;
  const lost: number[] = [];
  let ahead = 0;
  for (let prospect = 0; prospect < size; prospect++) {
    const day = reached.lost[prospect]!;
    if (day === NEVER || !selection.rep(credited[prospect]!)) continue;
    if (!selection.prospect(prospect).counts || selection.answer(prospect, steps.lost) !== 'yes')
      continue;
    if (isDay(day) && day > asOf) ahead += 1;
    else lost.push(prospect);
  }
  return { lost, ahead };
}

/** The median of the lost amounts by code of currency; what is worth nothing is an amount nobody filled in. */
function medianAmounts({ details: { amount } }: Journeys, lost: readonly number[]) {
  const byCurrency = new Map<number, number[]>();
  for (const prospect of amount === null ? [] : lost) {
    const value = amount!.values[prospect]!;
    if (!(value > 0)) continue;
    const currency = amount!.currencies[prospect]!;
    const values = byCurrency.get(currency);
    if (values === undefined) byCurrency.set(currency, [value]);
    else values.push(value);
  }
  return new Map([...byCurrency].map(([code, values]) => [code, quantile(values, 0.5)!] as const));
}

/** What the points of each lost prospect hang on. */
function lostFacts(
  journeys: Journeys,
  lost: readonly number[],
  { asOf }: TallyOptions,
  words: LeadWords,
) {
  const { reached, details } = journeys;
  const { amount, extras } = details;
  const medians = medianAmounts(journeys, lost);
  const reasons = extras.names.get('lostReason');
  const kinds = reasons?.dictionary.labels.map((reason) => lossReasonOf(reason, words.lossReasons));
  const factsOf = (prospect: number): Lost => {
    const value = amount?.values[prospect] ?? Number.NaN;
    const day = reached.lost[prospect]!;
    return {
      reasonKind: kinds?.[reasons!.codes[prospect]!] ?? null,
      ofMedian: value > 0 ? value / medians.get(amount!.currencies[prospect]!)! : null,
      daysSince: isDay(day) ? asOf - day : null,
      got: backwards.find((step) => step === 'targets' || reached[step][prospect] !== NEVER)!,
    };
  };
  return { medians, reasons, factsOf };
}

/**
 * The most promising lost prospects; ties by the reason, the amount, the day, and last by their order in the file.
 *
 * @param most how many are wanted, from the first; null for all
 */
function mostPromising(
  lost: readonly number[],
  factsOf: (prospect: number) => Lost,
  most: number | null,
): Int32Array {
  const size = lost.length;
  const [points, reasons] = [new Uint8Array(size), new Uint8Array(size)];
  const [amounts, days] = [new Float64Array(size), new Float64Array(size)];
  lost.forEach((prospect, at) => {
    const facts = factsOf(prospect);
    const { total, reason } = scoreOf(facts);
    [points[at], reasons[at]] = [total, reason];
    [amounts[at], days[at]] = [facts.ofMedian ?? -1, facts.daysSince ?? Number.MAX_SAFE_INTEGER];
  });
  const byPromise = (one: number, other: number): number =>
    points[other]! - points[one]! ||
    reasons[other]! - reasons[one]! ||
    amounts[other]! - amounts[one]! ||
    days[one]! - days[other]!;
  const places = Int32Array.from({ length: size }, (_, at) => at);
  return leading(places, most ?? size, byPromise).map((at) => lost[at]!);
}

/**
 * The lost prospects that may be won back, most promising first, each with why.
 *
 * @param journeys as recorded
 * @param sources groups of the sources; null where the export names none
 * @param most how many are wanted, from the first; null for all
 * @returns null where the export cannot tell who was lost
 */
export function winBack(
  journeys: Journeys,
  counting: TallyOptions,
  words: LeadWords,
  sources: Names | null,
  most: number | null,
): WinBackAnswer | null {
  if (!journeys.known.has('lost')) return null;
  const { reached, open, currencies } = journeys;
  const { lost, ahead } = lostProspects(journeys, counting);
  const { medians, reasons, factsOf } = lostFacts(journeys, lost, counting, words);
  const isQualifiedTold = (prospect: number) =>
    journeys.known.has('qualified') && (open[prospect]! & bitOf('qualified')) === 0;
  const entryOf = (prospect: number): WinBackEntry => {
    const facts = factsOf(prospect);
    const day = reached.lost[prospect]!;
    const entry = {
      ...calledAt(journeys, prospect),
      source: nameAt(sources ?? undefined, prospect),
      reason: nameAt(reasons, prospect),
      reasonKind: facts.reasonKind,
      amount: amountAt(journeys, prospect),
      ofMedian: facts.ofMedian,
      lostOn: isDay(day) ? isoDay(day) : null,
      daysSince: facts.daysSince,
      got: facts.got,
    };
    return { ...entry, score: scoreOf(facts), why: whyOf(entry, isQualifiedTold(prospect)) };
  };
  const listed = mostPromising(lost, factsOf, most);
  const currencyOf = (code: number) => (code === -1 ? null : currencies.labels[code]!);
  return {
    count: lost.length,
    entries: new RowsInTurn(listed.length, (at) => entryOf(listed[at]!)),
    medians: [...medians]
      .map(([code, median]) => ({ currency: currencyOf(code), amount: median }))
      .sort(byCurrency),
    won: 0,
    ahead,
  };
}
