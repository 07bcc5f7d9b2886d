import { RowsInTurn } from '../questions/common/rows-in-turn.js';
import { escapeHarmful } from './safe-text.js';

/** A value as JSON, two spaces deep, with nothing in it that a terminal could obey. */
const written = (value: unknown): string => escapeHarmful(JSON.stringify(value, null, 2));

/** The same so many spaces further in: line ends within texts are escaped. */
const indented = (text: string, spaces: string): string => text.replaceAll('\n', `\n${spaces}`);

/** A result as JSON: unrounded, two spaces deep, with a line end, and nothing in it that a terminal could obey. */
export const jsonText = (result: unknown): string => `${written(result)}\n`;

/** Rows written together. */
const batch = 500;

/** @param spaces before the line that the rows begin on */
function* rowPieces(rows: RowsInTurn<unknown>, spaces: string): Generator<string> {
  if (rows.length === 0) {
    yield '[]';
    return;
  }
  const inner = `${spaces}  `;
  let texts: string[] = [];
  let start = '[';
  for (const row of rows) {
    texts.push(`\n${inner}${indented(written(row), inner)}`);
    if (texts.length < batch) continue;
    yield start + texts.join(',');
    [start, texts] = [',', []];
  }
  yield `${texts.length === 0 ? '' : start}${texts.join(',')}\n${spaces}]`;
}

const holdsRows = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some((inner) => inner instanceof RowsInTurn);

function* objectPieces(object: object, spaces: string): Generator<string> {
  const inner = `${spaces}  `;
  let start = '{';
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${start}\n${inner}${written(key)}: `;
    if (value instanceof RowsInTurn) yield* rowPieces(value, inner);
    else if (holdsRows(value)) yield* objectPieces(value, inner);
    else yield indented(written(value), inner);
    start = ',';
  }
  yield `\n${spaces}}`;
}

/** The same in pieces: rows that are made in turn are written in turn, those of the result and of what stands in it. */
export function* jsonPieces(result: object): Generator<string> {
  yield* objectPieces(result, '');
  yield '\n';
}
