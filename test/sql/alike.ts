/** Exports with many prospects that are alike, and what a configuration says of them. */
import fc from 'fast-check';
import { type Fields, smallExport, type SmallExport } from '../properties/exports.js';
import type { MadeTable } from './databases.js';

const isoDay = (day: string, later: number): string =>
  day === ''
    ? ''
    : new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000).toISOString().slice(0, 10);

const dayFields = ['created', 'closed', 'qualifiedOn', 'heldOn', 'wonOn', 'date'];

/** The same record some days later. */
const later = (record: Fields, days: number): Fields =>
  Object.fromEntries(
    Object.entries(record).map(([field, text]) => [
      field,
      dayFields.includes(field) ? isoDay(text, days) : text,
    ]),
  );

/** An export of which most prospects come several times, some days apart. */
export const alikeExport: fc.Arbitrary<SmallExport> = fc
  .tuple(smallExport(), fc.array(fc.integer({ min: -4, max: 40 }), { maxLength: 3 }))
  .map(([{ prospects, activities }, gaps]) => {
    const all = [0, ...gaps];
    const idOf = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`);
    return {
      prospects: all.flatMap((gap, copy) =>
        prospects.map((one) => ({ ...later(one, gap), id: idOf(one.id!, copy) })),
      ),
      activities: all.flatMap((gap, copy) =>
        activities.map((one) => ({
          ...later(one, gap),
          id: one.id === '' ? '' : idOf(one.id!, copy),
          prospect: idOf(one.prospect!, copy),
        })),
      ),
    };
  });

/** The tables of an export. */
export const tablesOf = ({ prospects, activities }: SmallExport): MadeTable[] => [
  {
    name: 'deals',
    types: {
      created: 'date',
      closed: 'date',
      qualifiedOn: 'date',
      heldOn: 'date',
      wonOn: 'date',
      amount: 'decimal',
    },
    rows: prospects,
  },
  { name: 'calls', types: { date: 'date' }, rows: activities },
];

const own = (fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, field]));

/** The configuration that names them. */
export const configOf = ({ prospects, activities }: SmallExport): string =>
  JSON.stringify({
    sources: [
      { table: 'deals', as: 'prospects', columns: own(Object.keys(prospects[0]!)) },
      { table: 'calls', as: 'activities', columns: own(Object.keys(activities[0]!)) },
    ],
  });
