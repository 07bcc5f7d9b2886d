import type { IntervalRow, Scale } from '../questions/common/show/document.js';
import { endsOf } from '../questions/common/show/scale.js';

/** An interval with its point on a common scale: `├──●───┤`, the level of all together as `┊`, a range dotted. */
export function strip(row: IntervalRow, { low, high, line }: Scale, width: number): string {
  const place = (value: number): number =>
    high === low ? 0 : Math.round(((value - low) / (high - low)) * (width - 1));
  const cells = Array.from({ length: width }, () => ' ');
  const ends = endsOf(row);
  if (ends !== null) {
    const [from, to] = [place(ends[0]), place(ends[1])];
    cells.fill(row.value === null ? '┄' : '─', from, to + 1);
    cells[from] = '├';
    cells[to] = '┤';
  }
  if (line !== null) cells[place(line)] = '┊';
  if (row.value !== null) cells[place(row.value)] = '●';
  return cells.join('').trimEnd();
}
