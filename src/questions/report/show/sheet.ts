import { outcomes } from '../../../method/milestones.js';
import { type LinkKey, linkKeys, type RatioKey, ratioKeys } from '../../../method/ratios.js';
import type { ReportResult, ReportRow } from '../../common/result.js';
import { type Cell, number, type TableBlock, text } from '../../common/show/document.js';

/** A ratio or link of a row by its key. */
export const ratioOf = (row: ReportRow, key: RatioKey | LinkKey) =>
  Object.hasOwn(row.ratios, key) ? row.ratios[key as RatioKey] : row.links[key as LinkKey];

/** The report as a sheet of plain numbers: one row a group, and the total marked as such. */
export function reportSheet({ rows, total, options }: ReportResult): TableBlock {
  const quotients = [...ratioKeys, ...linkKeys];
  const currencies = total.revenue.map(({ currency }) => currency);
  const cells = (kind: string, row: ReportRow): Cell[] => [
    text(kind),
    ...options.by.map((name) => text(Object.hasOwn(row.group, name) ? row.group[name]! : '')),
    ...outcomes.map((outcome) => number(row.counts[outcome])),
    ...quotients.flatMap((key) => {
      const { value, low, high } = ratioOf(row, key);
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
    ...quotients.flatMap((key) => [key, `${key}_low`, `${key}_high`]),
    ...currencies.map((currency) => `revenue_${currency ?? 'unknown'}`),
  ];
  return {
    title: null,
    columns: titles.map((title) => ({ title, align: 'left' })),
    rows: rows.map((row) => cells('group', row)),
    footer: [cells('total', total)],
  };
}
