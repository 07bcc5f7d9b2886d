import { UNKNOWN } from '../../../say/numbers.js';
import { countOf } from '../../../say/en/plurals.js';
import { column, type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import { countColumn, textColumn } from '../../common/show/columns.js';
import { left, naming, prose, right, type TableBlock, text } from '../../common/show/document.js';
import type { LeadsResult, WinBack, WinBackEntry } from '../result.js';
import { mostPoints, parts } from '../score.js';

const called = ({ name, id }: WinBackEntry): string => name ?? id ?? UNKNOWN;

/** A lost prospect: who it is, why it was lost, what speaks for another try. */
const winBackColumns = (verbose: boolean): Column<WinBackEntry>[] => [
  column('who', naming('To win back'), (entry) => text(called(entry))),
  textColumn('id', left('Id', { yields: 'id' }), ({ id }) => id, UNKNOWN),
  data('name', ({ name }) => name),
  textColumn('rep', left('Rep', { yields: 'id' }), ({ rep }) => rep, UNKNOWN),
  data('source', ({ source }) => source),
  data('reason', ({ reason }) => reason),
  data('reason_kind', ({ reasonKind }) => reasonKind),
  data('amount', ({ amount }) => amount?.amount),
  data('currency', ({ amount }) => amount?.currency),
  data('of_median', ({ ofMedian }) => ofMedian),
  data('lost_on', ({ lostOn }) => lostOn),
  data('days_since', ({ daysSince }) => daysSince),
  data('got', ({ got }) => got),
  countColumn('score', right('Points'), ({ score }) => score.total),
  ...parts.map((part) =>
    countColumn<WinBackEntry>(
      `score_${part}`,
      verbose && right(`${part[0]!.toUpperCase()}${part.slice(1)}`, { yields: 'parts' }),
      ({ score }) => score[part],
    ),
  ),
  textColumn('why', prose('Why'), ({ why }) => why),
];

/** The lost prospects, most promising first, as far as they are to be listed. */
export const winBackTable = ({ entries }: WinBack, most: number, verbose: boolean): TableBlock =>
  tableOf(winBackColumns(verbose), entries.slice(0, most), { gives: ['parts', 'id'] });

/** The lost prospects as plain data, all of them, most promising first. */
export const winBackSheet = ({ winBack }: LeadsResult) =>
  sheetOf(winBackColumns(false), winBack?.entries ?? []);

/** What the points are, and what is not listed. */
export function winBackNote({ entries, ahead }: WinBack, most: number): string[] {
  const more = entries.length - most;
  return [
    `Points, ${mostPoints} at most, 0 to 3 each: for the reason, the amount against the median of its currency, how far it got, and the days since (60 to 540 are best). They order the list; they are no probability.`,
    ...(more > 0
      ? [
          `And ${more} more to win back: list them with --win-back ${entries.length}, or all with --list win-back --format csv.`,
        ]
      : []),
    ...(ahead === 0
      ? []
      : [`Not to win back: ${countOf(ahead, 'prospect')} lost only after --as-of.`]),
  ];
}
