import type { Money } from '../funnel/tally.js';
import type { Cell } from './document.js';
import { safe } from './safe-text.js';

/** What stands for the unknown: never 0. */
export const UNKNOWN = '–';

/** 0.1 as `10.0 %`. */
const percent = (value: number | null): string =>
  value === null ? UNKNOWN : `${(value * 100).toFixed(1)} %`;

/** Digits in groups of three: 12500 as `12,500`. */
function grouped(value: number, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const digits = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Sums of money, one a currency: `125,000 EUR + 3,200.50 CHF`. */
const moneyText = (money: readonly Money[]): string =>
  money
    .map(({ currency, amount }) => {
      const digits = grouped(amount, Number.isInteger(amount) ? 0 : 2);
      return currency === null ? digits : `${digits} ${safe(currency)}`;
    })
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
        cell.interval && low !== null && high !== null ? ` ${points(low)}–${points(high)}` : '';
      return `${cell.bar === null ? '' : `${bar(cell.bar)} `}${percent(value)}${counts}${interval}`;
    }
  }
}
