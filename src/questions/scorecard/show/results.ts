import { percent, UNKNOWN } from '../../../say/numbers.js';
import type { PerformanceResult, ScorecardResult } from '../result.js';
import { count, text } from '../../common/show/document.js';
import { decimalCell, fine, type Measure, ratioCell, type Section, span } from './measure.js';

/** `34.5 %`, with the currencies where there are several. */
function marginText(margin: PerformanceResult['margin'], several: boolean): string {
  if (margin === null || margin.length === 0) return UNKNOWN;
  return margin
    .map(({ share, currency }) =>
      several ? `${percent(share)} of ${currency ?? 'the rest'}` : percent(share),
    )
    .join(', ');
}

/** What came of it, and what it is worth. */
export function performanceSection({ team }: ScorecardResult, verbose: boolean): Section {
  const { revenue, averageDeal, margin } = team.performance;
  const several = (margin?.length ?? 0) > 1;
  const all: (Measure | false)[] = [
    { title: 'Wins', short: 'Wins', cell: ({ performance }) => count(performance.wins) },
    {
      title: 'Conversion',
      short: 'Conv.',
      cell: ({ performance }) => ratioCell(performance.conversion, verbose),
    },
    revenue.length > 0 && {
      title: 'Revenue',
      short: 'Rev.',
      cell: ({ performance }) => ({ kind: 'money', money: performance.revenue }),
    },
    averageDeal.length > 0 && {
      title: 'Average deal',
      short: 'Deal',
      cell: ({ performance }) => ({ kind: 'money', money: performance.averageDeal }),
    },
    margin !== null && {
      title: 'Margin kept',
      short: 'Margin',
      cell: ({ performance }) => text(marginText(performance.margin, several)),
    },
  ];
  return { title: 'Performance', measures: all.filter((measure) => measure !== false) };
}

/** How customers fare, and how long they take. */
export function customerSection(
  { team, csatScale }: ScorecardResult,
  verbose: boolean,
): Section | null {
  const { csat, repeatCustomers, followedUp, salesCycle } = team.performance;
  // Of nothing there is nothing to show: notes say why.
  const [answered, repeats] = [(csat?.answers ?? 0) > 0, (repeatCustomers?.denominator ?? 0) > 0];
  const [judged, timed] = [(followedUp?.denominator ?? 0) > 0, (salesCycle?.count ?? 0) > 0];
  const scale = csatScale === null ? '' : csatScale === 'percent' ? ' (%)' : ` (${csatScale})`;
  const all: (Measure | false)[] = [
    answered && {
      title: `CSAT${scale}`,
      short: 'CSAT',
      cell: ({ performance }) => fine(performance.csat?.mean),
    },
    answered && {
      title: 'Satisfied',
      short: 'Satisf.',
      cell: ({ performance }) => ratioCell(performance.csat?.satisfied ?? null, verbose),
    },
    repeats && {
      title: 'Repeat customers',
      short: 'Repeat',
      cell: ({ performance }) => ratioCell(performance.repeatCustomers, verbose),
    },
    judged && {
      title: 'Followed up',
      short: 'F-up',
      cell: ({ performance }) => ratioCell(performance.followedUp, verbose),
    },
    timed && {
      title: 'Days to a win',
      short: 'Days',
      cell: ({ performance }) => decimalCell(performance.salesCycle?.median),
    },
    timed &&
      verbose && {
        title: '95 % interval',
        short: '95 %',
        cell: ({ performance: { salesCycle: cycle } }) => span(cycle?.low, cycle?.high),
      },
    timed && {
      title: '9 in 10 within',
      short: '9 of 10',
      cell: ({ performance }) => decimalCell(performance.salesCycle?.ninetiethPercentile),
    },
  ];
  const measures = all.filter((measure) => measure !== false);
  return measures.length === 0 ? null : { title: 'Customers and time', measures };
}
