import type { IntervalRow, Scale } from './document.js';

/** From where to where a row may lie: its interval, or what open answers leave of it; null where nothing is known. */
export const endsOf = ({ low, high, open }: IntervalRow): readonly [number, number] | null =>
  low !== null && high !== null ? [low, high] : open;

/** The scale that holds every row and the level of all together; null where nothing is known. */
export function scaleOf(rows: readonly IntervalRow[], line: number | null): Scale | null {
  const known = rows.flatMap((row) => [
    ...(endsOf(row) ?? []),
    ...(row.value === null ? [] : [row.value]),
  ]);
  if (known.length === 0) return null;
  const all = line === null ? known : [...known, line];
  return { low: Math.min(...all), high: Math.max(...all), line };
}
