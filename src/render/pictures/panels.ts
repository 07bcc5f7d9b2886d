import type { Picture } from '../../questions/common/show/picture.js';
import { frame, shared } from './frame.js';
import { element, part } from './svg.js';

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
          { class: 'wd', x: isRight ? '53%' : null, y: `${isRight ? at - 1 : at}em`, width: '47%' },
          shared(name, 'pa', panel),
        ) +
        element(
          'svg',
          { class: 'nw', y: `${at}em`, width: '100%' },
          element('use', { href: `#${name}` }),
        )
      );
    }),
  );

/** The plot of a panel, with room for labels at its right end. */
export const panelPlot = (width: number, ...children: string[]): string =>
  element('svg', { y: 26, width: part(width), height: 84 }, ...children);

/** Paths over a plot: along it from 0 to `length`, down it from 0 to 100. */
export const sheet = (length: number, ...paths: string[]): string =>
  element('svg', { viewBox: `0 0 ${length} 100`, preserveAspectRatio: 'none' }, ...paths);
