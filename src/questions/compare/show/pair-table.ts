import type { VerdictWithOpen } from '../../../stats/bounded-verdict.js';
import type { ComparedPair, CompareResult } from '../result.js';
import { UNKNOWN } from '../../../say/numbers.js';
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
import { voice } from '../../../say/voice.js';

const numbers = () => voice().numbers;

const say = () => voice().comparePair;

const verdictText = (verdict: VerdictWithOpen): string =>
  verdict === 'none' ? UNKNOWN : say().verdicts[verdict];

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
const part = (
  name: string,
  called: Pick<PairLine, 'title' | 'short'>,
  wins: number | null,
): PairLine => ({ ...winsAlone, ...called, name, wins });

/** The two as a whole, what the number of prospects does, stage by stage, stages that cannot be told apart. */
function linesOf({ effort }: CompareResult, pair: ComparedPair) {
  const { efficiency, adjusted, volumeOf, volumeWins, merged, gapWins } = pair;
  const { a, b } = efficiency;
  const lines = say().lines;
  return {
    whole: {
      ...{ name: `wins/${effort}`, ...lines.whole, a, b, gap: efficiency, wins: gapWins },
      isSum: true,
    } as const,
    likeForLike:
      adjusted === null
        ? []
        : [{ ...part('like_for_like', { title: '', short: '' }, null), gap: adjusted }],
    volume:
      volumeOf === null ? [] : [part(`volume:${volumeOf}`, lines.volume(volumeOf), volumeWins)],
    stages: pair.stages.map((stage): PairLine => ({
      name: stage.ratio,
      title: voice().method.ratioTitle(stage.ratio, false),
      short: voice().method.ratioTitle(stage.ratio, true),
      ...{ a: stage.a, b: stage.b, gap: stage, wins: stage.wins },
    })),
    merged: merged.map(({ from, to, wins }) => part(`${from}:${to}`, lines.merged(from, to), wins)),
    gap: part('', lines.gap, gapWins),
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
    left(say().headings.stage),
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
    right(b ?? say().headings.rest, { called: b ?? say().headings.restCalled }),
    (line) => sideCell(line.b),
    (line) => line.b?.value ?? null,
  ),
  column(
    'gap',
    right(say().headings.gap),
    gapCell(({ gap }) => (gap === null ? UNKNOWN : numbers().points(gap))),
    partValues('gap', ({ gap }) => gap, { '': 'gap', _low: 'low', _high: 'high' }),
  ),
  column(
    'interval',
    right(voice().table.range, { yields: 'interval' }),
    gapCell(({ low, high }) => numbers().pointsRange(low, high) ?? UNKNOWN),
  ),
  data('p', ({ gap }) => gap?.p),
  column(
    'verdict',
    left(say().headings.verdict),
    ({ gap }) => (gap === null ? text('') : toned(verdictText(gap.verdict), toneOf(gap))),
    ({ gap }) => gap?.verdict ?? 'none',
  ),
  column(
    'wins',
    right(say().headings.winsOfGap, { short: say().headings.wins }),
    ({ wins, isSum }) => text(isSum ? '' : wins === null ? UNKNOWN : numbers().signed(wins)),
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
