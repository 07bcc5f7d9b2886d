import { holmAdjust } from '../../stats/holm.js';
import { differencePValue } from '../../stats/mid-p.js';
import { type Verdict, verdictOf } from '../../stats/verdict.js';
import { kindsOf, type Quotient } from '../../funnel/ratios.js';
import { linkInfo, type RatioKey, ratioInfo } from '../../method/ratios.js';
import { steps, type Step } from '../compare/path.js';
import { andList, countOf as things, percent, points } from '../../say/numbers.js';
import { countOf } from './change.js';
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
 * Five are looked at, so the p-values are made stricter (Holm), and a change whose own interval leaves out 0 may
 * be no more than leaning here.
 */
export function sentenceOf({ rows }: TrendSeries, periods: readonly TrendPeriod[]): string {
  const at = lastPair(periods);
  if (at === null) return 'There are no two whole periods in a row to compare yet.';
  const [now, before] = [rows[at]!, rows[at - 1]!];
  const kinds = kindsOf(rows.map(({ counts }) => counts));
  const p = holmAdjust(
    steps.map((step) => {
      const [one, other] = [countOf(quotientOf(now, step)), countOf(quotientOf(before, step))];
      return one === null || other === null ? null : differencePValue(one, other, kinds[step]);
    }),
  );
  const judged = (verdict: Verdict) => steps.filter((_, place) => verdictOf(p[place]!) === verdict);
  const [real, leaning] = [judged('real'), judged('leaning')];
  const changes = (of: readonly Step[]) => andList(of.map((step) => changeText(now, before, step)));
  const [is, was] = [now.counts.wins, before.counts.wins];
  const wins =
    is === null || was === null
      ? `${now.period} against ${before.period}`
      : `${things(is, 'win')} in ${now.period}, ${was} in ${before.period}`;
  const told = p.filter((one) => one !== null).length;
  const among = told > 1 ? `, ${told} ratios being looked at` : '';
  const verdict =
    told === 0
      ? 'no ratio is known of both'
      : real.length > 0
        ? changes(real)
        : leaning.length > 0
          ? `leaning, not proven${among}: ${changes(leaning)}`
          : 'no ratio changed by more than luck explains';
  return `${wins}; ${verdict}.`;
}
