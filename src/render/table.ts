import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Cell, Tone } from '../questions/common/show/document.js';
import { UNKNOWN } from '../say/numbers.js';
import { voice } from '../say/voice.js';
import type { Flat, Rung } from './flat.js';
import { cellText } from './format.js';
import { safeLines } from './safe-text.js';
import { textWidth } from './text-width.js';
import { fittingWidths, gap } from './widths.js';
import { wrapped } from './wrap.js';

/** cli-table3 takes quadratic time: long tables are drawn in pieces of so many rows. */
const pieceSize = 200;

const noLines = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '',
  middle: ' '.repeat(gap),
}; // prettier-ignore

/** Of wide characters, whose columns cli-table3 counts in more than quadratic time, a cell shows so many at most. */
const mostWide = 500;

/** What a cell says; one of too many wide characters is cut, which it says. */
function shownText(cell: Cell, rung: Rung): string {
  const text = cellText(cell, rung);
  if (text.length <= mostWide || textWidth(text) === text.length) return text;
  // No character is cut in two.
  const head = [...text.slice(0, mostWide)].slice(0, -1).join('');
  return voice().screen.cut(head, text.length - head.length);
}

/** Colours of the terminal's own palette, which its user has made legible. */
const colours = { good: 'green', bad: 'red', risky: 'yellow' } as const satisfies Record<
  Tone,
  keyof ChalkInstance
>;

const toneOf = (cell: Cell): Tone | null => {
  if (cell.kind === 'text') return cell.tone ?? null;
  if (cell.kind !== 'interval' || cell.row.standing.verdict !== 'real') return null;
  const { side } = cell.row.standing;
  return side === 'even' ? null : side === 'better' ? 'good' : 'bad';
};

/** Numbers beside a picture of several rows stand in its middle. */
const aligned = (texts: readonly string[], row: readonly Cell[]) =>
  row.some((cell) => cell.kind === 'sparkline' && cell.rows > 1)
    ? texts.map((content) => ({ content, vAlign: 'center' as const }))
    : [...texts];

/** A table as lines, each within the width; what is too wide for its column goes on below. */
export function drawTable(block: Flat, chalk: ChalkInstance, width: number | null): string[] {
  const widths = fittingWidths(block, width);
  const broken = (text: string, at: number): string =>
    text
      .split('\n')
      .flatMap((line) => wrapped(line, widths[at]!))
      .join('\n');
  const shown = (cell: Cell, at: number): string => {
    const text = broken(shownText(cell, block.rung), at);
    const tone = toneOf(cell);
    if (tone !== null) return chalk[colours[tone]](text);
    return text === UNKNOWN ? chalk.dim(text) : text;
  };
  const rule = widths.map((each) => chalk.dim('─'.repeat(each)));
  const rows = [
    block.columns.map(({ title }, at) => chalk.bold(broken(safeLines(title), at))),
    rule,
    ...block.rows.map((row) => aligned(row.map(shown), row)),
    ...(block.footer.length === 0 ? [] : [rule]),
    ...block.footer.map((row) => row.map((cell, at) => chalk.bold(shown(cell, at)))),
  ];
  const title =
    block.title === null
      ? []
      : wrapped(safeLines(block.title), width).map((line) => chalk.bold(line));
  const lines: string[] = [];
  for (let from = 0; from < rows.length; from += pieceSize) {
    const table = new Table({
      chars: noLines,
      colWidths: widths,
      colAligns: block.columns.map(({ align }) => align),
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    });
    table.push(...rows.slice(from, from + pieceSize));
    lines.push(...table.toString().split('\n'));
  }
  return [...title, ...lines.map((line) => line.trimEnd())];
}
