import { milestoneInfo, type Outcome } from '../../method/milestones.js';
import type { ExplainResult } from './result.js';
import { UNKNOWN } from '../../say/numbers.js';
import { type Document, left, prose, type TableBlock, text } from '../common/show/document.js';

const titleOf = (outcome: Outcome): string =>
  outcome === 'lost' ? 'Lost' : milestoneInfo[outcome].title;

/** The path: a milestone a row. */
function pathTable({ path }: ExplainResult): TableBlock {
  return {
    title: null,
    columns: [left('Milestone'), left('Reached'), left('Day'), left('Credit'), prose('Because of')],
    rows: path.map(({ milestone, known, reached, day, credit, because }) => [
      text(titleOf(milestone)),
      text(known ? (reached ? 'yes' : 'no') : UNKNOWN),
      text(day ?? (reached ? 'undated' : '')),
      text(credit ?? ''),
      text(because),
    ]),
    footer: [],
  };
}

/** A place as compilers and `grep -n` write it; JSON has no lines. */
const shortPlace = ({ file, line, record }: ExplainResult['rows'][number]): string =>
  line === null ? `${file}, record ${record}` : `${file}:${line}`;

const saysOf = (says: Readonly<Record<string, string>>): string =>
  Object.entries(says)
    .map(([field, value]) => `${field} ${value === '' ? '–' : value}`)
    .join(', ');

/** Every row about the prospect, and what of it counts. */
export function explainSheet({ rows }: ExplainResult): TableBlock {
  return {
    title: null,
    columns: [left('Row'), left('Day'), prose('Says'), prose('Counts')],
    rows: rows.map((row) => [
      text(shortPlace(row)),
      text(row.day ?? ''),
      text(saysOf(row.says)),
      text(row.why),
    ]),
    footer: [],
  };
}

/** An explanation as a person reads it: who it is, its path, and the rows it is told from. */
export function explainDocument(result: ExplainResult): Document {
  const { id, name, rep, entered } = result.prospect;
  const called =
    name === null || name === id ? (id ?? '') : `${name}${id === null ? '' : ` (${id})`}`;
  const since = entered === null ? '' : `, in the file since ${entered}`;
  return {
    lead: [`${called}, of ${rep}${since}.`],
    tables: [pathTable(result), explainSheet(result)],
    body: [],
    notes: result.warnings.map(({ message }) => message),
  };
}
