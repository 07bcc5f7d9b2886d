import { occurrences } from './occurrences.js';

/** Records of a text of cells between delimiters. */
export interface Records {
  readonly rows: string[][];
  /** How many characters they take; the rest is the beginning of a further record. */
  readonly used: number;
  /** Line ends inside of their cells. */
  readonly innerLines: number;
  /** Places of records with text behind a closing quote. */
  readonly misquoted: ReadonlySet<number>;
  /** Of these, the ones whose quotes took in line ends before: what lines they swallowed, nobody knows. */
  readonly broken: ReadonlySet<number>;
  /** Whether the quote of the last record is never closed. */
  readonly isUnclosed: boolean;
}

const QUOTE = 0x22;
/** A place beyond every text, and still a small whole number, which V8 compares fastest. */
const NOWHERE = 0x3fffffff;

/** A place in a text, NOWHERE where it is in none. */
function placeIn(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at === -1 ? NOWHERE : at;
}

/** The content of the quotes that open at a place, and where they are closed; -1 where they are not. */
function quotedText(text: string, open: number): { readonly cell: string; readonly end: number } {
  let cell = '';
  let from = open + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return { cell: cell + text.slice(from), end: -1 };
    if (text.charCodeAt(close + 1) !== QUOTE) {
      return { cell: cell + text.slice(from, close), end: close + 1 };
    }
    cell += text.slice(from, close + 1);
    from = close + 2;
  }
}

/**
 * The records of a text whose lines end with `\n`, as Python's csv module reads them: a quote is one only at the
 * beginning of a cell (`5" pipe` is text), and what stands behind the closing one belongs to the cell
 * (`"C" Street` is C Street). So a quote out of place costs nothing, or its own record.
 *
 * @param isLast whether nothing follows: otherwise a record that the text ends in is left
 */
export function readRecords(text: string, delimiter: string, isLast: boolean): Records {
  const rows: string[][] = [];
  const misquoted = new Set<number>();
  const broken = new Set<number>();
  let row: string[] = [];
  let used = 0;
  let from = 0;
  let innerLines = 0;
  let isUnclosed = false;
  // Either is kept until reading has passed it, so that no text is searched twice.
  let next = placeIn(text, delimiter, 0);
  let lineEnd = placeIn(text, '\n', 0);
  let newLines = 0;
  while (from < text.length || row.length > 0) {
    let cell = '';
    if (text.charCodeAt(from) === QUOTE) {
      const quoted = quotedText(text, from);
      isUnclosed = quoted.end === -1;
      // What follows a quote tells whether it closes.
      if (!isLast && (isUnclosed || quoted.end === text.length)) break;
      const end = isUnclosed ? text.length : quoted.end;
      const hasLines = lineEnd < end;
      if (hasLines) newLines += occurrences(quoted.cell, '\n');
      if (next < end) next = placeIn(text, delimiter, end);
      if (hasLines) lineEnd = placeIn(text, '\n', end);
      from = end;
      cell = quoted.cell;
      if (from < next && from < lineEnd && from < text.length) {
        misquoted.add(rows.length);
        if (hasLines) broken.add(rows.length);
      }
    }
    const isLastCell = lineEnd < next || next === NOWHERE;
    const end = isLastCell ? lineEnd : next;
    if (end === NOWHERE && !isLast) break;
    row.push(
      cell === '' ? text.slice(from, end) : from === end ? cell : cell + text.slice(from, end),
    );
    from = Math.min(end, text.length) + 1;
    if (!isLastCell) next = placeIn(text, delimiter, from);
    else {
      rows.push(row);
      row = [];
      used = Math.min(from, text.length);
      innerLines += newLines;
      newLines = 0;
      if (lineEnd !== NOWHERE) lineEnd = placeIn(text, '\n', from);
    }
  }
  // A record that is left is read anew.
  misquoted.delete(rows.length);
  broken.delete(rows.length);
  return { rows, used, innerLines, misquoted, broken, isUnclosed: isLast && isUnclosed };
}
