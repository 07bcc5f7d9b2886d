import { picturePhrases as say } from '../../../say/en/pictures.js';
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
        column('milestone', naming('Funnel'), ({ name }) => text(name)),
        countColumn(
          'count',
          right('Reached'),
          ({ count }) => count,
          {},
          ({ open }) => open,
        ),
        column('bar', drawn(''), (bar) => ({ kind: 'bar', ...shareOf(bar) })),
        column('step', right('Of those before'), ({ step }) =>
          step === null ? text('') : ratio(step.ratio),
        ),
        column('weakest', left(''), ({ step }) =>
          step?.isWeakest === true ? toned(say.weakest(), 'bad') : text(''),
        ),
      ],
      bars,
    ),
  ];
}
