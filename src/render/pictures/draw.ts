import type { Picture } from '../../questions/common/show/picture.js';
import { drawBurnUp } from './burn-up.js';
import { drawDurations } from './durations.js';
import { drawFunnel } from './funnel.js';
import { drawHeat } from './heat.js';
import { drawIntervals } from './intervals.js';
import { drawLines } from './lines.js';
import { drawWaterfall } from './waterfall.js';

type Drawers = {
  readonly [K in Picture['kind']]: (
    picture: Extract<Picture, { readonly kind: K }>,
    id: string,
  ) => string;
};

const drawers: Drawers = {
  funnel: drawFunnel,
  intervals: drawIntervals,
  heat: drawHeat,
  waterfall: drawWaterfall,
  lines: drawLines,
  durations: drawDurations,
  'burn-up': drawBurnUp,
};

/**
 * A picture as SVG, to stand in a page with `pictureStyle`.
 *
 * @param id begins every id in it; unique on the page
 */
export function drawPicture<K extends Picture['kind']>(
  picture: Extract<Picture, { readonly kind: K }>,
  id: string,
): string {
  // The type checker cannot see that a drawer and its picture are of the same kind.
  return (drawers[picture.kind] as (picture: Picture, id: string) => string)(picture, id);
}
