import type { ChalkInstance } from 'chalk';
import type { Document } from '../questions/common/show/document.js';
import { fit, type Fitted, type Room } from './fit.js';
import { safeLines } from './safe-text.js';
import { drawTable } from './table.js';
import { wrapped } from './wrap.js';
import { voice } from '../say/voice.js';

const say = () => voice().screen;

/** How a document is drawn for a terminal or a text file. */
export interface Drawing extends Pick<Room, 'width' | 'draws' | 'isWhole'> {
  readonly chalk: ChalkInstance;
  /** Notes that are told in a line, and what shows them; null where all are shown. */
  readonly folded: { readonly notes: readonly string[]; readonly by: string } | null;
}

const later = '  ';

/** Sentences under a heading that is the first of them. */
const drawLines = (lines: readonly string[], { chalk, width }: Drawing): string[] =>
  lines.flatMap((line, at) =>
    at === 0
      ? wrapped(safeLines(line), width, later).map((part) => chalk.bold(part))
      : wrapped(`• ${safeLines(line)}`, width, later),
  );

/** What stands below a table of what it does not show. */
export const asides = ({ leftOut, unknown }: Fitted): string[] => [
  ...(unknown.length === 0 ? [] : [say().unknown(unknown)]),
  ...(leftOut === null ? [] : [say().leftOut(leftOut.titles, leftOut.counts, leftOut.width)]),
];

/** A table in its forms, and what it does not show. */
function drawBlock(fitted: Fitted, { chalk, width }: Drawing): string[][] {
  const tables = fitted.forms.map((form) => drawTable(form, chalk, width));
  const said = asides(fitted).flatMap((line) => wrapped(line, width, later));
  const last = tables.pop();
  if (last === undefined) return [];
  return [...tables, [...last, ...said.map((line) => chalk.dim(line))]];
}

/** The notes that a reader of the numbers needs; those about the data in a line. */
function notesOf({ notes }: Document, { folded }: Drawing): readonly string[] {
  if (folded === null) return notes;
  const shown = notes.filter((note) => !folded.notes.includes(note));
  const gone = notes.length - shown.length;
  return gone === 0 ? notes : [...shown, say().dataNotes(gone, folded.by)];
}

/** Draws a document as text: the answer, tables, notes. */
export function drawDocument(document: Document, drawing: Drawing): string {
  const { chalk, width } = drawing;
  const room: Room = { ...drawing, hasLines: true };
  const blocks = [
    document.lead.flatMap((line, at) => {
      const lines = wrapped(safeLines(line), width, later);
      return at === 0 ? lines.map((each) => chalk.bold(each)) : lines;
    }),
    ...document.tables.flatMap((block) => drawBlock(fit(block, room), drawing)),
    drawLines(document.body, drawing),
    notesOf(document, drawing).flatMap((note) =>
      wrapped(`• ${safeLines(note)}`, width, later).map((line) => chalk.dim(line)),
    ),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
