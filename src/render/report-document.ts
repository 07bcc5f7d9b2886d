import { milestoneInfo, outcomes } from '../method/milestones.js';
import {
  linkInfo,
  type LinkKey,
  linkKeys,
  ratioInfo,
  type RatioKey,
  ratioKeys,
} from '../method/ratios.js';
import type { ReportResult, ReportRow } from '../reports/result.js';
import {
  type Cell,
  type Column,
  count,
  type Document,
  number,
  type TableBlock,
  text,
} from './document.js';
import { tableWidth } from './table.js';

/** What the table of a report shows; the richest that fits is taken. */
interface Layout {
  readonly counts: 'beside' | 'below' | null;
  readonly bars: boolean;
  readonly interval: boolean;
  readonly shortTitles: boolean;
  readonly links: readonly LinkKey[];
  readonly milestones: 'all' | 'ends';
  readonly revenue: boolean;
}

const titled = (title: string, short: string | null): Column => ({
  title: short === null ? title : `${short} ${title}`,
  align: 'right',
});

/** The path as a person walks it: the four ratios with the booking link in its place. */
const path = ['qualification', 'booking', 'appointment', 'proposal', 'closing'] as const;

const infoOf = (key: RatioKey | LinkKey) =>
  key in ratioInfo ? ratioInfo[key as RatioKey] : linkInfo[key as LinkKey];

const ratioOf = (row: ReportRow, key: RatioKey | LinkKey) =>
  key in row.ratios ? row.ratios[key as RatioKey] : row.links[key as LinkKey];

const outcomeTitle = (outcome: (typeof outcomes)[number]): string =>
  outcome === 'lost' ? 'Lost' : milestoneInfo[outcome].title;

function layoutTable({ rows, total, options }: ReportResult, layout: Layout): TableBlock {
  const quotients = [...path, ...layout.links];
  const ends = ['targets', 'wins'] as const;
  const shown = layout.milestones === 'all' ? outcomes : ends;
  const most = Math.max(0, ...rows.map((row) => row.links.efficiency.value ?? 0));
  const cells = (row: ReportRow, names: readonly string[]): Cell[] => [
    ...names.map(text),
    ...shown.map((outcome) => count(row.counts[outcome])),
    ...quotients.map((key): Cell => {
      const ratio = ratioOf(row, key);
      const withBar = layout.bars && key === 'efficiency' && most > 0;
      return {
        kind: 'ratio',
        ratio,
        counts: layout.counts,
        interval: layout.interval,
        bar: withBar ? (ratio.value ?? 0) / most : null,
      };
    }),
    ...(layout.revenue ? [{ kind: 'money' as const, money: row.revenue }] : []),
  ];
  const title = (key: RatioKey | LinkKey): Column => {
    const info = infoOf(key);
    return layout.shortTitles && info.short !== null
      ? { title: info.short, align: 'right' }
      : titled(info.title, info.short);
  };
  const by = options.by.length === 0 ? ['all'] : options.by;
  return {
    title: null,
    columns: [
      ...by.map((name): Column => ({
        title: name[0]!.toUpperCase() + name.slice(1),
        align: 'left',
      })),
      ...shown.map((outcome): Column => ({ title: outcomeTitle(outcome), align: 'right' })),
      ...quotients.map(title),
      ...(layout.revenue ? [{ title: 'Revenue', align: 'right' as const }] : []),
    ],
    rows: rows.map((row) => cells(row, Object.values(row.group))),
    footer: [
      cells(
        total,
        by.map((_, place) => (place === 0 ? 'Total' : '')),
      ),
    ],
  };
}

/** Layouts from the richest to the barest. */
function layouts(verbose: boolean, hasRevenue: boolean): Layout[] {
  const full: Layout = {
    counts: 'beside',
    bars: true,
    interval: verbose,
    shortTitles: false,
    links: ['efficiency'],
    milestones: 'ends',
    revenue: hasRevenue,
  };
  const plain: Layout = { ...full, bars: false };
  const narrow: Layout = { ...plain, revenue: false, shortTitles: true };
  const below: Layout = { ...narrow, counts: 'below', interval: false };
  return [
    full,
    plain,
    { ...plain, revenue: false },
    { ...plain, revenue: false, links: [] },
    { ...below, revenue: hasRevenue },
    below,
    { ...below, links: [] },
    { ...narrow, counts: null, interval: false, links: [] },
  ];
}

const legend =
  'R1 qualification = qualified / targets (S → P); booking = booked / qualified (P → A); R2 appointment = held / booked; R3 proposal = proposals / held (A → N); R4 closing = wins / proposals (N → C).';

/**
 * The report as a person wants to see it: one row a group, the total, notes below.
 *
 * @param width columns there are; null for as many as it takes
 * @param verbose whether intervals are shown
 */
export function reportDocument(
  result: ReportResult,
  { width, verbose }: { readonly width: number | null; readonly verbose: boolean },
): Document {
  const hasRevenue = result.total.revenue.length > 0;
  const tables = layouts(verbose, hasRevenue).map((layout) => layoutTable(result, layout));
  const table = tables.find((block) => width === null || tableWidth(block) <= width);
  const chosen = table ?? tables.at(-1)!;
  return {
    lead: [],
    tables: [chosen],
    body: [],
    notes: [legend, ...result.warnings.map(({ message }) => message)],
  };
}

/** The report as a sheet of plain numbers: one row a group, and the total marked as such. */
export function reportSheet({ rows, total, options }: ReportResult): TableBlock {
  const quotients = [...ratioKeys, ...linkKeys];
  const currencies = total.revenue.map(({ currency }) => currency);
  const cells = (kind: string, row: ReportRow): Cell[] => [
    text(kind),
    ...options.by.map((name) => text(row.group[name] ?? '')),
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
