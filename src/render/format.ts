import type { Cell, Decimals } from '../questions/common/show/document.js';
import type { Rung } from './flat.js';
import { UNKNOWN } from '../say/numbers.js';
import { safe } from './safe-text.js';
import { sparkline } from './sparkline.js';
import { strip } from './strip.js';
import { bar } from './bar.js';
import { voice } from '../say/voice.js';

const money = () => voice().money;
const numbers = () => voice().numbers;

type RatioCell = Extract<Cell, { kind: 'ratio' }>;

/** A share, or the range that open answers leave of it: `10.0–100.0 %`. */
function shareText({ value, least, most }: RatioCell['ratio']): string {
  if (value !== null) return numbers().percent(value);
  return least === null || most === null || least === most
    ? UNKNOWN
    : numbers().percentRange(least, most);
}

/** `10.0 % (5/50) 4.3–21.4`, as far as that is there and wanted. */
function ratioText(cell: RatioCell, rung: Rung): string {
  const { low, high } = cell.ratio;
  const shown = shareText(cell.ratio);
  if (shown === UNKNOWN) return UNKNOWN;
  const isBelow = cell.counts && rung.counts === 'below';
  const fraction = numbers().fraction(cell.ratio);
  const counts =
    !cell.counts || rung.counts === 'none' ? '' : isBelow ? `\n${fraction}` : ` (${fraction})`;
  const limits = cell.interval && low !== null && high !== null;
  const interval = limits ? `${isBelow ? '\n' : ' '}${numbers().percentLimits(low, high)}` : '';
  return `${shown}${counts}${interval}`;
}

const figure = (value: number, decimals: Decimals): string =>
  decimals === 'needed' ? numbers().decimal(value) : numbers().grouped(value, decimals);

/** A cell as people read it, without colour, safe for a terminal. */
export function cellText(cell: Cell, rung: Rung = {}): string {
  switch (cell.kind) {
    case 'text':
      return safe(rung.texts === 'short' ? (cell.short ?? cell.text) : cell.text);
    case 'count':
      return numbers().upTo(cell.value, cell.open);
    case 'number':
      return cell.value === null ? UNKNOWN : figure(cell.value, cell.decimals);
    case 'range': {
      const { low, high, decimals } = cell;
      if (low === null || high === null) return UNKNOWN;
      return `${figure(low, decimals)}–${figure(high, decimals)}`;
    }
    case 'day':
      return cell.day === '' ? '' : voice().days.inTable(cell.day);
    case 'share':
      return numbers().percent(cell.value);
    case 'money':
      return safe(money().moneyText(cell.money, cell.decimals));
    case 'ratio':
      return ratioText(cell, rung);
    case 'sparkline':
      return sparkline(cell.values, rung.picture ?? cell.values.length, cell.rows);
    case 'bar':
      return bar(cell, rung.picture ?? 0);
    case 'interval':
      return strip(cell.row, cell.scale, rung.picture ?? 0);
  }
}
