import { type Cell, left, right, type TableBlock, text } from './document.js';

/**
 * A table with one cell a line, row after row: for terminals too narrow for its columns.
 *
 * @param labels how many of the first columns name a row
 */
export function stacked({ title, columns, rows, footer }: TableBlock, labels: number): TableBlock {
  const named = (cells: readonly Cell[]): string =>
    cells
      .slice(0, labels)
      .flatMap((cell) => (cell.kind === 'text' && cell.text !== '' ? [cell.text] : []))
      .join(', ');
  const lines = (cells: readonly Cell[]): Cell[][] => [
    [text(named(cells)), text('')],
    ...cells
      .slice(labels)
      .map((cell, at) => [text(`  ${columns[at + labels]!.title.replace('\n', ' ')}`), cell]),
  ];
  const heading = columns.slice(0, labels).map((column) => column.title);
  return {
    title,
    columns: [left(heading.join(', ')), right('')],
    rows: rows.flatMap(lines),
    footer: footer.flatMap(lines),
  };
}
