import { outcomeNames } from '../../method/milestones.js';
import type { ExplainResult } from './result.js';
import { explainPhrases } from '../../say/en/explain.js';
import { UNKNOWN } from '../../say/numbers.js';
import { column, type Column, sheetOf, tableOf } from '../common/show/column.js';
import { textColumn } from '../common/show/columns.js';
import { fileNames } from '../common/show/file-names.js';
import { type Document, left, naming, prose, text } from '../common/show/document.js';
import { messagesOf } from '../common/accepted.js';

type PathRow = ExplainResult['path'][number];

const answerOf = ({ known, reached, open }: PathRow): string => {
  if (!known) return UNKNOWN;
  if (open) return 'open';
  return reached ? 'yes' : 'no';
};

/** The path: a milestone a row. */
const pathTable = ({ path }: ExplainResult) =>
  tableOf<PathRow>(
    [
      column('milestone', left('Milestone'), ({ milestone }) =>
        text(outcomeNames[milestone].title),
      ),
      column('reached', left('Reached'), (step) => text(answerOf(step))),
      column('day', left('Day'), ({ day, reached }) => text(day ?? (reached ? 'undated' : ''))),
      column('credit', left('Credit'), ({ credit }) => text(credit ?? '')),
      column('because', prose('Because of'), ({ because }) => text(because)),
    ],
    path,
  );

/** A place as compilers and `grep -n` write it; JSON has no lines. */
const placeIn = (file: string, { line, record }: ExplainResult['rows'][number]): string =>
  line === null ? `${file}, record ${record}` : `${file}:${line}`;

const saysOf = (says: Readonly<Record<string, string>>): string =>
  Object.entries(says)
    .map(([field, value]) => `${field} ${value === '' ? '–' : value}`)
    .join(', ');

/** Every row about the prospect, and what of it counts. */
const rowColumns = (
  rows: ExplainResult['rows'],
): readonly Column<ExplainResult['rows'][number]>[] => {
  const called = fileNames(rows.map(({ file }) => file));
  return [
    column(
      'Row',
      naming('Row'),
      (row) => text(placeIn(called(row.file), row)),
      (row) => placeIn(row.file, row),
    ),
    textColumn('Day', left('Day'), ({ day }) => day ?? ''),
    textColumn('Says', prose('Says'), ({ says }) => saysOf(says)),
    textColumn('Counts', prose('Counts'), ({ why }) => why),
  ];
};

export const explainSheet = ({ rows }: ExplainResult) => sheetOf(rowColumns(rows), rows);

/** An explanation as a person reads it: who it is, its path, and the rows it is told from. */
export function explainDocument(result: ExplainResult): Document {
  const { id, name, rep, entered } = result.prospect;
  const called =
    name === null || name === id ? (id ?? '') : `${name}${id === null ? '' : ` (${id})`}`;
  return {
    lead: [explainPhrases.lead(called, rep, entered)],
    tables: [pathTable(result), tableOf(rowColumns(result.rows), result.rows)],
    body: [],
    notes: messagesOf(result.warnings),
  };
}
