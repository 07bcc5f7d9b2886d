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

function* rowPieces(rows: RowsInTurn<unknown>): Generator<string> {
  if (rows.length === 0) {
    yield '[]';
    return;
  }
  let texts: string[] = [];
  let start = '[';
  for (const row of rows) {
    texts.push(`\n    ${indented(written(row), '    ')}`);
    if (texts.length < batch) continue;
    yield start + texts.join(',');
    [start, texts] = [',', []];
  }
  yield `${texts.length === 0 ? '' : start}${texts.join(',')}\n  ]`;
}

/** The same in pieces: rows that are made in turn are written in turn. */
export function* jsonPieces(result: object): Generator<string> {
  let start = '{';
  for (const [key, value] of Object.entries(result) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${start}\n  ${written(key)}: `;
    if (value instanceof RowsInTurn) yield* rowPieces(value);
    else yield indented(written(value), '  ');
    start = ',';
  }
  yield '\n}\n';
}
