import type { Cell, Document } from '../questions/common/show/document.js';
import { fit } from './fit.js';
import type { Flat } from './flat.js';
import { cellText } from './format.js';
import { safe } from './safe-text.js';

/** A text that Markdown shows as it is, inside a table cell too. */
const escaped = (text: string): string =>
  safe(text)
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
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

/**
 * A document as GitHub-flavoured Markdown.
 *
 * @param width columns that tables may take as text; null for as many as they like
 */
export function markdownDocument(
  { lead, tables, body, notes }: Document,
  width: number | null,
): string {
  const blocks = [
    lead.map(escaped),
    ...tables
      .flatMap((block) => fit(block, width))
      .map((form) => ('lines' in form ? listLines(form.lines) : tableLines(form))),
    listLines(body),
    notes.map((note) => `- ${escaped(note)}`),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
