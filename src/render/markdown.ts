import type { Cell, Document } from '../questions/common/show/document.js';
import { type Fitted, fit, type Room } from './fit.js';
import type { Flat } from './flat.js';
import { cellText } from './format.js';
import { safe } from './safe-text.js';
import { asides } from './screen.js';

/** A text that Markdown shows as it is, inside a table cell too. */
const escaped = (text: string): string =>
  safe(text)
    .replace(/[\\`*_[\]#~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/\|/g, '&#124;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableLines({ title, columns, rows, footer, rung }: Flat): string[] {
  const shown = (cell: Cell) => plain(cellText(cell, rung), cell.kind);
  const body = rows.map((row) => line(row.map(shown)));
  const total = footer.map((row) => line(row.map((cell) => bold(shown(cell)))));
  return [
    ...(title === null ? [] : [`### ${escaped(title)}`, '']),
    line(columns.map((column) => escaped(column.title))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...body,
    ...total,
  ];
}

const bold = (text: string): string => (text === '' ? '' : `**${text}**`);

/** Only texts from a file (currencies are) need escaping; our own numbers read better without backslashes. */
const plain = (text: string, kind: Cell['kind']): string =>
  kind === 'text' || kind === 'money' ? escaped(text) : text;

/** Sentences under a heading that is the first of them. */
const listLines = (lines: readonly string[]): string[] =>
  lines.map((line, at) => (at === 0 ? `**${escaped(line)}**\n` : `- ${escaped(line)}`));

/** A table in its forms, and what it does not show. */
const blockLines = (fitted: Fitted): string[][] => {
  const said = asides(fitted);
  return [...fitted.forms.map(tableLines), said.map(escaped)];
};

/**
 * A document as GitHub-flavoured Markdown.
 *
 * @param room columns that tables may take as text, and whether they may leave out some of theirs
 */
export function markdownDocument(
  { lead, tables, body, notes }: Document,
  room: Pick<Room, 'width' | 'isWhole'>,
): string {
  const there = { ...room, draws: false, hasLines: false };
  const blocks = [
    lead.map(escaped),
    ...tables.flatMap((block) => blockLines(fit(block, there))),
    listLines(body),
    notes.map((note) => `- ${escaped(note)}`),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
