import type { Money } from '../funnel/sums.js';
import { moneyText as sumText, percent, UNKNOWN } from '../say/numbers.js';
import type { Cell } from '../questions/common/show/document.js';
import { safe } from './safe-text.js';

/** Sums of money, one a currency: `125,000 EUR + 3,200.50 CHF`. */
export const moneyText = (money: readonly Money[]): string =>
  money
    .map(({ currency, amount }) => sumText({ currency: currency && safe(currency), amount }))
    .join(' + ');

const barWidth = 6;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of fixed width for a share of 0 to 1. */
function bar(share: number): string {
  const units = Math.round(Math.max(0, Math.min(1, share)) * barWidth * 8);
  return ('█'.repeat(Math.floor(units / 8)) + eighths[units % 8]!).padEnd(barWidth);
}

/** A cell as people read it, without colour. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return safe(cell.text);
    case 'count':
    case 'number':
      return cell.value === null ? UNKNOWN : String(cell.value);
    case 'money':
      return moneyText(cell.money);
    case 'ratio': {
      const { numerator, denominator, value, low, high } = cell.ratio;
      if (value === null) return UNKNOWN;
      const fraction = `${numerator}/${denominator}`;
      const counts =
        cell.counts === null ? '' : cell.counts === 'below' ? `\n${fraction}` : ` (${fraction})`;
      const points = (limit: number) => (limit * 100).toFixed(1);
      const interval =
        cell.interval && low !== null && high !== null
          ? `${cell.counts === 'below' ? '\n' : ' '}${points(low)}–${points(high)}`
          : '';
      return `${cell.bar ? `${bar(value)} ` : ''}${percent(value)}${counts}${interval}`;
    }
  }
}
