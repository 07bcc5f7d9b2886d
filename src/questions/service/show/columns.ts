import { UNKNOWN } from '../../../say/numbers.js';
import { column, type Column, data } from '../../common/show/column.js';
import {
  countColumn,
  moneyColumn,
  numberColumn,
  ratioColumn,
  shareColumn,
} from '../../common/show/columns.js';
import { type Cell, naming, right, shortened, text } from '../../common/show/document.js';
import type { BothNumbers, ServiceNumbers, ServiceResult } from '../result.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().service;

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
  oldest === null ? UNKNOWN : say().age(oldest);

/** Handling time where anybody wrote it down, else the days until a case was closed; in a sheet, both. */
function timeColumns(total: ServiceNumbers): Column<ServiceRow>[] {
  const inMinutes = total.minutes.count > 0;
  const isTimed = inMinutes || total.daysToClose.count > 0;
  const unit = inMinutes ? ('minutes' as const) : ('days' as const);
  const time = ({ service }: ServiceRow) => (inMinutes ? service.minutes : service.daysToClose);
  const forPeople = { decimals: 1, plain: {} } as const;
  return [
    numberColumn(
      'average',
      isTimed && right(say().headings.average(unit), { yields: 'average' }),
      (row) => time(row).average,
      forPeople,
    ),
    numberColumn(
      'median',
      isTimed && right(say().headings.median(unit)),
      (row) => time(row).median,
      forPeople,
    ),
    countColumn(
      'count',
      isTimed && right(say().headings.timed, { yields: 'details' }),
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

/** What an agent, or the team, is called. */
const calledCell = ({ rep }: ServiceRow): Cell =>
  text(rep === null ? voice().table.team : voice().groups.name('rep', rep));

/** How many cases, how well, how fast, what is left. */
function caseColumns({ total }: ServiceResult, verbose: boolean): Column<ServiceRow>[] {
  const isRated = total.csat.answers > 0;
  const shown = { counts: true, interval: verbose, parts: ratioParts };
  return [
    column('agent', naming(say().headings.agent), calledCell),
    column('rep', naming(voice().table.rep), calledCell, ({ rep }) => rep),
    countColumn('cases', right(say().headings.cases), ({ service }) => service.cases),
    data('cancelled', ({ service }) => service.cancelled),
    countColumn(
      'open',
      // Of cases nobody knows where they stand none can be said to be open.
      (total.cases === 0 || total.unknown < total.cases) && right(say().headings.open),
      ({ service }) => service.open,
    ),
    data('unresolved', ({ service }) => service.unresolved),
    data('unknown', ({ service }) => service.unknown),
    data('customers', ({ service }) => service.customers),
    ratioColumn(
      'resolution',
      total.resolution.value !== null && right(say().headings.resolved),
      shown,
      ({ service }) => service.resolution,
    ),
    ratioColumn(
      'first_contact',
      total.firstContact.denominator !== null && shortened(say().headings.firstContact),
      shown,
      ({ service }) => service.firstContact,
    ),
    numberColumn(
      'csat',
      isRated && right(say().headings.csat, { yields: 'details' }),
      ({ service }) => service.csat.average,
      { decimals: 2 },
    ),
    ratioColumn(
      'satisfied',
      isRated && right(say().headings.satisfied),
      shown,
      ({ service }) => service.csat.satisfied,
    ),
    ...timeColumns(total),
    column(
      'oldest',
      total.oldest !== null && right(say().headings.oldest, { yields: 'oldest' }),
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
    countColumn(
      'wins',
      right(voice().method.outcomes.wins),
      ({ both }) => both?.sales.wins ?? null,
    ),
    ratioColumn(
      'conversion',
      right(voice().method.ratios.conversion),
      shown,
      ({ both }) => both?.sales.conversion,
    ),
    moneyColumn(
      'revenue',
      revenue.length > 0 && right(voice().table.revenue, { yields: 'details' }),
      revenue,
      ({ both }) => both?.sales.revenue ?? null,
    ),
    shareColumn(
      'goal_share',
      hasGoals && right(voice().table.ofGoal),
      ({ both }) => both?.sales.goalShare,
    ),
    ratioColumn(
      'repeat',
      (customers?.repeat.denominator ?? null) !== null && right(say().headings.repeat),
      shown,
      ({ both }) => both?.customers.repeat,
    ),
    ratioColumn(
      'retained',
      (customers?.retained.denominator ?? null) !== null && right(say().headings.retained),
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
