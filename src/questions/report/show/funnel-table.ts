import { column, tableOf } from '../../common/show/column.js';
import { countColumn } from '../../common/show/columns.js';
import {
  drawn,
  left,
  naming,
  ratio,
  right,
  type TableBlock,
  text,
  toned,
} from '../../common/show/document.js';
import type { FunnelBar, FunnelPicture } from '../../common/show/picture.js';
import { voice } from '../../../say/voice.js';

/** The funnel of all together as bars of letters, a milestone a row. */
export function funnelTable({ funnels: [all] }: FunnelPicture): TableBlock[] {
  const bars = all?.bars ?? [];
  const longest = Math.max(0, ...bars.map(({ count, open }) => (count ?? 0) + open));
  if (longest === 0) return [];
  const shareOf = ({ count, open }: FunnelBar) => ({
    share: (count ?? 0) / longest,
    open: open / longest,
  });
  return [
    tableOf<FunnelBar>(
      [
        column('letter', naming(''), ({ letter }) => text(letter)),
        column('milestone', naming(voice().report.headings.funnel), ({ name }) => text(name)),
        countColumn(
          'count',
          right(voice().report.headings.reached),
          ({ count }) => count,
          {},
          ({ open }) => open,
        ),
        column('bar', drawn(''), (bar) => ({ kind: 'bar', ...shareOf(bar) })),
        column('step', right(voice().report.headings.ofThoseBefore), ({ step }) =>
          step === null ? text('') : ratio(step.ratio),
        ),
        column('weakest', left(''), ({ step }) =>
          step?.isWeakest === true ? toned(voice().drawing.weakest, 'bad') : text(''),
        ),
      ],
      bars,
    ),
  ];
}
