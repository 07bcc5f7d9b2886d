import { UNKNOWN } from '../../../say/numbers.js';
import { column, type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import { countColumn, textColumn } from '../../common/show/columns.js';
import { left, naming, prose, right, type TableBlock, text } from '../../common/show/document.js';
import { firstOf } from '../../common/rows-in-turn.js';
import type { LeadsAnswer, WinBackAnswer, WinBackEntry } from '../result.js';
import { mostPoints, parts } from '../score.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().leads;

const called = ({ name, id }: WinBackEntry): string => name ?? id ?? UNKNOWN;

/** A lost prospect: who it is, why it was lost, what speaks for another try. */
const winBackColumns = (verbose: boolean): Column<WinBackEntry>[] => [
  column('who', naming(say().headings.toWinBack), (entry) => text(called(entry))),
  textColumn('id', left(voice().table.id, { yields: 'id' }), ({ id }) => id, UNKNOWN),
  data('name', ({ name }) => name),
  textColumn('rep', left(voice().table.rep, { yields: 'id' }), ({ rep }) => rep, UNKNOWN),
  data('source', ({ source }) => source),
  data('reason', ({ reason }) => reason),
  data('reason_kind', ({ reasonKind }) => reasonKind),
  data('amount', ({ amount }) => amount?.amount),
  data('currency', ({ amount }) => amount?.currency),
  data('of_median', ({ ofMedian }) => ofMedian),
  data('lost_on', ({ lostOn }) => lostOn),
  data('days_since', ({ daysSince }) => daysSince),
  data('got', ({ got }) => got),
  countColumn('score', right(say().headings.points), ({ score }) => score.total),
  ...parts.map((part) =>
    countColumn<WinBackEntry>(
      `score_${part}`,
      verbose && right(say().headings.parts[part], { yields: 'parts' }),
      ({ score }) => score[part],
    ),
  ),
  textColumn('why', prose(voice().table.why), ({ why }) => why),
];

/** The lost prospects, most promising first, as far as they are to be listed. */
export const winBackTable = (
  { entries }: WinBackAnswer,
  most: number,
  verbose: boolean,
): TableBlock =>
  tableOf(winBackColumns(verbose), firstOf(entries, most), { gives: ['parts', 'id'] });

/** The lost prospects as plain data, all of them, most promising first. */
export const winBackSheet = ({ winBack }: LeadsAnswer) =>
  sheetOf(winBackColumns(false), winBack?.entries ?? []);

/** What the points are, and what is not listed. */
export function winBackNote({ count, ahead }: WinBackAnswer, most: number): string[] {
  const more = count - most;
  return [
    say().points(mostPoints),
    ...(more > 0 ? [say().moreToWinBack(more, count)] : []),
    ...(ahead === 0 ? [] : [say().lostAhead(ahead)]),
  ];
}
