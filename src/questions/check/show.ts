import { fileName } from '../../errors/place.js';
import { delimiterName } from '../../read/delimiters.js';
import { outcomeNames } from '../../method/milestones.js';
import { checkPhrases as say } from '../../say/en/check.js';
import { UNKNOWN } from '../../say/numbers.js';
import type { CheckResult } from './result.js';
import { column, type Column, sheetOf, tableOf } from '../common/show/column.js';
import { countColumn, ratioColumn, textColumn } from '../common/show/columns.js';
import { fileNames } from '../common/show/file-names.js';
import {
  type Document,
  left,
  naming,
  prose,
  right,
  type TableBlock,
  text,
} from '../common/show/document.js';
import { unaccepted } from '../common/accepted.js';

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
function ratiosTable({ ratios }: CheckResult): TableBlock {
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
const milestonesTable = ({ milestones }: CheckResult) =>
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

/** Which questions the export can answer, and what the others lack. */
function questionSentences({ questions }: CheckResult): string[] {
  const answered = questions.filter(({ missing }) => missing === null);
  return [
    ...(answered.length === 0 ? [] : [say.canAnswer(answered.map(({ question }) => question))]),
    ...questions.flatMap(({ question, missing }) =>
      missing === null ? [] : [say.cannotAnswer(question, missing)],
    ),
  ];
}

const calledIn = (tables: CheckResult['tables']) => fileNames(tables.map(({ file }) => file));

/** What each file was taken for. */
const filesTable = ({ tables }: CheckResult) =>
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

const fieldsTable = ({ tables }: CheckResult) =>
  tableOf(
    fieldHeadings.map((heading, at) =>
      column(heading.title, heading, (row: readonly string[]) => text(row[at]!)),
    ),
    tables.flatMap((table) => fieldRows(table, calledIn(tables))),
  );

const verdicts = {
  yes: 'Fit to be measured: every row was used, and all four ratios are known.',
  partly: 'Fit to be measured in part: see the notes.',
  no: 'Not fit to be measured: none of the four ratios can be known, or the files do not belong together.',
} as const satisfies Record<CheckResult['fit'], string>;

/** The verdict; of tickets alone, that they are no funnel. */
function verdictOf({ fit, ratios, questions }: CheckResult): string {
  const isMute = ratios.every(({ least }) => least === null);
  const isOfCases = questions.some(({ question }) => question === 'service');
  return fit === 'partly' && isMute && isOfCases
    ? 'Fit for service: these are requests for help, and nothing of a funnel.'
    : verdicts[fit];
}

const byWhat = { id: 'id', name: 'name', email: 'e-mail address' } as const;

/** How well what follows prospects matches them, a sentence each. */
const linkSentences = ({ links }: CheckResult): string[] =>
  links.flatMap(({ role, by, rows, matched, rate }) => {
    if (rows === 0) return [];
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

/** What files of prospects add to each other; nothing where none does. */
const completionSentences = ({ completion: { shared, files } }: CheckResult): string[] =>
  shared === 0
    ? []
    : [
        say.completed(
          shared,
          files.map(({ file, fields }) => [fileName(file), Object.entries(fields)]),
        ),
      ];

/** Which days the data cover; nothing where none has a day. */
const daysSentence = ({ quality: { covers } }: CheckResult): string[] =>
  covers === null ? [] : [`The data cover the days from ${covers.from} to ${covers.to}.`];

/** Every word that means nothing to us, most frequent first. */
const unknownWords = ({ quality }: CheckResult): string[] =>
  Object.entries(quality.unknownWords).flatMap(([kind, words]) =>
    words.length === 0
      ? []
      : [`Unknown ${kind}: ${words.map(({ word, count }) => `"${word}" (${count})`).join(', ')}.`],
  );

/** The check as a person reads it: the verdict, the ledger, what each ratio needs, files, columns, notes. */
export function checkDocument(result: CheckResult, verbose: boolean): Document {
  const spare = result.tables.flatMap(({ file, role, spare: fields }) => {
    const names = Object.entries(fields).map(([field, header]) => `${field} (${header})`);
    if (names.length === 0) return [];
    const ready =
      role === 'prospects' || role === 'reps' ? 'Ready for --by and --where' : 'Not read';
    return [`${ready} in ${fileName(file)}: ${names.join(', ')}.`];
  });
  const ignored = result.tables
    .filter((table) => table.ignored.length > 0)
    .map(({ file, ignored: names }) => `No field in ${fileName(file)}: ${names.join(', ')}.`);
  return {
    lead: [
      verdictOf(result),
      ...questionSentences(result),
      ...daysSentence(result),
      ...completionSentences(result),
      ...linkSentences(result),
      ...historySentence(result),
    ],
    tables: [
      ledgerTable(result),
      ratiosTable(result),
      milestonesTable(result),
      filesTable(result),
      fieldsTable(result),
    ],
    body: [],
    notes: [
      ...result.tables.flatMap(({ proposed }) => proposed.map(say.proposed)),
      ...unaccepted(result.warnings).map(({ message, mend }) =>
        mend === null ? message : `${message} → ${mend}`,
      ),
      ...spare,
      ...ignored,
      ...(verbose ? unknownWords(result) : []),
    ],
  };
}
