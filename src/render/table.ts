import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Cell, Document, Heading } from '../questions/common/show/document.js';
import { UNKNOWN } from '../say/numbers.js';
import { fit } from './fit.js';
import type { Flat } from './flat.js';
import { cellText } from './format.js';
import { safeLines } from './safe-text.js';
import { textWidth } from './text-width.js';
import { columnWidths, gap, totalWidth } from './widths.js';

/** How a document is drawn for a terminal or a text file. */
export interface Drawing {
  readonly chalk: ChalkInstance;
  /** Columns of the terminal; null where lines may be as long as they like. */
  readonly width: number | null;
}

/** cli-table3 takes quadratic time: long tables are drawn in pieces of so many rows. */
const pieceSize = 200;
/** A first column is never cut below this. */
const narrowest = 8;

/** Sentences are not broken into lines narrower than this. */
const narrowestProse = 24;

/**
 * Where a table is too wide, its columns of sentences go on over several lines, the widest first; then its
 * first column gives way, and cuts are marked.
 */
function fitted(
  columns: readonly Heading[],
  widths: readonly number[],
  width: number | null,
): number[] {
  const fit = [...widths];
  if (width === null) return fit;
  const sentences = columns.flatMap(({ prose }, at) => (prose === true ? [at] : []));
  for (const at of sentences.toSorted((a, b) => widths[b]! - widths[a]!)) {
    const least = Math.min(fit[at]!, narrowestProse);
    fit[at] = Math.max(least, fit[at]! - Math.max(0, totalWidth(fit) - width));
  }
  fit[0] = Math.max(Math.min(fit[0]!, narrowest), fit[0]! - Math.max(0, totalWidth(fit) - width));
  return fit;
}

const noLines = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '',
  middle: ' '.repeat(gap),
}; // prettier-ignore

function drawTable(block: Flat, { chalk, width }: Drawing): string[] {
  const full = columnWidths(block);
  const widths = fitted(block.columns, full, width);
  const wraps = block.columns.some(({ prose }, at) => prose === true && widths[at]! < full[at]!);
  const shown = (cell: Cell): string => {
    const text = cellText(cell, block.rung);
    return text === UNKNOWN ? chalk.dim(text) : text;
  };
  const rule = widths.map((each) => chalk.dim('─'.repeat(each)));
  const rows = [
    block.columns.map(({ title }) => chalk.bold(safeLines(title))),
    rule,
    ...block.rows.map((row) => row.map(shown)),
    ...(block.footer.length === 0 ? [] : [rule]),
    ...block.footer.map((row) => row.map((cell) => chalk.bold(shown(cell)))),
  ];
  const lines = block.title === null ? [] : [chalk.bold(safeLines(block.title))];
  for (let from = 0; from < rows.length; from += pieceSize) {
    const table = new Table({
      chars: noLines,
      colWidths: widths,
      colAligns: block.columns.map(({ align }) => align),
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
      truncate: '…',
      wordWrap: wraps,
    });
    table.push(...rows.slice(from, from + pieceSize));
    lines.push(...table.toString().split('\n'));
  }
  return lines.map((line) => line.trimEnd());
}

/** Breaks a note at spaces so that it fits, its later lines set in. */
function wrapped(note: string, width: number | null): string[] {
  if (width === null) return [note];
  const lines: string[] = [];
  let line = '';
  for (const word of note.split(' ')) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Sentences under a heading that is the first of them. */
const drawLines = (lines: readonly string[], { chalk, width }: Drawing): string[] =>
  lines.flatMap((line, at) =>
    at === 0
      ? wrapped(safeLines(line), width).map((part) => chalk.bold(part))
      : wrapped(`• ${safeLines(line)}`, width),
  );

/** Draws a document as text: lead, tables, notes. */
export function drawDocument(document: Document, drawing: Drawing): string {
  const { chalk, width } = drawing;
  const blocks = [
    document.lead.flatMap((line) => wrapped(safeLines(line), width)),
    ...document.tables
      .flatMap((block) => fit(block, width))
      .map((form) => ('lines' in form ? drawLines(form.lines, drawing) : drawTable(form, drawing))),
    drawLines(document.body, drawing),
    document.notes.flatMap((note) =>
      wrapped(`• ${safeLines(note)}`, width).map((line) => chalk.dim(line)),
    ),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
