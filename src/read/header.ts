import { occurrences } from './occurrences.js';
import { delimiters } from './delimiters.js';
import { readRecords } from './records.js';
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

/** Title lines are looked for in this many records, the blank ones at the beginning not counted. */
export const headerDepth = 30;
/** Lines that hold nothing, not even between delimiters. */
const blankLines = new RegExp(`^(?:(?:(?!\\n)[\\s${delimiters.join('')}]|"")*\\n)+`);

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** Known columns that make a row the header although the first row with content is no narrow one. */
const telling = 2;

/**
 * Whether a row is the header of the row below it, so that no further one is looked for: another header there is
 * that of another export.
 */
function headsRows(
  rows: readonly (readonly string[])[],
  place: number,
  score: HeaderScore,
): boolean {
  const [row, below] = [rows[place]!, rows[place + 1] ?? []];
  const known = score(row);
  if (known < telling || known * 3 < filled(row) * 2) return false;
  return below.length === row.length && !isBlank(below) && score(below) < telling;
}

/**
 * The header is the first row with content, unless that is a title line above a row that names more known
 * columns. A title has few cells ("As of 2026-03-31"), or some because the delimiter stands in it ("Filtered
 * By: Stage, Amount, Owner"); then the header is known by its other number of cells or the blank row above it,
 * which the rows of a table that begins at the top do not have.
 */
function headerIndex(rows: readonly (readonly string[])[], score: HeaderScore): number {
  const first = rows.findIndex((row) => !isBlank(row));
  if (first === -1) return -1;
  const top = rows[first]!;
  const isNarrow = filled(top) < Math.max(...rows.map(filled)) / 2;
  let best = first;
  let most = score(top);
  for (let place = first + 1; place < rows.length; place++) {
    if (headsRows(rows, best, score)) return best;
    const row = rows[place]!;
    const standsOut = isNarrow || row.length !== top.length || isBlank(rows[place - 1]!);
    if (!standsOut || filled(row) <= most) continue;
    const known = score(row);
    if (known > most && (isNarrow || known >= telling)) [best, most] = [place, known];
  }
  return best;
}

/** Finds the header among the first rows of a table. @returns null where there is no row with content */
export function headerAmong(
  rows: readonly (readonly string[])[],
  score: HeaderScore,
): Omit<HeaderPlace, 'delimiter'> | null {
  const index = headerIndex(rows, score);
  if (index === -1) return null;
  const blankAbove = rows.slice(0, index).filter(isBlank).length;
  return {
    header: rows[index]!.map((name) => name.trim()),
    blankAbove,
    titlesAbove: index - blankAbove,
  };
}

/** The beginning of a text: enough lines for the preview, even where cells hold line ends. */
function beginning(text: string): string {
  let end = 0;
  for (let line = 0; line < headerDepth * 2; line++) {
    const next = text.indexOf('\n', end);
    if (next === -1) return text;
    end = next + 1;
  }
  return text.slice(0, end);
}

/** The first records, and how much each is a header: none is where the quotes of the first say that another delimiter is meant. */
function preview(text: string, delimiter: string, score: HeaderScore) {
  const { rows, misquoted } = readRecords(text, delimiter, true);
  const isWrong = misquoted.has(rows.findIndex((row) => !isBlank(row)));
  const scoreOf: HeaderScore = (row) => (isWrong ? 0 : score(row));
  return { rows: rows.slice(0, headerDepth), scoreOf };
}

/**
 * How well a delimiter explains the text: known columns first, then rows as wide as the header. A single column
 * is least, and then best of a delimiter that no cell holds.
 */
function explains(text: string, delimiter: string, score: HeaderScore): readonly number[] {
  const { rows: all, scoreOf } = preview(text, delimiter, score);
  const rows = all.filter((row) => !isBlank(row));
  const header = rows[headerIndex(rows, scoreOf)] ?? [];
  const alike = rows.filter((row) => row.length === header.length).length;
  return [scoreOf(header), header.length > 1 ? alike : 0, header.length, alike];
}

const better = (a: readonly number[], b: readonly number[]): boolean => {
  const differs = a.findIndex((value, place) => value !== b[place]);
  return differs !== -1 && a[differs]! > b[differs]!;
};

/**
 * Finds the delimiter and the header in the first piece of a CSV text. It
 * asks which delimiter makes a header that we know.
 *
 * @param forced the delimiter the user asked for
 * @returns null where there is no row with content
 */
export function findHeader(
  text: string,
  forced: string | null,
  score: HeaderScore,
): HeaderPlace | null {
  // Hundreds of them are no reason to look no further.
  const blanks = blankLines.exec(text)?.[0] ?? '';
  const start = beginning(text.slice(blanks.length));
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
  const { rows, scoreOf } = preview(start, delimiter, score);
  const place = headerAmong(rows, scoreOf);
  return place && { ...place, delimiter, blankAbove: place.blankAbove + occurrences(blanks, '\n') };
}
