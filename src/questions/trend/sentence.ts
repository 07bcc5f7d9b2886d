import { holmAdjust } from '../../stats/holm.js';
import { differencePValue } from '../../stats/mid-p.js';
import { type Verdict, verdictOf } from '../../stats/verdict.js';
import { type PathStep, pathSteps } from '../../method/path.js';
import { quotientIn, quotientInfo } from '../../method/ratios.js';
import { percent, points } from '../../say/numbers.js';
import { andList } from '../../say/lists.js';
import { countOf as things } from '../../say/plurals.js';
import { countOf, kindsOf } from './change.js';
import type { TrendPeriod, TrendRow, TrendSeries } from './result.js';

const titleOf = (step: PathStep): string => quotientInfo[step].title.toLowerCase();

/** The last two periods in a row that can be compared: over, and mature where they are cohorts. */
export function lastPair(periods: readonly TrendPeriod[]): number | null {
  const isWhole = (at: number) => !periods[at]!.isPartial && periods[at]!.isImmature !== true;
  for (let at = periods.length - 1; at > 0; at--) if (isWhole(at) && isWhole(at - 1)) return at;
  return null;
}

/** `closing fell from 30.0 % to 20.0 % (−10.0 points, −19.0 to −1.0)` */
function changeText(now: TrendRow, before: TrendRow, step: PathStep): string {
  const [{ value: is }, { value: was }] = [quotientIn(now, step), quotientIn(before, step)];
  const { gap, low, high } = quotientIn(now.change!, step)!;
  const range = low === null || high === null ? '' : `, ${points(low)} to ${points(high)}`;
  return `${titleOf(step)} ${gap < 0 ? 'fell' : 'rose'} from ${percent(was)} to ${percent(is)} (${points(gap)}${range.replaceAll(' points', '')})`;
}

/**
 * The answer in a sentence: the last two whole periods, and which of the five ratios changed by more than luck.
 * Five are looked at, so the p-values are made stricter (Holm), and a change whose own interval leaves out 0 may
 * be no more than likely here.
 */
export function sentenceOf({ rows }: TrendSeries, periods: readonly TrendPeriod[]): string {
  const at = lastPair(periods);
  if (at === null) return 'There are no two whole periods in a row to compare yet.';
  const [now, before] = [rows[at]!, rows[at - 1]!];
  const kinds = kindsOf(rows);
  const p = holmAdjust(
    pathSteps.map((step) => {
      const [one, other] = [countOf(quotientIn(now, step)), countOf(quotientIn(before, step))];
      return one === null || other === null ? null : differencePValue(one, other, kinds[step]);
    }),
  );
  const judged = (verdict: Verdict) =>
    pathSteps.filter((_, place) => verdictOf(p[place]!) === verdict);
  const [real, leaning] = [judged('real'), judged('leaning')];
  const changes = (of: readonly PathStep[]) =>
    andList(of.map((step) => changeText(now, before, step)));
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
          ? `likely, but not proven${among}: ${changes(leaning)}`
          : 'no ratio changed by more than luck explains';
  return `${wins}; ${verdict}.`;
}
