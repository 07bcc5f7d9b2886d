/** What each question is asked, as checked options say it: for the command line and the library alike. */
import type { GivenGoals } from '../method/goal.js';
import type { CountingRequest } from '../questions/common/request.js';
import type { CompareRequest } from '../questions/compare/question.js';
import type { LeadsRequest } from '../questions/leads/question.js';
import type { PlanRequest } from '../questions/plan/question.js';
import type { ReportRequest } from '../questions/report/question.js';
import type { ScorecardRequest } from '../questions/scorecard/question.js';
import type { ServiceRequest } from '../questions/service/question.js';
import type { TrendRequest } from '../questions/trend/question.js';
import type { countingOptions } from './options/counting.js';
import type { OptionName, OptionValues } from './options.js';

/** The values of what is counted, and of some further options. */
type Values<N extends OptionName = never> = OptionValues<
  Exclude<keyof typeof countingOptions, 'stages' | 'credit'> | N
>;

const countingOf = (values: Values): CountingRequest => ({
  since: values.since ?? null,
  until: values.until ?? null,
  basis: values.basis,
  mature: values.mature ?? null,
  asOf: values.asOf ?? null,
  unit: values.unit,
  rep: values.rep,
  where: values.where,
});

export const reportRequest = (values: Values<'by' | 'sort'>): ReportRequest => ({
  ...countingOf(values),
  by: values.by,
  sort: values.sort ?? null,
});

export const compareRequest = (
  values: Values<'effort' | 'adjust'>,
  goals: GivenGoals | null,
): CompareRequest => ({
  ...countingOf(values),
  effort: values.effort ?? null,
  adjust: values.adjust ?? null,
  goals,
});

export const planRequest = (
  values: Values<
    'wins' | 'revenue' | 'sure' | 'targets' | 'qualified' | 'booked' | 'held' | 'proposals'
  >,
): PlanRequest => ({
  ...countingOf(values),
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
  goals: GivenGoals | null,
): ScorecardRequest => ({
  ...countingOf(values),
  followUp: values.followUp,
  csatScale: values.csatScale ?? null,
  goals,
});

export const leadsRequest = (values: Values<'hot' | 'warm'>): LeadsRequest => ({
  ...countingOf(values),
  hot: values.hot,
  warm: values.warm,
});

export const trendRequest = (
  values: Values<'every' | 'by' | 'within'>,
  mostRows: number,
): TrendRequest => ({
  ...countingOf(values),
  every: values.every,
  by: values.by,
  within: values.within,
  mostRows,
});

export const serviceRequest = (
  values: Values<'csatScale'>,
  goals: GivenGoals | null,
): ServiceRequest => ({ ...countingOf(values), csatScale: values.csatScale ?? null, goals });
