import type { PlanResult } from '../reports/plan/result.js';
import { reasons, startTitle } from '../reports/plan/sentences.js';
import { grouped, percent, UNKNOWN } from '../reports/numbers.js';
import {
  type Cell,
  type Column,
  type Document,
  number,
  type TableBlock,
  text,
} from './document.js';

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

const sureTitle = (probability: number): string =>
  `${Number((probability * 100).toFixed(1))} % sure`;

const amount = (value: number | null): string =>
  value === null ? UNKNOWN : grouped(Math.ceil(value));

/** What is needed from each start. */
function planTable({ from }: PlanResult): TableBlock {
  const sure = from[0]?.sure ?? [];
  return {
    title: null,
    columns: [
      left('Starting from'),
      right('Record'),
      right('Steadied'),
      right('On average'),
      ...sure.map(({ probability }) => right(sureTitle(probability))),
      left('Note'),
    ],
    rows: from.map((row): Cell[] => [
      text(startTitle(row.milestone)),
      text(row.wins === null || row.of === null ? UNKNOWN : `${row.wins}/${row.of}`),
      text(percent(row.rate)),
      text(amount(row.onAverage)),
      ...row.sure.map(({ needed }) => text(amount(needed))),
      text(row.unplannable === null ? '' : reasons[row.unplannable]),
    ]),
    footer: [],
  };
}

/** The plan as a rep reads it. */
export function planDocument(result: PlanResult): Document {
  return {
    lead: [result.sentence],
    tables: result.chance === null ? [planTable(result)] : [],
    body: [],
    notes: result.warnings.map(({ message }) => message),
  };
}

/** The plan as a sheet of plain numbers, one row a start. */
export function planSheet({ from }: PlanResult): TableBlock {
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
