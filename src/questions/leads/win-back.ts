import type { Journeys } from '../../funnel/journeys.js';
import { steps } from '../../funnel/evidence/door.js';
import { select } from '../../funnel/selection.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { isDay, isoDay, NEVER } from '../../cells/dates/calendar.js';
import { byCurrency } from '../../cells/amounts/by-currency.js';
import type { Names } from '../../cells/columns.js';
import { lossReasonOf, type LeadWords } from '../../cells/words/lead-words.js';
import type { LossReasonKind } from '../../knowledge/words/loss-reasons.js';
import { bitOf, type Milestone, milestones } from '../../method/milestones.js';
import { quantile } from '../../stats/quantile.js';
import type { WinBack, WinBackEntry } from './result.js';
import { amountAt, calledAt, nameAt } from '../common/prospect-facts.js';
import { scoreOf } from './score.js';
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

/** Most promising first; ties by the reason, the amount, the day, and last by their order in the file. */
function byPromise(a: WinBackEntry, b: WinBackEntry): number {
  const amount = ({ ofMedian }: WinBackEntry) => ofMedian ?? -1;
  const days = ({ daysSince }: WinBackEntry) => daysSince ?? Number.MAX_SAFE_INTEGER;
  return (
    b.score.total - a.score.total ||
    b.score.reason - a.score.reason ||
    amount(b) - amount(a) ||
    days(a) - days(b)
  );
}

/**
 * The lost prospects that may be won back, most promising first, each with why.
 *
 * @param journeys as recorded
 * @param sources groups of the sources; null where the export names none
 * @returns null where the export cannot tell who was lost
 */
export function winBack(
  journeys: Journeys,
  counting: TallyOptions,
  words: LeadWords,
  sources: Names | null,
): WinBack | null {
  if (!journeys.known.has('lost')) return null;
  const { reached, open, currencies } = journeys;
  const { amount, extras } = journeys.details;
  const { lost, ahead } = lostProspects(journeys, counting);
  const medians = medianAmounts(journeys, lost);
  const currencyOf = (code: number) => (code === -1 ? null : currencies.labels[code]!);
  const reasons = extras.names.get('lostReason');
  const kinds = new Map<string, LossReasonKind | null>();
  const kindOf = (reason: string): LossReasonKind | null => {
    if (!kinds.has(reason)) kinds.set(reason, lossReasonOf(reason, words.lossReasons));
    return kinds.get(reason)!;
  };
  const isQualifiedTold = (prospect: number) =>
    journeys.known.has('qualified') && (open[prospect]! & bitOf('qualified')) === 0;
  const entries = lost.map((prospect): WinBackEntry => {
    const reason = nameAt(reasons, prospect);
    const value = amount?.values[prospect] ?? Number.NaN;
    const currency = amount?.currencies[prospect] ?? -1;
    const day = reached.lost[prospect]!;
    const entry = {
      ...calledAt(journeys, prospect),
      source: nameAt(sources ?? undefined, prospect),
      reason,
      reasonKind: reason === null ? null : kindOf(reason),
      amount: amountAt(journeys, prospect),
      ofMedian: value > 0 ? value / medians.get(currency)! : null,
      lostOn: isDay(day) ? isoDay(day) : null,
      daysSince: isDay(day) ? counting.asOf - day : null,
      got: backwards.find((step) => step === 'targets' || reached[step][prospect] !== NEVER)!,
    };
    return { ...entry, score: scoreOf(entry), why: whyOf(entry, isQualifiedTold(prospect)) };
  });
  return {
    entries: entries.sort(byPromise),
    medians: [...medians]
      .map(([code, median]) => ({ currency: currencyOf(code), amount: median }))
      .sort(byCurrency),
    won: 0,
    ahead,
  };
}
