import { anchorAt, row } from './frame.js';
import type { Scale } from './scale.js';
import { element, label, part } from './svg.js';

/** A line through rows 1 to `rows`. */
export const through = (at: number, rows: number): string => {
  const x = part(at);
  return element('line', { x1: x, x2: x, y1: '1em', y2: `${rows + 1}em` });
};

/** Faint lines at round values over some rows, their values above. */
export function axis(scale: Scale, rows: number, say: (value: number) => string): string {
  const lines = scale.ticks.map((tick) => through(scale.at(tick), rows));
  const values = scale.ticks.map((tick) => {
    const at = scale.at(tick);
    return label(say(tick), { class: `m ${anchorAt(at)}`.trim(), x: at === 0 ? null : part(at) });
  });
  return [...lines, element('g', { class: 'tk' }, row(0, ...values))].join('');
}
