import { fileName } from '../../errors/place.js';
import { outcomeNames } from '../../method/milestones.js';
import { delimiterName } from '../../read/delimiters.js';
import { checkPhrases as say } from '../../say/en/check.js';
import { UNKNOWN } from '../../say/numbers.js';
import { column, type Column, sheetOf, tableOf } from '../common/show/column.js';
import { countColumn, ratioColumn, textColumn } from '../common/show/columns.js';
import { left, naming, prose, right, type TableBlock, text } from '../common/show/document.js';
import { fileNames } from '../common/show/file-names.js';
import type { CheckResult } from './result.js';

type Quality = CheckResult['quality'];
/** Where the rows of a file went, or those of all files. */
type LedgerRow = Quality['all'] & Partial<Pick<Quality['files'][number], 'file' | 'role'>>;

const whereabouts = {
  Read: 'read',
  Used: 'used',
  Blank: 'blank',
  'Headers, footers': 'headerOrFooter',
  Duplicate: 'duplicate',
  Rejected: 'rejected',
  Unmatched: 'unmatched',
} as const;

const ledgerColumns = (called: (file: string) => string): readonly Column<LedgerRow>[] => [
  textColumn('File', naming('File'), ({ file }) =>
    file === undefined ? 'All files' : called(file),
  ),
  textColumn('Rows are', left('Rows are'), ({ role }) => role ?? ''),
  ...Object.entries(whereabouts).map(([title, key]) =>
    countColumn<LedgerRow>(title, right(title), (ledger) => ledger[key]),
  ),
];

/** Where every row of every file went. */
export const ledgerTable = ({ quality }: Pick<CheckResult, 'quality'>) =>
  tableOf<LedgerRow>(
    ledgerColumns(fileNames(quality.files.map(({ file }) => file))),
    quality.files,
    { footer: [quality.all] },
  );

/** The same as plain data. */
export const ledgerSheet = ({ quality }: CheckResult) =>
  sheetOf<LedgerRow>(ledgerColumns(fileName), [...quality.files, quality.all]);

/** Which of the four ratios the export feeds, and what is missing for the others. */
export function ratiosTable({ ratios }: CheckResult): TableBlock {
  const lacks = ratios.some(({ missing }) => missing !== null);
  return tableOf<CheckResult['ratios'][number]>(
    [
      column('ratio', left('Ratio'), ({ key, short }) => text(`${short} ${key}`)),
      ratioColumn('value', right('Value'), { counts: true }, (row) => row),
      column('missing', lacks && prose('What is missing'), ({ missing }) => text(missing ?? '')),
      column('mend', lacks && prose('What mends it'), ({ mend }) => text(mend ?? '')),
    ],
    ratios,
  );
}

/** Of each milestone, for how many prospects it is told, by what, and how many answers are open. */
export const milestonesTable = ({ milestones }: CheckResult) =>
  tableOf<CheckResult['milestones'][number]>(
    [
      column('milestone', left('Milestone'), ({ milestone }) =>
        text(outcomeNames[milestone].title),
      ),
      countColumn('reached', right('Reached'), ({ reached }) => reached),
      countColumn('told', right('Told of'), ({ told }) => told),
      countColumn('open', right('Open'), ({ open }) => open),
      column('by', prose('Told by'), ({ by }) =>
        text(by.length === 0 ? UNKNOWN : by.map((source) => say.sources[source]).join(', ')),
      ),
    ],
    milestones,
  );

const calledIn = (tables: CheckResult['tables']) => fileNames(tables.map(({ file }) => file));

/** What each file was taken for. */
export const filesTable = ({ tables }: CheckResult) =>
  tableOf<CheckResult['tables'][number]>(
    [
      column('file', naming('File'), ({ file }) => text(calledIn(tables)(file))),
      column('system', tables.some(({ system }) => system !== null) && left('From'), ({ system }) =>
        text(system ?? ''),
      ),
      column('encoding', left('Encoding'), ({ encoding }) => text(encoding)),
      column('delimiter', left('Delimiter'), ({ delimiter }) =>
        text(delimiter === null ? '' : delimiterName(delimiter)),
      ),
    ],
    tables,
  );

/** Which column was taken for which field in a file, and how its cells are written. */
function fieldRows(
  { file, columns, formats, constants }: CheckResult['tables'][number],
  called: (file: string) => string,
) {
  const writtenIn = (field: string): string => {
    const found = formats.filter((format) => format.field === field);
    const ways = found.map(({ written, settledBy: by }) =>
      by === null || by === 'values' ? written : `${written} (by ${by})`,
    );
    return [...new Set(ways)].join('; ');
  };
  return [
    ...Object.entries(columns).map(([field, headers]) => [
      called(file),
      field,
      headers.join(', '),
      writtenIn(field),
    ]),
    ...Object.entries(constants).map(([field, value]) => [
      called(file),
      field,
      '',
      `always "${value}"`,
    ]),
  ];
}

const fieldHeadings = [naming('File'), naming('Field'), prose('Column'), prose('Written')];

export const fieldsTable = ({ tables }: CheckResult) =>
  tableOf(
    fieldHeadings.map((heading, at) =>
      column(heading.title, heading, (row: readonly string[]) => text(row[at]!)),
    ),
    tables.flatMap((table) => fieldRows(table, calledIn(tables))),
  );
