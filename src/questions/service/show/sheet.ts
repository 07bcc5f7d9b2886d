import type { BothNumbers, ServiceNumbers, ServiceResult } from '../result.js';
import { type Cell, number, type TableBlock, text } from '../../common/show/document.js';

type Ratio = ServiceNumbers['resolution'];

/** A row of plain numbers: an agent, or everybody; sales where there are any. */
interface SheetRow {
  readonly row: 'agent' | 'team';
  readonly rep: string;
  readonly service: ServiceNumbers;
  readonly both: BothNumbers | null;
}

/** A column of plain data: its name, and what a row says. */
type Column = readonly [title: string, cell: (row: SheetRow) => Cell];

const plain = (title: string, of: (row: SheetRow) => number | null): Column => [
  title,
  (row) => number(of(row)),
];

/** A ratio in five columns, counts first. */
const ratio = (name: string, of: (row: SheetRow) => Ratio | null): Column[] => [
  plain(`${name}_count`, (row) => of(row)?.numerator ?? null),
  plain(`${name}_of`, (row) => of(row)?.denominator ?? null),
  plain(name, (row) => of(row)?.value ?? null),
  plain(`${name}_low`, (row) => of(row)?.low ?? null),
  plain(`${name}_high`, (row) => of(row)?.high ?? null),
];

const columnsOf = (currencies: readonly (string | null)[]): Column[] => [
  ['row', ({ row }) => text(row)],
  ['rep', ({ rep }) => text(rep)],
  plain('cases', ({ service }) => service.cases),
  plain('cancelled', ({ service }) => service.cancelled),
  plain('open', ({ service }) => service.open),
  plain('unresolved', ({ service }) => service.unresolved),
  plain('unknown', ({ service }) => service.unknown),
  plain('customers', ({ service }) => service.customers),
  ...ratio('resolution', ({ service }) => service.resolution),
  ...ratio('first_contact', ({ service }) => service.firstContact),
  plain('csat', ({ service }) => service.csat.average),
  ...ratio('satisfied', ({ service }) => service.csat.satisfied),
  plain('timed', ({ service }) => service.minutes.count),
  plain('minutes_average', ({ service }) => service.minutes.average),
  plain('minutes_median', ({ service }) => service.minutes.median),
  plain('closed', ({ service }) => service.daysToClose.count),
  plain('days_to_close_average', ({ service }) => service.daysToClose.average),
  plain('days_to_close_median', ({ service }) => service.daysToClose.median),
  plain('oldest_open_days', ({ service }) => service.oldest?.days ?? null),
  ['oldest_open_id', ({ service }) => text(service.oldest?.id ?? '')],
  plain('wins', ({ both }) => both?.sales.wins ?? null),
  ...ratio('conversion', ({ both }) => both?.sales.conversion ?? null),
  ...currencies.map((currency) =>
    plain(`revenue_${currency ?? 'unknown'}`, ({ both }) =>
      both === null
        ? null
        : (both.sales.revenue.find((money) => money.currency === currency)?.amount ?? 0),
    ),
  ),
  plain('goal_share', ({ both }) => both?.sales.goalShare ?? null),
  ...ratio('repeat', ({ both }) => both?.customers.repeat ?? null),
  ...ratio('retained', ({ both }) => both?.customers.retained ?? null),
];

/** The report on service as a sheet of plain numbers: one row an agent, and the team marked as such. */
export function serviceSheet({ agents, total, sideBySide }: ServiceResult): TableBlock {
  const team = sideBySide?.team ?? null;
  const columns = columnsOf(team?.sales.revenue.map(({ currency }) => currency) ?? []);
  const cells = (row: SheetRow) => columns.map(([, cell]) => cell(row));
  return {
    title: null,
    columns: columns.map(([title]) => ({ title, align: 'left' })),
    rows: agents.map(({ rep, service }) => {
      const both = sideBySide?.people.find((one) => one.rep === rep) ?? null;
      return cells({ row: 'agent', rep, service, both });
    }),
    footer: [cells({ row: 'team', rep: '', service: total, both: team })],
  };
}
