import type { Flat } from './flat.js';
import {
  type Cell,
  type Instead,
  left,
  right,
  type Rung,
  type TableBlock,
  text,
} from '../questions/common/show/document.js';
import { columnWidths, totalWidth } from './widths.js';

/** What is shown of a table: it, or sentences that stand for it. */
export type Fitted = Flat | { readonly lines: readonly string[] };

const none: Rung = {};

/** A table on one rung; where columns are asked for, with these in this order behind those that name its rows. */
function formOf(
  { title, columns, rows, footer }: TableBlock,
  rung: Rung,
  keys?: readonly string[],
): Flat {
  const places = columns.map((_, at) => at);
  const asked =
    keys === undefined
      ? places
      : [
          ...places.filter((at) => columns[at]!.names),
          ...keys.flatMap((key) => places.filter((at) => columns[at]!.key === key)),
        ];
  const kept = asked.filter((at) => !(rung.without ?? []).includes(columns[at]!.yields ?? ''));
  const isWhole = keys === undefined && kept.length === columns.length;
  const pick = (row: readonly Cell[]) => (isWhole ? row : kept.map((at) => row[at]!));
  return {
    title,
    columns: kept.map((at) => {
      const { title: long, short, ...heading } = columns[at]!;
      return { ...heading, title: rung.titles === 'short' ? (short ?? long) : long };
    }),
    rows: rows.map(pick),
    footer: footer.map(pick),
    rung,
  };
}

/** One cell a line, row after row. */
function stack(block: TableBlock, { heading, columns: keys, rung }: Stack): Flat {
  const { title, columns, rows, footer } = formOf(block, rung, keys);
  const labels = columns.filter(({ names }) => names).length;
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
  const names = columns.slice(0, labels).map((column) => column.title);
  return {
    title,
    columns: [left(names.join(', ')), right(heading)],
    rows: rows.flatMap(lines),
    footer: footer.flatMap(lines),
    rung,
  };
}

type Stack = Extract<Instead, { kind: 'stack' }>;
type Parts = Extract<Instead, { kind: 'parts' }>;

/** The first form that fits, else the barest, and whether it fits. */
function firstFitting(
  block: TableBlock,
  width: number | null,
  rungs: readonly Rung[] = [none],
  keys?: readonly string[],
): { readonly form: Flat; readonly fits: boolean } {
  let form: Flat;
  for (const rung of rungs) {
    form = formOf(block, rung, keys);
    if (width === null || totalWidth(columnWidths(form)) <= width) return { form, fits: true };
  }
  return { form: form!, fits: false };
}

function partsOf(block: TableBlock, width: number | null, { choices }: Parts): Flat[] {
  let forms: Flat[] = [];
  for (const parts of choices) {
    const fitted = parts.map(({ columns, rungs }) => firstFitting(block, width, rungs, columns));
    forms = fitted.map(({ form }) => form);
    if (fitted.every(({ fits }, at) => fits || parts[at]!.rungs !== undefined)) break;
  }
  return forms;
}

/**
 * The richest form of a table that fits.
 *
 * @param width columns there are; null for as many as it takes
 */
export function fit(block: TableBlock, width: number | null): readonly Fitted[] {
  const { form, fits } = firstFitting(block, width, block.rungs);
  const { instead } = block;
  if (fits || instead === undefined) return [form];
  switch (instead.kind) {
    case 'stack':
      return [stack(block, instead)];
    case 'parts':
      return partsOf(block, width, instead);
    case 'lines':
      return [{ lines: instead.lines }];
  }
}
