import type { ExplainResult } from './result.js';
import { UNKNOWN } from '../../say/numbers.js';
import { column, type Column, sheetOf, tableOf } from '../common/show/column.js';
import { dayColumn, textColumn } from '../common/show/columns.js';
import { fileNames } from '../common/show/file-names.js';
import { day, type Document, left, naming, prose, text } from '../common/show/document.js';
import { messagesOf } from '../common/accepted.js';
import { voice } from '../../say/voice.js';

const say = () => voice().explain;

type PathRow = ExplainResult['path'][number];

const answerOf = ({ known, reached, open }: PathRow): string => {
  if (!known) return UNKNOWN;
  if (open) return voice().table.open;
  return reached ? voice().table.yes : voice().table.no;
};

/** The path: a milestone a row. */
const pathTable = ({ path }: ExplainResult) =>
  tableOf<PathRow>(
    [
      column('milestone', left(voice().table.milestone), ({ milestone }) =>
        text(voice().method.outcomes[milestone]),
      ),
      column('reached', left(voice().table.reached), (step) => text(answerOf(step))),
      column('day', left(voice().table.day), ({ day: on, reached }) =>
        on === null ? text(reached ? say().undated : '') : day(on),
      ),
      column('credit', left(say().headings.credit), ({ credit }) =>
        text(credit === null ? '' : voice().groups.name('rep', credit)),
      ),
      column('because', prose(say().headings.because), ({ because }) => text(because)),
    ],
    path,
  );

/** A place as compilers and `grep -n` write it; JSON has no lines. */
const placeIn = (file: string, { line, record }: ExplainResult['rows'][number]): string =>
  line === null ? say().place(file, record) : `${file}:${line}`;

const saysOf = (says: Readonly<Record<string, string>>): string =>
  Object.entries(says)
    .map(([field, value]) => `${field} ${value === '' ? UNKNOWN : value}`)
    .join(', ');

/** Every row about the prospect, and what of it counts. */
const rowColumns = (
  rows: ExplainResult['rows'],
): readonly Column<ExplainResult['rows'][number]>[] => {
  const called = fileNames(rows.map(({ file }) => file));
  return [
    column(
      'Row',
      naming(voice().table.row),
      (row) => text(placeIn(called(row.file), row)),
      ({ file, line, record }) => (line === null ? `${file}, record ${record}` : `${file}:${line}`),
    ),
    dayColumn('Day', left(voice().table.day), (row) => row.day ?? ''),
    textColumn('Says', prose(say().headings.says), ({ says }) => saysOf(says)),
    textColumn('Counts', prose(say().headings.counts), ({ why }) => why),
  ];
};

export const explainSheet = ({ rows }: ExplainResult) => sheetOf(rowColumns(rows), rows);

/** An explanation as a person reads it: who it is, its path, and the rows it is told from. */
export function explainDocument(result: ExplainResult): Document {
  const { id, name, rep, entered } = result.prospect;
  const [first] = result.rows;
  const unnamed = first === undefined ? '' : placeIn(first.file, first);
  const called =
    name === null || name === id ? (id ?? unnamed) : `${name}${id === null ? '' : ` (${id})`}`;
  return {
    lead: [say().lead(called, voice().groups.name('rep', rep), entered)],
    tables: [pathTable(result), tableOf(rowColumns(result.rows), result.rows)],
    body: [],
    notes: messagesOf(result.warnings),
  };
}
