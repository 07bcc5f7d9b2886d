import type { Flat } from './flat.js';
import { cellText } from './format.js';
import { safeLines } from './safe-text.js';
import { textWidth } from './text-width.js';

/** Columns of a terminal between two columns of a table. */
export const gap = 2;

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
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
