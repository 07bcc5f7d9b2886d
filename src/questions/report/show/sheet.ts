import { outcomes } from '../../../method/milestones.js';
import { quotientIn, quotientKeys } from '../../../method/ratios.js';
import type { ReportResult, ReportRow } from '../../common/result.js';
import { type Cell, number, type TableBlock, text } from '../../common/show/document.js';

/** The report as a sheet of plain numbers: one row a group, and the total marked as such. */
export function reportSheet({ rows, total, options }: ReportResult): TableBlock {
  const currencies = total.revenue.map(({ currency }) => currency);
  const cells = (kind: string, row: ReportRow): Cell[] => [
    text(kind),
    ...options.by.map((name) => text(Object.hasOwn(row.group, name) ? row.group[name]! : '')),
    ...outcomes.map((outcome) => number(row.counts[outcome])),
    ...quotientKeys.flatMap((key) => {
      const { value, low, high } = quotientIn(row, key);
      return [number(value), number(low), number(high)];
    }),
    ...currencies.map((currency) =>
      number(row.revenue.find((money) => money.currency === currency)?.amount ?? 0),
    ),
  ];
  const titles = [
    'row',
    ...options.by,
    ...outcomes,
    ...quotientKeys.flatMap((key) => [key, `${key}_low`, `${key}_high`]),
    ...currencies.map((currency) => `revenue_${currency ?? 'unknown'}`),
  ];
  return {
    title: null,
    columns: titles.map((title) => ({ title, align: 'left' })),
    rows: rows.map((row) => cells('group', row)),
    footer: [cells('total', total)],
  };
}
