import type { Flat } from './flat.js';
import { cellText } from './format.js';
import { safeLines } from './safe-text.js';
import { textWidth } from './text-width.js';

/** Columns of a terminal between two columns of a table. */
export const gap = 2;

/** Sentences are not broken into lines narrower than this, nor are names. */
const narrowest = { prose: 22, names: 20 } as const;

const widthOf = (text: string): number =>
  text.includes('\n') ? Math.max(...text.split('\n').map(textWidth)) : textWidth(text);

/** Widths of the columns, each as wide as its widest cell. */
export function columnWidths({ columns, rows, footer, rung }: Flat): number[] {
  const widths = columns.map(({ title }) => widthOf(safeLines(title)));
  for (const row of [...rows, ...footer]) {
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at]!, widthOf(cellText(cell, rung)))));
  }
  return widths;
}

/** The width of a table with columns of these widths. */
export const totalWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, widths.length - 1);

/** What columns cannot do without: what holds sentences, and what names a row, goes on over several lines. */
export const leastWidths = ({ columns }: Flat, full: readonly number[]): number[] =>
  full.map((width, at) => {
    const { prose, names } = columns[at]!;
    if (prose === true) return Math.min(width, narrowest.prose);
    return names === true ? Math.min(width, narrowest.names) : width;
  });

/**
 * Widths that fit: the widest column gives way first, down to what it cannot do without, and where even that is too
 * much, further.
 */
export function fittingWidths(form: Flat, width: number | null): number[] {
  const fit = columnWidths(form);
  if (width === null) return fit;
  const least = leastWidths(form, fit);
  for (const floor of [least, fit.map(() => 1)]) {
    for (let over = totalWidth(fit) - width; over > 0; over--) {
      const able = fit.map((each, at) => (each > floor[at]! ? each : 0));
      const widest = able.indexOf(Math.max(...able));
      if (able[widest] === 0) break;
      fit[widest]!--;
    }
  }
  return fit;
}
