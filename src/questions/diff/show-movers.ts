import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { UNKNOWN } from '../../say/numbers.js';
import { voice } from '../../say/voice.js';
import { column, tableOf } from '../common/show/column.js';
import { left, ratio, right, type TableBlock, text } from '../common/show/document.js';
import type { Movers, MoversStep } from './result.js';

const say = () => voice().movers;
const numbers = () => voice().numbers;

const verdictText = (verdict: VerdictWithOpen): string =>
  verdict === 'none' ? UNKNOWN : voice().comparePair.verdicts[verdict];

/** The way of those that moved beside that of those that stayed, step by step. */
export function moversTable({ steps }: Movers): TableBlock[] {
  if (steps.length === 0) return [];
  const { stage, gap, verdict } = voice().comparePair.headings;
  return [
    tableOf<MoversStep>(
      [
        column('step', left(stage), (step) =>
          text(
            step.ratio === null ? say().merged(step) : voice().method.ratioTitle(step.ratio, false),
          ),
        ),
        column('moved', right(say().headings.moved), ({ moved }) => ratio(moved, { counts: true })),
        column('stayed', right(say().headings.stayed), ({ stayed }) =>
          ratio(stayed, { counts: true }),
        ),
        column('gap', right(gap), (step) =>
          text(step.gap === null ? UNKNOWN : numbers().points(step.gap)),
        ),
        column('interval', right(voice().table.range, { yields: 'interval' }), ({ low, high }) =>
          text(numbers().pointsRange(low, high) ?? UNKNOWN),
        ),
        column('verdict', left(verdict), (step) => text(verdictText(step.verdict))),
      ],
      steps,
      { title: say().titles.steps, gives: ['interval'] },
    ),
  ];
}
