import type { Standing } from '../../questions/common/show/picture.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { type Attributes, element, escaped } from './svg.js';

const sides = { better: 'b', worse: 'w', even: 'e' } as const;

/** Class of a mark: filled where it is real, hollow (`h`) where it is leaning, grey where luck explains it. */
export function markClass({ side, verdict }: Standing): string {
  if (verdict === 'real') return sides[side];
  if (verdict === 'leaning') return side === 'even' ? 'e' : `${sides[side]} h`;
  return verdict === 'unknown' ? 'u' : 'e';
}

/** The same of a line of the group that is spoken of, which luck does not make grey. */
export function lineClass(standing: Standing): string {
  const mark = markClass(standing);
  return mark === 'e' ? 'a' : mark;
}

/** The same as a sign, so that nothing is said by colour alone; empty where there is nothing to say. */
function signOf({ side, verdict }: Standing): string {
  if (side === 'even') return '';
  if (verdict === 'real') return side === 'better' ? '▲ ' : '▼ ';
  if (verdict === 'leaning') return side === 'better' ? '△ ' : '▽ ';
  return '';
}

/** A text behind the sign of how it stands. */
export function signedText(standing: Standing, text: string, attributes: Attributes): string {
  const sign = signOf(standing);
  return element(
    'text',
    attributes,
    sign === '' ? '' : element('tspan', { class: markClass(standing) }, sign),
    escaped(text),
  );
}

/** How a signed difference stands. */
export const standingOf = (gap: number | null, verdict: VerdictWithOpen): Standing => ({
  side: gap === null || gap === 0 ? 'even' : gap > 0 ? 'better' : 'worse',
  verdict,
});
