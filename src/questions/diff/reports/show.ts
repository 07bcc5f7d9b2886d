import { voice } from '../../../say/voice.js';
import { messagesOf } from '../../common/accepted.js';
import { column, type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import { groupColumns } from '../../common/show/columns.js';
import { type Document, left, naming, right, text } from '../../common/show/document.js';
import { partValues, type Parts } from '../../common/show/fields.js';
import { isDifferent, type MeasureKey } from './different.js';
import {
  changeIn,
  changeText,
  isAny,
  isKnown,
  measureCell,
  measureKeys,
  measureName,
  type PlainMeasure,
  plainMeasure,
} from './measures.js';
import type { Change, ReportsDiffResult, ReportsDiffRow } from './result.js';

const say = () => voice().diffReports;

/** How many lines of groups a table lists. */
const mostListed = 40;

/** One number of one group. */
interface Line {
  readonly row: ReportsDiffRow;
  readonly key: MeasureKey;
}

const linesOf = (rows: readonly ReportsDiffRow[], isListed: (line: Line) => boolean): Line[] =>
  rows.flatMap((row) => measureKeys.map((key) => ({ row, key }))).filter(isListed);

/** Which of the reports has a group. */
const sideOf = ({ before, after }: ReportsDiffRow): 'both' | 'before' | 'after' =>
  before === null ? 'after' : after === null ? 'before' : 'both';

/** What a number changed by; of a group that one of the reports does not have, which one does. */
function changeCell({ row, key }: Line) {
  const side = sideOf(row);
  return text(side === 'both' ? changeText(changeIn(row.change, key), key) : say().only[side]);
}

const measureParts = {
  '': 'value',
  _least: 'least',
  _most: 'most',
  _numerator: 'numerator',
  _denominator: 'denominator',
} as const satisfies Parts<PlainMeasure>;

const changeParts = {
  '': 'change',
  _least: 'least',
  _most: 'most',
} as const satisfies Parts<Change>;

/** A number in one of the reports. */
const sideColumn = (side: 'before' | 'after', title: string): Column<Line> =>
  column<Line>(
    side,
    right(title),
    ({ row, key }) => measureCell(row[side], key),
    partValues(side, ({ row, key }) => plainMeasure(row[side], key), measureParts),
  );

const numberColumns = (): Column<Line>[] => [
  column(
    'measure',
    left(say().headings.measure),
    ({ key }) => text(measureName(key)),
    ({ key }) => key,
  ),
  sideColumn('before', voice().table.before),
  sideColumn('after', voice().table.after),
  column(
    'change',
    right(say().headings.change),
    changeCell,
    partValues('change', ({ row, key }: Line) => changeIn(row.change, key), changeParts),
  ),
];

/** What everybody together came to, whatever is known of it. */
const totalTable = ({ total }: ReportsDiffResult) =>
  tableOf<Line>(
    [
      column('all', naming(voice().groups.all), () => text(voice().groups.total)),
      ...numberColumns(),
    ],
    linesOf(
      [total],
      ({ row: { before, after }, key }) => isKnown(before, key) || isKnown(after, key),
    ),
  );

/** What is different in the groups, as far as it is known; of one that only one report has, all there is. */
const differentLines = ({ rows }: ReportsDiffResult): Line[] =>
  linesOf(rows, ({ row: { before, after }, key }) =>
    before === null || after === null
      ? isAny(before, key) || isAny(after, key)
      : (isKnown(before, key) || isKnown(after, key)) && isDifferent(before, after, key),
  );

/** What changed as a manager reads it: in a sentence, for everybody, and group by group. */
export function reportsDiffDocument(result: ReportsDiffResult): Document {
  const lines = differentLines(result);
  const listed = lines.slice(0, mostListed);
  const rest = lines.length - listed.length;
  const groups = groupColumns<Line>(result.options.by, ({ row }) => row.group);
  return {
    lead: [result.sentence],
    tables: [
      totalTable(result),
      ...(listed.length === 0
        ? []
        : [tableOf([...groups, ...numberColumns()], listed, { title: say().titles.groups })]),
    ],
    body: [],
    notes: [...(rest === 0 ? [] : [say().more(rest)]), ...messagesOf(result.warnings)],
  };
}

/** Every number of every group as plain data, those of everybody last. */
export const reportsDiffSheet = (result: ReportsDiffResult) =>
  sheetOf<Line>(
    [
      data('row', ({ row }) => (row === result.total ? 'total' : 'group')),
      ...groupColumns<Line>(result.options.by, ({ row }) => row.group),
      data('in', ({ row }) => sideOf(row)),
      ...numberColumns(),
    ],
    linesOf([...result.rows, result.total], () => true),
  );
