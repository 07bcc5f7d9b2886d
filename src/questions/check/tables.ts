import { fileName } from '../../errors/place.js';
import { presets } from '../../knowledge/systems/presets.js';
import { delimiterName } from '../../read/delimiters.js';
import { UNKNOWN } from '../../say/numbers.js';
import { column, type Column, sheetOf, tableOf } from '../common/show/column.js';
import { countColumn, ratioColumn } from '../common/show/columns.js';
import { left, naming, prose, right, type TableBlock, text } from '../common/show/document.js';
import { fileNames } from '../common/show/file-names.js';
import type { CheckResult } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().check;

type Quality = CheckResult['quality'];
/** Where the rows of a file went, or those of all files. */
type LedgerRow = Quality['all'] & Partial<Pick<Quality['files'][number], 'file' | 'role'>>;

/** What became of rows, by the headers of a sheet. */
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
  column(
    'File',
    naming(voice().table.file),
    ({ file }) => text(file === undefined ? say().allFiles : called(file)),
    ({ file }) => (file === undefined ? 'All files' : called(file)),
  ),
  column(
    'Rows are',
    left(say().headings.rowsAre),
    ({ role }) => text(role === undefined ? '' : say().role(role)),
    ({ role }) => role ?? '',
  ),
  ...Object.entries(whereabouts).map(([header, key]) =>
    countColumn<LedgerRow>(header, right(say().headings[key]), (ledger) => ledger[key]),
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
      column('ratio', left(say().headings.ratio), ({ key, short }) =>
        text(say().ratio(short, key)),
      ),
      ratioColumn('value', right(say().headings.value), { counts: true }, (row) => row),
      column('missing', lacks && prose(say().headings.missing), ({ missing }) =>
        text(missing ?? ''),
      ),
      column('mend', lacks && prose(say().headings.mend), ({ mend }) => text(mend ?? '')),
    ],
    ratios,
  );
}

/** Of each milestone, for how many prospects it is told, by what, and how many answers are open. */
export const milestonesTable = ({ milestones }: CheckResult) =>
  tableOf<CheckResult['milestones'][number]>(
    [
      column('milestone', left(voice().table.milestone), ({ milestone }) =>
        text(voice().method.outcomes[milestone]),
      ),
      countColumn('reached', right(voice().table.reached), ({ reached }) => reached),
      countColumn('told', right(say().headings.toldOf), ({ told }) => told),
      countColumn('open', right(say().headings.open), ({ open }) => open),
      column('by', prose(say().headings.toldBy), ({ by }) =>
        text(by.length === 0 ? UNKNOWN : by.map((source) => say().sources[source]).join(', ')),
      ),
    ],
    milestones,
  );

const calledIn = (tables: CheckResult['tables']) => fileNames(tables.map(({ file }) => file));

/** The system of an export, as people call it. @param system with its table, as results have it */
function systemWords(system: string): string {
  const title = Object.values(presets).find((preset) =>
    system.startsWith(`${preset.title} `),
  )?.title;
  return title === undefined ? system : voice().systemTable(title, system.slice(title.length + 1));
}

/** What each file was taken for. */
export const filesTable = ({ tables }: CheckResult) =>
  tableOf<CheckResult['tables'][number]>(
    [
      column('file', naming(voice().table.file), ({ file }) => text(calledIn(tables)(file))),
      column(
        'system',
        tables.some(({ system }) => system !== null) && left(say().headings.system),
        ({ system }) => text(system === null ? '' : systemWords(system)),
      ),
      column('encoding', left(say().headings.encoding), ({ encoding }) => text(encoding)),
      column('delimiter', left(say().headings.delimiter), ({ delimiter }) =>
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
      by === null || by === 'values' ? written : say().settledBy(written, by),
    );
    return voice().lists.clauses([...new Set(ways)]);
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
      say().always(value),
    ]),
  ];
}

const fieldHeadings = () => [
  { key: 'file', heading: naming(voice().table.file) },
  { key: 'field', heading: naming(say().headings.field) },
  { key: 'column', heading: prose(say().headings.column) },
  { key: 'written', heading: prose(say().headings.written) },
];

export const fieldsTable = ({ tables }: CheckResult) =>
  tableOf(
    fieldHeadings().map(({ key, heading }, at) =>
      column(key, heading, (row: readonly string[]) => text(row[at]!)),
    ),
    tables.flatMap((table) => fieldRows(table, calledIn(tables))),
  );
