import type { Document, TableBlock } from '../questions/common/show/document.js';
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

function tableLines({ title, columns, rows, footer }: TableBlock): string[] {
  const body = rows.map((row) => line(row.map((cell) => plain(cellText(cell), cell.kind))));
  const total = footer.map((row) =>
    line(row.map((cell) => bold(plain(cellText(cell), cell.kind)))),
  );
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
const plain = (text: string, kind: string): string =>
  kind === 'text' || kind === 'money' ? escaped(text) : text;

/** A document as GitHub-flavoured Markdown. */
export function markdownDocument({ lead, tables, body, notes }: Document): string {
  const blocks = [
    lead.map(escaped),
    ...tables.map(tableLines),
    body.map((line, at) => (at === 0 ? `**${escaped(line)}**\n` : `- ${escaped(line)}`)),
    notes.map((note) => `- ${escaped(note)}`),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
