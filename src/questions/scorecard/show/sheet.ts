import { touchKeys } from '../../../method/touches.js';
import type { RateResult, ScorecardResult, ScorecardSides } from '../result.js';
import { type Cell, number, type TableBlock, text } from '../../common/show/document.js';
import { durationColumns } from '../../common/show/duration-columns.js';

/** A column of plain data: its name, and what a row says. */
type Column = readonly [title: string, cell: (sides: ScorecardSides) => Cell];

const numberColumn = (
  title: string,
  value: (sides: ScorecardSides) => number | null | undefined,
): Column => [title, (sides) => number(value(sides) ?? null)];

type Ratio = RateResult & { readonly low: number | null; readonly high: number | null };

/** A value with what it was made of, and its interval. */
const ratioColumns = (
  title: string,
  ratio: (sides: ScorecardSides) => Ratio | null | undefined,
): Column[] =>
  (['value', 'numerator', 'denominator', 'low', 'high'] as const).map((part) =>
    numberColumn(part === 'value' ? title : `${title}_${part}`, (sides) => ratio(sides)?.[part]),
  );

const nameOf = (currency: string | null): string => currency ?? 'unknown';

/** Money by currency: what came in, what a deal is worth, what share of it is kept. */
const moneyColumns = ({ team: { performance } }: ScorecardResult): Column[] => {
  const find = <T extends { readonly currency: string | null }>(
    list: readonly T[] | null,
    currency: string | null,
  ): T | undefined => list?.find((one) => one.currency === currency);
  return [
    ...performance.revenue.map(({ currency }) =>
      numberColumn(
        `revenue_${nameOf(currency)}`,
        (sides) => find(sides.performance.revenue, currency)?.amount ?? 0,
      ),
    ),
    ...performance.averageDeal.map(({ currency }) =>
      numberColumn(
        `average_deal_${nameOf(currency)}`,
        (sides) => find(sides.performance.averageDeal, currency)?.amount,
      ),
    ),
    ...(performance.margin ?? []).map(({ currency }) =>
      numberColumn(
        `margin_kept_${nameOf(currency)}`,
        (sides) => find(sides.performance.margin, currency)?.share,
      ),
    ),
  ];
};

/** The scorecard as a sheet of plain numbers: one row a rep, and the team marked as such. */
export function scorecardSheet(result: ScorecardResult): TableBlock {
  const columns: Column[] = [
    ...touchKeys.map((key) => numberColumn(key, ({ activity }) => activity?.counts[key])),
    numberColumn('activities', ({ activity }) => activity?.all),
    numberColumn('activities_per_day', ({ activity }) => activity?.perWorkingDay?.all),
    numberColumn('left_out_system', ({ activity }) => activity?.leftOut.system),
    numberColumn('left_out_not_done', ({ activity }) => activity?.leftOut.notDone),
    numberColumn('targets', ({ performance }) => performance.targets),
    numberColumn('wins', ({ performance }) => performance.wins),
    ...ratioColumns('conversion', ({ performance }) => performance.conversion),
    ...moneyColumns(result),
    numberColumn('csat', ({ performance }) => performance.csat?.mean),
    numberColumn('csat_answers', ({ performance }) => performance.csat?.answers),
    ...ratioColumns('satisfied', ({ performance }) => performance.csat?.satisfied),
    ...ratioColumns('repeat_customers', ({ performance }) => performance.repeatCustomers),
    ...ratioColumns('followed_up', ({ performance }) => performance.followedUp),
    ...durationColumns('cycle').map(([title, value]) =>
      numberColumn(title, ({ performance: { salesCycle } }) => salesCycle && value(salesCycle)),
    ),
    ...ratioColumns('wins_per_100', ({ together }) => together?.winsPer100Activities),
    numberColumn('meetings_per_win', ({ together }) => together?.meetingsPerWin.value),
    numberColumn('calls_per_meeting', ({ together }) => together?.callsPerMeeting.value),
  ];
  const cells = (sides: ScorecardSides) => columns.map(([, cell]) => cell(sides));
  return {
    title: null,
    columns: ['row', 'rep', ...columns.map(([title]) => title), 'quadrant'].map((title) => ({
      title,
      align: 'left',
    })),
    rows: result.rows.map((row) => [
      text('rep'),
      text(row.rep),
      ...cells(row),
      text(row.quadrant ?? ''),
    ]),
    footer: [[text('team'), text(''), ...cells(result.team), text('')]],
  };
}
