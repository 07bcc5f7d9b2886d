/** What each question is asked, as checked options say it: for the command line and the library alike. */
import type { GivenGoals } from '../method/goal.js';
import { conditionOf, namesIn } from '../questions/common/conditions.js';
import type { CountingRequest } from '../questions/common/request.js';
import type { CompareRequest } from '../questions/compare/question.js';
import type { DealsRequest } from '../questions/deals/question.js';
import type { PageRequest } from '../questions/page/question.js';
import type { LeadsRequest } from '../questions/leads/question.js';
import type { PlanRequest } from '../questions/plan/question.js';
import type { ReportRequest } from '../questions/report/question.js';
import type { ScorecardRequest } from '../questions/scorecard/question.js';
import type { ServiceRequest } from '../questions/service/question.js';
import type { TrendRequest } from '../questions/trend/question.js';
import type { countingOptions } from './options/counting.js';
import type { OptionName, OptionValues } from './options.js';

export const dealsRequest = (
  values: Values<'at' | 'droppedAfter' | 'untold' | 'open' | 'stuck'>,
  headers: Headers,
  most: number | null = null,
): DealsRequest => ({
  ...countingOf(values, headers),
  most,
  asked: {
    at: values.at ?? null,
    droppedAfter: values.droppedAfter ?? null,
    untold: values.untold ?? null,
    open: values.open,
    stuck: values.stuck,
  },
});

/** More periods than this no page has room for. */
const mostPeriods = 10_000;

/** The values of what is counted, and of some further options. */
type Values<N extends OptionName = never> = OptionValues<
  Exclude<keyof typeof countingOptions, 'stages' | 'credit' | 'period'> | N
>;

/** Headers of what is read: one that holds a sign of a condition, or a comma, is a name as it stands. */
type Headers = readonly string[];

const countingOf = (values: Values, headers: Headers): CountingRequest => ({
  since: values.since ?? null,
  until: values.until ?? null,
  basis: values.basis,
  mature: values.mature ?? null,
  asOf: values.asOf ?? null,
  unit: values.unit,
  rep: values.rep,
  where: values.where.map((text) => conditionOf(text, headers)),
});

/** The names to group by, each once. */
export const dimensionsIn = (by: readonly string[], headers: Headers): string[] => [
  ...new Set(by.flatMap((text) => namesIn(text, headers))),
];

export const reportRequest = (values: Values<'by' | 'sort'>, headers: Headers): ReportRequest => ({
  ...countingOf(values, headers),
  by: dimensionsIn(values.by, headers),
  sort: values.sort ?? null,
});

export const compareRequest = (
  values: Values<'by' | 'effort' | 'adjust'>,
  headers: Headers,
  goals: GivenGoals | null,
): CompareRequest => ({
  ...countingOf(values, headers),
  by: dimensionsIn(values.by, headers),
  effort: values.effort ?? null,
  adjust: values.adjust ?? null,
  goals,
});

export const planRequest = (
  values: Values<
    'wins' | 'revenue' | 'sure' | 'targets' | 'qualified' | 'booked' | 'held' | 'proposals'
  >,
  headers: Headers,
): PlanRequest => ({
  ...countingOf(values, headers),
  wins: values.wins ?? null,
  revenue: values.revenue ?? null,
  sure: values.sure,
  planned: {
    targets: values.targets ?? null,
    qualified: values.qualified ?? null,
    booked: values.booked ?? null,
    held: values.held ?? null,
    proposals: values.proposals ?? null,
  },
});

export const scorecardRequest = (
  values: Values<'followUp' | 'csatScale'>,
  headers: Headers,
  goals: GivenGoals | null,
): ScorecardRequest => ({
  ...countingOf(values, headers),
  followUp: values.followUp,
  csatScale: values.csatScale ?? null,
  goals,
});

export const leadsRequest = (
  values: Values<'hot' | 'warm'>,
  headers: Headers,
  open: boolean,
  most: number | null,
): LeadsRequest => ({
  ...countingOf(values, headers),
  hot: values.hot,
  warm: values.warm,
  open,
  most,
});

export const trendRequest = (
  values: Values<'every' | 'by' | 'within'>,
  headers: Headers,
  mostRows: number,
): TrendRequest => ({
  ...countingOf(values, headers),
  every: values.every,
  by: dimensionsIn(values.by, headers),
  within: values.within,
  mostRows,
});

export const serviceRequest = (
  values: Values<'csatScale'>,
  headers: Headers,
  goals: GivenGoals | null,
): ServiceRequest => ({
  ...countingOf(values, headers),
  csatScale: values.csatScale ?? null,
  goals,
});

export const pageRequest = (
  values: Values<'every' | 'effort' | 'hot' | 'warm' | 'followUp' | 'csatScale'>,
  headers: Headers,
  goals: GivenGoals | null,
): PageRequest => {
  const nothingMore = { by: [], within: [], adjust: undefined };
  return {
    report: reportRequest({ ...values, by: [], sort: undefined }, headers),
    // Its reps are compared; goals of all kinds and days have a picture of their own.
    compare: compareRequest({ ...values, ...nothingMore }, headers, null),
    trend: trendRequest({ ...values, ...nothingMore }, headers, mostPeriods),
    scorecard: scorecardRequest(values, headers, goals),
    leads: leadsRequest(values, headers, false, 0),
    service: serviceRequest(values, headers, goals),
  };
};
