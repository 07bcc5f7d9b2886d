import { milestoneInfo, outcomeNames, outcomes } from '../../../method/milestones.js';
import { endsOf, pathSteps } from '../../../method/path.js';
import {
  linkKeys,
  quotientIn,
  quotientInfo,
  type QuotientKey,
  quotientTitle,
} from '../../../method/ratios.js';
import type { ReportResult, ReportRow } from '../../common/result.js';
import {
  type Cell,
  type Column,
  count,
  type Document,
  ratio,
  right,
  type TableBlock,
  text,
} from '../../common/show/document.js';
import { firstFitting } from '../../common/show/fit.js';

/** What the table of a report shows; the richest that fits is taken. */
interface Layout {
  readonly counts: 'beside' | 'below' | null;
  readonly bars: boolean;
  readonly interval: boolean;
  readonly shortTitles: boolean;
  readonly efficiency: boolean;
  readonly revenue: boolean;
}

/** The columns that name a group; one for everybody together where there are no groups. */
const groupNames = ({ options }: ReportResult): readonly string[] =>
  options.by.length === 0 ? ['all'] : options.by;

const groupColumns = (result: ReportResult): Column[] =>
  groupNames(result).map((name) => ({
    title: name[0]!.toUpperCase() + name.slice(1),
    align: 'left',
  }));

/** The labels of a row in the order of the columns; an object would put a header such as "2024" first. */
const labelsOf = ({ options }: ReportResult, row: ReportRow): string[] =>
  options.by.map((name) => row.group[name]!);

/** A table with one row a group and the total below. */
function rowTable(
  result: ReportResult,
  columns: readonly Column[],
  cells: (row: ReportRow) => Cell[],
): TableBlock {
  const total = groupNames(result).map((_, place) => text(place === 0 ? 'Total' : ''));
  return {
    title: null,
    columns: [...groupColumns(result), ...columns],
    rows: result.rows.map((row) => [...labelsOf(result, row).map(text), ...cells(row)]),
    footer: [[...total, ...cells(result.total)]],
  };
}

function layoutTable(result: ReportResult, layout: Layout): TableBlock {
  const keys: readonly QuotientKey[] = layout.efficiency ? [...pathSteps, 'efficiency'] : pathSteps;
  const { counts, interval } = layout;
  return rowTable(
    result,
    [
      right('Targets'),
      right('Wins'),
      ...keys.map((key) => right(quotientTitle(key, layout.shortTitles))),
      ...(layout.revenue ? [right('Revenue')] : []),
    ],
    (row) => [
      count(row.counts.targets),
      count(row.counts.wins),
      ...keys.map((key) => {
        const bar = layout.bars && key === 'efficiency';
        return ratio(quotientIn(row, key), { counts, interval, bar });
      }),
      ...(layout.revenue ? [{ kind: 'money' as const, money: row.revenue }] : []),
    ],
  );
}

/** Every count, and the links that the first table leaves out. */
function countsTable(result: ReportResult): TableBlock {
  const others = linkKeys.filter((key) => key !== 'booking' && key !== 'efficiency');
  return rowTable(
    result,
    [
      ...outcomes.map((outcome) => right(outcomeNames[outcome].title)),
      ...others.map((key) => right(quotientInfo[key].title)),
    ],
    (row) => [
      ...outcomes.map((outcome) => count(row.counts[outcome])),
      ...others.map((key) => ratio(row.links[key])),
    ],
  );
}

/** One measure a line, group after group: for terminals too narrow for a table. */
function stackedTable(result: ReportResult, interval: boolean): TableBlock {
  const lines = (name: string, row: ReportRow): Cell[][] => [
    [text(name), text('')],
    [text('  Targets'), count(row.counts.targets)],
    ...pathSteps.map((key): Cell[] => [
      text(`  ${quotientTitle(key, false)}`),
      ratio(quotientIn(row, key), { counts: 'beside', interval }),
    ]),
    [text('  Wins'), count(row.counts.wins)],
  ];
  return {
    title: null,
    columns: [
      {
        title: groupColumns(result)
          .map(({ title }) => title)
          .join(', '),
        align: 'left',
      },
      right('Ratio'),
    ],
    rows: result.rows.flatMap((row) => lines(labelsOf(result, row).join(', '), row)),
    footer: lines('Total', result.total),
  };
}

/** Layouts from the richest to the barest; each keeps the booking link beside the four. */
function layouts(verbose: boolean, revenue: boolean): Layout[] {
  const full: Layout = {
    counts: 'beside',
    bars: true,
    interval: verbose,
    shortTitles: false,
    efficiency: true,
    revenue,
  };
  const plain: Layout = { ...full, bars: false };
  const below: Layout = { ...plain, counts: 'below', shortTitles: true };
  const beside: Layout[] = [full, plain, { ...plain, revenue: false }];
  return [
    ...beside,
    { ...plain, revenue: false, efficiency: false },
    below,
    { ...below, revenue: false },
    { ...below, revenue: false, efficiency: false },
    { ...below, revenue: false, efficiency: false, interval: false },
    { ...below, revenue: false, efficiency: false, interval: false, counts: null },
  ];
}

/** What each column is a ratio of, from the one table that says so. */
const legend = `${pathSteps
  .map((key) => {
    const { short, title } = quotientInfo[key];
    const name = short === null ? title.toLowerCase() : `${short} ${title.toLowerCase()}`;
    const { from, to } = endsOf(key);
    const ends = [milestoneInfo[from].letter, milestoneInfo[to].letter];
    const letters = [...new Set(ends)].join(' → ');
    return `${name} = ${to} / ${from} (${letters})`;
  })
  .join('; ')}.`;

/** The first layout that fits; a stack of lines where none does. */
function fittingTable(result: ReportResult, width: number | null, verbose: boolean): TableBlock {
  const tables = layouts(verbose, result.total.revenue.length > 0).map(
    (layout) => () => layoutTable(result, layout),
  );
  return firstFitting([...tables, () => stackedTable(result, verbose)], width);
}

/**
 * The report as a person wants to see it: one row a group, the total, notes below.
 *
 * @param width columns there are; null for as many as it takes
 * @param verbose whether intervals and all counts are shown
 */
export function reportDocument(
  result: ReportResult,
  { width, verbose }: { readonly width: number | null; readonly verbose: boolean },
): Document {
  return {
    lead: [],
    tables: [fittingTable(result, width, verbose), ...(verbose ? [countsTable(result)] : [])],
    body: [],
    notes: [legend, ...result.warnings.map(({ message }) => message)],
  };
}
