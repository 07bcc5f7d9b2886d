const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'];

/**
 * A line of bars, one a value, from 0 to the largest of them; what is unknown is a gap.
 *
 * @param most how many bars there is room for; of more values the last ones are drawn, and the cut is marked
 */
export function sparkline(values: readonly (number | null)[], most: number): string {
  const shown = values.length > most ? values.slice(1 - most) : values;
  const largest = Math.max(0, ...shown.map((value) => value ?? 0));
  const bar = (value: number | null): string => {
    if (value === null) return ' ';
    return bars[largest === 0 ? 0 : Math.round((value / largest) * (bars.length - 1))]!;
  };
  return `${shown.length < values.length ? '…' : ''}${shown.map(bar).join('')}`;
}
