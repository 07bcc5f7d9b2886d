import type { Cell, Rung } from '../questions/common/show/document.js';
import { moneyText } from '../say/money.js';
import { decimal, grouped, percent, percentRange, UNKNOWN } from '../say/numbers.js';
import { safe } from './safe-text.js';
import { sparkline } from './sparkline.js';

const barWidth = 6;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of fixed width for a share of 0 to 1. */
function bar(share: number): string {
  const units = Math.round(Math.max(0, Math.min(1, share)) * barWidth * 8);
  return ('█'.repeat(Math.floor(units / 8)) + eighths[units % 8]!).padEnd(barWidth);
}

type RatioCell = Extract<Cell, { kind: 'ratio' }>;

/** A share, or the range that open answers leave of it: `10–100 %`. */
function shareText({ value, least, most }: RatioCell['ratio']): string {
  if (value !== null) return percent(value);
  return least === null || most === null || least === most ? UNKNOWN : percentRange(least, most);
}

/** How many, with what open answers may add: `3–30`. */
const upTo = (count: number | null, open: number | null): string =>
  open ? `${count}–${count! + open}` : String(count);

/** The counts of a ratio, with what open answers may add to them: `3/3–30`. */
function fractionText(ratio: RatioCell['ratio']): string {
  const { numerator, denominator, openNumerator, openDenominator } = ratio;
  return `${upTo(numerator, openNumerator)}/${upTo(denominator, openDenominator)}`;
}

/** `10.0 % (5/50) 4.3–21.4`, as far as that is there, wanted, and has not given way. */
function ratioText(cell: RatioCell, rung: Rung): string {
  const { value, low, high } = cell.ratio;
  const shown = shareText(cell.ratio);
  if (shown === UNKNOWN) return UNKNOWN;
  const isBelow = cell.counts && rung.counts === 'below';
  const fraction = fractionText(cell.ratio);
  const counts =
    !cell.counts || rung.counts === 'none' ? '' : isBelow ? `\n${fraction}` : ` (${fraction})`;
  const limits = cell.interval && rung.intervals !== 'none' && low !== null && high !== null;
  const points = (limit: number) => (limit * 100).toFixed(1);
  const interval = limits ? `${isBelow ? '\n' : ' '}${points(low)}–${points(high)}` : '';
  const drawn = cell.bar && rung.bars !== 'none' ? `${bar(value ?? 0)} ` : '';
  return `${drawn}${shown}${counts}${interval}`;
}

/** A cell as people read it, without colour, safe for a terminal. */
export function cellText(cell: Cell, rung: Rung = {}): string {
  switch (cell.kind) {
    case 'text':
      return safe(rung.texts === 'short' ? (cell.short ?? cell.text) : cell.text);
    case 'count':
      return cell.value === null ? UNKNOWN : upTo(cell.value, cell.open);
    case 'number':
      if (cell.value === null) return UNKNOWN;
      return cell.decimals === 'needed' ? decimal(cell.value) : grouped(cell.value, cell.decimals);
    case 'share':
      return percent(cell.value);
    case 'money':
      return safe(moneyText(cell.money));
    case 'ratio':
      return ratioText(cell, rung);
    case 'sparkline':
      return sparkline(cell.values, rung.sparks ?? cell.values.length);
  }
}
