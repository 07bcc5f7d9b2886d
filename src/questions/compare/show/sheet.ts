import type { ComparedPair, CompareResult } from '../result.js';
import { type Cell, number, type TableBlock, text } from '../../common/show/document.js';

/** A column of plain data: its name, and what a row says. */
type Columns<T> = readonly (readonly [title: string, cell: (row: T) => Cell])[];

const sheet = <T>(columns: Columns<T>, rows: readonly T[]): TableBlock => ({
  title: null,
  columns: columns.map(([title]) => ({ title, align: 'left' })),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  footer: [],
});

/** Everybody, one row a rep. */
function teamSheet({ reps }: CompareResult): TableBlock {
  const currencies = [
    ...new Set(reps.flatMap(({ effectiveness }) => effectiveness.revenue.map((m) => m.currency))),
  ].sort();
  const columns: Columns<CompareResult['reps'][number]> = [
    ['rep', ({ rep }) => text(rep)],
    ['wins', ({ effectiveness }) => number(effectiveness.wins)],
    ...currencies.map((currency): Columns<CompareResult['reps'][number]>[number] => [
      `revenue_${currency ?? 'unknown'}`,
      ({ effectiveness: { revenue } }) =>
        number(revenue.find((money) => money.currency === currency)?.amount ?? 0),
    ]),
    ['goal_share', ({ effectiveness }) => number(effectiveness.goalShare)],
    ['effort', ({ efficiency }) => number(efficiency.denominator)],
    ['efficiency', ({ efficiency }) => number(efficiency.value)],
    ['efficiency_low', ({ efficiency }) => number(efficiency.low)],
    ['efficiency_high', ({ efficiency }) => number(efficiency.high)],
    ['shrunk', ({ efficiency }) => number(efficiency.shrunk)],
    ['rank_best', ({ rank }) => number(rank?.best ?? null)],
    ['rank_worst', ({ rank }) => number(rank?.worst ?? null)],
    ['quadrant', ({ quadrant }) => text(quadrant ?? '')],
    ['raw_gap', ({ adjusted }) => number(adjusted?.rawGap ?? null)],
    ['like_for_like_gap', ({ adjusted }) => number(adjusted?.gap ?? null)],
    ['first_advice', ({ coaching }) => text(coaching[0]?.ratio ?? '')],
    ['first_gain', ({ coaching }) => number(coaching[0]?.gain ?? null)],
    ['first_verdict', ({ coaching }) => text(coaching[0]?.verdict ?? '')],
  ];
  return sheet(columns, reps);
}

/** A line of a head-to-head: a stage, or the efficiency as a whole. */
interface PairLine {
  readonly name: string;
  readonly a: number | null;
  readonly b: number | null;
  readonly gap: Omit<ComparedPair['stages'][number], 'ratio' | 'a' | 'b' | 'wins'>;
  readonly wins: number | null;
}

const nothing = { gap: null, low: null, high: null, p: null, verdict: 'none' } as const;

/** Two head to head, one row a stage. */
function pairSheet(result: CompareResult, pair: ComparedPair): TableBlock {
  const { stages, efficiency, adjusted, volumeOf, volumeWins, merged, gapWins } = pair;
  const part = (name: string, wins: number | null): PairLine => ({
    name,
    a: null,
    b: null,
    gap: nothing,
    wins,
  });
  const lines: PairLine[] = [
    {
      ...part(`wins/${result.effort}`, gapWins),
      a: efficiency.a.value,
      b: efficiency.b.value,
      gap: efficiency,
    },
    ...(adjusted === null ? [] : [{ ...part('like_for_like', null), gap: adjusted }]),
    ...(volumeOf === null ? [] : [part(`volume:${volumeOf}`, volumeWins)]),
    ...stages.map((stage) => ({
      name: stage.ratio,
      a: stage.a.value,
      b: stage.b.value,
      gap: stage,
      wins: stage.wins,
    })),
    ...merged.map(({ from, to, wins }) => part(`${from}:${to}`, wins)),
  ];
  const columns: Columns<PairLine> = [
    ['stage', ({ name }) => text(name)],
    ['a', ({ a }) => number(a)],
    ['b', ({ b }) => number(b)],
    ['gap', ({ gap }) => number(gap.gap)],
    ['gap_low', ({ gap }) => number(gap.low)],
    ['gap_high', ({ gap }) => number(gap.high)],
    ['p', ({ gap }) => number(gap.p)],
    ['verdict', ({ gap }) => text(gap.verdict)],
    ['wins', ({ wins }) => number(wins)],
  ];
  return sheet(columns, lines);
}

/** The comparison as plain data: the reps, or the stages of a head-to-head. */
export const compareSheet = (result: CompareResult): TableBlock =>
  result.pair === null ? teamSheet(result) : pairSheet(result, result.pair);
