import { outcomes } from '../../../method/milestones.js';
import { quotientIn, quotientKeys } from '../../../method/ratios.js';
import type { TrendResult, TrendRow, TrendSeries } from '../result.js';
import { type Cell, number, type TableBlock, text } from '../../common/show/document.js';

const flag = (value: boolean | null): Cell => text(value === null ? '' : value ? 'yes' : 'no');

/** The trend as plain data: one row a period and group, everybody last. */
export function trendSheet(result: TrendResult): TableBlock {
  const { options, periods, groups, total } = result;
  const currencies = total.total.revenue.map(({ currency }) => currency);
  const days = total.conversion?.within.map((one) => one.days) ?? [];
  const isCohort = options.basis === 'cohort';
  const cells = (kind: string, { group }: TrendSeries, row: TrendRow, place: number): Cell[] => [
    text(kind),
    ...options.by.map((name) => text(Object.hasOwn(group, name) ? group[name]! : '')),
    text(row.period),
    text(periods[place]!.first),
    text(periods[place]!.last),
    flag(periods[place]!.isPartial),
    flag(periods[place]!.isImmature),
    ...outcomes.flatMap((outcome) => [
      number(row.counts[outcome]),
      number(row.change?.counts[outcome] ?? null),
    ]),
    ...quotientKeys.flatMap((key) => {
      const { value, low, high } = quotientIn(row, key);
      const change = row.change === null ? null : quotientIn(row.change, key);
      return [
        number(value),
        number(low),
        number(high),
        number(change?.gap ?? null),
        number(change?.low ?? null),
        number(change?.high ?? null),
      ];
    }),
    ...currencies.map((currency) =>
      number(row.revenue.find((money) => money.currency === currency)?.amount ?? 0),
    ),
    ...(isCohort ? days : []).map((_, at) => number(row.conversion?.within[at]?.converted ?? null)),
  ];
  const titles = [
    'row',
    ...options.by,
    'period',
    'first_day',
    'last_day',
    'partial',
    'immature',
    ...outcomes.flatMap((outcome) => [outcome, `${outcome}_change`]),
    ...quotientKeys.flatMap((key) => [
      key,
      `${key}_low`,
      `${key}_high`,
      `${key}_change`,
      `${key}_change_low`,
      `${key}_change_high`,
    ]),
    ...currencies.map((currency) => `revenue_${currency ?? 'unknown'}`),
    ...(isCohort ? days : []).map((each) => `converted_${each}`),
  ];
  const rowsOf = (kind: string, series: TrendSeries): Cell[][] =>
    series.rows.map((row, place) => cells(kind, series, row, place));
  return {
    title: null,
    columns: titles.map((title) => ({ title, align: 'left' })),
    rows: groups.flatMap((series) => rowsOf('group', series)),
    footer: rowsOf('total', total),
  };
}
