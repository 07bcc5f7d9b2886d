import { thingWords } from '../../../say/en/things.js';
import { comparePhrases } from '../../../say/en/compare.js';
import type { ComparedRep, CompareResult } from '../result.js';
import { percent, points, UNKNOWN } from '../../../say/numbers.js';
import { type Layout, layouts, ratioCell } from './layout.js';
import {
  type Cell,
  type Column,
  count,
  type Document,
  left,
  right,
  type TableBlock,
  text,
} from '../../common/show/document.js';
import { firstFitting } from '../../common/show/fit.js';
import { moneyText } from '../../../render/format.js';
import { pairTable } from './pair-table.js';

const rankText = ({ rank }: ComparedRep): string =>
  rank === null
    ? UNKNOWN
    : rank.best === rank.worst
      ? `${rank.best}`
      : `${rank.best}–${rank.worst}`;

/** A column of the team table, where it is there at all. */
interface TeamColumn {
  readonly column: Column;
  readonly cell: (rep: ComparedRep) => Cell;
}

function teamColumns({ reps, effort }: CompareResult, layout: Layout): TeamColumn[] {
  const some = (has: (rep: ComparedRep) => boolean) => reps.some(has);
  const interval = ({ efficiency: { low, high } }: ComparedRep) =>
    low === null || high === null ? UNKNOWN : `${percent(low)} – ${percent(high)}`;
  const all: (TeamColumn | false)[] = [
    { column: left('Rep'), cell: ({ rep }) => text(rep) },
    { column: right('Wins'), cell: ({ effectiveness }) => count(effectiveness.wins) },
    layout.revenue &&
      some(({ effectiveness }) => effectiveness.revenue.length > 0) && {
        column: right('Revenue'),
        cell: ({ effectiveness }) => text(moneyText(effectiveness.revenue)),
      },
    some(({ effectiveness }) => effectiveness.goalShare !== null) && {
      column: right('Of goal'),
      cell: ({ effectiveness }) => text(percent(effectiveness.goalShare)),
    },
    {
      column: right(`Wins / ${effort}`),
      cell: ({ efficiency }) => ratioCell(efficiency, layout),
    },
    layout.interval && { column: right('95 % interval'), cell: (rep) => text(interval(rep)) },
    { column: right('Steadied'), cell: ({ efficiency }) => text(percent(efficiency.shrunk)) },
    { column: right('Rank'), cell: (rep) => text(rankText(rep)) },
    some(({ adjusted }) => adjusted !== null) && {
      column: right('Raw gap'),
      cell: ({ adjusted }) => text(adjusted === null ? UNKNOWN : points(adjusted.rawGap)),
    },
    some(({ adjusted }) => adjusted !== null) && {
      column: right('Like for like'),
      cell: ({ adjusted }) => text(adjusted === null ? UNKNOWN : points(adjusted.gap)),
    },
    layout.standing && {
      column: left('Standing'),
      cell: ({ quadrant }) =>
        text(quadrant === null ? UNKNOWN : comparePhrases.quadrants[quadrant]),
    },
  ];
  return all.filter((column) => column !== false);
}

/** Everybody: result, result per effort, how sure, where that puts them. */
function teamTable(result: CompareResult, layout: Layout): TableBlock {
  const columns = teamColumns(result, layout);
  return {
    title: null,
    columns: columns.map(({ column }) => column),
    rows: result.reps.map((rep) => columns.map(({ cell }) => cell(rep))),
    footer: [],
  };
}

/** The reps an answer is about: everybody, or the two (one) that were named. */
const concerned = ({ reps, pair }: CompareResult): readonly ComparedRep[] =>
  pair === null ? reps : reps.filter(({ rep }) => rep === pair.a || rep === pair.b);

/** What each should work on, in sentences; with -v every stage, otherwise the first one. */
function coachingLines(result: CompareResult, verbose: boolean): string[] {
  return concerned(result).flatMap(({ rep, sentence, coaching }) =>
    verbose && coaching.length > 1
      ? [sentence, ...coaching.slice(1).map((advice) => `${rep}, next: ${advice.sentence}`)]
      : [sentence],
  );
}

/** What the mix of prospects does to each rep, where the raw gap does not mislead; the others are warnings. */
const mixLines = ({ reps }: CompareResult): string[] =>
  reps.flatMap(({ rep, adjusted }) =>
    adjusted !== null && adjusted.warning === null ? [`${rep}: ${adjusted.sentence}`] : [],
  );

/** The comparison as a manager reads it: the answer first, then the table, then what to do. */
export function compareDocument(
  result: CompareResult,
  { width, verbose }: { readonly width: number | null; readonly verbose: boolean },
): Document {
  const { pair, effort } = result;
  const table = (layout: Layout) =>
    pair === null ? teamTable(result, layout) : pairTable(result, pair, layout);
  const what =
    pair === null
      ? `Effective: wins; efficient: wins per ${thingWords[effort][0]}. "Steadied" moves small records toward the team; "Rank" is the range the data allow.`
      : 'Wins of the gap: what each stage contributes to the difference in wins; the parts add up to it.';
  return {
    lead: [result.sentence, ...(pair?.adjusted?.warning === null ? [pair.adjusted.sentence] : [])],
    tables: [
      firstFitting(
        layouts.map((layout) => () => table(layout)),
        width,
      ),
    ],
    body: ['What to work on', ...coachingLines(result, verbose)],
    notes: [
      what,
      ...(pair === null && verbose ? mixLines(result) : []),
      ...result.warnings.map(({ message }) => message),
    ],
  };
}
