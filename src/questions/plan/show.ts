import type { PlanResult, PlanRow } from './result.js';
import { UNKNOWN, wholeAbove } from '../../say/numbers.js';
import { column, type Column, data, sheetOf, tableOf } from '../common/show/column.js';
import { shareColumn } from '../common/show/columns.js';
import { type Document, left, right, text } from '../common/show/document.js';
import { messagesOf } from '../common/accepted.js';
import { voice } from '../../say/voice.js';

const say = () => voice().plan;
const numbers = () => voice().numbers;

/** So many, rounded up for people. */
const amountColumn = (
  key: string,
  title: string,
  value: (row: PlanRow) => number | null,
): Column<PlanRow> => {
  const shown = (amount: number | null) =>
    text(amount === null ? UNKNOWN : numbers().grouped(wholeAbove(amount)));
  return column(key, right(title), (row) => shown(value(row)), value);
};

/** What is needed from each start. */
function planColumns({ from }: PlanResult): Column<PlanRow>[] {
  const sure = from[0]?.sure ?? [];
  const hasNotes = from.some(({ unplannable }) => unplannable !== null);
  return [
    column(
      'from',
      left(say().headings.from),
      ({ milestone }) => text(voice().method.outcomes[milestone]),
      ({ milestone }) => milestone,
    ),
    column(
      'record',
      right(say().headings.record),
      (row) =>
        text(
          row.wins === null || row.of === null
            ? UNKNOWN
            : `${numbers().grouped(row.wins)}/${numbers().grouped(row.of)}`,
        ),
      { wins: ({ wins }) => wins, of: (row) => row.of },
    ),
    shareColumn('rate', right(say().headings.rate, { yields: 'rate' }), ({ rate }) => rate),
    amountColumn('on_average', say().headings.onAverage, ({ onAverage }) => onAverage),
    ...sure.map(({ probability }, at) =>
      amountColumn(
        `sure_${probability}`,
        say().sure(probability),
        (row) => row.sure[at]?.needed ?? null,
      ),
    ),
    column('note', hasNotes && left(say().headings.note), ({ unplannable }) =>
      text(unplannable === null ? '' : say().unplannable[unplannable]),
    ),
  ];
}

/** The plan as a rep reads it. */
export const planDocument = (result: PlanResult): Document => ({
  lead: [result.sentence],
  tables:
    result.chance === null ? [tableOf(planColumns(result), result.from, { gives: ['rate'] })] : [],
  body: [],
  notes: [
    ...(result.chance === null ? [say().alternatives()] : []),
    ...messagesOf(result.warnings),
  ],
});

/** The plan as a sheet: one row a start, or the probability that was asked for. */
export function planSheet(result: PlanResult) {
  const { chance, goal, from } = result;
  if (chance === null) return sheetOf(planColumns(result), from);
  return sheetOf<typeof chance>(
    [
      data('from', ({ milestone }) => milestone),
      data('planned', ({ planned }) => planned),
      data('wins', () => goal.wins),
      data('probability', ({ probability }) => probability),
    ],
    [chance],
  );
}
