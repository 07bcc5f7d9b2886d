import type { BothNumbers, ServiceNumbers, ServiceResult } from '../result.js';
import { grouped, percent, UNKNOWN } from '../../../say/numbers.js';
import { type ColumnOf, present } from '../../common/show/column-set.js';
import { type Cell, count, left, ratio, right, text } from '../../common/show/document.js';

/** How much a table shows; the richest that fits is taken. */
export interface ServiceLayout {
  readonly counts: 'beside' | 'below' | null;
  readonly interval: boolean;
  /** The age of the oldest case, averages, revenue. */
  readonly details: boolean;
  readonly shortTitles: boolean;
}

/** A row of the first table: an agent, or everybody. */
export interface AgentRow {
  readonly rep: string;
  readonly service: ServiceNumbers;
}

/** A row of the second one: somebody who does both, or the team. */
export type BothRow = BothNumbers & { readonly rep: string };

/** How long it took: handling time where anybody wrote it down, else the days until it was closed. */
const timesOf = ({ minutes, daysToClose }: ServiceNumbers, total: ServiceNumbers) =>
  total.minutes.count > 0 ? minutes : daysToClose;

const unitOf = (total: ServiceNumbers): string => (total.minutes.count > 0 ? 'minutes' : 'days');

const value = (number: number | null): Cell => text(number === null ? UNKNOWN : grouped(number, 1));

/** The columns of service that both tables have. */
function shared<T extends { readonly service: ServiceNumbers }>(
  total: ServiceNumbers,
  layout: ServiceLayout,
  show: { readonly average: boolean; readonly median: boolean },
): ColumnOf<T>[] {
  const { shortTitles } = layout;
  const hasTimes = total.minutes.count > 0 || total.daysToClose.count > 0;
  const known = {
    resolution: total.resolution.value !== null,
    firstContact: total.firstContact.denominator !== null,
    csat: total.csat.answers > 0,
  };
  return present<T>([
    known.csat &&
      layout.details && {
        column: right('CSAT'),
        cell: ({ service: { csat } }) =>
          text(csat.average === null ? UNKNOWN : grouped(csat.average, 2)),
      },
    known.csat && {
      column: right('Satisfied'),
      cell: ({ service }) => ratio(service.csat.satisfied, layout),
    },
    known.resolution && {
      column: right('Resolved'),
      cell: ({ service }) => ratio(service.resolution, layout),
    },
    known.firstContact && {
      column: right(shortTitles ? 'FCR' : 'First contact'),
      cell: ({ service }) => ratio(service.firstContact, layout),
    },
    hasTimes &&
      show.average && {
        column: right(`Average\n${unitOf(total)}`),
        cell: ({ service }) => value(timesOf(service, total).average),
      },
    hasTimes &&
      show.median && {
        column: right(`Median\n${unitOf(total)}`),
        cell: ({ service }) => value(timesOf(service, total).median),
      },
  ]);
}

const ageText = ({ oldest }: ServiceNumbers): string =>
  oldest === null
    ? UNKNOWN
    : `${grouped(oldest.days)} d${oldest.id === null ? '' : ` (${oldest.id})`}`;

/** Every agent: how many cases, how well, how fast, what is left. */
export const agentColumns = (
  { total }: ServiceResult,
  layout: ServiceLayout,
): ColumnOf<AgentRow>[] =>
  present<AgentRow>([
    { column: left('Agent'), cell: ({ rep }) => text(rep) },
    { column: right('Cases'), cell: ({ service }) => count(service.cases) },
    ...shared<AgentRow>(total, layout, { average: layout.details, median: true }),
    layout.details &&
      (total.minutes.count > 0 || total.daysToClose.count > 0) && {
        column: right('Timed'),
        cell: ({ service }) => count(timesOf(service, total).count),
      },
    { column: right('Open'), cell: ({ service }) => count(service.open) },
    (layout.details || layout.counts === 'below') &&
      total.oldest !== null && {
        column: right('Oldest open'),
        cell: ({ service }) => text(ageText(service)),
      },
  ]);

/** Sales on the left, service on the right, customers who come back and stay at the end. */
export function bothColumns(
  { total, sideBySide }: ServiceResult,
  layout: ServiceLayout,
): ColumnOf<BothRow>[] {
  const { people, team } = sideBySide!;
  const rows = [...people, team];
  const { customers } = team;
  return present<BothRow>([
    { column: left('Rep'), cell: ({ rep }) => text(rep) },
    { column: right('Wins'), cell: ({ sales }) => count(sales.wins) },
    { column: right('Conversion'), cell: ({ sales }) => ratio(sales.conversion, layout) },
    layout.details &&
      team.sales.revenue.length > 0 && {
        column: right('Revenue'),
        cell: ({ sales }) => ({ kind: 'money', money: sales.revenue }),
      },
    rows.some(({ sales }) => sales.goalShare !== null) && {
      column: right('Of goal'),
      cell: ({ sales }) => text(percent(sales.goalShare)),
    },
    ...shared<BothRow>(total, { ...layout, details: false }, { average: true, median: false }),
    customers.repeat.denominator !== null && {
      column: right('Repeat'),
      cell: (row) => ratio(row.customers.repeat, layout),
    },
    customers.retained.denominator !== null && {
      column: right('Retained'),
      cell: (row) => ratio(row.customers.retained, layout),
    },
  ]);
}
