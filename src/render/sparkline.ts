const bars = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Few bars over several rows are drawn wider, up to this. */
const widest = 4;

/**
 * Bars side by side, one a value, from 0 to the largest of them; what is unknown is a gap.
 *
 * @param most how many bars there is room for; of more values the last ones are drawn, and the cut is marked
 * @param rows how many rows high they are
 * @returns a line a row
 */
export function sparkline(values: readonly (number | null)[], most: number, rows: 1 | 3): string {
  const shown = values.length > most ? values.slice(1 - most) : values;
  const largest = Math.max(0, ...shown.map((value) => value ?? 0));
  const steps = rows * 8 - 1;
  // A value of 0 still stands on its line: only the unknown leaves a gap.
  const height = (value: number) =>
    1 + Math.round(largest === 0 ? 0 : (value / largest) * (steps - 1));
  const cut = shown.length < values.length;
  const each = rows === 1 ? 1 : Math.max(1, Math.min(widest, Math.floor(most / shown.length)));
  return Array.from({ length: rows }, (_, at) => {
    const below = (rows - 1 - at) * 8;
    const drawn = shown.map((value) =>
      bars[value === null ? 0 : Math.max(0, Math.min(8, height(value) - below))]!.repeat(each),
    );
    return `${cut ? (below === 0 ? '…' : ' ') : ''}${drawn.join('')}`;
  }).join('\n');
}
