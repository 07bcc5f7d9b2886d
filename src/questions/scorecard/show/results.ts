import { UNKNOWN } from '../../../say/numbers.js';
import { column, data } from '../../common/show/column.js';
import { countColumn, moneyColumn, numberColumn, ratioColumn } from '../../common/show/columns.js';
import { range, right, shortened, text } from '../../common/show/document.js';
import { amountValues, durationParts, partValues } from '../../common/show/fields.js';
import type { PerformanceResult, ScorecardResult } from '../result.js';
import { rateParts, type Section, type Shown } from './section.js';
import { voice } from '../../../say/voice.js';

const numbers = () => voice().numbers;
const say = () => voice().scorecard;

/** `34.5 %`, with the currencies where there are several. */
function marginText(margin: PerformanceResult['margin'], several: boolean): string {
  if (margin === null || margin.length === 0) return UNKNOWN;
  return margin
    .map(({ share, currency }) =>
      several ? say().marginOf(share, currency) : numbers().percent(share),
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
    title: say().titles.performance,
    columns: [
      data('targets', ({ performance }) => performance.targets),
      countColumn(
        'wins',
        right(voice().method.outcomes.wins),
        ({ performance }) => performance.wins,
        { wins: ({ performance }) => performance.wins },
        ({ performance }) => performance.openWins,
      ),
      ratioColumn(
        'conversion',
        shortened(say().headings.conversion),
        { counts: true, interval: verbose, parts: rateParts },
        ({ performance }) => performance.conversion,
      ),
      moneyColumn(
        'revenue',
        revenue.length > 0 && shortened(say().headings.revenue),
        revenue,
        ({ performance }) => performance.revenue,
      ),
      column(
        'average_deal',
        averageDeal.length > 0 && shortened(say().headings.averageDeal, { yields: 'deal' }),
        ({ performance }) => ({ kind: 'money', money: performance.averageDeal }),
        amountValues('average_deal', averageDeal, null, averageDeals),
      ),
      column(
        'margin_kept',
        margin !== null && shortened(say().headings.margin),
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
  const shown = { counts: true, interval: verbose, parts: rateParts };
  const cycle = ({ performance }: Shown) => performance.salesCycle;
  return {
    title: say().titles.customers,
    columns: [
      numberColumn(
        'csat',
        isAnswered && shortened(say().headings.csat(csatScale)),
        ({ performance }) => performance.csat?.mean,
        { decimals: 2 },
      ),
      data('csat_answers', ({ performance }) => performance.csat?.answers),
      ratioColumn(
        'satisfied',
        isAnswered && shortened(say().headings.satisfied),
        shown,
        ({ performance }) => performance.csat?.satisfied,
      ),
      ratioColumn(
        'repeat_customers',
        (repeatCustomers?.denominator ?? 0) > 0 && shortened(say().headings.repeat),
        shown,
        ({ performance }) => performance.repeatCustomers,
      ),
      ratioColumn(
        'followed_up',
        (followedUp?.denominator ?? 0) > 0 && shortened(say().headings.followedUp),
        shown,
        ({ performance }) => performance.followedUp,
      ),
      numberColumn('cycle', isTimed && right(say().headings.halfWon), (row) => cycle(row)?.median, {
        plain: partValues('cycle', cycle, durationParts),
      }),
      column(
        'cycle_range',
        isTimed && verbose && right(voice().table.interval, { short: voice().table.shortInterval }),
        (row) => range(cycle(row)),
      ),
      numberColumn(
        'cycle_most',
        isTimed && right(say().headings.nineInTenWon),
        (row) => cycle(row)?.ninetiethPercentile,
        { plain: {} },
      ),
    ],
  };
}
