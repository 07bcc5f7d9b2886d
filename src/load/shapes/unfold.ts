/** Makes of shapes the two tables that everything else reads: one prospect a shape, and what was done for it. */
import { openLedger, type FileLedger } from '../ledger.js';
import type { Table } from '../../read/table.js';
import type { ReadShapes } from './reading.js';
import type { Shapes } from './shapes.js';
import { ACTIVITY } from './told.js';

/** One table as text, and the fields of its columns. */
export interface UnfoldedTable {
  readonly role: 'prospects' | 'activities';
  readonly text: string;
  /** Header by field. */
  readonly columns: ReadonlyMap<string, string>;
}

const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const line = (cells: readonly string[]): string => cells.map(cell).join(',');

/** What the column of a name to group by is called: nothing that could be taken for a field. */
export const byHeader = (place: number): string => `spanco_by_${place + 1}`;

const own = (fields: readonly string[]) => new Map(fields.map((field) => [field, field]));
const million = 1_000_000n;

/** The tables of shapes, in the order of the shapes. */
export function unfold({ made, shapes }: ReadShapes): UnfoldedTable[] {
  const { fields, days, by, activities, silent } = made;
  const prospects = [line(['id', ...fields, ...days, ...by.map((_, place) => byHeader(place))])];
  const words = activities ?? [];
  const done = [line(['prospect', ...words, 'date'])];
  const amount = fields.indexOf('amount');
  shapes.forEach((shape, place) => {
    const id = String(place + 1);
    const cells = [...shape.fields];
    if (amount !== -1 && shape.money !== null) cells[amount] = String(shape.money / million);
    const dated = new Map(shape.told.map(({ what, at }) => [what, at]));
    prospects.push(line([id, ...cells, ...days.map((day) => dated.get(day) ?? ''), ...shape.by]));
    for (const { what, words: said, at } of shape.told) {
      if (what === ACTIVITY) done.push(line([id, ...said, at]));
    }
  });
  const [quiet] = silent;
  // Activities that say nothing are some all the same.
  if (done.length === 1 && prospects.length > 1 && quiet !== undefined) {
    done.push(line(['1', ...(words.includes('rep') ? [''] : []), ...quiet, '']));
  }
  return [
    {
      role: 'prospects',
      text: `${prospects.join('\n')}\n`,
      columns: own(['id', ...fields, ...days]),
    },
    ...(activities === null
      ? []
      : [
          {
            role: 'activities' as const,
            text: `${done.join('\n')}\n`,
            columns: own(['prospect', ...words, 'date']),
          },
        ]),
  ];
}

/** The account of activities that were grouped where they are kept. */
function ledgerOfLog(table: Table, { log }: ReadShapes): FileLedger[] {
  if (log === null) return [];
  const { read, nameless, unmatched, used } = log;
  return [
    {
      ...openLedger(table, 'activities'),
      read,
      used,
      blank: 0,
      headerOrFooter: 0,
      rejected: nameless,
      rejectedBy: nameless === 0 ? {} : { 'no-id': nameless },
      unmatched,
    },
  ];
}

/** What is known of shapes beside the tables that are made of them. */
export function shapesOf(table: Table, read: ReadShapes): Shapes {
  const { file, made, shapes, days, log, ledger } = read;
  const hasMoney = made.fields.includes('amount');
  return {
    file,
    made,
    standsFor: Float64Array.from(shapes, ({ times }) => times),
    fractions: hasMoney
      ? Float64Array.from(shapes, ({ money }) => Number((money ?? 0n) % million) / 1e6)
      : null,
    days,
    log,
    ledgers: [ledger, ...ledgerOfLog(table, read)],
  };
}
