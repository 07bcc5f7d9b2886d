import { UNKNOWN } from '../../../say/numbers.js';
import { percent } from '../../../say/en/numbers.js';
import { column, data } from '../../common/show/column.js';
import { countColumn, moneyColumn, numberColumn, ratioColumn } from '../../common/show/columns.js';
import { range, right, text } from '../../common/show/document.js';
import { amountValues, durationParts, partValues } from '../../common/show/fields.js';
import type { PerformanceResult, ScorecardResult } from '../result.js';
import { rateParts, type Section, type Shown } from './section.js';

/** `34.5 %`, with the currencies where there are several. */
function marginText(margin: PerformanceResult['margin'], several: boolean): string {
  if (margin === null || margin.length === 0) return UNKNOWN;
  return margin
    .map(({ share, currency }) =>
      several ? `${percent(share)} of ${currency ?? 'the rest'}` : percent(share),
    )
    .join(', ');
}

const averageDeals = ({ performance }: Shown) => performance.averageDeal;

const keptShares = ({ performance: { margin } }: Shown) =>
  (margin ?? []).map(({ currency, share }) => ({ currency, amount: share }));

/** What came of it, and what it is worth. */
export function performanceSection({ team }: ScorecardResult, verbose: boolean): Section {
  const { revenue, averageDeal, margin } = team.performance;
  const several = (margin?.length ?? 0) > 1;
  return {
    title: 'Performance',
    columns: [
      data('targets', ({ performance }) => performance.targets),
      countColumn(
        'wins',
        right('Wins'),
        ({ performance }) => performance.wins,
        { wins: ({ performance }) => performance.wins },
        ({ performance }) => performance.openWins,
      ),
      ratioColumn(
        'conversion',
        right('Conversion', { short: 'Conv.' }),
        { counts: true, interval: verbose, parts: rateParts },
        ({ performance }) => performance.conversion,
      ),
      moneyColumn(
        'revenue',
        revenue.length > 0 && right('Revenue', { short: 'Rev.' }),
        revenue,
        ({ performance }) => performance.revenue,
      ),
      column(
        'average_deal',
        averageDeal.length > 0 && right('Average deal', { short: 'Deal', yields: 'deal' }),
        ({ performance }) => ({ kind: 'money', money: performance.averageDeal }),
        amountValues('average_deal', averageDeal, null, averageDeals),
      ),
      column(
        'margin_kept',
        margin !== null && right('Margin kept', { short: 'Margin' }),
        ({ performance }) => text(marginText(performance.margin, several)),
        amountValues('margin_kept', margin ?? [], null, keptShares),
      ),
    ],
  };
}

/** How customers fare, and how long they take. Of nothing there is nothing to show: notes say why. */
export function customerSection({ team, csatScale }: ScorecardResult, verbose: boolean): Section {
  const { csat, repeatCustomers, followedUp, salesCycle } = team.performance;
  const isAnswered = (csat?.answers ?? 0) > 0;
  const isTimed = (salesCycle?.count ?? 0) > 0;
  const scale = csatScale === null ? '' : csatScale === 'percent' ? ' (%)' : ` (${csatScale})`;
  const shown = { counts: true, interval: verbose, parts: rateParts };
  const cycle = ({ performance }: Shown) => performance.salesCycle;
  return {
    title: 'Customers and time',
    columns: [
      numberColumn(
        'csat',
        isAnswered && right(`CSAT${scale}`, { short: `CSAT${scale.replace(' ', '\n')}` }),
        ({ performance }) => performance.csat?.mean,
        { decimals: 2 },
      ),
      data('csat_answers', ({ performance }) => performance.csat?.answers),
      ratioColumn(
        'satisfied',
        isAnswered && right('Satisfied', { short: 'Satisf.' }),
        shown,
        ({ performance }) => performance.csat?.satisfied,
      ),
      ratioColumn(
        'repeat_customers',
        (repeatCustomers?.denominator ?? 0) > 0 && right('Repeat customers', { short: 'Repeat' }),
        shown,
        ({ performance }) => performance.repeatCustomers,
      ),
      ratioColumn(
        'followed_up',
        (followedUp?.denominator ?? 0) > 0 && right('Followed up', { short: 'F-up' }),
        shown,
        ({ performance }) => performance.followedUp,
      ),
      numberColumn(
        'cycle',
        isTimed && right('Half won\nwithin days'),
        (row) => cycle(row)?.median,
        { plain: partValues('cycle', cycle, durationParts) },
      ),
      column(
        'cycle_range',
        isTimed && verbose && right('95 % interval', { short: '95 %' }),
        (row) => range(cycle(row)),
      ),
      numberColumn(
        'cycle_most',
        isTimed && right('9 in 10 won\nwithin days'),
        (row) => cycle(row)?.ninetiethPercentile,
        { plain: {} },
      ),
    ],
  };
}
