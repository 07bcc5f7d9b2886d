import { holmAdjust } from '../../stats/holm.js';
import { differencePValue } from '../../stats/mid-p.js';
import { REAL_BELOW } from '../../stats/verdict.js';
import type { Quotient } from '../../funnel/ratios.js';
import { linkInfo, type RatioKey, ratioInfo } from '../../method/ratios.js';
import { steps, type Step } from '../compare/path.js';
import { andList, countOf as things, percent, points } from '../numbers.js';
import { countOf, kindsOf } from './change.js';
import type { TrendPeriod, TrendRow, TrendSeries } from './result.js';

const titleOf = (step: Step): string =>
  (step === 'booking' ? linkInfo[step] : ratioInfo[step]).title.toLowerCase();

const quotientOf = ({ ratios, links }: TrendRow, step: Step): Quotient =>
  step === 'booking' ? links.booking : ratios[step satisfies RatioKey];

/** The last two periods in a row that can be compared: over, and mature where they are cohorts. */
export function lastPair(periods: readonly TrendPeriod[]): number | null {
  const isWhole = (at: number) => !periods[at]!.isPartial && periods[at]!.isImmature !== true;
  for (let at = periods.length - 1; at > 0; at--) if (isWhole(at) && isWhole(at - 1)) return at;
  return null;
}

/** `closing fell from 30.0 % to 20.0 % (−10.0 points, −19.0 to −1.0)` */
function changeText(now: TrendRow, before: TrendRow, step: Step): string {
  const [{ value: is }, { value: was }] = [quotientOf(now, step), quotientOf(before, step)];
  const { gap, low, high } = (
    step === 'booking' ? now.change!.links.booking : now.change!.ratios[step]
  )!;
  const range = low === null || high === null ? '' : `, ${points(low)} to ${points(high)}`;
  return `${titleOf(step)} ${gap < 0 ? 'fell' : 'rose'} from ${percent(was)} to ${percent(is)} (${points(gap)}${range.replaceAll(' points', '')})`;
}

/**
 * The answer in a sentence: the last two whole periods, and which of the five ratios changed by more than luck.
 * Five are looked at, so the p-values are made stricter (Holm).
 */
export function sentenceOf({ rows }: TrendSeries, periods: readonly TrendPeriod[]): string {
  const at = lastPair(periods);
  if (at === null) return 'There are no two whole periods in a row to compare yet.';
  const [now, before] = [rows[at]!, rows[at - 1]!];
  const kinds = kindsOf(rows);
  const p = holmAdjust(
    steps.map((step) => {
      const [one, other] = [countOf(quotientOf(now, step)), countOf(quotientOf(before, step))];
      return one === null || other === null ? null : differencePValue(one, other, kinds[step]);
    }),
  );
  const real = steps.filter((_, place) => (p[place] ?? 1) < REAL_BELOW);
  const [is, was] = [now.counts.wins, before.counts.wins];
  const wins =
    is === null || was === null
      ? `${now.period} against ${before.period}`
      : `${things(is, 'win')} in ${now.period}, ${was} in ${before.period}`;
  const told = p.some((one) => one !== null);
  const verdict = !told
    ? 'no ratio is known of both'
    : real.length === 0
      ? 'no ratio changed by more than luck explains'
      : andList(real.map((step) => changeText(now, before, step)));
  return `${wins}; ${verdict}.`;
}
