import { milestoneInfo, outcomes } from '../../../method/milestones.js';
import { endsOf, pathSteps } from '../../../method/path.js';
import { linkKeys, quotientInfo } from '../../../method/ratios.js';
import type { ReportResult } from '../../common/result.js';
import { chosen, data, sheetOf, tableOf } from '../../common/show/column.js';
import type { Document, Rung, TableBlock } from '../../common/show/document.js';
import { reportPictures } from './pictures.js';
import { labelColumns, mainKeys, measureColumns } from './columns.js';

const short: Rung = { bars: 'none', counts: 'below', titles: 'short' };
const barest = ['revenue', 'efficiency'];

/** What gives way first; the booking link stays beside the four. */
const rungs: readonly Rung[] = [
  {},
  { bars: 'none' },
  { bars: 'none', without: ['revenue'] },
  { bars: 'none', without: barest },
  short,
  { ...short, without: ['revenue'] },
  { ...short, without: barest },
  { ...short, without: barest, intervals: 'none' },
  { ...short, without: barest, intervals: 'none', counts: 'none' },
];

/** Where there is room for one cell a line: from one end to the other. */
const stackedKeys = ['targets', ...pathSteps, 'wins'];

/** What only the table of every count shows: the counts, and the links that the first table leaves out. */
const furtherKeys = [...outcomes, ...linkKeys.filter((key) => !mainKeys.includes(key))];

function reportTables(result: ReportResult, verbose: boolean): TableBlock[] {
  const labels = labelColumns(result);
  const measures = measureColumns(result, verbose);
  const table = (keys: readonly string[], narrower: Pick<TableBlock, 'rungs' | 'instead'>) =>
    tableOf([...labels, ...chosen(measures, keys)], result.rows, {
      footer: [result.total],
      ...narrower,
    });
  const instead = { kind: 'stack', heading: 'Ratio', columns: stackedKeys, rung: {} } as const;
  return [table(mainKeys, { rungs, instead }), ...(verbose ? [table(furtherKeys, {})] : [])];
}

/** What each column is a ratio of, from the one table that says so. */
const legend = `${pathSteps
  .map((key) => {
    const { short, title } = quotientInfo[key];
    const name = short === null ? title.toLowerCase() : `${short} ${title.toLowerCase()}`;
    const { from, to } = endsOf(key);
    const ends = [milestoneInfo[from].letter, milestoneInfo[to].letter];
    const letters = [...new Set(ends)].join(' → ');
    return `${name} = ${to} / ${from} (${letters})`;
  })
  .join('; ')}.`;

/**
 * The report as a person wants to see it: one row a group, the total, notes below.
 *
 * @param verbose whether intervals and all counts are shown
 */
export const reportDocument = (
  result: ReportResult,
  { verbose }: { readonly verbose: boolean },
): Document => ({
  lead: [result.sentence],
  pictures: reportPictures(result),
  tables: reportTables(result, verbose),
  body: [],
  notes: [legend, ...result.warnings.map(({ message }) => message)],
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
