import { expect, test } from 'vitest';
import { RowsInTurn } from '../../src/questions/common/rows-in-turn.js';
import { csvPieces, csvText } from '../../src/render/csv.js';
import { jsonPieces, jsonText } from '../../src/render/json.js';

const row = (at: number) => ({ id: `\u001b${at}`, text: 'a\nb', none: null, more: { list: [at] } });

test.each([0, 1, 499, 500, 501, 1000])(
  '%d rows that are written in turn are the same JSON',
  (size) => {
    const rows = new RowsInTurn(size, row);
    const around = { schema: 'x', 'a"b': undefined, empty: [], last: { deep: [1] } };
    const pieces = [...jsonPieces({ ...around, rows, end: true })];
    expect(pieces.join('')).toBe(jsonText({ ...around, rows: [...rows], end: true }));
  },
);

test('rows within an object are written in turn, too', () => {
  const answer = (rows: unknown) => ({
    list: { count: 2, rows, none: undefined, last: [] },
    end: 1,
  });
  const pieces = [...jsonPieces(answer(new RowsInTurn(2, row)))];
  expect(pieces.length).toBeGreaterThan(4);
  expect(pieces.join('')).toBe(jsonText(answer([row(0), row(1)])));
});

test.each([0, 1, 999, 1000, 2001])('%d rows that are written in turn are the same CSV', (size) => {
  const rows = Array.from({ length: size }, (_, at) => [at, `"${at}", =x`, null]);
  const sheet = { header: ['a', 'b', 'c'], rows };
  const lines = [...csvPieces(sheet)].join('').split('\n');
  expect(lines).toHaveLength(size + 2);
  expect(lines.join('\n')).toBe(csvText(sheet));
  if (size > 0) expect(lines.at(-2)).toBe(`${size - 1},"""${size - 1}"", =x",`);
});
