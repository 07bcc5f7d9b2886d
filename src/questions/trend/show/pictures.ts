import { type Outcome } from '../../../method/milestones.js';
import { quotientIn } from '../../../method/ratios.js';
import type { DurationsPicture, LinesPicture, Picture } from '../../common/show/picture.js';
import type { TrendResult } from '../result.js';
import { knownOutcomes, knownRatios, periodText } from './measures.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().pictures;

/** More periods than this are one line of noise at the width of a page. */
const mostPeriods = 60;

const counted = ['targets', 'wins'] as const;

/** A count of a period; from least to most, and no value, where answers are open. */
function countIn({ counts, open }: TrendResult['total']['rows'][number], outcome: Outcome) {
  const [value, more] = [counts[outcome], open[outcome]];
  if (value === null || more === null || more === 0) return { value, low: null, high: null };
  return { value: null, low: value, high: value + more };
}

/** A panel a measure; of many periods the last ones. */
function lines(result: TrendResult): LinesPicture[] {
  const { periods, total, sentence } = result;
  if (periods.length < 2) return [];
  const from = Math.max(0, periods.length - mostPeriods);
  const rows = total.rows.slice(from);
  const isYoung = (at: number) => {
    const { isPartial, isImmature } = periods[from + at]!;
    return isPartial || isImmature === true;
  };
  const known = knownOutcomes(result);
  const even = { side: 'even', verdict: 'none' } as const;
  return [
    {
      kind: 'lines',
      title: sentence,
      reading: say().readTrend(),
      table: null,
      periods: rows.map((_, at) => periodText(result, from + at)),
      panels: [
        ...counted
          .filter((outcome) => known.includes(outcome))
          .map((outcome) => ({
            name: voice().method.outcomes[outcome],
            isShare: false,
            points: rows.map((row, at) => ({ ...countIn(row, outcome), isYoung: isYoung(at) })),
            standing: even,
          })),
        ...knownRatios(result).map((key) => ({
          name: voice().method.ratios[key],
          isShare: true,
          points: rows.map((row, at) => {
            const { value, low, high } = quotientIn(row, key);
            return { value, low, high, isYoung: isYoung(at) };
          }),
          standing: even,
        })),
      ],
    },
  ];
}

/** From ten days on a tenth of a day is noise. */
const inDays = (days: number | null): number | null =>
  days === null || days < 10 ? days : Math.round(days);

function durations({ total: { steps } }: TrendResult): DurationsPicture[] {
  const timed = steps.filter(({ count }) => count > 0);
  if (timed.length === 0) return [];
  const whole = timed.find(({ from, to }) => from === 'targets' && to === 'wins');
  return [
    {
      kind: 'durations',
      title: say().durations(
        inDays(whole?.median ?? null),
        inDays(whole?.ninetiethPercentile ?? null),
      ),
      reading: say().readDurations(),
      table: null,
      rows: timed.map(({ from, to, median, low, high, ninetiethPercentile: ninth, count }) => ({
        name: voice().method.way(from, to),
        short: `${voice().method.short[from]} → ${voice().method.short[to]}`,
        ...{ median: inDays(median), low: inDays(low), high: inDays(high), ninth: inDays(ninth) },
        count,
      })),
    },
  ];
}

/** How the funnel went, period by period, and how long its steps take. */
export const trendPictures = (result: TrendResult): Picture[] => [
  ...lines(result),
  ...durations(result),
];
