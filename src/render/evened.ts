import type { Cell, TableBlock } from '../questions/common/show/document.js';

const needsDecimal = (value: number | null): boolean =>
  value !== null && !Number.isInteger(Number(value.toFixed(1)));

const numbersIn = (cell: Cell): (number | null)[] => {
  if (cell.kind === 'number' && cell.decimals === 'needed') return [cell.value];
  return cell.kind === 'range' ? [cell.low, cell.high] : [];
};

const hasFraction = (cell: Cell): boolean =>
  cell.kind === 'money' && cell.money.some(({ amount }) => !Number.isInteger(amount));

/** A cell with the decimals of its column. */
function evenedCell(cell: Cell, decimals: boolean, cents: boolean): Cell {
  if (cell.kind === 'money') return cents ? { ...cell, decimals: 2 } : cell;
  const isOpen = (cell.kind === 'number' || cell.kind === 'range') && cell.decimals === 'needed';
  return isOpen && decimals ? { ...cell, decimals: 1 } : cell;
}

/** A table in each column of which all numbers have decimals, or none has. */
export function evened(block: TableBlock): TableBlock {
  const { columns, rows, footer } = block;
  const all = [...rows, ...footer];
  const needs = columns.map((_, at) => ({
    decimals: all.some((row) => numbersIn(row[at]!).some(needsDecimal)),
    cents: all.some((row) => hasFraction(row[at]!)),
  }));
  if (needs.every(({ decimals, cents }) => !decimals && !cents)) return block;
  const line = (row: readonly Cell[]) =>
    row.map((cell, at) => evenedCell(cell, needs[at]!.decimals, needs[at]!.cents));
  return { ...block, rows: rows.map(line), footer: footer.map(line) };
}
