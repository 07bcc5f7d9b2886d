import { quotientTitle } from '../../../method/ratios.js';
import type { ComparedPair, CompareResult } from '../result.js';
import { UNKNOWN } from '../../../say/numbers.js';
import { points, pointsRange, signed } from '../../../say/en/numbers.js';
import { column, type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import {
  type Cell,
  left,
  ratio,
  right,
  type TableBlock,
  text,
  type Tone,
  toned,
} from '../../common/show/document.js';
import { partValues } from '../../common/show/fields.js';

const verdictWords = {
  real: 'real',
  leaning: 'not proven',
  luck: 'could be luck',
  none: UNKNOWN,
  unknown: 'cannot tell',
} as const;

type Stage = ComparedPair['stages'][number];

/** A line of a head-to-head: a stage, the efficiency as a whole, or a part of the gap that is no stage. */
interface PairLine {
  /** What programs call it, and people, also where there is little room. */
  readonly name: string;
  readonly title: string;
  readonly short: string;
  /** null where a line is about wins alone. */
  readonly a: Stage['a'] | null;
  readonly b: Stage['b'] | null;
  readonly gap: Pick<Stage, 'gap' | 'low' | 'high' | 'p' | 'verdict'> | null;
  readonly wins: number | null;
  /** Whether its wins are the sum of the others, which people see below. */
  readonly isSum?: true;
}

const winsAlone = { a: null, b: null, gap: null };

/** A part of the gap in wins. */
const part = (name: string, title: string, short: string, wins: number | null): PairLine => ({
  ...winsAlone,
  ...{ name, title, short, wins },
});

/** The two as a whole, what the number of prospects does, stage by stage, stages that cannot be told apart. */
function linesOf({ effort }: CompareResult, pair: ComparedPair) {
  const { efficiency, adjusted, volumeOf, volumeWins, merged, gapWins } = pair;
  const { a, b } = efficiency;
  const title = 'Efficiency';
  return {
    whole: {
      ...{ name: `wins/${effort}`, title, short: 'All', a, b, gap: efficiency, wins: gapWins },
      isSum: true,
    } as const,
    likeForLike:
      adjusted === null ? [] : [{ ...part('like_for_like', '', '', null), gap: adjusted }],
    volume:
      volumeOf === null
        ? []
        : [part(`volume:${volumeOf}`, `Volume (${volumeOf})`, 'Volume', volumeWins)],
    stages: pair.stages.map((stage): PairLine => ({
      name: stage.ratio,
      title: quotientTitle(stage.ratio, false),
      short: quotientTitle(stage.ratio, true),
      ...{ a: stage.a, b: stage.b, gap: stage, wins: stage.wins },
    })),
    merged: merged.map(({ from, to, wins }) =>
      part(`${from}:${to}`, `From ${from} to ${to}`, `→ ${to}`, wins),
    ),
    gap: part('', 'Gap in wins', 'Gap', gapWins),
  };
}

const sideCell = (side: Stage['a'] | null): Cell =>
  side === null ? text('') : ratio(side, { counts: true });

/** What is shown of the gap; of lines that are about wins alone, nothing. */
const gapCell =
  (shown: (gap: NonNullable<PairLine['gap']>) => string) =>
  ({ gap }: PairLine): Cell =>
    text(gap === null ? '' : shown(gap));

/** Both ratios, the gap, the verdict, the wins it accounts for. */
const pairColumns = ({ a, b }: ComparedPair): Column<PairLine>[] => [
  column(
    'stage',
    left('Stage'),
    ({ title, short }) => text(title, short),
    ({ name }) => name,
  ),
  column(
    'a',
    right(a, { called: a }),
    (line) => sideCell(line.a),
    (line) => line.a?.value ?? null,
  ),
  column(
    'b',
    right(b ?? 'The rest', { called: b ?? 'the rest' }),
    (line) => sideCell(line.b),
    (line) => line.b?.value ?? null,
  ),
  column(
    'gap',
    right('Gap'),
    gapCell(({ gap }) => (gap === null ? UNKNOWN : points(gap))),
    partValues('gap', ({ gap }) => gap, { '': 'gap', _low: 'low', _high: 'high' }),
  ),
  column(
    'interval',
    right('95 % range', { yields: 'interval' }),
    gapCell(({ low, high }) => pointsRange(low, high) ?? UNKNOWN),
  ),
  data('p', ({ gap }) => gap?.p),
  column(
    'verdict',
    left('Verdict'),
    ({ gap }) => (gap === null ? text('') : toned(verdictWords[gap.verdict], toneOf(gap))),
    ({ gap }) => gap?.verdict ?? 'none',
  ),
  column(
    'wins',
    right('Wins of the gap', { short: 'Wins' }),
    ({ wins, isSum }) => text(isSum ? '' : wins === null ? UNKNOWN : signed(wins)),
    ({ wins }) => wins,
  ),
];

/** A real gap is good for the first of the two, or bad. */
const toneOf = ({ gap, verdict }: NonNullable<PairLine['gap']>): Tone | null =>
  verdict !== 'real' || gap === null ? null : gap > 0 ? 'good' : 'bad';

const isKnown = ({ a, b }: PairLine): boolean =>
  (a?.numerator ?? null) !== null || (b?.numerator ?? null) !== null;

/** Two, stage by stage. */
export function pairTable(result: CompareResult, pair: ComparedPair): TableBlock {
  const { whole, volume, stages, merged, gap } = linesOf(result, pair);
  return tableOf(pairColumns(pair), [whole, ...volume, ...stages.filter(isKnown), ...merged], {
    footer: pair.gapWins === null ? [] : [gap],
    gives: ['interval'],
  });
}

/** The same as plain data, every stage of it. */
export function pairSheet(result: CompareResult, pair: ComparedPair) {
  const { whole, likeForLike, volume, stages, merged } = linesOf(result, pair);
  return sheetOf(pairColumns(pair), [whole, ...likeForLike, ...volume, ...stages, ...merged]);
}
