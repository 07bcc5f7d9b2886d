import { boundedVerdict, type VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { judgeTogether } from '../../stats/judge-together.js';
import { type OpenCounts, openRatioKind } from '../../stats/open-counts.js';
import { ratioBounds } from '../../stats/ratio-bounds.js';
import { type PathStep, pathSteps } from '../../method/path.js';
import { quotientIn, quotientInfo } from '../../method/ratios.js';
import type { Answers } from '../../funnel/sums.js';
import type { TrendPeriod, TrendRow, TrendSeries } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().trend;

/** The last two periods in a row that can be compared: over, and mature where they are cohorts. */
export function lastPair(periods: readonly TrendPeriod[]): number | null {
  const isWhole = (at: number) => !periods[at]!.isPartial && periods[at]!.isImmature !== true;
  for (let at = periods.length - 1; at > 0; at--) if (isWhole(at) && isWhole(at - 1)) return at;
  return null;
}

/** How a ratio changed that is known of both. */
function changeOf(now: TrendRow, before: TrendRow, step: PathStep) {
  const [is, was] = [quotientIn(now, step).value, quotientIn(before, step).value];
  const change = quotientIn(now.change!, step);
  return change === null ? [] : [{ step, is, was, ...change }];
}

/**
 * The answer in a sentence: the last two whole periods, and which of the five ratios changed by more than luck,
 * whatever the open answers are. Five are looked at, so they are judged together, and a change whose own interval
 * leaves out 0 may be no more than leaning here.
 *
 * @param answers of each period
 */
export function sentenceOf(
  { rows }: TrendSeries,
  periods: readonly TrendPeriod[],
  answers: readonly Answers[],
): string {
  const at = lastPair(periods);
  if (at === null) return say().noPair();
  const [now, before] = [rows[at]!, rows[at - 1]!];
  const tests = pathSteps.map((step) => testOf(step, answers, at));
  const verdicts = judgeTogether(tests);
  const those = (verdict: VerdictWithOpen) =>
    pathSteps.filter((_, place) => verdicts[place] === verdict);
  const changes = (verdict: VerdictWithOpen) =>
    those(verdict).flatMap((step) => changeOf(now, before, step));
  // What is luck at both ends is luck, whichever way it goes.
  const untold = those('unknown').filter((step) => !tests[pathSteps.indexOf(step)]!.isLuck);
  const [real, leaning] = [changes('real'), changes('leaning')];
  const judged = verdicts.filter((verdict) => verdict !== 'none').length;
  const winsOf = ({ period, counts: { wins }, open }: TrendRow) => ({
    period,
    wins,
    openWins: open.wins ?? 0,
  });
  const both = [winsOf(now), winsOf(before)] as const;
  if (judged === 0) return say().noRatio(...both);
  if (real.length > 0) return say().real(...both, real);
  if (leaning.length > 0) return say().leaning(...both, leaning, judged);
  return untold.length > 0 ? say().unknown(...both, untold) : say().luck(...both);
}

/** A ratio against what it was the period before; all periods decide whether it is a share or a rate. */
function testOf(step: PathStep, answers: readonly Answers[], at: number) {
  const isShare = quotientInfo[step].proportion;
  const all = answers.map((period) => period[step]);
  const kind = isShare ? 'proportion' : openRatioKind(all.flatMap((counts) => counts ?? []));
  const [is = null, was = null] = [all[at], all[at - 1]];
  // More than there are to be divided by came from other periods: nothing to test, and nothing that rose.
  const isMixed = [is, was].some((counts) => counts !== null && counts.count > counts.of);
  if (is === null || was === null || isMixed) {
    return { p: null, verdict: 'none' as const, isLuck: false };
  }
  const bounds = (counts: OpenCounts) => ratioBounds(counts, { isShare, kind });
  return boundedVerdict(bounds(is), bounds(was), kind);
}
