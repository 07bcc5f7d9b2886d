import type { PlanResult, PlanRow } from './result.js';
import { reasons, startTitle, sureText } from './sentences.js';
import { grouped, UNKNOWN, wholeAbove } from '../../say/numbers.js';
import { column, type Column, data, type Sheet, sheetOf, tableOf } from '../common/show/column.js';
import { type Document, left, right, share, text } from '../common/show/document.js';

const amount = (value: number | null): string =>
  value === null ? UNKNOWN : grouped(wholeAbove(value));

/** What is needed from each start. */
function planColumns({ from }: PlanResult): Column<PlanRow>[] {
  const sure = from[0]?.sure ?? [];
  const hasNotes = from.some(({ unplannable }) => unplannable !== null);
  return [
    column('from', left('Starting from'), ({ milestone }) => text(startTitle(milestone)), [
      { header: 'from', value: ({ milestone }) => milestone },
    ]),
    column(
      'record',
      right('Record'),
      (row) =>
        text(
          row.wins === null || row.of === null
            ? UNKNOWN
            : `${grouped(row.wins)}/${grouped(row.of)}`,
        ),
      [
        { header: 'wins', value: ({ wins }) => wins },
        { header: 'of', value: (row) => row.of },
      ],
    ),
    column('rate', right('Steadied', { yields: 'rate' }), ({ rate }) => share(rate), [
      { header: 'rate', value: ({ rate }) => rate },
    ]),
    column('on_average', right('On average'), ({ onAverage }) => text(amount(onAverage)), [
      { header: 'on_average', value: ({ onAverage }) => onAverage },
    ]),
    ...sure.map(({ probability }, at) => {
      const needed = (row: PlanRow) => row.sure[at]?.needed ?? null;
      const key = `sure_${probability}`;
      return column<PlanRow>(
        key,
        right(sureText(probability)),
        (row) => text(amount(needed(row))),
        [{ header: key, value: needed }],
      );
    }),
    column('note', hasNotes && left('Note'), ({ unplannable }) =>
      text(unplannable === null ? '' : reasons[unplannable]),
    ),
  ];
}

/** The plan as a rep reads it. */
export const planDocument = (result: PlanResult): Document => ({
  lead: [result.sentence],
  tables:
    result.chance === null
      ? [tableOf(planColumns(result), result.from, { rungs: [{}, { without: ['rate'] }] })]
      : [],
  body: [],
  notes: result.warnings.map(({ message }) => message),
});

/** The plan as a sheet: one row a start, or the probability that was asked for. */
export function planSheet(result: PlanResult): Sheet {
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
