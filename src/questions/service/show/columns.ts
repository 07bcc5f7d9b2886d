import { UNKNOWN } from '../../../say/numbers.js';
import { grouped } from '../../../say/en/numbers.js';
import { column, type Column, data } from '../../common/show/column.js';
import {
  countColumn,
  moneyColumn,
  numberColumn,
  ratioColumn,
  shareColumn,
  textColumn,
} from '../../common/show/columns.js';
import { naming, right, text } from '../../common/show/document.js';
import type { BothNumbers, ServiceNumbers, ServiceResult } from '../result.js';

/** An agent, or the team; its sales and customers where it has any. */
export interface ServiceRow {
  /** null for the team. */
  readonly rep: string | null;
  readonly service: ServiceNumbers;
  readonly both: BothNumbers | null;
}

/** A ratio in five columns, counts first. */
const ratioParts = {
  _count: 'numerator',
  _of: 'denominator',
  '': 'value',
  _low: 'low',
  _high: 'high',
} as const;

const ageText = ({ oldest }: ServiceNumbers): string =>
  oldest === null
    ? UNKNOWN
    : `${grouped(oldest.days)} d${oldest.id === null ? '' : ` (${oldest.id})`}`;

/** Handling time where anybody wrote it down, else the days until a case was closed; in a sheet, both. */
function timeColumns(total: ServiceNumbers): Column<ServiceRow>[] {
  const inMinutes = total.minutes.count > 0;
  const isTimed = inMinutes || total.daysToClose.count > 0;
  const unit = inMinutes ? 'minutes' : 'days';
  const time = ({ service }: ServiceRow) => (inMinutes ? service.minutes : service.daysToClose);
  const forPeople = { decimals: 1, plain: {} } as const;
  return [
    numberColumn(
      'average',
      isTimed && right(`Average\n${unit}`, { yields: 'average' }),
      (row) => time(row).average,
      forPeople,
    ),
    numberColumn(
      'median',
      isTimed && right(`Median\n${unit}`),
      (row) => time(row).median,
      forPeople,
    ),
    countColumn(
      'count',
      isTimed && right('Timed', { yields: 'details' }),
      (row) => time(row).count,
      {},
    ),
    data('timed', ({ service }) => service.minutes.count),
    data('minutes_average', ({ service }) => service.minutes.average),
    data('minutes_median', ({ service }) => service.minutes.median),
    data('closed', ({ service }) => service.daysToClose.count),
    data('days_to_close_average', ({ service }) => service.daysToClose.average),
    data('days_to_close_median', ({ service }) => service.daysToClose.median),
  ];
}

/** How many cases, how well, how fast, what is left. */
function caseColumns({ total }: ServiceResult, verbose: boolean): Column<ServiceRow>[] {
  const isRated = total.csat.answers > 0;
  const shown = { counts: true, interval: verbose, parts: ratioParts };
  return [
    column('agent', naming('Agent'), ({ rep }) => text(rep ?? 'Team')),
    textColumn('rep', naming('Rep'), ({ rep }) => rep, 'Team'),
    countColumn('cases', right('Cases'), ({ service }) => service.cases),
    data('cancelled', ({ service }) => service.cancelled),
    countColumn('open', right('Open'), ({ service }) => service.open),
    data('unresolved', ({ service }) => service.unresolved),
    data('unknown', ({ service }) => service.unknown),
    data('customers', ({ service }) => service.customers),
    ratioColumn(
      'resolution',
      total.resolution.value !== null && right('Resolved'),
      shown,
      ({ service }) => service.resolution,
    ),
    ratioColumn(
      'first_contact',
      total.firstContact.denominator !== null && right('First contact', { short: 'FCR' }),
      shown,
      ({ service }) => service.firstContact,
    ),
    numberColumn(
      'csat',
      isRated && right('CSAT', { yields: 'details' }),
      ({ service }) => service.csat.average,
      { decimals: 2 },
    ),
    ratioColumn(
      'satisfied',
      isRated && right('Satisfied'),
      shown,
      ({ service }) => service.csat.satisfied,
    ),
    ...timeColumns(total),
    column(
      'oldest',
      total.oldest !== null && right('Oldest open', { yields: 'oldest' }),
      ({ service }) => text(ageText(service)),
      {
        oldest_open_days: ({ service }) => service.oldest?.days ?? null,
        oldest_open_id: ({ service }) => service.oldest?.id ?? '',
      },
    ),
  ];
}

/** Their sales, and the customers who come back and stay. */
function salesColumns({ sideBySide }: ServiceResult, verbose: boolean): Column<ServiceRow>[] {
  const { team = null, people = [] } = sideBySide ?? {};
  const customers = team?.customers ?? null;
  const revenue = team?.sales.revenue ?? [];
  const hasGoals = [...people, ...(team === null ? [] : [team])].some(
    ({ sales }) => sales.goalShare !== null,
  );
  const shown = { counts: true, interval: verbose, parts: ratioParts };
  return [
    countColumn('wins', right('Wins'), ({ both }) => both?.sales.wins ?? null),
    ratioColumn('conversion', right('Conversion'), shown, ({ both }) => both?.sales.conversion),
    moneyColumn(
      'revenue',
      revenue.length > 0 && right('Revenue', { yields: 'details' }),
      revenue,
      ({ both }) => both?.sales.revenue ?? null,
    ),
    shareColumn('goal_share', hasGoals && right('Of goal'), ({ both }) => both?.sales.goalShare),
    ratioColumn(
      'repeat',
      (customers?.repeat.denominator ?? null) !== null && right('Repeat'),
      shown,
      ({ both }) => both?.customers.repeat,
    ),
    ratioColumn(
      'retained',
      (customers?.retained.denominator ?? null) !== null && right('Retained'),
      shown,
      ({ both }) => both?.customers.retained,
    ),
  ];
}

/** What a report on service says of an agent or the team. */
export const serviceColumns = (result: ServiceResult, verbose: boolean): Column<ServiceRow>[] => [
  ...caseColumns(result, verbose),
  ...salesColumns(result, verbose),
];
