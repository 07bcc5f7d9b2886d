import type { CheckResult } from '../reports/result.js';
import { type Cell, count, type Document, left, right, type TableBlock, text } from './document.js';

const ledgerColumns = [
  ['Read', 'read'],
  ['Used', 'used'],
  ['Blank', 'blank'],
  ['Headers, footers', 'headerOrFooter'],
  ['Duplicate', 'duplicate'],
  ['Rejected', 'rejected'],
  ['Unmatched', 'unmatched'],
] as const;

/** Where every row of every file went. */
function ledgerTable({ quality }: CheckResult): TableBlock {
  const counts = (ledger: CheckResult['quality']['all']): Cell[] =>
    ledgerColumns.map(([, key]) => count(ledger[key]));
  return {
    title: null,
    columns: [left('File'), left('Rows are'), ...ledgerColumns.map(([title]) => right(title))],
    rows: quality.files.map((ledger) => [text(ledger.file), text(ledger.role), ...counts(ledger)]),
    footer: [[text('All files'), text(''), ...counts(quality.all)]],
  };
}

/** Which column was taken for which field. */
function columnsTable({ tables }: CheckResult): TableBlock {
  return {
    title: null,
    columns: [left('File'), left('Field'), left('Column')],
    rows: tables.flatMap(({ file, columns }) =>
      Object.entries(columns).map(([field, headers]) => [
        text(file),
        text(field),
        text(headers.join(', ')),
      ]),
    ),
    footer: [],
  };
}

const verdicts = {
  yes: 'Fit to be measured: every row was used, and all four ratios are known.',
  partly: 'Fit to be measured in part: see the notes.',
  no: 'Not fit to be measured: none of the four ratios can be known, or the files do not belong together.',
} as const satisfies Record<CheckResult['fit'], string>;

/** The check as a person reads it: the verdict, the ledger, the columns, the notes. */
export function checkDocument(result: CheckResult): Document {
  const ignored = result.tables
    .filter((table) => table.ignored.length > 0)
    .map(({ file, ignored: names }) => `No field in ${file}: ${names.join(', ')}.`);
  const spare = result.tables
    .filter((table) => Object.keys(table.spare).length > 0)
    .map(({ file, spare: fields }) => {
      const names = Object.entries(fields).map(([field, header]) => `${field} (${header})`);
      return `Ready for --by and --where in ${file}: ${names.join(', ')}.`;
    });
  return {
    lead: [verdicts[result.fit]],
    tables: [ledgerTable(result), columnsTable(result)],
    body: [],
    notes: [...result.warnings.map(({ message }) => message), ...spare, ...ignored],
  };
}
