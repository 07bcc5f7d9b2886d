import { kindsOf } from '../../funnel/ratios.js';
import { nothingAsked } from '../../funnel/sums.js';
import { holmAdjust } from '../../stats/holm.js';
import { differencePValue } from '../../stats/mid-p.js';
import { type Verdict, verdictOf } from '../../stats/verdict.js';
import { type PathStep, pathSteps } from '../../method/path.js';
import { quotientIn } from '../../method/ratios.js';
import { trendPhrases as say } from '../../say/en/trend.js';
import { countsOf } from './change.js';
import type { TrendPeriod, TrendRow, TrendSeries } from './result.js';

/** The last two periods in a row that can be compared: over, and mature where they are cohorts. */
export function lastPair(periods: readonly TrendPeriod[]): number | null {
  const isWhole = (at: number) => !periods[at]!.isPartial && periods[at]!.isImmature !== true;
  for (let at = periods.length - 1; at > 0; at--) if (isWhole(at) && isWhole(at - 1)) return at;
  return null;
}

/** How a ratio changed that is known of both. */
function changeOf(now: TrendRow, before: TrendRow, step: PathStep) {
  const [is, was] = [quotientIn(now, step).value, quotientIn(before, step).value];
  return { step, is, was, ...quotientIn(now.change!, step)! };
}

/**
 * The answer in a sentence: the last two whole periods, and which of the five ratios changed by more than luck.
 * Five are looked at, so the p-values are made stricter (Holm), and a change whose own interval leaves out 0 may
 * be no more than leaning here.
 */
export function sentenceOf({ rows }: TrendSeries, periods: readonly TrendPeriod[]): string {
  const at = lastPair(periods);
  if (at === null) return say.noPair();
  const [now, before] = [rows[at]!, rows[at - 1]!];
  const kinds = kindsOf(rows.map(({ counts }) => ({ counts, ...nothingAsked(counts) })));
  const p = holmAdjust(
    pathSteps.map((step) => {
      const [is, was] = [countsOf(quotientIn(now, step)), countsOf(quotientIn(before, step))];
      return is === null || was === null ? null : differencePValue(is, was, kinds[step]);
    }),
  );
  const changes = (verdict: Verdict) =>
    pathSteps
      .filter((_, place) => verdictOf(p[place]!) === verdict)
      .map((step) => changeOf(now, before, step));
  const [real, leaning] = [changes('real'), changes('leaning')];
  const judged = p.filter((value) => value !== null).length;
  const winsOf = ({ period, counts: { wins } }: TrendRow) => ({ period, wins });
  const both = [winsOf(now), winsOf(before)] as const;
  if (judged === 0) return say.noRatio(...both);
  if (real.length > 0) return say.real(...both, real);
  if (leaning.length > 0) return say.leaning(...both, leaning, judged);
  return say.luck(...both);
}
