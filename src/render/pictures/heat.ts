import type { HeatPicture } from '../../questions/common/show/picture.js';
import { UNKNOWN } from '../../say/numbers.js';
import { frame, hatch, nameOf, narrowest, plot, type Room, row } from './frame.js';
import { element, escaped, label, part } from './svg.js';
import { cutTo } from './text.js';
import { voice } from '../../say/voice.js';

const numbers = () => voice().numbers;

type Cell = HeatPicture['rows'][number]['cells'][number];

const room: Room = { wide: [0.26, 0.74], narrow: [0, 1] };

/** Where a gap takes the next deeper shade, the last one near the 30 points at which they end. */
const shades = [0.02, 0.07, 0.15, 0.25];

/** Rows by columns: the percentage and its counts, shaded by the gap to the others, ringed where that is real. */
export function drawHeat(picture: HeatPicture, id: string): string {
  const { columns, rows } = picture;
  const share = 1 / columns.length;
  const head = ({ short }: HeatPicture['columns'][number]) =>
    element('g', { class: 'hd' }, label(cutTo(short, narrowest * share - 2, 11)));
  return frame(
    picture,
    id,
    { rows: rows.length + 1 },
    plot(
      id,
      'he',
      room,
      // A column begins in its middle, so that its texts need no place.
      ...columns.map((column, at) =>
        element(
          'svg',
          { x: part((at + 0.5) * share), width: part(share) },
          head(column),
          ...rows.map(({ cells }, down) =>
            element('svg', { y: `${down + 1}em` }, ...cellOf(cells[at]!, hatch(id))),
          ),
        ),
      ),
    ),
    ...rows.map(({ name }, at) => row(at + 1, nameOf(name))),
  );
}

function cellOf({ ratio, gap, verdict }: Cell, hatched: string): string[] {
  const { value, numerator, denominator } = ratio;
  const isTold = value !== null && verdict !== 'unknown';
  const shade = isTold ? shades.filter((limit) => Math.abs(gap ?? 0) > limit).length : 0;
  const side = (gap ?? 0) < 0 ? 'w' : 'b';
  const isReal = isTold && verdict === 'real' && gap !== null && gap !== 0;
  const ring = isReal ? ` x${side}` : '';
  const sign = isReal ? (side === 'b' ? '▲' : '▼') : '';
  const counts =
    numerator === null || denominator === null
      ? ''
      : `${sign}${numbers().grouped(numerator)}/${numbers().grouped(denominator)}`;
  return [
    element('rect', {
      class: shade === 0 ? ring.trim() : `${side}${shade}${ring}`,
      fill: isTold ? null : hatched,
    }),
    element('text', {}, escaped(value === null ? UNKNOWN : numbers().percent(value))),
    counts === '' ? '' : label(counts),
  ];
}
