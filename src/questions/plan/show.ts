import type { PlanResult } from './result.js';
import { planPhrases as say } from '../../say/en/plan.js';
import { firstFitting } from '../common/show/fit.js';
import { grouped, percent, UNKNOWN, wholeAbove } from '../../say/numbers.js';
import {
  type Cell,
  type Document,
  left,
  number,
  right,
  type TableBlock,
  text,
} from '../common/show/document.js';

const amount = (value: number | null): string =>
  value === null ? UNKNOWN : grouped(wholeAbove(value));

/** What is needed from each start. */
function planTable({ from }: PlanResult, full: boolean): TableBlock {
  const sure = from[0]?.sure ?? [];
  const hasNotes = from.some(({ unplannable }) => unplannable !== null);
  return {
    title: null,
    columns: [
      left('Starting from'),
      right('Record'),
      ...(full ? [right('Steadied')] : []),
      right('On average'),
      ...sure.map(({ probability }) => right(say.sure(probability))),
      ...(hasNotes ? [left('Note')] : []),
    ],
    rows: from.map((row): Cell[] => [
      text(say.startTitle(row.milestone)),
      text(
        row.wins === null || row.of === null ? UNKNOWN : `${grouped(row.wins)}/${grouped(row.of)}`,
      ),
      ...(full ? [text(percent(row.rate))] : []),
      text(amount(row.onAverage)),
      ...row.sure.map(({ needed }) => text(amount(needed))),
      ...(hasNotes ? [text(row.unplannable === null ? '' : say.unplannable[row.unplannable])] : []),
    ]),
    footer: [],
  };
}

/** The plan as a rep reads it. */
export function planDocument(result: PlanResult, width: number | null): Document {
  const table = () =>
    firstFitting([() => planTable(result, true), () => planTable(result, false)], width);
  return {
    lead: [result.sentence],
    tables: result.chance === null ? [table()] : [],
    body: [],
    notes: result.warnings.map(({ message }) => message),
  };
}

/** The plan as a sheet of plain numbers: one row a start, or the probability that was asked for. */
export function planSheet({ from, chance, goal }: PlanResult): TableBlock {
  if (chance !== null) {
    return {
      title: null,
      columns: ['from', 'planned', 'wins', 'probability'].map(left),
      rows: [
        [
          text(chance.milestone),
          number(chance.planned),
          number(goal.wins),
          number(chance.probability),
        ],
      ],
      footer: [],
    };
  }
  const sure = from[0]?.sure ?? [];
  const titles = ['from', 'wins', 'of', 'rate', 'on_average'];
  return {
    title: null,
    columns: [...titles, ...sure.map(({ probability }) => `sure_${probability}`)].map(left),
    rows: from.map((row): Cell[] => [
      text(row.milestone),
      number(row.wins),
      number(row.of),
      number(row.rate),
      number(row.onAverage),
      ...row.sure.map(({ needed }) => number(needed)),
    ]),
    footer: [],
  };
}
