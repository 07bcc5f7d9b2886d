import { quotientTitle } from '../../../method/ratios.js';
import type { ComparedPair, CompareResult } from '../result.js';
import { points, signed, UNKNOWN } from '../../../say/numbers.js';
import { type Layout, ratioCell } from './layout.js';
import { type Cell, left, right, type TableBlock, text } from '../../common/show/document.js';

const verdictWords = {
  real: 'real',
  leaning: 'leaning',
  luck: 'could be luck',
  none: UNKNOWN,
} as const;

type Stage = ComparedPair['stages'][number];

const isKnown = ({ a, b }: Stage): boolean => a.numerator !== null || b.numerator !== null;

/** Two, stage by stage: both ratios, the gap, the verdict, the wins it accounts for. */
export function pairTable(result: CompareResult, pair: ComparedPair, layout: Layout): TableBlock {
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
        text(layout.shortTitles ? 'All' : `Wins / ${result.effort}`),
        ratioCell(pair.efficiency.a, layout),
        ratioCell(pair.efficiency.b, layout),
        ...gapCells(pair.efficiency),
        text(''),
      ],
      ...(volumeOf === null
        ? []
        : [winsRow(layout.shortTitles ? 'Volume' : `Volume (${volumeOf})`, volumeWins)]),
      ...stages
        .filter(isKnown)
        .map((stage): Cell[] => [
          text(quotientTitle(stage.ratio, layout.shortTitles)),
          ratioCell(stage.a, layout),
          ratioCell(stage.b, layout),
          ...gapCells(stage),
          wins(stage.wins),
        ]),
      ...merged.map(({ from, to, wins: part }) =>
        winsRow(layout.shortTitles ? `→ ${to}` : `From ${from} to ${to}`, part),
      ),
    ],
    footer: gapWins === null ? [] : [winsRow(layout.shortTitles ? 'Gap' : 'Gap in wins', gapWins)],
  };
}
