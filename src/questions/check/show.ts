import { fileName } from '../../errors/place.js';
import { delimiterName } from '../../read/delimiters.js';
import type { CheckResult } from './result.js';
import {
  type Cell,
  count,
  type Document,
  left,
  prose,
  ratio,
  right,
  type TableBlock,
  text,
} from '../common/show/document.js';

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
export function ledgerTable({ quality }: CheckResult): TableBlock {
  const counts = (ledger: CheckResult['quality']['all']): Cell[] =>
    ledgerColumns.map(([, key]) => count(ledger[key]));
  return {
    title: null,
    columns: [left('File'), left('Rows are'), ...ledgerColumns.map(([title]) => right(title))],
    rows: quality.files.map((ledger) => [
      text(fileName(ledger.file)),
      text(ledger.role),
      ...counts(ledger),
    ]),
    footer: [[text('All files'), text(''), ...counts(quality.all)]],
  };
}

/** Which of the four ratios the export feeds, and what is missing for the others. */
function ratiosTable({ ratios }: CheckResult): TableBlock {
  const isFed = ratios.every(({ missing }) => missing === null);
  const needs = isFed ? [] : [prose('What is missing'), prose('What mends it')];
  return {
    title: null,
    columns: [left('Ratio'), right('Value'), ...needs],
    rows: ratios.map(({ key, short, missing, mend, ...quotient }) => [
      text(`${short} ${key}`),
      ratio(quotient, { counts: 'beside' }),
      ...(isFed ? [] : [text(missing ?? ''), text(mend ?? '')]),
    ]),
    footer: [],
  };
}

/** What each file was taken for. */
function filesTable({ tables }: CheckResult): TableBlock {
  return {
    title: null,
    columns: [left('File'), left('From'), left('Encoding'), left('Delimiter')],
    rows: tables.map(({ file, system, encoding, delimiter }) => [
      text(fileName(file)),
      text(system ?? '–'),
      text(encoding),
      text(delimiter === null ? '–' : delimiterName(delimiter)),
    ]),
    footer: [],
  };
}

/** Which column was taken for which field, and how its cells are written. */
function columnsTable({ tables }: CheckResult): TableBlock {
  const settled = (by: string | null) => (by === null || by === 'values' ? '' : ` (by ${by})`);
  return {
    title: null,
    columns: [left('File'), left('Field'), prose('Column'), prose('Written')],
    rows: tables.flatMap(({ file, columns, formats, constants }) => [
      ...Object.entries(columns).map(([field, headers]) => {
        const own = formats.filter((format) => format.field === field);
        const written = own.map((format) => format.written + settled(format.settledBy));
        return [
          text(fileName(file)),
          text(field),
          text(headers.join(', ')),
          text([...new Set(written)].join('; ')),
        ];
      }),
      ...Object.entries(constants).map(([field, value]) => [
        text(fileName(file)),
        text(field),
        text(''),
        text(`always "${value}"`),
      ]),
    ]),
    footer: [],
  };
}

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
