import { isDay } from '../cells/dates/calendar.js';
import { quotientInfo, type QuotientKey, quotientKeys } from '../method/ratios.js';
import type { Journeys } from './journeys.js';
import { countedOf, select } from './selection.js';
import type { TallyOptions } from './tally-options.js';
import { timesOf } from './weights.js';

/** Whether a question takes milestones by their own day, out of a period: then a ratio may be made of two groups of prospects. */
export const isByActivity = ({ since, until, basis, dated }: TallyOptions): boolean =>
  basis === 'activity' && (since !== null || until !== null || dated === true);

/** A ratio while its prospects are told apart. */
interface Mix {
  readonly key: QuotientKey;
  readonly above: Int32Array;
  readonly below: Int32Array;
  readonly credited: Int32Array;
  /** Prospects in the numerator. */
  all: number;
  /** Of these, prospects whose denominator lies in another period, or in none. */
  apart: number;
}

/** The ratios made of one outcome by another, as far as the export tells both. */
function mixesOf({ reached, known, actors, owner }: Journeys): Mix[] {
  return quotientKeys.flatMap((key): Mix[] => {
    const { numerator, denominator } = quotientInfo[key];
    const [only, ...more] = denominator;
    if (only === undefined || more.length > 0) return [];
    if (!known.has(numerator) || !known.has(only)) return [];
    const credited = actors === null ? owner : actors[numerator];
    return [{ key, above: reached[numerator], below: reached[only], credited, all: 0, apart: 0 }];
  });
}

/**
 * The ratios of which more than a fifth of the prospects above the line reached what stands below it on a day
 * that is not in the period: they are not a part of their denominator.
 *
 * @param periodOf the period of a day, where several stand side by side
 */
export function mixedRatios(
  journeys: Journeys,
  options: TallyOptions,
  periodOf: (day: number) => number = () => 0,
): QuotientKey[] {
  const { weights } = journeys;
  const selection = select(journeys, options);
  const counted = countedOf(journeys.size, selection.journey);
  const mixes = mixesOf(journeys);
  for (const mix of mixes) {
    for (let prospect = 0; prospect < journeys.size; prospect++) {
      const day = mix.above[prospect]!;
      if (!isDay(day) || counted[prospect] === 0 || !selection.day(prospect, day)) continue;
      if (!selection.rep(mix.credited[prospect]!)) continue;
      mix.all += timesOf(weights, prospect);
      const before = mix.below[prospect]!;
      if (!isDay(before)) continue;
      const isTogether = selection.day(prospect, before) && periodOf(before) === periodOf(day);
      if (!isTogether) mix.apart += timesOf(weights, prospect);
    }
  }
  return mixes.filter(({ all, apart }) => apart * 5 > all).map(({ key }) => key);
}
