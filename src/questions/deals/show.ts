import { fileName } from '../../errors/place.js';
import { amountColumn, calledColumns, gotColumn } from '../common/show/prospect-columns.js';
import { UNKNOWN } from '../../say/numbers.js';
import { column, type Column, data, sheetOf, tableOf } from '../common/show/column.js';
import { numberColumn, textColumn } from '../common/show/columns.js';
import { type Document, left, prose, right, text } from '../common/show/document.js';
import { firstOf } from '../common/rows-in-turn.js';
import type { Deal, DealsAnswer } from './result.js';
import { messagesOf } from '../common/accepted.js';
import { voice } from '../../say/voice.js';

const say = () => voice().deals;

/** What gives way first where there is little room. */
const gives = ['row', 'id', 'amount'];

/** Who it is, how far it got, how long ago, what it is worth, why it is listed, and where it stands in the files. */
const dealColumns = (): readonly Column<Deal>[] => [
  ...calledColumns<Deal>(say().headings.prospect),
  column(
    'standing',
    left(voice().table.status),
    ({ standing }) => text(say().standings[standing]),
    ({ standing }) => standing,
  ),
  gotColumn(),
  data('since', ({ since }) => since),
  numberColumn('days', right(say().headings.days), ({ days }) => days),
  data('usual_days', ({ usual }) => usual),
  amountColumn(),
  textColumn('reason', prose(voice().table.why), ({ reason }) => reason),
  column(
    'row',
    left(voice().table.row, { yields: 'row' }),
    ({ row }) =>
      text(
        row === null
          ? UNKNOWN
          : `${fileName(row.file)}:${row.line ?? voice().table.record(row.record)}`,
      ),
    {
      file: ({ row }) => row?.file,
      record: ({ row }) => row?.record,
      line: ({ row }) => row?.line,
    },
  ),
];

/** The list as a person reads it: how many, who first, and where to find the others. */
export function dealsDocument(
  { sentence, count, deals, warnings }: DealsAnswer,
  most: number,
): Document {
  const listed = firstOf(deals, most);
  const rest = count - listed.length;
  return {
    lead: [sentence],
    tables: listed.length === 0 ? [] : [tableOf(dealColumns(), listed, { gives })],
    body: [],
    notes: [...(rest === 0 ? [] : [say().more(rest, count)]), ...messagesOf(warnings)],
  };
}

/** The list as plain data, all of it. */
export const dealsSheet = ({ deals }: DealsAnswer) => sheetOf(dealColumns(), deals);
