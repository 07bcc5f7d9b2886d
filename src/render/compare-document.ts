import { thingWords } from '../method/efforts.js';
import { ratioInfo } from '../method/ratios.js';
import { quadrants } from '../reports/compare/efficiency.js';
import type { ComparedPair, ComparedRep, CompareResult } from '../reports/compare/result.js';
import { percent, points, signed, UNKNOWN } from '../reports/numbers.js';
import { type Cell, type Column, count, type Document, type TableBlock, text } from './document.js';
import { firstFitting } from './fit.js';
import { moneyText } from './format.js';

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

/** How much a table shows; the richest that fits is taken. */
interface Layout {
  readonly counts: 'beside' | 'below';
  readonly interval: boolean;
  readonly revenue: boolean;
  readonly standing: boolean;
}

/** What gives way first where the terminal is narrow: the standing is said again below, in the sentences. */
const layouts: readonly Layout[] = [
  { counts: 'beside', interval: true, revenue: true, standing: true },
  { counts: 'beside', interval: true, revenue: false, standing: true },
  { counts: 'beside', interval: true, revenue: true, standing: false },
  { counts: 'beside', interval: true, revenue: false, standing: false },
  { counts: 'below', interval: true, revenue: false, standing: false },
  { counts: 'below', interval: false, revenue: false, standing: false },
];

type Ratio = Extract<Cell, { kind: 'ratio' }>['ratio'];

const ratioCell = (ratio: Ratio, { counts }: Layout): Cell => ({
  kind: 'ratio',
  ratio,
  counts,
  interval: false,
  bar: false,
});

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
      cell: ({ quadrant }) => text(quadrant === null ? UNKNOWN : quadrants[quadrant]),
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

const verdictWords = {
  real: 'real',
  leaning: 'leaning',
  luck: 'could be luck',
  none: UNKNOWN,
} as const;

type Stage = ComparedPair['stages'][number];

const stageTitle = (ratio: Stage['ratio']): string =>
  ratio === 'booking' ? 'Booking' : `${ratioInfo[ratio].short} ${ratioInfo[ratio].title}`;

const isKnown = ({ a, b }: Stage): boolean => a.numerator !== null || b.numerator !== null;

/** The efficiency of one of the two; of the rest of the team from the sums of the others. */
function efficiencyOf({ reps }: CompareResult, of: (rep: ComparedRep) => boolean): Ratio {
  const chosen = reps.filter(of);
  const sum = (part: 'numerator' | 'denominator') =>
    chosen.reduce((total, { efficiency }) => total + (efficiency[part] ?? 0), 0);
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  const value = denominator === 0 ? null : numerator / denominator;
  return { numerator, denominator, value, low: null, high: null };
}

/** Two, stage by stage: both ratios, the gap, the verdict, the wins it accounts for. */
function pairTable(result: CompareResult, pair: ComparedPair, layout: Layout): TableBlock {
  const { a, b, stages, volumeOf, volumeWins, merged, gapWins } = pair;
  const wins = (value: number | null) => text(value === null ? UNKNOWN : signed(value));
  const interval = ({ low, high }: Pick<Stage, 'low' | 'high'>): Cell[] =>
    layout.interval
      ? [
          text(
            low === null || high === null
              ? UNKNOWN
              : `${signed(low * 100)} to ${signed(high * 100)}`,
          ),
        ]
      : [];
  const gapCells = (gap: Pick<Stage, 'gap' | 'low' | 'high' | 'verdict'>): Cell[] => [
    text(gap.gap === null ? UNKNOWN : points(gap.gap)),
    ...interval(gap),
    text(verdictWords[gap.verdict]),
  ];
  const blanks = new Array<Cell>(layout.interval ? 5 : 4).fill(text(''));
  const winsRow = (title: string, value: number | null): Cell[] => [
    text(title),
    ...blanks,
    wins(value),
  ];
  const isOther = (rep: ComparedRep) => (b === null ? rep.rep !== a : rep.rep === b);
  return {
    title: null,
    columns: [
      left('Stage'),
      right(a),
      right(b ?? 'The rest'),
      right('Gap'),
      ...(layout.interval ? [right('95 % interval')] : []),
      left('Verdict'),
      right(layout.interval ? 'Wins of the gap' : 'Wins'),
    ],
    rows: [
      [
        text(`Wins / ${result.effort}`),
        ratioCell(
          efficiencyOf(result, ({ rep }) => rep === a),
          layout,
        ),
        ratioCell(efficiencyOf(result, isOther), layout),
        ...gapCells(pair.efficiency),
        text(''),
      ],
      ...(volumeOf === null ? [] : [winsRow(`Volume (${volumeOf})`, volumeWins)]),
      ...stages
        .filter(isKnown)
        .map((stage): Cell[] => [
          text(stageTitle(stage.ratio)),
          ratioCell(stage.a, layout),
          ratioCell(stage.b, layout),
          ...gapCells(stage),
          wins(stage.wins),
        ]),
      ...merged.map(({ from, to, wins: part }) => winsRow(`From ${from} to ${to}`, part)),
    ],
    footer: gapWins === null ? [] : [winsRow('Gap in wins', gapWins)],
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

/** What the mix of prospects does to each rep; without -v only where the raw gap misleads. */
const mixLines = ({ reps }: CompareResult, verbose: boolean): string[] =>
  reps.flatMap(({ rep, adjusted }) =>
    adjusted !== null && (verbose || adjusted.warning !== null)
      ? [`${rep}: ${adjusted.sentence}`]
      : [],
  );

/** The comparison as a manager reads it: the answer first, then the table, then what to do. */
export function compareDocument(
  result: CompareResult,
  { width, verbose }: { readonly width: number | null; readonly verbose: boolean },
): Document {
  const { pair, effort } = result;
  const table = (layout: Layout) =>
    pair === null ? teamTable(result, layout) : pairTable(result, pair, layout);
  const barest = table(layouts[layouts.length - 1]!);
  const what =
    pair === null
      ? `Effective: wins; efficient: wins per ${thingWords[effort][0]}. "Steadied" moves small records toward the team; "Rank" is the range the data allow.`
      : 'Wins of the gap: what each stage contributes to the difference in wins; the parts add up to it.';
  return {
    lead: [result.sentence, ...(pair?.adjusted ? [pair.adjusted.sentence] : [])],
    tables: [
      firstFitting(
        layouts.map((layout) => () => table(layout)),
        width,
      ) ?? barest,
    ],
    body: ['What to work on', ...coachingLines(result, verbose)],
    notes: [
      what,
      ...(pair === null ? mixLines(result, verbose) : []),
      ...result.warnings.map(({ message }) => message),
    ],
  };
}
