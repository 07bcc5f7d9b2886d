import { milestoneInfo, outcomes } from '../../../method/milestones.js';
import { endsOf, pathSteps } from '../../../method/path.js';
import { linkKeys, quotientIn, quotientInfo, type QuotientKey } from '../../../method/ratios.js';
import type { ReportResult } from '../../common/result.js';
import { answerOf } from '../../common/show/answer.js';
import { chosen, data, sheetOf, tableOf } from '../../common/show/column.js';
import type { Document, TableBlock } from '../../common/show/document.js';
import type { Picture } from '../../common/show/picture.js';
import { funnelTable } from './funnel-table.js';
import { reportPictures } from './pictures.js';
import { labelColumns, mainKeys, measureColumns } from './columns.js';
import { voice } from '../../../say/voice.js';
import { messagesOf } from '../../common/accepted.js';

/** What gives way first; the booking link stays beside the four. */
const gives = ['revenue', 'efficiency', 'counts'];

/** What tells of the way where a step of it is unknown. */
const overall: readonly QuotientKey[] = ['conversion', 'winRate'];

/** The columns of the first table. */
function shownKeys({ total }: ReportResult): string[] {
  const isKnown = (key: QuotientKey) => quotientIn(total, key).most !== null;
  return pathSteps.every(isKnown)
    ? [...mainKeys]
    : mainKeys.flatMap((key) => (key === 'efficiency' ? [...overall.filter(isKnown), key] : [key]));
}

/** What only the table of every count shows: the counts, and the links that the first table leaves out. */
const furtherKeys = [...outcomes, ...linkKeys.filter((key) => !mainKeys.includes(key))];

function reportTables(result: ReportResult, verbose: boolean): TableBlock[] {
  const labels = labelColumns(result);
  const measures = measureColumns(result, verbose);
  const table = (keys: readonly string[]) =>
    tableOf([...labels, ...chosen(measures, keys)], result.rows, {
      footer: [result.total],
      gives,
    });
  return [table(shownKeys(result)), ...(verbose ? [table(furtherKeys)] : [])];
}

/** What each column is a ratio of, from the one table that says so. */
const legend = (): string =>
  voice().report.legend(
    pathSteps.map((key) => {
      const { from, to } = endsOf(key);
      const ends = [milestoneInfo[from].letter, milestoneInfo[to].letter];
      return { key, short: quotientInfo[key].short, from, to, letters: [...new Set(ends)] };
    }),
  );

/** The funnel of all, as bars of letters. */
const funnelTables = (pictures: readonly Picture[]): TableBlock[] =>
  pictures.flatMap((picture) => (picture.kind === 'funnel' ? funnelTable(picture) : []));

/** How a report is shown. */
interface ReportView {
  /** Whether intervals and all counts are shown. */
  readonly verbose: boolean;
  /** Whether there is a screen for pictures of letters. */
  readonly draws?: boolean;
}

/** The report as a person wants to see it: one row a group, the total, notes below. */
export const reportDocument = (
  result: ReportResult,
  { verbose, draws = false }: ReportView,
): Document => ({
  lead: answerOf(result.sentence).lead,
  pictures: reportPictures(result),
  tables: [
    ...(draws ? funnelTables(reportPictures(result)) : []),
    ...reportTables(result, verbose),
  ],
  body: [],
  notes: [...answerOf(result.sentence).more, legend(), ...messagesOf(result.warnings)],
});

/** The report as a sheet: one row a group, and the total marked as such. */
export const reportSheet = (result: ReportResult) =>
  sheetOf(
    [
      data('row', (row) => (row === result.total ? 'total' : 'group')),
      ...labelColumns(result),
      ...measureColumns(result, false),
    ],
    [...result.rows, result.total],
  );
