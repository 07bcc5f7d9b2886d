import Papa from 'papaparse';
import { isBlank } from './table.js';

/** How many of the cells are names of known columns; passed in by whoever knows the columns. */
export type HeaderScore = (cells: readonly string[]) => number;

/** Where the rows of a CSV file begin. */
export interface HeaderPlace {
  readonly delimiter: string;
  readonly header: readonly string[];
  /** Records before the header: blank ones and title lines. */
  readonly blankAbove: number;
  readonly titlesAbove: number;
}

const delimiters = [',', ';', '\t', '|'];
/** Title lines are looked for in this many records. */
const depth = 25;

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/**
 * The header is the first row with content, unless that is a title line: a row of few cells above a
 * wider row that names more known columns ("As of 2026-03-31" above a CRM report).
 */
function headerIndex(rows: readonly (readonly string[])[], score: HeaderScore): number {
  const first = rows.findIndex((row) => !isBlank(row));
  if (first === -1) return -1;
  const widest = Math.max(...rows.map(filled));
  const isTitle = (row: readonly string[]): boolean => filled(row) < widest / 2;
  if (!isTitle(rows[first]!)) return first;
  let best = first;
  for (let place = first + 1; place < rows.length; place++) {
    if (!isTitle(rows[place]!) && score(rows[place]!) > score(rows[best]!)) best = place;
  }
  return best;
}

/** The beginning of a text: enough lines for the preview, even where cells hold line ends. */
function beginning(text: string): string {
  let end = 0;
  for (let line = 0; line < depth * 2; line++) {
    const next = text.indexOf('\n', end);
    if (next === -1) return text;
    end = next + 1;
  }
  return text.slice(0, end);
}

function preview(text: string, delimiter: string): string[][] {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: depth });
  return (parser.parse(text, 0, false) as Papa.ParseResult<string[]>).data;
}

/** How well a delimiter explains the text: known columns first, then rows as wide as the header. */
function explains(text: string, delimiter: string, score: HeaderScore): [number, number, number] {
  const rows = preview(text, delimiter).filter((row) => !isBlank(row));
  const header = rows[headerIndex(rows, score)] ?? [];
  const alike = rows.filter((row) => row.length === header.length).length;
  return [score(header), header.length > 1 ? alike : 0, header.length];
}

const better = (a: readonly number[], b: readonly number[]): boolean => {
  const differs = a.findIndex((value, place) => value !== b[place]);
  return differs !== -1 && a[differs]! > b[differs]!;
};

/**
 * Finds the delimiter and the header in the first piece of a CSV text. papaparse's own guess fails on
 * small files and knows nothing of columns; ours asks which delimiter makes a header that we know.
 *
 * @param forced the delimiter the user asked for
 * @returns null where there is no row with content
 */
export function findHeader(
  text: string,
  forced: string | null,
  score: HeaderScore,
): HeaderPlace | null {
  const start = beginning(text);
  let delimiter = forced ?? ',';
  if (forced === null) {
    let most: readonly number[] = [-1];
    // Delimiters that do not occur all make the same single column: one of them stands for all.
    const absent = delimiters.filter((candidate) => !start.includes(candidate)).slice(1);
    for (const candidate of delimiters) {
      if (absent.includes(candidate)) continue;
      const explained = explains(start, candidate, score);
      if (better(explained, most)) [delimiter, most] = [candidate, explained];
    }
  }
  const rows = preview(start, delimiter);
  const index = headerIndex(rows, score);
  if (index === -1) return null;
  const above = rows.slice(0, index);
  const blankAbove = above.filter(isBlank).length;
  return {
    delimiter,
    header: rows[index]!.map((name) => name.trim()),
    blankAbove,
    titlesAbove: above.length - blankAbove,
  };
}
