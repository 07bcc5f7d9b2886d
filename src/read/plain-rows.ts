/** Rows of a text, and how many of its characters they take; the rest is the beginning of a further row. */
export interface PlainRows {
  readonly rows: string[][];
  readonly used: number;
}

/**
 * The complete rows of a text without any quote, where a row is a line and a cell what stands between
 * delimiters. papaparse, which knows quotes, cuts such a text into lines first and each line into cells;
 * cutting the cells at once takes half the time.
 */
export function plainRows(text: string, delimiter: string): PlainRows {
  const rows: string[][] = [];
  let from = 0;
  let next = text.indexOf(delimiter);
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
    const row: string[] = [];
    // A delimiter beyond the line is kept for the lines to come, so that no text is searched twice.
    while (next !== -1 && next < end) {
      row.push(text.slice(from, next));
      from = next + 1;
      next = text.indexOf(delimiter, from);
    }
    row.push(text.slice(from, end));
    rows.push(row);
    from = end + 1;
  }
  return { rows, used: from };
}
