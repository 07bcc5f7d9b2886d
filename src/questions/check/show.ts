import { fileName } from '../../errors/place.js';
import { delimiterName } from '../../read/delimiters.js';
import type { CheckResult } from './result.js';
import { column, type Column, type Sheet, sheetOf, tableOf } from '../common/show/column.js';
import { countColumn, ratioColumn, textColumn } from '../common/show/columns.js';
import {
  type Document,
  left,
  prose,
  right,
  type TableBlock,
  text,
} from '../common/show/document.js';
import { valueParts } from '../common/show/fields.js';

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

const ledgerColumns: readonly Column<LedgerRow>[] = [
  textColumn('File', left('File'), ({ file }) =>
    file === undefined ? 'All files' : fileName(file),
  ),
  textColumn('Rows are', left('Rows are'), ({ role }) => role ?? ''),
  ...Object.entries(whereabouts).map(([title, key]) =>
    countColumn<LedgerRow>(title, right(title), (ledger) => ledger[key]),
  ),
];

/** Where every row of every file went. */
const ledgerTable = ({ quality }: CheckResult): TableBlock =>
  tableOf<LedgerRow>(ledgerColumns, quality.files, { footer: [quality.all] });

/** The same as plain data. */
export const ledgerSheet = ({ quality }: CheckResult): Sheet =>
  sheetOf<LedgerRow>(ledgerColumns, [...quality.files, quality.all]);

/** Which of the four ratios the export feeds, and what is missing for the others. */
function ratiosTable({ ratios }: CheckResult): TableBlock {
  const lacks = ratios.some(({ missing }) => missing !== null);
  return tableOf<CheckResult['ratios'][number]>(
    [
      column('ratio', left('Ratio'), ({ key, short }) => text(`${short} ${key}`)),
      ratioColumn('value', right('Value'), (row) => row, { counts: true, parts: valueParts }),
      column('missing', lacks && prose('What is missing'), ({ missing }) => text(missing ?? '')),
      column('mend', lacks && prose('What mends it'), ({ mend }) => text(mend ?? '')),
    ],
    ratios,
  );
}

/** What each file was taken for. */
const filesTable = ({ tables }: CheckResult): TableBlock =>
  tableOf<CheckResult['tables'][number]>(
    [
      column('file', left('File'), ({ file }) => text(fileName(file))),
      column('system', left('From'), ({ system }) => text(system ?? '–')),
      column('encoding', left('Encoding'), ({ encoding }) => text(encoding)),
      column('delimiter', left('Delimiter'), ({ delimiter }) =>
        text(delimiter === null ? '–' : delimiterName(delimiter)),
      ),
    ],
    tables,
  );

/** A field of a file: the columns it was read from, and how their cells are written. */
interface FieldRow {
  readonly file: string;
  readonly field: string;
  readonly headers: string;
  readonly written: string;
}

function fieldRows({ file, columns, formats, constants }: CheckResult['tables'][number]) {
  const settled = (by: string | null) => (by === null || by === 'values' ? '' : ` (by ${by})`);
  return [
    ...Object.entries(columns).map(([field, headers]): FieldRow => {
      const written = formats
        .filter((format) => format.field === field)
        .map((format) => format.written + settled(format.settledBy));
      const headerList = headers.join(', ');
      return { file, field, headers: headerList, written: [...new Set(written)].join('; ') };
    }),
    ...Object.entries(constants).map(([field, value]): FieldRow => {
      const written = `always "${value}"`;
      return { file, field, headers: '', written };
    }),
  ];
}

/** Which column was taken for which field, and how its cells are written. */
const columnsTable = ({ tables }: CheckResult): TableBlock =>
  tableOf<FieldRow>(
    [
      column('file', left('File'), ({ file }) => text(fileName(file))),
      column('field', left('Field'), ({ field }) => text(field)),
      column('headers', prose('Column'), ({ headers }) => text(headers)),
      column('written', prose('Written'), ({ written }) => text(written)),
    ],
    tables.flatMap(fieldRows),
  );

const verdicts = {
  yes: 'Fit to be measured: every row was used, and all four ratios are known.',
  partly: 'Fit to be measured in part: see the notes.',
  no: 'Not fit to be measured: none of the four ratios can be known, or the files do not belong together.',
} as const satisfies Record<CheckResult['fit'], string>;

const byWhat = { id: 'id', name: 'name', email: 'e-mail address' } as const;

/** How well what follows prospects matches them, a sentence each. */
const linkSentences = ({ links }: CheckResult): string[] =>
  links.map(({ role, by, rows, matched, rate }) => {
    const what = role === 'activities' ? 'activities' : 'changes of stage';
    // Rounded down: what is not all must not look like all.
    const share = rate === null ? '' : ` (${(Math.floor(rate * 1000) / 10).toFixed(1)} %)`;
    return `${matched} of ${rows} ${what}${share} match a prospect, by ${by.map((one) => byWhat[one]).join(' and ')}.`;
  });

/** What the history of stages holds besides progress; nothing where there is none. */
function historySentence({ quality, path }: CheckResult): string[] {
  const rest = [
    [path.same, 'of a stage into itself'],
    [path.otherFields, 'of other fields than the stage'],
  ] as const;
  const said = rest.filter(([rows]) => rows > 0).map(([rows, what]) => `${rows} ${what}`);
  return quality.history === null || said.length === 0
    ? []
    : [`Changes that prove nothing: ${said.join(', ')}.`];
}

/** The check as a person reads it: the verdict, the ledger, what each ratio needs, files, columns, notes. */
export function checkDocument(result: CheckResult): Document {
  const spare = result.tables.flatMap(({ file, role, spare: fields }) => {
    const names = Object.entries(fields).map(([field, header]) => `${field} (${header})`);
    if (names.length === 0) return [];
    const ready = role === 'prospects' ? 'Ready for --by and --where' : 'Not read';
    return [`${ready} in ${fileName(file)}: ${names.join(', ')}.`];
  });
  const ignored = result.tables
    .filter((table) => table.ignored.length > 0)
    .map(({ file, ignored: names }) => `No field in ${fileName(file)}: ${names.join(', ')}.`);
  return {
    lead: [verdicts[result.fit], ...linkSentences(result), ...historySentence(result)],
    tables: [ledgerTable(result), ratiosTable(result), filesTable(result), columnsTable(result)],
    body: [],
    notes: [
      ...result.warnings.map(({ message, mend }) =>
        mend === null ? message : `${message} → ${mend}`,
      ),
      ...spare,
      ...ignored,
    ],
  };
}
