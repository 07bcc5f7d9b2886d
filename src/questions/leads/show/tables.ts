import { milestoneInfo } from '../../../method/milestones.js';
import { type LeadsResult, type LeadsRow, steps } from '../result.js';
import { decimalOrUnknown } from '../../../say/numbers.js';
import { type ColumnOf, present, tableOf } from '../../common/show/column-set.js';
import { count, left, ratio, right, type TableBlock, text } from '../../common/show/document.js';
import { firstFitting } from '../../common/show/fit.js';
import { tableWidth } from '../../../render/table.js';

type Step = (typeof steps)[number];

/** What a table of groups shows. */
interface Layout {
  readonly steps: readonly Step[];
  readonly targets: boolean;
  readonly results: boolean;
  readonly revenue: boolean;
  readonly contact: boolean;
  /** Whether the conversion has its interval; with -v every step has. */
  readonly interval: boolean;
}

const whole: Layout = {
  steps,
  targets: true,
  results: true,
  revenue: true,
  contact: true,
  interval: true,
};
const path: Layout = { ...whole, targets: false, results: false, revenue: false, contact: false };
const rest: Layout = { ...whole, steps: [] };

/** What gives way first where the path and its results are two tables. */
const narrow: readonly Layout[] = [
  rest,
  { ...rest, revenue: false },
  { ...rest, revenue: false, interval: false },
  { ...rest, revenue: false, interval: false, contact: false },
];

/** The places on the way of which anything is known; the wins have columns of their own. */
const knownSteps = ({ total }: LeadsResult): Step[] =>
  steps.filter((step) => step !== 'wins' && total.counts[step] !== null);

function groupColumns(
  result: LeadsResult,
  title: string,
  layout: Layout,
  verbose: boolean,
): ColumnOf<LeadsRow>[] {
  const { total } = result;
  const hasResults = layout.results && total.counts.wins !== null;
  const hasContact = layout.contact && total.firstContact !== null;
  return present<LeadsRow>([
    { column: left(title), cell: ({ group }) => text(group === 'total' ? 'Total' : group) },
    layout.targets && { column: right('Targets'), cell: ({ counts }) => count(counts.targets) },
    ...layout.steps.map((step) => ({
      column: right(milestoneInfo[step].title),
      cell: ({ reached }: LeadsRow) => ratio(reached[step], { interval: verbose }),
    })),
    hasResults && { column: right('Wins'), cell: ({ counts }) => count(counts.wins) },
    hasResults && {
      column: right('Conversion'),
      cell: ({ reached }) => ratio(reached.wins, layout),
    },
    layout.revenue &&
      total.revenue.length > 0 && {
        column: right('Revenue'),
        cell: ({ revenue }) => ({ kind: 'money', money: revenue }),
      },
    hasContact && {
      column: right('Contact'),
      cell: ({ firstContact }) => text(decimalOrUnknown(firstContact!.median)),
    },
    hasContact && {
      column: right('9 in 10'),
      cell: ({ firstContact }) => text(decimalOrUnknown(firstContact!.ninetiethPercentile)),
    },
    hasContact && {
      column: right('Never'),
      cell: ({ firstContact }) => count(firstContact!.never),
    },
  ]);
}

/** A list in pieces of so many. */
const chunks = <T>(list: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, at) =>
    list.slice(at * most, (at + 1) * most),
  );

/** One table a grouping; where that is too wide, the path and what came of it apart. */
export function groupTables(
  result: LeadsResult,
  title: string,
  rows: readonly LeadsRow[],
  { width, verbose }: { readonly width: number | null; readonly verbose: boolean },
): TableBlock[] {
  const table = (layout: Layout) => (): TableBlock =>
    tableOf(null, groupColumns(result, title, layout, verbose), rows, [result.total]);
  const known = knownSteps(result);
  const all: Layout = { ...whole, steps: known };
  const fits = (block: TableBlock) => width === null || tableWidth(block) <= width;
  const one = firstFitting([table(all), table({ ...all, revenue: false })], width);
  if (fits(one)) return [one];
  const stretches = (most: number) =>
    chunks(known, most).map((stretch) => table({ ...path, steps: stretch })());
  const walked = [known.length, 3, 2].map(stretches).find((blocks) => blocks.every(fits));
  return [...(walked ?? stretches(1)), firstFitting(narrow.map(table), width)];
}
