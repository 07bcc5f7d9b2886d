import type { Picture } from '../../questions/common/show/picture.js';
import { frame, shared } from './frame.js';
import { element, part } from './svg.js';
import { estimatedWidth } from './text.js';

/** Pixels of a panel where it is smallest: beside another in one of two columns, on a screen and on paper. */
export const narrowestPanel = 240;

/** Small panels one below another, on a wide page two side by side, where a row is half as high. */
export const panels = (picture: Picture, id: string, drawn: readonly string[]): string =>
  frame(
    picture,
    id,
    // The last of an odd number stands alone, in half a row more on a wide page.
    { rows: drawn.length, name: drawn.length % 2 === 1 ? 'half' : '' },
    ...drawn.map((panel, at) => {
      const name = `${id}p${at}`;
      const isRight = at % 2 === 1;
      return (
        element(
          'svg',
          {
            class: 'wd',
            x: isRight ? '53%' : null,
            y: placeOf(isRight ? at - 1 : at),
            width: '47%',
          },
          shared(name, 'pa', panel),
        ) + element('svg', { class: 'nw', y: placeOf(at) }, element('use', { href: `#${name}` }))
      );
    }),
  );

/** How far down a row begins; the first one where the picture does. */
const placeOf = (row: number): string | null => (row === 0 ? null : `${row}em`);

/** Pixels from the top of a plot to its foot. */
export const plotHeight = 84;

/**
 * The plot of a panel.
 *
 * @param left pixels for labels at its left
 * @param top pixels for what is written above
 * @param labels what stands at the right end of its lines
 */
export function panelPlot(
  { left, top }: { readonly left: number; readonly top: number },
  labels: readonly string[],
  ...children: string[]
): string {
  const right = labels.reduce((most, text) => Math.max(most, estimatedWidth(text)), 0) + 10;
  const width = Math.max(0.4, 1 - (left + right) / narrowestPanel);
  return element(
    'svg',
    {
      x: left === 0 ? null : part(left / narrowestPanel),
      y: top,
      width: part(width),
      height: plotHeight,
    },
    ...children,
  );
}

/** Paths over a plot: along it from 0 to `length`, down it from 0 to 100. */
export const sheet = (length: number, ...paths: string[]): string =>
  element('svg', { viewBox: `0 0 ${length} 100`, preserveAspectRatio: 'none' }, ...paths);
