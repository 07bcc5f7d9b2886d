import { outcomes } from '../../../method/milestones.js';
import { contactStates } from '../../../funnel/first-contact.js';
import { type LeadsResult, type LeadsRow, steps, type WinBackEntry } from '../result.js';
import { parts } from '../score.js';
import { type Cell, left, number, type TableBlock, text } from '../../common/show/document.js';
import { durationColumns } from '../../common/show/duration-columns.js';

/** A column of plain data: its name, and what a row says. */
type Columns<T> = readonly (readonly [title: string, cell: (row: T) => Cell])[];

const sheet = <T>(columns: Columns<T>, rows: readonly T[]): TableBlock => ({
  title: null,
  columns: columns.map(([title]) => left(title)),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  footer: [],
});

interface Line {
  readonly by: string;
  readonly row: LeadsRow;
}

/** Every group as plain data, one row each, and the total. */
export function leadsSheet(result: LeadsResult): TableBlock {
  const { sources, temperatures, qualifications, total } = result;
  const linesOf = (by: string, rows: readonly LeadsRow[] | null) =>
    (rows ?? []).map((row) => ({ by, row }));
  const lines: Line[] = [
    ...linesOf('source', sources),
    ...linesOf('temperature', temperatures),
    ...linesOf('qualification', qualifications),
    { by: 'total', row: total },
  ];
  const ofContact = (
    title: string,
    value: (contact: NonNullable<LeadsRow['firstContact']>) => number | null,
  ) =>
    [
      title,
      ({ row: { firstContact } }: Line) =>
        number(firstContact === null ? null : value(firstContact)),
    ] as const;
  const columns: Columns<Line> = [
    ['by', ({ by }) => text(by)],
    ['group', ({ row }) => text(row.group)],
    ['kind', ({ row }) => text(row.kind ?? '')],
    ...outcomes.map(
      (outcome) => [outcome, ({ row }: Line) => number(row.counts[outcome])] as const,
    ),
    ...steps.flatMap((step) => [
      [`${step}_share`, ({ row }: Line) => number(row.reached[step].value)] as const,
      [`${step}_low`, ({ row }: Line) => number(row.reached[step].low)] as const,
      [`${step}_high`, ({ row }: Line) => number(row.reached[step].high)] as const,
    ]),
    ...total.revenue.map(
      ({ currency }) =>
        [
          `revenue_${currency ?? 'unknown'}`,
          ({ row: { revenue } }: Line) =>
            number(revenue.find((money) => money.currency === currency)?.amount ?? 0),
        ] as const,
    ),
    ...durationColumns('contact').map(([title, value]) => ofContact(title, value)),
    ...contactStates.map((state) => ofContact(`contact_${state}`, (contact) => contact[state])),
  ];
  return sheet(columns, lines);
}

/** The lost prospects as plain data, all of them, most promising first. */
export function winBackSheet({ winBack }: LeadsResult): TableBlock {
  const columns: Columns<WinBackEntry> = [
    ['id', ({ id }) => text(id ?? '')],
    ['name', ({ name }) => text(name ?? '')],
    ['rep', ({ rep }) => text(rep ?? '')],
    ['source', ({ source }) => text(source ?? '')],
    ['reason', ({ reason }) => text(reason ?? '')],
    ['reason_kind', ({ reasonKind }) => text(reasonKind ?? '')],
    ['amount', ({ amount }) => number(amount?.amount ?? null)],
    ['currency', ({ amount }) => text(amount?.currency ?? '')],
    ['of_median', ({ ofMedian }) => number(ofMedian)],
    ['lost_on', ({ lostOn }) => text(lostOn ?? '')],
    ['days_since', ({ daysSince }) => number(daysSince)],
    ['got', ({ got }) => text(got)],
    ['score', ({ score }) => number(score.total)],
    ...parts.map(
      (part) => [`score_${part}`, ({ score }: WinBackEntry) => number(score[part])] as const,
    ),
    ['why', ({ why }) => text(why)],
  ];
  return sheet(columns, winBack?.entries ?? []);
}
